"""Only a kind of event with a reason why there were few of them is no event's name."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "予算の都合により国際大会の開催は限られています。"),
        ("ja", "コロナ禍の影響で国際会議の開催を見送りました。"),
        ("ja", "予算不足で国際大会の開催が困難でした。"),
        ("ja", "予算不足によって国際博覧会の開催は見送りました。"),
        ("ja", "感染拡大により国際大会の開催は限られました。"),
        ("ja", "大規模な国際会議を開催しています。"),
        ("ko", "코로나로 국제포럼 개최가 축소되었습니다."),
        ("ko", "예산 문제로 국제박람회 개최가 어려웠습니다."),
        ("ko", "우리 시는 국제회의 개최 경험이 적습니다."),
        ("ko", "국제회의를 개최했습니다."),
        ("zh", "因疫情国际会议举办受限。"),
    ],
)
def test_a_kind_alone_with_its_reason_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


def test_the_reason_of_an_epidemic_begins_no_name() -> None:
    text = "コロナ禍により国際会議の開催は限られておりました。2023年にG7大臣会合を開催しました。"
    found = read("events", text, Context(language="ja"))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [("G7大臣会合", 2023)]
    assert found.unread == ("コロナ禍により国際会議",)


def test_the_event_beside_such_a_clause_is_shown() -> None:
    text = "コロナ禍の影響で国際会議の開催は限られておりました。2023年にG7大臣会合を開催しました。"
    found = read("events", text, Context(language="ja"))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [("G7大臣会合", 2023)]
    assert found.unread


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ja", "平和のための国際会議を2019年に開催しました。", "平和のための国際会議"),
        ("ja", "2019年に東京国際映画祭を開催しました。", "東京国際映画祭"),
        ("ja", "2019年に国際園芸博覧会を開催しました。", "国際園芸博覧会"),
        ("ja", "2019年に横浜で国際園芸博覧会を開催しました。", "国際園芸博覧会"),
        (
            "ja",
            "国連の支援により世界防災会議を2019年に開催しました。",
            "国連の支援により世界防災会議",
        ),
        ("ja", "感染症のための国際会議を2019年に開催しました。", "感染症のための国際会議"),
        ("ja", "2019年に人手不足対策国際会議を開催しました。", "人手不足対策国際会議"),
        ("ja", "ICTによりつながる国際会議を2019年に開催しました。", "ICTによりつながる国際会議"),
        ("ko", "2019년에 종로 빛축제를 개최했습니다.", "종로 빛축제"),
        ("ko", "2019년에 국제원예박람회를 개최했습니다.", "국제원예박람회"),
        ("zh", "2019年举办因特网大会。", "因特网大会"),
        ("zh", "2019年举办后疫情时代国际论坛。", "后疫情时代国际论坛"),
    ],
)
def test_a_kind_with_words_of_its_own_is_a_name(language: str, text: str, name: str) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [(name, 2019)]
    assert not found.unread


def test_a_year_that_was_hard_beside_one_that_was_not() -> None:
    text = "2020년에는 개최가 어려웠습니다. 2021년에 세계물포럼을 개최했습니다."
    found = read("events", text, Context(language="ko"))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [("세계물포럼", 2021)]
    assert not found.unread
