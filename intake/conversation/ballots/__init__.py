"""A ballot out of a mail: which standard is judged how, and why."""
