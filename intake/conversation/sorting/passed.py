"""What sorting passed over: matters inside an answer to another question, and figures nobody took.

Invariant: only questions that nothing else in the message answers or puts in doubt are named.
"""

import re
from collections.abc import Collection, Iterator

from intake.answers.values import Unclear
from intake.conversation import sentences
from intake.conversation.people import endings
from intake.conversation.phrases import any_found
from intake.conversation.questions import choosing, cues
from intake.conversation.questions.cues import Sign
from intake.conversation.questions.taking import Taken
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting.sorting import Sorter

_SAID = frozenset({"yesno", "choice"})
MOST = 40
"""Pieces of one passage that are looked through again."""
_UNDOING = ("negators", "undoing", "undoing_behind", "replacing")
_FIGURE = re.compile(r"(?<![\w.,/-])(?!(?:19|20)\d\d(?!\d))\d[\d.,' ]*\d\d")
"""More than the number of an item or a file, and no year."""


def within(sorter: Sorter, settled: Collection[str]) -> Iterator[tuple[str, Piece]]:
    """Each question without figures of which a sentence speaks that was taken for another only.

    "Neither a city brain nor 5G" says something of both; where only one half was read, the other
    is asked, never dropped.
    """
    told = set(settled)
    for taken in sorter.taken[:MOST]:
        if sorter.known.kind(taken.question) not in _SAID or taken.how != "cue":
            continue
        for sign in sorter.signs.within(taken.piece.start, taken.piece.end):
            id = _only(sorter, sign)
            if not id or id in told or _is_part(sorter, taken, sign):
                continue
            if choosing.fits(sorter.known, id, taken.piece.words):
                told.add(id)
                yield id, taken.piece


def _is_part(sorter: Sorter, taken: Taken, sign: Sign) -> bool:
    """Whether another question's answer only names this thing: the upkeep of the city brain.

    A no may be to both, unless the thing was denied before, or its clause speaks of its part.
    """
    known, at = sorter.known, taken.piece.start
    is_yes = choosing.says(known, taken.question, taken.piece.words, yes=True)
    is_clear = choosing.is_clear(known, taken.question, taken.piece.words)
    if (is_yes or not is_clear) and sign.questions <= known.answered:
        return True  # only a no to another thing may put again what is settled
    words = taken.piece.text[sign.start - at : sign.end - at]
    is_within = cues.names_within(known.questions[taken.question], words, known.language)
    if not is_within and not _is_in_theme(sorter, taken, sign):
        return False
    return is_yes or sign.questions <= known.denied or _is_of_part(sorter, taken, sign)


def _is_in_theme(sorter: Sorter, taken: Taken, sign: Sign) -> bool:
    """Whether what names the answered question goes over this sign ("brain" of its upkeep)."""
    found = sorter.signs.within(taken.piece.start, taken.piece.end)
    themes = (one for one in found if one.is_theme and taken.question in one.questions)
    return any(one.start <= sign.start and sign.end <= one.end for one in themes)


def _is_of_part(sorter: Sorter, taken: Taken, sign: Sign) -> bool:
    """Whether the clause of a thing that was answered before names the part that is denied."""
    known, piece = sorter.known, taken.piece
    if not sign.questions <= known.answered:
        return False
    parts = sentences.clauses(piece, known.language, lambda left, joint, right: True)
    part = next((one for one in parts if one.start <= sign.start < one.end), piece)
    found = sorter.signs.within(part.start, part.end)
    return any(taken.question in one.questions and not one.is_theme for one in found)


def _only(sorter: Sorter, sign: Sign) -> str | None:
    """The one question without figures that a cue stands for."""
    ids = [id for id in sign.questions if sorter.known.kind(id) in _SAID]
    return ids[0] if len(sign.questions) == len(ids) == 1 and not sign.general else None


def of_wider_areas(sorter: Sorter, settled: Collection[str]) -> Iterator[tuple[str, Piece]]:
    """Each open question of money for which a reply tells nothing but a wider area's amount.

    "At provincial level the GDP was 305 billion" is no answer, and says why it is asked again.
    """
    known, told = sorter.known, {*settled, *sorter.known.answered}
    for piece in sorter.rest[:MOST] if known.asked else ():
        ids = choosing.choose(known, sorter.signs, piece)
        is_money = sorter.signs.has_money(piece.start, piece.end)
        if len(ids) != 1 or known.kind(ids[0]) != "amount" or ids[0] in told or not is_money:
            continue
        value = choosing.read(known, ids[0], piece.words)
        is_wider = isinstance(value, Unclear) and value.reason == "wrong_figure"
        if is_wider and choosing.is_elsewhere(known, ids, piece.words):
            told.add(ids[0])
            yield ids[0], piece


def between(sorter: Sorter, text: str) -> Iterator[Piece]:
    """Stretches above the signature in no piece that hold a figure or money, and take none back."""
    at, end = 0, len(endings.closing(text, sorter.known.language)[0])
    for piece in sorted(_pieces(sorter), key=lambda one: one.start):
        yield from _left(sorter, text, at, min(piece.start, end))
        at = max(at, piece.end)
    yield from _left(sorter, text, at, end)


def _left(sorter: Sorter, text: str, start: int, end: int) -> Iterator[Piece]:
    stretch = text[start:end] if start < end else ""
    is_figure = _FIGURE.search(stretch) and sorter.signs.has_figure(start, end)
    if is_figure or (stretch and sorter.signs.has_money(start, end)):
        is_undone = any_found(WORDS, _UNDOING, stretch, sorter.known.language)
        yield from () if is_undone else (Piece(text=text, start=0).part(start, end),)


def _pieces(sorter: Sorter) -> Iterator[Piece]:
    yield from (one.piece for one in sorter.taken)
    yield from (piece for _, piece in (*sorter.doubts, *sorter.strays))
    yield from (*sorter.echoes, *sorter.parts, *sorter.rest)
