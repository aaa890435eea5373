"""`citydesk take-out`: a file of a city that counts no more, as where it was sent by mistake."""

import click

from bot.commands.acts import How, a_signed_act, act
from intake.desk.acts import TakeOut


@click.command("take-out")
@click.argument("city")
@click.argument("file")
@click.option(
    "--case", type=int, help="Closes this case of the city, too, as where it asked for it."
)
@click.option("--reason", default="", help="Why, as everybody on the file reads it; needed.")
@a_signed_act
def take_out(city: str, file: str, case: int | None, reason: str, how: How) -> None:
    """Let FILE of CITY count no more: its name, or how its SHA-256 begins (`citydesk evidence`).

    The panel does not get it; whoever has the packet already is told. It is kept, and counts again
    where the city sends it again. While the letters are held, `citydesk letters recall` puts it
    back, and the case waits again.
    """
    act(TakeOut(city=city, file=file, reason=reason, case=case), how)
