"""Who hosted with the city is no part of an event's name; single quotes hold a name as well."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "In 2022 we co-hosted the World Port Forum with the port authority.",
         "World Port Forum"),
        ("fr", "En 2022 nous avons coorganisé le Forum mondial des ports avec le ministère des"
         " Transports.", "Forum mondial des ports"),
        ("es", "En 2022 coorganizamos el Foro Mundial de Puertos con el Ministerio de Transportes.",
         "Foro Mundial de Puertos"),
        ("pt", "Em 2022 coorganizamos o Fórum Mundial de Portos com o Ministério dos Transportes.",
         "Fórum Mundial de Portos"),
        ("en", "In 2022 we co-hosted the Forum on Living with the Sea.",
         "Forum on Living with the Sea"),
        ("en", "In 2022 we hosted the World Forum with Youth.", "World Forum with Youth"),
        ("tr", "2022'de Ulaştırma Bakanlığı ile birlikte Dünya Limanlar Forumu'nu düzenledik.",
         "Dünya Limanlar Forumu"),
        ("tr", "Dünya Limanlar Forumu'nu Ulaştırma Bakanlığı ile birlikte 2022'de düzenledik.",
         "Dünya Limanlar Forumu"),
        ("ko", "2022년 '국제 드론 엑스포'를 개최했습니다.", "국제 드론 엑스포"),
        ("fr", "En 2022 nous avons accueilli 'IoT Planet'.", "'IoT Planet'"),
        ("en", "In 2022 we hosted the Mayors' Forum on the Citizens' Data.",
         "Mayors' Forum on the Citizens' Data"),
    ],
)  # fmt: skip
def test_a_name_is_neither_longer_nor_shorter_than_it_is(
    language: str, text: str, name: str
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [(name, 2022)]


def test_two_names_between_single_quotes_are_two_events() -> None:
    text = "2018년에 '세계 물 포럼'을, 2019년에 '스마트시티 엑스포'를 개최했습니다"
    found = read("events", text, Context(language="ko"))
    assert isinstance(found, Events)
    named = [(one.name, one.year) for one in found.events]
    assert named == [("세계 물 포럼", 2018), ("스마트시티 엑스포", 2019)]
