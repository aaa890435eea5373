"""What of the public's words is shown, once an organizer put some back or left more out."""

import pytest

from intake import store as rooms
from intake.consultation import Opinion, State
from intake.desk import acts
from intake.errors import Refusal
from intake.notices import Letter, LetterState
from intake.store import Store, erasing
from tests.intake.desk.acts.town import HOLD, reason
from tests.intake.desk.consultations.test_consulting import shown
from tests.intake.desk.consultations.test_listening import VOTER, Square
from tests.intake.desk.hall import Hall

SAID = "They counted the region."
SIGNED = f"{SAID}\n\nHarbour Museum\n12 Harbour Street"
OBJECTS = "Objection about Gdynia: ask the museum, 12 Harbour Street; it counted the region."


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


@pytest.fixture
def square(store: Store) -> Square:
    return Square(store)


def page(hall: Hall) -> list[str]:
    """The opinions on the page of city 1."""
    found = shown(hall, "city-1-1")
    assert found
    return [one.text for one in found.opinions]


def let(opinion: Opinion, back: str = "", out: str = "") -> acts.LetCount:
    return acts.LetCount(
        voices=(opinion.number or 0,),
        put_back=(back,) if back else (),
        without=(out,) if out else (),
    )


def test_a_line_that_was_cut_stands_where_an_organizer_says_so(hall: Hall) -> None:
    said = hall.opinion(SIGNED)
    laid = hall.done(let(said, back="Harbour Museum / 12 Harbour Street"))
    assert page(hall) == [SIGNED]
    assert any("may reach a person: 12 Harbour Street" in one for one in laid.warnings)


def test_an_opinion_that_is_shown_already_is_shown_otherwise(hall: Hall) -> None:
    said = hall.opinion(SIGNED)
    hall.done(let(said), seed="l-1")
    assert page(hall) == [SAID]
    hall.done(let(said, back="Harbour Museum"), seed="l-2")
    assert page(hall) == [f"{SAID}\n\nHarbour Museum"]
    hall.done(let(said, out="the region"), seed="l-3")
    assert page(hall) == ["They counted ….\n\nHarbour Museum"]
    hall.done(let(said, back="the region"), seed="l-4")
    assert page(hall) == [f"{SAID}\n\nHarbour Museum"]
    assert hall.stored(said).text == SIGNED
    assert hall.stored(said).state is State.COUNTED


def test_it_is_in_the_journal_by_whom_and_how_much(hall: Hall) -> None:
    said = hall.opinion(SIGNED)
    hall.done(let(said), seed="l-1")
    hall.done(let(said, back="Harbour Museum", out="region"), seed="l-2")
    told = [words for act, words in hall.journal(1) if act == "voice_let"]
    assert [(one.get("put_back"), one.get("left_out")) for one in told] == [(None, None), (1, 1)]
    assert "Museum" not in str(told)


@pytest.mark.parametrize(
    ("back", "out", "why"),
    [
        ("", "", "state"),
        ("They counted", "", "state"),
        ("Museum of the Land", "", "no_such_words"),
        ("", "Museum of the Land", "no_such_words"),
        ("", "a@gdynia.example", "state"),
        ("a@gdynia.example", "", "own_mailbox"),
        ("Write to a@gdynia.example", "", "own_mailbox"),
    ],
)
def test_what_changes_nothing_or_names_the_mailbox_is_refused(
    hall: Hall, back: str, out: str, why: str
) -> None:
    said = hall.opinion(f"{SAID} Write to a@gdynia.example.\n\nHarbour Museum")
    hall.done(let(said), seed="l-1")
    before = page(hall)
    assert reason(hall.lay(let(said, back, out), seed="l-2")) == why
    assert page(hall) == before


def test_a_preview_of_other_words_is_another_view(hall: Hall) -> None:
    said = hall.opinion(SIGNED)
    views = set()
    for out in ("region", "They"):
        laid = hall.lay(let(said, out=out))
        assert not isinstance(laid, Refusal)
        views.add(laid.view)
    assert len(views) == 2


def _raised(square: Square) -> Opinion:
    square.write(VOTER, "yes", to=square.said(OBJECTS))
    with square.store.reading() as connection:
        found = rooms.voices.load(connection, 1)
    assert isinstance(found, Opinion)
    return found


def _told(square: Square, laid: acts.Laid) -> list[Letter]:
    with square.store.reading() as connection:
        found = [rooms.outbox.letter(connection, one.id) for one in laid.letters]
    return [one for one in found if one]


def test_the_city_reads_the_words_of_an_objection_as_an_organizer_has_them(square: Square) -> None:
    said = _raised(square)
    cut = square.done(let(said), seed="l-1")
    assert "Street" not in cut.letters[0].markdown
    whole = square.done(let(said, back="12 Harbour Street"), seed="l-2")
    assert "the museum, 12 Harbour Street" in whole.letters[0].markdown
    assert [one.state for one in _told(square, cut)] == [LetterState.RECALLED]
    square.now += HOLD
    square.carry()
    less = square.done(let(said, out="the region"), seed="l-3")
    assert less.letters == ()
    answer = acts.AnswerObjection(objection=1, text="It counted its own.")
    answered = square.done(answer, seed="a-1").letters
    to_city = next(one for one in answered if one.to.key != VOTER)
    assert "12 Harbour Street" in to_city.markdown
    assert "the region" not in to_city.markdown
    to_objector = next(one for one in answered if one.to.key == VOTER)
    assert "the region" in to_objector.markdown


def test_an_opinion_taken_as_an_objection_is_told_as_it_is_shown(hall: Hall) -> None:
    said = hall.opinion(SIGNED)
    hall.done(let(said, back="Harbour Museum"), seed="l-1")
    (letter,) = hall.done(acts.RaiseObjection(opinion=said.number or 0), seed="r-1").letters
    assert "Harbour Museum" in letter.markdown
    assert "Harbour Street" not in letter.markdown


def test_what_is_shown_goes_with_the_data_of_who_said_it(hall: Hall) -> None:
    said = hall.opinion(SIGNED)
    hall.done(let(said, back="Harbour Museum"))
    with hall.store.transaction() as connection:
        erasing.voices_of(connection, said.person, "erased", "erased@erased.invalid")
    with hall.store.reading() as connection:
        kept = rooms.voices.load(connection, said.number or 0)
    assert isinstance(kept, Opinion)
    assert kept.shown is None
    assert "Museum" not in kept.text
