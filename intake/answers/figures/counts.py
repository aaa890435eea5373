"""Counts: how many companies, in whole numbers.

Invariant: a figure of something else (districts, employees, money) is never taken for the count.
"""

from dataclasses import replace
from decimal import Decimal

from intake.answers.figures import leftover, nonesuch, plausible, sidesums, statements
from intake.answers.lexicon import lexicon, listed, split
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import BREAKS, STOPS, Marks
from intake.answers.scan.marks import at
from intake.answers.scan.stated import Stated, Statement
from intake.answers.values import Context, Count, NotAvailable, Span, Unclear

LARGEST = Decimal("1e8")
_MEANT = ("such", "qualifies", "three", "aspect")
"""What is said of those that the question asks for."""
_SHORT = 3
"""Letters of a word that names no thing, at most."""
_NOT_LEFT = ("negator", "planned", "doubt", "such", "qualifies", "three", "aspect")
_ZERO = Span(low=Decimal(0), high=Decimal(0))
_PARTS = 2
"""Parts of a sum, at least."""


def read(text: str, context: Context) -> Count | NotAvailable | Unclear:
    """The count an answer states; "none" is zero."""
    statement = statements.read(text, context.language, context.today, whole=context.whole)
    asked = [s for s in statement.stated if not s.wrong and not s.codes and s.thing != "other"]
    asked = _of_companies(asked)
    if not asked:
        is_all = nonesuch.is_all(text, context.language)
        return Count(span=_ZERO) if is_all else _none(statement)
    if statement.is_unavailable:
        return plausible.unsettled([s.span for s in asked])
    if sidesums.are_all(statement, asked, context.language):
        return Unclear(reason="wrong_figure")
    if any(s.doubt or s.shared for s in asked) or _is_of_register(
        statement, asked, context.language
    ):
        return Unclear(reason="hedged")
    if _is_for_now(statement, asked):
        return Unclear(reason="vague", candidates=tuple(plausible.shown(s.span) for s in asked))
    if peers := [s for s in statement.stated if _is_peer(statement, s, asked)]:
        return Unclear(reason="several_figures", candidates=_shown([*peers, *asked]))
    if len(asked) == 1 and _is_of_unknown(statement, asked[0], context.language):
        return Unclear(reason="hedged")
    if _is_of_all(statement, asked):
        return Unclear(reason="wrong_figure")
    counts = [_count(s) for s in asked]
    return _one(statement, asked, counts, context.language)


def _is_of_all(statement: Statement, asked: list[Stated]) -> bool:
    """An only figure of whom a survey asked, or of firms of every kind: "across all sectors"."""
    others = (one for one in statement.stated if one.thing == "other")
    told = {p for one in (*asked, *others) for p in range(one.first, one.last + 1)}
    numbers = (place for place, mark in enumerate(statement.marks) if mark.has("number"))
    alone = len(asked) == 1 and all(place in told for place in numbers)
    every = statement.says("surveyed", "everything")
    return alone and every and not statement.says("such", "qualifies", "three", "aspect")


def _is_of_unknown(statement: Statement, stated: Stated, language: str) -> bool:
    """ "We have 350 robots": a sentence of things that may be anything but firms."""
    if stated.first == 0 and not _may_lead(language):
        return False  # "12 bakeries"
    if stated.span.exact == 0 or stated.thing or statement.says(*_MEANT):
        return False
    before = statement.marks[: stated.first]
    is_of_known = any(mark.has("counted", "rank_article") for mark in before)
    return not is_of_known and _is_before_unknown(statement.marks, stated, language)


def _may_lead(language: str) -> bool:
    """Whether a sentence may begin with its number, as its verb stands at the end of it."""
    grammar = [listed("grammar", name, language) for name in ("verb", "nouns")]
    return "last" in grammar[0] and "capitals" not in grammar[1]


def _is_before_unknown(marks: Marks, stated: Stated, language: str) -> bool:
    """Whether a noun that we do not know stands right behind a number."""
    number, behind, after = (at(marks, stated.last + n) for n in range(3))
    if "capitals" in listed("grammar", "nouns", language):
        is_noun = behind.raw[:1].isupper()
    else:
        is_noun = not _may_lead(language) or after.raw[:1].isalpha()
    is_beside = behind.start - number.end == 1
    return is_beside and is_noun and behind.roles == ("word",) and len(behind.raw) > _SHORT


