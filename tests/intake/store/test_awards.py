from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import create_engine, text

from intake import awards as award_rules
from intake.awards import Award, Draw, Kind, Validity
from intake.contacts import Keys
from intake.errors import StoreError
from intake.store import Store, applications, awards
from intake.store.tables import migrations, schema
from tests.intake.store.samples import NOW, after, an_application

KEYS = Keys(secret=b"a secret of 16 b")


def an_award(application: int = 1) -> Award:
    return Award(
        application=application,
        city="Shenzhen",
        own_name="深圳市",
        language="zh",
        country="China",
        title="Global Demonstration City",
        programme="The programme",
        edition="2025",
        convention="World Internet of Things Convention",
        issuers=("The committee", "The other committee"),
        rules_on=date(2025, 2, 15),
        awarded_on=date(2025, 11, 5),
        nonce=b"a nonce of an award",
    )


def draw(nonce: int) -> Draw:
    return Draw(keys=KEYS, nonce=bytes([nonce] * 16), at=NOW, seal="4f" * 32)


def certified(application: int = 1, nonce: int = 1) -> Award:
    award = award_rules.issue(an_award(application), Kind.CERTIFICATE, draw(nonce))
    assert isinstance(award, Award)
    return award


def keep(store: Store, *several: Award) -> None:
    with store.transaction() as connection:
        for one in several:
            if not applications.load(connection, one.application):
                applications.save(connection, [an_application(one.application)])
            awards.save(connection, one)


def test_an_award_comes_back_as_it_was_saved(store: Store) -> None:
    award = certified()
    keep(store, award)
    number = award.documents[0].number
    with store.reading() as connection:
        assert awards.of(connection, 1) == award
        assert awards.with_number(connection, number) == award
        assert awards.of(connection, 2) is None
        assert awards.with_number(connection, "GDC-2025-2222-2222-2222") is None


def test_a_replaced_document_stays_and_its_number_finds_the_award(store: Store) -> None:
    keep(store, certified())
    first = certified().documents[0].number
    again = award_rules.reissue(certified(), Kind.CERTIFICATE, draw(2), reason="A wrong name.")
    assert isinstance(again, Award)
    keep(store, again)
    with store.reading() as connection:
        assert awards.with_number(connection, first) == again
    assert [one.validity for one in again.documents] == [Validity.REPLACED, Validity.VALID]


def test_a_number_of_another_city_is_a_fault(store: Store) -> None:
    keep(store, certified())
    stolen = replace(an_award(2), documents=certified().documents)
    with pytest.raises(StoreError, match="another city's"):
        keep(store, stolen)


def test_an_edition_has_its_awards_by_application(store: Store) -> None:
    former = replace(an_award(3), edition="2024")
    keep(store, certified(2, nonce=2), certified(1), former)
    with store.reading() as connection:
        found = awards.of_edition(connection, "2025")
    assert [one.application for one in found] == [1, 2]


def test_every_certificate_ever_signed_with_is_remembered_once(store: Store) -> None:
    with store.transaction() as connection:
        awards.signed_with(connection, b"second", after(days=1))
        awards.signed_with(connection, b"first", NOW)
        awards.signed_with(connection, b"second", after(days=2))
    with store.reading() as connection:
        assert awards.certificates(connection) == [b"first", b"second"]


def test_a_document_that_ended_before_its_names_were_kept_is_told_without_them(
    empty_database: str,
) -> None:
    """Such an older schema knew the names of the last one alone."""
    engine = create_engine(empty_database)
    migrations.migrate(engine, migrations.STEPS[:13])
    row = (
        "INSERT INTO documents"
        " (number, application, place, kind, issued_at, validity, reason, seal)"
        " VALUES (:state, 1, :place, 'licence', '2025-11-05', :state, '', '')"
    )
    old = {
        "number": 1, "call": "1", "opened_at": NOW, "language": "en", "stage": "official",
        "state": "titled", "is_living": True, "fruitless": 0, "pending": [], "reminded": [],
    }  # fmt: skip
    with engine.begin() as connection:
        connection.execute(schema.applications.insert().values(old))
        awards.save(connection, an_award())
        for place, state in enumerate(("replaced", "valid"), start=1):
            connection.execute(text(row), {"state": state, "place": place})
    migrations.migrate(engine)
    with engine.connect() as connection:
        found = awards.of(connection, 1)
    assert found
    told = [(one.number, one.city, one.own_name, one.language) for one in found.documents]
    assert told == [("replaced", "", "", ""), ("valid", "Shenzhen", "深圳市", "zh")]
    engine.dispose()
