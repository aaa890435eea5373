"""No ballot is counted of who may have a conflict of interest by an open matter."""

import pytest

from intake.calls.model import Stage
from intake.cases import Case
from intake.desk import acts
from intake.desk.acts import Laid
from intake.desk.panels import bench as benches
from intake.desk.panels import open_words
from intake.errors import Refusal
from intake.notices import ConflictsNoted
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST = PEOPLE[0]
TIES = [
    ("My companion has been a consultant to the mayor of Porto since Monday.", (3,)),
    ("Je vous signale que mon frère vient d'être recruté par la ville de Porto.", (3,)),
    ("Der Vollständigkeit halber: Meine Schwiegertochter hat einen Vertrag bei Porto.", (3,)),
    ("Por cierto, desde enero mi esposa asesora a Porto en movilidad.", (3,)),
]  # fmt: skip
TIE = TIES[0][0]


@pytest.fixture
def bench(store: Store) -> Bench:
    """All have judged the first city and Porto but the first panelist, who has judged Porto."""
    made = Bench(store)
    made.city(3, stage=Stage.SELECTION, contacts=[mayor(3)], city="Porto", country="PT")
    made.seated()
    for who in PEOPLE:
        made.write(who, WHOLE, to=made.packet(who, "Porto"))
    for who in PEOPLE[1:]:
        made.write(who, WHOLE, to=made.packet(who, "City 1"))
    return made


def told(bench: Bench, words: str) -> Case:
    """The matter of these words of the first panelist's below the ballot on the first city."""
    bench.write(FIRST, f"City 1\n\n{WHOLE}\n\n{words}", to=bench.packet(FIRST, "City 1"))
    return bench.cases()[-1]


def refused(bench: Bench, number: int) -> Refusal | None:
    laid = bench.lay(acts.Count(city=str(number)))
    return None if isinstance(laid, Laid) else laid


@pytest.mark.parametrize(("words", "on"), TIES)
def test_a_city_is_not_counted_while_a_matter_names_it(
    bench: Bench, words: str, on: tuple[int, ...]
) -> None:
    case = told(bench, words)
    assert case.ties_on == on
    bench.closes()
    refusal = refused(bench, 3)
    assert refusal
    assert refusal.reason == "may_conflict"
    assert refusal.text == (
        "Porto (application 3): Panelist 1 <one@un.example> has a ballot on it, and may have a "
        "conflict of interest with this city. Ask Panelist 1 <one@un.example>. If there is none, "
        f"close case {case.number}, and the ballot counts; if there is one, note it with "
        "`citydesk panel conflict`, and it does not."
    )
    assert refused(bench, 1) is None


def test_the_panelist_is_told_the_same(bench: Bench) -> None:
    told(bench, TIE)
    letter = bench.letters()[-1]
    assert "What you wrote may tell of a conflict of interest with Porto" in letter.markdown
    assert "no ballot of yours on it is counted" in letter.markdown


def test_closing_the_matter_lets_the_ballot_count(bench: Bench) -> None:
    case = told(bench, TIE)
    bench.closes()
    assert refused(bench, 3)
    bench.act(acts.Close(case=case.number or 0))
    bench.act(acts.Count(city="3"))
    assert {one.panelist for one in bench.ballots(3)} == {*PEOPLE}


def test_a_conflict_that_is_noted_sets_the_ballot_aside(bench: Bench) -> None:
    case = told(bench, TIE)
    bench.act(acts.DeclareFor(who=FIRST, city="3", conflict=Kind.OTHER, words="they said"))
    assert case.number not in {one.number for one in bench.cases()}
    bench.closes()
    refusal = refused(bench, 3)
    assert refusal
    assert refusal.reason != "may_conflict"
    assert "2 finished ballots that count" in refusal.text


def test_their_own_no_settles_it(bench: Bench) -> None:
    case = told(bench, TIE)
    bench.write(FIRST, "I have no conflict of interest with Porto.", to=bench.letters()[-1])
    assert case.number not in {one.number for one in bench.cases()}
    bench.closes()
    assert refused(bench, 3) is None


def test_a_tie_with_a_city_that_nobody_could_tell_holds_all_that_they_judged(bench: Bench) -> None:
    told(bench, "")
    bench.write(
        FIRST, "I advise one of the cities as a consultant.",
        to=bench.newest(FIRST, ConflictsNoted.name),
    )  # fmt: skip
    bench.closes()
    for number in (1, 3):
        refusal = refused(bench, number)
        assert refusal
        assert "with a city that nobody could tell" in refusal.text


def test_who_has_no_ballot_on_a_city_holds_nothing(bench: Bench) -> None:
    told(bench, "")
    bench.write(PEOPLE[1], f"City 1\n\n{WHOLE}\n\n{TIE}", to=bench.packet(PEOPLE[1], "City 1"))
    bench.act(acts.DeclareFor(who=PEOPLE[1], city="3", conflict=Kind.OTHER, words="they said"))
    bench.closes()
    refusal = refused(bench, 3)
    assert refusal
    assert refusal.reason != "may_conflict"


def test_such_words_wait_as_what_they_may_be(bench: Bench) -> None:
    case = told(bench, TIE)
    with bench.store.reading() as connection:
        panel = benches.of(bench.office, connection, [bench.file(1)])
        found = [open_words.told(panel, one) for one in open_words.of(connection, panel)]
    assert (
        f"Words of Panelist 1 that may be about a conflict of interest wait: case {case.number}."
        in found
    )
