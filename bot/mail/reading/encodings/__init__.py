"""Bytes to letters: what a charset is called and what it is in truth."""
