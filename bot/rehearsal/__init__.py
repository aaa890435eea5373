"""A rehearsal: a whole call played in fast-forward by the real desk in a store to throw away."""
