from dataclasses import replace

import pytest

from intake.answers.geography import cities
from intake.applications import Application, State, record
from intake.contacts import Standing
from intake.errors import StoreError
from intake.messages import Address
from intake.store import Store, applications
from intake.store.tables import migrations
from tests.intake.store.samples import (
    MAYOR,
    NOW,
    a_contact,
    a_full_application,
    an_answer,
    an_application,
    keep_before,
    undone,
)

COLLEAGUE = Address(address="it@gdynia.example", name="IT office")


def save(store: Store, *several: Application) -> None:
    with store.transaction() as connection:
        applications.save(connection, several)


def load(store: Store, number: int) -> Application | None:
    with store.reading() as connection:
        return applications.load(connection, number)


def test_an_application_comes_back_as_it_was_saved(store: Store) -> None:
    save(store, a_full_application())
    assert load(store, 1) == a_full_application()
    assert load(store, 2) is None


def test_a_saved_application_can_be_changed_in_everything(store: Store) -> None:
    save(store, a_full_application())
    first = a_full_application()
    colleague = replace(a_contact(COLLEAGUE), language="pl")
    changed = record(
        replace(
            first,
            state=State.REGISTERED,
            language="pl",
            city="Sopot",
            pending=(),
            fruitless=0,
            contacts=(replace(first.contacts[0], standing=Standing.LEFT), colleague),
            evidence=(*first.evidence, replace(first.evidence[0], name="b.pdf", question="B1a")),
        ),
        an_answer(figure="86000000000"),
        an_answer("S1"),
    )
    save(store, changed)
    assert load(store, 1) == changed


def test_an_answer_given_by_somebody_else_meanwhile_is_not_overwritten(store: Store) -> None:
    save(store, record(an_application(), an_answer(), an_answer("S1")))
    with pytest.raises(StoreError, match="changed by somebody else"):
        save(store, record(an_application(), an_answer("S2")))


def test_numbers_follow_each_other_and_an_undone_one_comes_again(store: Store) -> None:
    with store.transaction() as connection:
        assert [applications.next_number(connection) for _ in range(2)] == [1, 2]
    with undone(store) as connection:
        assert applications.next_number(connection) == 3
    with store.transaction() as connection:
        assert applications.next_number(connection) == 3


def test_a_token_leads_to_its_application_and_contact(store: Store) -> None:
    save(store, an_application(1), an_application(2))
    with store.transaction() as connection:
        found = applications.by_token(connection, "token2")
        assert found is not None
        assert (found[0].number, found[1].address) == (2, MAYOR)
        assert applications.by_token(connection, "token3") is None
        assert applications.knows_token(connection, "token1")
        assert not applications.knows_token(connection, "token")


def test_a_contact_who_left_is_still_known_by_the_token(store: Store) -> None:
    left = replace(a_contact(MAYOR), standing=Standing.LEFT)
    back = replace(left, standing=Standing.ACTIVE)
    save(store, an_application(1, contacts=(left,)))
    with store.transaction() as connection:
        found = applications.by_token(connection, "token1")
        assert found is not None
        assert found[1].standing is Standing.LEFT
    save(store, an_application(1, contacts=(back, left)))
    with store.transaction() as connection:
        found = applications.by_token(connection, "token1")
        assert found is not None
        assert found[1].standing is Standing.ACTIVE


def test_an_address_leads_to_living_applications_it_has_not_left(store: Store) -> None:
    left = replace(a_contact(MAYOR), standing=Standing.LEFT)
    bounced = replace(a_contact(MAYOR), standing=Standing.BOUNCED)
    save(
        store,
        an_application(1),
        an_application(2, state=State.WITHDRAWN, city_key=None),
        an_application(3, contacts=(left,)),
        an_application(4, contacts=(bounced,)),
        an_application(5, state=State.PAUSED),
    )
    with store.reading() as connection:
        assert applications.by_address(connection, "mayor@gdynia.example") == [1, 4, 5]
        assert applications.by_address(connection, "it@gdynia.example") == []


def test_one_living_application_holds_a_city(store: Store) -> None:
    save(store, an_application(1, city_key="gdynia,pl"))
    with store.transaction() as connection:
        assert applications.holder(connection, "gdynia,pl") == 1
        assert applications.holder(connection, "sopot,pl") is None
    with pytest.raises(StoreError):
        save(store, an_application(2, city_key="gdynia,pl"))
    save(store, an_application(1, city_key="gdynia,pl", state=State.WITHDRAWN))
    with store.transaction() as connection:
        assert applications.holder(connection, "gdynia,pl") is None
    save(store, an_application(2, city_key="gdynia,pl"))


