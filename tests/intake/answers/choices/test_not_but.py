"""A denial with an adverb of contrast: "not however Starlink", "nicht dagegen Starlink"."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear, YesNo

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def choice(language: str, text: str) -> object:
    return read("choice", text, Context(options=NETWORKS, language=language))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "5G and 6G, not however Starlink", (1, 2)),
        ("en", "1 and 2, not however 3", (1, 2)),
        ("de", "Vorhanden sind 5G und 6G, nicht dagegen Starlink.", (1, 2)),
        ("de", "Starlink ist bei uns in Betrieb, nicht dagegen 6G", (3,)),
        ("de", "5G und 6G, nicht aber Starlink", (1, 2)),
        ("de", "5G und 6G, nicht jedoch Starlink", (1, 2)),
        ("de", "5G und 6G, nicht hingegen Starlink", (1, 2)),
        ("de", "Alle, nicht aber Starlink", (1, 2, 4)),
        ("de", "5G und 6G, Starlink dagegen nicht", (1, 2)),
        ("de", "5G und 6G, dagegen nicht Starlink", (1, 2)),
        ("de", "Nicht 5G, aber Starlink", (3,)),
        ("fr", "5G et 6G, pas en revanche Starlink", (1, 2)),
        ("en", "5G, unlike Starlink", (1,)),
        ("fr", "La 5G, contrairement à Starlink", (1,)),
        ("ru", "5G, в отличие от Starlink", (1,)),
        ("ko", "다른 도시와 달리 5G와 6G가 있습니다.", (1, 2)),
        ("tr", "Geçmişten farklı olarak 5G ve 6G var.", (1, 2)),
        ("fr", "5G et 6G, pas par contre Starlink", (1, 2)),
        ("fr", "5G et 6G, en revanche pas Starlink", (1, 2)),
        ("es", "5G y 6G, no en cambio Starlink", (1, 2)),
        ("es", "5G y 6G, no sin embargo Starlink", (1, 2)),
        ("pt", "5G e 6G, não porém Starlink", (1, 2)),
        ("pt", "5G e 6G, não contudo Starlink", (1, 2)),
        ("ru", "5G и 6G, не однако Starlink", (1, 2)),
        ("ru", "5G и 6G, однако не Starlink", (1, 2)),
        ("ar", "5G و6G، ولكن ليس Starlink", (1, 2)),
        ("zh", "5G和6G，而不是Starlink", (1, 2)),
        ("ja", "5Gと6G、Starlinkではない", (1, 2)),
        ("ko", "5G와 6G, 반면 Starlink는 아닙니다", (1, 2)),
        ("tr", "5G ve 6G var, Starlink ise yok", (1, 2)),
        ("hi", "5G और 6G, लेकिन Starlink नहीं", (1, 2)),
        ("hi", "न तो 5G न 6G, Starlink है", (3,)),
    ],
)
def test_it_denies_what_follows(language: str, text: str, numbers: tuple[int, ...]) -> None:
    assert choice(language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "5G und 6G, Starlink nicht dagegen"),
        ("tr", "Starlink'ten farklı olarak 5G var."),
        ("en", "In contrast to other cities, 5G and 6G are in use here."),
        ("tr", "Aksine, 5G ve 6G var."),
        ("ja", "他市と違い、5Gと6Gがあります。"),
        ("de", "Starlink nicht aber 5G"),
        ("de", "Nicht aber 5G"),
        ("de", "Option 3, wir haben nichts dagegen"),
        ("de", "Wir sind nicht dagegen."),
        ("en", "Starlink not however 6G"),
        ("es", "Starlink no en cambio 6G"),
        ("hi", "5G न 6G"),
    ],
)
def test_what_it_may_not_reach_is_asked(language: str, text: str) -> None:
    assert isinstance(choice(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("es", "1 y 3, no el 2", (1, 3)),
        ("es", "No elegimos el 2 sino el 3", (3,)),
        ("es", "No. 1 y No. 3", (1, 3)),
        ("en", "no. 3", (3,)),
        ("en", "no #3", (3,)),
        ("en", "no option 3", (3,)),
    ],
)
def test_a_no_before_an_article_is_no_label(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(language, text) == Choice(numbers=numbers)


def test_nothing_against_a_thing_agrees_to_it() -> None:
    context = Context(language="de", willing=True)
    assert read("yesno", "Wir haben nichts dagegen", context) == YesNo(yes=True)
