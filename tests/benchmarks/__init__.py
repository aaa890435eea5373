"""How fast and how large the desk is: programs to run by hand, never timed tests."""
