"""People in a text: their names, their offices, and who signed."""
