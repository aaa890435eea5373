"""A whole edition: twelve cities on every path that the programme has."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.commands.cities import find
from intake import replaying, stages, store
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.decisions import Outcome
from intake.errors import CitydeskError
from tests import postgresql
from tests.journeys import edition as editions
from tests.journeys.desk import FIRST
from tests.journeys.edition import Committee, Edition

WHOLE = """Here is everything.

V11_authority: yes, by decision of the city council
B1a: smart city
S1: USD 12.4 billion in 2024
S2: USD 3.1 billion in 2024
S3b: yes, since 2019
S4_applied: yes
S4_companies: 240
S4_output: USD 91 billion in 2024
"""
WEAK = """V11_authority: yes, by decision of the city council
B1a: none
B1b: no
B2a: none
B2b: no
B3a_economy: no
B3b: no
B4: exactly 100 enterprises
B5a: no
S1: USD 2.1 billion
S2: USD 1 billion
S3a: none
S3b: no
S3c: no
S4_applied: no
"""
HALF = "V11_authority: yes, by decision of the city council\nB1a: smart city\n"
REASON = "The panel of organizers has looked at every answer."


@pytest.fixture(params=["sqlite", "postgresql"])
def edition(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Edition]:
    folder = tmp_path_factory.mktemp("edition") / "data"
    if request.param == "sqlite":
        with editions.held(folder) as held:
            yield held
        return
    server = request.getfixturevalue("postgresql_server")
    with postgresql.database(server, "citydesk_edition") as url, editions.held(folder, url) as held:
        yield held


def begins(edition: Edition, city: str) -> None:
    edition.official(city).write(FIRST.format(city=city, name="Anna Nowak"))


def registers(edition: Edition, city: str, answers: str = WHOLE) -> None:
    official = edition.official(city)
    official.write(answers)
    official.write("SUBMIT")
    assert "is registered" in official.write("CONFIRM").text


def decides(edition: Edition, city: str, outcome: Outcome) -> str:
    """One proposes, the other approves; the letter that then comes."""
    edition.organizer("First").decide(city, outcome, REASON)
    edition.organizer("Second").approve(city)
    return edition.hears(city)


def moves(edition: Edition, *cities: str, to: Stage) -> None:
    first = edition.organizer("First")
    for city in cities:
        first.move(city, to, REASON)
        edition.hears(city)


def test_twelve_cities_on_every_path_come_to_their_ends(edition: Edition) -> None:
    first: Committee = edition.organizer("First")
    registration = edition.call.stages[Stage.REGISTRATION]
    whole = ["Gdynia", "Turku", "Espoo", "Leuven", "Gent", "Brno", "Cork"]
    for city in [*whole, "Pilsen", "Namur", "Kaunas", "Riga"]:
        begins(edition, city)
    for city in whole:
        registers(edition, city)
    registers(edition, "Pilsen", WEAK)

    # withdrawn, paused, and one that goes on half way
    edition.official("Namur").write("We withdraw our application.")
    assert "withdrawn" in edition.official("Namur").write("CONFIRM").text
    edition.official("Kaunas").write(HALF)
    edition.official("Kaunas").write("PAUSE")
    edition.official("Riga").write(HALF)

    # reminded twice, and only who is neither paused nor registered
    for moment in stages.reminders_at(edition.call, Stage.REGISTRATION):
        edition.until(moment)
        assert "S4" in edition.hears("Riga")
        assert edition.official("Kaunas").hears_nothing()
        assert edition.official("Gdynia").hears_nothing()
    edition.official("Kaunas").write("RESUME")
    registers(edition, "Kaunas")

    # closed, more time, registered late; too late without it
    edition.until(registration.closes_at + stages.GRACE)
    assert "more time" in edition.hears("Riga")
    assert edition.application("Riga").state is State.CLOSED
    first.extend("Riga", registration.closes_at + timedelta(days=5), "You asked in time.")
    edition.hears("Riga")
    registers(edition, "Riga")
    begins(edition, "Porto")
    assert edition.application("Porto").state is State.OPEN
    edition.settle()

    # each stage: some pass, one is declined
    assert "declined" not in decides(edition, "Turku", Outcome.DECLINED).lower().split("\n")[0]
    going = [*whole, "Kaunas", "Riga"]
    going.remove("Turku")
    for stage in tuple(Stage)[1:]:
        edition.opens(stage)
        moves(edition, *going, to=stage)
        if stage is Stage.PRE_SELECTION:
            moves(edition, "Pilsen", to=stage)
            with pytest.raises(CitydeskError, match="does not meet"):
                first.move("Pilsen", Stage.SELECTION, REASON)
        declined = DECLINED[stage]
        letter = decides(edition, declined, Outcome.DECLINED)
        assert REASON in letter
        assert edition.application(declined).stage is stage
        if declined in going:
            going.remove(declined)
        if stage is Stage.FINAL_REVIEW:
            _reverse(edition, first)

    for city in going:
        assert REASON in decides(edition, city, Outcome.TITLED)
    _ends_are_right(edition, going)


DECLINED = {
    Stage.PRE_SELECTION: "Pilsen",
    Stage.SELECTION: "Espoo",
    Stage.PRELIMINARY_ANNOUNCEMENT: "Leuven",
    Stage.FINAL_REVIEW: "Gent",
    Stage.OFFICIAL_ANNOUNCEMENT: "Brno",
}


def _reverse(edition: Edition, first: Committee) -> None:
    """A stage taken back and entered again; a decision taken back and made again."""
    first.move("Cork", Stage.PRELIMINARY_ANNOUNCEMENT, "An opinion came in time after all.")
    assert "An opinion came in time" in edition.hears("Cork")
    moves(edition, "Cork", to=Stage.FINAL_REVIEW)
    first.move("Gent", Stage.FINAL_REVIEW, "The wrong city was meant.")
    assert "The wrong city was meant." in edition.hears("Gent")
    assert edition.application("Gent").state is State.REGISTERED
    decides(edition, "Gent", Outcome.DECLINED)


def _ends_are_right(edition: Edition, titled: list[str]) -> None:
    edition.settle()
    ends = {"Namur": State.WITHDRAWN, "Turku": State.DECLINED, "Porto": State.OPEN}
    ends |= dict.fromkeys(DECLINED.values(), State.DECLINED) | dict.fromkeys(titled, State.TITLED)
    assert len(ends) == 12
    assert {city: edition.application(city).state for city in ends} == ends
    assert set(titled) == {"Gdynia", "Cork", "Kaunas", "Riga"}
    copies = Counter((one.to, one.message_id) for one in edition.mailbox.all)
    assert set(copies.values()) == {1}
    with edition.office.store.reading() as connection:
        for city in ends:
            application = find(connection, city)
            assert store.journal.verify(connection, application.number) is None
            assert not _differences(edition, connection, application)
            letters = store.outbox.letters(connection, application=application.number)
            assert {one.state.value for one in letters} <= {"sent", "recalled"}


def _differences(
    edition: Edition, connection: store.Connection, application: Application
) -> tuple[str, ...]:
    """Where the journal, played anew, says something else than the store."""
    number = application.number
    chain = store.journal.chain(connection, number)
    replayed = replaying.replay(edition.call, chain, store.journal.words(connection, number))
    decided = [one for one in store.decisions.listed(connection) if one.application == number]
    award = store.awards.of(connection, number)
    return (
        *replayed.faults,
        *replaying.differences(edition.call, replayed, application, decided, award),
    )
