"""The office that answers is the one held: not what it is said not to be, nor a no before it."""

import pytest

from intake.conversation.people import closed, writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "said", "office"),
    [
        ("en", "no, head of digital affairs", "head of digital affairs"),
        ("ja", "副市長ではなく、企画部長です", "企画部長"),
        ("ja", "私は部長ではなく課長です", "課長"),
        ("ja", "いいえ、デジタル推進課長です", "デジタル推進課長"),
        ("ko", "시장이 아니라 부시장입니다", "부시장"),
        ("ko", "아니요, 과장입니다", "과장"),
        ("ru", "не начальник, а заместитель начальника", "заместитель начальника"),
    ],
)
def test_only_the_office_that_is_held_is_told(language: str, said: str, office: str) -> None:
    assert closed.office(said, language) == office


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "deputy head, not in charge of finance"),
        ("en", "no, next week"),
        ("ja", "都市計画ではなく防災を担当する課長"),
        ("ja", "いいえ、来週"),
        ("ko", "아니요, 다음 주에"),
    ],
)
def test_what_denies_no_office_stays(language: str, said: str) -> None:
    assert closed.office(said, language) == said


@pytest.mark.parametrize(
    ("language", "said", "name", "office"),
    [
        ("zh", "局长（代理）", None, "局长（代理）"),
        ("zh", "局长(挂职)", None, "局长(挂职)"),
        ("zh", "局长（代理）王伟", "王伟", "局长（代理）"),
        ("zh", "局长（王伟）", "王伟", "局长"),
        ("ja", "課長（代行）", None, "課長（代行）"),
        ("ja", "部長(兼務)", None, "部長(兼務)"),
    ],
)
def test_how_an_office_is_held_is_no_name(
    language: str, said: str, name: str | None, office: str
) -> None:
    assert writers.read(said, language) == Writer(name=name, office=office)
