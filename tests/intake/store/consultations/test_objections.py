"""The ledger of objections: which opinion each was raised of, also in a store of before."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import insert

from intake.consultation import Opinion, State, objections
from intake.consultation.objections import Objection
from intake.store import Store, applications
from intake.store.consultations import objections as ledger
from intake.store.consultations import voices as store_voices
from intake.store.consultations.voices import _row
from intake.store.tables import migrations
from intake.store.tables.public_schema import objections as table
from intake.store.tables.public_schema import voices
from tests.intake.consultation.saying import NOON, RULES, opinion
from tests.intake.store.samples import an_application, keep_before

LATER = NOON + timedelta(hours=3)


def said(text: str, hour: int, *, of: str = "a@gdynia.example") -> Opinion:
    at = NOON + timedelta(hours=hour)
    confirmed = replace(opinion(text, of), given_at=at, confirmed_at=at, state=State.CONFIRMED)
    return replace(confirmed, is_objection=True)


def raised(said: Opinion, hour: int) -> Objection:
    found = objections.raised(RULES, said, NOON + timedelta(hours=hour))
    assert isinstance(found, Objection)
    return found


def test_an_entry_keeps_of_which_opinion_it_was_raised(store: Store) -> None:
    of = replace(said("No.", 0), number=7)
    with store.transaction() as connection:
        applications.save(connection, [an_application(1)])
        kept = ledger.save(connection, raised(of, 0))
        assert kept.voice == 7
        assert ledger.listed(connection) == [kept]
        answered = objections.answered(kept, "It is so.", "Ada", LATER)
        assert isinstance(answered, Objection)
        assert ledger.load(connection, ledger.save(connection, answered).number or 0) == answered


def test_entries_of_before_are_of_what_their_writer_said_last_in_their_words(
    empty_database: str,
) -> None:
    opened = Store(empty_database)
    migrations.migrate(opened._engine, migrations.STEPS[:28])
    given = [
        said("No.", 0),
        said("No.", 2),
        said("Not so.", 4),
        said("No.", 1, of="b@gdynia.example"),
        replace(said("An opinion.", 5), is_objection=False),
    ]
    entries = [
        raised(given[0], 0),
        raised(given[1], 2),
        raised(given[2], 9),
        raised(given[3], 0),
        raised(given[4], 6),
        replace(raised(given[0], 3), person="erased", text="-"),
    ]
    with opened.transaction() as connection:
        keep_before(connection, [an_application(1)], without=("is_resting", "taken_out"))
        for place, one in enumerate(given):
            row = _row(one) | {"confirm": f"c{place}", "withdraw": f"w{place}"}
            del row["shown"]
            connection.execute(insert(voices).values(row))
        for entry in entries:
            row = {
                name: it
                for name, it in vars(entry).items()
                if name not in ("voice", "number", "shown")
            }
            connection.execute(insert(table).values(row))
    assert opened.migrate() == len(migrations.STEPS)
    with opened.reading() as connection:
        assert [one.voice for one in ledger.listed(connection)] == [1, 2, 3, None, None, None]
        assert len(store_voices.of_person(connection, "2025", "a@gdynia.example")) == 4
    opened.close()
