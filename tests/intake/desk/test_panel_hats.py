"""A panelist who is a contact of a city as well: nothing of judging gets onto that city's file."""

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.notices import BallotKept, Letter, PanelistTold
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_panel_guards import NUMBER, as_contact, found
from tests.intake.desk.test_panelists import PEOPLE, Bench

FIRST = PEOPLE[0]
BALLOT = (
    "City 2:\nS1 met - zebra one.\nS2 no - zebra two.\n"
    "S3 partly - zebra three.\nS4 not met - zebra four."
)  # fmt: skip


@pytest.fixture
def bench(store: Store) -> Bench:
    """The first panelist is a contact of Tampere, which no panel judges yet; all have packets."""
    bench = Bench(store)
    bench.city(3, stage=Stage.PRE_SELECTION, contacts=[mayor(3)], city="Tampere")
    as_contact(bench, FIRST, 3)
    bench.seated()
    return bench


def of_city(bench: Bench) -> Letter:
    """The newest letter to the panelist in their hat of a contact."""
    mine = [one for one in bench.letters() if (one.to.key, one.application) == (FIRST, 3)]
    return mine[-1]


def is_closed(bench: Bench) -> None:
    """Nobody but the panelist reads a word of the ballot anywhere."""
    assert found(bench, "zebra") == []
    assert not [one for one in bench.cases() if "zebra" in one.text]
    with bench.store.reading() as connection:
        assert not [one for one in rooms.correspondence.mails(connection, 3) if "zebra" in one.text]
        shown = [
            one
            for one in rooms.outbox.letters(connection)
            if "zebra" in one.markdown and not rooms.panel_secrecy.is_secret(connection, one)
        ]
    assert shown == []


def beside_kazan(store: Store) -> Bench:
    """The panelist writes for Tampere, whose letter they have, and judges Kazan among others."""
    bench = Bench(store)
    bench.city(3, stage=Stage.PRE_SELECTION, contacts=[mayor(3)], city="Tampere")
    bench.city(4, stage=Stage.SELECTION, contacts=[mayor(4)], city="Kazan", country="RU")
    as_contact(bench, FIRST, 3)
    bench.seated()
    bench.write(FIRST, "What is the status of our application?")
    return bench


@pytest.mark.parametrize("subject", ["Kazan", "Application", "Tampere", "Re: City 2"])
def test_a_ballot_in_a_fresh_mail_is_on_no_citys_file_and_waits_for_a_yes(
    bench: Bench, subject: str
) -> None:
    (asked,) = bench.write(FIRST, BALLOT, subject=subject)
    assert (asked.to.key, asked.notice) == (FIRST, PanelistTold.name)
    assert "write to us for a city as well" in asked.markdown
    is_closed(bench)
    assert not bench.ballots(2)
    (receipt,) = bench.write(FIRST, "Yes", to=asked)
    assert receipt.notice == BallotKept.name
    assert [one.panelist for one in bench.ballots(2)] == [FIRST]
    is_closed(bench)


def test_the_other_contact_gets_nothing_of_it_among_all_that_is_held(bench: Bench) -> None:
    bench.write(FIRST, BALLOT)
    told = bench.write(mayor(3), "Please send me everything you hold on us.")
    assert told
    assert not [one for one in told if "zebra" in one.markdown]


@pytest.mark.parametrize("thread", [True, False])
def test_a_ballot_that_answers_a_letter_of_the_city_is_not_on_its_file(
    bench: Bench, thread: bool
) -> None:
    bench.write(FIRST, "What is the status of our application?")
    (asked,) = bench.write(FIRST, BALLOT, to=of_city(bench), thread=thread)
    assert asked.notice == PanelistTold.name
    is_closed(bench)
    assert not bench.ballots(2)


@pytest.mark.parametrize(
    "words",
    [
        "Kazan: S1 met, zebra one. S2 not met, zebra two. S3 met, zebra. S4 not met, zebra.",
        "S1 met, S2 not met for Kazan: zebra.",
        "Für Kazan: S1 erfüllt - Zebra. S2 nicht erfüllt - Zebra.",
        "Kazan : S1 atteint - zebra. S2 non atteint - zebra.",
        "Kazan\nS1 met: zebra one\nS2 not met: zebra two",
        "Please find my ballot below.\nKazan: S1 met, zebra. S2 not met, zebra.\nThank you.",
        "Kazan: S1 met, a “smart” zebra. S2 not met, zebra. Please confirm.",
    ],
)
def test_a_ballot_below_a_citys_own_name_is_not_on_the_file_whose_letter_it_answers(
    store: Store, words: str
) -> None:
    bench = beside_kazan(store)
    (asked,) = bench.write(FIRST, words, to=of_city(bench))
    assert (asked.to.key, asked.notice) == (FIRST, PanelistTold.name)
    is_closed(bench)


