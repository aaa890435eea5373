"""Two people who write for one city meet: nobody is given a file before the people on it agree."""

from dataclasses import replace

from intake import applications
from intake.applications import State
from intake.cases import CaseKind
from intake.conversation.city.contacts import identity
from intake.conversation.turns import Hearing, Notes
from intake.notices import ConfirmPerson, ContactWelcomed, Received, Welcome
from tests.intake.conversation.town import (
    ANNA,
    APPLIES,
    BEN,
    CARLA,
    ENOUGH,
    Town,
    a_complete_town,
    a_registered_town,
    a_town,
)


def a_met_town() -> Town:
    """Ben writes for Gdynia too, with an answer that Anna has not given."""
    town = a_town()
    town.write(ANNA, "B1b: no", to=town.to(ANNA))
    town.write(BEN, f"{APPLIES}\n\nB1b: yes\nB2b: yes")
    return town


def test_the_second_learns_nothing_and_the_first_contact_and_organizers_are_asked() -> None:
    town = a_met_town()
    assert sorted(town.addressees()) == [ANNA.address, BEN.address]
    welcome = town.notice(BEN, Welcome)
    assert welcome.application == 2
    assert welcome.city is None
    assert ANNA.address not in repr(welcome)
    assert town.remarks(BEN) == {"city_already_applies"}
    asked = town.notice(ANNA, ConfirmPerson)
    assert (asked.application, asked.person, asked.about_city) == (1, BEN, True)
    assert [one.kind for one in town.cases] == [CaseKind.SAME_CITY]
    assert town.turn.about == 2


def test_the_first_contact_is_asked_once_only() -> None:
    town = a_met_town()
    town.write(BEN, "B3b: yes", to=town.to(BEN))
    assert town.addressees() == [BEN.address]
    assert town.remarks(BEN) == {"city_already_applies"}
    assert len(town.cases) == 1


def test_yes_joins_the_two_and_carries_over_what_was_not_answered() -> None:
    town = a_met_town()
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"colleague_welcomed"}
    assert town.notice(BEN, ContactWelcomed).application == 1
    file, second = town.file(1), town.file(2)
    assert [one.address for one in file.contacts] == [ANNA, BEN]
    assert file.current["B1b"].by == ANNA.key
    assert file.current["B2b"].by == BEN.key
    assert (second.state, second.city_key, file.pending) == (State.WITHDRAWN, None, ())
    assert town.turn.about == 1
    assert {(one.application, one.act) for one in town.turn.entries} >= {
        (1, "joined"),
        (2, "joined_into"),
    }


def test_who_joined_writes_on_in_the_file_they_joined() -> None:
    town = a_met_town()
    town.write(ANNA, "Yes", to=town.to(ANNA))
    town.write(BEN, "B3b: yes", to=town.to(BEN))
    assert town.turn.about == 1
    assert town.file().current["B3b"].by == BEN.key


def test_no_leaves_things_as_they_are_and_nobody_is_asked_again() -> None:
    town = a_met_town()
    town.write(ANNA, "No", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"colleague_refused"}
    assert [one.address for one in town.file().contacts] == [ANNA]
    town.write(BEN, "B3b: yes", to=town.to(BEN))
    assert town.addressees() == [BEN.address]
    assert town.remarks(BEN) == {"city_for_organizers"}
    assert town.file(2).city is None
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert [one.address for one in town.file().contacts] == [ANNA]


def test_the_organizers_see_that_the_first_contact_said_no() -> None:
    town = a_met_town()
    town.write(ANNA, "No", to=town.to(ANNA))
    assert town.turn.settled == (CaseKind.SAME_CITY,)
    (case,) = town.turn.cases
    assert (case.kind, case.application) == (CaseKind.SAME_CITY, 1)
    assert "answered NO" in case.text
    assert BEN.address in case.text


def test_the_second_cannot_submit_meanwhile() -> None:
    town = a_met_town()
    town.write(BEN, ENOUGH, to=town.to(BEN))
    town.write(BEN, "SUBMIT", to=town.to(BEN))
    assert town.remarks(BEN) == {"city_already_applies", "submit_held"}
    assert town.file(2).pending == ()


def test_a_second_that_corrects_its_city_is_free() -> None:
    town = a_met_town()
    letter = town.to(ANNA)
    town.write(BEN, "V11_city: Sopot, Poland", to=town.to(BEN))
    assert town.remarks(BEN) <= {"similar_city"}
    assert town.file(2).city == "Sopot"
    town.write(ANNA, "Yes", to=letter)
    assert town.remarks(ANNA) == {"message_dropped"}
    assert town.file(2).state is State.OPEN
    assert [one.address for one in town.file(1).contacts] == [ANNA]


