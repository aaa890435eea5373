"""An answer of a city: found in its message, read, said back, put on the file."""
