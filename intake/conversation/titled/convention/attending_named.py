"""Who of those named in a clause is surely a person, and whether anybody named was not read.

Invariant: rather nobody than a wrong one.
"""

import re
from collections.abc import Collection
from dataclasses import replace

from intake.answers.folding import is_unspaced
from intake.ceremony import Delegate
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, fold, has_case
from intake.conversation.titled.convention import (
    attending_guards,
    attending_shape,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_sheet import Sheet

_LONGEST_OFFICE = 4
"""Letters of an office in a script without blanks that surely holds no name."""
_LEAST = 2
"""Words of a name in a script that has capitals."""
_MOST_WORDS = 3
"""The same in words of a script without capitals."""


def persons(sheet: Sheet, named: delegates.Named, *, is_line: bool = False) -> tuple[Delegate, ...]:
    """Those named whose names can be nothing else; whoever is on the list is known to be one."""
    city, text = sheet.city, sheet.text
    housed = (attending_guards.housed(one, sheet.language, city, text) for one in named[0])
    placed = (attending_shape.unplaced(one, text) for one in housed)
    sent = (attending_shape.seated(one, text, sheet.language) for one in placed)
    seated = filter(None, (attending_shape.righted(one, text, sheet.language) for one in sent))
    people = (attending_guards.known_as(one, sheet.known, sheet.language) for one in seated)
    return tuple(
        one
        for one in people
        if not delegates.is_run_on(one.name)
        and attending_guards.is_person(one, sheet.language, sheet.city)
        and (
            one.name in sheet.known
            or attending_shape.is_plain(one, sheet.language, is_line=is_line)
        )
    )


def parted(piece: Piece, known: Collection[str], language: str) -> Piece:
    """The piece with a comma for the "and" that Arabic writes with a name of the list."""
    if not language.startswith("ar"):
        return piece
    text = piece.text
    for one in (fold(one) for one in known if " " in one):
        text = re.sub(rf"(?<=\s)و(?={re.escape(one)}(?!\w))", ",", text)
    return replace(piece, text=text)


def _holds_name(office: str, language: str) -> bool:
    """Whether words with capitals stand in an office that are none of one."""
    rest = phrases(WORDS, "offices", language).without(fold(office))
    capitals = [one for one in rest.split() if has_case(one) and one[0].isupper()]
    return len(capitals) >= _LEAST


def is_lost(sheet: Sheet, said: Piece, named: delegates.Named) -> bool:
    """Whether somebody is named of whom nothing was understood."""
    people, _, offices = named
    is_only = attending_words.has(said.text, "only", sheet.language)
    gone = {one.casefold() for one in sheet.said.gone}
    known = {one.casefold() for one in sheet.known} - gone
    if offices and not people and (is_only or known or gone) and not (
        offices[0].casefold() in known and not is_only
    ):  # fmt: skip
        return True
    if offices and not people and is_unspaced(offices[0]) and len(offices[0]) > _LONGEST_OFFICE:
        return True  # it may hold the name
    if offices and not people and not has_case(offices[0]) and count(offices[0]) > _MOST_WORDS:
        return True
    is_known = bool(offices) and offices[0].casefold() in known
    if offices and not (people or is_known) and _holds_name(offices[0], sheet.language):
        return True
    if not (people or offices or gone) and attending_guards.holds_office(said.text, sheet.language):
        return True
    told = fold(" ".join((*(one.name for one in people), *sheet.said.gone)))
    titled = attending_guards.titled(sheet.own(said), sheet.language)
    if any(fold(one) not in told for one in titled):
        return True
    return delegates.unread(said, named, sheet.language)
