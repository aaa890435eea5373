"""Who attends the Convention for a titled city, and where it receives its certificate (V5, V6)."""
