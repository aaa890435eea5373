"""Moments as people read them who set the desk up or work with it: in the call's zone, named."""

from datetime import datetime

from intake.calls.model import Call


def told(moment: datetime, call: Call) -> str:
    """To the minute, as "2025-05-31 23:59 (Asia/Shanghai)"."""
    return f"{moment.astimezone(call.timezone):%Y-%m-%d %H:%M} ({call.zone})"
