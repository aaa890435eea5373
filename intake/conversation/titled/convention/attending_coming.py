"""Who comes, of a piece that says so, and what of it is left to ask.

Invariant: a piece that names one more than was read puts nobody on the list.
"""

from intake.conversation.sentences import Piece
from intake.conversation.titled.convention import (
    attending_counts,
    attending_guards,
    attending_leftovers,
    attending_missed,
    attending_named,
    attending_offices,
    attending_only,
    attending_shifted,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_sheet import Sheet


def take(sheet: Sheet, piece: Piece, said: Piece, named: delegates.Named, *, is_sure: bool) -> None:
    """Who comes; `said` is the piece without the words that say so, `is_sure` where it is a yes."""
    language = sheet.language
    people = attending_named.persons(sheet, named)
    if not people and (seated := attending_offices.seated(sheet, said)):
        people, named = seated, (seated, (), ())
        said = Piece(text=attending_offices.meant(sheet, said.text)[1], start=said.start)
    read_as = ((*people, *named[0]), named[1], named[2])
    left = attending_leftovers.left(said, read_as, language, sheet.city)
    is_named = attending_leftovers.holds_name(left, said.text, language)
    is_named = is_named or attending_shifted.is_shifted(said, people, language, sheet.city)
    if people and (is_named or attending_only.leaves_one(sheet, said, named, people)):
        sheet.doubt(piece)  # nobody is on a list that leaves one out
        return
    is_unsure = attending_words.has(said.text, "unsure", language)
    me = None if left or is_unsure else attending_missed.writer(sheet, piece, people)
    missed = (attending_guards.resolved(one, sheet.known, language) for one in named[1])
    gone = (*sheet.said.gone, *missed)
    uncounted = attending_counts.without(piece.text, language)
    adds = sheet.said.adds or attending_words.has(uncounted, "adds", language)
    is_only = sheet.said.is_only or attending_words.has(said.text, "only", language)
    coming = (*sheet.said.coming, *people, *((me,) if me else ()))
    sheet.note(coming=coming, gone=gone, adds=adds, is_only=is_only)
    sheet.note(is_writer=sheet.said.is_writer or me is not None)
    sheet.is_stead = sheet.is_stead or replaces(piece.text, language)
    has_writer = me is not None or attending_missed.is_named(sheet, piece, people)
    is_missed = len(people) < len(named[0]) or attending_missed.leaves_out(
        piece, named, language, has_writer=has_writer
    )
    is_lost = is_missed or attending_named.is_lost(sheet, said, named)
    _leave_open(sheet, piece, named, left, is_unsure=is_unsure, is_lost=is_lost, is_sure=is_sure)


def _leave_open(
    sheet: Sheet,
    piece: Piece,
    named: delegates.Named,
    left: tuple[str, ...],
    *,
    is_unsure: bool,
    is_lost: bool,
    is_sure: bool,
) -> None:
    """What of a piece about who comes is to be asked; where nothing is, a yes of it holds."""
    if is_unsure or is_lost:
        (sheet.doubt if is_unsure or named[1] else sheet.miss)(piece)
        sheet.note(is_half=sheet.said.is_half or bool(named[1]))
    elif named[1] and not named[0] and not named[2]:
        sheet.doubt(piece)  # nobody was read in the other's place
        sheet.note(is_half=True)
    elif left and any(named):
        sheet.doubt(piece)
    elif is_sure:
        sheet.note(comes=True)
        sheet.confirms = sheet.confirms or not any(named)


def replaces(text: str, language: str) -> bool:
    """Whether it says that somebody comes in the place of another."""
    return any(attending_words.has(text, one, language) for one in ("instead", "instead_before"))
