"""Who writes for a city: people who join, hand over or leave, and their mailboxes."""
