"""A figure that a city does not have, said in a chat that asked for it alone."""

import pytest

from intake.answers.values import NotAvailable
from intake.languages import all_read
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO

FIGURES = ("S4_output", "S4_companies")
NONE = [
    ("zh", "暂无数据"),
    ("zh", "这个数据没有统计过"),
    ("zh", "我们没有这个数据。"),
    ("zh", "没有相关统计数据"),
    ("zh", "没有统计"),
    ("zh", "我市没有统计过"),
    ("ja", "データはありません"),
    ("ja", "不明です"),
    ("ja", "このデータは持っていません。"),
    ("ja", "現在集計していません。"),
    ("ko", "통계가 없습니다"),
    ("ko", "모릅니다."),
    ("ko", "자료가 없습니다."),
    ("ko", "관련 데이터는 없습니다."),
    ("en", "We do not have this number."),
    ("de", "Diese Zahl kennen wir nicht."),
]
OTHER = [
    ("zh", "我们没有数据中心。"),
    ("zh", "数据中心没有。"),
    ("zh", "我们没有人手统计。"),
    ("zh", "统计局的同事没有来。"),
    ("zh", "全省没有统计。"),
    ("zh", "我没有问题。"),
    ("zh", "我不知道怎么填。"),
    ("zh", "为什么没有数据？"),
    ("zh", "没有"),
    ("ja", "データセンターはありません。"),
    ("ja", "問題ありません。"),
    ("ja", "担当者が分かりません。"),
    ("ja", "来週お知らせします。"),
    ("ko", "데이터센터가 없습니다."),
    ("ko", "문제없습니다."),
    ("ko", "담당자를 모릅니다."),
    ("ko", "다음 주에 알려드리겠습니다."),
    ("de", "Den Bürgermeister kennen wir nicht."),
    ("fr", "Pas de problème."),
]


@pytest.mark.parametrize("question", FIGURES)
@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_says_that_there_is_none_is_noted(language: str, text: str, question: str) -> None:
    town = after(language, question, text)
    assert town.file().current[question].value == NotAvailable()
    assert town.receipt(GUIDO).unplaced == ()


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_what_lacks_another_thing_says_nothing_of_the_figure(language: str, text: str) -> None:
    assert "S4_output" not in after(language, "S4_output", text).file().current


@pytest.mark.parametrize("question", FIGURES)
@pytest.mark.parametrize("language", sorted(all_read()))
def test_the_words_that_our_letters_name_are_read_in_every_language(
    language: str, question: str
) -> None:
    town = after(language, question, "not available")
    assert town.file().current[question].value == NotAvailable()
