"""What the public says, objects to and may read of a city, in rows and back."""
