"""Panelists' words on verdicts that wait: told before the count, and never what they say."""

import pytest

from intake.cases import CaseKind
from intake.desk import acts
from intake.desk.acts import Laid
from intake.desk.panels import bench, open_words
from intake.notices import Invited, PacketShown, PanelistRefused, PanelistTold
from intake.store import Store
from tests.intake.desk.test_panel_guards import erased
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST = PEOPLE[0]
ASKED = "Words of Panelist 1 that may be about verdicts wait: asked, not answered yet."
CHANGED = "S1 not met - too few firms."
UNSURE = "S1 met or not met, hard to say."


@pytest.fixture
def held(store: Store) -> Bench:
    """Everybody has voted on the first city, and the first panelist on the other as well."""
    made = Bench(store)
    made.seated()
    for who in PEOPLE:
        made.write(who, WHOLE, to=made.packet(who, "City 1"))
    made.write(FIRST, WHOLE, to=made.packet(FIRST, "City 2"))
    return made


def told(held: Bench, number: int = 1) -> list[str]:
    with held.store.reading() as connection:
        panel = bench.of(held.office, connection, [held.file(number)])
        return [open_words.told(panel, one) for one in open_words.of(connection, panel)]


def cases(held: Bench) -> list[int]:
    return [one.number or 0 for one in held.cases() if one.kind is CaseKind.PANELIST]


def waits(number: int) -> str:
    return f"Words of Panelist 1 that may be about verdicts wait: case {number}."


def test_where_all_was_read_nothing_waits(held: Bench) -> None:
    held.write(FIRST, CHANGED, to=held.packet(FIRST, "City 1"))
    assert told(held) == []
    assert cases(held) == []


def test_a_correction_that_was_not_read_waits_on_its_city_alone(held: Bench) -> None:
    held.write(FIRST, UNSURE, to=held.packet(FIRST, "City 1"))
    (case,) = cases(held)
    assert told(held) == [waits(case)]
    assert told(held, 2) == []


def test_a_matter_waits_until_the_standard_that_was_not_read_is_judged(held: Bench) -> None:
    held.write(FIRST, UNSURE, to=held.packet(FIRST, "City 1"))
    (case,) = cases(held)
    assert told(held) == [waits(case)]
    held.write(FIRST, CHANGED, to=held.packet(FIRST, "City 1"))
    assert told(held) == []


def test_a_first_verdict_that_was_not_read_waits_until_its_city_is_judged(held: Bench) -> None:
    other = held.packet(PEOPLE[1], "City 2")
    held.write(PEOPLE[1], UNSURE, to=other)
    asked = ASKED.replace("Panelist 1", "Panelist 2")
    assert (told(held), told(held, 2), cases(held)) == ([], [asked], [])
    held.write(PEOPLE[1], WHOLE, to=held.packet(PEOPLE[1], "City 1"))
    assert told(held, 2) == [asked]
    held.write(PEOPLE[1], WHOLE, to=other)
    assert told(held, 2) == []


def test_an_answer_that_only_a_person_understands_waits_as_their_matter(held: Bench) -> None:
    (asked,) = held.write(PEOPLE[1], UNSURE, to=held.packet(PEOPLE[1], "City 2"))
    held.write(PEOPLE[1], "Leave it as it is, thank you.", to=asked)
    (case,) = cases(held)
    assert told(held, 2) == [waits(case).replace("Panelist 1", "Panelist 2")]
    held.act(acts.Close(case=case))
    assert told(held, 2) == []


def test_a_mail_of_which_nobody_reads_a_word_may_be_about_every_city_of_theirs(held: Bench) -> None:
    held.write(FIRST, "Would S1 be met if the figures were theirs?")
    held.write(FIRST, "yes", to=held.newest(FIRST, PanelistTold.name))
    (case,) = cases(held)
    assert told(held) == told(held, 2) == [waits(case)]


def test_a_question_about_procedure_is_no_word_on_a_verdict(held: Bench) -> None:
    held.write(FIRST, "May I come by train to the meeting in Vienna?", to=held.packet(FIRST, "1"))
    assert cases(held)
    assert told(held) == []


