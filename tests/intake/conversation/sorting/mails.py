"""Mails as they are sorted, and what of them answers which question."""

from datetime import UTC, datetime

from intake.calls import loading
from intake.conversation.sorting import matching
from intake.conversation.sorting.matching import Matches
from intake.messages import Address, Message, Passage

CALL = loading.load(loading.shipped())
FIRST = ("V11_city", "V11_country", "V11_writer", "V11_office", "V11_authority")
FORM = "\n   yes or no, with since when"


def text_of(id: str) -> str:
    return CALL.question(id).text["en"]


def quoted(*ids: str) -> str:
    """Questions as our letters print them and mail programs quote them."""
    return "\n".join(f"> {number}. {text_of(id)}" for number, id in enumerate(ids, 1))


def mail(*passages: str | tuple[str, str], subject: str = "", aside: str = "") -> Message:
    pairs = [(one, "") if isinstance(one, str) else one for one in passages]
    return Message(
        id="m1",
        channel="mail",
        sender=Address(address="anna@gdynia.example"),
        subject=subject,
        passages=tuple(Passage(text=text, under=under) for text, under in pairs),
        set_aside=aside,
        received_at=datetime(2025, 3, 2, tzinfo=UTC),
    )


def match(message: Message, *asked: str) -> Matches:
    return matching.match(message, CALL, asked=asked)


def hits(message: Message, *asked: str) -> dict[str, str]:
    return {one.question: one.words for one in match(message, *asked).hits}


def ways(message: Message, *asked: str) -> dict[str, str]:
    return {one.question: one.how for one in match(message, *asked).hits}
