"""A conflict that a panelist declares counts from any stage on, and is never lost."""

import pytest

from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.notices import ConflictsNoted, Invited, SeatAnswered
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.desk.test_panelists import PEOPLE, ROSTER, Bench

FIRST = PEOPLE[0]


@pytest.fixture
def bench(store: Store) -> Bench:
    """Kazan is registered, Tampere has only just applied; no panel is asked about either yet."""
    bench = Bench(store)
    for number, name in ((1, "Gdynia"), (2, "Nantes")):
        bench.city(number, stage=Stage.SELECTION, city=name)
    bench.city(3, stage=Stage.REGISTRATION, city="Kazan", country="RU")
    bench.city(4, stage=Stage.REGISTRATION, city="Tampere", country="FI", state=State.OPEN)
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    bench.act(acts.Invite())
    return bench


def conflicts(bench: Bench) -> dict[int, Kind | None]:
    with bench.store.reading() as connection:
        declared = rooms.panel_judging.declared_by(connection, FIRST)
    return {one.application: one.kind for one in declared}


def matters(bench: Bench) -> list[Case]:
    return [one for one in bench.cases() if one.kind is CaseKind.PANELIST]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("I accept. In 2024 I advised the city of Kazan under a paid contract.", 3),
        ("Ich nehme an. Ich habe die Stadt Kasan 2024 beraten (bezahlter Beratungsvertrag).", 3),
        ("I accept. I work for the city of Tampere.", 4),
        ("I accept. I advise Gdynia.", 1),
    ],
)
def test_a_conflict_named_with_the_acceptance_counts_whatever_the_citys_stage(
    bench: Bench, words: str, number: int
) -> None:
    told = bench.write(FIRST, words, to=bench.newest(FIRST, Invited.name))
    assert told[0].notice == SeatAnswered.name
    assert conflicts(bench)[number]
    assert not matters(bench)
    name = bench.file(number).city or ""
    assert name in told[0].markdown


def test_a_conflict_with_a_city_that_comes_later_counts_after_the_acceptance(bench: Bench) -> None:
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, Invited.name))
    words = "In 2024 I advised the city of Kazan under a paid contract."
    (told,) = bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    assert told.notice == ConflictsNoted.name
    assert "Kazan" in told.markdown
    assert conflicts(bench) == {3: Kind.ADVISORY}


def test_a_question_beside_a_conflict_waits_in_the_queue_and_stands_in_the_receipt(
    bench: Bench,
) -> None:
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, Invited.name))
    words = "I advise Kazan on its data strategy. Is there a problem with my login?"
    (told,) = bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    assert conflicts(bench) == {3: Kind.ADVISORY}
    assert "> Is there a problem with my login?" in told.markdown
    assert "we note nothing of it" not in told.markdown
    (case,) = matters(bench)
    assert words in case.text


@pytest.mark.parametrize(
    "words",
    [
        "I accept. In 2024 I advised a city under a paid contract.",
        "I accept. I am an adviser of the city of Tromsø.",
        "Ich nehme an. Ich habe eine Stadt beraten.",
    ],
)
def test_what_cannot_be_placed_is_asked_and_kept_for_organizers(bench: Bench, words: str) -> None:
    told = bench.write(FIRST, words, to=bench.newest(FIRST, Invited.name))
    assert "could not tell which city" in told[0].markdown
    said = words.partition(". ")[2].rstrip(".")
    assert said in told[0].markdown
    (case,) = matters(bench)
    assert said in case.text
    assert not conflicts(bench)


@pytest.mark.parametrize(
    "words",
    [
        "No conflicts, except 2.",
        "Keine Konflikte, außer mit Nr. 2.",
        "Конфликтов нет, кроме 2.",
        "لا يوجد تضارب باستثناء 2.",
        "除2外没有利益冲突。",
        "2を除き、利益相反はありません。",
        "2번을 제외하고 이해충돌이 없습니다.",
        "2 को छोड़कर कोई हितों का टकराव नहीं।",
    ],
)
def test_a_number_that_is_excepted_is_noted_and_no_matter(bench: Bench, words: str) -> None:
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, Invited.name))
    (told,) = bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    assert told.notice == ConflictsNoted.name
    assert conflicts(bench) == {1: None, 2: Kind.OTHER}
    assert not matters(bench)


def test_after_the_acceptance_it_is_kept_as_well(bench: Bench) -> None:
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, Invited.name))
    words = "I am an adviser of the city of Tromsø."
    bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    (case,) = matters(bench)
    assert "Tromsø" in case.text


def test_no_conflict_with_any_city_says_nothing_of_cities_that_were_not_asked(
    bench: Bench,
) -> None:
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, Invited.name))
    answer = "No conflict with any city."
    bench.write(FIRST, answer, to=bench.newest(FIRST, SeatAnswered.name))
    assert conflicts(bench) == {1: None, 2: None}
    assert not matters(bench)


def test_her_own_no_conflict_goes_to_organizers_and_what_they_do_closes_it(bench: Bench) -> None:
    bench.write(FIRST, "I accept. I advise Gdynia.", to=bench.newest(FIRST, Invited.name))
    words = "I have no conflict with Gdynia, and no conflict with Nantes."
    (told,) = bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    assert "It stands until an organizer has looked at it." in told.markdown
    (case,) = matters(bench)
    assert words in case.text
    assert conflicts(bench)[1] is Kind.ADVISORY
    bench.act(acts.Lift(who=FIRST, city="Gdynia", reason="It was a slip."))
    assert not matters(bench)


