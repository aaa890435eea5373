"""Money that one firm takes in, told as if it were the city's: «Выручка „КАМАЗа“ — 370 млрд».

Invariant: only a name right beside the word for takings makes them a firm's: one with its legal
form, of letters that no other word has, in capitals behind "of" and ahead of the verb, or as the
owner ("Siemens' revenue"). A city's or a region's name is none, and takings that are set against
the output asked for are not told of.
"""

import re
from itertools import pairwise

from intake.answers.folding import fold, key
from intake.answers.geography import cities, regions
from intake.answers.guards import found
from intake.answers.lexicon import lexicon, listed, split
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.values import Amount

_OPENED, _CLOSED = frozenset('«„“"'), frozenset('»“”"')
_APOSTROPHES = str.maketrans("’ʼ", "''")
_SENTENCES = re.compile(r"[.;!?]\s|\n")
_DIGIT = re.compile(r"\d")
_LED = ("out_of", "filler", "article", "counted")
"""What may stand between the takings and whose they are: "of the", "von der Firma"."""
_ENDED = ("filler", "dash", "sign", "number", "currency", "about")
_MOST = 4
"""Marks of a name."""
_SHORT = 2
"""Letters that no name has."""


def is_ones(value: Amount, text: str, language: str) -> bool:
    """Whether the only figure of an answer is told of what a single firm takes in."""
    marks, _ = found.scanned(text, language)
    figures = sums.figures(marks)
    if len(figures) != 1 or not {value.span.low, value.span.high} & {figures[0].value}:
        return False
    sentence = clauses.around(marks, figures[0].first, figures[0].last, STOPS)
    said = _said(marks, sentence, language)
    forms = {one.last for one in said if one.name == "form"}
    for one in (one for one in said if one.name == "takings"):
        place = one.last + 1
        while place not in forms and at(marks, place).has(*_LED):
            place += 1
        if _is_named(marks, place, forms, language) and not _is_set_against(marks, one.first):
            return True
    return _is_owned(text, language)


def _is_set_against(marks: Marks, takings: int) -> bool:
    """ "The GDP, not the revenue of Siemens, is": the figure is of the output all the same."""
    place = takings - 1
    while at(marks, place).has(*_LED):
        place -= 1
    here = clauses.around(marks, takings, takings, STOPS)
    is_gdp = any(marks[one].has("gdp") for one in here)
    return is_gdp and at(marks, place).has("negator", "moved", "former_next")


def _said(marks: Marks, places: range, language: str) -> list[found.Word]:
    """Each word for takings and each legal form, the latter only as it is written in capitals."""
    parts = [(token, place) for place in places for token in split(marks[place].raw)]
    said = lexicon("firms", language).every(tuple(token for token, _ in parts))
    return [
        found.Word(name=one.name, first=parts[one.start][1], last=parts[one.end - 1][1])
        for one in said
        if one.name != "form" or marks[parts[one.start][1]].raw[0].isupper()
    ]


def _is_owned(text: str, language: str) -> bool:
    """ "Siemens' revenue", "Arçelik'in cirosu": of a name that is no city's, nor of many."""
    told = (one for one in _SENTENCES.split(text.translate(_APOSTROPHES)) if _DIGIT.search(one))
    return any(_has_owner(one.split(), language) for one in told)


def _has_owner(words: list[str], language: str) -> bool:
    takings = listed("firms", "takings", language)
    for place, (owner, word) in enumerate(pairwise(words)):
        name, sign, ending = owner.partition("'")
        is_plural = bool(sign) and not ending and name.endswith("s")
        is_owner = is_plural or ending in listed("firms", "ending", language)
        if is_owner and name[:1].isupper() and fold(word.strip(":,")) in takings:
            return not _is_of_many(words[max(0, place - 1) : place], name, language)
    return False


def _is_of_many(ahead: list[str], name: str, language: str) -> bool:
    """Whether it is a city's name, with what stands ahead of it or without, or names many."""
    many = listed("firms", "many", language)
    whole = " ".join([*ahead, name])
    is_city = any(cities.in_any_form(key(one), language) for one in (name, whole))
    return is_city or any(fold(one) in many for one in (*ahead, name))


def _is_named(marks: Marks, place: int, forms: set[int], language: str) -> bool:
    """Whether a firm's name begins here: beside its form, as none but a firm, in capitals alone."""
    start = place
    while place in forms:  # "ПАО «КАМАЗ»"
        place += 1
    if at(marks, place).folded in _OPENED:
        is_led = place > start or at(marks, start - 1).has("counted")
        return _is_quoted(marks, place, most=_MOST if is_led else 1)
    end = place
    while (
        end - place < _MOST and end not in forms and _is_capital(at(marks, end), inside=end > place)
    ):
        end += 1
    if end == place:
        return False
    return end in forms or place > start or _is_alone(marks, range(place, end), language)


def _is_quoted(marks: Marks, place: int, *, most: int) -> bool:
    """ "«КАМАЗа»": closed soon, and where it is one word alone, of capitals in its midst."""
    inside = range(place + 2, place + 2 + most)
    is_closed = any(at(marks, one).folded in _CLOSED for one in inside)
    return is_closed and (most > 1 or at(marks, place + 1).raw[1:2].isupper())


def _is_alone(marks: Marks, places: range, language: str) -> bool:
    """ "Revenue of Siemens is": no noun that only its language writes so, and no place."""
    if "capitals" in listed("grammar", "nouns", language):
        return False
    elided = at(marks, places.start).raw[0].islower()
    leading = at(marks, places.start - 1)
    is_of = fold(leading.raw) in listed("firms", "of", language)
    is_led = elided or is_of or leading.has("out_of", "counted")
    *ahead, last = words = [marks[one].raw for one in places]
    names = (" ".join(words), *words)
    is_place = any(cities.in_any_form(key(one), language) or regions.find(one) for one in names)
    is_theirs = is_place or _is_of_many(ahead, last, language)
    return is_led and not is_theirs and at(marks, places.stop).has(*_ENDED)


def _is_capital(mark: Mark, *, inside: bool) -> bool:
    """Whether it is a word of a name, no abbreviation: "Siemens", "dAirbus", not "ICT"."""
    is_word = mark.roles == ("word",) or (inside and mark.roles == ("trait",))
    if not is_word or len(mark.raw) <= _SHORT:
        return False
    return (mark.raw[0].isupper() and not mark.raw.isupper()) or mark.raw[1].isupper()
