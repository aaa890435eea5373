"""What any letter of ours asks, known from the call alone where there is no store to ask.

Invariant: the words come from the very template that letters are written with.
"""

from dataclasses import replace
from functools import cache

from intake.calls import loading
from intake.calls.model import Call
from intake.contacts import Keys
from intake.conversation.city import receipts
from intake.notices import Addressed, CityNotice, Item
from replies import render, samples

SAMPLE = "city/reminded"
"""A letter that says why it asks again."""


@cache
def questions() -> tuple[str, ...]:
    """Every question of the shipped call as our letters put them, then what may stand below."""
    call = loading.load(loading.shipped())
    asking = {key: one for key, one in samples.samples().items() if _asks(one)}
    every = _letter(_with_questions(asking[SAMPLE], _items(call)), call)
    offering = [_offering(one, call) for one in asking.values()]
    below = [_below(_letter(one, call)) for one in (*asking.values(), *offering)]
    return (every[every.index("\n1. ") :], *below)


def _asks(addressed: Addressed) -> bool:
    notice = addressed.notice
    return isinstance(notice, CityNotice) and bool(notice.receipt.asked)


def _with_questions(addressed: Addressed, items: tuple[Item, ...]) -> Addressed:
    notice = addressed.notice
    if not isinstance(notice, CityNotice):
        raise TypeError("A letter without a receipt asks nothing.")
    receipt = replace(notice.receipt, asked=items)
    return replace(addressed, notice=replace(notice, receipt=receipt))


def _offering(addressed: Addressed, call: Call) -> Addressed:
    """The same where nothing else is missing, and what may still be told is offered."""
    notice = addressed.notice
    if not isinstance(notice, CityNotice):
        raise TypeError("A letter without a receipt offers nothing.")
    labels = tuple(label for one in call.questions for label in one.label.values())
    receipt = replace(notice.receipt, missing=(), offered=labels)
    return replace(addressed, notice=replace(notice, receipt=receipt))


def _items(call: Call) -> tuple[Item, ...]:
    """Every question, and the first one in every way a question may be put."""
    asked = [receipts.item(call, one.id, "en", optional=False) for one in call.questions]
    return (*asked, replace(asked[0], optional=True), replace(asked[0], serves=()))


def _below(markdown: str) -> str:
    """What follows the last question's block."""
    return markdown[markdown.rindex("\n    ") :].partition("\n\n")[2]


def _letter(addressed: Addressed, call: Call) -> str:
    return render.letter(
        replace(addressed, language="en"),
        call=call,
        id="usual",
        address="desk@cities.example",
        keys=Keys(secret=b"names nobody"),
        now=samples.NOW,
    ).markdown
