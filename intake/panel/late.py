"""Conflicts known only after the tally: whether the panel's word holds without those ballots.

Invariant: the tally stays as it was counted; fewer ballots than it needed make no word of a panel.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intake.calls.model import Call
from intake.errors import Refusal
from intake.panel import results, ties
from intake.panel import tally as counting
from intake.panel.conflicts import Kind
from intake.panel.results import Word
from intake.panel.tally import Tally
from intake.panel.ties import Settlement


@dataclass(frozen=True, kw_only=True)
class Weight:
    """What late conflicts come to, in words that name who has them; it `stands` without them."""

    stands: bool
    text: str


def without(
    call: Call,
    tally: Tally,
    settled: Sequence[Settlement],
    conflicted: Mapping[str, Kind],
) -> Word | Refusal:
    """The word without the ballots of those who have a conflict, by as many as the tally needed."""
    left = [one for one in tally.assigned if one not in conflicted]
    again = counting.count(
        call, tally.application, assigned=left, cast=tally.ballots, conflicted=tuple(conflicted),
        chair=tally.chair, wanted=tally.needed,
    )  # fmt: skip
    if isinstance(again, Refusal):
        counted = sum(one.panelist not in conflicted for one in tally.ballots)
        return Refusal(reason=again.reason, text=_too_few(counted, tally.needed))
    still = [one for one in settled if one.standard in ties.open_ties(again)]
    return Word(tally=again, settled=tuple(still))


def _too_few(counted: int, needed: int) -> str:
    are = f"{counted or 'no'} {'ballot is' if counted == 1 else 'ballots are'}"
    return f"without it {are} left, and the tally needs {needed}."


def weighed(call: Call, word: Word) -> Weight | None:
    """Whether the word holds without those who have a conflict; None where nobody has one."""
    if not word.conflicted:
        return None
    stands, result = _counted_again(call, word)
    text = f"a conflict of {', '.join(word.conflicted)} is known since their ballot was counted; "
    text += result if stands else f"{result} {_mending(word.tally.application)}"
    return Weight(stands=stands, text=text)


def _counted_again(call: Call, word: Word) -> tuple[bool, str]:
    again = word.without
    if again is None:
        return False, "it cannot be counted again."
    if isinstance(again, Refusal):
        return False, again.text
    if results.verdicts(again) == results.verdicts(word):
        return True, "without it the verdicts are the same."
    return False, f"without it the verdicts are others. {results.told(call, again)}".rstrip()


def _mending(number: int) -> str:
    return (
        f'`citydesk move {number} --to selection --reason "…"` and then `citydesk extend {number} '
        "--until …` have it judged anew, by others in their place; `citydesk panel lift` takes "
        "back what is no conflict."
    )


def may_title(call: Call, word: Word) -> Refusal | None:
    """Why a city gets no title by this word."""
    found = weighed(call, word)
    if found is None or found.stands:
        return None
    text = f"Application {word.tally.application}: {found.text}"
    return Refusal(reason="conflict", text=text)
