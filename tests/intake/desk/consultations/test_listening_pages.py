"""The public by the pages: what a form gives is asked about by letter, a press settles it."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from bot.web import read as web_read
from intake import desk
from intake.consultation import Opinion, State, Total, Vote, links
from intake.conversation.public.public_letters import opened
from intake.desk.office import OurWords
from intake.messages import Form, Kept, Message
from intake.notices import Letter
from intake.store import Store
from tests.intake.desk import desks
from tests.intake.desk.consultations.test_listening import VOTER, Square
from tests.intake.desk.desks import KEYS
from tests.intake.desk.hall import RULES

URL = "https://desk.cities.example/"
NUMBERS = count()


def read(kept: Kept, *, ours: OurWords) -> Message:
    return web_read.read(kept) if kept.channel == "web" else desks.read(kept, ours=ours)


class Pages(Square):
    """The same desk with public pages."""

    def __init__(self, opened: Store, **rules: object) -> None:
        super().__init__(opened, RULES.model_copy(update=rules))
        self.office = replace(self.office, read=read, verify_at=f"{URL}verify/")

    def fill_in(self, form: Form, text: str = "", sender: str = VOTER) -> list[Letter]:
        """A form sent or a button pressed; the letters that it brought."""
        before = {one.id for one in self.letters()}
        self.now += timedelta(seconds=1)
        raw = web_read.write_down(form, text=text, language="en", nonce=str(next(NUMBERS)))
        kept = Kept(
            id=f"w{self.now.timestamp():.0f}", channel="web", raw=raw, sender=sender,
            recipients=(), host="", received_at=self.now,
        )  # fmt: skip
        desk.take(self.office, [kept])
        self.serve()
        return [one for one in self.letters() if one.id not in before]

    def press(self, kind: str, word: str) -> list[Letter]:
        return self.fill_in(Form(kind=kind, word=word), sender="")  # type: ignore[arg-type]

    def word(self, purpose: links.Purpose) -> str:
        return links.word(KEYS, purpose, self.voices()[-1])


@pytest.fixture
def pages(store: Store) -> Pages:
    return Pages(store)


def vote(source: str = "") -> Form:
    return Form(kind="vote", city="gdynia-1", source=source)


def test_a_vote_by_the_form_counts_once_the_button_under_the_link_is_pressed(pages: Pages) -> None:
    (asked,) = pages.fill_in(vote())
    assert (asked.notice, asked.to.address) == ("confirm", VOTER)
    assert f"{URL}confirm/{pages.word('confirm')}" in opened(KEYS, asked).markdown
    assert pages.totals()[0] == Total(city=1)
    (stands,) = pages.press("confirm", pages.word("confirm"))
    assert f"{URL}withdraw/{pages.word('withdraw')}" in opened(KEYS, stands).markdown
    assert pages.totals()[0] == Total(city=1, counted=1)
    pages.press("withdraw", pages.word("withdraw"))
    assert pages.totals()[0] == Total(city=1)


def test_its_letter_can_be_answered_instead(pages: Pages) -> None:
    (asked,) = pages.fill_in(vote())
    assert pages.answered(asked, "yes").notice == "confirmed"
    assert pages.totals()[0] == Total(city=1, counted=1)


def test_a_second_press_counts_nothing_twice(pages: Pages) -> None:
    pages.fill_in(vote())
    pages.press("confirm", pages.word("confirm"))
    pages.press("confirm", pages.word("confirm"))
    assert pages.totals()[0] == Total(city=1, counted=1)


@pytest.mark.parametrize("word", ["a" * 26, "", "x"])
def test_a_word_that_is_none_presses_nothing(pages: Pages, word: str) -> None:
    pages.fill_in(vote())
    assert pages.press("confirm", word) == []
    assert [one.state for one in pages.voices()] == [State.UNCONFIRMED]


def test_the_word_that_takes_back_does_not_confirm(pages: Pages) -> None:
    pages.fill_in(vote())
    assert pages.press("confirm", pages.word("withdraw")) == []
    assert pages.totals()[0] == Total(city=1)


def test_an_objection_by_the_form_is_entered_when_it_is_confirmed(pages: Pages) -> None:
    pages.fill_in(Form(kind="objection", city="sopot-2"), "The pier is not theirs at all.")
    assert pages.ledger() == []
    pages.press("confirm", pages.word("confirm"))
    assert [(one.city, one.text) for one in pages.ledger()] == [
        (2, "The pier is not theirs at all.")
    ]


@pytest.mark.parametrize(
    "text",
    ["Objections: none, the pier is wonderful.", "Возражения: нет, город прекрасный.",
     "Objection: the pier is not theirs at all.", "I object to its figures, they count twice."],
)  # fmt: skip
def test_a_text_of_the_form_is_what_its_mark_says_word_for_word(pages: Pages, text: str) -> None:
    (asked,) = pages.fill_in(Form(kind="opinion", city="sopot-2"), text)
    assert f"An opinion on Sopot:\n\n> {text}" in asked.markdown
    pages.answered(asked, "Yes, it is only an opinion.")
    assert [one.text for one in pages.voices() if isinstance(one, Opinion)] == [text]
    assert pages.ledger() == []


def test_nobody_sends_a_letter_of_their_own_by_the_form(pages: Pages) -> None:
    """Whose address is typed there may not be who typed it."""
    words = "You have won! https://evil.example/claim www.evil.example " + "Take it now. " * 200
    (asked,) = pages.fill_in(Form(kind="opinion", city="gdynia-1"), words)
    assert "evil" not in asked.markdown
    assert asked.markdown.count("Take it now.") < 30
    (kept,) = pages.voices()
    assert isinstance(kept, Opinion)
    assert kept.text == words.strip()


@pytest.mark.parametrize(
    ("form", "text", "sender"),
    [
        (Form(kind="vote", city="atlantis-9"), "", VOTER),
        (vote(), "", "no address"),
        (vote(), "", ""),
        (Form(kind="opinion", city="gdynia-1"), "", VOTER),
        (Form(kind="opinion", city="gdynia-1"), "x" * 5000, VOTER),
    ],
)
def test_what_no_page_lets_through_is_dropped_without_a_letter(
    pages: Pages, form: Form, text: str, sender: str
) -> None:
    assert pages.fill_in(form, text, sender) == []
    assert pages.voices() == []


def test_one_network_cannot_make_the_desk_write_to_the_world(store: Store) -> None:
    pages = Pages(store, taken_a_source_an_hour=2)
    brought = [pages.fill_in(vote("net"), sender=f"p{n}@d{n}.example") for n in range(4)]
    assert [len(one) for one in brought] == [1, 1, 0, 0]
    assert pages.fill_in(vote("other"), sender="p@other.example")


def test_an_organizers_address_in_a_form_is_a_readers(pages: Pages) -> None:
    (asked,) = pages.fill_in(vote(), sender=desks.ORGANIZER.address)
    assert asked.notice == "confirm"
    (given,) = pages.voices()
    assert isinstance(given, Vote)
