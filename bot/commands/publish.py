"""`citydesk publish`: the preliminary and the official announcement as a folder of static pages."""

from datetime import datetime
from pathlib import Path

import click

from bot import clock, settings
from bot.commands import folders
from bot.commands.office import opened, print_json, refuse
from bot.settings import Settings
from bot.web import views
from bot.web.pages import languages, still
from bot.web.pages.reading import CityShown
from bot.web.pages.still import Still, Told
from intake.desk import Office, consulting, official
from intake.desk.consulting import Announced
from intake.store import Connection

MARK = ".citydesk"
"""The file by which a folder is known as written here, so that it may be written anew."""


@click.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
              required=True, help="A folder that is new, empty, or written so before.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def publish(out: Path, as_json: bool) -> None:
    """Write the preliminary and the official announcement as static pages, as they stand now.

    Any web server can serve the folder. Opinions and votes then come by mail. What is no longer
    announced is gone from the folder the next time.
    """
    out = folders.mine(out, MARK)
    pages = _pages(settings.load())
    folders.write(out, MARK, pages.items(), is_public=True)
    written = sorted(name for name in pages if name.endswith(".html"))
    if as_json:
        print_json({"folder": str(out), "pages": written})
        return
    click.echo(f"{len(written)} pages in {out}")


def _pages(given: Settings) -> dict[str, bytes]:
    with opened() as office, office.store.reading() as connection:
        now = clock.now()
        announced = consulting.announcement(office, connection, now)
        titled = official.announcement(office, connection, now)
        if announced is None and titled is None:
            raise refuse("There is no announcement yet, so nothing was written.")
        tongues = languages.tongues()
        shown = Still(
            desk=given.mail_address, public=given.public_address, now=now,
            checked_at=given.verify_at.rstrip("/"), names=languages.own_names(tongues),
            zone=office.call.timezone,
        )  # fmt: skip
        told = {
            code: Told(
                tongue=one,
                announcement=views.announcement(announced, code) if announced else None,
                cities=_cities(office, connection, announced, code, now) if announced else (),
                official=views.official(titled, code) if titled else None,
            )
            for code, one in tongues.items()
        }
    return dict(still.files(shown, told))


def _cities(
    office: Office, connection: Connection, announced: Announced, code: str, now: datetime
) -> tuple[CityShown, ...]:
    keys = (one.key for one in announced.cities)
    found = (consulting.shown_city(office, connection, key, now) for key in keys)
    return tuple(views.city(announced.call, one, code) for one in found if one)
