"""`citydesk init`: a data folder to start from."""

import os
from collections.abc import Callable
from pathlib import Path

import click

from bot import clock, settings
from bot.settings import Settings, SettingsError
from intake.calls import loading


@click.command()
@click.option("--sample", is_flag=True, help="Fill the dates around today, marked as samples.")
def init(sample: bool) -> None:
    """Make the data folder: call.toml to edit, a secret only its owner can read.

    What is there already stays as it is.
    """
    given = settings.load()
    was_there = given.call.exists()
    make_folder(given, sample=sample, say=click.echo)
    if sample and was_there:
        click.echo(f"The dates in {given.call} stay as they are; --sample fills a new file only.")
    elif sample:
        click.echo("Next: run `citydesk serve`; every letter says that the dates are samples.")
    else:
        click.echo(f"Next: set the dates in {given.call}, then run `citydesk serve`.")


def make_folder(given: Settings, *, sample: bool, say: Callable[[str], None]) -> None:
    """The data folder these settings name; `say` hears a line for each file.

    SettingsError where the place cannot be written.
    """
    text = loading.shipped()
    if sample:
        text = loading.sample(text, clock.now().date())
    try:
        given.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        say(_write(given.call, text.encode(), 0o644))
        say(_write(given.data / "secret", clock.secret(), 0o600))
    except OSError as fault:
        raise SettingsError(f"{fault.filename}: {fault.strerror}; name another place") from None


def _write(path: Path, content: bytes, mode: int) -> str:
    """Write a new file with these rights; one that exists is never touched."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError:
        return f"kept    {path}"
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return f"created {path}"
