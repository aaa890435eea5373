"""Whether words say that a mail address given before is wrong, or that somebody else has another.

Invariant: words of a wrong address are nobody's name and nobody's office.
"""

import re

from intake.conversation.intents.courtesy import plain
from intake.conversation.phrasefiles import Room, in_any_language

_ROOM: Room = "intents"
_FILE = "misaddressed.toml"
_NAME = re.compile(r"[^\W\d_][\w'.-]{1,30}\s+[^\W\d_][\w'-]{1,30}(?=[\s,(<\[:]{1,4}\Z)")


def is_said(words: str) -> bool:
    """ "Sorry, wrong address", "I mistyped it", in whatever language: it may be two words long."""
    return _says(words, "mistaken")


def is_of_others(words: str) -> bool:
    """ "From now on write to my colleague": no address of the writer's own."""
    return _says(words, "others")


def names_somebody(before: str) -> bool:
    """Whether a name stands right before an address ("Please write to Maria Kowalska, …")."""
    found = _NAME.search(before)
    said = found[0] if found else ""
    is_name = bool(said) and all(one[0].isupper() for one in said.split())
    return is_name and not _says(said, "nameless")


def _says(words: str, meaning: str) -> bool:
    said = plain(words)
    return any(one.found(said) for one in in_any_language(_ROOM, _FILE, meaning))
