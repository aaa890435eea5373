"""What the desk knows and decides: no network, no templates, no clock of its own."""
