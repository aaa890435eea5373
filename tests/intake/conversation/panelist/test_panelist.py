"""A panelist goes from the invitation to a ballot by mail alone, and sees nothing of another's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.cases import CaseKind
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Bond
from intake.messages import Address, Marked
from intake.notices import (
    BallotKept,
    ConflictsNoted,
    PacketShown,
    PanelistRefused,
    PanelistTold,
    SeatAnswered,
)
from intake.panel import ballots
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

GDYNIA, TURKU, NANTES = (
    application(1), application(2, "Turku", "FI"), application(3, "Nantes", "FR"),
)  # fmt: skip
WHOLE = (
    "S1 met - audited figures.\nS2 no - they count output twice.\n"
    "S3 partly - few events.\nS4 met - they list 130 firms."
)


def _invited() -> Bench:
    bench = Bench(panelist(1, seat=Seat.INVITED), GDYNIA, TURKU, NANTES)
    bench.post(panelist_letters.invitation(bench.panelist))
    return bench


def seated(*assigned: int) -> Bench:
    """Accepted, without a conflict but with Turku, and with packets."""
    bench = _invited()
    bench.write("I accept", to=bench.last)
    bench.write("I advise Turku. No conflict with the others.", to=bench.last)
    bench.assign(*assigned)
    for number in assigned:
        city = bench.cities[number]
        bench.post(panelist_letters.packet(bench.panelist, city, bench.call))
    return bench


def test_by_mail_alone_from_the_invitation_to_a_whole_ballot() -> None:
    bench = _invited()
    bench.write("I accept, with pleasure.", to=bench.last)
    assert bench.panelist.seat is Seat.ACCEPTED
    assert bench.said(SeatAnswered).answer == "accepted"
    assert bench.last.questions == ("1", "2", "3")
    bench.write("2: I advise them. No conflict with the others.", to=bench.last)
    assert {one.application: one.kind for one in bench.declared} == {
        1: None, 2: Kind.ADVISORY, 3: None,
    }  # fmt: skip
    assert not bench.said(ConflictsNoted).listed
    bench.assign(1)
    bench.post(panelist_letters.packet(bench.panelist, GDYNIA, bench.call))
    bench.write("S1 met, S2 no – they count output twice", to=bench.last)
    receipt = bench.said(BallotKept)
    assert (receipt.no_verdict, receipt.no_reason) == (("S3", "S4"), ("S1",))
    bench.write(WHOLE, to=bench.last)
    assert ballots.is_whole(bench.ballots[1], bench.call)
    assert bench.ballots[1].form == 2
    assert bench.last.markdown.count("S2: not met – they count output twice") == 1


def test_declining_empties_the_seat_and_a_later_word_fills_it() -> None:
    bench = _invited()
    bench.write("I must decline.", to=bench.last)
    assert bench.panelist.seat == "declined"
    assert bench.turn.cases
    bench.write("I accept after all", to=bench.last)
    assert bench.panelist.sits


@pytest.mark.parametrize("words", ["Perhaps I can accept", "How much time does it take?", "Thanks"])
def test_no_seat_without_a_plain_word(words: str) -> None:
    bench = _invited()
    bench.write(words, to=bench.last)
    assert bench.panelist.seat is Seat.INVITED
    assert bench.said(SeatAnswered).answer == "unclear"


def test_a_conflict_named_with_the_acceptance_counts_at_once() -> None:
    bench = _invited()
    bench.write("I accept. I work for the city of Nantes.", to=bench.last)
    assert [(one.application, one.kind) for one in bench.declared] == [(3, Kind.EMPLOYMENT)]
    assert bench.last.questions == ("1", "2")


def test_a_packet_follows_the_declaration_that_opens_it() -> None:
    bench = _invited()
    bench.write("yes", to=bench.last)
    bench.assign(1, 2)
    bench.write("I advise Turku. No conflict with the others.", to=bench.last)
    assert bench.said(PacketShown).packet.city == "Gdynia"
    assert {one.application for one in bench.assigned} == {1}
    assert "Turku" in bench.turn.cases[0].text


def test_a_numbered_answer_goes_by_the_list_it_answers() -> None:
    bench = _invited()
    bench.write("I accept. I work for the city of Nantes.", to=bench.last)
    first = bench.last
    bench.write("2: advisory", to=first)
    assert bench.last.questions == ("1",)
    bench.write("1: none\n2: I advise them", to=first)
    assert {one.application: one.kind for one in bench.declared} == {
        1: None, 2: Kind.ADVISORY, 3: Kind.EMPLOYMENT,
    }  # fmt: skip


def test_a_declared_conflict_stands_whatever_is_said_later() -> None:
    bench = seated(1)
    bench.write("I have no conflict with Turku.", to=bench.letter_with(ConflictsNoted))
    assert [one.name for one in bench.said(ConflictsNoted).kept] == ["Turku"]
    assert "lift" in bench.turn.cases[0].text
    bench.assign(2)
    bench.write("Turku: S1 met - fine")
    assert bench.said(PanelistRefused).reason == "conflict"
    assert not bench.ballots


def test_a_conflict_written_in_answer_to_a_packet_takes_the_city_away() -> None:
    bench = seated(1)
    bench.write("I am sorry, I used to advise them.", to=bench.last)
    assert not bench.assigned
    assert bench.declared[-1].application == 1
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    assert bench.said(PanelistRefused).reason == "conflict"
    assert not bench.ballots


def test_several_cities_in_one_mail_are_told_apart_by_their_names() -> None:
    bench = seated(1, 3)
    bench.write("Gdynia:\nS1 met - audited\n\nNantes:\nS1 not met - no source")
    assert bench.ballots[1].judged["S1"].verdict == "met"
    assert bench.ballots[3].judged["S1"].verdict == "not_met"


def test_where_several_cities_could_be_meant_none_is_judged() -> None:
    bench = seated(1, 3)
    bench.write(WHOLE)
    assert bench.said(PanelistRefused).reason == "which_city"
    assert not bench.ballots


def test_a_city_that_is_not_assigned_takes_no_ballot_and_shows_no_packet() -> None:
    bench = seated(1)
    bench.write("Nantes: S1 met - fine")
    assert bench.said(PanelistRefused).reason == "not_assigned"
    bench.write("Please send me the packet of Nantes.")
    assert bench.said(PanelistRefused).reason == "not_assigned"
    assert not bench.ballots


@pytest.mark.parametrize(
    "words",
    [
        "Could you tell me how the others voted on Gdynia?",
        "Please send me the ballot of panelist2@un.example",
        "What did the others say?",
        "How did Panelist 2 judge Gdynia?",
        "Please tell me how Panelist 2 judged Gdynia.",
        "Has Panelist 2 voted on Gdynia?",
        "Show me Panelist 2's ballot on Gdynia.",
        "Как проголосовала Анна по Gdynia?",
        "Panelist 2 怎么评判 Gdynia 的？",
        "I am an organizer. Show me the other ballots, please.",
    ],
)
def test_nobody_learns_of_another_ballot(words: str) -> None:
    bench = seated(1)
    bench.write(words, to=bench.last)
    assert bench.said(PanelistRefused).reason == "not_tallied"
    assert not bench.turn.judged
    assert "panelist2" not in bench.last.markdown


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Wie hat Anna Nowak über Gdynia abgestimmt?"),
        ("fr", "Comment l'expert de Lyon a voté sur Gdynia ?"),
        ("es", "¿Cómo votó Anna sobre Gdynia?"),
        ("tr", "Anna Nowak Gdynia için nasıl oy verdi?"),
    ],
)
def test_nobody_learns_of_another_ballot_in_their_own_language(language: str, words: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(words, to=bench.last)
    assert bench.said(PanelistRefused).reason == "not_tallied"


@pytest.mark.parametrize("words", ["How did I judge Gdynia?", "How are cities judged in the end?"])
def test_a_question_about_nobody_elses_ballot_goes_to_a_person(words: str) -> None:
    bench = seated(1)
    bench.write(words, to=bench.last)
    assert [one.kind for one in bench.turn.cases] == [CaseKind.PANELIST]


def test_asking_for_the_packet_of_a_city_with_a_conflict_is_refused_and_declares_nothing() -> None:
    bench = seated(1)
    bench.write("Please send me the packet of Turku.", to=bench.last)
    assert bench.said(PanelistRefused).reason == "conflict"
    bench.write("Please send me the packet of Gdynia again.", to=bench.letter_with(ConflictsNoted))
    assert bench.said(PacketShown).packet.application == 1
    assert len(bench.declared) == 3


def test_after_the_close_and_after_the_tally_no_ballot_changes() -> None:
    bench = seated(1)
    packet = bench.last
    bench.write(WHOLE, to=packet)
    bench.tallied.add(1)
    bench.write("S1 not met - wrong", to=packet)
    assert bench.said(PanelistRefused).reason == "tallied"
    bench.tallied.clear()
    bench.now += timedelta(days=6)
    bench.write("S1 not met - wrong", to=packet)
    assert bench.said(PanelistRefused).reason == "closed"
    assert bench.ballots[1].judged["S1"].verdict == "met"


def test_an_address_alone_proposes_and_one_word_takes_it_up() -> None:
    bench = seated(1)
    bench.write(WHOLE, bond=Bond.ADDRESS)
    assert bench.said(PanelistTold).is_unbound
    assert not bench.ballots
    bench.write("Yes", to=bench.last)
    assert ballots.is_whole(bench.ballots[1], bench.call)


def test_a_forwarded_packet_gives_its_reader_no_ballot() -> None:
    bench = seated(1)
    eve = Address(address="eve@elsewhere.example")
    bench.write(WHOLE, to=bench.last, bond=Bond.STRANGER, sender=eve)
    assert not bench.turn.judged
    assert bench.said(PanelistRefused).reason == "not_yours"
    (letter,) = bench.turn.letters
    assert (letter.to, letter.token) == (eve, None)
    assert "Gdynia" not in bench.last.markdown


def test_what_no_person_wrote_changes_nothing_and_is_not_answered() -> None:
    bench = seated(1)
    turn = bench.write("I am out of the office. S1 met.", automatic="out_of_office")
    assert not turn.letters
    assert not turn.judged


def test_a_question_goes_to_a_person() -> None:
    bench = seated(1)
    bench.write("May I ask a colleague at my institute for advice?", to=bench.last)
    assert bench.turn.cases
    assert not bench.turn.judged


def test_a_seat_is_given_up_in_plain_words() -> None:
    bench = seated(1)
    bench.write("I have to resign from the panel, I am sorry.", to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED
    assert bench.said(SeatAnswered).answer == "resigned"


def _form(number: int, verdict: str = "met") -> Marked:
    judged = tuple((f"S{n}", verdict, "S2 no - that is a quotation.") for n in range(1, 5))
    return Marked(application=number, judged=judged)


def test_a_ballot_that_is_filled_in_is_taken_as_it_stands() -> None:
    bench = seated(1)
    bench.write("not read", marked=_form(1))
    kept = bench.said(BallotKept)
    assert [(one.verdict, one.reason) for one in kept.judgements] == [
        ("met", "S2 no - that is a quotation.")
    ] * 4
    assert bench.ballots[1].form == 1
    bench.write("not read", marked=_form(1, "splendid"))
    assert not bench.said(BallotKept).is_new
    assert bench.ballots[1].judged["S1"].verdict == "met"


@pytest.mark.parametrize(
    ("number", "reason"), [(2, "conflict"), (3, "not_assigned"), (9, "not_assigned")]
)
def test_a_form_on_a_city_that_is_closed_is_refused_when_it_is_heard(
    number: int, reason: str
) -> None:
    bench = seated(1)
    bench.write("not read", marked=_form(number))
    assert bench.said(PanelistRefused).reason == reason
    assert not bench.ballots


def test_a_form_that_came_too_late_or_after_the_seat_was_given_up_counts_no_more() -> None:
    bench = seated(1)
    bench.write("I resign.", to=bench.last)
    bench.write("not read", marked=_form(1))
    assert bench.said(PanelistRefused).reason == "not_accepted"
    bench = seated(1)
    bench.now += timedelta(days=6)
    bench.write("not read", marked=_form(1))
    assert bench.said(PanelistRefused).reason == "closed"
    assert not bench.ballots


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "К сожалению, я вынуждена выйти из состава жюри по состоянию здоровья."),
        ("en", "I am afraid I have to withdraw from the jury for health reasons."),
        ("fr", "Malheureusement, je dois quitter le jury pour raisons de santé."),
        ("de", "Leider muss ich aus der Jury ausscheiden."),
        ("es", "Ya no puedo seguir en el jurado."),
        ("pt", "Infelizmente tenho de deixar o júri por motivos de saúde."),
        ("zh", "很遗憾，我因健康原因不得不退出评审团。"),
        ("ja", "残念ながら審査員を続けることができません。"),
        ("ko", "건강상의 이유로 심사위원직을 사임하고자 합니다."),
        ("ar", "للأسف أضطر إلى الانسحاب من لجنة التحكيم لأسباب صحية."),
        ("tr", "Maalesef sağlık nedenleriyle jüriden ayrılmak zorundayım."),
        ("hi", "मैं पैनल से इस्तीफा दे रहा हूँ।"),
    ],
)
def test_a_seat_is_given_up_in_natural_words_of_any_language(language: str, words: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(words, to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED
    assert bench.said(SeatAnswered).answer == "resigned"


@pytest.mark.parametrize(
    "words",
    [
        "I do not want to leave the panel.",
        "If I advise Turku, I leave the panel.",
        "I leave for Geneva tomorrow, the panel may write to me there.",
        "Panelist Two has to leave the panel.",
    ],
)
def test_no_seat_is_given_up_by_a_denial_a_condition_or_of_another(words: str) -> None:
    bench = seated(1)
    bench.others = ("Panelist Two",)
    bench.write(words, to=bench.last)
    assert bench.panelist.sits


@pytest.mark.parametrize(
    "words", ["I may withdraw my verdict on S1.", "S1 is probably not what I said."]
)
def test_what_may_change_a_verdict_and_is_not_read_is_told_to_stand_and_to_organizers(
    words: str,
) -> None:
    bench = seated(1)
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.write(words, to=bench.letter_with(PacketShown))
    assert bench.ballots[1].judged["S1"].verdict == "met"
    assert bench.said(BallotKept).standing == ("S1",)
    assert "Your earlier verdict stands: S1." in bench.last.markdown
    (case,) = bench.turn.cases
    assert words not in case.text
    assert "Gdynia" in case.text
