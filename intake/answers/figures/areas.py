"""Figures of another place or body than the city: a region, the metropolitan area, a neighbour.

Invariant: it is said that a figure is another's; that a larger one is told beside it is not enough.
"""

from itertools import pairwise

from intake.answers.figures import bodies, pieces
from intake.answers.figures.pieces import Piece
from intake.answers.scan import clauses
from intake.answers.scan.clauses import Marks

WIDER = frozenset({"wider", pieces.ONLY_THERE})
ELSEWHERE = pieces.AREA | WIDER | {"metro", "neighbour"}
_MISSING = frozenset({"pending", "unavailable", "negator", "zero", "nobody"})
_NARROWER = frozenset({"such", "three", "aspect"})
_CITYS = frozenset({"asked", "our_own", "metro"})
"""What makes a figure the city's own, or may."""
_CITY = frozenset({"asked", "our_own", "ours", "citywide", "chosen", "you_asked", "correct"})
"""What makes it the city's own beyond doubt, where other places are told of, too."""
_OF_OTHERS = ELSEWHERE | {"members", "body"}
_SPARING = frozenset({"own_metro", "asked", "ours", "excluded", "negator", "source", "apart"})
"""What a figure beside a word for the metropolitan area is of the city for, or may be."""
_SOURCES = frozenset({"source", "records", "keeping", "claims", "body"})
_SHARES = frozenset({"fraction", "half", "percent"})
_PARTAKERS = frozenset({"us", "asked", "ours"})
_OF_THAT = frozenset({"of_it", "among", "out_of", "out_of_behind", "back", "there_alone"})
"""What says that a share is of the whole before it."""
_NO_AREA = _CITY | _SOURCES | {"seat"}
_SHORT = 3
"""Marks of a bracket that names an area and nothing else, with the sign that closes it."""
_LONGEST = 7
"""Marks of "and not of the city alone", with the sign behind it."""
_PAIR = 2
"""Figures of a whole and the one part told of it."""

Told = list[Piece]


def are_anothers(marks: Marks, told: Told, language: str) -> bool:
    """Whether no figure is the city's own."""
    every = list(pieces.all_of(marks, [f for one in told for f in one.figures], language))
    return any((
        _is_elsewhere(marks, told, every), _is_disowned(told), _is_shared_out(told),
        _is_divided(marks, told, every),
        _is_wider(told), _is_substitute(told, every), bodies.is_spread(told),
        _is_metropolitan(told, every), _is_bracketed(marks, told, every),
        _is_neighbours(told), _is_of_others(told), _is_of_more(told, every),
    ))  # fmt: skip


def is_anothers(marks: Marks, language: str) -> bool:
    """Whether a figure left out is not to be used, of a wider area or of other firms only."""
    said = frozenset().union(*(one.own for one in pieces.all_of(marks, [], language)))
    is_wider = not WIDER.isdisjoint(said) and not _denials(marks)
    is_area = not (ELSEWHERE - WIDER).isdisjoint(said) and "wider" not in said
    is_spread = said >= bodies.WIDER
    return is_wider or is_area or is_spread or not said.isdisjoint({"disowned", "certified"})


def without_metro(_: Marks, told: Told) -> Told:
    """ "91 billion for the metropolitan area, 60 for the city proper": the city's."""
    wide = [one for one in told if "metro" in one.own and _SPARING.isdisjoint(one.own)]
    rest = [one for one in told if one not in wide]
    if not wide or not any(pieces.CITYS & one.own for one in rest):
        return []
    least = min(figure.value for one in wide for figure in one.figures)
    return rest if all(f.value < least for one in rest for f in one.figures) else []


def is_parted(told: Told) -> bool:
    """A wider area's figure, and a part of it."""
    whole, part = told[0], told[-1]
    wide = {"area", "wider"} & whole.own and "asked" not in whole.own
    parted = len(told) == _PAIR and len(whole.figures) == 1 and "among" in part.own
    return bool(wide) and parted and part.figure.value < whole.figure.value


# --- of a wider area ------------------------------------------------------------------------------


def _is_elsewhere(marks: Marks, told: Told, every: Told) -> bool:
    """ "We have no such figure; for the whole region it is 74 billion": none is the city's."""
    wider = all("wider" in one.said for one in told)
    named = all(_is_named(_led(one, every)) for one in told)
    area = wider or all(map(_is_of_area, told))
    if (named or area) and any(map(_denies_city, every)):
        return True
    if not area:
        return False
    figured = {place for one in told for place in one.places}
    denials = [place for place in _denials(marks) if place not in figured]
    if not wider:  # "the state office gives about 85 billion; no exact figure is known"
        denials = [place for place in denials if not _is_of(marks, place, "exactly")]
    return bool(denials) or (wider and any("disowned" in one.said for one in told))


def _led(piece: Piece, every: Told) -> frozenset[str]:
    """What a figure's piece says, and what leads to it: "For the region, we put it at 12"."""
    before = (one for one in every if one.places.stop == piece.places.start and not one.figures)
    leading = (one for one in before if one.sentence == piece.sentence and not _denies_city(one))
    return piece.own.union(*(one.own for one in leading))


def _is_named(said: frozenset[str]) -> bool:
    return bool({"area_word", "metro"} & said) and "asked" not in said


def _is_bracketed(marks: Marks, told: Told, every: Told) -> bool:
    """ "61 billion (whole region)": nothing else stands in the bracket."""
    return all(any(_is_bracket(marks, one, other) for other in every) for one in told)


