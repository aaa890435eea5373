"""The panel's people, declarations, ballots and tallies, in rows and back."""
