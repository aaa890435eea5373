"""The same conversation typed by hand."""
