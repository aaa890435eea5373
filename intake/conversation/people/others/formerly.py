"""An office that is over beside the one held now: "formerly IT manager, now deputy mayor".

Invariant: it is left out only where a word for "now" leads to another office.
"""

import re

from intake.conversation.people import signatures
from intake.conversation.phrasefiles import Room, listed
from intake.conversation.spelling import fold, words_of

_ROOM: Room = "people"
_FILE = "framed_words.toml"
_PART = re.compile(r"[^,;،，、；()（）\n]+")
_EDGES = " ,;،，、；"


def without(text: str, language: str) -> str:
    """The text without such an office, and without the word for "now"."""
    parts = [(one, _behind(one[0], "nows", language)) for one in _PART.finditer(text)]
    held = [(one, office) for one, office in parts if office]
    over = [one for one, _ in parts if _behind(one[0], "formers", language)]
    if not (len(held) == len(over) == 1):
        return text
    now, office = held[0]
    if over[0].end() > now.start():
        return text
    head = text[: over[0].start()].rstrip(_EDGES)
    return f"{head}, {text[over[0].end() : now.start()].strip(_EDGES)}{office}{text[now.end() :]}"


def _behind(part: str, key: str, language: str) -> str:
    """The office that such a word leads to; "" where none does."""
    said = part.strip()
    folded = fold(said).casefold()
    heads = listed(_ROOM, _FILE, language, key, is_alone=True).heads(folded, words_of(folded))
    end = max((one.end() for one in heads), default=0)
    office = said[end:].strip() if end and len(folded) == len(said) else ""
    return office if office and signatures.is_office(fold(office), language) else ""
