"""`citydesk share`: an answer to one city goes to all, without the one who asked (V2)."""

from collections.abc import Mapping
from typing import Any

import click

from bot import speech
from bot.commands.acts import How, Showing, act, an_act
from bot.commands.office import shown
from intake import store
from intake.conversation.organizer.sharing import LATER
from intake.desk import Office
from intake.desk.acts import Laid, Share


@click.command()
@click.argument("case", type=int)
@click.option("--question", default="", help="The question in your words instead of the city's.")
@click.option("--text", default="", help="The answer in other words than the city got.")
@an_act
def share(case: int, question: str, text: str, how: How) -> None:
    """Tell all other applicants the answer to CASE, once; who asked is left out of it.

    Cities that apply later are told of it, too, in one letter with all that was shared before, and
    so are those that were closed at their deadline, once they are given more time.
    """

    def wanted(office: Office) -> Share:
        language = speech.own(text, None) if text else _language(office, case)
        return Share(case=case, question=question, text=text, language=language)

    act(wanted, how, _Sharing())


def _language(office: Office, number: int) -> str:
    """That of the words in which the city was answered."""
    with office.store.reading() as connection:
        case = store.cases.load(connection, number)
        asking = store.applications.load(connection, case.application if case else None)
    words = case.answer if case else None
    return speech.own(words or "", asking.language if asking else None)


class _Sharing(Showing):
    def show(self, laid: Laid) -> None:
        super().show(laid)
        click.echo(shown(f"Masked: {' · '.join(laid.masked) or 'nothing'}"))
        click.echo(LATER)

    def also(self, laid: Laid) -> Mapping[str, Any]:
        return {"masked": list(laid.masked)}
