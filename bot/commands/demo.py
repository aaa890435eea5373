"""`citydesk demo`: the main job, played over real mail on this machine."""

import asyncio
import tempfile
import textwrap
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import click

from bot import clock, runtime, settings
from bot.commands.init import make_folder
from bot.demo.organizers import Organizer
from bot.demo.play import Scene, play
from bot.demo.post import PATIENCE, Mailbox, Writer
from bot.settings import Settings
from intake import eligibility, store
from intake.applications import Application
from intake.conversation import receipts
from intake.desk import Office
from intake.desk.acts.cities import name
from intake.store import Connection

LOOK = 0.01
"""Seconds between two looks whether every letter has arrived before the clock jumps."""
START = 4
"""Days before today on which the rehearsal clock starts."""


@click.command()
@click.option("--keep", type=click.Path(path_type=Path), metavar="DIR",
              help="Make DIR a data folder to look at afterwards.")  # fmt: skip
def demo(keep: Path | None) -> None:
    """Play a whole programme over real mail on this machine; takes a few seconds.

    One city goes from its first mail through all six stages to the title; another is declined and
    learns why. Nothing leaves this machine.
    """
    if keep and keep.exists() and any(keep.iterdir()):
        raise click.ClickException(f"{keep} is not empty: name a new folder.")
    began = clock.now()
    with ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="citydesk-")))
        make_folder(settings.rehearsal(folder), sample=True, say=lambda line: None)
        asyncio.run(_run(folder))
    click.secho(f"Played in {(clock.now() - began).total_seconds():.1f} s.", bold=True)
    if keep:
        click.echo(f"Look at it: CITYDESK_DATA={keep} citydesk show Gdynia")


async def _run(folder: Path) -> None:
    mailbox = Mailbox()
    relay = await mailbox.open()
    given = settings.rehearsal(folder, relay_port=relay.sockets[0].getsockname()[1])
    rehearsal = clock.Rehearsal(clock.now() - timedelta(days=START))
    serving = runtime.Serving(runtime.build(given), given, now=rehearsal)
    opened: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    running = asyncio.create_task(serving.run(opened.set_result))
    port = int((await opened).rpartition(":")[2])
    beside = runtime.build_beside(given)
    try:
        await play(_scene(mailbox, rehearsal, given, port, beside))
        _summary(beside)
    finally:
        beside.store.close()
        serving.stopping.set()
        await running
        relay.close()


def _scene(
    mailbox: Mailbox, rehearsal: clock.Rehearsal, given: Settings, port: int, beside: Office
) -> Scene:
    def writer(person: str, address: str) -> Writer:
        return Writer(name=person, address=address, desk=given.mail_address, port=port)

    organizer = Organizer(name="The first organizer", office=beside, now=rehearsal)

    async def wait(time: timedelta) -> None:
        async with asyncio.timeout(PATIENCE):
            while not organizer.is_idle():  # noqa: ASYNC110  a store wakes nobody
                await asyncio.sleep(LOOK)
        rehearsal.wait(time)

    return Scene(
        mailbox=mailbox,
        call=beside.call,
        show=_show,
        say=_say,
        wait=wait,
        now=rehearsal,
        writer=writer,
        organizer=organizer,
        second=Organizer(name="The second organizer", office=beside, now=rehearsal),
    )


def _say(line: str) -> None:
    """What happens beside the mail."""
    click.secho(f"\n· {line}", fg="yellow")


def _show(sender: str, receiver: str, subject: str, text: str) -> None:
    """One mail or letter, indented by who speaks."""
    from_desk = sender == "Citydesk"
    click.secho(
        f"\n{sender} → {receiver}: {subject}", bold=True, fg="green" if from_desk else "blue"
    )
    shown = text.rstrip() if from_desk else _folded(text.rstrip())
    click.echo(textwrap.indent(shown, "    │ ", lambda line: True))


def _folded(text: str) -> str:
    """The mail with each quote cut down to the line above an answer."""
    lines = text.splitlines()
    kept: list[str] = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        is_inside = line.startswith(">") and after.startswith(">")
        if not is_inside or kept[-1:] != ["> …"]:
            kept.append("> …" if is_inside else line)
    return "\n".join(kept)


def _all(connection: Connection) -> list[Application]:
    numbers = store.journal.numbers(connection)
    found = (store.applications.load(connection, number) for number in numbers)
    return [one for one in found if one]


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
                f"  {name(application)}: {application.state.value}, {word}, "
                f"{len(application.current)} answers, {len(letters)} letters"
            )
