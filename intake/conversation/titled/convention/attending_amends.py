"""Sentences that mend the list of who comes, or say nothing of it: nobody, another list, a line.

Invariant: what is hedged takes nothing off the list.
"""

import re
from collections.abc import Collection

from intake.ceremony import Delegate
from intake.conversation.intents import assent, courtesy
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold, has_case
from intake.conversation.titled.convention import (
    attending_guards,
    attending_lists,
    attending_retracted,
    attending_words,
)
from intake.conversation.titled.convention.attending_sheet import Sheet

_GOES_ON = re.compile(r"[\u064b-\u0652]?\s*(?:[\"'»”)]\s*)?(?:[.,;:!،؛。，、！।]|[-–—]|\Z)")
"""What may follow "is no person": not "is not a person who …"."""


def disowned(sheet: Sheet, piece: Piece) -> bool:
    """Take words off the list that the city says are no person, or back what it said before.

    Whether the sentence says so.
    """
    if attending_retracted.taken(sheet, piece):
        return True
    language = sheet.language
    nobody = attending_words.listed("nobody", language)
    ends = [one.end() for one in nobody.finditer(piece.text)]
    if not any(_GOES_ON.match(piece.text, end) for end in ends):
        return False
    missed = attending_guards.on_list(piece.text, sheet.known, language)
    rest = nobody.without(piece.text)
    for one in missed:
        rest = rest.replace(fold(one), " ")
    if not missed or attending_words.has(rest, "unsure", language):
        sheet.leave(piece)
    else:
        sheet.note(gone=(*sheet.said.gone, *missed))
    sheet.others += 1
    return True


def announced(sheet: Sheet, piece: Piece) -> Piece:
    """The sentence without words that say that another list takes the place of the one before."""
    is_said, text = assent.removed(piece.text, attending_words.listed("whole", sheet.language))
    if not is_said or not sheet.is_asked or attending_words.has(text, "unsure", sheet.language):
        return piece
    sheet.announced = piece
    sheet.is_item = True
    return Piece(text=text, start=piece.start)


def settle(sheet: Sheet) -> None:
    """An announced list is a whole one; one that does not follow is asked for."""
    if sheet.announced is None:
        return
    if sheet.said.coming:
        is_list = attending_lists.is_whole(sheet, len(sheet.said.coming))
        sheet.note(is_whole=is_list and not sheet.said.adds)
    elif not sheet.said.gone:
        sheet.doubt(sheet.announced)


def is_line(sheet: Sheet, piece: Piece) -> bool:
    """Whether it stands on a line of its own, with no words that lead to names in other scripts."""
    if not has_case(piece.text) and attending_words.has(piece.text, "lead", sheet.language):
        return False
    before, after = sheet.text[: piece.start], sheet.text[piece.end :]
    is_first = not re.sub(r"[-*•·–(\d.)\s]", "", before.rpartition("\n")[2])
    return is_first and not after.partition("\n")[0].strip(" .。,;")


def is_open(sheet: Sheet, piece: Piece, named: Collection[Delegate]) -> bool:
    """Whether words that are nobody's plain name leave open who comes; others say nothing of it."""
    if courtesy.is_courtesy(piece.text, sheet.language):
        return False
    is_of_people = attending_guards.holds_office(piece.text, sheet.language) or any(
        one.office for one in named
    )
    return is_of_people or attending_guards.may_tell(piece.text, sheet.known, sheet.language)