def test_what_could_not_be_placed_waits_though_a_conflict_is_noted_for_them(bench: Bench) -> None:
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, Invited.name))
    words = "In 2024 I advised a city under a paid contract."
    bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    assert matters(bench)
    bench.act(acts.DeclareFor(who=FIRST, city="Gdynia", conflict=Kind.ADVISORY, words="It is it."))
    (case,) = matters(bench)
    bench.act(acts.Close(case=case.number or 0))
    assert not matters(bench)


@pytest.mark.parametrize(
    "words",
    [
        "What does `citydesk panel conflict` do, please?",
        "Who calls `citydesk panel lift` for (application 1), please?",
    ],
)
def test_a_question_that_names_what_organizers_do_waits_for_its_answer(
    bench: Bench, words: str
) -> None:
    told = "I accept. I advise Gdynia. I advise Nantes."
    bench.write(FIRST, told, to=bench.newest(FIRST, Invited.name))
    bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    before = matters(bench)
    assert [one for one in before if "citydesk panel" in one.text]
    bench.act(acts.DeclareFor(who=FIRST, city="Gdynia", conflict=Kind.OTHER, words="Told."))
    bench.act(acts.Lift(who=FIRST, city="Gdynia", reason="It was a slip."))
    assert matters(bench) == before


def test_what_is_lifted_on_one_city_leaves_the_matter_of_the_other(bench: Bench) -> None:
    told = "I accept. I advise Gdynia. I advise Nantes."
    bench.write(FIRST, told, to=bench.newest(FIRST, Invited.name))
    words = "I have no conflict with Gdynia (see my mail on (application 2))."
    bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    before = matters(bench)
    assert [one.cleared_on for one in before] == [1]
    assert "(application 2)" in before[0].text
    bench.act(acts.Lift(who=FIRST, city="Nantes", reason="It was a slip."))
    assert matters(bench) == before
    bench.act(acts.Lift(who=FIRST, city="Gdynia", reason="It was a slip."))
    assert not matters(bench)


def test_who_has_not_declared_is_given_a_city_only_where_nobody_else_is_and_is_named(
    bench: Bench,
) -> None:
    for who in PEOPLE:
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
    for who in PEOPLE[1:]:
        bench.write(who, "No conflicts.", to=bench.newest(who, SeatAnswered.name))
    laid = bench.seen(acts.Assign())
    assert laid.panel
    assert laid.panel.plan
    given = {one.panelist for one in laid.panel.plan.added}
    warned = [one for one in laid.warnings if "has not declared on" in one]
    assert bool(warned) is (FIRST in given)
    assert all("Gdynia" in one or "Nantes" in one for one in warned)


def test_what_could_not_be_placed_waits_until_they_declare_a_conflict_themselves(
    bench: Bench,
) -> None:
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, Invited.name))
    words = "In 2024 I advised a city under a paid contract."
    bench.write(FIRST, words, to=bench.newest(FIRST, SeatAnswered.name))
    (case,) = matters(bench)
    bench.write(FIRST, "No conflict with any city.", to=bench.newest(FIRST, SeatAnswered.name))
    assert matters(bench) == [case]
    bench.write(FIRST, "I advise Gdynia.", to=bench.newest(FIRST, SeatAnswered.name))
    assert not matters(bench)
    with bench.store.reading() as connection:
        words_of = rooms.journal.words(connection, 0)
    closed = [one for one in words_of.values() if one.get("case") == case.number]
    assert closed[-1]["reason"] == "Their declaration is complete."


def test_who_accepted_and_gets_nothing_for_want_of_a_declaration_is_counted(bench: Bench) -> None:
    for who in PEOPLE:
        bench.write(who, "I accept.", to=bench.newest(who, Invited.name))
    for who in PEOPLE[1:]:
        bench.write(who, "No conflicts.", to=bench.newest(who, SeatAnswered.name))
    laid = bench.seen(acts.Assign())
    assert laid.panel
    assert laid.panel.plan
    given = {one.panelist for one in laid.panel.plan.assigned}
    told = [one for one in laid.warnings if "get no application" in one]
    assert bool(told) is (FIRST not in given)


@pytest.mark.parametrize("answer", ["I accept.", "I decline."])
def test_a_plain_answer_settles_the_matter_of_an_unsure_one(bench: Bench, answer: str) -> None:
    bench.write(FIRST, "The summer suits me somehow.", to=bench.newest(FIRST, Invited.name))
    (unsure,) = matters(bench)
    bench.write(FIRST, answer, to=bench.newest(FIRST, SeatAnswered.name))
    assert unsure.number not in {one.number for one in matters(bench)}


def test_a_question_beside_an_unsure_answer_stays_a_persons(bench: Bench) -> None:
    said = "The summer suits me somehow. How long does it take?"
    bench.write(FIRST, said, to=bench.newest(FIRST, Invited.name))
    bench.write(FIRST, "I accept.", to=bench.newest(FIRST, SeatAnswered.name))
    assert len(matters(bench)) == 1
