"""A bare no to "Do you have a conflict of interest?": of every city that the letter asks about.

Invariant: it is the whole mail beside manners and who signs, above the quote or below all of the
question, and answers a letter that asks nothing else, of cities with no conflict declared; any
other no is asked back.
"""

import re
from collections.abc import Iterator

from intake.answers.folding import key
from intake.conversation import phrasefiles
from intake.conversation.intents import undersigned
from intake.conversation.panelist import beside
from intake.conversation.panelist.declaring.declared import ConflictDoubt, ConflictReading
from intake.conversation.panelist.panelist_letters import CONFLICTS
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.people import signatures
from intake.conversation.phrasefiles import Room
from intake.conversation.spelling import fold
from intake.messages import Passage
from intake.notices import ConflictsAsked, Letter, PanelistReminded, SeatAnswered

_ROOM: Room = "panelist.conflicts"
_FILE = "bare_no_words.toml"
_LONGEST = 400
_END = re.compile(r"[\n.!。！।]+")
_OPEN = re.compile(r"[?？؟…]|\.\.|。。")
_HEADING = re.compile(r"^## ", re.MULTILINE)


def read(heard: Heard) -> ConflictReading | None:
    """No conflict with any city of the answered letter; None where this is no bare no to it."""
    letter = heard.sitting.letter
    if letter is None or not _asks_alone(letter, heard) or not _is_bare(heard):
        return None
    asked = _asked(letter, heard)
    if len(asked) != len(letter.questions) or any(one.stands.conflicts for one in asked):
        return None
    if not _is_of_all(heard.message.passages, asked):
        return None
    return _of(heard, asked)


def _of(heard: Heard, asked: list[Seated]) -> ConflictReading:
    """Of one with which words of theirs may tell a conflict, a no that does not name it is none."""
    clear = tuple(sorted(one.number for one in asked if not one.stands.is_doubted))
    if len(clear) == len(asked):
        return ConflictReading(clear=clear)
    said = ConflictDoubt(why="not_named", words=" ".join(without_manners(heard)))
    return ConflictReading(clear=clear, doubts=(said,))


def _asks_alone(letter: Letter, heard: Heard) -> bool:
    """Whether the letter asks this question and no other: each has a heading of its own."""
    if heard.about != CONFLICTS or not letter.questions or heard.packet:
        return False
    if letter.notice == PanelistReminded.name and heard.sitting.assigned:
        return False  # it may ask for ballots as well
    asking = (ConflictsAsked.name, SeatAnswered.name, PanelistReminded.name)
    return letter.notice in asking and len(_HEADING.findall(letter.markdown)) == 1


def _asked(letter: Letter, heard: Heard) -> list[Seated]:
    return [one for one in heard.cities if str(one.number) in letter.questions]


def _is_bare(heard: Heard) -> bool:
    """Whether one sentence is a no, and every other one mere manners."""
    left = without_manners(heard) if _is_mere_signature(heard) else []
    if len(left) != 1:
        return False
    said = phrasefiles.as_key(left[0])
    return said in _every("no") or (said in _every("none") and _is_only_signed(heard))


def _is_only_signed(heard: Heard) -> bool:
    """Whether every other line of the mail is mere manners or the panelist's own name."""
    names = undersigned.words_of_name(heard.panelist.name)
    lines = f"{heard.text}\n{heard.message.set_aside}".split("\n")
    unsigned = (one for one in lines if not undersigned.is_named(one.strip(), names))
    return all(
        phrasefiles.as_key(piece) in _every("none") or _is_manners(piece, heard)
        for one in unsigned
        for piece in _pieces(one)
    )


def _is_mere_signature(heard: Heard) -> bool:
    """Whether what was set aside, if anything, only says who signs and where they are reached."""
    lines = [one for one in heard.message.set_aside.split("\n") if key(one)]
    spoken = dict.fromkeys((heard.language, heard.panelist.spoken, "en"))
    return len(lines) <= signatures.LINES and all(
        any(signatures.is_of_signature(fold(one).strip(), language) for language in spoken)
        for one in lines
    )


def without_manners(heard: Heard) -> list[str]:
    """The sentences of a short mail that are no mere manners, in order; none of any other."""
    if heard.message.attachments or len(heard.text) > _LONGEST:
        return []
    said = beside.unsigned(heard)
    if _OPEN.search(said):
        return []
    return [one for one in _pieces(said) if not _is_manners(one, heard)]


def _pieces(said: str) -> Iterator[str]:
    return (one.strip() for one in _END.split(said) if key(one))


def _is_manners(piece: str, heard: Heard) -> bool:
    if phrasefiles.as_key(piece) in _every("thanks"):
        return True
    spoken = dict.fromkeys((heard.language, heard.panelist.spoken, "en"))
    return any(signatures.is_closing(piece, one) for one in spoken)


def _is_of_all(passages: tuple[Passage, ...], asked: list[Seated]) -> bool:
    """Whether it stands above what is quoted, or below a quote of the whole list and more."""
    said = [one for one in passages if key(one.text)]
    if len(said) != 1:
        return False
    if not key(said[0].under):
        return True
    lines = said[0].under.split("\n")
    places = [_last_line(lines, one.city.name) for one in asked]
    return min(places) >= 0 and any(key(one) for one in lines[max(places) + 1 :])


def _last_line(lines: list[str], name: str) -> int:
    return max((at for at, line in enumerate(lines) if name in line), default=-1)


def _every(meaning: str) -> frozenset[str]:
    return phrasefiles.every(_ROOM, _FILE, meaning)
