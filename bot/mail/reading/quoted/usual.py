"""What any letter of ours asks, known from the call alone where there is no store to ask.

Invariant: the words come from the very template that letters are written with.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from intake.calls import loading
from intake.calls.model import Call, text_in
from intake.contacts import Keys
from intake.conversation.city import receipts
from intake.notices import Addressed, CityNotice, Item
from replies import render, samples

SAMPLE = "city/reminded"
"""A letter that says why it asks again."""


@cache
def questions(language: str) -> tuple[str, ...]:
    """Every question of the shipped call as letters in it put them, then what may stand below."""
    call = loading.load(loading.shipped())
    asking = {key: one for key, one in samples.samples().items() if _asks(one)}
    items = _items(call, language)
    every = _letter(_with_questions(asking[SAMPLE], items), call, language)
    labels = tuple(text_in(one.label, language) for one in call.questions)
    last = _with_questions(asking[SAMPLE], items[len(labels) - 1 : len(labels)])
    naming = [one for at in range(len(labels)) for one in _naming(last, labels[at:])]
    below = [_below(_letter(one, call, language)) for one in (*asking.values(), *naming)]
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


def _naming(addressed: Addressed, labels: tuple[str, ...]) -> Iterator[Addressed]:
    """The same where these are missing as well, and where nothing is, and they may still be told.

    Some languages lead to them with so few letters that they are part of how the line begins.
    """
    notice = addressed.notice
    if not isinstance(notice, CityNotice):
        raise TypeError("A letter without a receipt names nothing.")
    for missing, offered in ((labels, ()), ((), labels)):
        receipt = replace(notice.receipt, missing=missing, offered=offered)
        yield replace(addressed, notice=replace(notice, receipt=receipt))


def _items(call: Call, language: str) -> tuple[Item, ...]:
    """Every question, and the first one in every way a question may be put."""
    asked = [receipts.item(call, one.id, language, optional=False) for one in call.questions]
    return (*asked, replace(asked[0], optional=True), replace(asked[0], serves=()))


def _below(markdown: str) -> str:
    """What follows the last question's block."""
    return markdown[markdown.rindex("\n    ") :].partition("\n\n")[2]


def _letter(addressed: Addressed, call: Call, language: str) -> str:
    return render.letter(
        replace(addressed, language=language),
        call=call,
        id="usual",
        address="desk@cities.example",
        keys=Keys(secret=b"names nobody"),
        now=samples.NOW,
    ).markdown