def _is_bracket(marks: Marks, piece: Piece, other: Piece) -> bool:
    behind = other.places.start == piece.places.stop and not other.figures
    short = len(other.places) <= _SHORT and marks[other.places.start - 1].folded == "("
    named = bool((pieces.AREA | WIDER) & other.own) and other.own.isdisjoint(_SOURCES)
    return behind and short and named and _CITY.isdisjoint(piece.own)


def _denies_city(piece: Piece) -> bool:
    """ "…, but nobody has counted those of the city": said without a figure."""
    if piece.figures or _MISSING.isdisjoint(piece.own):
        return False
    return bool(_CITYS & piece.own) or ("ours" in piece.own and "exactly" not in piece.own)


def _is_wider(told: Told) -> bool:
    """ "We only have the provincial figure, 1.9 trillion": the city's is not told at all."""
    return all(not WIDER.isdisjoint(one.said) and _CITYS.isdisjoint(one.own) for one in told)


def _is_metropolitan(told: Told, every: Told) -> bool:
    """ "61 billion (metropolitan area)", but not "our metropolitan area", which is the city's."""
    around = (_near(one, every) for one in told)
    return all("metro" in said and said.isdisjoint(_SPARING) for said in around)


def _is_of_more(told: Told, every: Told) -> bool:
    """ "The GDP of the metropolitan area (not of the city alone) is 78 billion".

    Not so "the state, and not the city, computes it: 78 billion for the city".
    """
    denied = {
        piece.sentence
        for area, piece in pairwise(every)
        if area.sentence == piece.sentence and _is_not_of_city(area, piece)
    }
    return all(one.sentence in denied and pieces.CITYS.isdisjoint(one.own) for one in told)


def _is_not_of_city(area: Piece, piece: Piece) -> bool:
    wide = bool((ELSEWHERE - {"neighbour"}) & area.own) and (_CITY - {"asked"}).isdisjoint(area.own)
    short = not piece.figures and len(piece.places) <= _LONGEST and ELSEWHERE.isdisjoint(piece.own)
    denied = "negator" in piece.own or {"positive", "only_word"} <= piece.own  # "not only"
    city = "city_alone" in piece.own or (denied and "asked" in piece.own)
    return wide and short and city


def _near(piece: Piece, every: Told) -> frozenset[str]:
    """What is said in the sentence of a figure, and of it in what takes it up."""
    beside = (
        one
        for one in every
        if not one.figures
        and (one.sentence == piece.sentence or (one.back and one.sentence == piece.sentence + 1))
    )
    return piece.own.union(*(one.own for one in beside))


def _is_neighbours(told: Told) -> bool:
    """ "The neighbouring city has 400"."""
    return all(map(is_neighbours, told))


def is_neighbours(piece: Piece) -> bool:
    """It is told of another city, and not to compare the city's own with it."""
    own = (_CITY - {"asked"}) | {"more_than", "difference", "low_open", "high_open"}
    return "neighbour" in piece.own and own.isdisjoint(piece.own)


def _is_of_others(told: Told) -> bool:
    """ "The regional association has 60, the region 400": each is said to be another's."""
    several = len(told) > 1 and any((ELSEWHERE - {"metro"}) & one.own for one in told)
    return several and all(
        _OF_OTHERS & one.own and _CITY.isdisjoint(one.own) and "among" not in one.own
        for one in told
    )


def _is_shared_out(told: Told) -> bool:
    """ "The region counts 300 such firms, 12 of which are large": none is surely the city's."""
    return is_parted(told) and "asked" not in told[-1].own


def _is_divided(marks: Marks, told: Told, every: Told) -> bool:
    """ "The region makes 120 billion, of which a third is ours": how much that is is not said."""
    whole = told[0]
    wide = bool((pieces.AREA | WIDER) & whole.own) and _NO_AREA.isdisjoint(whole.own)
    behind = (one for one in every if one.places.start >= whole.places.stop and not one.figures)
    return wide and len(told) == len(whole.figures) == 1 and any(
        _SHARES & one.own and _PARTAKERS & one.own
        and (_OF_THAT & (one.own | whole.own) or _is_share_alone(marks, one))
        and one.sentence <= whole.sentence + 1
        for one in behind
    )  # fmt: skip


def _is_share_alone(marks: Marks, piece: Piece) -> bool:
    """ "About a quarter here": a word for ours at most stands beside it."""
    return sum(marks[place].roles == ("word",) for place in piece.places) <= 1


def _is_of_area(piece: Piece) -> bool:
    return "area" in piece.own and "asked" not in piece.own


# --- of other firms, or of nobody -----------------------------------------------------------------


def _is_disowned(told: Told) -> bool:
    """ "They say 400, which we cannot confirm", and no other figure."""
    return all("disowned" in one.said and "exactly" not in one.said for one in told)


def _is_substitute(told: Told, every: Told) -> bool:
    """ "The exact number is being looked into, but 58 firms are certified": no such number yet."""
    pending = any(
        "exactly" in one.own and not _MISSING.isdisjoint(one.own)
        for one in every
        if not one.figures
    )
    return pending and all("certified" in one.own and _NARROWER.isdisjoint(one.own) for one in told)


def _denials(marks: Marks) -> list[int]:
    """Where the writer says that a figure is not to be had."""
    return [
        place
        for place, mark in enumerate(marks)
        if mark.has("unavailable") or (mark.has("negator") and _is_of(marks, place, "keeping"))
    ]


def _is_of(marks: Marks, place: int, role: str) -> bool:
    """Whether something of such a role stands in the clause."""
    clause = clauses.around(marks, place, place, clauses.BREAKS)
    return any(marks[one].has(role) for one in clause)
