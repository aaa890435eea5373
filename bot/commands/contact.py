"""`citydesk contact`: who writes for a city, where its own people cannot say so any more.

Invariant: a person with a name adds or removes a contact, and everybody on the file reads why.
"""

import click

from bot.commands.acts import How, a_signed_act, act
from intake.desk.acts import AddContact, RemoveContact


@click.group()
def contact() -> None:
    """Give a city's file a contact, or take one off it.

    To mend a wrong address add the right one, then remove the wrong one.
    """


@contact.command()
@click.argument("city")
@click.argument("address")
@click.option("--reason", default="", help="Why, as the new contact will read it; needed.")
@a_signed_act
def add(city: str, address: str, reason: str, how: How) -> None:
    """Let ADDRESS write for CITY: letters go there from now on, and its answers count.

    Everybody else on the file is told. Be sure that the person belongs to the city. While the
    letters are held, `citydesk letters recall` takes both back, and the address off the file.
    """
    act(AddContact(city=city, address=address, reason=reason), how)


@contact.command()
@click.argument("city")
@click.argument("who")
@click.option("--reason", default="", help="Why, as who is left on the file reads it; needed.")
@a_signed_act
def remove(city: str, who: str, reason: str, how: How) -> None:
    """Take WHO, an address or a name, off the file of CITY: no letter goes there any more.

    They are told, and so is everybody who is left; the answers they gave stay. Nobody is taken off
    whom letters reach alone: add another contact first. While the letters are held, `citydesk
    letters recall` takes them back, and the contact is on the file again.
    """
    act(RemoveContact(city=city, who=who, reason=reason), how)
