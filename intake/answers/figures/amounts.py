"""Amounts of money, for the economy of a city.

Invariant: without a currency, a scale and one figure that are beyond doubt there is no amount.
"""

import re
from dataclasses import replace
from decimal import Decimal

from babel.languages import get_official_languages

from intake.answers.figures import plausible, rates, sidesums, statements, yearly
from intake.answers.folding import fold
from intake.answers.lexicon import listed
from intake.answers.scan import clauses, currencies, digits, sums
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import Mark
from intake.answers.scan.stated import Stated, Statement
from intake.answers.times import years
from intake.answers.values import Amount, Context, NotAvailable, Unclear

APART = Decimal("1.25")
"""How far two figures in two currencies may lie apart and still be one amount."""


_YEAR_BEHIND = re.compile(r"(\d[^\n]{0,60}[^\W\d])[ \t]+((?:19|20)\d\d)(?=\s*[.;]?\s*$)")
"""A bare year behind a whole amount ("12 billion USD 2024"): said as if after a comma."""
_JOINT = re.compile(r"[,،、，;；][^\d,،、，.]*$")
"""What parts an answer from the beginning of its sentence, perhaps with a word behind it."""
_LONGEST_LINK = 16
_ENDS = re.compile(r"[!?。！？।]\s*|\.\s+(?=[^\Wa-z\d_])")
_FINER = 2
"""Digits by which an exact figure is finer than what only rounds it."""
_TAIL = 90
"""Characters at the end in which that year can stand."""
_TWO = 2


def read(text: str, context: Context) -> Amount | NotAvailable | Unclear:
    """The amount an answer states; of one told for several full years the latest."""
    text = yearly.without_growth(text, context.language)
    found = _read(text, context)
    if isinstance(found, Unclear) and found.reason == "several_figures":
        found = _read(yearly.without_former(text, context.language), context)
    if not isinstance(found, Unclear):
        return found
    told = yearly.latest(text, context.language, _own_sign(context), context.today)
    newest = _read(told.text, context) if told else None
    if told is None or not isinstance(newest, Amount) or newest.span.exact != told.value:
        return found
    return replace(newest, year=told.year)


def _read(text: str, context: Context) -> Amount | NotAvailable | Unclear:
    """The amount an answer states. Of two currencies that say the same US dollars win.

    Not where the dollars only round an exact figure in the writer's own money.
    """
    text = text[:-_TAIL] + _YEAR_BEHIND.sub(r"\1, \2", text[-_TAIL:])
    statement = statements.read(
        text, context.language, context.today, _own_sign(context), whole=context.whole
    )
    figures = [s for s in statement.stated if not s.wrong and (s.codes or not s.thing)]
    if not figures:
        return statements.unstated(statement)
    if statement.is_unavailable:
        return plausible.unsettled([s.span for s in figures])
    if sidesums.are_all(statement, figures, context.language):
        return Unclear(reason="wrong_figure")
    if any(s.doubt for s in figures):
        return Unclear(reason="hedged")
    if statement.says("exact_later") and any(s.span.exact is None for s in figures):
        return Unclear(reason="vague", candidates=tuple(plausible.shown(s.span) for s in figures))
    figures = _priced(_scaled(statement, figures), statement)
    if not figures or statement.says("parity"):
        return Unclear(reason="several_figures" if len(figures) > 1 else "wrong_figure")
    figures = _priced_by_prose(figures, context)
    read = [_amount(statement, s, context) for s in figures]
    faults = [one for one in read if isinstance(one, Unclear)]
    if faults and len(figures) == 1:
        return faults[0]
    if any(fault.reason != "no_currency" for fault in faults):
        return _shared_fault(faults, figures)
    amounts = [one for one in read if isinstance(one, Amount)]
    found = _one(statement, figures, amounts, faults)
    if isinstance(found, Amount) and found.year is None and statement.says("same_year"):
        year = years.only(context.prose) or years.named_last(context.before)
        return replace(found, year=year) if year else Unclear(reason="which_year")
    if isinstance(found, Amount) and found.year is None and len(statement.stated) == 1:
        return replace(found, year=_spoken_year(statement, context))
    return found


def _own_sign(context: Context) -> str | None:
    """The sign before decimals in the city's country, where it is not that of the language."""
    if context.language == "en":  # the language of those who write to strangers
        return None
    sign = digits.decimal_sign(context.language, context.country)
    return None if sign == digits.decimal_sign(context.language) else sign


def _spoken_year(statement: Statement, context: Context) -> int | None:
    """The year that "last year" means; a percentage beside it may compare with it."""
    if statement.dropped:
        return None
    return years.spoken(statement.marks, statement.stated[0], context.today)


def _scaled(statement: Statement, figures: list[Stated]) -> list[Stated]:
    """A scale that stands apart, as in "91.7 (in billions of US dollars)", put to its figures."""
    units = {mark.value for mark in statement.floating("scale", "plural") if mark.value}
    units = {unit for unit in (*units, *(f.value for f in statement.units)) if unit >= 1000}
    if len(units) != 1:
        return figures
    unit = units.pop()
    return [_times(s, unit) if s.factor == 1 else s for s in figures]


