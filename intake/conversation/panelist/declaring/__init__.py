"""What a panelist declares of ties to cities, read out of prose, numbers and lists."""
