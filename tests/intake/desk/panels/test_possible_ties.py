"""While a matter says that a panelist may have a conflict, they get no city that its words name."""

import pytest

from intake.calls.model import Stage
from intake.cases import Case
from intake.desk import acts
from intake.desk.acts import Laid
from intake.notices import ConflictsNoted, LetterState, PacketShown
from intake.panel.assignment import Plan
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST = PEOPLE[0]
TIE = "I should add that since February my sister has worked for Porto."
UNNAMED = "I advise one of the cities as a consultant."
LINE = (
    "Panelist 1 <one@un.example> may have a conflict of interest {what}: ask Panelist 1 "
    "<one@un.example>, then note it with `citydesk panel conflict` or close case {case}."
)
NAMED = "with Porto (application 3), which is not given to them"


@pytest.fixture
def bench(store: Store) -> Bench:
    """All have the packets of the first two cities; a third came since, and nobody judges it."""
    made = Bench(store)
    made.seated()
    made.city(3, stage=Stage.SELECTION, contacts=[mayor(3)], city="Porto", country="PT")
    for who in PEOPLE:
        made.write(who, "No conflict with Porto.", to=made.newest(who, ConflictsNoted.name))
    return made


def told(bench: Bench, words: str, city: int = 1) -> Case:
    """The matter of these words of the first panelist's below a ballot."""
    before = {one.number for one in bench.cases()}
    bench.write(FIRST, f"{WHOLE}\n\n{words}", to=bench.packet(FIRST, f"City {city}"))
    (case,) = [one for one in bench.cases() if one.number not in before]
    return case


def planned(bench: Bench) -> tuple[Plan, tuple[str, ...]]:
    laid = bench.lay(acts.Assign())
    assert isinstance(laid, Laid)
    assert laid.panel
    assert laid.panel.plan
    return laid.panel.plan, laid.warnings


def kept(bench: Bench, case: Case, what: str = NAMED) -> bool:
    """Whether the plan leaves the first panelist out of the third city, and says by what matter."""
    plan, warnings = planned(bench)
    line = LINE.format(what=what, case=case.number)
    line = line if case.ties_on else line.replace("` or close", "` and then close")
    lack = next((one for one in plan.lacks if one.application == 3), None)
    if lack is None:
        assert not any("may have a conflict" in one for one in warnings)
        assert set(plan.of(3)) == {*PEOPLE}
        return False
    assert line in warnings
    assert [(one.panelist, one.reason) for one in lack.excluded] == [(FIRST, "may_conflict")]
    return FIRST not in plan.of(3)


def test_a_city_that_the_words_of_a_matter_name_is_not_planned(bench: Bench) -> None:
    case = told(bench, TIE)
    assert case.ties_on == (3,)
    assert "words are closed; they name Porto (application 3) –" in case.text
    assert "sister" not in case.text
    assert kept(bench, case)
    bench.act(acts.Assign())
    bench.act(acts.SendPackets())
    assert not any("Porto" in one.subject for one in bench.letters() if one.to.key == FIRST)


def test_closing_the_matter_lifts_it(bench: Bench) -> None:
    case = told(bench, TIE)
    assert kept(bench, case)
    bench.act(acts.Close(case=case.number or 0))
    assert not kept(bench, case)


def test_their_own_word_on_the_city_lifts_it_and_on_no_other(bench: Bench) -> None:
    case = told(bench, TIE)
    assert kept(bench, case)
    asked = bench.newest(FIRST, ConflictsNoted.name)
    bench.write(FIRST, "I advise City 2 as a consultant.", to=asked)
    assert kept(bench, case)
    bench.write(FIRST, "No conflict with Porto.", to=asked)
    assert not kept(bench, case)
    assert case.number not in {one.number for one in bench.cases()}


