"""A person told in an answer: name, office and address in the writer's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import languages
from intake.answers.values import Unclear
from intake.conversation import writers
from intake.conversation.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "Anna Nowak, Deputy Mayor, a@b.example", "Anna Nowak", "Deputy Mayor"),
        ("en", "Name: Anna Nowak\nPosition: Deputy Mayor\nE-mail: a@b.example", "Anna Nowak",
         "Deputy Mayor"),
        ("en", "My name is Anna Nowak and I am the Deputy Mayor of Gdynia: a@b.example",
         "Anna Nowak", "Deputy Mayor of Gdynia"),
        ("de", "Ansprechpartnerin: Katrin Berg, Leiterin des Digitalamts, a@b.example",
         "Katrin Berg", "Leiterin des Digitalamts"),
        ("es", "La persona de contacto es Marta Ruiz, concejala de Innovación (a@b.example).",
         "Marta Ruiz", "concejala de Innovación"),
        ("fr", "Claire Dubois, adjointe au maire – a@b.example", "Claire Dubois",
         "adjointe au maire"),
        ("ru", "Иванова Мария Петровна, начальник отдела, a@b.example",
         "Иванова Мария Петровна", "начальник отдела"),
        ("zh", "联系人：王小明，市大数据局副局长，邮箱 a@b.example", "王小明", "市大数据局副局长"),
        ("ja", "担当者：山田太郎（企画課長）、メール a@b.example", "山田太郎", "企画課長"),
        ("ko", "담당자: 김민수 스마트도시과장, a@b.example", "김민수", "스마트도시과장"),
        ("tr", "Ayşe Yılmaz, Bilgi İşlem Müdürü, a@b.example", "Ayşe Yılmaz",
         "Bilgi İşlem Müdürü"),
    ],
)  # fmt: skip
def test_a_person_is_read(language: str, text: str, name: str, office: str) -> None:
    assert writers.read(text, language) == Writer(name=name, office=office, address="a@b.example")


def test_an_address_alone_is_a_contact() -> None:
    assert writers.read("a@b.example", "en") == Writer(address="a@b.example")


def test_two_addresses_are_asked_about() -> None:
    reading = writers.read("a@b.example or c@b.example", "en")
    assert reading == Unclear(reason="contradictory", candidates=("a@b.example", "c@b.example"))


@pytest.mark.parametrize("text", ["none", "", "Same person as last time.", "The office will tell."])
def test_where_nobody_is_named_nobody_is_read(text: str) -> None:
    assert writers.read(text, "en") == Unclear(reason="empty")


@given(st.text(max_size=300), st.sampled_from(sorted(languages.all_read())))
def test_no_text_raises(text: str, language: str) -> None:
    assert isinstance(writers.read(text, language), Writer | Unclear)
