"""The only SQL in the house: each verb a plain function on a connection of the store's."""

from intake.store import (
    applications,
    calls,
    cases,
    correspondence,
    decisions,
    evidence,
    inbox,
    journal,
    notes,
    outbox,
)
from intake.store.engine import Connection, Store
from intake.store.fingerprint import fingerprint

__all__ = [
    "Connection",
    "Store",
    "applications",
    "calls",
    "cases",
    "correspondence",
    "decisions",
    "evidence",
    "fingerprint",
    "inbox",
    "journal",
    "notes",
    "outbox",
]
