"""Who is told by labels, wherever they stand: "Name: Ana Ruiz / Function: head of IT".

Invariant: what stands behind a label is taken as it is written, and only where it is short.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.answers import unanswered
from intake.conversation.people import addressed, called, cased, reached, respelled, segmented
from intake.conversation.people.cased import Said
from intake.conversation.phrases import ADDRESS, among, literally, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, words_of

_MOST_WORDS, _MOST_NAMES = 14, 7
_EDGES = " \t\n,.;،؛，。；、|/–—-"
_APOSTROPHES = ("'", "’")
_LABELS = ("form_names", "form_offices", "form_units", "form_families", "form_givens", "channels")
_OFFICES = ("form_offices", "form_units")
NUMBERED = re.compile(r"[^\W\d_]{3,}[ -]\d{1,3}")
"""A unit that has a number ("Magistratsabteilung 14")."""
_END = re.compile(r"[\n|;；。]|\s/\s|(?<=\S\s\w{4})\.\s|(?<=\w{5})\.\s|,\s(?=[^\W\d_]{3,20}:\s)")
"""What ends a value; the point of a title does not ("Mtro. Ana Paz")."""
_DEGREES = re.compile(r"(?:,\s*(?=[^,]*[A-Z][^,]*[A-Z]|[^,]*\.)[\w.]{2,6}){1,3}\Z")
_SOUND = re.compile(r"\s*[(（][\u3040-\u30ffA-Za-z ]+[)）]\s*\Z")


@dataclass(frozen=True, kw_only=True)
class Form:
    """What the labels tell; the name is that of a person with family and given name joined.

    The unit is where they work, which is their office where no other is told.
    """

    name: str | None = None
    office: str | None = None
    unit: str | None = None


def found(text: str, language: str) -> Form | None:
    """The name and the office behind their labels; nothing where no label of either stands."""
    folded = fold(text)
    if ":" not in folded and "：" not in folded:
        return None
    labels = list(_label(language).finditer(folded))
    told: dict[str, str] = {}
    for place, one in enumerate(labels):
        end = labels[place + 1].start() if place + 1 < len(labels) else len(text)
        kind = _kind(one["label"], language, is_split=_is_split(labels, language))
        is_sounded = kind not in _OFFICES
        value = _value(text[one.end() : end], language, is_sounded=is_sounded)
        if value and kind and kind not in told:
            told[kind] = value
    family, given = told.get("form_families"), told.get("form_givens")
    name = told.get("form_names") or (f"{given} {family}" if given and family else None)
    told_name = _person(name, language) if name else Said()
    name, office = told_name.name, told.get("form_offices") or told_name.office
    unit = told.get("form_units")
    return Form(name=name, office=office, unit=unit) if name or office or unit else None


def _person(value: str, language: str) -> Said:
    """Who stands behind the label of a name, without titles and degrees; nobody in doubt."""
    bare = _DEGREES.sub("", re.split(r"\s*[(（]", value)[0])
    found = segmented.said(fold(bare), language)
    if found.name and found.office:
        own = (respelled.own(bare, fold(bare), one) for one in (found.name, found.office))
        name, office = own
        return Said(name=name, office=office)
    heads = phrases(WORDS, "before_names", language).heads(fold(bare), words_of(fold(bare)))
    ends = (one.end() for one in heads if bare[one.end() :].lstrip(".")[:1] == " ")
    name = bare[max(ends, default=0) :].lstrip(" .") or bare
    name = addressed.untitled(name, language)
    return Said(name=name) if _is_short(name) and _is_plain(name, language) else Said()


def _is_plain(name: str, language: str) -> bool:
    """Whether words may all be of one name: in capitals where the script has them, no office."""
    words = name.split()
    particles = among(WORDS, "name_particles", language)
    if not among(WORDS, "pair_ands", language).isdisjoint(words):
        return False
    if not has_case(name):
        return not cased.holds_office(fold(name), language)
    if called.lowered(Piece(text=name), language):
        return True
    return all(
        not word[0].islower() or word[1:2] in _APOSTROPHES or word.casefold() in particles
        for word in words
    )


def _is_short(name: str) -> bool:
    """Whether words are no more than a name, with the family name before a comma at most."""
    return (
        len(name.split()) <= _MOST_NAMES and re.fullmatch(r"[^,，、]+|\w+, \w+", name) is not None
    )


def _is_split(labels: list[re.Match[str]], language: str) -> bool:
    """Whether family and given name each have a label of their own."""
    said = {one["label"].casefold() for one in labels}
    kinds = (set(_listed("form_families", language)), set(_listed("form_givens", language)))
    return len(said & (kinds[0] | kinds[1])) > 1 and all(said & kind for kind in kinds)


@lru_cache
def _listed(key: str, language: str) -> frozenset[str]:
    return among(WORDS, key, language)


def _kind(label: str, language: str, *, is_split: bool) -> str | None:
    keys = _LABELS if not is_split else ("form_families", "form_givens", *_LABELS)
    return next((key for key in keys if label.casefold() in _listed(key, language)), None)


def _value(said: str, language: str, *, is_sounded: bool) -> str | None:
    """The words behind a label, to the end of their line, without addresses and a name's sound."""
    line = _END.split(said.strip(" \t\n"))[0]
    line = reached.pattern(language).sub("", re.sub(ADDRESS, "", line))
    line = (_SOUND.sub("", line) if is_sounded else line).strip(_EDGES)
    is_said = 0 < len(line.split()) <= _MOST_WORDS and len(line) > 1
    is_open = phrases(WORDS, "negators", language).starts(fold(line))
    is_open = is_open or unanswered.is_blank(line, language)
    is_plain = not any(map(str.isdigit, line)) or (
        not is_sounded and NUMBERED.fullmatch(line) is not None
    )
    return line if is_said and not is_open and is_plain else None


@lru_cache
def _label(language: str) -> re.Pattern[str]:
    words = "|".join(filter(None, (literally(WORDS, key, language) for key in _LABELS)))
    begun = r"(?:^|(?<=[\n,;；，、|/(.。])|(?<=[\s\u4e00-\u9fff]{1}))"
    return re.compile(
        rf"{begun}[ \t*•·-]*(?P<label>{words})[ \t]*[:：][ \t]*", re.IGNORECASE | re.MULTILINE
    )
