"""`citydesk objections`: the ledger, and the answer that each entry needs.

Invariant: an answer is shown with its letters before it is recorded, and recorded once.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from bot.commands.acts import How, Showing, a_signed_act, act, counted, tell_of_dry_run
from bot.commands.evidence import a_save, save_all, sent_json, show_sent
from bot.commands.office import (
    listed,
    newest,
    opened,
    print_json,
    refuse,
    show_letters,
    shown,
    tell_of_more,
)
from intake import store
from intake.calls.model import Call
from intake.consultation import Objection
from intake.desk.acts import AnswerObjection, Laid, RaiseObjection
from intake.desk.acts import consulting as found
from intake.errors import Refusal


@click.group()
def objections() -> None:
    """List objections and answer them; take an opinion as one.

    OBJECTION is one by its number in `objections list`. Nothing is announced officially before each
    has its answer.
    """


@objections.command("list")
@click.option("--open", "is_open", is_flag=True, help="Only those that wait for an answer.")
@newest
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def list_(is_open: bool, limit: int | None, as_json: bool) -> None:
    """List objections, oldest first; open ones by their due date."""
    limit = listed(limit, as_json)
    with opened() as office, office.store.reading() as connection:
        ledger = (
            store.objections.opened(connection)
            if is_open
            else store.objections.listed(connection, limit=limit)
        )
        names = store.applications.cities(connection, {one.city for one in ledger})
    if as_json:
        print_json([objection_json(one, names) for one in ledger])
        return
    for one in ledger:
        click.echo(_line(office.call, one, names))
    tell_of_more(len(ledger), None if is_open else limit)
    if not ledger:
        click.echo("No objection waits." if is_open else "Nobody objected.")


@objections.command()
@click.argument("objection", type=int)
@a_save
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(objection: int, save: Path | None, as_json: bool) -> None:
    """Show the objection with this number, its files, and its answer."""
    with opened() as office, office.store.reading() as connection:
        one = found.find(connection, objection)
        if isinstance(one, Refusal):
            raise refuse(one)
        names = store.applications.cities(connection, [one.city])
        files = store.voice_files.objected(connection, one)
        if save:
            save_all(connection, save, files)
    if as_json:
        print_json(objection_json(one, names) | {"files": [sent_json(each) for each in files]})
        return
    _show_whole(office.call, one, names)
    show_sent(files, save)


@objections.command()
@click.argument("objection", type=int)
@click.option("--text", required=True, help="The answer, as who objected and the city will read.")
@a_signed_act
def answer(objection: int, text: str, how: How) -> None:
    """Record the answer to OBJECTION; who objected and the city hear it."""
    act(AnswerObjection(objection=objection, text=text), how, _Objecting("Record the answer"))


@objections.command("raise")
@click.argument("opinion", type=int)
@a_signed_act
def raise_(opinion: int, how: How) -> None:
    """Take OPINION (a number of `citydesk voices`) as an objection; the city hears of it."""
    act(RaiseObjection(opinion=opinion), how, _Objecting("Take it as an objection"))


class _Objecting(Showing):
    """How an objection is shown before it is entered or answered."""

    def __init__(self, what: str) -> None:
        self._what = what

    def show(self, laid: Laid) -> None:
        text = laid.objection.text if laid.objection else ""
        for one in (text, *(getattr(voice, "text", "") for voice in laid.voices)):
            if one:
                click.echo(shown(one))
                click.echo("─" * 72)
        for line in laid.warnings:
            click.echo(shown(f"Note: {line}"))
        show_letters(laid.letters)

    def question(self, laid: Laid) -> str:
        return f"{self._what} and send {counted(laid.letters)}?"

    def tell(self, laid: Laid, how: How) -> None:
        if how.dry_run:
            tell_of_dry_run(laid)
        else:
            click.echo(f"Done, with {counted(laid.letters)}.")


# --- in words -----------------------------------------------------------------------------------


def objection_json(one: Objection, names: Mapping[int, str]) -> dict[str, Any]:
    """An objection as the verbs print it: every key is part of the interface."""
    at = {"raised_at": one.raised_at, "due_by": one.due_by, "answered_at": one.answered_at,
          "withdrawn_at": one.withdrawn_at}  # fmt: skip
    return {
        "number": one.number,
        "application": one.city,
        "city": names.get(one.city),
        "address": one.address,
        "text": one.text,
        "answer": one.answer,
        "answered_by": one.answered_by,
        "is_open": one.is_open,
    } | {name: value.isoformat() if value else None for name, value in at.items()}


def _show_whole(call: Call, one: Objection, names: Mapping[int, str]) -> None:
    click.secho(_line(call, one, names), bold=True)
    click.echo(shown(f"  from {one.address}"))
    click.echo(shown("  " + one.text.replace("\n", "\n  ")))
    if one.answered_at:
        click.secho(shown(f"Answered by {one.answered_by}:"), bold=True)
        click.echo(shown("  " + one.answer.replace("\n", "\n  ")))


def _line(call: Call, one: Objection, names: Mapping[int, str]) -> str:
    city = names.get(one.city, f"application {one.city}")
    return shown(f"{one.number}  {city}  {_standing(call, one)}")


def _standing(call: Call, one: Objection) -> str:
    if one.withdrawn_at:
        return f"taken back {one.withdrawn_at.astimezone(call.timezone):%Y-%m-%d}"
    if one.answered_at:
        return f"answered {one.answered_at.astimezone(call.timezone):%Y-%m-%d}"
    return f"to be answered by {one.due_by.astimezone(call.timezone):%Y-%m-%d %H:%M} ({call.zone})"
