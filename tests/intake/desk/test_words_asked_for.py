"""What translated letters give as an example, or ask for, does what they say that it does."""

import re

import pytest

from intake.consultation import Consent
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.consultations.test_listening import OBJECTS, Square
from tests.intake.desk.test_attendance import Hosts
from tests.intake.desk.test_publishing import Office
from tests.replies.asked_for import OTHERS, example, forms, messages, quoted

ONE_DATABASE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
ALL, AGREED = {"V11_city", "B1b", "B5a"}, Consent.AGREED
NAMES = {
    "ar": ("أحمد حسن", "ليلى علي"),
    "hi": ("राम शर्मा", "सीता वर्मा"),
    "ja": ("山田太郎", "佐藤花子"),
    "ko": ("김철수", "이영희"),
    "ru": ("Анна Новак", "Иван Петров"),
    "zh": ("张伟", "李娜"),
}
"""Whom officials of these languages name; in the others anybody."""
VOICES = {
    "vote for": (" Gdynia", "Withdraw my vote for %(city)s"),
    "objection about": (OBJECTS.removeprefix("Objection about"),
                        "Withdraw my objection about %(city)s"),
    "opinion on": (" Gdynia: The port works well and is clean.",
                   "Withdraw my opinion on %(city)s"),
}  # fmt: skip


@ONE_DATABASE
@pytest.mark.parametrize("language", OTHERS)
def test_a_city_says_what_may_be_published_as_the_letter_shows(store: Store, language: str) -> None:
    town = Office(store)
    town.call_contact("Anna", language)
    asked = town.announce()

    expected = [(form, 3) for form in ("ALL", *forms("all", language))]
    expected += [(form, 0) for form in ("NONE", *forms("none", language))]
    expected += [
        (example("The numbers of the lines, for example: 1, 3", language), 2),
        (example("Or in words, for example: all but 2", language), 2),
    ]
    for form, count in expected:
        town.write(mayor(1), form, to=asked)
        shown = {id for id, consent in town.lines().items() if consent is AGREED}
        assert (form, len(shown)) == (form, count)


@ONE_DATABASE
@pytest.mark.parametrize("language", OTHERS)
def test_a_city_says_who_comes_as_the_letter_shows(store: Store, language: str) -> None:
    town = Hosts(store)
    shown = quoted(
        "Just reply in your own words, for example:"
        " “Mayor (name) and Deputy Mayor (name) will come.”",
        language,
    )
    names = NAMES.get(language, ("Anna Nowak", "Jan Kowal"))
    told = re.sub("[(（].+?[)）]", "{}", shown).format(*names)
    town.write(mayor(1), told, to=town.of("attendance")[-1])
    assert [name for name, _ in town.people()] == list(names)


@ONE_DATABASE
@pytest.mark.parametrize("language", OTHERS)
def test_the_public_says_and_takes_back_as_the_letters_show(store: Store, language: str) -> None:
    square, said = Square(store), messages(language)
    for place, (phrase, (words, taking_back)) in enumerate(VOICES.items()):
        for at, form in enumerate((phrase, *forms(phrase, language))):
            writer = f"reader@{place}-{at}.example"
            asked = square.said(form + words, writer)
            confirmed = square.write(writer, said["YES"], to=asked)
            assert "confirmed" in [one.notice for one in confirmed], form
        (told,) = square.say(said[taking_back] % {"city": "Gdynia"}, writer)
        assert told.notice == "withdrawal", said[taking_back]
        back = square.write(writer, ["WITHDRAW", *forms("withdraw", language)][place], to=told)
        assert "taken_back" in [one.notice for one in back]
