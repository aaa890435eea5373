"""Sentences that begin with the letters of "its" or "that", and are about something else."""

import pytest

from tests.intake.conversation.test_plain_placing import told
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA


@pytest.mark.parametrize(
    ("language", "text", "wanted", "left"),
    [
        ("zh", "城市大脑自2022年起运行。\n\n其他数据将于下周补送。", {"B2b": "yes"},
         ("其他数据将于下周补送。",)),
        ("zh-Hant", "城市大腦自2022年起運作。\n\n其他數據將於下週補送。", {"B2b": "yes"},
         ("其他數據將於下週補送。",)),
        ("zh", "路灯通过物联网管理。其他系统尚在建设。", {"B1b": "yes"}, ("其他系统尚在建设。",)),
        ("ja", "シティブレインは稼働しています。同封の資料をご覧ください。", {"B2b": "yes"},
         ("同封の資料をご覧ください。",)),
        ("zh", "城市大脑已运行。\n\n此外，5G已覆盖全市。", {"B2b": "yes", "B2a": "1"}, ()),
    ],
)  # fmt: skip
def test_a_sentence_about_others_spoils_no_answer(
    language: str, text: str, wanted: dict[str, str], left: tuple[str, ...]
) -> None:
    town = told(language, text)
    assert said(town) == wanted
    assert town.receipt(ANNA).unplaced == left


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "城市大脑自2022年起运行。其覆盖全市。"),
        ("ja", "シティブレインは稼働しています。その範囲は市全域です。"),
        ("ko", "시티브레인을 운영 중입니다. 그 범위는 시 전역입니다."),
        ("ko", "시티브레인을 운영 중입니다. 이는 2022년부터입니다."),
        ("en", "Our city brain is in operation. It covers the whole city."),
    ],
)
def test_a_sentence_that_goes_on_with_the_answer_stays_with_it(language: str, text: str) -> None:
    town = told(language, text)
    assert said(town) == {"B2b": "yes"}
    assert town.receipt(ANNA).unplaced == ()
