"""An act that sends letters: planned, shown in full, agreed to, and carried out as it was shown.

Invariant: an act is shown before it happens, or `--yes` was said; where the file has changed since
then, nothing happens.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from typing import Any

import click

from bot import clock
from bot.commands import views
from bot.commands.office import (
    Once,
    acting,
    agree,
    opened,
    print_json,
    refuse,
    show_letters,
    shown,
    viewing,
    who,
)
from intake.conversation.turns import Turn
from intake.desk import Office, posting
from intake.errors import Refusal
from intake.notices import Letter
from intake.store import Connection

Plan = Callable[[Office, Connection], Turn | Refusal]


@dataclass(frozen=True, kw_only=True)
class How:
    """How an act is to be done, as its options say, and by whom."""

    organizer: str
    view: str | None
    dry_run: bool
    yes: bool
    as_json: bool


def an_act(verb: Callable[..., None]) -> Callable[..., None]:
    """The options of an act that `act` carries out; the verb gets them as `how`."""

    @wraps(verb)
    def with_how(
        *,
        organizer: str | None,
        view: str | None,
        dry_run: bool,
        yes: bool,
        as_json: bool,
        **given: Any,
    ) -> None:
        how = How(organizer=who(organizer), view=view, dry_run=dry_run, yes=yes, as_json=as_json)
        verb(how=how, **given)

    return viewing(acting(with_how))


def act(plan: Plan, how: How, *, also: Mapping[str, Any] | None = None) -> None:
    """Plan an act, show its letters, and carry it out once it was agreed to.

    `also` is shown beside the letters; the plan may fill it.
    """
    seed = f"act-{clock.new_id()}"
    with opened() as opening:
        office = replace(opening, render=Once(opening.render))
        with office.store.reading() as connection:
            turn = _planned(office, connection, plan)
            letters = posting.render(office, connection, turn.letters, clock.now(), seed=seed)
        view = views.digest([how.organizer, dict(also or {}), views.full(letters)])
        if not how.as_json:
            _print(letters, also or {})
        views.check(view, how.view)
        if not how.dry_run:
            agree(_question(letters), yes=how.yes, as_json=how.as_json)
            letters = _perform(office, plan, letters, seed)
    _report(letters, how, {"view": view} | dict(also or {}))


def _planned(office: Office, connection: Connection, plan: Plan) -> Turn:
    turn = plan(office, connection)
    if isinstance(turn, Refusal):
        raise refuse(turn.text)
    return turn


def _perform(office: Office, plan: Plan, seen: Sequence[Letter], seed: str) -> tuple[Letter, ...]:
    """Only what was shown is sent: the file may have changed while the organizer read."""
    with office.store.transaction() as connection:
        turn = _planned(office, connection, plan)
        planned = posting.render(office, connection, turn.letters, clock.now(), seed=seed)
        if [_read_as(one) for one in seen] != [_read_as(one) for one in planned]:
            raise refuse(views.CHANGED)
        return posting.perform(office, connection, turn, clock.now(), seed=seed)


def _read_as(letter: Letter) -> tuple[str, str, str]:
    return letter.to.key, letter.subject, letter.markdown


def _question(letters: Sequence[Letter]) -> str:
    count = len(letters)
    return f"Send {count} letter{'s' if count != 1 else ''}?"


def _print(letters: Sequence[Letter], also: Mapping[str, Sequence[str]]) -> None:
    show_letters(letters)
    for name, several in also.items():
        click.echo(shown(f"{name.capitalize()}: {' · '.join(several) or 'nothing'}"))


def _report(letters: Sequence[Letter], how: How, head: Mapping[str, Any]) -> None:
    if how.as_json:
        print_json({"done": not how.dry_run} | dict(head) | {"letters": views.full(letters)})
    elif how.dry_run:
        click.echo("Dry run: nothing was changed and nothing sent.")
        click.echo(f"To do just this: --view {head['view']}")
    else:
        for letter in letters:
            click.echo(
                f"{letter.state.value}: {letter.to.address}, due {letter.due_at:%H:%M:%S %Z}"
            )
