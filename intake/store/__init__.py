"""The only SQL in the house: each verb a plain function on a connection of the store's."""

from intake.store import (
    applications,
    awards,
    board,
    calls,
    cases,
    correspondence,
    decisions,
    drafts,
    evidence,
    inbox,
    journal,
    notes,
    outbox,
    signals,
)
from intake.store.engine import Connection, Store
from intake.store.fingerprint import fingerprint

__all__ = [
    "Connection",
    "Store",
    "applications",
    "awards",
    "board",
    "calls",
    "cases",
    "correspondence",
    "decisions",
    "drafts",
    "evidence",
    "fingerprint",
    "inbox",
    "journal",
    "notes",
    "outbox",
    "signals",
]
