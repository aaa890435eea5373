"""Money that one firm takes in, told as if it were the city's: «Выручка „КАМАЗа“ — 370 млрд».

Invariant: only a name right beside the word for takings makes them a firm's: one in quotes, with
its legal form, or in capitals behind "of" and ahead of the verb. A city's name is none.
"""

from intake.answers.folding import key
from intake.answers.geography import cities
from intake.answers.guards import found
from intake.answers.lexicon import lexicon, listed, split
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.values import Amount

_OPENED, _CLOSED = frozenset('«„“"'), frozenset('»“”"')
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
        if _is_named(marks, place, forms, language):
            return True
    return False


def _said(marks: Marks, places: range, language: str) -> list[found.Word]:
    """Each word for takings and each legal form, the latter only as it is written in capitals."""
    parts = [(token, place) for place in places for token in split(marks[place].raw)]
    said = lexicon("firms", language).every(tuple(token for token, _ in parts))
    return [
        found.Word(name=one.name, first=parts[one.start][1], last=parts[one.end - 1][1])
        for one in said
        if one.name != "form" or marks[parts[one.start][1]].raw[0].isupper()
    ]


def _is_named(marks: Marks, place: int, forms: set[int], language: str) -> bool:
    """Whether a firm's name begins here: in quotes, beside its form, or in capitals alone."""
    start = place
    while place in forms:  # "ПАО «КАМАЗ»"
        place += 1
    if at(marks, place).folded in _OPENED:
        inside = range(place + 2, place + 2 + _MOST)
        return any(at(marks, one).folded in _CLOSED for one in inside)
    end = place
    while end - place < _MOST and end not in forms and _is_capital(at(marks, end)):
        end += 1
    if end == place:
        return False
    return end in forms or place > start or _is_alone(marks, range(place, end), language)


def _is_alone(marks: Marks, places: range, language: str) -> bool:
    """ "Revenue of Siemens is": no noun that only its language writes so, and no city."""
    if "capitals" in listed("grammar", "nouns", language):
        return False
    elided = at(marks, places.start).raw[0].islower()
    is_led = elided or at(marks, places.start - 1).has("out_of", "counted")
    name = " ".join(marks[one].raw for one in places)
    is_city = bool(cities.in_any_form(key(name), language))
    return is_led and not is_city and at(marks, places.stop).has(*_ENDED)


def _is_capital(mark: Mark) -> bool:
    """Whether it is a word of a name, no abbreviation: "Siemens", "dAirbus", not "ICT"."""
    if mark.roles != ("word",) or len(mark.raw) <= _SHORT:
        return False
    return (mark.raw[0].isupper() and not mark.raw.isupper()) or mark.raw[1].isupper()
