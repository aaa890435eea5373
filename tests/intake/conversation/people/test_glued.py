"""A name that stands without a blank between a house and an office; signs that nobody sees."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("zh", "联系人为我局办公室陈晓明主任", "陈晓明", "我局办公室主任"),
        ("zh", "聯絡人：資訊局林志明科長", "林志明", "資訊局科長"),
        ("zh", "联系人：信息中心主任张伟", "张伟", "信息中心主任"),
    ],
)
def test_a_full_name_between_house_and_office_is_read(
    language: str, text: str, name: str, office: str
) -> None:
    assert writers.read(f"{text}，a@b.example", language) == Writer(
        name=name, office=office, address="a@b.example"
    )


@pytest.mark.parametrize("text", ["请联系信息中心张伟主任", "联系人：大数据局李强副局长"])
def test_what_may_be_a_short_name_is_no_part_of_an_office(text: str) -> None:
    assert writers.read(f"{text}，a@b.example", "zh") == Writer(address="a@b.example")


@pytest.mark.parametrize(
    "office",
    ["财政局金融处长", "交通局安全科长", "林业局石漠化处长", "信息中心网络安全主任",
     "规划局城市设计处长", "数字局易用性科长", "宣传部新闻处长", "发展研究院城市所所长"],
)  # fmt: skip
def test_a_matter_between_house_and_office_is_no_name(office: str) -> None:
    found = writers.read(f"联系人：{office}，a@b.example", "zh")
    assert isinstance(found, Writer)
    assert found.name is None


def test_signs_of_direction_are_no_part_of_an_office() -> None:
    text = "خالد العتيبي، مدير التحول الرقمي، هاتف \u200e+966 11 411 0000، khalid@riyadh.example"
    assert writers.read(text, "ar") == Writer(
        name="خالد العتيبي", office="مدير التحول الرقمي", address="khalid@riyadh.example"
    )
