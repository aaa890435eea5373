"""The mail channel: receive, read, trust, write, send."""