def test_verdicts_on_no_named_city_wait_for_the_word_of_which(held: Bench) -> None:
    (asked,) = held.write(FIRST, CHANGED, to=held.newest(FIRST, Invited.name))
    assert asked.notice == PanelistRefused.name
    assert told(held) == told(held, 2) == [ASKED]
    held.write(FIRST, f"City 2: {CHANGED}", to=asked)
    assert told(held) == told(held, 2) == []


@pytest.mark.parametrize("word", ["Yes", "No, that was not me."])
def test_a_mail_without_the_reply_address_waits_for_a_yes_or_a_no(held: Bench, word: str) -> None:
    (asked,) = held.write(FIRST, f"City 1: {CHANGED}")
    assert told(held) == [ASKED]
    held.write(FIRST, word, to=asked)
    assert told(held) == []
    held.write(FIRST, "Thank you, that is all I wanted to say.")
    assert told(held) == []


@pytest.mark.parametrize("text", [f"City 1: {CHANGED}", f"City 1: {CHANGED}{' Truly.' * 90}"])
def test_a_whole_ballot_on_another_city_answers_no_mail_without_the_reply_address(
    held: Bench, text: str
) -> None:
    held.write(FIRST, text)
    held.write(FIRST, WHOLE, to=held.packet(FIRST, "City 2"))
    held.write(FIRST, WHOLE, to=held.packet(FIRST, "City 1"))
    assert told(held) == told(held, 2) == [ASKED]


@pytest.mark.parametrize("word", ["Yes", "No, that was not me."])
def test_a_word_on_one_mail_answers_no_other(held: Bench, word: str) -> None:
    (first,) = held.write(FIRST, f"City 1: {CHANGED}")
    (second,) = held.write(FIRST, f"City 2: {CHANGED}")
    held.write(FIRST, word, to=second)
    assert told(held) == told(held, 2) == [ASKED]
    held.write(FIRST, word, to=first)
    assert told(held) == told(held, 2) == []


def test_verdicts_beside_a_mail_that_is_shown_do_not_answer_for_it(held: Bench) -> None:
    (asked,) = held.write(FIRST, f"City 1: {CHANGED}")
    held.write(FIRST, f"City 2: {CHANGED}", to=asked)
    assert told(held) == [ASKED]


def test_the_question_of_which_city_is_answered_by_no_other_mail(held: Bench) -> None:
    held.write(FIRST, CHANGED, to=held.newest(FIRST, Invited.name))
    held.write(FIRST, WHOLE, to=held.packet(FIRST, "City 2"))
    assert told(held) == told(held, 2) == [ASKED]


def test_words_that_were_erased_wait_no_more(held: Bench) -> None:
    held.write(FIRST, f"City 1: {CHANGED}")
    held.write(PEOPLE[1], f"City 1: {CHANGED}")
    erased(held, FIRST)
    assert told(held) == [ASKED.replace("Panelist 1", "Panelist 2")]


def test_a_count_tells_it_stops_nothing_and_shows_no_word(held: Bench) -> None:
    held.write(FIRST, UNSURE, to=held.packet(FIRST, "City 1"))
    held.closes()
    laid = held.lay(acts.Count(city="1"))
    assert isinstance(laid, Laid)
    (case,) = cases(held)
    assert laid.warnings == (waits(case),)
    assert "hard to say" not in repr(laid.warnings)
    held.act(acts.Close(case=case))
    again = held.lay(acts.Count(city="1"))
    assert isinstance(again, Laid)
    assert (again.view, again.warnings) == (laid.view, ())
    held.act(acts.Count(city="1"))


def test_packets_and_reminders_settle_nothing(held: Bench) -> None:
    held.write(FIRST, UNSURE, to=held.packet(FIRST, "City 1"))
    (packet,) = held.write(
        FIRST, "Please send me the packet again.", to=held.packet(FIRST, "City 1")
    )
    assert packet.notice == PacketShown.name
    (case,) = cases(held)
    assert told(held) == [waits(case)]
