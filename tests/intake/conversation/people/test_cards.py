"""A person as officials hand one over: a form, a card of columns, an address that has changed.

The rows of cards.jsonl: language, answer, name, office, address (none where it is asked).
"""

import json
from pathlib import Path

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers
from intake.conversation.people.writers import Writer

_LINES = Path(__file__).with_name("cards.jsonl").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(json.loads(line)) for line in _LINES]


@pytest.mark.parametrize(("language", "text", "name", "office", "address"), ROWS)
def test_each_part_of_a_card_is_read(
    language: str, text: str, name: str | None, office: str | None, address: str | None
) -> None:
    told = writers.read(text, language)
    if not (name or office or address):
        assert isinstance(told, Unclear)
        return
    assert isinstance(told, Writer)
    assert (told.name, told.office, (told.address or "").lower() or None) == (name, office, address)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tom Reed, Head of IT, t.reed@hull.example. it@hull.example is still valid too."),
        ("en", "Write to a@x.example or b@x.example, the latter is no longer read."),
        ("en", "Please use the old address a@x.example, not b@x.example."),
        ("en", "The address a@x.example is no longer valid."),
        ("de", "Anna Weiss, Pressestelle, a@x.example. Die alte Adresse b@x.example gilt weiter."),
        ("fr", "Luc Roy, a@x.example. L'ancienne adresse b@x.example est toujours valable."),
        ("es", "Ana Gil, a@x.example. La dirección antigua b@x.example también sirve."),
        ("ru", "Олег Власов, a@x.example. Старый адрес b@x.example по-прежнему действует."),
        ("ja", "林真理子、a@x.example。旧アドレスのb@x.exampleもまだ使えます。"),
        ("zh", "刘洋，a@x.example。旧邮箱b@x.example仍可使用。"),
    ],
)
def test_two_addresses_of_which_none_is_given_up_are_asked(language: str, text: str) -> None:
    assert isinstance(writers.read(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "good morning, press office, a@x.example"),
        ("en", "Kind Regards\nPress Office\na@x.example"),
        ("en", "new york, city council, a@x.example"),
        ("en", "General Enquiries\nCustomer Service Department\na@x.example"),
        ("en", "second floor, it department, a@x.example"),
        ("de", "Neue Adresse: a@x.example"),
        ("de", "guten tag, hauptamt, a@x.example"),
        ("fr", "boîte postale, service presse, a@x.example"),
        ("es", "Casa Consistorial\nOficina de Turismo\na@x.example"),
        ("pt", "bom dia, gabinete do prefeito, a@x.example"),
        ("tr", "iyi gunler, basin mudurlugu, a@x.example"),
        ("ru", "нижний новгород, отдел связи, a@x.example"),
        ("ar", "صباح الخير، قسم الإعلام، a@x.example"),
        ("ar", "الدار البيضاء، قسم الإعلام، a@x.example"),
        ("hi", "नई दिल्ली, जनसंपर्क विभाग, a@x.example"),
        ("zh", "江苏省，数据局，a@x.example"),
        ("ja", "山口県庁 国際課 a@x.example"),
        ("ko", "안양시 정보과 a@x.example"),
    ],
)
def test_a_greeting_a_place_and_a_desk_are_nobodys_name(language: str, text: str) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Unclear) or told.name is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Name: Tom Reed\nDepartment: n/a\nEmail: a@x.example", "Tom Reed"),
        ("de", "Name: Eva Lang\nAbteilung: entfällt\nMail: a@x.example", "Eva Lang"),
        ("es", "Nombre: Ana Gil\nUnidad: no aplica\nCorreo: a@x.example", "Ana Gil"),
        ("en", "Tom Reed (copy: IT department), a@x.example", "Tom Reed"),
    ],
)
def test_what_stands_for_no_unit_is_no_office(language: str, text: str, name: str) -> None:
    assert writers.read(text, language) == Writer(name=name, address="a@x.example")


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("en", "Name: Tom Reed\nPosition: Mayor\nDepartment: IT\nEmail: a@x.example", "Mayor"),
        ("en", "Tom Reed, Mayor\nDepartment: IT Services\nEmail: a@x.example", "Mayor"),
        ("ja", "所属:企画課\n役職:課長\n氏名:山田太郎\nメール:a@x.example", "課長"),
        ("zh", "单位:杭州市人民政府\n姓名:王芳\n职务:副市长\n邮箱:a@x.example", "副市长"),
    ],
)
def test_an_office_goes_before_the_unit_in_which_it_is_held(
    language: str, text: str, office: str
) -> None:
    told = writers.read(text, language)
    assert isinstance(told, Writer)
    assert told.office == office
