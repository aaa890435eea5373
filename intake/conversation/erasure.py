"""Somebody asks to be erased: a matter for the organizers, who see to it by hand.

Invariant: nothing is erased by mail, since a sender is only a claim; and nobody opens an
application by asking.
"""

import re
import tomllib
import unicodedata
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
    return _asks(message.reply)


@lru_cache(maxsize=16)  # before and after the application of a message is known
def _asks(text: str) -> bool:
    words = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return any(pattern.search(words) for pattern in _patterns())


def passed_on(message: Message, application: int | None, now: datetime) -> Turn:
    """The matter, and a letter to the writer that a person sees to it."""
    address = message.sender.address
    case = Case(
        kind=CaseKind.ERASURE,
        text=f"{links.blanked(message.reply[:LONGEST])}\n\n"
        "A sender can be forged: make sure that it is them. `citydesk erase ADDRESS --reason … "
        "--dry-run` shows what would be erased and what stays.",
        at=now,
        application=application,
        message=message.id,
        contact=message.sender.key,
    )
    letter = in_thread(Addressed(notice=ErasureAsked(address=address), to=message.sender), message)
    return Turn(letters=(letter,), cases=(case,), fruitless=True)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    text = (resources.files(__package__) / "erasure_words.toml").read_text(encoding="utf-8")
    return tuple(re.compile(one) for words in tomllib.loads(text).values() for one in words)
