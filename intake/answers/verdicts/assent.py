"""Assent to what the desk would like: "gladly", "we have nothing against it", "no problem, go on".

Invariant: only an answer that opens with nothing but assent gives one, and none that denies, doubts
or puts off anything beside it; "no problem" and "no objection" alone tell nothing of what a city
has, and are a yes only where its agreement is asked for or the answer says to what.
"""

from typing import Literal

from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence

_SMALL = ("consenting", "opening", "yes", "yes_alone", "thanks")
_BY_WILL, _BY_NO_OBJECTION, _BY_NO_TROUBLE = "glad", "consent", "no_trouble"
_KINDS = (_BY_WILL, _BY_NO_OBJECTION, _BY_NO_TROUBLE)


def of(sentences: list[Sentence], *, is_asked_for: bool) -> Literal["yes", "hedged", ""]:
    """What an assent comes to; nothing where the answer is none."""
    clauses = [clause for sentence in sentences for clause in sentence]
    first = next((n for n, one in enumerate(clauses) if not _is_small(one)), None)
    if first is None:
        return ""
    kind = _kind(clauses[first])
    if not kind:
        return ""
    told = [one for one in clauses[first + 1 :] if not (_is_small(one) or _kind(one))]
    if any(map(_unsettles, told)):
        return "hedged" if kind == _BY_NO_OBJECTION else ""
    is_settled = kind == _BY_WILL or is_asked_for or any(one.has("permitting") for one in told)
    if is_settled or _says_to_what(clauses[first], kind):
        return "yes"
    return "hedged" if not told else ""


def _is_small(clause: Clause) -> bool:
    return clause.is_made_of("opening", "thanks") and not _kind(clause)


def _kind(clause: Clause) -> str:
    """The list of the assent that is all of a clause, but for small words or what it is to."""
    for name in _KINDS:
        if clause.has(name) and clause.is_made_of(name, *_SMALL):
            return name
    return next((name for name in _KINDS[1:] if _says_to_what(clause, name)), "")


def _says_to_what(clause: Clause, name: str) -> bool:
    """ "We have no objection to being listed": more than small words stand behind it."""
    if _follows_what(clause, name):
        return True
    spans = clause.found.get(name, ())
    if not spans:
        return False
    end = max(end for _, end in spans)
    behind = clause.rest(end)
    led = Clause(clause.words[:end], clause.language).is_made_of(name, *_SMALL)
    is_object = behind.opens("assented_to") and not behind.is_made_of(*_SMALL)
    return bool(led and is_object) and not _unsettles(behind)


def _follows_what(clause: Clause, name: str) -> bool:
    """ "公開して差し支えありません", "对公开没有异议": what it is to stands before it."""
    spans = clause.found.get(name, ())
    start = min((one for one, _ in spans), default=0)
    end = max((one for _, one in spans), default=0)
    ahead = clause.words[:start]
    if not ahead or end < len(clause.words):
        return False
    before = Clause(ahead, clause.language)
    said = "permitted_to" if name == _BY_NO_TROUBLE else "assented_to"
    is_object = before.ends(said) or (name == _BY_NO_OBJECTION and before.has("assented_from"))
    return bool(is_object) and not (before.is_made_of(*_SMALL) or _unsettles(before))


def _unsettles(clause: Clause) -> bool:
    return bool(
        clause.denials
        or clause.is_hedged
        or clause.is_planned
        or clause.has("contrast", "denial", "only_then", "conceding")
    )
