"""What stands in the names of events that were hosted answers no other question."""

import pytest

from tests.intake.conversation.test_plain_placing import told
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        ("en", "We hosted the World Smart Cities Forum in 2019 and the UK5G Showcase in 2023.",
         "World Smart Cities Forum (2019); UK5G Showcase (2023)"),
        ("en", "We hosted the World Economy Forum in 2019.", "World Economy Forum (2019)"),
        ("es", "Acogimos el Foro Mundial en 2019 y la Vitrina Digital en 2023.",
         "Foro Mundial (2019); Vitrina Digital (2023)"),
        ("pt", "Sediamos o Fórum Mundial em 2019 e a Vitrine Digital em 2023.",
         "Fórum Mundial (2019); Vitrine Digital (2023)"),
        ("fr", "Nous avons accueilli le Forum de l'économie mondiale en 2019.",
         "Forum de l'économie mondiale (2019)"),
        ("ja", "2019年に世界モデル都市会議、2023年に国際IoTフォーラムを開催しました。",
         "世界モデル都市会議 (2019); 国際IoTフォーラム (2023)"),
        ("tr", "2019 Dünya Forumu'na ve 2023 Örnek Şehirler Zirvesi'ne ev sahipliği yaptık.",
         "Dünya Forumu (2019); Örnek Şehirler Zirvesi (2023)"),
        ("zh", "我们举办过2019年世界数字经济大会和2023年国际物联网论坛。",
         "世界数字经济大会 (2019); 国际物联网论坛 (2023)"),
        ("zh", "我市举办过2021年城市大脑大会。", "城市大脑大会 (2021)"),
        ("ko", "2021년 시티브레인 국제포럼을 개최했습니다.", "시티브레인 국제포럼 (2021)"),
        ("de", "Wir haben 2022 den Welt-City-Brain-Kongress ausgerichtet.",
         "Welt-City-Brain-Kongress (2022)"),
    ],
)  # fmt: skip
def test_a_name_tells_of_an_event_and_of_nothing_else(
    language: str, text: str, events: str
) -> None:
    assert said(told(language, text)) == {"S3a": events}


def test_an_event_that_cannot_be_read_is_asked_and_is_no_aspiration() -> None:
    text = "Nous avons accueilli le Forum mondial en 2019 et la Vitrine numérique en 2023."
    town = told("fr", text)
    assert said(town) == {"S3a": "Forum mondial (2019)"}
    assert [one.words for one in town.receipt(ANNA).misread] == ["Vitrine numérique"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "We hosted the World Forum in 2019 and want to be a model for other cities.",
         {"S3a": "World Forum (2019)", "B5c": "yes"}),
        ("fr", "Nous avons accueilli le Forum mondial en 2019 et voulons être un modèle pour le"
         " monde.", {"S3a": "Forum mondial (2019)", "B5c": "yes"}),
        ("de", "Wir waren Gastgeber des Weltforums 2019 und wollen Vorbild für andere Städte sein.",
         {"S3a": "Weltforum (2019)", "B5c": "yes"}),
        ("zh", "我市举办过2019年世界城市大会，并将成为全球示范城市。",
         {"S3a": "世界城市大会 (2019)", "B5c": "yes"}),
        ("es", "Acogimos el Foro Mundial en 2019 y queremos ser un referente mundial.",
         {"S3a": "Foro Mundial (2019)", "B5c": "yes"}),
        ("en", "We hosted the World Forum in 2019, and our city brain has been running since 2021.",
         {"S3a": "World Forum (2019)", "B2b": "yes"}),
        ("en", "We want to be a model for other cities in the world.", {"B5c": "yes"}),
        ("en", "The city brain is hosted in our own data centre since 2021.", {"B2b": "yes"}),
        ("fr", "Depuis 2022 notre centre de données accueille le cerveau urbain.", {"B2b": "yes"}),
        ("zh", "我市城市大脑自2021年运行。", {"B2b": "yes"}),
    ],
)  # fmt: skip
def test_what_is_said_beside_a_name_is_heard(
    language: str, text: str, wanted: dict[str, str]
) -> None:
    assert said(told(language, text)) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "東京で2019年に世界モデル都市会議が開催されました。"),
        ("zh", "邻市举办了2019年世界数字经济大会。"),
        ("zh", "友城举办过2019年世界数字经济大会。"),
        ("zh", "上海举办了2019年世界示范城市大会。"),
        ("en", "Our sister city hosted the World Economy Forum in 2019."),
        ("fr", "La ville voisine a accueilli le Forum de l'économie mondiale en 2019."),
    ],
)
def test_what_another_place_hosted_is_nobodys(language: str, text: str) -> None:
    assert "S3a" not in said(told(language, text))
