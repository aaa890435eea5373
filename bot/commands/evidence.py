"""`citydesk evidence`: the files a city sent, to be looked at."""

from pathlib import Path

import click

from bot.commands.cities import find
from bot.commands.office import opened, print_json
from intake import store
from intake.applications import Evidence


@click.command()
@click.argument("city")
@click.option("--save", type=click.Path(path_type=Path), metavar="DIR", help="Save them in DIR.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def evidence(city: str, save: Path | None, as_json: bool) -> None:
    """List the files CITY sent, with their SHA-256; --save writes them to a folder."""
    with opened() as office, office.store.transaction() as connection:
        files = find(connection, city).evidence
        for file in files if save else ():
            assert save
            _save(save, file, store.evidence.content(connection, file.digest))
    if as_json:
        print_json([file_json(one) for one in files])
        return
    for one in files:
        click.echo(f"{one.digest[:12]}  {one.size:>10,}  {one.question or '':14} {one.name}")
    click.echo(f"{len(files)} files" + (f" saved in {save}" if save else ""))


def file_json(file: Evidence) -> dict[str, object]:
    """A file as `evidence` and `show` print it."""
    return {
        "name": file.name,
        "type": file.type,
        "size": file.size,
        "digest": file.digest,
        "question": file.question,
    }


def _save(folder: Path, file: Evidence, content: bytes | None) -> None:
    """Write one file; its digest before its name keeps files of one name apart."""
    folder.mkdir(parents=True, exist_ok=True)
    name = file.name.replace("/", "_").lstrip(".") or "file"
    (folder / f"{file.digest[:12]}-{name}").write_bytes(content or b"")
