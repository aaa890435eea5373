"""A confirmed list stays confirmed behind a wish for something that is nobody who comes."""

import pytest

from intake.cases import CaseKind
from intake.ceremony import Attending
from intake.store import Store
from tests.intake.desk.test_attendance import BOTH, Hosts
from tests.intake.desk.test_ceremonies import matter

THINGS = [
    "Please add a parking space for the car of the mayor.",
    "Please add a vegetarian menu.",
    "请把市长的停车位加入名单。",
    "Veuillez ajouter une place de parking pour la voiture du maire.",
    "Por favor, añadan una plaza de aparcamiento para el coche del alcalde.",
    "Пожалуйста, добавьте парковочное место для машины мэра.",
    "يرجى إضافة موقف لسيارة العمدة.",
    "Bitte ergänzen Sie einen Parkplatz für den Wagen des Bürgermeisters.",
    "市長の車の駐車場をリストに追加してください。",
    "Por favor, incluam uma vaga de estacionamento para o carro do prefeito.",
    "Lütfen belediye başkanının arabası için bir park yeri ekleyin.",
    "시장님 차량 주차 공간을 목록에 추가해 주세요.",
    "कृपया महापौर की कार के लिए पार्किंग स्थान सूची में जोड़ें।",
]
PEOPLE = [
    "Please add one more person.",
    "Please add the councillor, with a car.",
    "Добавьте ещё одного человека.",
    "يرجى إضافة نائب العمدة إلى القائمة.",
    "副市長を名簿に追加してください。",
    "부시장을 명단에 추가해 주세요.",
]


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


@pytest.mark.parametrize("text", THINGS)
def test_a_wish_for_a_thing_goes_to_a_person_and_the_list_stays_confirmed(
    town: Hosts, text: str
) -> None:
    town.answer(text, to=town.answer(BOTH))
    assert town.ceremony().attending is Attending.NAMED
    assert town.people() == [("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")]
    assert town.waiting() == [CaseKind.QUESTION]


def test_a_yes_with_a_wish_for_a_thing_confirms(town: Hosts) -> None:
    receipt = town.answer("Mayor Anna Nowak\nDeputy Mayor Jan Kowal")
    assert town.ceremony().attending is Attending.AWAITED
    text = "Yes, we confirm. Please add a parking space for the car of the mayor."
    town.answer(text, to=receipt)
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == [CaseKind.QUESTION]


@pytest.mark.parametrize("text", PEOPLE)
def test_somebody_to_be_added_opens_the_list_and_the_letter_says_so(town: Hosts, text: str) -> None:
    receipt = town.answer(text, to=town.answer(BOTH))
    assert town.ceremony().attending is Attending.AWAITED
    assert "You had confirmed this list." in receipt.markdown
    assert "confirm that they will attend" in receipt.markdown
    assert "Nothing is missing" not in receipt.markdown


def test_the_matter_of_a_list_that_was_opened_again_does_not_say_that_nobody_was_named(
    town: Hosts,
) -> None:
    town.answer("The trip is off, there is no budget.", to=town.answer(BOTH))
    town.wait(45)
    said = matter(town)
    assert said.startswith("The city named who comes to the Convention, but its list is not")
    assert "though the city was reminded" in said
