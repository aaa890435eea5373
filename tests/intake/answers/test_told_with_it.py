"""Choices, places, events and verdicts with something told with them that changes nothing."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Events, Place, Unclear, YesNo

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))


def test_a_further_title_is_affirmed_behind_its_japanese_besides() -> None:
    text = (
        "2021年に内閣府からスマートシティとして選定されており、このほか環境モデル都市"
        "（グリーンシティ）の認定も受けています。"
    )
    found = read("choice", text, Context(language="ja", options=TITLES))
    assert found == Choice(numbers=(2, 4))


def test_no_bits_of_small_words_are_offered_as_options() -> None:
    text = "スマートシティ（こうしてい）の受けてい"
    found = read("choice", text, Context(language="ja", options=TITLES))
    assert not isinstance(found, Unclear) or not any("け" in one for one in found.candidates)


def test_a_network_in_operation_is_offered_beside_one_that_is_only_researched() -> None:
    text = "5G ist in Betrieb. An 6G forscht die TU, das ist aber noch kein Netz."
    found = read("choice", text, Context(language="de", options=NETWORKS))
    assert found == Unclear(reason="which_option", candidates=("1",))


@pytest.mark.parametrize("text", ["福井県鯖江市です。", "福井県鯖江市", "鯖江市でございます。"])
def test_a_japanese_city_in_no_table_is_read_with_its_copula(text: str) -> None:
    found = read("place", text, Context(language="ja", country="JP"))
    assert found == Place(city="鯖江", country="JP")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "We hosted the Blue Ocean Forum in 2018. The Smart Mobility Expo in 2021 was "
         "cancelled.", "Blue Ocean Forum"),
        ("pt", "Recebemos a Expo Náutica em 2018; o Congresso Mundial da Água de 2020 foi "
         "cancelado.", "Expo Náutica"),
        ("ru", "Чемпионат мира по водным видам спорта 2015 года; Всемирная летняя универсиада "
         "2023 года была отменена.", "Чемпионат мира по водным видам спорта"),
    ],
)  # fmt: skip
def test_an_event_that_was_cancelled_is_left_out_beside_one_that_was_held(
    language: str, text: str, name: str
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [one.name for one in found.events] == [name]


def test_an_event_hosted_and_cancelled_halfway_is_asked() -> None:
    text = "We hosted the 2021 World Water Congress, which was cancelled halfway."
    assert isinstance(read("events", text, Context(language="en")), Unclear)


def test_whose_a_place_is_is_no_part_of_its_name() -> None:
    text = "2019년 우리 시 컨벤시아에서 세계포럼을 개최했습니다."
    found = read("events", text, Context(language="ko"))
    assert isinstance(found, Events)
    assert found.events[0].place == "컨벤시아"


def test_what_a_plan_lists_and_is_in_use_already_is_a_yes() -> None:
    text = "総合計画の重点施策に位置付けており、水道の漏水検知などで既に運用しています。"
    assert read("yesno", text, Context(language="ja")) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We will reply after consulting our legal department."),
        ("fr", "Nous vous répondrons après consultation du service juridique."),
        ("ru", "Ответим после консультации с юристами."),
        ("pt", "Responderemos após consultar o jurídico."),
        ("tr", "Hukuk birimimize danıştıktan sonra yanıt vereceğiz."),
        ("ko", "법무팀과 협의 후 회신드리겠습니다."),
        ("hi", "विधि विभाग से परामर्श के बाद उत्तर देंगे।"),
        ("ar", "سنرد عليكم بعد التشاور مع الدائرة القانونية."),
    ],
)
def test_who_is_to_ask_somebody_first_has_not_answered_yet(language: str, text: str) -> None:
    found = read("yesno", text, Context(language=language))
    assert isinstance(found, Unclear)
    assert found.reason == "hedged"