def test_the_newest_decided_application_of_a_city_is_found(store: Store) -> None:
    for number, state in enumerate((State.DECLINED, State.TITLED, State.WITHDRAWN), start=1):
        save(store, an_application(number, city_key="gdynia,pl", state=state))
    with store.reading() as connection:
        assert applications.decided_on(connection, "gdynia,pl") == 2
        assert applications.decided_on(connection, "sopot,pl") is None


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_city_can_be_handed_from_one_application_to_another(
    store: Store, order: tuple[int, int]
) -> None:
    save(store, an_application(1, city_key="gdynia,pl"), an_application(2, city_key="x"))
    handed = (an_application(1, city_key="x"), an_application(2, city_key="gdynia,pl"))
    save(store, *(handed[place] for place in order))
    with store.transaction() as connection:
        assert applications.holder(connection, "gdynia,pl") == 2


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2", [2]),
        (" 3 ", [3]),
        ("łódź", [1]),
        ("LODZ", [1]),
        ("Lodz, PL", [1]),
        ("lodz,pl", [1]),
        ("Lodz, DE", []),
        ("Paris", [2, 3]),
        ("Paris, US", [3]),
        ("Washington, DC", [4]),
        ("القاهرة", [5]),
        ("Reykjavík", [6]),
        ("Pari", []),
        ("²", []),
        ("", []),
        (",", []),
        ("99999999999999999999999", []),
    ],
)
def test_a_city_is_found_by_number_or_name(store: Store, text: str, numbers: list[int]) -> None:
    cities = [
        ("Łódź", "PL"),
        ("Paris", "FR"),
        ("Paris", "US"),
        ("Washington, DC", "US"),
        ("القاهرة", "EG"),
        ("REYKJAVIK", "IS"),
        (None, None),
    ]
    several = [
        an_application(number, city=city, country=country)
        for number, (city, country) in enumerate(cities, start=1)
    ]
    save(store, *several)
    with store.reading() as connection:
        assert [one.number for one in applications.find(connection, text)] == numbers


def test_who_is_in_a_stage_is_found_by_state_call_and_country(store: Store) -> None:
    several = [
        an_application(1, state=State.REGISTERED, country="PL"),
        an_application(2, state=State.REGISTERED, country="KE"),
        an_application(3, state=State.OPEN),
    ]
    save(store, *several)
    stage, states, call = several[0].stage, [State.REGISTERED], several[0].call
    with store.reading() as connection:
        theirs = applications.in_stage(connection, stage, states, country="KE")
        assert theirs == applications.several(connection, [2]) == [several[1]]
        assert applications.several(connection, [3, 1]) == [several[0], several[2]]
        assert applications.several(connection, []) == []
        registered, paused = State.REGISTERED, State.PAUSED
        assert applications.waits_in_stage(connection, stage, registered, call=call)
        assert not applications.waits_in_stage(connection, stage, paused, call=call)
        assert not applications.waits_in_stage(connection, stage, registered, call="")
        assert not applications.waits_in_stage(connection, stage, registered, call="~")


def test_the_living_are_those_that_have_not_ended(store: Store) -> None:
    ended = an_application(2, state=State.DECLINED)
    save(store, a_full_application(1), ended, an_application(3, state=State.REGISTERED))
    with store.transaction() as connection:
        first, third = applications.living(connection)
        assert (first, third.number) == (a_full_application(1), 3)


def test_names_no_database_can_hold_are_saved_all_the_same(store: Store) -> None:
    long = Address(address="a" * 9000 + "@x.example", name="\0\ud800")
    odd = a_contact(long)
    city = an_application(1, city="c\0" * 9000, city_key="k" * 9000, contacts=(odd,))
    answer = replace(an_answer(), words="\0\udfff", at=NOW)
    save(store, record(city, answer))
    with store.transaction() as connection:
        assert applications.by_address(connection, long.key) == [1]
        assert applications.holder(connection, "k" * 9000) == 1
        assert len(applications.find(connection, "c\0" * 9000)) == 1


def test_several_are_saved_at_once_each_with_what_is_new_of_it(store: Store) -> None:
    several = [a_full_application(number) for number in range(1, 20)]
    save(store, *several)
    changed = [record(one, replace(an_answer(), at=NOW)) for one in several[::2]]
    renamed = [replace(one, language="pl", contacts=()) for one in several[1::2]]
    save(store, *changed, *renamed, an_application(20))
    with store.transaction() as connection:
        found = applications.several(connection, range(1, 21))
    assert found == sorted([*changed, *renamed, an_application(20)], key=lambda one: one.number)


def test_a_city_of_before_is_found_without_the_word_behind_its_name(empty_database: str) -> None:
    opened = Store(empty_database)
    migrations.migrate(opened._engine, migrations.STEPS[:31])
    before = {
        1: ("name:panama city:US", State.REGISTERED),
        2: ("name:iowa city:US", State.TITLED),
        3: ("name:kuwait city:KW", State.REGISTERED),
        4: ("name:kuwait:KW", State.REGISTERED),
        5: ("name:city:US", State.REGISTERED),
        6: ("geonames:5128581", State.REGISTERED),
    }
    several = [an_application(one, city_key=key, state=to) for one, (key, to) in before.items()]
    with opened.transaction() as connection:
        keep_before(connection, several, without=("taken_out",))
    assert opened.migrate() == len(migrations.STEPS)
    with opened.transaction() as connection:
        assert applications.holder(connection, cities.identity("Panama City", "US")) == 1
        assert applications.decided_on(connection, cities.identity("Iowa City", "US")) == 2
        assert applications.holder(connection, cities.identity("Kuwait City", "KW")) == 4
        left = {one: applications.load(connection, one) for one in (3, 5, 6)}
    assert [one and one.city_key for one in left.values()] == [before[one][0] for one in left]
    opened.close()
