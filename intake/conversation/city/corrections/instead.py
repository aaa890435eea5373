"""What takes the place of the words told last, where the same message names those: "142, not 124".

Invariant: what was told last stands right beside a word that sets it aside, and nothing else is
said but what takes its place; the languages are not told apart, for a few words tell none.
"""

import re
from collections.abc import Iterator

from intake.answers.folding import UNSPACED
from intake.answers.values import Place
from intake.applications import Application
from intake.conversation.city.corrections import marked, wrongly
from intake.conversation.questions import corrections
from intake.conversation.questions.taking import CITY
from intake.conversation.sentences import Piece
from intake.conversation.spelling import count, fold, words_of

_BEFORE, _BEHIND, _RATHER = "against", "against_behind", "in_place"
_COUNTED = re.compile(rf"\s*[{UNSPACED}]{{0,2}}\s*")
"""What may stand between a figure and such a word behind it: a counter or a particle."""
_LISTED = re.compile(r"(?<=\d),(?=\s)")
"""A comma behind a figure, which else would part thousands ("not 151, 115")."""
_EDGES = " \t\n,.;:!-–—،؛。，；：、！"
_FEW = 6
"""Words beside the two figures at most."""


def figure(words: str, former: str, language: str) -> tuple[str, str, str] | None:
    """The figure of the former words that is set aside, the one in its place, and all that is told
    with that one; None for any other words.
    """
    text = _LISTED.sub(";", fold(words))
    told = corrections.figures(Piece(text=text))
    old = told & corrections.figures(Piece(text=fold(former)))
    if len(told) != 2 or len(old) != 1 or "%" in text:
        return None
    (known,), (new,) = old, told - old
    if corrections.taken_back(Piece(text=text), language) == {new}:
        return None  # "not 142 but 124"
    spans = [*_set_aside(text, known, language)]
    if not spans:
        return None
    span = max(spans, key=lambda one: one[1] - one[0])
    rest = f"{words[: span[0]]} {words[span[1] :]}" if len(words) == len(text) else ""
    rest = rest or f"{text[: span[0]]} {text[span[1] :]}"
    return known, new, rest.strip(_EDGES)


def is_plain(rest: str, language: str) -> bool:
    """Whether nothing is said beside the figure but by words of a correction."""
    return wrongly.is_new(marked.without(rest), language)


def is_short(rest: str) -> bool:
    return count(rest) <= _FEW


def words(said: str, former: str) -> str:
    """What is told beside some of the former words that are set aside ("not smart, digital city");
    "" where none are.
    """
    known = words_of(fold(former))
    clauses = [one for one in re.split(r"[,;，、،]|\s[-–—]\s", said) if one.strip()]
    apart = [one for one in clauses if _denies(one, known)]
    left = [one.strip() for one in clauses if one not in apart]
    if not apart and len(clauses) == 1:
        return _without(said, former)
    if len(apart) != 1 or not left:
        return ""
    return without_lead(", ".join(left))


def _without(said: str, former: str) -> str:
    """The words beside the former ones and what sets these aside ("deputy mayor instead of
    mayor"); "" where they neither begin nor end so: "not the mayor but his deputy" may be of
    somebody else.
    """
    text, known = fold(said).casefold(), fold(former).casefold().strip(_EDGES)
    if len(text) != len(said) or not known or any(map(str.isdigit, known)):
        return ""
    text = text.rstrip(_EDGES)
    if text.endswith(known):
        at = len(text) - len(known)
        found = marked.listed(_BEFORE).finditer(text)
        starts = [one.start() for one in found if text[one.end() : at].isspace()]
        return without_lead(said[: min(starts)].strip(_EDGES)) if starts else ""
    if text.startswith(known):
        found = marked.listed(_BEHIND).finditer(text)
        ends = [one.end() for one in found if _COUNTED.fullmatch(text[len(known) : one.start()])]
        return without_lead(said[max(ends) :].strip(_EDGES)) if ends else ""
    return ""


def without_lead(words: str) -> str:
    """The words behind what only leads to them: "but deputy mayor", "是副处长"."""
    text = fold(words)
    heads = [one.end() for one in marked.listed(_RATHER).heads(text)]
    return words[max(heads, default=0) :].strip(_EDGES) or words


def _denies(clause: str, known: frozenset[str]) -> bool:
    """Whether a clause names nothing but some of these words, and sets them aside."""
    text = fold(clause.strip(_EDGES))
    for key, is_before in ((_BEFORE, True), (_BEHIND, False)):
        for one in marked.listed(key).finditer(text):
            beside, other = text[one.end() :], text[: one.start()]
            named = words_of(beside if is_before else other)
            if named and named <= known and not words_of(other if is_before else beside):
                return True
    return False


def is_of_city(application: Application, value: Place) -> bool:
    """Whether the place is a city, or a country in which the city on file does not lie."""
    city = application.current.get(CITY)
    known = city.value if city else None
    is_abroad = isinstance(known, Place) and known.country not in (None, value.country)
    return bool(value.city) or is_abroad


def is_other_place(value: Place, former: Place) -> bool:
    if former.city:
        return value.known and bool(value.city) and value.city != former.city
    return not value.city and bool(value.country) and value.country != former.country


def _set_aside(text: str, figure: str, language: str) -> Iterator[tuple[int, int]]:
    """Where a figure stands with a word right beside it that sets it aside."""
    found = words_of(text)
    before = [one.span() for one in marked.listed(_BEFORE).finditer(text, found)]
    behind = [one.span() for one in marked.listed(_BEHIND).finditer(text, found)]
    for start, end in corrections.places(text, figure, language):
        bare = text.index(figure, start)
        starts, ends = (start, bare), (bare + len(figure), end)
        yield from ((one, end) for one, last in before if _is_before(text, last, starts))
        yield from ((start, last) for one, last in behind if _is_beside(text, one, ends))


def _is_before(text: str, end: int, starts: tuple[int, int]) -> bool:
    """Whether a place stands right before a figure, or before money that may be another word."""
    return any(end <= start and not text[end:start].strip() for start in starts)


def _is_beside(text: str, place: int, ends: tuple[int, int]) -> bool:
    """Whether nothing but a counter stands between a figure and a place behind it."""
    return any(end <= place and _COUNTED.fullmatch(text[end:place]) for end in ends)
