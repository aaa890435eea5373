"""Walks over marks: what stands beside a figure, and how far its clause reaches."""

from collections.abc import Iterator

from intake.answers.scan.marks import Mark

BOUNDS = ("low_open", "low", "high_open", "high")
AFTER_BOUNDS = ("low_after", "high_after", "low_open_after", "high_open_after")
STOPS = frozenset(".;!?\n")
ASIDES = STOPS | frozenset(",()[]")
BREAKS = STOPS | frozenset(",:()[]/|")
HEADED = BREAKS - {":"}
"""What ends a clause that keeps its heading: "Budget of the city: EUR 2 billion"."""
_QUALIFIERS = (
    *BOUNDS, "about", "filler", "article", "currency", "scale", "plural", "negator", "plus",
    "between", "from",
)  # fmt: skip
_UNITS = ("currency", "filler", "counted", "other", "generic")
_BETWEEN_PRICE = ("dash", "scale", "plural", "about", "article", "plus")
_PARTS = ("and", "but", "against", "rather")
_REACH = 80
"""Marks either side of a figure that its clause may have."""

Marks = tuple[Mark, ...]


def before(marks: Marks, place: int) -> list[Mark]:
    """The marks directly before a place that can qualify the figure there, nearest first."""
    found: list[Mark] = []
    for mark in reversed(marks[max(0, place - 12) : place]):
        if not mark.has(*_QUALIFIERS):
            break
        found.append(mark)
    return found


def after(marks: Marks, place: int) -> list[Mark]:
    """The marks behind a figure's last one: its unit and noun, and one more."""
    found: list[Mark] = []
    for mark in marks[place + 1 : place + 7]:
        found.append(mark)
        if not mark.has(*_UNITS):
            break
    return found


def around(marks: Marks, first: int, last: int, breaks: frozenset[str]) -> range:
    """The places of the clause around some marks, up to the signs that end it."""
    start, end = first, last
    nearest, farthest = max(0, first - _REACH), min(len(marks), last + _REACH)
    while start > nearest and marks[start - 1].folded not in breaks:
        start -= 1
    while end + 1 < farthest and marks[end + 1].folded not in breaks:
        end += 1
    return range(start, end + 1)


def apart(marks: Marks, one: int, two: int) -> tuple[range, range]:
    """The clauses of two figures that begin at these places.

    Where no sign parts them, a word such as "and" does.
    """
    left, right = around(marks, one, one, HEADED), around(marks, two, two, HEADED)
    if two not in left:
        return left, right
    inside = range(one + 1, two)
    turn = next((place for place in inside if marks[place].has(*_PARTS)), one + 1)
    return range(left.start, turn), range(turn, right.stop)


def price(marks: Marks, first: int, last: int) -> tuple[str, ...]:
    """The currency beside a figure: before it, else behind it.

    A sign that several share means those only that the other side names as well ("USD $85
    billion", "$4,8 billones de pesos").
    """
    inside = next((mark.codes for mark in marks[first : last + 1] if mark.codes), ())
    if inside:  # "M€" is one mark
        return inside
    left = next(_priced(marks, range(first - 1, max(-1, first - 5), -1), _BETWEEN_PRICE), ())
    right = next(
        _priced(marks, range(last + 1, min(len(marks), last + 5)), (*_BETWEEN_PRICE, "filler")), ()
    )
    both = tuple(code for code in right if code in left)
    return both or left or right


def _priced(marks: Marks, places: range, passed: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    found: tuple[str, ...] = ()
    for place in places:
        codes = marks[place].codes
        if not codes and not marks[place].has(*passed):
            break
        if codes and (not found or (len(codes) == 1 and codes[0] in found)):
            found = codes
    if found:
        yield found
