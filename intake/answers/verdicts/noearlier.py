"""A thing that will not be there before a time ahead: "the platform comes in 2028 at the earliest".

Invariant: it is a no only where the clause names a time ahead and the thing, or its beginning, and
nothing beside it says that the thing is there, or that there will be more of it.
"""

from collections.abc import Iterable
from datetime import date

from intake.answers import calendars
from intake.answers.lexicon import lexicon
from intake.answers.times import tocome
from intake.answers.verdicts import things
from intake.answers.verdicts.adopted import are_over
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence

_STAGES = ("calendar", "planned", "coming", "unbegun", "already")
_DECIDED = ("adopted", "enacting", "granted")
_OTHER = ("saying", "enquiring", "sitting", "alleged", "promised", "ended", "enlarged", "another")
_ABOVE = ("tier", "above", "outside")


def says(sentences: Iterable[Sentence], today: date | None) -> bool:
    """Whether one clause tells so, and no other one that the thing is there by now."""
    clauses = [clause for sentence in sentences for clause in sentence]
    if today is None or any(one.future or one.underway or one.is_elsewhere for one in clauses):
        return False
    put_off = [one for one in clauses if _is_put_off(one, today)]
    rest = [one for one in clauses if one not in put_off]
    return bool(put_off) and not any(map(_is_against, rest))


def _is_put_off(clause: Clause, today: date) -> bool:
    """ "It will not be ready before the end of 2027", "it will only start in 2028"."""
    said = {one.name for one in lexicon("noearlier", clause.language).every(clause.words)}
    is_denied = bool(clause.denials) or "denied" in said
    is_later = "only" in said or ("before" in said and is_denied)
    if not (is_later and _is_ahead(clause, today)) or clause.has(*_OTHER):
        return False
    is_theirs = clause.has(*_ABOVE) and not clause.has("own", "city_itself")
    is_decided = "deciding" in lexicon("guards", clause.language).said(clause.words)
    return _names_it(clause) and not (is_theirs or is_decided or _is_of_more(clause))


def _is_of_more(clause: Clause) -> bool:
    """Whether it tells of more of a thing, and not of the stage that this one is at."""
    stages = [at for name in _STAGES for at in clause.found.get(name, ())]
    more = clause.found.get("extended", ())
    return any(not any(are_over(at, one) for one in stages) for at in more)


def _is_ahead(clause: Clause, today: date) -> bool:
    """Whether a year to come is named, and no other, or a time told from today."""
    years = [int(word) for word in clause.words if calendars.is_four_digits(word)]
    if not years:
        return tocome.says(clause.words, clause.language)
    return all(today.year < one < 2100 for one in years)


def _names_it(clause: Clause) -> bool:
    """ "The platform", and no report of it; who is away till then tells of herself."""
    return things.are_named(clause.words, clause.language)


def _is_against(clause: Clause) -> bool:
    """Whether it says that something is there, that nobody knows, or that it was decided."""
    is_there = clause.affirms and not (
        clause.denials or clause.is_planned or clause.has("building")
    )
    is_there = is_there and not clause.has("ended", "construction", "unbegun")
    return is_there or clause.has("whether", "yes", *_DECIDED) or clause.is_elsewhere
