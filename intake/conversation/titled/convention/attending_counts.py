"""How many people are said to come: such words are no part of a name, and bind the list.

Invariant: where another number of people is said than was read, who comes is not settled.
"""

import re
from collections.abc import Iterator
from functools import cache

from intake.answers.folding import is_unspaced
from intake.conversation import phrasefiles
from intake.conversation.people.signatures import begins_with_office
from intake.conversation.phrases import Phrases, blanked, compiled
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold, words_of
from intake.conversation.titled.convention import attending_guards, attending_missed
from intake.conversation.titled.convention.attending_sheet import Sheet

FILE = "attending_counts.toml"
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_MOST = 20
"""People that are counted in figures."""
_GOES_ON = re.compile(r"[\d一二三四五六七八九十百第.,]\Z")
"""What stands before a number that is only the end of a longer one."""
Span = tuple[int, int]


def noted(sheet: Sheet, piece: Piece) -> Piece:
    """The piece with blanks for head counts, which are noted with it."""
    found = list(_counts(piece.text, sheet.language))
    if not found:
        return piece
    sheet.counts += [(number, piece) for number, _ in found]
    text = blanked(piece.text, (span for _, span in found))
    return Piece(text=text, start=piece.start)


def without(text: str, language: str) -> str:
    """The (folded) text with blanks for head counts."""
    return blanked(text, (span for _, span in _counts(text, language)))


def is_of_list(sheet: Sheet, piece: Piece) -> bool:
    """Whether it names all who are on the list, the writer as "I", of whom it says the number."""
    names = attending_guards.names_of(sheet.known, sheet.language)
    told = set(attending_guards.on_list(piece.text, sheet.known, sheet.language))
    if attending_missed.is_self(piece.text, sheet.language):
        told |= {one for one in names if attending_missed.is_writer(sheet, one)}
    numbers = {number for number, _ in _counts(piece.text, sheet.language)}
    return bool(names) and told == set(names) and numbers == {len(names)}


def settle(sheet: Sheet) -> None:
    """Words with another number of people than were read are left, and who is meant is asked.

    The number of those on the list says that nobody else is meant, whatever was said before.
    """
    if not (sheet.said.is_about or sheet.is_asked) or sheet.said.comes is False:
        return
    right = _right(sheet)
    for number, piece in sheet.counts:
        if number not in right and sheet.own(piece) not in sheet.said.unread:
            sheet.miss(piece)
    is_counted = bool(sheet.counts) and not sheet.said.unread
    names = {fold(one.name) for one in sheet.said.coming}
    is_list = is_counted and {number for number, _ in sheet.counts} == {len(names)}
    is_list = is_list and len(names) > 1 and not (sheet.said.adds or sheet.said.gone)
    sheet.note(is_counted=is_counted, is_whole=sheet.said.is_whole or is_list)


def _right(sheet: Sheet) -> set[int]:
    """How many were named here, and how many are on the list with that."""
    before = [fold(one) for one in attending_guards.names_of(sheet.known, sheet.language)]
    now = {fold(one.name) for one in sheet.said.coming}
    gone = {fold(one) for one in sheet.said.gone}
    stays = {one for one in before if one not in gone}
    others = sum(one not in before for one in gone)  # offices of people on the list
    return {len(now), len(stays | now) - min(others, len(stays))}


def _counts(text: str, language: str) -> Iterator[tuple[int, Span]]:
    """Each head count with where it stands."""
    words = words_of(text)
    never = [one.span() for one in _never(language).finditer(text, words)]
    for number, known in _known(language):
        for one in known.finditer(text, words):
            start, end = one.span()
            is_other = any(first < end and start < last for first, last in never)
            if is_other or _GOES_ON.search(text[:start]):
                continue
            is_of_office = is_unspaced(text[end : end + 1]) and begins_with_office(
                text[end:], language
            )
            if not is_of_office:  # "两位副市长"
                yield number, (_beginning(text[:start], language), end)


def _beginning(before: str, language: str) -> int:
    """Where a count begins with what is written together with it ("山本剛史の2名")."""
    glued = map(fold, phrasefiles.written("titled.convention", FILE, language, "glued"))
    return len(before) - max((len(one) for one in glued if before.endswith(one)), default=0)


def names_people(text: str, language: str) -> bool:
    """Whether a word for people stands in it, counted or not."""
    return phrasefiles.listed("titled.convention", FILE, language, "people").found(text)


@cache
def _known(language: str) -> tuple[tuple[int, Phrases], ...]:
    people = phrasefiles.written("titled.convention", FILE, language, "people")
    found = []
    for number in range(1, _MOST + 1):
        name = _NUMBERS[number - 1] if number <= len(_NUMBERS) else ""
        numbers = [str(number), *phrasefiles.written("titled.convention", FILE, language, name)]
        texts = [f"{'|'.join(numbers)} {one}" for one in people]
        texts += phrasefiles.written("titled.convention", FILE, language, f"all_{name}")
        found.append((number, compiled(map(fold, texts))))
    return tuple(found)


@cache
def _never(language: str) -> Phrases:
    return phrasefiles.listed("titled.convention", FILE, language, "never")
