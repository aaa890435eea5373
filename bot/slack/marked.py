"""A ballot filled into a modal, as bytes a desk can keep, and read again: pure.

Invariant: everything that is read later is in the bytes, and the same submission gives the same ID.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.slack import taken
from bot.slack.people import Person
from intake.messages import Address, Kept, Marked, Message, Passage

Json = Mapping[str, Any]
KEY = "ballot"


def keep(marked: Marked, person: Person, view: str, at: datetime) -> Kept:
    """What this person submitted in this view; begins like all that `taken.keep` makes."""
    said = {KEY: asdict(marked), "who": asdict(person), "view": view}
    raw = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return Kept(
        id=id_of(marked, person, view),
        channel="slack",
        raw=b"\n" + raw.encode("utf-8", "surrogatepass"),
        sender=taken.sender(person),
        recipients=(),
        host="",
        received_at=at,
    )


def id_of(marked: Marked, person: Person, view: str) -> str:
    """One submission, however often Slack tells of it; another one of the same view is another."""
    said = json.dumps([asdict(marked), person.id]).encode()
    return f"slack-ballot-{view}-{hashlib.sha256(said).hexdigest()[:12]}"


def message(kept: Kept, said: Json) -> Message:
    """The ballot as a message; its words are what a search finds once they may be read."""
    ballot = said[KEY]
    judged = tuple((str(id), str(to), str(why)) for id, to, why in ballot["judged"])
    return Message(
        id=kept.id,
        channel="slack",
        sender=Address(address=kept.sender, name=str(said["who"]["name"])),
        passages=tuple(Passage(text=f"{id}: {to} – {why}") for id, to, why in judged),
        received_at=kept.received_at,
        is_vouched=True,
        marked=Marked(application=int(ballot["application"]), judged=judged),
    )
