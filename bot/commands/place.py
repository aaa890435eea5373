"""`citydesk place`: another place than the Convention for a certificate, agreed or not (V6)."""

import click

from bot.commands.acts import How, a_signed_act, act
from intake.desk.acts import SettlePlace


@click.command()
@click.argument("city")
@click.argument("answer", type=click.Choice(["agree", "decline"], case_sensitive=False))
@click.option("--reason", default="", help="Why, as the city will read it; needed.")
@click.option("--place", default="", metavar="TEXT",
              help="The agreed place; needed where a city asked in a sentence.")  # fmt: skip
@click.option("--needs", default="", metavar="TEXT",
              help="What the agreed place needs of the city; without it, nothing.")  # fmt: skip
@a_signed_act
def place(city: str, answer: str, reason: str, place: str, needs: str, how: How) -> None:
    """Agree to another place for CITY's certificate, or decline it: the Convention stays.

    Only an agreed place lifts the attendance at the Convention.
    """
    agrees = answer.lower() == "agree"
    if not agrees and (place or needs):
        raise click.UsageError("--place and --needs are for a place that is agreed.")
    act(SettlePlace(city=city, agrees=agrees, reason=reason, place=place, needs=needs), how)
