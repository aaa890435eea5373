"""`citydesk call`: the call as cities are asked it, and whether an edited file holds."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from bot import clock, settings
from bot.rehearsal import staffing
from intake import eligibility, rehearsing
from intake.calls import loading
from intake.calls.model import Call, Question, text_in
from intake.errors import CallFileError, CitydeskError


@click.group()
def call() -> None:
    """Show or check the call: its questions and dates."""


@call.command()
@click.option(
    "--file", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Another file than the call in force (CITYDESK_CALL, call.toml in the data folder, "
    "or else the shipped one).",
)  # fmt: skip
@click.option("--language", default="en", metavar="CODE", help="Language of the texts (en).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(file: Path | None, language: str, as_json: bool) -> None:
    """Show the questions in their order, the rules and the dates."""
    try:
        shown = loading.load(_text(file) if file else _in_force(settings.load()))
    except CitydeskError as fault:
        raise click.ClickException(str(fault)) from None
    if as_json:
        click.echo(json.dumps(outline(shown, language), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_listing(shown, language)))


@call.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_context
def check(ctx: click.Context, file: Path) -> None:
    """Say whether a call file holds; one line a fault.

    So is what must be mended before the call opens, as `rehearse` tells it without playing: dates
    that clash, objections due after the final review, rules that nobody can meet.
    """
    try:
        held = loading.load(_text(file))
    except CallFileError as fault:
        click.echo(str(fault))
        ctx.exit(1)
    click.echo(
        f"{file} holds: edition {held.edition}, {len(held.questions)} questions, "
        f"{len(held.criteria)} criteria, {len(held.standards)} standards, version {held.version}"
    )
    if held.sample:
        click.echo("Its dates are marked as samples.")
    if mend := rehearsing.to_mend(held, clock.now()):
        click.echo("To be mended before it opens:")
        click.echo("\n".join(f"{one.key}: {one.text}" for one in mend))
    if note := tuple(staffing.of_organizers(held)):
        click.echo("To note:")
        click.echo("\n".join(f"{one.key}: {one.text}" for one in note))
    if mend:
        ctx.exit(1)


def outline(call: Call, language: str) -> dict[str, Any]:
    """The call as JSON-able values, texts in one language; dates ISO 8601 in the call's zone."""
    return {
        "edition": call.edition,
        "title": text_in(call.title, language),
        "version": call.version,
        "zone": call.zone,
        "sample": call.sample,
        "stages": dated(call),
        "questions": [_question(call, one, language) for one in call.questions],
        "criteria": [
            {"id": one.id, "title": text_in(one.title, language)} for one in call.criteria
        ],
        "standards": [
            {"id": one.id, "title": text_in(one.title, language)} for one in call.standards
        ],
    }


def dated(call: Call) -> dict[str, dict[str, str]]:
    """When each stage opens and closes, as in JSON."""
    return {
        stage: {"opens_at": dates.opens_at.isoformat(), "closes_at": dates.closes_at.isoformat()}
        for stage, dates in call.stages.items()
    }


def _question(call: Call, question: Question, language: str) -> dict[str, Any]:
    return {
        "id": question.id,
        "kind": question.kind,
        "text": text_in(question.text, language),
        "label": text_in(question.label, language),
        "form": text_in(question.form, language),
        "example": text_in(question.example, language),
        "options": [text_in(option.name, language) for option in question.options],
        "several": question.several,
        "required": question.required,
        "serves": list(eligibility.serves(call, question.id)),
    }


def _listing(call: Call, language: str) -> Iterator[str]:
    yield f"{text_in(call.title, language)} · edition {call.edition}"
    yield ""
    for question in call.questions:
        yield f"{question.id:14}{text_in(question.text, language)}"
        yield f"{'':14}Answer: {text_in(question.form, language)}"
    yield ""
    for rule in (*call.criteria, *call.standards):
        yield f"{rule.id:14}{text_in(rule.title, language)}"
    yield ""
    yield f"Dates ({call.zone}{', samples' if call.sample else ''}):"
    for stage, dates in call.stages.items():
        yield f"  {stage:26}{dates.opens_at:%Y-%m-%d %H:%M} to {dates.closes_at:%Y-%m-%d %H:%M}"


def _in_force(given: settings.Settings) -> str:
    """The call the desk runs by; a file that was named must be there."""
    if given.call.is_file() or "call" in given.model_fields_set:
        return _text(given.call)
    return loading.shipped()


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CallFileError(
            f"not text: byte {error.start} is not UTF-8; allowed: a file saved as UTF-8"
        ) from None
    except OSError as error:
        raise CallFileError(f"{file}: {error.strerror}; allowed: a file that can be read") from None