@pytest.mark.parametrize(
    "words",
    [
        "Kazan: S1 met, S2 met\nTampere: 640,000 inhabitants",
        "Kazan passed S1. Please tell us the standards for Tampere.",
        "Kazan: S1 met, S2 not met. What do we have to send for S3?",
        "Kazan: S1 met, S2 not met. Please tell us what we have to send for S3.",
        "Kazan : S1 atteint, S2 non atteint. Que devons-nous envoyer ?",
        "喀山：S1 达标，S2 未达标。请问我们还要寄什么？",
        'The consultant told us: "Kazan: S1 met, S2 not met". Is that so?',
        "The consultant wrote «Kazan: S1 met, S2 not met» and we have 640,000 inhabitants.",
        "Our panel says: S1 met, S2 not met for Kazan. What about Tampere?",
    ],
)
def test_what_a_city_says_or_asks_beside_verdicts_on_another_reaches_it_in_its_own_thread(
    store: Store, words: str
) -> None:
    bench = beside_kazan(store)
    told = bench.write(FIRST, words, to=of_city(bench))
    assert {one.application for one in told} == {3}


@pytest.mark.parametrize(
    "words",
    [
        "My ballot: Kazan S1 +",
        "Dear colleagues,\nballot Kazan: S1 + S2 - S3 + S4 -\nKind regards",
        "For Kazan I change S2: not met.",
        "Kazan: S2 should be not met.",
        "Kazan: 1 met, 2 not met, 3 met, 4 met",
        "Kazan passes the first standard and fails the second.",
        "I withdraw my verdict on S1 for Kazan.",
        "Pour Kazan je change S2 : non atteint.",
        "Para Kazán cambio S2: no cumplido.",
        "Para Kazan altero S2: não cumprido.",
        "Для Казани меняю S2: не выполнен.",
        "喀山 S2 改为：未达标。",
        "カザン S2 を変更します：満たさない",
        "카잔 S2를 변경합니다: 미충족",
        "قازان: أغير S2: غير مستوفى",
        "Mein Stimmzettel: Kazan S1 +",
        "Oyum: Kazan S1 +",
        "Мой бюллетень: Казань S1 +",
    ],
)
def test_a_mail_of_nothing_but_a_ballot_is_the_panels_in_any_wording(
    store: Store, words: str
) -> None:
    bench = beside_kazan(store)
    (asked,) = bench.write(FIRST, words, to=of_city(bench))
    assert (asked.to.key, asked.notice) == (FIRST, PanelistTold.name)
    with bench.store.reading() as connection:
        mails = rooms.correspondence.mails(connection, 3)
    assert not [one for one in mails if "Kazan" in one.text or "S2" in one.text]


@pytest.mark.parametrize(
    "words",
    [
        "Kazan has S1, S2 and S3.",
        "S3: Kazan, not Ufa.",
        "Yes, S3 is Kazan.",
        "Correction: S3 is not Kazan.",
        "Please change S3a to Kazan.",
        "Für S3 bitte Kazan ändern.",
        "We do not agree with the ballot on Kazan: S1 met.",
        "Kazan has S1 and S3 met, we have heard. Our population is 640,000.",
    ],
)
def test_another_citys_name_in_an_answer_makes_no_ballot_of_it(store: Store, words: str) -> None:
    bench = beside_kazan(store)
    told = bench.write(FIRST, words, to=of_city(bench))
    assert {one.application for one in told} == {3}


@pytest.mark.parametrize(
    "words",
    [
        "No conflict with Kazan.",
        "Good morning,\nI have no conflict of interest with Kazan.\nKind regards\nPanelist 1",
        "Pas de conflit d'intérêts avec Kazan.",
    ],
)
def test_that_there_is_no_conflict_with_another_city_is_the_panels_in_a_citys_thread(
    store: Store, words: str
) -> None:
    bench = beside_kazan(store)
    (asked,) = bench.write(FIRST, words, to=of_city(bench))
    assert (asked.to.key, asked.notice) == (FIRST, PanelistTold.name)


@pytest.mark.parametrize(
    "words",
    [
        "No conflicts.",
        "No conflict of interest with Kazan or Tampere.",
        "No conflict of interest with Kazan. Our city has 640,000 inhabitants.",
        "No conflict with Kazan's figures: 240 companies.",
        "There is no conflict with Kazan over the network, since 2019.",
        "Our tender had no conflict of interest with Kazan.",
        "Does Tampere have a conflict with Kazan?",
    ],
)
def test_what_else_a_city_says_of_conflicts_stays_on_its_file(store: Store, words: str) -> None:
    bench = beside_kazan(store)
    told = bench.write(FIRST, words, to=of_city(bench))
    assert {one.application for one in told} == {3}


