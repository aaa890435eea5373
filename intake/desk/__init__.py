"""The desk: take what arrives, serve it one transaction a message, say what time brings."""

from intake.desk.bringing import bring, bring_all, foresee, remind, settle, settle_all
from intake.desk.office import Office
from intake.desk.reminding import Brought
from intake.desk.serving import serve, take

__all__ = [
    "Brought",
    "Office",
    "bring",
    "bring_all",
    "foresee",
    "remind",
    "serve",
    "settle",
    "settle_all",
    "take",
]