def _is_of_register(statement: Statement, asked: list[Stated], language: str) -> bool:
    """ "Only a few are active, although 130 are registered": how many are is not said."""
    if len(asked) > 1:
        return False
    marks = statement.marks
    sentence = clauses.around(marks, asked[0].first, asked[0].last, STOPS)
    said = {role for place in sentence for role in marks[place].roles}
    if not said >= {"registered", "running"} or not said.isdisjoint(_MEANT):
        return False
    turned = any(marks[place].folded == "," and marks[place].raw.isalpha() for place in sentence)
    text = " ".join(marks[place].raw for place in sentence)
    conceded = "conceding" in lexicon("yesno", language).said(split(text))
    return (turned or conceded or "but" in said) and _are_apart(marks, sentence)


def _are_apart(marks: Marks, sentence: range) -> bool:
    """Whether those that run are told of in another clause, or are few."""
    running = [place for place in sentence if marks[place].has("running")]
    listed = {place for place in sentence if marks[place].has("registered")}
    clause = [clauses.around(marks, place, place, BREAKS) for place in running]
    return any(listed.isdisjoint(one) or _are_few(marks, one) for one in clause)


def _are_few(marks: Marks, clause: range) -> bool:
    return any(marks[place].has("vague", "fraction", "half", "negator") for place in clause)


def _is_for_now(statement: Statement, asked: list[Stated]) -> bool:
    """ "A good hundred, perhaps", "over 100, I will confirm the exact number": no answer yet."""
    rounded = any(_is_round(statement, s) for s in asked)
    if statement.says("wavering") and rounded:
        return True
    unsettled = rounded or any(s.span.exact is None for s in asked)
    return statement.says("exact_later") and unsettled


def _is_round(statement: Statement, stated: Stated) -> bool:
    """ "A good hundred": a round number in words, of which its writer is not sure."""
    words = statement.marks[stated.first : stated.last + 1]
    ends = [end for end in (stated.span.low, stated.span.high) if end is not None]
    spelled = not any(mark.has("number") or mark.raw.isdecimal() for mark in words)
    return spelled and all(end % sums.HUNDRED == 0 for end in ends)


def _is_peer(statement: Statement, stated: Stated, asked: list[Stated]) -> bool:
    """ "45 schools and 12 firms have such models": both are told of as one.

    So are "80 members, who all use such models; there are 900 firms".
    """
    if _are_members_meant(statement, stated):
        return True
    behind = statement.marks[stated.last + 1 : stated.last + 5]
    here = clauses.around(statement.marks, stated.last, stated.last, clauses.ASIDES)
    told = statement.marks[stated.last + 1 : here.stop]
    members = any(mark.has("registered") for mark in told[:4]) and not any(s.thing for s in asked)
    if stated.thing != "other" or not (members or any(mark.has("peer") for mark in behind)):
        return False
    return any(
        any(mark.has("and") for mark in between)
        and not any(mark.folded in STOPS for mark in between)
        for other in asked
        for between in [statement.between(stated, other)]
    )


def _are_members_meant(statement: Statement, stated: Stated) -> bool:
    """The members of a body, who have what is asked for."""
    marks = statement.marks
    here = clauses.around(marks, stated.last, stated.last, clauses.ASIDES)
    named = marks[stated.last + 1 : min(stated.last + 4, here.stop)]
    if stated.thing != "other" or not any(mark.has("registered") for mark in named):
        return False
    sentence = clauses.around(marks, stated.last, stated.last, STOPS)
    later = [s.first for s in statement.stated if s.first > stated.last]
    said = marks[stated.last + 1 : min([sentence.stop, *later])]
    return any(mark.has("such", "qualifies", "three", "aspect") for mark in said)


def _shown(figures: list[Stated]) -> tuple[str, ...]:
    exact = [s.span.exact for s in sorted(figures, key=lambda s: s.first)]
    return tuple(dict.fromkeys(f"{value:f}" for value in exact if value is not None))


def _of_companies(figures: list[Stated]) -> list[Stated]:
    """Where every other figure names another thing, the one that names companies."""
    named = [s for s in figures if s.thing == "counted"]
    return named if named and len(named) == len(figures) else figures


def _none(statement: Statement) -> Count | NotAvailable | Unclear:
    none = statements.unstated(statement)
    is_other = isinstance(none, NotAvailable) or none.reason == "wrong_figure"
    if is_other or not statement.says("zero"):
        return none
    if statement.says("records"):
        return NotAvailable()  # there are no statistics, not no companies
    if statement.says("vague", "pending"):
        return none
    return Count(span=_ZERO)


