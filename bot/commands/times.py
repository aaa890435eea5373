"""Moments as the command line says them to people: in the zone of the call in force, named.

Programs get them in ISO 8601 with their distance from UTC.
"""

from datetime import datetime

from intake import moments
from intake.calls.hours import told as told
from intake.calls.model import Call


def exact(moment: datetime, call: Call) -> str:
    """As `told`, to the second: until when something can still be taken back."""
    return f"{moment.astimezone(call.timezone):%Y-%m-%d %H:%M:%S} ({call.zone})"


def retold(text: str, call: Call) -> str:
    """The desk's words with the moments in them in that zone, whichever they were written in."""
    return moments.retold(text, lambda one: moments.told(one.astimezone(call.timezone)))
