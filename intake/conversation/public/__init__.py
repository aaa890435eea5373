"""What the public says: votes, opinions, objections, and questions about certificates."""
