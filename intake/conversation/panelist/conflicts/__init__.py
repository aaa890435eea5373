"""Conflicts of interest heard and noted, and cities that a panelist is cleared for."""
