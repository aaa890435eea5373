"""`citydesk read answers`: the reader of answers alone, one JSON line for each row."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Literal, TextIO, get_args

import click

from intake.answers import deferring, read, shapes
from intake.answers.choices import lists, unfinished
from intake.answers.values import AnswerKind, Choice, Context, Events, NotAvailable, Unclear, Value
from intake.conversation.people import writers

KINDS: tuple[AnswerKind, ...] = get_args(AnswerKind)
CONTACT: Literal["contact"] = "contact"
"""A person's name, office and address, which a conversation reads and no question holds."""
Line = dict[str, object]


class BadRowError(ValueError):
    """A row that is no question to the reader; its text says what is wrong with it."""


@click.command()
@click.argument("file", type=click.File(encoding="utf-8", errors="replace"))
def answers(file: TextIO) -> None:
    """Read the answers in FILE ("-" for standard input) and print what each one says.

    FILE holds one JSON object a line: id, kind, language, text, and perhaps context (country,
    today, list, options). Each gives one line: id, status, reason, and what was read.
    """
    for line in lines(file):
        click.echo(json.dumps(line, ensure_ascii=False))


def lines(file: TextIO) -> Iterator[Line]:
    """One answer line for each line of the file that is not blank."""
    for written in file:
        if written.strip():
            yield answer(written)


def answer(written: str) -> Line:
    """What one row's text says; a faulty row gives reason "bad_row" and a text saying why."""
    row: object = None
    try:
        row = json.loads(written)
        kind, text, context = _asked(row)
    except (ValueError, RecursionError) as fault:
        id = row.get("id") if isinstance(row, dict) else None
        return {"id": id, "status": "unclear", "reason": "bad_row", "text": _said(fault)}
    reading: Value | writers.Writer | Unclear = (
        writers.read(text, context.language) if kind == CONTACT else read(kind, text, context)
    )
    shape = {"id": row["id"] if isinstance(row, dict) else None}
    if isinstance(reading, Unclear):
        why = deferring.told(reading, text, context.language)
        return {**shape, "status": "unclear", **shapes.to_json(why)}
    if isinstance(reading, writers.Writer):
        return {**shape, "status": "ok", "reason": None, **asdict(reading)}
    if isinstance(reading, NotAvailable):
        return {**shape, "status": "unclear", "reason": "not_available", **shapes.to_json(reading)}
    if isinstance(reading, Events) and reading.unread:
        return {**shape, "status": "unclear", "reason": "vague", **shapes.to_json(reading)}
    beside = unfinished.beside(reading, text, context) if isinstance(reading, Choice) else ()
    planned = {"planned": list(beside)} if beside else {}
    return {**shape, "status": "ok", "reason": None, **shapes.to_json(reading), **planned}


def _said(fault: Exception) -> str:
    return str(fault) if isinstance(fault, BadRowError) else "This line is not valid JSON."


def _asked(row: object) -> tuple[AnswerKind | Literal["contact"], str, Context]:
    if not isinstance(row, dict) or "id" not in row:
        raise BadRowError("A row is a JSON object with an id.")
    kind, text, more = row.get("kind"), row.get("text"), row.get("context") or {}
    if kind not in (*KINDS, CONTACT):
        raise BadRowError(f"kind is one of {', '.join((*KINDS, CONTACT))}.")
    if not isinstance(text, str):
        raise BadRowError("text is a string.")
    if not isinstance(more, dict):
        raise BadRowError("context is a JSON object.")
    return kind, text, _context(row.get("language") or "en", more)


def _context(language: object, more: Line) -> Context:
    if not isinstance(language, str):
        raise BadRowError("language is a code such as en.")
    country = more.get("country")
    if country is not None and not (isinstance(country, str) and len(country) == 2):
        raise BadRowError("context.country is an ISO 3166-1 code of two letters.")
    return Context(
        language=language.lower(),
        country=country.upper() if country else None,
        today=_today(more.get("today")),
        options=_options(more),
        future=more.get("future") is True,
        underway=more.get("underway") is True,
        whole=more.get("whole") is True,
        willing=more.get("willing") is True,
        alone=True,
    )


def _today(written: object) -> date | None:
    if written is None:
        return None
    try:
        return date.fromisoformat(str(written)[:10])
    except ValueError:
        raise BadRowError("context.today is a date such as 2026-03-01.") from None


def _options(more: Line) -> tuple[tuple[str, ...], ...]:
    name, options = more.get("list"), more.get("options")
    if options is not None:
        if not isinstance(options, list) or not all(isinstance(one, str) for one in options):
            raise BadRowError("context.options is a list of names.")
        return tuple((one,) for one in options)
    if name is None:
        return ()
    if not isinstance(name, str) or name not in lists.NAMES:
        raise BadRowError(f"context.list is one of {', '.join(lists.NAMES)}.")
    return lists.options_of(name)
