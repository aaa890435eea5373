"""`citydesk erase`: a person's words are taken out of the record, and what stays is said."""

from dataclasses import asdict, dataclass, replace

import click

from bot import clock, settings
from bot.commands.cities import find
from bot.commands.office import agree, named, opened, print_json, refuse, shown
from bot.web import publishing
from intake.desk import Office, erasing, erasing_named
from intake.desk.erasing import Erased
from intake.errors import Refusal
from intake.store import Connection

_FIGURES = (
    "mails", "letters", "answers", "lines", "files", "cases", "voices", "objections", "seats",
    "delegates", "signals",
)  # fmt: skip
_PUBLISHED = (
    "what the pages in {folder} say of them until these are written again: "
    "`citydesk publish --out {folder}`"
)
UNSETTLED = (
    "The database file could not be written anew, as it is in use or the disk is full: what was "
    "erased may still stand in unused parts of it. Stop the desk and run "
    '`sqlite3 FILE "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"`.'
)
ONCE = "This cannot be undone. Erase all of it?"


@click.command()
@click.argument("who", metavar="ADDRESS|NAME")
@click.option("--of", "city", metavar="CITY", help="WHO is a name, in this city's file alone.")
@click.option("--reason", default="", help="Why, for the journal; do not name them in it. Needed.")
@click.option("--dry-run", is_flag=True, help="Say what would be erased; change nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do it without asking.")
@click.option("--as", "organizer", metavar="WHO", help="Who acts (or CITYDESK_ORGANIZER).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def erase(
    who: str,
    city: str | None,
    reason: str,
    dry_run: bool,
    yes: bool,
    organizer: str | None,
    as_json: bool,
) -> None:
    """Erase what the desk holds of the person with this mail ADDRESS: contact, voter, panelist.

    Who has none, such as a delegate, is erased by NAME from one city's file: --of CITY.

    Mails, letters, files and words in journals go; digests stay, so that journals and seals still
    verify. `journal replay` then says of which applications nothing can be computed any more.
    """
    whom = _Whom(words=who, city=city, reason=reason, by=named(organizer))
    with opened() as office:
        foreseen = _erase(office, whom, is_tried=True)
        if not dry_run:
            if not as_json:
                _tell(foreseen)
            agree(ONCE, yes=yes, as_json=as_json)
            foreseen = _erase(office, whom, is_tried=False)
            if not office.store.settle():
                click.echo(UNSETTLED, err=True)
    if as_json:
        print_json({"done": not dry_run, **asdict(foreseen)})
    elif dry_run:
        _tell(foreseen)
    else:
        click.echo("Erased.")


@dataclass(frozen=True, kw_only=True)
class _Whom:
    """An address, or a name in one city's file; why, and by whom."""

    words: str
    city: str | None
    reason: str
    by: str


def _erase(office: Office, whom: _Whom, *, is_tried: bool) -> Erased:
    """What it comes to; undone where it is only tried."""
    given, now = settings.load(), clock.now()
    with office.store.transaction() as connection:
        done = _done(office, connection, whom)
        if isinstance(done, Refusal):
            raise refuse(done)
        if done.is_nothing:
            raise refuse(f"The desk holds nothing of {shown(whom.words)}.{_hint(whom)}")
        folders = publishing.stale(office, connection, given, now)
        if is_tried:
            connection.rollback()
    stays = (_PUBLISHED.format(folder=one.folder) for one in folders)
    return replace(done, stays=(*done.stays, *stays))


def _done(office: Office, connection: Connection, whom: _Whom) -> Erased | Refusal:
    why: dict[str, str] = {"reason": whom.reason, "by": whom.by}
    if whom.city is None:
        return erasing.erase(office, connection, whom.words, now=clock.now(), **why)
    application = find(connection, whom.city)
    return erasing_named.erase(office, connection, whom.words, application, now=clock.now(), **why)


def _hint(whom: _Whom) -> str:
    if whom.city or "@" in whom.words:
        return ""
    return " Of a person without a mail address say the city: --of CITY."


def _tell(erased: Erased) -> None:
    figures = asdict(erased)
    click.echo(shown(f"To be erased of {erased.address}:"))
    if erased.applications:
        click.echo(f"  on the files of {', '.join(map(str, erased.applications))}")
    for name in _FIGURES:
        if figures[name]:
            click.echo(f"  {figures[name]} {name}")
    if figures["quoted"]:
        click.echo(f"  their words in {figures['quoted']} letters to others")
    for one in erased.named:
        click.echo(shown(f'  in an answer: "{one}"'))
    for one in erased.naming:
        click.echo(shown(f'  a line: "{one}"'))
    if erased.entries:
        click.echo(f"  the words of {erased.entries} entries in journals")
    click.echo("What stays:")
    for one in erased.stays:
        click.echo(f"  {one}")