def test_a_conflict_that_organizers_know_is_told_as_one(bench: Bench) -> None:
    case = told(bench, TIE)
    known = acts.DeclareFor(who=FIRST, city="2", conflict=Kind.ADVISORY, words="a register")
    bench.act(known)
    assert kept(bench, case)
    bench.act(acts.DeclareFor(who=FIRST, city="3", conflict=Kind.EMPLOYMENT, words="they said"))
    plan, warnings = planned(bench)
    assert not any("may have" in one for one in warnings)
    assert case.number not in {one.number for one in bench.cases()}
    assert FIRST not in plan.of(3)


def test_where_no_city_is_named_no_new_one_is_given(bench: Bench) -> None:
    bench.write(FIRST, UNNAMED, to=bench.newest(FIRST, ConflictsNoted.name))
    case = bench.cases()[-1]
    assert case.ties_on == ()
    assert kept(bench, case, "with a city that nobody could tell, so no new one is given to them")


def test_a_word_on_one_city_does_not_tell_which_was_meant(bench: Bench) -> None:
    asked = bench.newest(FIRST, ConflictsNoted.name)
    bench.write(FIRST, UNNAMED, to=asked)
    case = bench.cases()[-1]
    bench.write(FIRST, "No conflict with Porto.", to=asked)
    bench.act(acts.DeclareFor(who=FIRST, city="2", conflict=Kind.ADVISORY, words="a register"))
    assert case.number in {one.number for one in bench.cases()}
    bench.act(acts.Close(case=case.number or 0))
    assert case.number not in {one.number for one in bench.cases()}


def test_a_conflict_that_they_declare_themselves_tells_which_was_meant(bench: Bench) -> None:
    asked = bench.newest(FIRST, ConflictsNoted.name)
    bench.write(FIRST, UNNAMED, to=asked)
    case = bench.cases()[-1]
    bench.write(FIRST, "I advise Porto as a consultant.", to=asked)
    assert case.number not in {one.number for one in bench.cases()}


def test_another_city_than_the_one_that_is_named_is_given(bench: Bench) -> None:
    told(bench, TIE.replace("Porto", "City 2"))
    plan, _ = planned(bench)
    assert set(plan.of(3)) == {*PEOPLE}
    assert FIRST in plan.of(2)


def test_a_packet_waits_for_their_word_though_they_were_given_the_city(bench: Bench) -> None:
    bench.act(acts.Assign())
    case = told(bench, TIE)
    laid = bench.lay(acts.SendPackets())
    assert isinstance(laid, Laid)
    assert laid.panel
    assert [one.panelist for one in laid.panel.undeclared] == [FIRST]
    assert {one.panelist for one in laid.panel.handed} == {*PEOPLE[1:]}
    assert LINE.format(what=NAMED, case=case.number) in laid.warnings
    bench.act(acts.SendPackets())
    asked = bench.newest(FIRST, "conflicts")
    letters = bench.write(FIRST, "No conflict with Porto.", to=asked)
    assert PacketShown.name in {one.notice for one in letters}
    assert case.number not in {one.number for one in bench.cases()}


def test_a_tie_told_within_the_hold_stops_the_packet(bench: Bench) -> None:
    bench.act(acts.Assign())
    bench.done(acts.SendPackets(), seed="held")
    told(bench, TIE)
    state = {one.to.key: one.state for one in bench.letters() if "Porto" in one.subject}
    assert state[FIRST] is LetterState.RECALLED
    assert LetterState.RECALLED not in {state[who] for who in PEOPLE[1:]}


@pytest.mark.parametrize(
    "words",
    [
        "I advised City 2 in 2020; my wife is from Porto and she has no dealings with it.",
        "我去年为 City 2 市做过咨询项目；我爱人是 Porto 人，但与 Porto 市政府没有往来。",
    ],
)
def test_a_city_whose_conflict_was_noted_is_not_asked_about_once_more(
    bench: Bench, words: str
) -> None:
    asked = bench.newest(FIRST, ConflictsNoted.name)
    letters = bench.write(FIRST, words, to=asked)
    case = bench.cases()[-1]
    assert case.ties_on == (3,)
    noted = next(one for one in letters if one.notice == ConflictsNoted.name)
    assert "City 2" in noted.markdown
    assert "may tell of a conflict of interest with Porto" in " ".join(noted.markdown.split())
