"""A few words by themselves: a name, an office, what may be either, and what is neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.conversation.people import titles


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Deputy Mayor", "office"),
        ("Mr. Mayor", "office"),
        ("Head of Smart Gdynia", "office"),
        ("Deputy Head, IT Department", "office"),
        ("Chief Innovation Officer / CIO", "office"),
        ("Director Urban Mobility", "office"),
        ("Заместитель мэра", "office"),
        ("Maria Kowalska", "name"),
        ("Dr. Maria Kowalska", "name"),
        ("Anna Nowak-Zielińska", "name"),
        ("maria kowalska", "name"),
        ("Анна Новак", "name"),
        ("Deputy Mayor Maria Kowalska", "either"),
        ("Mayor of Hue, Maria Kowalska", "either"),
        ("Maria Mayor", "either"),
        ("Mayor, Gdynia", "either"),
        ("Smart City Unit", "either"),
        ("Office of the Mayor", "other"),
        ("The mayor has decided", "other"),
        ("yes", "other"),
        ("see below", "other"),
        ("", "other"),
    ],
)
def test_words_are_a_name_or_an_office_only_where_they_cannot_be_both(
    text: str, said: titles.Said
) -> None:
    assert titles.said(text, "en") == said


@given(st.text(max_size=80))
def test_any_words_are_one_of_the_four(text: str) -> None:
    assert titles.said(text, "en") in {"name", "office", "either", "other"}