def _times(stated: Stated, unit: Decimal) -> Stated:
    span = stated.span
    low = None if span.low is None else sums.plain(span.low * unit)
    high = None if span.high is None else sums.plain(span.high * unit)
    other = sums.plain(stated.other * unit) if stated.other else None
    return replace(stated, span=replace(span, low=low, high=high), factor=unit, other=other)


def _priced(figures: list[Stated], statement: Statement) -> list[Stated]:
    """A currency that stands apart put to figures without one.

    Where some figures have theirs beside them, one without it counts only if it repeats one of
    them ("USD 85.3 billion (85,300,000,000)"), and none that names another thing.
    """
    if not any(s.codes for s in figures):
        codes = _only_currency(statement)
        return [replace(s, codes=codes) for s in figures if not s.aside]
    figures = [replace(s, codes=_named_apart(s.codes, statement)) for s in figures]
    priced = {(s.span.low, s.span.high): s.codes for s in figures if s.codes}
    kept = [s for s in figures if s.codes or not _is_beside(s, figures, statement)]
    only = _only_currency(statement)
    return [
        replace(s, codes=s.codes or priced.get((s.span.low, s.span.high), _elided(s, only)))
        for s in kept
    ]


def _named_apart(codes: tuple[str, ...], statement: Statement) -> tuple[str, ...]:
    """ "In pesos it would be $95.000 millones": a sign that several share, by a word of some."""
    named = [mark.codes for mark in _undenied(statement.marks) if len(mark.codes) > 1]
    both = [tuple(code for code in codes if code in other) for other in named]
    return min((one for one in both if one), key=len, default=codes)


def _elided(stated: Stated, only: tuple[str, ...]) -> tuple[str, ...]:
    """ "640 million francs in 2022, 715 million last year": in the one currency of the answer."""
    return only if stated.factor >= sums.MILLION and not stated.thing else ()


def _is_beside(stated: Stated, figures: list[Stated], statement: Statement) -> bool:
    """Whether a figure without a currency is of something else than those that have one."""
    again = any(_is_in_hundredths(stated, other, statement) for other in figures if other.codes)
    return stated.aside or _is_item(stated, statement) or _is_count(stated, statement) or again


def _is_in_hundredths(stated: Stated, other: Stated, statement: Statement) -> bool:
    """ "95 milliards de dinars, soit 9500 milliards de centimes": the same once more."""
    named = statement.marks[stated.last + 1 : stated.last + 3]
    one, again = other.span.exact, stated.span.exact
    told = any(mark.has("hundredth") for mark in named)
    return told and one is not None and again == one * sums.HUNDRED


def _priced_by_prose(figures: list[Stated], context: Context) -> list[Stated]:
    """ "… 810 million euros; of it 95 million from networks": the one currency of its sentence."""
    around = context.prose or _begun(context.before)
    if not around or any(s.codes for s in figures):
        return figures
    codes = _only_currency(statements.read(around, context.language, context.today))
    return [replace(s, codes=codes) for s in figures]


def _begun(before: str) -> str:
    """The beginning of the sentence that goes on with the answer: "… 780 billion TL, 210 of it"."""
    told = before.rstrip()
    joint = _JOINT.search(told[-_LONGEST_LINK:])
    if not joint or "\n" in before[len(told) :]:
        return ""
    return _ENDS.split(told)[-1] if any(sign.isdecimal() for sign in told) else ""


def _is_item(stated: Stated, statement: Statement) -> bool:
    """The number of a list at the very beginning: "3. USD 85.3 billion"."""
    behind = statement.marks[stated.last + 1 : stated.last + 2]
    return stated.first == 0 and bool(behind) and behind[0].folded in {".", ")"}


def _is_count(stated: Stated, statement: Statement) -> bool:
    """A number of companies in a sentence of its own: "… 1.35 trillion. We have 121 firms"."""
    marks = statement.marks
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    if any(one.codes and one.first in sentence for one in statement.stated):
        return False
    return stated.factor == 1 and any(marks[place].has("counted") for place in sentence)


def _amount(statement: Statement, stated: Stated, context: Context) -> Amount | Unclear:
    if not stated.codes:
        return Unclear(reason="which_separator" if stated.other else "no_currency")
    scaled = plausible.by_scale(statement, stated, context)
    if scaled is None:
        return Unclear(reason="which_scale")
    stated = scaled
    currency = (
        currencies.settle(stated.codes, context.country)
        or plausible.only_likely(stated, context)
        or _of_language(stated, context)
    )
    if currency is None:
        return Unclear(reason="which_currency", candidates=_likely(stated.codes, context.country))
    span = Unclear(reason="implausible") if stated.negative else plausible.fitting(stated, currency)
    if isinstance(span, Unclear):
        return span
    if plausible.is_large_by_comma(statement, stated, currency) or _is_either(
        statement, stated, currency, context
    ):
        return Unclear(reason="which_separator")
    if stated.planned:
        return Unclear(reason="planned")
    if stated.moved and None not in (span.low, span.high) and span.low != span.high:
        return Unclear(reason="several_figures")
    if not stated.dated and years.are_several(statement.marks, stated):
        return Unclear(reason="several_years")
    return Amount(span=span, currency=currency, year=stated.year)


