"""A titled city takes somebody off its list: as it asked, or the whole list is asked for."""

import pytest

from intake.cases import CaseKind
from intake.store import Store
from tests.intake.desk.test_attendance import BOTH, Hosts


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


def test_who_is_to_be_removed_is_off_the_list_with_one_put_there(town: Hosts) -> None:
    town.answer(BOTH)
    receipt = town.answer("Please remove Jan Kowal and add Adam Wrona, City Clerk.")
    assert town.people() == [("Anna Nowak", "Mayor"), ("Adam Wrona", "City Clerk")]
    assert "Jan Kowal" not in receipt.markdown
    assert town.waiting() == []


@pytest.mark.parametrize(
    "words",
    [
        "Please remove Jan Kowal and his deputy and add Adam Wrona, City Clerk.",
        "Please do not add Adam Wrona, City Clerk, and remove Jan Kowal.",
        "Jan Kowal should be removed.",
    ],
)
def test_where_it_is_not_plain_who_is_to_be_removed_the_whole_list_is_asked_for(
    town: Hosts, words: str
) -> None:
    town.answer(BOTH)
    before = town.people()
    said = town.answer(words)
    assert town.people() == before
    assert "we changed nothing on our list" in said.markdown
    assert "Please send the whole list once more" in said.markdown
    assert "Nothing is missing" not in said.markdown
    assert town.waiting() == [CaseKind.QUESTION]
