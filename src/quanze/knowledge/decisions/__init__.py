"""分类: to which list a raw item belongs, by an explicit table of conditions and results."""
