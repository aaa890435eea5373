"""`citydesk rehearse`: the whole calendar of a call, seen before it opens."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from bot import clock
from bot.commands import times
from bot.commands.call import dated
from bot.commands.office import print_json, shown
from bot.rehearsal import account, staffing
from bot.rehearsal.play import Played, Progress, play
from bot.rehearsal.room import ORGANIZERS, Arrived
from intake import rehearsing
from intake.calls import loading
from intake.calls.model import Call
from intake.errors import CallFileError
from intake.rehearsing import Point

CITIES = 12
MANY = 50
"""Cities from which on progress is shown."""


@click.command()
@click.argument("file", metavar="CALLFILE",
                type=click.Path(exists=True, dir_okay=False, path_type=Path))  # fmt: skip
@click.option("--cities", "size", default=CITIES, show_default=True, metavar="N",
              type=click.IntRange(1, 2000), help="How many sample cities apply.")  # fmt: skip
@click.option("--all", "every", is_flag=True, help="One line a letter, also where many are alike.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
@click.pass_context
def rehearse(ctx: click.Context, file: Path, size: int, every: bool, as_json: bool) -> None:
    """Play the whole calendar of a call in fast-forward, in a store that is thrown away.

    Sample cities apply, a sample panel judges them, sample readers vote, opine and object, and the
    titled get their documents. Shows every letter, to whom and when, then what must be mended
    before the call opens (exit 1) and what is worth knowing. Nothing is sent, and no data folder is
    touched.
    """
    try:
        text = _text(file)
        call = loading.load(text)
    except CallFileError as fault:
        _refused(fault, as_json=as_json)
        ctx.exit(1)
    now = clock.now()
    played = play(text, call, size, _progress(size, call))
    mend = (
        *staffing.to_mend(),
        *rehearsing.to_mend(call, now, size),
        *account.to_mend(call, played),
    )
    note = (*staffing.to_note(call, played.documents), *rehearsing.to_note(call, now, size))
    if as_json:
        print_json(_outline(call, played, mend, note))
    else:
        click.echo("\n".join(_listing(call, played, mend, note, every=every)))
    ctx.exit(1 if mend else 0)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CallFileError(
            f"file: byte {error.start} is not UTF-8; allowed: a file saved as UTF-8"
        ) from None
    except OSError as error:
        raise CallFileError(f"file: {error.strerror}; allowed: a file that can be read") from None


def _refused(fault: CallFileError, *, as_json: bool) -> None:
    """A call that does not load cannot be played: its faults, one a line."""
    parts = (line.partition(": ") for line in str(fault).splitlines())
    mend = [Point(key=key, text=text) for key, _, text in parts]
    if as_json:
        empty: dict[str, Any] = {"letters": [], "stages": {}, "note": [], "cities": []}
        empty |= {"documents": []}
        print_json(empty | {"mend": _points(mend)})
    else:
        click.echo("\n".join(_section("To be mended", mend)))


def _progress(size: int, call: Call) -> Progress:
    """A line on standard error that is written over, where the play takes a while."""

    def show(moment: datetime, letters: int) -> None:
        click.echo(f"\r{times.told(moment, call)}  {letters} letters", nl=False, err=True)

    return show if size >= MANY else lambda moment, letters: None


# --- for people ---------------------------------------------------------------------------------


def _listing(
    call: Call, played: Played, mend: tuple[Point, ...], note: tuple[Point, ...], *, every: bool
) -> Iterator[str]:
    acts = ((one.at, f"  {one.text}") for one in played.acts)
    lines = (*_stages(call), *acts, *_letters(played, every=every))
    for at, line in sorted(lines, key=lambda one: one[0].replace(second=0, microsecond=0)):
        yield f"{times.told(at, call)}  {shown(line)}"
    yield ""
    yield from _endings(played)
    yield from _documents(played)
    yield from _section("To be mended", mend)
    yield from _section("To note", note)


def _stages(call: Call) -> Iterator[tuple[datetime, str]]:
    for stage, dates in call.stages.items():
        yield dates.opens_at, f"── {stage} opens"
        yield dates.closes_at, f"── {stage} closes"


def _letters(played: Played, *, every: bool) -> Iterator[tuple[datetime, str]]:
    """A line a letter; those of one notice in one minute stand on one line."""
    names = dict(played.names) | {one.key: one.name for one in ORGANIZERS.values()}
    for (at, notice), group in groupby(sorted(played.letters, key=_moment), key=_moment):
        alike = [one.letter for one in group]
        subject = alike[0].subject
        first = names.get(alike[0].to.key, "")
        if len(alike) > 1 and not every:
            yield at, f"  {notice} → {len(alike)} letters, {first} and others  “{subject}”"
            continue
        for letter in alike:
            name = names.get(letter.to.key, "")
            yield at, f"  {notice} → {name} <{letter.to.address}>  “{letter.subject}”"


def _moment(one: Arrived) -> tuple[datetime, str]:
    return one.at.replace(second=0, microsecond=0), one.letter.notice


def _endings(played: Played) -> Iterator[str]:
    """How many letters went out, and where each city ended."""
    yield f"{len(played.letters)} letters, {len(played.endings)} cities:"
    ends = sorted(
        (one.city.path.name, one.application.state.value if one.application else "unknown")
        for one in played.endings
    )
    for (path, state), alike in groupby(ends):
        yield f"  {len(list(alike)):4}  {path} → {state}"


def _documents(played: Played) -> Iterator[str]:
    """What numbers were drawn; of the documents that were set as PDF, how large they are."""
    if played.documents:
        yield f"\n{len(played.documents)} documents:"
    for one in played.documents:
        size = f", as PDF {one.size:,} bytes" if one.size else ""
        yield f"  {one.number}  {one.kind} of {shown(one.city)}{size}"


def _section(title: str, points: list[Point] | tuple[Point, ...]) -> Iterator[str]:
    yield f"\n{title}:" + ("" if points else " nothing")
    for one in points:
        yield f"  {one.key}: {shown(one.text)}"


# --- for programs -------------------------------------------------------------------------------


def _outline(
    call: Call, played: Played, mend: tuple[Point, ...], note: tuple[Point, ...]
) -> dict[str, Any]:
    """The same as JSON-able values; times ISO 8601 in the call's zone."""
    names = {one.application.number: one.city.name for one in played.endings if one.application}
    return {
        "letters": [
            {
                "at": one.at.astimezone(call.timezone).isoformat(),
                "notice": one.letter.notice,
                "city": names.get(one.letter.application or 0),
                "to": one.letter.to.address,
                "subject": one.letter.subject,
            }
            for one in played.letters
        ],
        "stages": dated(call),
        "mend": _points(mend),
        "note": _points(note),
        "cities": [
            {
                "city": one.city.name,
                "state": one.application.state.value if one.application else None,
                "stage": one.application.stage.value if one.application else None,
            }
            for one in played.endings
        ],
        "documents": [
            {"city": one.city, "kind": one.kind, "number": one.number, "pdf_bytes": one.size}
            for one in played.documents
        ],
    }


def _points(points: list[Point] | tuple[Point, ...]) -> list[dict[str, str]]:
    return [{"key": one.key, "text": one.text} for one in points]
