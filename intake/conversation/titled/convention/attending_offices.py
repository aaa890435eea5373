"""Sentences that tell the offices of people who are on the list without one ("X is the mayor").

Invariant: an office is somebody's only where nothing but the words of holding it stands between.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from intake.answers import inflections
from intake.answers.folding import is_unspaced
from intake.ceremony import Delegate
from intake.conversation.people.signatures import is_office
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold
from intake.conversation.titled.convention import (
    attending_clauses,
    attending_guards,
    attending_leftovers,
    attending_missed,
    attending_words,
)
from intake.conversation.titled.convention.attending_sheet import Sheet
from intake.conversation.titled.convention.attending_words import Meaning

_MARKS = re.compile(r"[,;:，、；：،؛]")
_EDGES = " \t\n,.;:!。，、：；！।()（）-–—"
_COMMA = r"\s,，、،;；"
_MARK = rf"[{re.escape(_EDGES)}،؛]"


@dataclass(frozen=True, kw_only=True)
class _Span:
    """Where somebody on the list is named."""

    start: int
    end: int
    name: str


def told(sheet: Sheet, piece: Piece) -> bool:
    """Take the office of everybody whom the sentence names; whether it tells nothing else."""
    found = _named(sheet, piece)
    if not found or not _is_silent(piece.text[: found[0].start], sheet.language):
        return False
    ends = [*(one.start for one in found[1:]), len(piece.text)]
    parts = [piece.part(one.end, end) for one, end in zip(found, ends, strict=True)]
    offices = [_office(sheet, part) for part in parts]
    is_held = any(_is_held(one.text, sheet.language) for one in parts)
    if not is_held or not all(offices):
        return False
    people = (Delegate(name=one.name, office=office)
              for one, office in zip(found, offices, strict=True))  # fmt: skip
    sheet.note(coming=(*sheet.said.coming, *people))
    sheet.others += 1
    return True


def _named(sheet: Sheet, piece: Piece) -> list[_Span]:
    """Where those on the list who lack an office are named, the writer also by an "I" alone."""
    seats = attending_guards.seated(sheet.known, sheet.language)
    lacking = [name for name, office in seats if not office]
    found = [_Span(start=at, end=at + len(fold(name)), name=name)
             for name in lacking if (at := piece.text.find(fold(name))) >= 0]  # fmt: skip
    me = next((name for name in lacking if attending_missed.is_writer(sheet, name)), None)
    if me and me not in {one.name for one in found}:
        own = attending_words.either_of("me", sheet.language)
        spoken = re.search(rf"(?<!\w)(?:{own})(?!\w)", piece.text, re.I)
        found += [_Span(start=spoken.start(), end=spoken.end(), name=me)] if spoken else []
    return sorted(found, key=lambda one: one.start)


def _is_silent(text: str, language: str) -> bool:
    """Whether nothing stands before the first name but the writer's "I"."""
    return not text.strip(_EDGES) or attending_words.listed("me", language).is_all(text)


def _is_held(text: str, language: str) -> bool:
    """Whether it begins or ends with words of holding an office."""
    led = re.match(rf"[{_COMMA}]*(?:{_holding(language)}|[–—])", text, re.IGNORECASE)
    return bool(led or _behind(language).search(text))


def meant(sheet: Sheet, text: str) -> tuple[tuple[Delegate, ...], str]:
    """Those who stay on the list and whose offices the (folded) text names, and its other words.

    An office that several hold means nobody.
    """
    listed = attending_guards.seated(sheet.known, sheet.language)
    seats = [(name, office) for name, office in listed if office and name not in sheet.said.gone]
    held = Counter(fold(office).casefold() for _, office in seats)
    found = set()
    for name, office in sorted(seats, key=lambda seat: len(seat[1]), reverse=True):
        rest = re.sub(_whole(fold(office)), _blank, text, flags=re.IGNORECASE)
        if rest != text and held[fold(office).casefold()] == 1:
            found.add(name)
            text = rest
    return tuple(Delegate(name=one, office=of) for one, of in seats if one in found), text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _whole(office: str) -> str:
    before, after = ("", "") if is_unspaced(office) else (r"(?<!\w)", r"(?!\w)")
    return f"{before}{re.escape(office)}{after}"


def _office(sheet: Sheet, part: Piece) -> str:
    """The office behind a name, in the writer's own spelling; "" for any other words."""
    language = sheet.language
    led = _before(language).match(part.text)
    begins, ends = led.end() if led else 0, len(part.text)
    for closing in (_joint(language), _behind(language)):
        found = closing.search(part.text, begins, ends)
        ends = found.start() if found else ends
    own = sheet.text[part.start + begins : part.start + ends].strip(_EDGES)
    office = bare(" ".join(own.split()), language)
    is_plain = is_office(fold(office), language) and not _is_more(fold(office), language)
    return office if is_plain else ""


def bare(office: str, language: str) -> str:
    """The office as it is outside a sentence ("мэра зовут …")."""
    first, blank, rest = office.partition(" ")
    formed = inflections.bare(fold(first).casefold(), language) if language == "ru" else ()
    known = next((word for word in formed if is_office(word, language)), first)
    return f"{known}{blank}{rest}"


@cache
def _before(language: str) -> re.Pattern[str]:
    """What may stand between a name and its office."""
    small = "|".join(either(WORDS, one, language) for one in ("articles", "own"))
    return re.compile(
        rf"[\s,،，、–—-]*(?:{_holding(language)})?\s*(?:(?:{small})\s+)?", re.IGNORECASE
    )


@cache
def _behind(language: str) -> re.Pattern[str]:
    """Words of holding behind an office."""
    known = sorted(attending_words.words("holding_end", language), key=len, reverse=True)
    ends = "|".join(re.escape(fold(one)) for one in known) or "(?!)"
    return re.compile(rf"\s*(?:{ends}){_MARK}*\Z", re.IGNORECASE)


@cache
def _joint(language: str) -> re.Pattern[str]:
    """What may stand between an office and the next name: an "and", and the writer's "I"."""
    ands = "|".join(either(WORDS, one, language) for one in ("plain_ands", "contrasts"))
    me = attending_words.either_of("me", language)
    comma = f"[{_COMMA}]"
    return re.compile(
        rf"(?:{comma}+(?:{ands}|و))?(?:(?:{comma}+|(?<=و))(?:{me}))?{_MARK}*\Z", re.IGNORECASE
    )


def _holding(language: str) -> str:
    """Words of holding before an office."""
    return "|".join(attending_words.either_of(one, language) for one in ("holds", "holding"))


def _is_more(text: str, language: str) -> bool:
    """Whether it says more than an office."""
    keys: tuple[Meaning, ...] = ("denies", "unsure", "until", "no_office")
    is_told = any(attending_words.has(text, one, language) for one in keys)
    return is_told or bool(_MARKS.search(text)) or attending_clauses.has_verb(text, language)


def seated(sheet: Sheet, said: Piece) -> tuple[Delegate, ...]:
    """People of the list, where the words name nobody but them, and by their offices only."""
    people, text = meant(sheet, said.text)
    rest = Piece(text=text, start=said.start)
    is_all = not attending_leftovers.left(rest, ((), (), ()), sheet.language, sheet.city)
    return people if is_all else ()
