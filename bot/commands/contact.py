"""`citydesk contact`: who writes for a city, where its own people cannot say so any more.

Invariant: a person with a name adds a contact, and everybody on the file reads why.
"""

import click

from bot.commands.acts import How, a_signed_act, act
from intake.desk.acts import AddContact


@click.group()
def contact() -> None:
    """Give a city's file a contact."""


@contact.command()
@click.argument("city")
@click.argument("address")
@click.option("--reason", default="", help="Why, as the new contact will read it; needed.")
@a_signed_act
def add(city: str, address: str, reason: str, how: How) -> None:
    """Let ADDRESS write for CITY: letters go there from now on, and its answers count.

    Everybody else on the file is told. Be sure that the person belongs to the city.
    """
    act(AddContact(city=city, address=address, reason=reason), how)
