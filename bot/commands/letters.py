"""`citydesk letters`: what the desk has said, and what any of its letters looks like.

Invariant: a letter can be recalled only while it is held; one that a courier has taken stays said.
"""

from dataclasses import replace
from pathlib import Path

import click

from bot import clock
from bot.commands.cities import find
from bot.commands.office import (
    agree,
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
from intake import store
from intake.calls import loading
from intake.contacts import Keys
from intake.desk import posting
from intake.journal import Entry
from intake.notices import NEVER, Addressed, Letter, LetterState
from intake.store import Connection
from replies import page, render, samples
from replies.said import unescaped

SAMPLE_ADDRESS = "desk@cities.example"
SAMPLE_KEYS = Keys(secret=b"only for samples")
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
        click.secho(f"{one.id}  {one.state.value}  {one.notice}  {one.to.address}", bold=True)
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
    name = who(organizer)
    with opened() as office:
        with office.store.reading() as connection:
            letter = _letter(connection, id)
            _refuse_of_a_decision(connection, letter)
        agree(f"Recall the letter to {letter.to.address}?", yes=yes, as_json=as_json)
        with office.store.transaction() as connection:
            _refuse_of_a_decision(connection, _letter(connection, id))
            if not store.outbox.recall(connection, id):
                raise refuse(_too_late(_letter(connection, id)))
            cases = store.cases.reopen(connection, letter.application, letter.created_at)
            entries = [_recalled(letter, name)] if letter.application else []
            store.journal.append(connection, entries, at=clock.now(), salt=office.salt)
    if as_json:
        print_json({"done": True, "letter": id, "cases": cases})
        return
    click.echo(f"Recalled: {letter.to.address} does not get it.")
    for case in cases:
        click.echo(f"Case {case} waits again.")


def _letter(connection: Connection, id: str) -> Letter:
    letter = store.outbox.letter(connection, id)
    if letter is None:
        raise refuse(f"There is no letter {id!r}; `citydesk letters list` lists them.")
    return letter


def _refuse_of_a_decision(connection: Connection, letter: Letter) -> None:
    """A letter of a decision goes or stays with it, one about a stage with the stage."""
    if letter.state is LetterState.HELD and letter.notice in posting.ABOUT_STAGES:
        raise refuse(
            f"Letter {letter.id} says where application {letter.application} is; without it the "
            "city would not know. `citydesk move` with the stage before takes the move back, and "
            "its letters with it."
        )
    if letter.state is not LetterState.HELD or letter.due_at != NEVER or not letter.application:
        return
    decision = store.decisions.waiting(connection, letter.application)
    number = decision.number if decision else "DECISION"
    raise refuse(
        f"Letter {letter.id} waits for decision {number}; `citydesk recall {number}` takes the "
        "decision back with all its letters."
    )


def _too_late(letter: Letter) -> str:
    return f"Letter {letter.id} is {letter.state.value}; only a held one can be recalled."


def _recalled(letter: Letter, organizer: str) -> Entry:
    assert letter.application
    words = {"letter": letter.id, "by": organizer}
    return Entry(application=letter.application, act="letter_recalled", words=words)


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
