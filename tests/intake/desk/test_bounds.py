"""How often what says nothing usable is answered, and what is said before the silence."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import desk
from intake.cases import CaseKind
from intake.desk.bounds import DOMAIN_FACTOR, OWN_FACTOR
from intake.desk.office import OurWords
from intake.messages import Address, Kept, Message, Passage
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import CALL, DESK, Desk

MOST = CALL.limits.fruitless_letters_a_day
LAST = "From now on a person reads what we do not understand, and helps you."
ANNA = "anna@gdynia.example"


def read(kept: Kept, *, ours: OurWords) -> Message:
    """A direct message as its channel reads it: who writes is vouched for."""
    return Message(
        id=kept.id,
        channel="slack",
        sender=Address(address=kept.sender, name=kept.sender.partition("@")[0]),
        passages=(Passage(text=kept.raw.decode().partition(": ")[2]),),
        received_at=kept.received_at,
        is_vouched=True,
    )


class Chat(Desk):
    """A workspace in which many cities write to one desk."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.office = replace(self.office, read=read)

    def says(self, who: str, text: str) -> list[Letter]:
        """One message served; the letters to its writer."""
        self.now += timedelta(seconds=30)
        writer, before = f"{who}@t1.slack.invalid", {one.id for one in self.letters()}
        kept = Kept(
            id=f"s{self.now.timestamp():.0f}",
            channel="slack",
            raw=f"{self.now} {who}: {text}".encode(),
            sender=writer,
            recipients=(DESK,),
            host="",
            received_at=self.now,
        )
        desk.take(self.office, [kept])
        self.serve()
        new = [one for one in self.letters() if one.id not in before]
        return [one for one in new if one.to.key == writer]


@pytest.fixture
def chat(store: Store) -> Chat:
    return Chat(store)


def test_what_other_cities_of_a_workspace_write_silences_nobody(chat: Chat) -> None:
    own = MOST * OWN_FACTOR
    for who in range(DOMAIN_FACTOR // OWN_FACTOR + 3):
        chat.says(f"u{who}", "Our city would like to take part.")
        assert [len(chat.says(f"u{who}", f"I am away {n}")) for n in range(own)] == [1] * own
    assert chat.says("fresh", APPLIES)
    assert chat.says("fresh", "I will ask.")
    assert CaseKind.LOOP not in [one.kind for one in chat.cases()]


def test_a_writer_hears_in_the_last_reply_that_a_person_reads_what_comes(chat: Chat) -> None:
    chat.says("anna", APPLIES)
    told = [chat.says("anna", f"I am away {n}") for n in range(MOST * OWN_FACTOR + 2)]
    shown = [LAST in letter.markdown for letters in told for letter in letters]
    assert shown == [False] * (MOST * OWN_FACTOR - 1) + [True]
    (loop,) = [one for one in chat.cases() if one.kind is CaseKind.LOOP]
    assert "anna (Slack) keeps writing" in loop.text


def test_after_the_last_reply_an_answer_is_still_answered(chat: Chat) -> None:
    chat.says("anna", APPLIES)
    for n in range(MOST * OWN_FACTOR + 2):
        chat.says("anna", f"I am away {n}")
    (letter,) = chat.says("anna", "B4: 120 enterprises")
    assert "B4" in chat.file().current
    assert LAST not in letter.markdown
    assert chat.says("anna", "STATUS")
    chat.now += timedelta(days=1)
    assert chat.says("anna", "I am away")


def test_by_mail_the_last_reply_says_so_too_and_then_it_is_still(store: Store) -> None:
    office = Desk(store)
    office.write(ANNA, APPLIES)
    told = [office.write(ANNA, f"I am away {n}", to=office.to(ANNA)) for n in range(MOST * 2 + 1)]
    own = [[one for one in letters if one.to.address == ANNA] for letters in told]
    assert [LAST in one.markdown for letters in own for one in letters] == [
        *[False] * (MOST * 2 - 1), True,
    ]  # fmt: skip
    assert own[-1] == []


def test_a_mail_domain_keeps_its_bound(store: Store) -> None:
    """A duelling responder changes its address each time (RFC 3834, 5)."""
    office = Desk(store)
    brought = [
        office.write(f"robot{n}@machine.example", "Ticket received.")
        for n in range(MOST * DOMAIN_FACTOR + 2)
    ]
    assert [one.notice for one in brought[0] if one.notice != "urgent"]
    assert [one.notice for one in brought[-1]] == ["urgent"]
