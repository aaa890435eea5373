"""Where an act stands in Slack, in the journals of those it concerns.

Invariant: an act that was begun under no message, as by a command, is traced to the message that
tells of it, once that is there.
"""

from collections.abc import Mapping
from datetime import datetime

from bot.slack import seconds
from intake import store
from intake.desk import Office, acts
from intake.journal import DESK, Entry
from intake.store import Connection
from intake.store.chats.board import Spot
from intake.store.drafts import Draft

ABOUT = "about"
"""Under which name a draft's place tells which applications wait for their trace."""


def owed(about: tuple[int, ...], trace: Mapping[str, str]) -> dict[str, str]:
    """What a draft keeps until its message is there; nothing where the act has its trace."""
    return {} if trace.get("ts") else {ABOUT: ",".join(map(str, about or (DESK,)))}


def told_by(connection: Connection, spot: Spot) -> Draft | None:
    """The draft of the act that a message tells of: a decision's own tells of its making."""
    if spot.kind == "decision" and spot.subject.isdigit():
        return seconds.proposal(connection, int(spot.subject))
    return store.drafts.load(connection, spot.subject) if spot.kind == "act" else None


def note(
    office: Office, connection: Connection, draft: Draft, where: Mapping[str, str], now: datetime
) -> None:
    """Write down whose act the message tells of and where it stands: `where` is its channel, ts and
    permalink. That it was done is an entry of its own, so that one act is counted once: this one
    tells `of` which kind that is, and both have the draft's ID.
    """
    about = draft.place.get(ABOUT)
    if not about:
        return
    words = {
        "did": acts.from_json(draft.act).kind, "by": draft.by_name, "user": draft.by_id,
        "draft": draft.id, "of": "acted_in_chat", **where,
    }  # fmt: skip
    entries = [
        Entry(application=int(one), act="shown_in_chat", words=words) for one in about.split(",")
    ]
    store.journal.append(connection, entries, at=now, salt=office.salt)
