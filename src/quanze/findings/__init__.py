"""What a check says: findings, their levels, and the sentences for them in both languages."""
