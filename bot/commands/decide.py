"""`citydesk decide`: a city gets the title or is not chosen, with the letters that say why."""

from collections.abc import Mapping
from typing import Any

import click

from bot.commands.acts import How, a_signed_act, act, counted
from bot.commands.decisions import Settling
from intake.decisions import Outcome
from intake.desk.acts import Decide, Laid


@click.command()
@click.argument("city")
@click.argument("outcome", type=click.Choice([one.value for one in Outcome], case_sensitive=False))
@click.option("--reason", default="", help="Why, as the city will read it; a decision needs one.")
@a_signed_act
def decide(city: str, outcome: str, reason: str, how: How) -> None:
    """Decide that CITY gets the title (titled) or is not chosen (declined).

    Its letters are shown first, held, and can be recalled until they are sent.
    """
    act(Decide(city=city, outcome=Outcome(outcome), reason=reason), how, _Deciding("Decide"))


class _Deciding(Settling):
    def question(self, laid: Laid) -> str:
        letters = counted(laid.letters)
        if laid.decision and laid.decision.needs_second:
            return f"Propose this decision with its {letters} to a second organizer?"
        return f"Make this decision and send {letters} when its hold is over?"

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        whole = super().json(laid, how)
        kept = {key: whole[key] for key in ("warnings", "decision")}
        return {"done": whole["done"], "view": laid.view} | kept
