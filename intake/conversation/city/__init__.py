"""A city's contact heard: answers onto the file, wishes, and one letter back."""
