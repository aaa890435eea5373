"""A panelist who comes back: what waited since they had left closes, and the letter says so."""

import pytest

from intake.cases import CaseKind
from intake.desk import acts
from intake.notices import Letter, SeatAnswered
from intake.panel.roster import Seat
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, WHOLE, Bench

FIRST, SECOND = PEOPLE[:2]


@pytest.fixture
def bench(store: Store) -> Bench:
    """Everybody has judged City 1; the first is the only one from CN."""
    bench = Bench(store)
    bench.seated()
    for who in PEOPLE:
        bench.write(who, WHOLE, to=bench.packet(who, "City 1"))
    return bench


def _resigns(bench: Bench, who: str) -> Letter:
    (asked,) = bench.write(who, "I resign from the panel.", to=bench.packet(who, "City 1"))
    bench.write(who, "RESIGN", to=asked)
    return bench.newest(who, SeatAnswered.name)


def _waiting(bench: Bench, kind: CaseKind) -> list[str]:
    return [one.text for one in bench.cases() if one.kind is kind]


def test_what_a_panel_lacked_closes_when_they_come_back(bench: Bench) -> None:
    before = _waiting(bench, CaseKind.UNCOVERED)
    told = _resigns(bench, FIRST)
    bench.act(acts.Assign())
    assert _waiting(bench, CaseKind.PANEL_LACKS)
    assert _waiting(bench, CaseKind.UNCOVERED) != before
    bench.write(FIRST, "ACCEPT", to=told)
    assert not _waiting(bench, CaseKind.PANEL_LACKS)
    assert _waiting(bench, CaseKind.UNCOVERED) == before
    closed = [words for act, words in bench.journal(1) if act == "case_closed"]
    assert [one["reason"] for one in closed] == ["They sit on the panel again."] * len(closed)
    assert closed


def test_what_is_lacking_still_waits_and_says_how_much(bench: Bench) -> None:
    told = _resigns(bench, FIRST)
    _resigns(bench, SECOND)
    bench.act(acts.Assign())
    assert "has 1 of 3" in "".join(_waiting(bench, CaseKind.PANEL_LACKS))
    bench.write(FIRST, "ACCEPT", to=told)
    assert {"has 2 of 3" in one for one in _waiting(bench, CaseKind.PANEL_LACKS)} == {True}


def test_who_comes_back_is_not_told_of_a_mail_that_does_not_come(bench: Bench) -> None:
    told = _resigns(bench, FIRST)
    bench.write(FIRST, "ACCEPT", to=told)
    letter = bench.newest(FIRST, "assigned").markdown
    assert "You judge as before: City 1" in letter
    assert "We send you a mail" not in letter


# --- the invitation answered twice --------------------------------------------------------------


@pytest.fixture
def invited(store: Store) -> Bench:
    bench = Bench(store)
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    return bench


def _answer(bench: Bench, text: str) -> list[Letter]:
    return bench.write(FIRST, text, to=bench.newest(FIRST, "invitation"))


def test_an_acceptance_closes_that_the_seat_was_declined(invited: Bench) -> None:
    _answer(invited, "DECLINE")
    assert _waiting(invited, CaseKind.PANELIST)
    _answer(invited, "ACCEPT")
    assert not _waiting(invited, CaseKind.PANELIST)


def test_what_was_said_beside_the_no_waits_on(invited: Bench) -> None:
    _answer(invited, "I decline. Could you ask my colleague Ann Lee instead?")
    assert _waiting(invited, CaseKind.PANELIST)
    _answer(invited, "ACCEPT")
    assert _waiting(invited, CaseKind.PANELIST)


AGAIN = [
    "ACCEPT", "I accept.", "接受", "我接受。", "ACEPTO", "Acepto la invitación.", "J'accepte.",
    "Ich nehme die Einladung an.", "أقبل", "Принимаю приглашение.", "Aceito.", "수락합니다.",
    "Kabul ediyorum.",
]  # fmt: skip


@pytest.mark.parametrize("said", AGAIN)
def test_who_accepts_again_hears_it_and_nobody_else_does(invited: Bench, said: str) -> None:
    _answer(invited, "ACCEPT")
    (answer,) = _answer(invited, said)
    assert answer.notice == SeatAnswered.name
    assert "you sit on the panel" in answer.markdown
    assert not _waiting(invited, CaseKind.PANELIST)
    assert invited.panelist(FIRST).seat is Seat.ACCEPTED


MORE = [
    "I accept. Who else sits on the panel?",
    "I accept, but I worked for City 1 in 2022.",
    "I accept that the figures are hard to read.",
    "接受。请问什么时候寄材料？",
    "Acepto, pero trabajé para City 1.",
    "J'accepte vos excuses pour le retard.",
    "I do not accept.",
    "Thank you.",
    "Yes.",
    "I resign.",
]


@pytest.mark.parametrize("said", MORE)
def test_whatever_says_more_is_heard_as_before(invited: Bench, said: str) -> None:
    _answer(invited, "ACCEPT")
    answers = _answer(invited, said)
    assert "We noted that you accept" not in "".join(one.markdown for one in answers)


def test_acceptance_in_a_packets_thread_is_heard_as_before(bench: Bench) -> None:
    answers = bench.write(FIRST, "ACCEPT", to=bench.packet(FIRST, "City 1"))
    said = "".join(one.markdown for one in answers)
    assert "We noted that you accept" not in said
