"""`citydesk demo`: the main job, played over real mail on this machine."""

import asyncio
import tempfile
import textwrap
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import click

from bot import clock, runtime, settings
from bot.commands.documents import FOLDER, signing_key, written
from bot.commands.init import make_folder
from bot.demo.desk import Desk, running
from bot.demo.organizers import Organizer
from bot.demo.play import play
from bot.demo.post import PATIENCE
from bot.demo.scene import DESK, Scene
from bot.documents import DocumentsMissingError
from bot.settings import Settings
from intake import eligibility, store
from intake.applications import Application, State
from intake.awards import Award
from intake.conversation.city import receipts
from intake.desk import Office
from intake.desk.acts.cities import name
from intake.store import Connection

LOOK = 0.01
"""Seconds between two looks whether every letter has arrived before the clock jumps."""
START = 4
"""Days before today on which the rehearsal clock starts."""
_LATE = (
    f"Nothing came for {PATIENCE:.0f} seconds: this machine may be too busy, or let nothing"
    " through to 127.0.0.1. Try again, with --keep in a new folder."
)
KEPT = "citydesk-demo"
"""The folder that is kept where none is named, beside the `citydesk-data` of `citydesk init`."""


@click.command()
@click.option("--slack", "in_slack", is_flag=True,
              help="Play the organizers' side in Slack, against a Slack of our own.")  # fmt: skip
@click.option("--keep", type=click.Path(file_okay=False, path_type=Path), metavar="[DIR]",
              is_flag=False, flag_value=KEPT,
              help=f"Make DIR ({KEPT}) a data folder to look at afterwards.")  # fmt: skip
def demo(keep: Path | None, in_slack: bool) -> None:
    """Play a whole programme over real mail on this machine; takes a few seconds.

    One city goes from its first mail through all six stages, past a panel and the public, to the
    title; another is not chosen and learns why. With --keep certificate and licence lie in DIR as
    PDF, with --slack the organizers' threads, cards and forms are shown as text. Nothing leaves
    this machine.
    """
    if keep and keep.exists() and any(keep.iterdir()):
        raise click.ClickException(f"{keep} is not empty: name a new folder, --keep DIR.")
    began = clock.now()
    with ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="citydesk-")))
        make_folder(settings.rehearsal(folder), sample=True, say=lambda line: None)
        try:
            asyncio.run(_run_in_slack(folder) if in_slack else _run(folder))
        except TimeoutError as late:
            raise click.ClickException(_LATE) from late
    if keep:
        _certificates(keep)
    click.secho(f"Played in {(clock.now() - began).total_seconds():.1f} s.", bold=True)
    if keep:
        click.echo(f"Look at it: CITYDESK_DATA={keep} citydesk show Gdynia")


async def _run(folder: Path) -> None:
    rehearsal = clock.Rehearsal(clock.now() - timedelta(days=START))
    async with running(folder, rehearsal, {}) as desk:
        await play(_scene(desk, rehearsal))
        _summary(desk.beside)


async def _run_in_slack(folder: Path) -> None:
    """Imported here, since the play over mail needs no Slack."""
    from bot.demo import slack, slack_play

    now = slack.Clock()

    def show(title: str, text: str) -> None:
        click.secho(f"\n{title}", bold=True)
        click.echo(slack.framed(text))

    def tell(line: str) -> None:
        click.echo(f"  {line}")

    async with (
        slack.installed() as fake,
        running(folder, now, slack.settings_for(fake)) as desk,
    ):
        await fake.sockets.connected()
        scene = slack.Scene(desk=desk, fake=fake, clock=now, say=_say, show=show, tell=tell)
        await slack_play.play(scene)
        _summary(desk.beside)


def _certificates(folder: Path) -> None:
    """Certificate and licence of the titled city as PDF, where what makes them is installed."""
    given = settings.rehearsal(folder)
    office = runtime.build_beside(given)
    try:
        with office.store.reading() as connection:
            titled = store.awards.of_edition(connection, office.call.edition)
        paths = [path for one in titled for path in _written(office, one, given)]
    except DocumentsMissingError as missing:
        click.echo(f"Certificate and licence were not written: {missing}.")
    else:
        if paths:
            click.echo("The city's certificate and licence, signed with a test key:")
        for path in paths:
            click.echo(f"  {path}")
    finally:
        office.store.close()


def _written(office: Office, award: Award, given: Settings) -> Iterable[Path]:
    return written(office, award, signing_key(given), given, given.data / FOLDER).values()


def _scene(desk: Desk, rehearsal: clock.Rehearsal) -> Scene:
    organizer = Organizer(name="The first organizer", office=desk.beside, now=rehearsal)

    async def wait(time: timedelta) -> None:
        async with asyncio.timeout(PATIENCE):
            while not organizer.is_idle():  # noqa: ASYNC110  a store wakes nobody
                await asyncio.sleep(LOOK)
        rehearsal.wait(time)
        desk.serving.look()

    return Scene(
        mailbox=desk.mailbox,
        call=desk.beside.call,
        show=_show,
        tell=_tell,
        say=_say,
        wait=wait,
        now=rehearsal,
        writer=desk.writer,
        public=desk.public,
        organizer=organizer,
        second=Organizer(name="The second organizer", office=desk.beside, now=rehearsal),
    )


def _say(line: str) -> None:
    """What happens beside the mail."""
    click.secho(f"\n· {line}", fg="yellow")


def _tell(sender: str, receiver: str, words: str) -> None:
    """One mail or letter in a line."""
    click.secho(f"  {sender} → {receiver}: {words}", fg="green" if sender == DESK else "blue")


def _show(sender: str, receiver: str, subject: str, text: str) -> None:
    """One mail or letter, indented by who speaks."""
    from_desk = sender == DESK
    click.secho(
        f"\n{sender} → {receiver}: {subject}", bold=True, fg="green" if from_desk else "blue"
    )
    shown = text.rstrip() if from_desk else _folded(text.rstrip())
    click.echo(textwrap.indent(shown, "    │ ", lambda line: True))


def _folded(text: str) -> str:
    """The mail with each quote cut down to the line above an answer."""
    lines = text.splitlines()
    kept: list[str] = []
    for line, after in zip(lines, [*lines, ""][1:], strict=True):
        is_inside = line.startswith(">") and after.startswith(">")
        if not is_inside or kept[-1:] != ["> …"]:
            kept.append("> …" if is_inside else line)
    return "\n".join(kept)


def _all(connection: Connection) -> list[Application]:
    numbers = store.journal.numbers(connection)
    found = (store.applications.load(connection, number) for number in numbers)
    return [one for one in found if one]


def _state(application: Application) -> str:
    """Where it stands, in words: of one that was not chosen as its letter says it."""
    words = {State.TITLED: "holds the title", State.DECLINED: "not chosen"}
    return words.get(application.state, application.state.value)


def _summary(office: Office) -> None:
    click.secho("\nWhat the desk holds now", bold=True)
    with office.store.reading() as connection:
        for application in _all(connection):
            values = receipts.values_of(application)
            findings = eligibility.judge(office.call, values)
            eligible = eligibility.is_eligible(office.call, findings)
            word = {True: "eligible", False: "not eligible", None: "open"}[eligible]
            letters = store.outbox.letters(connection, application=application.number)
            click.echo(
                f"  {name(application)}: {_state(application)}, {word}, "
                f"{len(application.current)} answers, {len(letters)} letters"
            )
