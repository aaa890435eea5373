"""The questions by which a call knows who applies (V11), by ID.

Invariant: they have the same IDs in every call; a call asks at least for city and country.
"""

CITY, COUNTRY = "V11_city", "V11_country"
WRITER, OFFICE, AUTHORITY = "V11_writer", "V11_office", "V11_authority"
PERSONAL = (WRITER, OFFICE, AUTHORITY)
"""What is of who writes: never published, and to be answered anew by who takes over."""
