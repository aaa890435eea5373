"""What a registered city changed by itself, and whether a person has to see to it.

Invariant: a matter waits for nobody only where the mail says nothing beside the values that were
taken, and none of them leaves the application worse than before.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake import eligibility
from intake.answers.scan.numbers import scan
from intake.answers.values import Amount, Count, Value, YesNo
from intake.applications import Answer, Application
from intake.calls.model import Call
from intake.conversation.city import receipts
from intake.conversation.intents import courtesy
from intake.conversation.spelling import count
from intake.conversation.turns import Hearing, Notes, Outcome
from intake.eligibility import Status

_LABELLED = re.compile(r"\s*(?P<id>\w+)\s*[:：=]\s*(?P<value>\S.*)")
_OF_FIGURES = ("number", "scale", "currency", "percent", "year")
"""What may stand in a figure's words."""
_SIGNS = frozenset(" .,%٪'’")
"""Signs that may stand in a value; any other says that there is more."""
_RANKS = (Status.MET, Status.UNCERTAIN, Status.NOT_EVIDENCED, Status.NOT_MET)


def settle(notes: Notes, hearing: Hearing, former: Application, outcome: Outcome) -> None:
    """Close what only shows organizers that a registered city's values were taken whole."""
    is_whole = {one.kind for one in outcome.remarks} == {"registered_changed"}
    if not is_whole or outcome.unplaced or outcome.misread or outcome.files or hearing.heading:
        return
    taken = notes.application.answers[len(former.answers) :]
    if _says_only(hearing, taken) and not _is_worse(hearing.call, former, notes.application):
        notes.cases[:] = [replace(one, closed_at=one.at) for one in notes.cases]


def _says_only(hearing: Hearing, taken: Sequence[Answer]) -> bool:
    """Whether each line is a question's ID and its bare value, or nothing but a polite phrase."""
    values = {one.question.casefold(): one.value for one in taken}
    lines = list(_lines(hearing))
    found = [_LABELLED.fullmatch(one) for one in lines]
    named = [one["id"].casefold() for one in found if one]
    if len(named) < len(lines) or sorted(named) != sorted(values):
        return False
    return all(
        _is_bare(values[one["id"].casefold()], one["value"], hearing.language)
        for one in found
        if one
    )


def _lines(hearing: Hearing) -> Iterator[str]:
    for line in filter(str.strip, hearing.message.reply.splitlines()):
        if courtesy.manner(line, hearing.language) != "alone":
            yield line


def _is_bare(value: Value, words: str, language: str) -> bool:
    """Whether the words are one figure with its unit, or one word, and nothing more."""
    words = words.strip(" .。")
    if not all(_may_stand(one) for one in words):
        return False
    if isinstance(value, YesNo):
        return count(words) == 1
    if not isinstance(value, Amount | Count):
        return False
    marks = scan(words, language)
    is_one = sum(mark.has("number") for mark in marks) == 1
    is_read = _letters("".join(mark.raw for mark in marks)) == _letters(words)
    return is_one and is_read and all(mark.has(*_OF_FIGURES) for mark in marks)


def _may_stand(sign: str) -> bool:
    kind = unicodedata.category(sign)
    return sign.isalnum() or sign in _SIGNS or kind[0] == "M" or kind == "Sc"


def _letters(words: str) -> str:
    return "".join(one for one in words if one.isalnum())


def _is_worse(call: Call, former: Application, now: Application) -> bool:
    """Whether anything that counts for a rule stands worse by the new answers."""
    before, after = (eligibility.judge(call, receipts.values_of(one)) for one in (former, now))
    return any(
        _RANKS.index(new.status) > _RANKS.index(old.status)
        for id, finding in before.items()
        for old, new in zip(finding.grounds, after[id].grounds, strict=True)
    )
