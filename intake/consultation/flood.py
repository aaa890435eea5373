"""What looks like one hand behind many voices, for organizers to see: nothing here decides.

Invariant: each finding names its votes, so that whoever looks can judge them one by one.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from intake.calls.consultation import Consultation
from intake.consultation import people
from intake.consultation.voices import GONE, State, Voice

_FROM_SOURCE, _ALIKE = 10, 2
"""So many people of one network, or with mailboxes alike, are nothing to look at."""


class Sign(StrEnum):
    DOMAIN = "domain"  # more than its cap from one domain that is not exempt
    SOURCE = "source"  # many from one network
    ALIKE = "alike"  # mailboxes of one domain that differ by dots and digits only
    HOUR = "hour"  # many for one city in one hour


@dataclass(frozen=True, kw_only=True)
class Suspicion:
    """Many people with one thing in common: `common` is the domain, source, stem or hour."""

    sign: Sign
    common: str
    people: tuple[str, ...]
    cities: tuple[int, ...]
    unconfirmed: int


def report(
    rules: Consultation,
    voices: Iterable[Voice],
    *,
    hour: int = 200,
) -> tuple[Suspicion, ...]:
    """Everything that more people than these have in common, the largest first."""
    said = [voice for voice in voices if voice.state not in GONE]
    rows: list[tuple[Sign, int, Callable[[Voice], str]]] = [
        (Sign.DOMAIN, rules.domain_cap, lambda one: _capped(rules, one)),
        (Sign.SOURCE, _FROM_SOURCE, lambda one: one.source),
        (Sign.ALIKE, _ALIKE, _stem),
        (Sign.HOUR, hour, lambda one: f"{one.city} {one.given_at:%Y-%m-%dT%H}"),
    ]
    found = [one for sign, most, common in rows for one in _common(said, sign, most, common)]
    return tuple(sorted(found, key=lambda one: (-len(one.people), one.sign, one.common)))


def _common(
    voices: Iterable[Voice], sign: Sign, most: int, common: Callable[[Voice], str]
) -> Iterable[Suspicion]:
    groups: dict[str, list[Voice]] = defaultdict(list)
    for voice in voices:
        groups[common(voice)].append(voice)
    for name, group in groups.items():
        people = {voice.person for voice in group}
        if name and len(people) > most:
            yield Suspicion(
                sign=sign,
                common=name,
                people=tuple(sorted(people)),
                cities=tuple(sorted({voice.city for voice in group})),
                unconfirmed=sum(voice.state is State.UNCONFIRMED for voice in group),
            )


def _capped(rules: Consultation, voice: Voice) -> str:
    return "" if people.domain_of(voice.person) in rules.webmail else voice.domain


def _stem(voice: Voice) -> str:
    """The mailbox without what is cheap to vary; "" where only that is left."""
    local, at, domain = voice.person.rpartition("@")
    stem = re.sub(r"[\d._-]", "", local)
    return f"{stem}{at}{domain}" if stem else ""
