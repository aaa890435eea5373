"""The panel (V1): who sits on it, who may judge which city, ballots and their tally. No I/O."""
