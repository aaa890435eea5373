"""Words that promise an answer, or say who knows it: "my colleague will send it on Monday".

Invariant: they are nobody's name and nobody's office; a name or an office in another clause stays.
"""

import re

from intake.conversation.phrasefiles import Room, listed
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold

_ROOM: Room = "people.no_names"
_FILE = "promising_words.toml"
_MARKS = re.compile(r"[,;:()，、；：。（）،؛।!！?？\n–—]|\.(?=\s|\Z)")
_READ = 600
"""Characters of a text in which its clauses are told apart."""


def holds(text: str, language: str) -> bool:
    """Whether the words hold a verb of telling, sending, asking or knowing, which no name has."""
    said = fold(text).casefold()
    return listed(_ROOM, _FILE, language, "promises", "knowing").found(said)


def is_promised(part: Piece, whole: Piece, language: str) -> bool:
    """Whether the clauses in which the part stands hold such a verb."""
    if len(whole.text) > _READ:
        return False
    return _asks(whole.text, language) or holds(clauses(part, whole), language)


def clauses(part: Piece, whole: Piece) -> str:
    """The clauses in which the part stands."""
    start, end = part.start - whole.start, part.end - whole.start
    marks = list(_MARKS.finditer(whole.text))
    first = max((one.end() for one in marks if one.end() <= start), default=0)
    last = min((one.start() for one in marks if one.start() >= end), default=len(whole.text))
    return whole.text[first:last]


def is_remark(text: str, language: str) -> bool:
    """Whether a line promises, or belittles an office, and so names nobody."""
    return is_only(text, language) or holds(text, language)


def without(text: str, language: str) -> str:
    """The text without its clauses that hold such a verb or belittle an office."""
    if _asks(text, language):
        return ""
    starts = [0, *(one.end() for one in _MARKS.finditer(text))]
    clauses = [text[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
    return "".join(one for one in clauses if not is_remark(one, language))


def is_told(words: str, prose: str, language: str) -> bool:
    """Whether a name or an office is such words, or stands in a clause of its prose that is."""
    if is_remark(words, language):
        return True
    said, (start, end) = Piece(text=prose), _span(words, prose)
    return end > 0 and is_promised(said.part(start, end), said, language)


def _span(words: str, prose: str) -> tuple[int, int]:
    at = prose.find(words)
    return (at, at + len(words)) if at >= 0 else (0, 0)


def _asks(text: str, language: str) -> bool:
    """Whether we are told whom to ask: "Ask Tom, he knows"."""
    return listed(_ROOM, _FILE, language, "asks").found(fold(text).casefold())


def is_only(office: str, language: str) -> bool:
    """Whether somebody says that they hold no more than this office: "only the secretary"."""
    return listed(_ROOM, _FILE, language, "only").found(fold(office).casefold())
