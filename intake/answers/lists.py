"""The programme's own lists, by the names that `citydesk read answers` knows them by.

The call file may name more; a question's own options come from there.
"""

SECTORS = (
    ("industry",),
    ("agriculture",),
    ("intelligent manufacturing", "smart manufacturing"),
    ("logistics",),
    ("transportation and vehicle networking", "transportation", "transport", "vehicle networking"),
    ("energy",),
    ("environmental protection", "environment"),
    ("government affairs",),
    ("governance",),
    ("healthcare", "health care", "health"),
    ("intelligent living", "smart living"),
    ("cultural tourism", "tourism"),
    ("finance", "financial services", "banking"),
    ("modern service industries", "modern services", "modern service industry"),
)
"""The fourteen sectors of rule III.1, in its order (S1)."""

VENUES = (
    ("Convention",),
    ("UN headquarters",),
    ("China",),
    ("Germany",),
    ("France",),
    ("Switzerland",),
    ("United States",),
    ("other",),
)
"""Where a certificate may be received (V6)."""

LISTS: dict[str, tuple[tuple[str, ...], ...]] = {"sectors": SECTORS, "venues": VENUES}
