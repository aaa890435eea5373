"""Mails in the shapes of the common programs, and what each says (`expected.toml`)."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from intake.messages import Kept

BAG = Path(__file__).parent
DESK = "desk@cities.example"
LETTER_ID = "kq7w3x5rj2mz4a6bt7cn2pvd4e@cities.example"
MORNING = datetime(2025, 3, 3, 10, 2, 10, tzinfo=UTC)


def raw(name: str) -> bytes:
    return (BAG / f"{name}.eml").read_bytes()


def letter() -> str:
    """The letter that the mails of the bag answer, as the store holds it."""
    return (BAG / "letter.md").read_text("utf-8")


def expected() -> dict[str, dict[str, Any]]:
    return tomllib.loads((BAG / "expected.toml").read_text("utf-8"))


def kept(
    raw: bytes, *, sender: str = "anna.nowak@gdynia.example", recipients: tuple[str, ...] = ()
) -> Kept:
    """The bytes as a door would have kept them."""
    return Kept(
        id="m1",
        channel="mail",
        raw=raw,
        sender=sender,
        recipients=recipients,
        host="192.0.2.10",
        received_at=MORNING,
    )
