"""What a refusal prints: its words for people, and with `--json` one JSON document for programs.

Invariant: with `--json` a verb that is refused prints one document on standard output, its own
where it has one, and the words on standard error; the exit code is the same with and without.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import click

from intake.errors import CitydeskError

_WANTED, _PRINTED = "citydesk.json_wanted", "citydesk.json_printed"
"""What is known of a run, in the `meta` that all its contexts share."""


class Refused(click.ClickException):
    """A refusal with its stable code; `text` is what was said before it was made fit to show."""

    def __init__(self, message: str, *, code: str, text: str) -> None:
        super().__init__(message)
        self.code, self.text = code, text

    def reworded(self, message: str) -> "Refused":
        """The same, said to people in other words."""
        return Refused(message, code=self.code, text=self.text)


def heed(ctx: click.Context, words: Sequence[str]) -> None:
    """Note whether these words of the command line ask for JSON."""
    ctx.meta[_WANTED] = "--json" in words


def print_json(value: object) -> None:
    """One JSON document on standard output, readable in every script."""
    if ctx := click.get_current_context(silent=True):
        ctx.meta[_PRINTED] = True
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def refusals(
    code: str, text: str, each: Sequence[Mapping[str, Any]] | None = None
) -> dict[str, Any]:
    """Why an act is refused: `each` reason where there are several. Every key is part of the
    interface.
    """
    return {"done": False, "refused": each or [{"code": code, "text": text}]}


def told(ctx: click.Context, fault: CitydeskError | click.ClickException) -> click.ClickException:
    """What ends the run, once programs were told; wrong usage stays words alone."""
    ends = click.ClickException(str(fault)) if isinstance(fault, CitydeskError) else fault
    is_told = ctx.meta.get(_PRINTED) or not ctx.meta.get(_WANTED)
    if not is_told and not isinstance(ends, click.UsageError):
        why = ends if isinstance(ends, Refused) else None
        print_json(refusals(why.code if why else "refused", why.text if why else ends.message))
    return ends
