"""A whole edition: twelve cities on every path that the programme has."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot import documents
from bot.commands.cities import find
from bot.commands.replayed import all_numbers, compare
from intake import awards, stages, store
from intake.applications import State
from intake.awards import Award, Kind
from intake.calls.model import Stage
from intake.decisions import Outcome
from intake.desk import sealed
from intake.desk.acts import CityRuling, DecideList
from intake.errors import CitydeskError
from tests import postgresql
from tests.journeys import edition as editions
from tests.journeys.desk import FIRST
from tests.journeys.edition import Committee, Edition
from tests.journeys.panel import MET, NOT_MET, Panel
from tests.journeys.public import BY_FORM, BY_MAIL, CAP, Public

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
    going = [*(one for one in whole if one != "Turku"), "Kaunas", "Riga"]
    _pre_selected(edition, going)
    _judged(edition, going)
    _announced(edition, going)
    _reviewed(edition, going)
    _decided(edition, going)
    _ends_are_right(edition)


TITLED = ("Gdynia", "Cork", "Kaunas", "Riga")
DECLINED = {
    Stage.PRE_SELECTION: "Pilsen",
    Stage.SELECTION: "Espoo",
    Stage.PRELIMINARY_ANNOUNCEMENT: "Leuven",
    Stage.FINAL_REVIEW: "Gent",
    Stage.OFFICIAL_ANNOUNCEMENT: "Brno",
}
OBJECTED = ("Gdynia", "Cork", "Riga")


def _declines(edition: Edition, going: list[str], stage: Stage) -> None:
    city = DECLINED[stage]
    assert REASON in decides(edition, city, Outcome.DECLINED)
    assert edition.application(city).stage is stage
    if city in going:
        going.remove(city)


def _pre_selected(edition: Edition, going: list[str]) -> None:
    edition.opens(Stage.PRE_SELECTION)
    moves(edition, *going, "Pilsen", to=Stage.PRE_SELECTION)
    with pytest.raises(CitydeskError, match="does not meet"):
        edition.organizer("First").move("Pilsen", Stage.SELECTION, REASON)
    _declines(edition, going, Stage.PRE_SELECTION)


def _judged(edition: Edition, going: list[str]) -> None:
    """Nine panelists by mail: each sees and judges what is theirs, and nothing else."""
    edition.opens(Stage.SELECTION)
    moves(edition, *going, to=Stage.SELECTION)
    _declines(edition, going, Stage.SELECTION)
    panel = Panel(edition=edition, advises="Gdynia", home="Cork")
    panel.convene()
    panel.assign(going)
    panel.judge({city: MET if city in (*TITLED, "Leuven") else NOT_MET for city in going})
    panel.is_blind("Riga")
    panel.count(going)


def _announced(edition: Edition, going: list[str]) -> None:
    """Lines agreed to, two hundred votes, an opinion, three objections."""
    edition.opens(Stage.PRELIMINARY_ANNOUNCEMENT)
    moves(edition, *going, to=Stage.PRELIMINARY_ANNOUNCEMENT)
    for city, words in zip(going, ("ALL", "NONE", "1", *["ALL"] * len(going)), strict=False):
        assert "Which of these lines may we publish?" in edition.hears(city)
        assert "This is what you told us" in edition.official(city).write(words).text
    _declines(edition, going, Stage.PRELIMINARY_ANNOUNCEMENT)
    public = Public(edition=edition)
    votes = public.vote(going)
    assert sum(votes.values()) == BY_MAIL + BY_FORM + CAP
    public.refuse_the_fakes()
    assert public.totals(going) == votes
    public.opine("Riga")
    people = public.object(OBJECTED)
    edition.until(edition.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at)
    edition.opens(Stage.FINAL_REVIEW)
    moves(edition, *going, to=Stage.FINAL_REVIEW)
    with pytest.raises(CitydeskError, match="wait for an answer"):
        edition.organizer("First").do(the_list(going))
    public.answer(people, OBJECTED)


def the_list(going: list[str]) -> DecideList:
    return DecideList(
        rulings=tuple(
            CityRuling(
                city=city,
                outcome=Outcome.TITLED if city in TITLED else Outcome.DECLINED,
                reason=REASON,
            )
            for city in going
        )
    )


def _reviewed(edition: Edition, going: list[str]) -> None:
    """A stage taken back and entered again; then all are decided at once."""
    first, second = edition.organizer("First"), edition.organizer("Second")
    first.move("Cork", Stage.PRELIMINARY_ANNOUNCEMENT, "An opinion came in time after all.")
    assert "An opinion came in time" in edition.hears("Cork")
    moves(edition, "Cork", to=Stage.FINAL_REVIEW)
    with pytest.raises(CitydeskError, match="decided together"):
        first.decide("Gdynia", Outcome.TITLED, REASON)
    first.do(the_list(going))
    with pytest.raises(CitydeskError, match="somebody else must approve it"):
        first.approve("Gdynia")
    second.approve("Gdynia")
    edition.passes()


def _decided(edition: Edition, going: list[str]) -> None:
    """Reasons, certificates that hold, and a decision taken back and made again."""
    for city in going:
        letters = [one.text for one in edition.brings(edition.official(city))]
        assert REASON in letters[0]
        assert len(letters) == (3 if city in TITLED else 1)
        if city in TITLED:
            _certified(edition, city, letters)
    coming = "Mayor Anna Nowak and Deputy Mayor Jan Kowal will come."
    assert "Deputy Mayor" in edition.official("Gdynia").write(coming).text
    _reversed(edition)


def _certified(edition: Edition, city: str, letters: list[str]) -> None:
    """Both numbers are valid to whoever asks, and the record is as it was sealed before."""
    numbers = [one for text in letters for one in awards.numbers_in(text)]
    assert len(numbers) == 2
    officer = edition.person(f"officer@bank-{city.lower()}.example", "Officer")
    said = officer.write(f"Are {numbers[0]} and {numbers[1]} valid?", subject="Certificates").text
    assert said.count("Valid: this") == 2
    with edition.office.store.reading() as connection:
        award = store.awards.of(connection, find(connection, city).number)
        assert award
        assert [one.number for one in award.documents] == numbers
        for seal in {one.seal for one in award.documents}:
            assert seal
            audit = sealed.audit_by(connection, seal)
            assert audit
            assert audit.holds
    if city == TITLED[0]:
        _drawn(edition, award)


def _drawn(edition: Edition, award: Award) -> None:
    """The certificate as a file that bears its signature."""
    key = documents.test_key(edition.clock())
    made = documents.write(award, Kind.CERTIFICATE, key=key, url=edition.given.public_url or "")
    now = edition.clock()
    proof = documents.verify(made, certificates=[key.certificate], now=now)
    assert (proof.number, proof.is_whole) == (award.documents[0].number, True)
    assert proof.is_ours
    assert not documents.verify(made[:-40], certificates=[key.certificate], now=now).is_whole


def _reversed(edition: Edition) -> None:
    first = edition.organizer("First")
    first.move("Brno", Stage.FINAL_REVIEW, "The wrong city was meant.")
    assert "The wrong city was meant." in edition.hears("Brno")
    assert edition.application("Brno").state is State.REGISTERED
    edition.opens(Stage.OFFICIAL_ANNOUNCEMENT)
    moves(edition, "Brno", to=Stage.OFFICIAL_ANNOUNCEMENT)
    first.do(the_list(["Brno"]))
    edition.organizer("Second").approve("Brno")
    assert REASON in edition.hears("Brno")


def _ends_are_right(edition: Edition) -> None:
    edition.settle()
    ends = {"Namur": State.WITHDRAWN, "Turku": State.DECLINED, "Porto": State.OPEN}
    ends |= dict.fromkeys(DECLINED.values(), State.DECLINED) | dict.fromkeys(TITLED, State.TITLED)
    assert len(ends) == 12
    assert {city: edition.application(city).state for city in ends} == ends
    copies = Counter((one.to, one.message_id) for one in edition.mailbox.all)
    assert set(copies.values()) == {1}
    with edition.office.store.reading() as connection:
        for city in ends:
            application = find(connection, city)
            assert store.journal.verify(connection, application.number) is None
            letters = store.outbox.letters(connection, application=application.number)
            assert {one.state.value for one in letters} <= {"sent", "recalled"}
        numbers = all_numbers(connection)
    assert [one.faults for one in compare(edition.office, numbers, is_silent=True)] == [()] * 12
