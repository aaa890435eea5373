"""`citydesk letters`: what the desk has said, and what any of its letters looks like."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from bot.commands.acts import How, Showing, act
from bot.commands.cities import find
from bot.commands.office import (
    letter_json,
    listed,
    newest,
    opened,
    print_json,
    refuse,
    show_letters,
    tell_of_more,
    who,
)
from intake import names, store
from intake.calls import loading
from intake.contacts import Keys
from intake.desk.acts import Laid, Withhold
from intake.notices import Addressed, Extended, Letter, LetterState
from intake.store import Connection
from replies import page, render, samples
from replies.said import unescaped

SAMPLE_ADDRESS = "desk@cities.example"
SAMPLE_KEYS = Keys(secret=b"only for samples")
CLOSED = (
    "This letter repeats a ballot, or may repeat one: it is shown once all that its reader judges "
    "is counted.\n"
)
STATES = [state.value for state in LetterState]


@click.group()
def letters() -> None:
    """List, show or recall letters, or preview any of them."""


@letters.command("list")
@click.option("--city", help='Only of this application: its number, "City" or "City, CC".')
@click.option("--state", type=click.Choice(STATES), help="Only in this state.")
@newest
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def list_(city: str | None, state: str | None, limit: int | None, as_json: bool) -> None:
    """List the letters the desk has written, oldest first."""
    limit = listed(limit, as_json)
    with opened() as office, office.store.reading() as connection:
        found = store.outbox.letters(
            connection,
            application=find(connection, city).number if city else None,
            state=LetterState(state) if state else None,
            limit=limit,
        )
    if as_json:
        print_json([letter_json(one) for one in found])
        return
    for one in found:
        head = f"{one.id}  {one.state.value}  {one.notice}  {one.to.shown}"
        click.secho(names.readable(head), bold=True)
        click.echo(f"   {one.subject}" + (f"  ({one.error})" if one.error else ""))
    tell_of_more(len(found), limit)
    if not found:
        click.echo("No letters.")


@letters.command()
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(id: str, as_json: bool) -> None:
    """Show the letter ID in full (`citydesk letters list` lists them)."""
    with opened() as office, office.store.reading() as connection:
        letter = _letter(connection, id)
        if store.panel_secrecy.is_secret(connection, letter):
            letter = replace(letter, markdown=CLOSED)
    if as_json:
        print_json(letter_json(letter) | {"text": letter.markdown})
    else:
        show_letters([letter])


@letters.command()
@click.argument("id")
@click.option("--yes", "-y", is_flag=True, help="Do it without asking.")
@click.option("--as", "organizer", metavar="WHO", help="Who acts (or CITYDESK_ORGANIZER).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def recall(id: str, yes: bool, organizer: str | None, as_json: bool) -> None:
    """Stop the letter ID while it is held; the case it answered waits again."""
    how = How(organizer=who(organizer), yes=yes, as_json=as_json)
    act(Withhold(letters=(id,)), how, _Recalling(id))


class _Recalling(Showing):
    def __init__(self, id: str) -> None:
        self._id = id

    def show(self, laid: Laid) -> None:
        """The question says enough."""

    def question(self, laid: Laid) -> str:
        return f"Recall the letter to {laid.letters[0].to.shown}?"

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        return {"done": True, "letter": self._id, "cases": list(laid.reopened)}

    def tell(self, laid: Laid, how: How) -> None:
        click.echo(f"Recalled: {laid.letters[0].to.shown} does not get it.")
        if any(one.notice == Extended.name for one in laid.letters):
            click.echo("The time it gives is taken back: the deadline is the one of before.")
        for case in laid.reopened:
            click.echo(f"Case {case} waits again.")


def _letter(connection: Connection, id: str) -> Letter:
    letter = store.outbox.letter(connection, id)
    if letter is None:
        raise refuse(f"There is no letter {id!r}; `citydesk letters list` lists them.")
    return letter


@letters.command()
@click.argument("notice", required=False)
@click.option("--format", "form", type=click.Choice(["text", "html"]), default="text")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--language", default="en", show_default=True, help="Language code, such as en.")
@click.option("--list", "listed", is_flag=True, help="List every sample.")
def preview(notice: str | None, form: str, out: Path | None, language: str, listed: bool) -> None:
    """Show the letter NOTICE as it would be sent, written from its sample."""
    if listed:
        click.echo("\n".join(samples.samples()))
        return
    if notice is None:
        raise click.UsageError("name a NOTICE, or use --list to see them all")
    letter = sample_letter(chosen(notice), language)
    shown = (
        _page(letter)
        if form == "html"
        else f"Subject: {letter.subject}\n\n{unescaped(letter.markdown)}"
    )
    if out is None:
        click.echo(shown, nl=False)
        return
    out.write_text(shown, encoding="utf-8")
    click.echo(f"written to {out}")


def chosen(notice: str) -> Addressed:
    """The sample with this key, or the only one with this name whoever reads it."""
    known = samples.samples()
    keys = [notice] if notice in known else [key for key in known if key.endswith(f"/{notice}")]
    if len(keys) == 1:
        return known[keys[0]]
    hint = f"several have this name: {', '.join(keys)}" if keys else "see --list"
    raise click.UsageError(f"no single sample named {notice!r}; {hint}")


def sample_letter(addressed: Addressed, language: str = "en") -> Letter:
    """The letter a sample makes under the shipped call."""
    return render.letter(
        replace(addressed, language=language),
        call=loading.load(loading.shipped()),
        id="sample",
        address=SAMPLE_ADDRESS,
        keys=SAMPLE_KEYS,
        now=samples.NOW,
    )


def _page(letter: Letter) -> str:
    return page.html(letter.markdown, language=letter.language, subject=letter.subject)
