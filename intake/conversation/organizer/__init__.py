"""What organizers do by hand, and deadlines without them: a turn, or why it may not be."""
