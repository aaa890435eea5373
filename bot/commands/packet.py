"""`citydesk packet`: what the panel gets of a city, as the letter has it.

Invariant: for a panelist it shows only what that panelist may see, and says why not otherwise.
"""

from typing import Any

import click

from bot import clock
from bot.commands.cities import find
from bot.commands.office import full, opened, print_json, refuse, show_letters
from intake.applications import Application
from intake.conversation.panelist import panelist_letters
from intake.desk import Office, posting
from intake.desk.office import call_of
from intake.desk.panels import bench
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import Letter
from intake.panel import blindness
from intake.panel.roster import Panelist
from intake.store import Connection

ANYBODY = Panelist(
    name="the panel", address=Address(address="panel@panel.invalid"), category="", origin=""
)
"""A packet is the same for every panelist, so it can be looked at for none."""


@click.command()
@click.argument("city")
@click.option("--for", "who", metavar="PANELIST", help="As this panelist gets it, or why not.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def packet(city: str, who: str | None, as_json: bool) -> None:
    """Show the packet of CITY: claims with sources, findings, evidence, what is left to judge."""
    with opened() as office, office.store.reading() as connection:
        application = find(connection, city)
        panelist = _panelist(office, connection, application, who) if who else ANYBODY
        letter = _letter(office, connection, application, panelist)
    if as_json:
        print_json(_json(application, letter))
    else:
        show_letters([letter])


def _panelist(
    office: Office, connection: Connection, application: Application, who: str
) -> Panelist:
    whole = bench.of(office, connection, [application])
    found = bench.find(whole.panelists, who)
    if isinstance(found, Refusal):
        raise refuse(found)
    refusal = blindness.may_see_packet(whole.stands(found, application))
    if refusal:
        raise refuse(f"{found.name} may not see it. To them: {refusal.text}", code=refusal.reason)
    return found


def _letter(
    office: Office, connection: Connection, application: Application, panelist: Panelist
) -> Letter:
    call = call_of(office, connection, application)
    addressed = panelist_letters.packet(panelist, application, call)
    (letter,) = posting.render(office, connection, [addressed], clock.now(), seed="packet")
    return letter


def _json(application: Application, letter: Letter) -> dict[str, Any]:
    """Every key is part of the interface."""
    shown = {key: one for key, one in full([letter])[0].items() if key in ("subject", "text", "to")}
    return {"application": application.number, "city": application.city} | shown
