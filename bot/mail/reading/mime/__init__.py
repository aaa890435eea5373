"""The parts of a mail: opened, unsealed, bounded, kept as files or text."""
