"""The demonstration: cities, a real desk, real SMTP and a Slack of our own, all on this machine."""
