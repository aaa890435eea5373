"""Questions of the call: which of them a stretch of text answers."""
