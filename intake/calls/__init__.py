"""The call file: questions, criteria, standards, stages, texts."""
