"""A panelist heard: the seat, conflicts of interest, ballots, and what they ask for."""
