"""A text as marks: its numbers, its words with a meaning and its signs, told apart."""
