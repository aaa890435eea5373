"""Amounts and counts: the figure that is meant, apart from those that stand beside it."""
