"""An office between a family and a given name in Han is no office by itself: it is asked about."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers


@pytest.mark.parametrize(
    "text",
    [
        "聯絡人：資訊局郭副局長書瑋，電話02-0000-8889轉1234",
        "联系人：资讯局郭副局长书玮",
        "聯絡人：教育局陳局長明德",
    ],
)
def test_a_name_around_an_office_is_never_an_office(text: str) -> None:
    told = writers.read(text, "zh")

    assert isinstance(told, Unclear) or "局" not in (told.office or "")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("联系人：郭书玮，资讯局副局长", "资讯局副局长"),
        ("郭书玮，信息中心高级工程师", "信息中心高级工程师"),
        ("郭书玮，市政府常务副市长", "市政府常务副市长"),
        ("郭书玮，财政局副局长助理", "财政局副局长助理"),
    ],
)
def test_an_office_beside_a_name_is_read(text: str, office: str) -> None:
    told = writers.read(text, "zh")

    assert isinstance(told, writers.Writer)
    assert told.office == office
