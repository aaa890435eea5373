"""A letter calls its city by its own name where it is in the language of that name."""

from dataclasses import replace
from functools import partial

import pytest

from intake import store as rooms
from intake.answers.values import Place
from intake.applications import Answer
from intake.ceremony import Ceremony, OwnName
from intake.conversation.organizer import contacting
from intake.desk import posting
from intake.messages import Channel
from intake.notices import Letter
from intake.store import Store
from replies import render
from tests.intake.conversation.registered import OPENED, mayor
from tests.intake.desk.acts.town import Town
from tests.intake.desk.desks import CALL, DESK, KEYS


@pytest.fixture
def town(store: Store) -> Town:
    opened = Town(store)
    written = partial(render.letter, address=DESK, keys=KEYS)
    opened.office = replace(opened.office, render=written)
    return opened


@pytest.mark.parametrize(
    ("words", "city", "country", "writer", "reader", "called"),
    [
        ("我们是四川省成都市人民政府", "Chengdu", "CN", "zh", "zh", "成都市"),
        ("我们是四川省成都市人民政府", "Chengdu", "CN", "zh", "zh-CN", "成都市"),
        ("Администрация города Казани", "Kazan", "RU", "ru", "ru", "Казань"),
        ("مدينة الرياض", "Riyadh", "SA", "ar", "ar", "الرياض"),
        ("Die Stadt München", "Munich", "DE", "de", "de", "München"),
        ("我们是四川省成都市人民政府", "Chengdu", "CN", "zh", "en", "Chengdu"),
        ("我们是四川省成都市人民政府", "Chengdu", "CN", "zh", "fr", "Chengdu"),
        ("Die Stadt München", "Munich", "DE", "de", "ja", "Munich"),
        ("Konstantinopel", "Istanbul", "TR", "de", "de", "Istanbul"),
        ("die stadt muenchen", "Munich", "DE", "de", "de", "Munich"),
        ("Gemeente Den Haag", "The Hague", "NL", "nl", "nl", "The Hague"),  # the letter is English
        ("Chengdu", "Chengdu", "CN", "zh", "zh", "Chengdu"),
        ("в Самаре", "Samara", "RU", "ru", "ru", "Samara"),
        ("CDMX", "Mexico City", "MX", "es", "es", "Mexico City"),
    ],
)  # fmt: skip
def test_a_letter_has_the_own_name_of_its_city_where_it_is_sure_and_in_its_language(
    town: Town, words: str, city: str, country: str, writer: str, reader: str, called: str
) -> None:
    _names_itself(town, words, city, country, writer)
    letter = _welcome(town, reader)
    assert called in letter.markdown
    assert called == city or city not in letter.markdown
    assert letter.in_english is None or city in letter.in_english()


def test_a_name_that_a_city_told_is_sure(town: Town) -> None:
    _names_itself(town, "в Самаре", "Samara", "RU", "ru")
    with town.store.transaction() as connection:
        named = OwnName(words="Самара", by=mayor(1), at=OPENED)
        rooms.ceremony.save(connection, Ceremony(application=1, own_name=named), None)
    assert "Самара" in _welcome(town, "ru").markdown


def test_a_city_with_documents_is_called_as_they_call_it(town: Town) -> None:
    award = town.titled(1)
    _names_itself(town, "Die Stadt München", "Munich", "DE", "de")
    with town.store.transaction() as connection:
        corrected = replace(award, city="Munich", own_name="Landeshauptstadt", language="de")
        rooms.awards.save(connection, corrected)
    assert "Landeshauptstadt" in _welcome(town, "de").markdown


def test_in_a_chat_the_heading_has_the_own_name_too(town: Town) -> None:
    _names_itself(town, "Die Stadt München", "Munich", "DE", "de")
    assert _welcome(town, "de", "slack").subject.startswith("München: ")


def _names_itself(town: Town, words: str, city: str, country: str, writer: str) -> None:
    with town.store.reading() as connection:
        file = rooms.applications.load(connection, 1)
    placed = file or town.city(1, city=city, country=country)
    answer = Answer(
        question="V11_city", value=Place(city=city, country=country), words=words, message="m2",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    contacts = (replace(placed.contacts[0], language=writer),)
    known = replace(placed, city=city, country=country, contacts=contacts)
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [replace(known, answers=(*placed.answers, answer))])


def _welcome(town: Town, language: str, channel: Channel = "mail") -> Letter:
    file = town.file()
    reader = replace(file.contacts[0], language=language)
    welcome = contacting.welcome(CALL, file, reader, "", Ceremony(application=1))
    letters = [replace(welcome, channel=channel)]
    with town.store.reading() as connection:
        (letter,) = posting.render(town.office, connection, letters, town.now, seed="w")
    return letter
