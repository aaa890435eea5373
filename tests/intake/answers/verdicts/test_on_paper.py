"""What is there on paper alone is asked about, and a denial of another's doubts is no "no"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


def _read(language: str, text: str) -> object:
    return read("yesno", text, Context(language=language, alone=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Auf dem Papier ja."),
        ("de", "Auf dem Papier haben wir eins."),
        ("es", "En el papel sí"),
        ("zh", "纸面上有"),
        ("ja", "書類上はあります"),
        ("ja", "書面上はあります。"),
        ("ko", "문서상으로는 있습니다."),
        ("ru", "По документам есть"),
        ("tr", "Kağıt üstünde var."),
    ],
)
def test_what_is_there_on_paper_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ja, auf Papier."),
        ("zh", "有纸质版"),
        ("ja", "はい、書類は整っています"),
        ("ko", "네, 관련 서류가 있습니다"),
    ],
)
def test_what_is_there_as_a_paper_is_read(language: str, text: str) -> None:
    assert _read(language, text) == YesNo(yes=True)


@pytest.mark.parametrize("text", ["Noch auf dem Papier.", "Das steht bisher nur auf dem Papier."])
def test_what_is_still_on_paper_is_a_no(text: str) -> None:
    assert _read("de", text) == YesNo(yes=False)


@pytest.mark.parametrize(
    "text",
    [
        "The county has concerns, the city does not.",
        "The region has doubts; the city does not.",
        "The state has objections, the city has none.",
    ],
)
def test_that_the_city_shares_no_doubts_is_no_denial(text: str) -> None:
    assert isinstance(_read("en", text), Unclear)


@pytest.mark.parametrize(
    "text",
    [
        "The county has concerns, but the city does not have one.",
        "The county has a platform; the city itself has none.",
    ],
)
def test_what_the_city_has_none_of_beside_another_is_denied(text: str) -> None:
    assert _read("en", text) == YesNo(yes=False)
