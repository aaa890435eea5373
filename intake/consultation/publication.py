"""What a city agrees to have published about it, line by line.

Invariant: a line is public only in the very words its city agreed to; changed words ask anew.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from intake.calls.consultation import Consultation
from intake.calls.identity import PERSONAL
from intake.errors import Refusal
from intake.names import ERASED


class Consent(StrEnum):
    ASKED = "asked"
    AGREED = "agreed"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line: the question it answers, and its exact words. `by` is the contact who settled it.

    The words are in plain text; whoever shows them escapes them.
    """

    city: int
    question: str
    words: str
    consent: Consent = Consent.ASKED
    by: str | None = None
    settled_at: datetime | None = None


def proposed(
    rules: Consultation, city: int, words: Mapping[str, str], standing: Iterable[Line] = ()
) -> tuple[Line, ...]:
    """The lines to ask a city about, in the call's order, given its answers in words by question.

    A line whose words are as they were keeps what its city said of it.
    """
    before = {(line.question, line.words): line for line in standing if line.city == city}
    return tuple(
        before.get((id, words[id]), Line(city=city, question=id, words=words[id]))
        for id in rules.published
        if id not in PERSONAL and words.get(id, "").strip()
    )


def settled(line: Line, agrees: bool, by: str, now: datetime) -> Line:
    """The line as a contact of the city settled it; they may change their mind."""
    consent = Consent.AGREED if agrees else Consent.REFUSED
    return replace(line, consent=consent, by=by, settled_at=now)


def erased(city: int, question: str, now: datetime) -> Line:
    """In the place of a line that named somebody who was erased: nothing that was said before
    makes a line on this question again."""
    return Line(city=city, question=question, words=ERASED, consent=Consent.REFUSED, settled_at=now)


def all_settled(
    lines: Iterable[Line], agreed: Iterable[int], by: str, now: datetime
) -> tuple[Line, ...] | Refusal:
    """Every line by one reply that names the numbers agreed to, from 1; the others are refused."""
    given, chosen = tuple(lines), frozenset(agreed)
    if odd := sorted(chosen - set(range(1, len(given) + 1))):
        return Refusal(
            reason="number", text=f"There is no line {odd[0]}; lines: 1 to {len(given)}."
        )
    return tuple(settled(one, n in chosen, by, now) for n, one in enumerate(given, start=1))


def published(lines: Iterable[Line]) -> tuple[Line, ...]:
    """What the public sees."""
    return tuple(line for line in lines if line.consent is Consent.AGREED)


def unsettled(lines: Iterable[Line]) -> tuple[Line, ...]:
    """What the city has not said yet: left out of the announcement until it does."""
    return tuple(line for line in lines if line.consent is Consent.ASKED)
