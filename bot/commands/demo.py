"""`citydesk demo`: the main job, played over real mail on this machine."""

import asyncio
import tempfile
import textwrap
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import click

from bot import clock, runtime, settings
from bot.commands.cities import name
from bot.commands.init import make_folder
from bot.demo.play import Scene, play
from bot.demo.post import Mailbox, Writer
from bot.settings import Settings
from intake import eligibility, store
from intake.conversation import receipts
from intake.desk import Office

START = 4
"""Days before today on which the rehearsal clock starts."""


@click.command()
@click.option("--keep", type=click.Path(path_type=Path), metavar="DIR",
              help="Make DIR a data folder to look at afterwards.")  # fmt: skip
def demo(keep: Path | None) -> None:
    """Play a whole application over real mail on this machine; takes a few seconds.

    One city goes from its first mail to a registered application; another learns why it is not
    eligible yet. Nothing leaves this machine.
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
    try:
        await play(_scene(mailbox, rehearsal, given, port))
        _summary(serving.office)
    finally:
        serving.stopping.set()
        await running
        relay.close()


def _scene(mailbox: Mailbox, rehearsal: clock.Rehearsal, given: Settings, port: int) -> Scene:
    def writer(person: str, address: str) -> Writer:
        return Writer(name=person, address=address, desk=given.mail_address, port=port)

    return Scene(mailbox=mailbox, show=_show, wait=rehearsal.wait, writer=writer)


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


def _summary(office: Office) -> None:
    click.secho("\nWhat the desk holds now", bold=True)
    with office.store.reading() as connection:
        for application in store.applications.living(connection):
            values = receipts.values_of(application)
            findings = eligibility.judge(office.call, values)
            eligible = eligibility.is_eligible(office.call, findings)
            word = {True: "eligible", False: "not eligible", None: "open"}[eligible]
            letters = store.outbox.letters(connection, application=application.number)
            click.echo(
                f"  {name(application)}: {application.state.value}, {word}, "
                f"{len(application.current)} answers, {len(letters)} letters"
            )
