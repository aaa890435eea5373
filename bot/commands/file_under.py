"""`citydesk file-under`: a file of a city that belongs to another question than it stands for."""

import click

from bot.commands.acts import How, Showing, a_signed_act, act
from intake.desk.acts import FileUnder, Laid


@click.command("file-under")
@click.argument("city")
@click.argument("file")
@click.argument("question")
@click.option("--reason", default="", help="Why, for the journal; needed.")
@a_signed_act
def file_under(city: str, file: str, question: str, reason: str, how: How) -> None:
    """File FILE of CITY under QUESTION of the call: its name, or how its SHA-256 begins.

    It belongs to that question alone, in all that shows it and in what the panel gets, until the
    city sends it again. Nobody is written to. The same verb files it under another question, but
    not under none or several, where it may have stood.
    """
    act(FileUnder(city=city, file=file, question=question, reason=reason), how, _Filing())


class _Filing(Showing):
    def question(self, laid: Laid) -> str:
        return "File it there?"

    def tell(self, laid: Laid, how: How) -> None:
        super().tell(laid, how)
        if not how.dry_run:
            click.echo("Filed.")
