"""A panel over the whole desk: acts of organizers, mails of panelists, both databases."""

from datetime import timedelta

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.desk import acts
from intake.notices import (
    BallotKept,
    ConflictsNoted,
    Invited,
    Letter,
    PacketShown,
    PanelistRefused,
    SeatAnswered,
)
from intake.panel.ballots import Ballot, closes_at
from intake.panel.roster import Panelist, Seat
from intake.stages import GRACE
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import Town
from tests.intake.desk.desks import CALL

PEOPLE = ("one@un.example", "two@standards.example", "three@business.example")
ROSTER = "name,address,category,origin\n" + "".join(
    f"Panelist {place},{address},expert,{origin}\n"
    for place, (address, origin) in enumerate(zip(PEOPLE, ("CN", "US", "JP"), strict=True), start=1)
)
WHOLE = (
    "S1 met - audited figures.\nS2 no - they count output twice.\n"
    "S3 partly - few events.\nS4 met - they list 130 firms."
)


class Bench(Town):
    """Cities 1 and 2 are in the selection; organizers act and panelists write."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.now = CALL.stages[Stage.SELECTION].opens_at + timedelta(days=1)
        for number in (1, 2):
            self.city(number, stage=Stage.SELECTION, contacts=[mayor(number)])
        self.acted = 0

    def act(self, act: acts.Act) -> None:
        self.acted += 1
        self.done(act, seed=f"panel-{self.acted}")
        self.now += timedelta(hours=2)
        self.carry()

    def newest(self, who: str, notice: str) -> Letter:
        mine = [one for one in self.letters() if one.to.key == who and one.notice == notice]
        return max(mine, key=lambda one: (one.created_at, one.id))

    def panelist(self, who: str) -> Panelist:
        with self.store.reading() as connection:
            found = rooms.panel.load(connection, CALL.edition, who)
        assert found
        return found

    def ballots(self, number: int) -> list[Ballot]:
        with self.store.reading() as connection:
            return rooms.panel_judging.ballots_on(connection, [number])

    def seated(self) -> None:
        """All have accepted without a conflict, are assigned and have their packets."""
        self.once(self._seated)

    def seats(self) -> None:
        """The same before any packet goes."""
        self.once(self._seats)

    def _seated(self) -> None:
        self._seats()
        self.act(acts.SendPackets())

    def _seats(self) -> None:
        self.act(acts.Enrol(text=ROSTER, is_csv=True))
        self.act(acts.Invite())
        for who in PEOPLE:
            self.write(who, "I accept.", to=self.newest(who, Invited.name))
            self.write(who, "No conflict with any city.", to=self.newest(who, SeatAnswered.name))
        self.act(acts.Assign())

    def closes(self) -> None:
        """No ballot can come any more."""
        self.now = closes_at(CALL) + GRACE

    def packet(self, who: str, city: str) -> Letter:
        mine = [one for one in self.letters() if one.to.key == who]
        return next(one for one in mine if one.notice == PacketShown.name and city in one.subject)


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


def _city(bench: Bench, number: int) -> str:
    return bench.file(number).city or ""


def test_a_panel_judges_by_mail_alone(bench: Bench) -> None:
    bench.seated()
    assert [bench.panelist(who).seat for who in PEOPLE] == [Seat.ACCEPTED] * 3
    for number in (1, 2):
        for who in PEOPLE:
            (receipt,) = bench.write(who, WHOLE, to=bench.packet(who, _city(bench, number)))
            assert receipt.notice == BallotKept.name
            assert "S2: not met – they count output twice" in receipt.markdown
    bench.closes()
    for number in (1, 2):
        bench.act(acts.Count(city=str(number)))
    assert {one.panelist for one in bench.ballots(1)} == {*PEOPLE}
    (late,) = bench.write(
        PEOPLE[0], "S1 not met - wrong", to=bench.packet(PEOPLE[0], _city(bench, 1))
    )
    assert late.notice == PanelistRefused.name
    assert "are counted" in late.markdown


def test_nothing_of_a_panelist_stands_on_a_citys_file(bench: Bench) -> None:
    bench.seated()
    bench.write(PEOPLE[0], WHOLE, to=bench.packet(PEOPLE[0], _city(bench, 1)))
    with bench.store.reading() as connection:
        mails = rooms.correspondence.mails(connection, 1)
        letters = rooms.outbox.letters(connection, application=1)
    assert not [one for one in mails if one.sender in PEOPLE]
    assert not [one for one in letters if one.to.key in PEOPLE]
    assert ("ballot_cast", PEOPLE[0]) in [
        (act, words.get("panelist")) for act, words in bench.journal(1)
    ]


def test_a_ballot_from_the_mailbox_alone_waits_for_a_yes(bench: Bench) -> None:
    bench.seated()
    text = f"{_city(bench, 1)}:\n{WHOLE}"
    (asked,) = bench.write(PEOPLE[0], text)
    assert not bench.ballots(1)
    bench.write(PEOPLE[0], "Yes", to=asked)
    assert [one.panelist for one in bench.ballots(1)] == [PEOPLE[0]]


def test_a_forwarded_packet_lets_nobody_vote(bench: Bench) -> None:
    bench.seated()
    for token in (True, False):
        packet = bench.packet(PEOPLE[0], _city(bench, 1))
        (told,) = bench.write("eve@elsewhere.example", WHOLE, to=packet, token=token)
        assert told.notice == PanelistRefused.name
        assert _city(bench, 1) not in told.markdown
    assert not bench.ballots(1)


def test_a_contact_who_also_sits_is_a_panelist_by_the_panels_reply_address_only(
    bench: Bench,
) -> None:
    contact = mayor(2)
    roster = f"{ROSTER}Panelist 4,{contact},expert,DE\n"
    bench.act(acts.Enrol(text=roster, is_csv=True))
    bench.act(acts.Invite())
    (welcome,) = bench.write(contact, "I accept.", to=bench.newest(contact, Invited.name))
    bench.write(contact, "No conflict with any city.", to=welcome)
    noted = bench.newest(contact, ConflictsNoted.name)
    (asked,) = bench.write(contact, f"Please send me the packet of {_city(bench, 2)}.", to=noted)
    assert asked.notice == PanelistRefused.name
    assert "conflict of interest" in asked.markdown
    answered = bench.write(contact, "What is the status of our application?")
    assert answered[-1].application == 2


def test_an_out_of_office_answer_to_a_packet_changes_nothing(bench: Bench) -> None:
    bench.seated()
    brought = bench.write(
        PEOPLE[0], "I am out of the office. S1 met.",
        to=bench.packet(PEOPLE[0], _city(bench, 1)), Auto_Submitted="auto-replied",
    )  # fmt: skip
    assert brought == []
    assert not bench.ballots(1)


@pytest.mark.parametrize("text", ["1 yes, 2 no", "S1 yes, S2 no"])
def test_what_is_clear_of_a_ballot_is_kept_and_the_receipt_names_what_is_open(
    bench: Bench, text: str
) -> None:
    bench.seated()
    (receipt,) = bench.write(PEOPLE[0], text, to=bench.packet(PEOPLE[0], _city(bench, 1)))
    (ballot,) = bench.ballots(1)
    assert [(one.standard, one.verdict) for one in ballot.judgements] == [
        ("S1", "met"), ("S2", "not_met"),
    ]  # fmt: skip
    assert "No verdict yet: S3 and S4." in receipt.markdown
    assert "No reason yet: S1 and S2." in receipt.markdown


def test_cities_cleared_by_number_are_noted_and_the_receipt_asks_of_the_others(
    bench: Bench,
) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    bench.write(PEOPLE[0], "I accept.", to=bench.newest(PEOPLE[0], Invited.name))
    (receipt,) = bench.write(PEOPLE[0], "2 no", to=bench.newest(PEOPLE[0], SeatAnswered.name))
    assert receipt.notice == ConflictsNoted.name
    assert "City 2, Poland: no conflict" in receipt.markdown
    assert receipt.questions == ("1",)


def test_a_receipt_asks_of_no_city_that_the_panelist_was_never_asked_about(bench: Bench) -> None:
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    bench.write(PEOPLE[0], "I accept.", to=bench.newest(PEOPLE[0], Invited.name))
    asked = bench.newest(PEOPLE[0], SeatAnswered.name)
    bench.city(3, stage=Stage.SELECTION, contacts=[mayor(3)])
    (receipt,) = bench.write(PEOPLE[0], "1 no", to=asked)
    assert receipt.questions == ("2",)
    assert "City 3" not in receipt.markdown


def test_verdicts_that_are_to_change_places_are_asked_with_what_would_stand(bench: Bench) -> None:
    bench.seated()
    packet = bench.packet(PEOPLE[0], _city(bench, 1))
    (receipt,) = bench.write(PEOPLE[0], WHOLE, to=packet)
    (asked,) = bench.write(PEOPLE[0], "Please swap S1 and S2.", to=receipt)
    assert "S1: do you mean “not met”?" in asked.markdown
    assert "S2: do you mean “met”?" in asked.markdown
    assert "S1: met – audited figures" in asked.markdown
