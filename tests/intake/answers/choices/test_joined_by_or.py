"""Options joined by a word for "or": all of them denied, or none told."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def _read(language: str, text: str) -> tuple[int, ...] | None:
    found = read("choice", text, Context(language=language, options=NETWORKS, alone=True))
    if isinstance(found, Unclear):
        return None
    assert isinstance(found, Choice)
    return found.numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "스타링크나 6G는 없고 5G만 있습니다."),
        ("ko", "6G나 스타링크는 도입하지 않았고 5G를 이용합니다."),
        ("ja", "スターリンクや6Gはなく、5Gのみです。"),
        ("zh", "6G或星链都没有,只有5G。"),
        ("hi", "6जी या स्टारलिंक नहीं है, केवल 5जी है।"),
        ("ar", "لا يوجد لدينا 6G أو ستارلينك، لدينا 5G فقط."),
    ],
)
def test_a_denial_of_one_or_another_denies_both(language: str, text: str) -> None:
    assert _read(language, text) == (1,)


@pytest.mark.parametrize(
    ("language", "text"), [("ko", "5G나 6G"), ("zh", "5G或6G"), ("hi", "5G या 6G")]
)
def test_one_or_another_alone_is_asked(language: str, text: str) -> None:
    assert _read(language, text) is None


def test_what_is_researched_is_not_turned_against_by_its_but() -> None:
    text = "शहर में 5G सेवा उपलब्ध है, 6G पर अभी शोध चल रहा है और स्टारलिंक नहीं है।"
    assert _read("hi", text) == (1,)
