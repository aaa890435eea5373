"""`citydesk reply`: the answer to a case, by mail, in its thread."""

import click

from bot.commands.acts import How, act, an_act
from intake.desk.acts import Reply


@click.command()
@click.argument("case", type=int)
@click.option("--text", required=True, help="The answer, as the city will read it.")
@click.option(
    "--further",
    is_flag=True,
    help="One more letter to the city, after CASE was answered or closed; not a correction.",
)
@an_act
def reply(case: int, text: str, further: bool, how: How) -> None:
    """Answer CASE (a number of `citydesk queue`): the answer goes to who asked, in that thread."""
    act(Reply(case=case, text=text, further=further), how)
