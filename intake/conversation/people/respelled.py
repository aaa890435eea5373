"""Parts of a folded text in their writer's own spelling.

Invariant: folding keeps every character's place, so each word is found again where it stood.
"""

import re

from intake.conversation.spelling import WORD

_INITIAL = re.compile(r"\b[^\W\d_]\.\s?[^\W\d_]\Z")
_WORD_OR_GAP = re.compile(r"[^\W_]+|[\W_]+")


def own(text: str, folded: str, part: str | None) -> str | None:
    """The writer's own spelling of a part; folding keeps every character's place."""
    if not part:
        return part
    at = folded.find(part)
    own = text[at : at + len(part)] if at >= 0 else _gapped(text, folded, part)
    own = _respelled(text, folded, part) if own is None else own
    return f"{own})" if own.count("(") > own.count(")") else own


def _gapped(text: str, folded: str, part: str) -> str | None:
    """A part whose words stand there with other marks between them: brackets became commas."""
    gaps = r"[\W_]{1,4}".join(re.escape(word) for word in WORD.findall(part))
    found = re.search(gaps, folded)
    return text[slice(*found.span())] if found else None


def dotted(text: str, name: str) -> str:
    """The name with the point behind its last initial ("Белова А. Н."), where it stands there."""
    at = text.find(name)
    is_initial = _INITIAL.search(name) is not None
    return f"{name}." if is_initial and at >= 0 and text[at + len(name) :][:1] == "." else name


def _respelled(text: str, folded: str, part: str) -> str:
    """A part that does not stand in the text as one, each word as its writer spells it."""
    at, own = 0, ""
    for piece in _WORD_OR_GAP.findall(part):
        found = folded.find(piece, at) if piece[0].isalnum() else -1
        own += piece if found < 0 else text[found : found + len(piece)]
        at = max(at, found)
    return own
