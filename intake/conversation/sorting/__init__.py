"""A whole mail sorted: each passage to its question, and what no question took."""
