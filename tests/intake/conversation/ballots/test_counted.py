"""An ordinal that counts something else is no standard: "第三方", "第三者", "the third party"."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs

REASONS = [
    ("zh", "标准一：达标。数据经第三方审计。\n标准三：部分达标。缺少国际活动。",
     {"S1": "数据经第三方审计", "S3": "缺少国际活动"}),
    ("zh", "标准四：达标。第一批企业名单可信。标准一：达标，数据可信。",
     {"S1": "数据可信", "S4": "第一批企业名单可信"}),
    ("zh", "标准一：达标，第二产业数据可信。标准二：未达标。",
     {"S1": "第二产业数据可信", "S2": ""}),
    ("zh", "标准一：达标。第3方审计。标准三：不达标。无活动。",
     {"S1": "第3方审计", "S3": "无活动"}),
    ("zh", "S2：未达标。第一季度的数据也不符合要求。", {"S2": "第一季度的数据也不符合要求"}),
    ("zh", "S4：达标。第三方核实了企业名单。", {"S4": "第三方核实了企业名单"}),
    ("zh", "标准二：达标。第二工厂资料可信。标准四：达标。第二年名单有更新。",
     {"S2": "第二工厂资料可信", "S4": "第二年名单有更新"}),
    ("zh", "第一项达标，经第三方审计。第三项不达标，没有活动。",
     {"S1": "经第三方审计", "S3": "没有活动"}),
    ("zh", "第一方面达标，数据可信。第三方面不达标，没有活动。",
     {"S1": "数据可信", "S3": "没有活动"}),
    ("ja", "基準1：達成。第三者監査済み。基準3：一部達成。会議なし。",
     {"S1": "第三者監査済み", "S3": "会議なし"}),
    ("ko", "기준 1: 충족. 제3자 감사를 받았습니다. 기준 3: 부분 충족. 행사가 없습니다.",
     {"S1": "제3자 감사를 받았습니다", "S3": "행사가 없습니다"}),
    ("en", "Standard 1: met. Audited by a third party. Standard 3: partly met. No events.",
     {"S1": "Audited by a third party", "S3": "No events"}),
    ("en", "Standard 2: not met. The first quarter counts twice.",
     {"S2": "The first quarter counts twice"}),
    ("es", "Estándar 1: cumplido. El tercer sector lo auditó. Estándar 3: parcial. Sin eventos.",
     {"S1": "El tercer sector lo auditó", "S3": "Sin eventos"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "reasons"), REASONS)
def test_what_an_ordinal_counts_stays_in_its_reason(
    language: str, text: str, reasons: dict[str, str]
) -> None:
    reading = ballots.read(text, PAPER, language)
    assert {id: one.reason for id, one in reading.judged.items()} == reasons
    assert not reading.doubts


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("第一达标，第二不达标，第三部分达标，第四达标。", "S1+ S2- S3~ S4+"),
        ("第一、第三达标，第二、第四不达标。", "S1+ S2- S3+ S4-"),
        ("第一部分达标，第二达标。", "S1~ S2+"),
        ("第三个标准不达标，没有活动。", "S3-"),
        ("第一条达标，第二条不达标。", "S1+ S2-"),
        ("第三尚未达标。", "S3?"),
        ("第一，数据可信，达标。第二，重复计算，不达标。", "S1+ S2-"),
        ("第一至第三项达标，第四项不达标。", "S1+ S2+ S3+ S4-"),
        ("标准三：第三方数据不达标。", "S3?"),
        ("第三方认为标准二达标。", "S2?"),
    ],
)
def test_an_ordinal_alone_is_a_standard(text: str, read: str) -> None:
    assert signs(text, "zh") == read
