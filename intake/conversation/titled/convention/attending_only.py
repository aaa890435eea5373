"""Clauses by which only some of those on the list come: "only the mayor and Mr Kowalski will".

Invariant: all that the clause names is exactly one person of the list each; where anything is left
of it, nobody stays on the list or comes off it by such words.
"""

import re
from functools import cache

from intake.ceremony import Delegate
from intake.conversation.phrases import either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, words_of
from intake.conversation.titled.convention import attending_guards, attending_words, delegates
from intake.conversation.titled.convention.attending_sheet import Sheet
from intake.conversation.titled.convention.attending_words import Meaning

_AGAINST: tuple[Meaning, ...] = (
    "cannot", "denies", "neither", "unsure", "until", "off", "or", "except", "besides", "adds",
    "stead", "instead", "steps_in", "self", "self_beside",
)  # fmt: skip
_SAYING: tuple[Meaning, ...] = ("only", "opening", "comes", "bare", "journey", "tail")
_SMALL = ("articles", "own", "before_names")
_COMMAS = "[,،、，/&]"
_LETTER = "[\u3040-\u9fff]"


def kept(sheet: Sheet, piece: Piece) -> bool:
    """Take a clause that names who alone comes, all of the list; whether it is one."""
    language = sheet.language
    if not sheet.known or not _is_of_people(sheet, piece.text):
        return False
    if any(attending_words.has(piece.text, one, language) for one in _AGAINST):
        return False
    told: tuple[Meaning, ...] = ("comes", "bare") if sheet.is_asked else ("comes",)
    if not any(attending_words.has(piece.text, one, language) for one in told):
        return False
    people = _named(sheet, attending_words.without(piece.text, _SAYING, language))
    if not people:
        return False
    sheet.note(coming=(*sheet.said.coming, *people), is_only=True, comes=True)
    sheet.others += 1
    sheet.is_kept = True
    return True


def _is_of_people(sheet: Sheet, text: str) -> bool:
    """Whether "only" is of people: who "comes alone" or "just comes" is not all who do."""
    language = sheet.language
    surely = attending_words.listed("alone", language).without(text)
    if attending_words.has(surely, "only", language):
        return True
    found = attending_words.listed("only", language).finditer(text)
    first = min(found, key=lambda one: one.start(), default=None)
    if first is None:
        return False
    behind = text[first.end() :].strip(" .!。！")
    is_led = not words_of(attending_words.without(text[: first.start()], ("opening",), language))
    if is_led:
        return True
    people = () if behind[:1] in _COMMAS else _named(sheet, behind)
    may_be_alone = len(people) == 1 and not any(
        _is_of_a_woman(one, language) for one in (behind, people[0].office)
    )
    is_open = may_be_alone and attending_words.has(first[0], "unaccompanied", language)
    return bool(people) and not is_open


def _is_of_a_woman(behind: str, language: str) -> bool:
    """Whether "only" before her cannot say that she comes alone: "solo el Sr. Ruiz" may."""
    return attending_words.listed("women", language).starts(behind)


def is_open(sheet: Sheet) -> bool:
    """Whether only some come, and who of the list stays on it is not known for sure."""
    if not (sheet.known and sheet.said.is_only) or sheet.is_kept:
        return False
    is_unread = sheet.wavers or bool(sheet.said.unread)
    return is_unread or all(one.name in sheet.known for one in sheet.said.coming)


def _named(sheet: Sheet, text: str) -> tuple[Delegate, ...]:
    """Those of the list whom the words name, one by one; nobody where one of them is not known."""
    chunks = [one for one in _joints(sheet.language).split(text) if words_of(one)]
    found = [_meant(sheet, one) for one in chunks]
    people = dict.fromkeys(one for one in found if one)
    return tuple(people) if all(found) else ()


def _meant(sheet: Sheet, chunk: str) -> Delegate | None:
    """The one person of the list whom the words name, and nothing else."""
    language = sheet.language
    said = _bare(chunk, language)
    names = attending_guards.on_list(said, sheet.known, language)
    seat = "" if names else attending_guards.seat(said, sheet.known, language)
    found = [
        Delegate(name=name, office=office)
        for name, office in attending_guards.seated(sheet.known, language)
        if name in names or (office and office == seat)
    ]
    return found[0] if len(found) == 1 and not _is_more(said, found[0]) else None


def _is_more(said: str, one: Delegate) -> bool:
    """Whether anything is said beside words of a person's name, and of their office."""
    own = {*_words(fold(f"{one.name} {one.office}").casefold())}
    said = said.casefold().replace(fold(one.name).casefold(), " ")
    return any(word not in own for word in _words(said))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def _bare(chunk: str, language: str) -> str:
    for key in _SMALL:
        chunk = phrases(WORDS, key, language).without(chunk)
    return " ".join(chunk.strip(" .!:;。！").split())


@cache
def _joints(language: str) -> re.Pattern[str]:
    ands = either(WORDS, "plain_ands", language)
    joined = attending_words.either_of("joins", language)
    between = rf"(?<={_LETTER})(?:{joined})(?={_LETTER})"
    return re.compile(rf"{_COMMAS}|\b(?:{ands})\b|{between}", re.I)


def leaves_one(
    sheet: Sheet, said: Piece, named: delegates.Named, people: tuple[Delegate, ...]
) -> bool:
    """Whether "only" these come, and somebody beside them was not read."""
    if not attending_words.has(said.text, "only", sheet.language):
        return False
    is_unread = delegates.unread(said, named, sheet.language)
    return is_unread or len(people) < len(named[0])
