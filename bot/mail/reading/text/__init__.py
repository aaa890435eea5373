"""A body as lines: HTML walked, lines measured, its language."""
