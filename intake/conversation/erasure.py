"""Somebody asks to be erased: a matter for the organizers, who see to it by hand.

Invariant: nothing is erased by mail, since a sender is only a claim; and nobody opens an
application by asking.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from functools import cache, lru_cache
from importlib import resources

from intake.cases import Case, CaseKind
from intake.consultation import links
from intake.conversation.turns import Turn, in_thread
from intake.messages import Message
from intake.notices import Addressed, ErasureAsked

LONGEST = 2000
"""Characters of a request that the queue shows."""


def is_asked(message: Message) -> bool:
    """Whether the writer asks, in their own words, for their personal data to be erased."""
    if message.automatic or message.form:
        return False
    return any(_asks(one) for one in _written(message))


def _written(message: Message) -> tuple[str, ...]:
    """The mail, and the subject of one that begins a talk: that of an answer is ours."""
    own = () if message.references else (message.subject,)
    return (message.reply, *own)


@lru_cache(maxsize=16)  # before and after the application of a message is known
def _asks(text: str) -> bool:
    words = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    asked, denied = _patterns()
    for pattern in denied:
        words = pattern.sub(" ", words)
    return any(pattern.search(words) for pattern in asked)


def passed_on(message: Message, application: int | None, now: datetime) -> Turn:
    """The matter, and a letter to the writer that a person sees to it."""
    address = message.sender.address
    case = Case(
        kind=CaseKind.ERASURE,
        text=f"{links.blanked(_shown(message)[:LONGEST])}\n\n"
        "A sender can be forged: make sure that it is them. `citydesk erase ADDRESS --reason … "
        "--dry-run` shows what would be erased and what stays.",
        at=now,
        application=application,
        message=message.id,
        contact=message.sender.key,
    )
    letter = in_thread(Addressed(notice=ErasureAsked(address=address), to=message.sender), message)
    return Turn(letters=(letter,), cases=(case,), fruitless=True)


def _shown(message: Message) -> str:
    """The mail, below its subject where that asks."""
    said = [one for one in _written(message)[1:] if _asks(one)]
    return "\n".join((*said, message.reply)).strip()


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """What asks for it, and what asks for the contrary."""
    text = (resources.files(__package__) / "erasure_words.toml").read_text(encoding="utf-8")
    lists = tomllib.loads(text)
    denied = lists.pop("denied")
    return _compiled(lists.values()), _compiled(denied.values())


def _compiled(lists: Iterable[list[str]]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one) for words in lists for one in words)
