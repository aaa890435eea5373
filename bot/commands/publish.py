"""`citydesk publish`: the preliminary and the official announcement as a folder of static pages."""

from pathlib import Path

import click

from bot import clock, settings
from bot.commands import folders
from bot.commands.office import opened, print_json, refuse
from bot.web import publishing
from bot.web.publishing import MARK

AGAIN = (
    "They stay as they are until you run this again: after each opinion let pass, each city moved, "
    "the close of the consultation and each title. `citydesk doctor` says when they are stale."
)


@click.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
              required=True, help="A folder that is new, empty, or written so before.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def publish(out: Path, as_json: bool) -> None:
    """Write the preliminary and the official announcement as static pages, as they stand now.

    Any web server can serve the folder. Opinions and votes then come by mail. Nothing writes the
    folder again by itself: run this after each change, best once an hour by cron. What is no longer
    announced is gone from the folder the next time.
    """
    out = folders.mine(out, MARK)
    given, now = settings.load(), clock.now()
    with opened() as office:
        with office.store.reading() as connection:
            pages = publishing.pages(office, connection, given, now, at=now)
        if not pages:
            raise refuse("There is no announcement yet, so nothing was written.")
        folders.write(out, MARK, pages.items(), is_public=True)
        with office.store.transaction() as connection:
            publishing.remember(connection, out, pages, now)
    written = sorted(name for name in pages if name.endswith(".html"))
    if as_json:
        print_json({"folder": str(out), "pages": written})
        return
    click.echo(f"{len(written)} pages in {out}")
    click.echo(AGAIN)
