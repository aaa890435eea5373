"""Saying: notices become letters in the reader's language."""
