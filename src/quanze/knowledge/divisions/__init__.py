"""Townships and subdistricts with their codes: 民政部 2026-09, beside it 国家统计局 2023."""
