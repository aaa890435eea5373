"""Who is who by the name they type, and what is no name and no reason."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José Núñez", unicodedata.normalize("NFD", "José Núñez")),
        ("José Núñez", "Jose Nunez"),
        ("Anna Nowak", "Anna\u200b Nowak"),
        ("Anna Nowak", "An\u034fna Now\ufe0fak"),
        ("Anna Nowak", "Anna\u00a0Nowak"),
        ("Anna Nowak", "Anna\tNowak\n"),
        ("Anna Nowak", "Ａnna Nowak"),
        ("Anna Nowak", "Anna Nowak."),
        ("Anna Nowak", "ANNA  NOWAK"),
        ("Anna Nowak", "Nowak, Anna"),
        ("Anna Nowak", "AnnaNowak"),
        ("Anna Nowak", "anna.nowak@committee.example"),
        ("Anna Nowak", "Anna Nowak <anna@committee.example>"),
        ("Anna Nowak", "Аnna Nowak"),  # Cyrillic А
        ("Organizer A", "Organizer А"),
        ("Organizer A", "Organizer Α"),  # Greek Α
        ("Sean O'Brien", "Sean OBrien"),
        ("Łukasz Strauß", "lukasz strauss"),
        ("a.b@committee.example", "A.B@Committee.example"),
    ],
)
def test_one_name_in_two_spellings_is_one_person(one: str, other: str) -> None:
    assert names.is_same(one, other)
    assert names.is_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("First organizer", "Second organizer"),
        ("Organizer A", "Organizer B"),
        ("Anna Nowak", "Anna Nowakowa"),
        ("मोना शर्मा", "मीना शर्मा"),
        ("มานี", "มานู"),
        ("かとう", "がどう"),
        ("山田", "山本"),
        ("office@one.example", "office@two.example"),
    ],
)
def test_two_names_are_two_people(one: str, other: str) -> None:
    assert not names.is_same(one, other)


@pytest.mark.parametrize("text", ["", " ", "\u200b", " \u00ad\n", "…", "\u3164", "\u2800", "--"])
def test_what_cannot_be_read_is_no_name_and_no_reason(text: str) -> None:
    assert not names.is_said(text)
    refused = names.may_be_named(text)
    assert refused
    assert refused.reason == "no_name"


@pytest.mark.parametrize("text", ["", " ", "\u200b", " \u00ad\n", "\u00a0", "\u3164", "\u2800"])
def test_what_shows_nothing_is_not_seen(text: str) -> None:
    assert not names.is_seen(text)


@pytest.mark.parametrize("text", ["…", "--", "?", "👍🏽", "7", "ß", "是", "é", "❤️"])
def test_a_sign_or_a_picture_is_seen(text: str) -> None:
    assert names.is_seen(text)


def test_a_word_in_two_alphabets_is_no_name_and_the_reason_shows_which() -> None:
    refused = names.may_be_named("Аnna Nowak")
    assert refused
    assert refused.reason == "mixed_alphabets"
    assert "mixes Cyrillic and Latin letters" in refused.text


@pytest.mark.parametrize(
    "name", ["Łucja Żak", "Анна Новак", "山田さん", "Anna Новак", "ΑΝΝΑ", "X 2"]
)
def test_a_name_in_any_one_alphabet_is_a_name(name: str) -> None:
    assert names.may_be_named(name) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_names_can_be_compared(one: str, other: str) -> None:
    assert names.is_same(one, one)
    assert names.is_same(one, other) == names.is_same(other, one)
    names.may_be_named(one)
