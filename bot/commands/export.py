"""`citydesk export`: the whole record as a folder for an auditor."""

from pathlib import Path

import click

from bot import export as exporting
from bot.commands import folders
from bot.commands.office import opened, print_json, refuse
from intake import store
from intake.desk import Office
from intake.desk.office import frozen
from intake.store import Connection

MARK = ".citydesk-export"


@click.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
              required=True, help="A folder that is new, empty, or written so before.")  # fmt: skip
@click.option("--edition", metavar="EDITION", help="Only the applications of one edition.")
@click.option("--evidence", "has_evidence", is_flag=True, help="With the files that cities sent.")
@click.option("--public-files", "has_sent", is_flag=True,
              help="With the files that came with opinions and objections.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def export(
    out: Path, edition: str | None, has_evidence: bool, has_sent: bool, as_json: bool
) -> None:
    """Write applications, journals, tallies, decisions and seals as CSV, JSON and text.

    README.txt in the folder tells an auditor how to check it, verify.py does so without this
    program. It names cities' people, so it is for auditors; nobody of the public is named, unless
    in files that they sent.
    """
    with opened() as office, office.store.reading() as connection:
        if edition is not None and edition not in _editions(office, connection):
            raise refuse(f"There is no edition {edition!r} in this record.")
        files = exporting.files(
            office, connection, edition=edition, has_evidence=has_evidence, has_sent=has_sent
        )
        count = folders.write(out, MARK, files)
        seal = store.seals.head(connection)
    if as_json:
        print_json({"folder": str(out.resolve()), "files": count, "seal": seal or None})
        return
    click.echo(f"{count} files in {out.resolve()}\n{_said(seal)}")


def _editions(office: Office, connection: Connection) -> set[str]:
    return {frozen(office, connection, one).edition for one in store.calls.versions(connection)} | {
        office.call.edition
    }


def _said(seal: str) -> str:
    return (
        f"The last seal is {seal}" if seal else "Nothing was sealed yet: `citydesk journal seal`."
    )
