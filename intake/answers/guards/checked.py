"""The last look at a value: whether a word in the answer takes it back.

Invariant: no value is made here; it stands, is a bound after all, or is asked for.
"""

from intake.answers import deferring
from intake.answers.guards import (
    awaited,
    barring,
    bounded,
    conditional,
    departed,
    firms,
    found,
    howmany,
    joined,
    levels,
    outdated,
    putoff,
    starting,
    takenback,
    takenout,
    turned,
    unchecked,
    unconfirmed,
    unkept,
    untold,
    verging,
    wanting,
    within,
)
from intake.answers.scan.clauses import BREAKS
from intake.answers.values import (
    Amount,
    Choice,
    Context,
    Count,
    Events,
    NotAvailable,
    Unclear,
    Value,
    YesNo,
)


def checked(value: Value | Unclear, text: str, context: Context) -> Value | Unclear:
    """The value, or what is unclear of it."""
    language = context.language
    if isinstance(value, NotAvailable):
        return deferring.why_none(text, language) or value
    is_told = not isinstance(value, Unclear)
    if is_told and deferring.is_withheld(text, language):
        return Unclear(reason="empty")
    if isinstance(value, Amount | Count) and (unclear := _of_figure(value, text, context)):
        return unclear
    if isinstance(value, Choice) and (name := joined.unread(value, text, context)):
        return Unclear(reason="which_option", candidates=(name,))
    if isinstance(value, Choice) and unchecked.is_open(value, text, context):
        return Unclear(reason="which_option")
    if _is_denial(value) and putoff.says(text, language):
        return Unclear(reason="later")
    if isinstance(value, Count) and value.span.exact == 0 and putoff.says(text, language):
        return Unclear(reason="no_figure")
    if isinstance(value, YesNo) and not context.willing and _asks_only(text, language):
        return Unclear(reason="empty")
    if _is_there(value, context) and starting.is_ahead(text, language):
        return Unclear(reason="planned")
    if isinstance(value, YesNo) and _is_left_open(value, text, context):
        return Unclear(reason="hedged")
    if isinstance(value, Count) and value.span.exact and departed.is_before(value, text, language):
        return Unclear(reason="several_figures")
    if isinstance(value, Amount | Count) and value.span.exact:
        return bounded.read(value, text, language)
    if _is_none(value) and unkept.is_denied(text, language):
        return NotAvailable() if isinstance(value, Count) else Unclear(reason="later")
    return value


def _of_figure(value: Amount | Count, text: str, context: Context) -> Unclear | None:
    """What is unclear of a figure."""
    language = context.language
    if takenback.is_left(value, text, language):
        return Unclear(reason="contradictory")
    if verging.is_open(value, text, language):
        return Unclear(reason="hedged")
    if outdated.is_former(value, text, language):
        return Unclear(reason="hedged")
    if isinstance(value, Count) and outdated.is_before_plan(value, text, language, context.today):
        return Unclear(reason="hedged")
    if isinstance(value, Count) and outdated.is_long_over(text, language, context.today):
        return Unclear(reason="hedged")
    if outdated.has_multiplied(text, language):
        return Unclear(reason="hedged")
    if isinstance(value, Count) and takenout.is_share(text, language):
        return Unclear(reason="wrong_figure")
    if isinstance(value, Count) and value.span.exact != 0 and within.is_all(text, language):
        return Unclear(reason="wrong_figure")
    if isinstance(value, Count) and value.span.exact != 0 and barring.opens(text, language):
        return Unclear(reason="hedged")
    if isinstance(value, Count) and howmany.is_unknown(text, language):
        return Unclear(reason="wrong_figure")
    if isinstance(value, Count) and departed.is_all(value, text, language):
        return Unclear(reason="wrong_figure")
    if turned.says(text, language):
        return Unclear(reason="hedged")
    if untold.is_owed(text, language) or untold.is_torn(text, language):
        return Unclear(reason="wrong_figure")
    if isinstance(value, Amount) and levels.is_above(value, text, language):
        return Unclear(reason="wrong_figure")
    if isinstance(value, Amount) and firms.is_ones(value, text, language):
        return Unclear(reason="wrong_figure")
    if isinstance(value, Amount) and awaited.is_another(value, text, context):
        return Unclear(reason="wrong_figure")
    return None


def _is_there(value: Value | Unclear, context: Context) -> bool:
    """Options, or a yes to what is there by now."""
    if isinstance(value, YesNo):
        return value.yes and not (context.future or context.underway or context.willing)
    return isinstance(value, Choice) and bool(value.numbers)


def _is_left_open(value: YesNo, text: str, context: Context) -> bool:
    language = context.language
    is_undecided = value.yes and (
        _is_left_to_others(text, language)
        or conditional.is_open(text, language)
        or wanting.is_open(text, language, is_mandate=context.mandate)
    )
    is_conceded = not value.yes and _is_conceded(text, language)
    return is_undecided or is_conceded or unconfirmed.is_open(text, language)


def _is_denial(value: Value | Unclear) -> bool:
    """No option, no events, or a no."""
    is_choice = isinstance(value, Choice) and not value.numbers
    return is_choice or (not isinstance(value, Count) and _is_none(value))


def _is_none(value: Value | Unclear) -> bool:
    """A zero, a no, or no events."""
    if isinstance(value, Count):
        return value.span.exact == 0
    if isinstance(value, Events):
        return not (value.events or value.unread or value.planned)
    return isinstance(value, YesNo) and not value.yes


def _asks_only(text: str, language: str) -> bool:
    """Whether every clause asks the desk to use something: "from now on please use a@x.example"."""
    marks, words = found.scanned(text, language)
    if not any(one.name == "requesting" for one in words):
        return False
    said = [found.inside(words, clause) for clause in found.sentences(marks, BREAKS)]
    return all("requesting" in one for one in said)


def _is_left_to_others(text: str, language: str) -> bool:
    """Whether others of the city are still to decide: "we are for it, but the mayor decides"."""
    marks, words = found.scanned(text, language)
    for sentence in found.sentences(marks):
        said = found.inside(words, sentence)
        if "deciding" in said and not said & {"judges", "decided"}:
            return True
    return False


def _is_conceded(text: str, language: str) -> bool:
    """Whether it begins by conceding that there is one: "there is one all right, but …"."""
    return any(one.name == "conceded" and not one.first for one in found.scanned(text, language)[1])