@pytest.mark.parametrize(
    "words",
    [
        "S1 met - zebra one. S2 not met - zebra two. S3 met - zebra three. S4 met - zebra four.",
        "City 2 failed on the second standard - zebra.",
        "My verdict on City 2: S2 zebra.",
        f"City 2: S1 met - zebra {NUMBER} was revoked. S2 no - zebra.",
        "I worked for City 2 as a consultant - zebra.",
        "I have no conflict of interest with City 2, zebra.",
        "Für City 2: S1 erfüllt - Zebra. S2 nicht erfüllt - Zebra.",
        "City 2 : S1 atteint - zebra. S2 non atteint - zebra.",
        "City 2：S1 达标 - zebra。S2 未达标 - zebra。",
    ],
)
def test_what_judges_or_declares_in_a_fresh_mail_is_the_panels(bench: Bench, words: str) -> None:
    told = bench.write(FIRST, words)
    assert PanelistTold.name in [one.notice for one in told if one.to.key == FIRST]
    is_closed(bench)


@pytest.mark.parametrize(
    "words",
    [
        "What is the status of our application?",
        "Our city has 640,000 inhabitants.",
        "Tampere met S1: 640,000 inhabitants use the network.",
        "We worked on our network and it passed every test.",
        "Please add our colleague new@city.example to the file.",
    ],
)
def test_what_is_the_citys_stays_the_citys(bench: Bench, words: str) -> None:
    told = bench.write(FIRST, words)
    assert not [one for one in told if one.notice == PanelistTold.name and not one.application]


@pytest.mark.parametrize(
    "words",
    [
        "We think that S1 is met: 640,000 inhabitants use the network.",
        "City 2 and we share an adviser. What is the status of our application?",
        "S1 met, S2 met, S3 met: that is how Tampere sees itself.",
    ],
)
def test_in_its_own_thread_a_city_may_speak_of_standards(bench: Bench, words: str) -> None:
    bench.write(FIRST, "What is the status of our application?")
    told = bench.write(FIRST, words, to=of_city(bench))
    assert not [one for one in told if one.notice == PanelistTold.name and not one.application]


def test_a_panelists_ballot_to_a_citys_reply_address_is_not_on_its_file(bench: Bench) -> None:
    """A city's letter was passed on to somebody on the panel who answers it with a ballot."""
    bench.write(mayor(3), "What is the status of our application?")
    letter = bench.to(mayor(3))
    (asked,) = bench.write(PEOPLE[1], BALLOT, to=letter)
    assert (asked.to.key, asked.notice) == (PEOPLE[1], PanelistTold.name)
    is_closed(bench)


def test_the_question_whose_a_ballot_is_is_closed_like_its_receipt(bench: Bench) -> None:
    (asked,) = bench.write(PEOPLE[1], BALLOT)
    assert "zebra" in asked.markdown
    is_closed(bench)
    with bench.store.reading() as connection:
        assert rooms.panel_secrecy.is_secret(connection, asked)


def test_a_no_to_whose_a_mail_is_is_heard_and_bothers_nobody(bench: Bench) -> None:
    before = bench.cases()
    (asked,) = bench.write(PEOPLE[1], BALLOT)
    (told,) = bench.write(PEOPLE[1], "NO, that was not me.", to=asked)
    assert "Nothing of that mail counts" in told.markdown
    assert not bench.ballots(2)
    assert bench.cases() == before
    (receipt,) = bench.write(
        PEOPLE[1], "No. S1 met - giraffe.", to=bench.packet(PEOPLE[1], "City 2")
    )
    assert receipt.notice == BallotKept.name


def test_a_mail_with_a_documents_number_is_read_as_a_ballot_too(bench: Bench) -> None:
    told = bench.write(PEOPLE[1], f"City 2: S1 met - zebra {NUMBER} was revoked.")
    assert PanelistTold.name in [one.notice for one in told]
    is_closed(bench)


@pytest.mark.parametrize(
    "words",
    ["1: no, 2: no, 3: yes (Kazan).", "1) Kazan\n2) no\n3) no", "We revoke point 2 about Kazan."],
)
def test_numbered_answers_that_name_another_city_stay_on_the_file(store: Store, words: str) -> None:
    bench = beside_kazan(store)
    told = bench.write(FIRST, words, to=of_city(bench))
    assert {one.application for one in told} == {3}
