"""Choices among options: those that are named, and which of them the city has."""
