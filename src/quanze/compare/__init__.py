"""What changed between two drafts: sides, matching, changes, grades."""
