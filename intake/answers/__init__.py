"""Free text to a value, or a reason why not."""
