"""What organizers call a letter: every notice has its words, and none is a name of the code's."""

from collections.abc import Iterator
from datetime import UTC, datetime

from intake.messages import Address, Bounce
from intake.notices import Letter
from intake.notices.called import CALLED
from intake.notices.notice import Notice

NOW = datetime(2025, 4, 1, 9, tzinfo=UTC)
LETTER = Letter(
    id="l1", notice="case_answered", to=Address(address="a@gdynia.example", name="Anna Nowak"),
    language="en", subject="Re: Question", markdown="It is free.", message_id="x@y",
    reply_to="desk@cities.example", created_at=NOW, due_at=NOW,
)  # fmt: skip


def _names(of: type[Notice] = Notice) -> Iterator[str]:
    for one in of.__subclasses__():
        name = getattr(one, "name", None)
        yield from [name] if isinstance(name, str) else []
        yield from _names(one)


def test_every_notice_is_called_something_in_plain_words() -> None:
    assert set(_names()) == set(CALLED)
    assert not [one for one in CALLED.values() if "_" in one]


def test_a_lost_letter_says_which_to_whom_at_which_address_and_why() -> None:
    assert LETTER.lost_by("550 no such user").splitlines() == [
        "Letter: “Re: Question” (answer to a question, 1 April 2025, 09:00 (UTC))",
        "To: Anna Nowak (a@gdynia.example)",
        "Why it did not arrive: 550 no such user",
    ]


def test_why_a_letter_came_back_is_said_in_the_servers_words_or_in_ours() -> None:
    assert Bounce(status="5.1.1", said="550 no such user").why == "550 no such user"
    assert Bounce(status="5.1.1").why == "there is no such mailbox (status 5.1.1)"
    assert Bounce(status="5.2.2").why == "the mailbox is full (status 5.2.2)"
    assert Bounce(status="5.7.1").why == "it was refused (status 5.7.1)"
