"""Changing single values of a YAML file; everything else stays byte for byte."""