def _count(stated: Stated) -> Count | Unclear:
    if stated.negative:
        return Unclear(reason="implausible")
    if stated.planned:
        return Unclear(reason="planned")
    if stated.moved and None not in (stated.span.low, stated.span.high) and not stated.span.exact:
        return Unclear(reason="several_figures")
    span = _whole(stated.span, stated.other)
    ends = [end for end in (span.low, span.high) if end is not None]
    if any(end != end.to_integral_value() or end > LARGEST for end in ends):
        return Unclear(reason="implausible")
    return Count(span=span)


def _whole(span: Span, other: Decimal | None) -> Span:
    """1.200 companies are 1,200: of two readings the whole one."""
    if other is None or other != other.to_integral_value():
        return span
    value = span.low if span.low is not None else span.high
    if value is not None and value == value.to_integral_value() and value != other and value > 1:
        return span
    return replace(
        span,
        low=None if span.low is None else other,
        high=None if span.high is None else other,
    )


def _one(
    statement: Statement, figures: list[Stated], counts: list[Count | Unclear], language: str
) -> Count | Unclear:
    if len(counts) == 1:
        return counts[0]
    read = [count for count in counts if isinstance(count, Count)]
    if len(read) == len(counts):
        is_apart = _are_told_apart(statement.marks, figures)
        total = None if is_apart else statements.total(figures, read)
        total = total or _summed(statement, figures)
        if total := total or _remaining(statement, figures, language):
            return total
        again = all(statement.repeats(figures[0], other) for other in figures[1:])
        if again and not any(s.moved for s in figures) and all(_is_same(c, read[0]) for c in read):
            return next((count for count in read if count.span.about), read[0])
    shown = tuple(dict.fromkeys(plausible.shown(count.span) for count in read))
    return Unclear(reason="several_figures", candidates=shown)


def _summed(statement: Statement, asked: list[Stated]) -> Count | None:
    """ "94 firms (61 in industry, 20 in logistics, 13 others)": all parts add up to the first."""
    told = [s for s in statement.stated if not (s.codes or s.wrong)]
    whole, *parts = told
    exact = [part.span.exact for part in parts if part.first > whole.last]
    exact += _lone_ones(statement.marks, told)
    if whole is not asked[0] or len(exact) < _PARTS or None in exact:
        return None
    behind = statement.marks[whole.last + 1 :]
    if any(mark.has("such", "qualifies", "three", "aspect", "gone", "actual") for mark in behind):
        return None  # "100 firms: 60 with such models, 40 without"
    added = sum((value for value in exact if value is not None), Decimal(0))
    count = _count(whole)
    return count if isinstance(count, Count) and count.span.exact == added else None


def _lone_ones(marks: Marks, told: list[Stated]) -> list[Decimal]:
    """ "Three: two in the park and one at the university": a "one" led by "and" or a comma."""
    own = {place for one in told for place in range(one.first, one.last + 1)}
    return [
        Decimal(1)
        for place in range(told[0].last + 1, len(marks))
        if marks[place].value == 1
        and place not in own
        and (marks[place - 1].has("and") or marks[place - 1].folded in BREAKS)
    ]


def _remaining(statement: Statement, asked: list[Stated], language: str) -> Count | None:
    """ "120 were listed, 15 struck off, which leaves 105": the rest, where it adds up."""
    whole, gone, *rest = asked
    if len(rest) != 1 or any(one.span.exact is None for one in asked):
        return None
    between = statement.marks[whole.last + 1 : rest[0].first]
    if any(mark.has(*_NOT_LEFT) for mark in between):
        return None
    adds_up = gone.span.exact == (whole.span.exact or 0) - (rest[0].span.exact or 0)
    count = _count(rest[0]) if adds_up else None
    is_told = leftover.is_told(statement.marks, asked, language)
    return count if is_told and isinstance(count, Count) else None


def _is_same(one: Count, other: Count) -> bool:
    return replace(one.span, about=False) == replace(other.span, about=False)


def _are_told_apart(marks: Marks, figures: list[Stated]) -> bool:
    """ "60 with such models, 40 without": only some of them have what is asked for."""
    between = marks[figures[0].first : figures[-1].first]
    return any(mark.has("such", "qualifies", "three", "aspect") for mark in between)
