"""What a tally comes to once its ties are settled: verdicts, and whether the call's rule is met.

Invariant: the tally stays as it was counted; a tie that nobody has settled leaves the rule open.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from intake.calls.model import Call, text_in
from intake.errors import Refusal
from intake.panel import tally as counting
from intake.panel.tally import Tally
from intake.panel.ties import Settlement


@dataclass(frozen=True, kw_only=True)
class Word:
    """The panel's word on one city, as it stands now.

    `undeclared` are panelists whose ballots count and who said nothing of conflicts, `conflicted`
    those of whom a conflict is known by now; by name.
    """

    tally: Tally
    settled: tuple[Settlement, ...] = ()
    undeclared: tuple[str, ...] = ()
    conflicted: tuple[str, ...] = ()
    without: "Word | Refusal | None" = None  # counted again without those who have a conflict


def is_met(call: Call, word: Word) -> bool | None:
    """Whether the call's rule for the standards is met; None where a person decides."""
    settled = {one.standard: one.verdict for one in word.settled}
    counts = tuple(
        replace(one, verdict=settled.get(one.standard)) if one.verdict is None else one
        for one in word.tally.counts
    )
    return {"met": True, "not_met": False}.get(counting.outcome(call, counts))


def verdicts(word: Word) -> dict[str, str | None]:
    """The verdict on each standard, a settled tie's too."""
    settled = {one.standard: one.verdict for one in word.settled}
    return {id: verdict or settled.get(id) for id, verdict in word.tally.verdicts.items()}


def told(call: Call, word: Word) -> str:
    """The verdicts in a few words, ties apart: a reason for organizers to write on."""
    return said_of(call, {id: one for id, one in verdicts(word).items() if one}, tied(word))


def parted(reason: str, told: str) -> tuple[str, str]:
    """What of an organizer's reason is the verdicts just as they are `told`, and their own words.

    Whatever else is said of the panel an organizer says.
    """
    if not told or told not in reason:
        return "", reason.strip()
    return told, " ".join(reason.replace(told, " ").split())


def said_of(call: Call, verdicts: Mapping[str, str], tied: Collection[str]) -> str:
    """The same of verdicts, of which organizers settled those that were `tied`."""
    judged = {id: one for id, one in verdicts.items() if id not in tied}
    said = [f"The panel judged {_graded(call, judged)}."] if judged else []
    settled = {id: one for id, one in verdicts.items() if id in tied}
    if settled:
        named = _listed([*settled])
        as_what = _graded(call, settled).removeprefix(f"{named} ")  # one verdict: once is enough
        said.append(f"The panel tied on {named}; the organizers settled {_it(settled, as_what)}.")
    return " ".join(said)


def tied(word: Word) -> tuple[str, ...]:
    """Standards whose verdict is the organizers' own, since the panel tied on them."""
    said = verdicts(word)
    return tuple(id for id, one in word.tally.verdicts.items() if one is None and said[id])


def _it(settled: Mapping[str, str], as_what: str) -> str:
    if not as_what.startswith("as "):
        return as_what
    return f"{'it' if len(settled) == 1 else 'them'} {as_what}"


def called(id: str, call: Call) -> str:
    """A verdict as the call names it."""
    return next((text_in(one.name, "en") for one in call.panel.scale if one.id == id), id)


def _graded(call: Call, found: Mapping[str, str]) -> str:
    parts = [
        f"{_listed([id for id, one in found.items() if one == grade])} as {called(grade, call)}"
        for grade in call.panel.grades
        if grade in found.values()
    ]
    return _listed(parts)


def _listed(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
