"""A desk in the days of the preliminary announcement, and voices given and confirmed there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from intake import store as rooms
from intake.calls.consultation import Consultation
from intake.calls.model import Call, Stage
from intake.consultation import (
    Consulted,
    Line,
    Objection,
    Opinion,
    State,
    Total,
    Vote,
    counting,
    links,
    objections,
    people,
    voices,
)
from intake.conversation.turns import Turn
from intake.desk import posting
from intake.desk.consultations import consulting
from intake.store import Store
from tests.intake.desk.acts.town import Town
from tests.intake.desk.desks import CALL, KEYS

RULES = Consultation(
    domain_cap=3, flood=6, webmail=frozenset({"webmail.example"}),
    published=("V11_city", "V11_country"), is_hidden_until_close=False,
)  # fmt: skip
OPENS = CALL.stages[Stage.PRELIMINARY_ANNOUNCEMENT].opens_at.astimezone(UTC)
CLOSES = CALL.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at.astimezone(UTC)

Some = TypeVar("Some", bound=Vote | Opinion)


class Hall(Town):
    """Two cities are announced; a mail is what its turn would be, saved as the desk saves it."""

    def __init__(self, opened: Store, rules: Consultation = RULES, cities: int = 2) -> None:
        super().__init__(opened)
        self.change(CALL.model_copy(update={"consultation": rules}))
        self.now = OPENS + timedelta(days=1)
        self.count = 0
        for number in range(1, cities + 1):
            self.city(number, stage=Stage.PRELIMINARY_ANNOUNCEMENT)

    def change(self, call: Call) -> None:
        self.office = replace(self.office, call=call)

    @property
    def rules(self) -> Consultation:
        assert self.office.call.consultation
        return self.office.call.consultation

    def save(self, consulted: Consulted, seed: str = "") -> None:
        """One turn of its own."""
        self.count += 1
        seed = seed or f"said-{self.count}"
        with self.store.transaction() as connection:
            posting.perform(self.office, connection, Turn(consulted=consulted), self.now, seed=seed)

    def vote(self, address: str, city: int = 1) -> Vote:
        """A vote given and confirmed, as it stands then."""
        self.now += timedelta(seconds=1)
        given = Vote(
            edition=CALL.edition, city=city, person=people.person(address), address=address,
            given_at=self.now,
        )  # fmt: skip
        self.save(Consulted(voices=(given,)))
        return self.confirm(given)

    def confirm(self, given: Vote) -> Vote:
        with self.store.reading() as connection:
            mine = consulting.of_person(self.office, connection, given.edition, given.person)
            domain = rooms.domains.load(connection, given.edition, given.domain)
        earlier = [one for one in mine if isinstance(one, Vote) and one.confirmed_at]
        done = counting.confirm(self.rules, self.stored(given), earlier, domain, self.now)
        changed = (done.vote, done.former) if done.former else (done.vote,)
        floods = (done.domain.name,) if done.floods else ()
        self.save(Consulted(voices=changed, domains=(done.domain,), floods=floods))
        return done.vote

    def opinion(self, text: str, address: str = "a@gdynia.example", city: int = 1) -> Opinion:
        """An opinion given and confirmed."""
        self.now += timedelta(seconds=1)
        given = Opinion(
            edition=CALL.edition, city=city, person=people.person(address), address=address,
            given_at=self.now, text=text,
        )  # fmt: skip
        self.save(Consulted(voices=(given,)))
        self.save(Consulted(voices=voices.confirmed(self.stored(given), None, self.now)))
        return self.stored(given)

    def object(self, text: str, address: str = "a@gdynia.example", city: int = 1) -> Objection:
        """An opinion that is an objection, confirmed and entered."""
        raised = objections.raised(
            self.rules, self.opinion(text, address, city), self.now.astimezone(CALL.timezone)
        )
        assert isinstance(raised, Objection)
        self.save(Consulted(objections=(raised,)))
        with self.store.reading() as connection:
            return rooms.objections.of_cities(connection, [city])[-1]

    def agree(self, *lines: Line) -> None:
        self.save(Consulted(lines=lines))

    # --- what came of it ------------------------------------------------------------------------

    def stored(self, voice: Some) -> Some:
        with self.store.reading() as connection:
            kept = links.kept(links.word(KEYS, "confirm", voice))
            found = rooms.voices.by_word(connection, kept, "confirm")
        assert isinstance(found, type(voice))
        return found

    def totals(self) -> tuple[Total, ...]:
        """As they are kept, which is what counting everything anew gives."""
        with self.store.reading() as connection:
            assert rooms.voices.counts(connection, range(100)) == rooms.voices.count_anew(
                connection
            )
            return rooms.voices.totals(connection, [1, 2])

    def states(self, several: Sequence[Vote]) -> list[State]:
        return [self.stored(one).state for one in several]

    def announcement(self, now: datetime | None = None) -> consulting.Announced | None:
        with self.store.reading() as connection:
            return consulting.announcement(self.office, connection, now or self.now)
