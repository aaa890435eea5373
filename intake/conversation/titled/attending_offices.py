"""Sentences that tell the offices of people who are on the list without one ("X is the mayor").

Invariant: an office is somebody's only where nothing but the words of holding it stands between.
"""

import re
from collections import Counter

from intake.answers.folding import is_unspaced
from intake.ceremony import Delegate
from intake.conversation.people.signatures import is_office
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold
from intake.conversation.titled import attending_clauses, attending_guards, attending_words
from intake.conversation.titled.attending_sheet import Sheet
from intake.conversation.titled.attending_words import Meaning

_MARKS = re.compile(r"[,;:，、；：،؛]")
_EDGES = " \t\n,.;:!。，、：；！।()（）-–—"


def told(sheet: Sheet, piece: Piece) -> bool:
    """Take the office of everybody whom the sentence names; whether it tells nothing else."""
    language, holds = sheet.language, attending_words.either_of("holds", sheet.language)
    seats = attending_guards.seated(sheet.known, language)
    found = sorted((at, name) for name, office in seats
                   if not office and (at := piece.text.find(fold(name))) >= 0)  # fmt: skip
    if not found or piece.text[: found[0][0]].strip(_EDGES):
        return False
    ends = [*(at for at, _ in found[1:]), len(piece.text)]
    parts = [piece.part(at + len(fold(name)), end)
             for (at, name), end in zip(found, ends, strict=True)]  # fmt: skip
    offices = [_office(sheet, part, holds) for part in parts]
    is_held = any(re.match(rf"\W*(?:{holds}|[–—])|.*(?:{holds})\W*\Z", one.text, re.I | re.S)
                  for one in parts)  # fmt: skip
    if not is_held or not all(offices):
        return False
    people = (Delegate(name=name, office=office)
              for (_, name), office in zip(found, offices, strict=True))  # fmt: skip
    sheet.note(coming=(*sheet.said.coming, *people))
    sheet.others += 1
    return True


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


def _office(sheet: Sheet, part: Piece, holds: str) -> str:
    """The office behind a name, in the writer's own spelling; "" for any other words."""
    language = sheet.language
    ands = rf"\s(?:{either(WORDS, 'plain_ands', language)}|و)\s*\Z"
    text = re.sub(ands, "", part.text, flags=re.IGNORECASE).rstrip(_EDGES)
    small = "|".join(either(WORDS, one, language) for one in ("articles", "own"))
    led = re.match(rf"[\s,،，、–—-]*(?:{holds})?\s*(?:(?:{small})\s+)?", text, re.IGNORECASE)
    begins = led.end() if led else 0
    ended = re.search(rf"\s*(?:{holds})\Z", text[begins:], re.IGNORECASE)
    ends = begins + ended.start() if ended else len(text)
    own = sheet.text[part.start + begins : part.start + ends].strip(_EDGES)
    is_plain = is_office(fold(own), language) and not _is_more(fold(own), language)
    return " ".join(own.split()) if is_plain else ""


def _is_more(text: str, language: str) -> bool:
    """Whether it says more than an office."""
    keys: tuple[Meaning, ...] = ("denies", "unsure", "until")
    is_told = any(attending_words.has(text, one, language) for one in keys)
    return is_told or bool(_MARKS.search(text)) or attending_clauses.has_verb(text, language)
