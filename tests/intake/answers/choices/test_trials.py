"""A trial that a bracket tells of beside what is there may be over, and is asked about."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def _read(language: str, text: str) -> object:
    return read("choice", text, Context(language=language, options=NETWORKS, alone=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G; quantum communication (a 40 km test-bed turned live service in 2024)"),
        ("en", "5G; quantum communication (test line, live since May)"),
        ("en", "5G (trial in 2019, commercial since 2021); Starlink"),
        ("de", "5G (Pilot 2019, seit 2021 in Betrieb), Starlink"),
        ("es", "5G; comunicación cuántica (piloto en servicio desde 2024)"),
        ("zh", "5G；量子通信（试验线，2024年正式启用）"),
        ("ko", "5G; 양자통신(시범망, 2024년부터 운영)"),
    ],
)
def test_a_trial_told_with_what_is_there_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G; quantum communication (test line)"),
        ("en", "5G; quantum communication (test line since 2022)"),
    ],
)
def test_a_trial_alone_is_left_out(language: str, text: str) -> None:
    assert _read(language, text) == Choice(numbers=(1,))
