"""How a final list is shown: each city with what becomes of it and why, and what speaks against it.

Invariant: a person reads the faults last, next to the question; a program gets every key always.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import click

from bot.commands import times
from bot.commands.office import full, show_letters, shown
from intake import decisions
from intake.calls.model import Call
from intake.decisions import Decision, DecisionState
from intake.desk.acts import FinalLaid, Verdict, cities
from intake.notices import Letter

DRAWN = (
    "Once it takes effect these go out as well. The numbers of the documents are drawn only "
    "then: those shown here are examples."
)


def print_list(final: FinalLaid, later: Sequence[Letter] = ()) -> None:
    """Every city in a line or two, the letters in full, then the faults.

    `later` are the letters that are written only when the list takes effect.
    """
    if final.verdicts:
        for one in final.verdicts:
            _print_verdict(one)
        print_later(later)
    else:
        for line in _proposed(final):
            click.echo(shown(line))
    print_faults(final)
    click.echo(counted(final))


def print_later(later: Sequence[Letter]) -> None:
    """The letters that are written only when what is decided takes effect."""
    if later:
        click.secho(DRAWN, bold=True)
        click.echo()
        show_letters(later)


def _print_verdict(one: Verdict) -> None:
    decision, name = one.decision, cities.name(one.application)
    state = "" if decision.number is None else f" · {decision.state.value}"
    head = f"{name} · application {one.application.number} · {decision.outcome.told}{state}"
    click.secho(shown(head), bold=True)
    click.echo(shown(f"  {decision.reason}"))
    click.echo()
    show_letters(one.letters)


def _proposed(final: FinalLaid) -> Iterator[str]:
    for line in final.lines:
        application, ruling = line.candidate.application, line.ruling
        outcome = ruling.outcome.told if ruling.outcome else "not decided"
        yield f"{cities.name(application)} · application {application.number} · {outcome}"
        if ruling.reason:
            yield f"  {ruling.reason}"


def print_faults(final: FinalLaid) -> None:
    """What speaks against it; what blocks it is marked so."""
    for one in final.faults:
        mark = "blocks" if one.blocks else "note"
        click.secho(shown(f"{mark}: {one.text}"), fg="red" if one.blocks else "yellow")


def counted(final: FinalLaid) -> str:
    """How many get the title, how many do not, and how many were put back."""
    decided = decisions.came_to(final.decided)
    return f"{decisions.counted(decided or [one.ruling.outcome for one in final.lines])}."


def list_json(final: FinalLaid) -> dict[str, Any]:
    """A final list as JSON; every key is part of the interface."""
    first = next(iter(final.decided), None)
    return {
        "final_list": final.number,
        "state": state(final.decided),
        "by": first.by if first else None,
        "approved_by": first.approved_by if first else None,
        "due_at": first.due_at.isoformat() if first and first.due_at else None,
        "cities": _cities(final),
        "faults": [
            {"code": one.code, "application": one.application, "blocks": one.blocks,
             "text": one.text}
            for one in final.faults
        ],
    }  # fmt: skip


def _cities(final: FinalLaid) -> list[dict[str, Any]]:
    if final.verdicts:
        return [_decided(one) for one in final.verdicts]
    return [
        {
            "application": line.candidate.application.number,
            "city": line.candidate.application.city,
            "country": line.candidate.application.country,
            "outcome": line.ruling.outcome.value if line.ruling.outcome else None,
            "reason": line.ruling.reason,
            "tally": line.candidate.proceeding.tally,
            "decision": None,
            "state": None,
            "letters": [],
        }
        for line in final.lines
    ]


def _decided(one: Verdict) -> dict[str, Any]:
    return {
        "application": one.application.number,
        "city": one.application.city,
        "country": one.application.country,
        "outcome": one.decision.outcome.value,
        "reason": one.decision.reason,
        "tally": one.decision.tally,
        "decision": one.decision.number,
        "state": one.decision.state.value,
        "letters": full(one.letters),
    }


def state(decided: Sequence[Decision]) -> str | None:
    """Of the whole list; one city of it that was put back or reversed does not change it."""
    whole = decisions.leading(decided).state if decided else None
    return whole.value if whole and whole is not DecisionState.REVERSED else None


def told(final: FinalLaid, call: Call) -> str:
    """What has become of it, in a line."""
    number, stands = final.number, state(final.decided)
    due = next((one.due_at for one in final.decided if one.due_at), None)
    if stands == DecisionState.PROPOSED:
        return f"The final list waits for a second organizer: `citydesk approve {number}`."
    if stands == DecisionState.HELD and due:
        until = times.exact(due, call)
        return (
            f"The final list takes effect at {until}; until then `citydesk recall {number}` takes "
            "it back."
        )
    if stands == DecisionState.DONE:
        return f"The final list has taken effect; its letters are on their way.{_put_back(final)}"
    return f"The final list {number} is {stands}; nothing was sent."


def _put_back(final: FinalLaid) -> str:
    """The cities on which it had no effect, behind what became of it."""
    became = decisions.came_to([one.decision for one in final.verdicts])
    alone = [
        one.application
        for one, outcome in zip(final.verdicts, became, strict=True)
        if outcome is None
    ]
    gone = [cities.name(one) for one in alone if one.is_over]
    left = [cities.name(one) for one in alone if not one.is_over]
    withdrawn = f" It had no effect on {', '.join(gone)}: withdrawn since." if gone else ""
    return withdrawn + (f" It had no effect on {', '.join(left)}: decide anew." if left else "")
