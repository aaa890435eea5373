"""`citydesk close`: a matter that needs no letter is settled."""

from collections.abc import Mapping
from typing import Any

import click

from bot.commands.acts import How, Showing, act
from bot.commands.office import who
from intake.desk.acts import Close, Laid


@click.command()
@click.argument("case", type=int)
@click.option("--reason", default="", help="Why, for the journal.")
@click.option("--as", "organizer", metavar="WHO", help="Who acts (or CITYDESK_ORGANIZER).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def close(case: int, reason: str, organizer: str | None, as_json: bool) -> None:
    """Take CASE out of the queue without writing to anybody."""
    how = How(organizer=who(organizer), yes=True, as_json=as_json)
    act(Close(case=case, reason=reason), how, _Closing(case))


class _Closing(Showing):
    def __init__(self, case: int) -> None:
        self._case = case

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        return {"done": True, "case": self._case}

    def tell(self, laid: Laid, how: How) -> None:
        click.echo(f"Case {self._case} is closed.")