def _is_either(statement: Statement, stated: Stated, currency: str, context: Context) -> bool:
    """A comma that English readers of the country may take for either sign."""
    if context.language != "en" or not context.country:
        return False
    if "en" not in get_official_languages(context.country):
        return False  # one who writes English to strangers writes it as they do
    own = digits.decimal_sign("en", context.country)
    return plausible.is_either_by_comma(statement, stated, currency, own)


def _of_language(stated: Stated, context: Context) -> str | None:
    """The money of the one country whose language it is, where no country is known."""
    home = listed("money", "of_language", context.language) if not context.country else ()
    likely = [code for code in stated.codes if fold(code) in home]
    return likely[0] if len(likely) == 1 else None


def _only_currency(statement: Statement) -> tuple[str, ...]:
    """The one currency that the answer names, but for denied ones ("in euros, not dollars")."""
    named = {mark.codes for mark in _undenied(statement.marks)}
    return named.pop() if len(named) == 1 else ()


def _undenied(marks: Marks) -> list[Mark]:
    """The marks that name a currency, none behind a denial."""
    return [
        mark
        for place, mark in enumerate(marks)
        if mark.codes and not any(m.has("negator") for m in marks[max(0, place - 2) : place])
    ]


def _likely(codes: tuple[str, ...], country: str | None) -> tuple[str, ...]:
    """The country's own and the US dollar, else the first few."""
    own = [
        code
        for code in codes
        if currencies.settle((code,), country) and code in currencies.money_of(country)
    ]
    likely = dict.fromkeys([*own, *[code for code in codes if code == currencies.DOLLAR]])
    return tuple(likely) if own else codes[:4]


def _shared_fault(faults: list[Unclear], figures: list[Stated]) -> Unclear:
    reasons = {fault.reason for fault in faults}
    if len(faults) == len(figures) and len(reasons) == 1:
        return faults[0]
    return Unclear(reason="several_figures")


# --- one of several -----------------------------------------------------------------------------


def _one(
    statement: Statement, figures: list[Stated], amounts: list[Amount], bare: list[Unclear]
) -> Amount | Unclear:
    if not amounts:
        return bare[0]
    if len(amounts) == 1 and not bare:
        return amounts[0]
    moved = any(s.moved for s in figures) and not _is_converted(statement, figures)
    if moved or bare:
        return _several(amounts)
    is_of_one = len({a.currency for a in amounts}) == 1
    total = statements.total(figures, amounts) if is_of_one else None
    if total:
        return total
    first = _preferred(amounts)
    again = all(statement.repeats(figures[0], other) for other in figures[1:])
    same = again and all(_is_same(first, other) for other in amounts)
    about = first.span.about or any(
        amount.span.about for amount in amounts if amount.currency == first.currency
    )
    return replace(first, span=replace(first.span, about=about)) if same else _several(amounts)


def _is_converted(statement: Statement, figures: list[Stated]) -> bool:
    """ "N3.2 trillion last year (about US$2.1 billion)": a bracket without a time of its own."""
    if len(figures) != _TWO or set(figures[0].codes) & set(figures[1].codes):
        return False
    between = statement.between(*figures)
    opened = next((p for p, mark in enumerate(between) if mark.folded == "("), None)
    own = ("year", "last_year", "moved")
    return opened is not None and not any(mark.has(*own) for mark in between[opened:])


def _preferred(amounts: list[Amount]) -> Amount:
    """The one in dollars; the writer's own money where the dollars plainly round it."""
    dollars = next((a for a in amounts if a.currency == currencies.DOLLAR), amounts[0])
    exact = [a for a in amounts if a.span.exact is not None and not a.span.about]
    finer = [a for a in exact if _digits(a) >= _digits(dollars) + _FINER]
    return finer[0] if dollars.span.about and finer else dollars


def _digits(amount: Amount) -> int:
    """How many digits of a figure are no idle zeros."""
    low = amount.span.low
    return len(low.normalize().as_tuple().digits) if low is not None else 0


def _several(amounts: list[Amount]) -> Unclear:
    return Unclear(
        reason="several_figures",
        candidates=tuple(dict.fromkeys(f"{plausible.shown(a.span)} {a.currency}" for a in amounts)),
    )


def _is_same(first: Amount, other: Amount) -> bool:
    """Both state one amount: equal in one currency, near each other by the rate in two."""
    if first.currency == other.currency:
        return replace(first.span, about=False) == replace(other.span, about=False)
    one, two = (
        plausible.dollars(first.span, first.currency),
        plausible.dollars(other.span, other.currency),
    )
    if rates.roughly(other.currency) is None or rates.roughly(first.currency) is None:
        return False
    return one == two == 0 or (min(one, two) > 0 and max(one, two) / min(one, two) <= APART)
