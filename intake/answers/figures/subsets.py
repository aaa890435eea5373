"""A whole and its parts: "143 of our 1,250 firms use these", "85 billion, 12 of it in trade".

Invariant: of two counts the one holds of which is said what is asked for; where that is said of
both or of none, nothing is left out. Of money the whole holds, unless it only stands for what the
part is taken from ("of the 14 billion in all, 4 come from networks"): either may be meant.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from intake.answers.scan import clauses
from intake.answers.scan.clauses import BREAKS, STOPS, Marks
from intake.answers.scan.stated import Stated
from intake.answers.scan.sums import MILLION

_ASKED_FOR = ("such", "qualifies", "three", "aspect")
"""What is said of those that the question asks for."""
_KIND = ("trait", "other")
_TAKEN = ("out_of", "whole", "from", "about", "total", "registered", "running")
_NOUNS = ("counted", "generic", "filler", "currency", "article", "year")
_LINKS = ("among", "including", "out_of_behind", "there_alone")
_ODD_BESIDE = ("added", "new", "negator", "growth", "difference", "last_year", "planned", "and")
NEAR = 3
"""Marks before a whole in which the word for "of" may stand."""
_BEHIND = 5
"""The same behind a part."""
_TURNED = 8
"""Marks between a part and the whole behind it."""
_FEW, _RATIOS = 20, frozenset(map(Decimal, (1, 2, 3)))
"""Parts of so few that tell a share ("two out of ten")."""
_TURNS = STOPS | {","}
_CLOSING = STOPS | {")"}
_SIGNS = STOPS | frozenset(",()'’")

Several = tuple[Stated, ...]


@dataclass(frozen=True, kw_only=True)
class Split:
    """A whole, its parts, and the marks in which something is said of it and of each of them.

    `fronted`: the whole only stands for what the part is taken from ("of our 1,250 firms"). `led`:
    a word such as "of which" leads the part.
    """

    whole: Stated
    parts: Several
    of_whole: Marks
    of_parts: tuple[Marks, ...]
    fronted: bool
    led: bool = False


def own(marks: Marks, stated: Several, *, whole: bool) -> Several:
    """The one that is asked for, where one figure is a part of another: always the `whole`, or
    the part of which is said what the question names."""
    if len(stated) < 2 or any(one.wrong or one.planned for one in stated):
        return stated
    others = [one for one in stated[1:] if one.thing == "other" and not one.is_money]
    told = tuple(one for one in stated if one not in others)
    if len(told) < 2:
        return stated
    splits = (find(marks, told) for find in (_taken_from, _divided, _told_apart, _told_beside))
    split = next((one for one in splits if one and _is_smaller(one)), None)
    if split is None:
        return stated
    if any(_is_of_then(split, one) or _is_loose(split, one) for one in split.of_parts):
        return stated
    if whole and not split.whole.is_money:
        return (split.whole,) if _is_of_field(split) else stated
    if split.whole.is_money and split.fronted and not whole:
        return _priced_alike(split)
    kept = _meant_of_money(split) if split.whole.is_money else _meant(split)
    if kept is not None and _is_ratio(split):
        return (replace(kept, doubt=True),)
    return stated if kept is None else (kept,)


def _is_of_then(split: Split, said: Marks) -> bool:
    """A part of an earlier time, but not those that came then ("of which 37 joined last year")."""
    came = split.led and _says(said, "added", "new", "trait") and not _says(said, *_ASKED_FOR)
    return not came and _says(said, "last_year", "year_before_last")


def _is_loose(split: Split, said: Marks) -> bool:
    """ "Of 512 that are registered 468 are active": either may be meant.

    "Of 500 firms surveyed 320 answered", "75, of which 17 have closed", "申請150社、うち認定108社":
    how many there are is not said. Of those that applied a part of a kind says no more than ever.
    """
    told = _says(said, "running", "answered", "gone") and not _says(said, *_ASKED_FOR)
    told = told or (_says(split.of_whole, "applied") and not _is_of_kind(split, said))
    return not split.whole.is_money and told


def _is_of_field(split: Split) -> bool:
    """It is told for itself, and not all that a register or a survey holds, unless the part is
    only of a kind that nobody asks for."""
    held = _says(split.of_whole, "registered", "everything", "surveyed")
    kinds = split.led and all(_is_of_kind(split, one) for one in split.of_parts)
    return not split.fronted and (kinds or not held)


def _is_ratio(split: Split) -> bool:
    """ "1 of 10 firms": out of so few it is a share."""
    few = split.whole.span.high is not None and split.whole.span.high <= _FEW
    return few and split.fronted and split.parts[0].span.high in _RATIOS


def _priced_alike(split: Split) -> Several:
    """Both, as either may be asked for; a part without a currency is in that of its whole."""
    codes = split.whole.codes
    parts = (replace(one, codes=one.codes or codes, aside=False) for one in split.parts)
    return (split.whole, *parts)


def _meant_of_money(split: Split) -> Stated | None:
    """The whole, unless the part is of what may be asked for ("thereof IoT: 2 billion").

    A branch of that is none ("thereof IoT manufacturing").
    """
    named = any(_says(one, "asked") and not _says(one, "trait") for one in split.of_parts)
    return None if named else split.whole


def _meant(split: Split) -> Stated | None:
    """The count of those that have what is asked for."""
    said = [_says(one, *_ASKED_FOR) for one in split.of_parts]
    if any(_says(one, "asked") for one in split.of_parts) and not any(said):
        return None
    kinds = all(_is_of_kind(split, one) for one in split.of_parts)
    if not kinds and _is_all_told(split):
        return split.parts[0]
    if _says(split.of_whole, *_ASKED_FOR):
        return None if any(said) or (split.fronted and not kinds) else split.whole
    if any(said):
        return split.parts[said.index(True)] if said.count(True) == 1 else None
    if split.fronted:
        told = split.whole.thing == "counted" or _says(split.of_whole, "registered")
        told = told or (not split.whole.thing and split.parts[0].thing == "counted")
        behind = split.of_parts[0][1:2] if split.led else ()
        unknown = any(mark.roles == ("word",) for mark in behind)  # "165 dont 12 pépites"
        single = len(split.parts) == 1 and not unknown
        return split.parts[0] if told and not kinds and single else None
    in_all = split.led and _says(split.of_whole, "total")
    return split.whole if kinds or in_all or _is_bare(split) else None


def _is_all_told(split: Split) -> bool:
    """ "1,200 firms, of these 80": of the only part nothing is said, so it is what is asked for."""
    said = [mark for one in split.of_parts for mark in one if not mark.has("filler", "about")]
    plain = all(m.has("among", "number", "numeral", "case") or m.folded in _SIGNS for m in said)
    named = _says(split.of_whole, "counted", "generic") and not _says(split.of_whole, *_ASKED_FOR)
    return split.led and len(split.parts) == 1 and plain and named


def _is_bare(split: Split) -> bool:
    """ "There are sixty-four, of which nine are new": it names nothing but what is asked."""
    named = _says(split.of_whole, "counted", "generic", "other")
    return split.led and not split.whole.thing and not named


def _is_of_kind(split: Split, said: Marks) -> bool:
    """A part by size, owner, place or branch, or of another kind of firm ("start-ups")."""
    named = {mark.folded for mark in split.of_whole if mark.has("counted")}
    others = {mark.folded for mark in said if mark.has("counted")} - named
    came = split.led and _says(said, "this_year")  # "of these 31 were registered this year"
    return came or _says(said, *_KIND, "there_alone") or (bool(named) and bool(others))


def _is_smaller(split: Split) -> bool:
    """All the parts together are no more than the whole, and of its kind."""
    whole = _end_of(split.whole, split.whole.span.low or split.whole.span.high)
    if not all(_is_alike(split.whole, part) for part in split.parts):
        return False
    ends = [_size(part, split.whole) for part in split.parts]
    return sum(ends, Decimal(0)) <= whole and all(0 < end < whole for end in ends)


def _end_of(stated: Stated, end: Decimal | None) -> Decimal:
    """The end of a span; of "1.450 firms" the reading that is whole."""
    end = end or Decimal(0)
    return stated.other if stated.other and end != end.to_integral_value() else end


def _is_alike(whole: Stated, part: Stated) -> bool:
    if whole.codes and part.codes and not {*whole.codes} & {*part.codes}:
        return False
    scaled = part.codes or part.factor >= MILLION or part.factor == 1
    return bool(scaled) if whole.is_money else not part.is_money and part.thing != "other"


def _size(part: Stated, whole: Stated) -> Decimal:
    """The larger end of a part; "and 2 for health" has the scale of those before it."""
    end = _end_of(part, part.span.high or part.span.low)
    is_short = whole.is_money and part.factor == 1 < whole.factor and not part.codes
    return end * (whole.factor if is_short else 1)


def _says(marks: Marks, *roles: str) -> bool:
    return any(mark.has(*roles) for mark in marks)


# --- a whole, and behind it its parts -------------------------------------------------------------


def _divided(marks: Marks, stated: Several) -> Split | None:
    """ "720 in all, 610 of which are small": a word for "of" between, or right behind the part."""
    whole, first, *rest = stated
    link = _link(marks, whole, first)
    if link is None or _is_former(marks, whole, link):
        return None
    turn = _turn(marks, whole, link)
    starts = [
        turn,
        *(_parting(marks, one, two) for one, two in zip(stated[1:], rest, strict=False)),
    ]
    ends = [*starts[1:], _end(marks, stated[-1])]
    start = clauses.around(marks, whole.first, whole.first, STOPS).start
    fronted = marks[link].has("out_of_behind") and _is_beside(marks, whole, link)
    fronted = fronted or is_led(marks, whole)
    return Split(
        whole=whole, parts=stated[1:], of_whole=marks[start:turn], fronted=fronted,
        of_parts=tuple(marks[a + 1 : b] for a, b in zip(starts, ends, strict=True)),
        led=marks[link].has("among", "there_alone") or _is_told_of(marks, first),
    )  # fmt: skip


def _link(marks: Marks, whole: Stated, part: Stated) -> int | None:
    """Where the part begins; across the end of a sentence only with a word such as "of them"."""
    inside = range(whole.last + 1, part.first)
    stops = (p for p in inside if marks[p].folded in STOPS and not marks[p - 1].has(*_LINKS))
    stop = max(stops, default=None)
    found = [place for place in inside if marks[place].has(*_LINKS) and not _is_year(marks, place)]
    if stop is not None:
        found = [
            place for place in found if place > stop and marks[place].has("among", "there_alone")
        ]
    if found:
        return found[-1] if _is_last(marks, found[-1], part) else found[0]
    near = range(part.last + 1, min(len(marks), part.last + 1 + _BEHIND))
    breaks = {place for place in near if marks[place].folded in BREAKS}
    if any(marks[place].has("among") for place in near if not breaks & {*range(place)}):
        commas = [place for place in inside if marks[place].folded in BREAKS]
        return commas[-1] if commas else part.first - 1
    if whole.is_money and _is_of_branch(marks, whole, part):
        return next(place for place in inside if marks[place].folded in _TURNS)
    if is_led(marks, whole):
        return next((place for place in inside if marks[place].folded == ","), None) or (
            _behind_noun(marks, whole) if _behind_noun(marks, whole) < part.first else None
        )
    return None


def _is_told_of(marks: Marks, part: Stated) -> bool:
    """ "318, thirty of them new": right behind the part."""
    return _says(marks[part.last + 1 : part.last + 2], "among")


def _turn(marks: Marks, whole: Stated, link: int) -> int:
    """The sign that ends the clause of the whole, where one does: "5,300; … davon 227"."""
    inside = range(whole.last + 1, link)
    return next((place for place in inside if marks[place].folded in _TURNS), link)


def _is_former(marks: Marks, whole: Stated, link: int) -> bool:
    """ "120 were registered last year; of these 86 remain": the whole is of another time."""
    start = clauses.around(marks, whole.first, whole.first, STOPS).start
    apart = any(mark.folded in STOPS for mark in marks[whole.last + 1 : link])
    return apart and _says(marks[start:link], "last_year", "year_before_last", "year", "was")


def _is_of_branch(marks: Marks, whole: Stated, part: Stated) -> bool:
    """ "410 billion in all, in health alone 35": a total, and behind a sign one branch of it."""
    turn = next((p for p in range(whole.last + 1, part.first) if marks[p].folded in _TURNS), None)
    if turn is None:
        return False
    start = clauses.around(marks, whole.first, whole.first, STOPS).start
    in_all = _says(marks[start:turn], "total") or whole.total
    return in_all and _says(marks[turn : _end(marks, part)], "trait")


def _is_last(marks: Marks, place: int, part: Stated) -> bool:
    return all(not mark.has("number", "numeral") for mark in marks[place + 1 : part.first])


def _is_year(marks: Marks, place: int) -> bool:
    """ "2024 में" (in 2024) is no "of"."""
    return place > 0 and marks[place - 1].has("year")


def _is_beside(marks: Marks, whole: Stated, link: int) -> bool:
    """Right behind the whole and its noun: "1,640社のうち"."""
    between = marks[whole.last + 1 : link]
    return all(
        (mark.has(*_NOUNS) or mark.roles == ("word",))
        and not mark.has("but")
        and mark.folded[-1:] not in STOPS  # "です。" is one phrase
        for mark in between
    )


def is_led(marks: Marks, whole: Stated) -> bool:
    """ "Of our 1,250 firms, …", at the head of its clause."""
    ahead = marks[max(0, whole.first - NEAR) : whole.first]
    led = [place for place, mark in enumerate(ahead) if mark.has("out_of")]
    if not led:
        return False
    place = whole.first - len(ahead) + led[0]
    before = marks[place - 1 : place]
    return not before or before[0].folded in BREAKS or before[0].has("filler", "about")


def _behind_noun(marks: Marks, whole: Stated) -> int:
    near = range(whole.last + 1, min(len(marks), whole.last + 1 + NEAR))
    return next((p for p in near if marks[p].has("counted", "generic")), whole.last)


def _parting(marks: Marks, one: Stated, two: Stated) -> int:
    """Where what is said of the second of two parts begins."""
    inside = range(one.last + 1, two.first)
    turns = [p for p in inside if marks[p].folded in BREAKS or marks[p].has("and", "among")]
    return turns[0] if turns else two.first - 1


def _end(marks: Marks, stated: Stated) -> int:
    return clauses.around(marks, stated.last, stated.last, _CLOSING).stop


# --- a part, and behind it what it is taken from --------------------------------------------------


def _taken_from(marks: Marks, stated: Several) -> Split | None:
    """ "112 of the 1,500 firms have such models", "212 firms, of the 3,400 there are, have …"."""
    if len(stated) != 2:
        return None
    part, whole = stated
    between = marks[part.last + 1 : whole.first]
    taken = [place for place, mark in enumerate(between) if mark.has("out_of", "whole")]
    if not taken or len(between) > _TURNED or any(mark.folded in STOPS for mark in between):
        return None
    if _says(between[taken[0] :], "now") and "," in (mark.folded for mark in between[taken[0] :]):
        return None  # "autrefois 80 avec des outils, aujourd'hui 133"
    if _says(between, "among", "including") or not all(
        mark.has(*_NOUNS, *_TAKEN, *_ASKED_FOR) or mark.folded == "," or mark.roles == ("word",)
        for mark in between
    ):
        return None
    start, end = clauses.around(marks, part.first, part.first, STOPS).start, _end(marks, whole)
    apart = next((p for p in range(whole.last + 1, end) if marks[p].folded in {",", ")"}), None)
    noun = _behind_noun(marks, whole) + 1 if apart is None else apart
    if apart is None and any(mark.folded == "," for mark in between[: taken[0]]):
        noun = end  # "over 300, out of the 2,100 registered in the innovation district"
    ahead = marks[start : part.last + 1 + taken[0]]
    return Split(
        whole=whole, parts=(part,), of_whole=marks[whole.first : noun], fronted=True,
        of_parts=((*ahead, *marks[noun:end]),),
    )  # fmt: skip


# --- two counts that are told apart ---------------------------------------------------------------


def _told_apart(marks: Marks, stated: Several) -> Split | None:
    """ "There are 4,100 firms, but only 318 have all three": the smaller one has what is asked."""
    if len(stated) != 2 or any(one.is_money for one in stated):
        return None
    whole, part = stated
    inside = range(whole.last + 1, part.first)
    turn = next((p for p in inside if marks[p].folded in _TURNS or marks[p].has("but")), None)
    if turn is None or part.span.exact is None:
        return None
    start = clauses.around(marks, whole.first, whole.first, STOPS).start
    split = Split(
        whole=whole, parts=(part,), of_whole=marks[start:turn], fronted=True,
        of_parts=(marks[turn + 1 : _end(marks, part)],),
    )  # fmt: skip
    said = _says(split.of_parts[0], *_ASKED_FOR) and not _says(split.of_whole, *_ASKED_FOR)
    odd = _says(split.of_parts[0], "added", "new", "growth", "and")
    return split if said and not odd and not _is_former(marks, whole, turn) else None


def _told_beside(marks: Marks, stated: Several) -> Split | None:
    """ "441 firms, 38 foreign-owned": right behind a comma those of a kind, with no noun."""
    whole, part = stated[0], stated[1]
    is_money = whole.is_money or part.is_money
    if len(stated) > 2 or is_money or whole.thing != "counted" or part.thing:
        return None
    between = marks[whole.last + 1 : part.first]
    turn = next((p for p, mark in enumerate(between) if mark.folded == ","), None)
    if turn is None or not all(mark.has(*_NOUNS) or mark.folded == "," for mark in between):
        return None
    start, end = clauses.around(marks, whole.first, whole.first, STOPS).start, _end(marks, part)
    split = Split(
        whole=whole, parts=(part,), of_whole=marks[start : whole.last + 1 + turn], fronted=False,
        of_parts=(marks[part.first : end],),
    )  # fmt: skip
    odd = _says(split.of_parts[0], *_ASKED_FOR, *_ODD_BESIDE) or _says(split.of_whole, "trait")
    return split if _says(split.of_parts[0], "trait") and not odd else None
