"""Whom a text tells of beside who writes: who sent them, aides, who is gone or gets a copy."""
