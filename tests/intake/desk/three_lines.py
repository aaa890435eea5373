"""A titled city of three lines that it agreed to, and which of them it took off the page."""

from intake.consultation import Consent
from intake.store import Store
from tests.intake.desk.test_publishing import Office

IDS = {1: "V11_city", 2: "B1b", 3: "B5a"}
ALL = {1, 2, 3}


def agreed(store: Store) -> Office:
    town = Office(store)
    town.answer(town.announce(), "all")
    return town


def off(town: Office) -> set[int]:
    return {number for number, id in IDS.items() if town.lines()[id] is Consent.REFUSED}
