"""`citydesk evidence`: the files a city sent, to be looked at; and those of the public."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from bot.commands.cities import find
from bot.commands.office import opened, print_json, shown
from intake import store
from intake.applications import Application, Evidence
from intake.consultation.files import VoiceFile, in_words
from intake.counting import counted
from intake.store import Connection

Command = TypeVar("Command", bound=Callable[..., Any])


@click.command()
@click.argument("city")
@click.option("--save", type=click.Path(path_type=Path), metavar="DIR", help="Save them in DIR.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def evidence(city: str, save: Path | None, as_json: bool) -> None:
    """List the files CITY sent, with their SHA-256; --save writes them to a folder."""
    with opened() as office, office.store.transaction() as connection:
        application = find(connection, city)
        files = application.evidence
        if save:
            save_all(connection, save, files)
    if as_json:
        print_json([file_json(one, application) for one in files])
        return
    for one in files:
        out = "  (taken out)" if one.digest in application.taken_out else ""
        click.echo(f"{one.digest[:12]}  {one.size:>10,}  {one.question or '':14} {one.name}{out}")
    click.echo(counted(len(files), "file") + (f" saved in {save}" if save else ""))


def file_json(file: Evidence, application: Application) -> dict[str, object]:
    """A file as `evidence` and `show` print it."""
    return {
        "name": file.name,
        "type": file.type,
        "size": file.size,
        "digest": file.digest,
        "question": file.question,
        "taken_out": file.digest in application.taken_out,
    }


def save_all(
    connection: Connection, folder: Path, files: Iterable[Evidence | VoiceFile]
) -> None:  # fmt: skip
    """Write them to the folder; its digest before its name keeps files of one name apart."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        content = store.evidence.content(connection, file.digest)
        if content is None:
            continue  # erased, or sent with what nobody has confirmed
        name = file.name.replace("/", "_").lstrip(".") or "file"
        (folder / f"{file.digest[:12]}-{name}").write_bytes(content)


# --- of the public ------------------------------------------------------------------------------


def a_save(command: Command) -> Command:
    """The option that writes the files of what is shown to a folder."""
    kind = click.Path(path_type=Path)
    return click.option("--save", type=kind, metavar="DIR", help="Save its files in DIR.")(command)


def show_sent(files: Sequence[VoiceFile], save: Path | None) -> None:
    """The files, a line each, and where they were saved."""
    for one in files:
        click.echo(shown(f"  file: {in_words(one)}"))
    if save and files:
        click.echo(f"  saved in {save}")


def sent_json(file: VoiceFile) -> dict[str, object]:
    """A file of the public's as the verbs print it: every key is part of the interface."""
    return {"name": file.name, "type": file.type, "size": file.size, "digest": file.digest,
            "message": file.message}  # fmt: skip
