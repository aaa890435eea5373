"""What a city lets be published about it, line by line, and what it takes off the page again."""
