"""The demonstration: two cities, a real desk, real SMTP on this machine, a clock of its own."""
