"""Readings of office files into the YAML files of a workspace: new ones, or changes in place."""