def test_a_city_corrected_to_one_that_is_held_meets_its_holder() -> None:
    town = a_town()
    town.write(BEN, "The city of Zaragoza in Spain would like to take part.")
    assert town.file(2).city == "Zaragoza"
    town.write(BEN, "V11_city: Gdynia, Poland", to=town.to(BEN))
    assert town.remarks(BEN) == {"city_already_applies"}
    assert (town.file(2).city, town.file(2).city_key) == (None, None)
    town.write(CARLA, "The city of Zaragoza in Spain would like to take part.")
    assert town.file(3).city == "Zaragoza"


def test_two_that_name_their_city_only_later_meet_then() -> None:
    town = Town()
    town.write(ANNA, "We would like to take part.")
    town.write(BEN, "We would like to take part, too.")
    town.write(BEN, "V11_city: Gdynia, Poland", to=town.to(BEN))
    town.write(ANNA, "V11_city: Gdynia, Poland", to=town.to(ANNA))
    assert sorted(town.addressees()) == [ANNA.address, BEN.address]
    assert town.notice(BEN, ConfirmPerson).person == ANNA
    assert (town.file(1).city, town.file(2).city) == (None, "Gdynia")


def test_two_spellings_of_one_city_meet_and_two_cities_of_one_name_do_not() -> None:
    town = Town()
    town.write(ANNA, "We apply for the city of Valencia in Spain.")
    town.write(BEN, "We apply for the city of Valencia in Venezuela.")
    assert town.addressees() == [BEN.address]
    town.write(CARLA, "V11_city: VALÈNCIA, Spain")
    assert sorted(town.addressees()) == [ANNA.address, CARLA.address]


def test_a_second_claims_the_city_at_its_next_mail_once_the_holder_has_withdrawn() -> None:
    town = a_met_town()
    town.write(ANNA, "withdraw", to=next(one for one in town.letters if one.to == ANNA))
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.file(1).state is State.WITHDRAWN
    town.write(BEN, "Thank you.", to=town.to(BEN))
    assert town.file(2).city == "Gdynia"
    assert town.remarks(BEN) == set()


def test_a_yes_that_also_names_the_city_asks_nobody_twice() -> None:
    town = a_town()
    town.write(BEN, "We would like to take part.")
    town.write(BEN, "B1b: yes")  # without the reply address
    town.write(BEN, "Yes\n\nV11_city: Gdynia, Poland", to=town.to(BEN))
    assert sorted(town.addressees()) == [ANNA.address, BEN.address]
    assert len(town.file(1).pending) == 1


def test_the_last_form_of_a_holder_is_the_one_that_counts() -> None:
    town = a_met_town()
    holder = town.file(1)
    asked = replace(holder, pending=())
    notes = Notes(application=town.file(2), others=[asked, holder])
    message = town.messages["m3"]
    dossier = town._dossier(message, town.to(BEN), None)
    hearing = Hearing(
        dossier=dossier, message=message, contact=town.file(2).contacts[0], now=town.now
    )
    identity.claim(notes, hearing)
    assert notes.others == [asked, holder]
    assert notes.letters == []


def test_a_registered_file_stays_as_confirmed_when_a_colleague_joins() -> None:
    town = a_registered_town()
    town.write(BEN, f"{APPLIES}\n\nB2b: yes")
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert [one.address for one in town.file().contacts] == [ANNA, BEN]
    assert "B2b" not in town.file().current


def test_without_a_contact_who_can_be_reached_only_the_organizers_are_asked() -> None:
    town = a_town()
    town.applications[1] = applications.bounce(town.file(), ANNA)
    town.write(BEN, APPLIES)
    assert town.addressees() == [BEN.address]
    assert [one.kind for one in town.cases] == [CaseKind.SAME_CITY]


def test_a_full_file_says_so_and_the_question_stays() -> None:
    town = a_met_town()
    letter = town.to(ANNA)
    for number in range(9):
        town.write(ANNA, f"Please add c{number}@gdynia.example", to=letter)
    town.write(ANNA, "Yes", to=letter)
    assert town.remarks(ANNA) == {"contacts_full"}
    assert len(town.file().contacts) == 10
    assert [one.kind for one in town.file().pending] == ["colleague"]


def test_a_city_without_its_country_has_no_key_yet() -> None:
    town = Town()
    town.write(ANNA, "We apply for the city of Nowhereville.")
    assert identity.named(town.file()) == ("Nowhereville", None)
    assert identity.key_of(town.file()) is None
    town.write(ANNA, "V11_country: Poland", to=town.to(ANNA))
    assert town.file().city_key
    assert isinstance(town.said(ANNA), Received)


def test_the_settled_city_is_written_down_once() -> None:
    town = a_complete_town()
    assert [one.act for one in town.entries].count("city_claimed") == 1


def test_letters_greet_by_the_name_that_the_contact_stated() -> None:
    town = a_town()
    town.write(ANNA, "V11_writer: Anna Nowak", to=town.to(ANNA))
    assert town.to(ANNA).to.name == "Anna Nowak"
    file, (contact,) = town.file(), town.file().contacts
    assert identity.by_name(file, contact).address.name == "Anna Nowak"
    assert identity.by_name(file, replace(contact, address=BEN)).address.name == BEN.name
