"""Days and years: a date, the year of a figure, and what is only planned."""
