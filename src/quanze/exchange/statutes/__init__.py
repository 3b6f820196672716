"""From the text of a statute to its row in the workspace's own registry."""
