"""What the desk shows in a chat and what a chat told it, in rows and back."""
