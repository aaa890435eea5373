"""The public at the desk: what it says, what it is shown, what time brings to it."""
