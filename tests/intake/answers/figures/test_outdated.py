"""What used to be is no figure of now."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear


def _read(language: str, text: str) -> int | None:
    context = Context(language=language, country="AE", today=date(2026, 11, 26), alone=True)
    found = read("count", text, context)
    if isinstance(found, Unclear):
        return None
    assert isinstance(found, Count)
    return int(found.span.exact or 0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There used to be 140 of them, but after the merger wave we are down to 97."),
        ("de", "Früher waren es 140."),
        ("de", "Früher gab es etwa 140 Betriebe"),
        ("fr", "Autrefois 140."),
        ("es", "Antes eran 140"),
        ("pt", "Antes eram 140"),
        ("ru", "Раньше было 140"),
        ("ja", "以前は140社ありました。"),
        ("ko", "예전에는 140개였습니다"),
        ("tr", "Eskiden 140 firma vardı"),
        ("zh", "以前有140家"),
        ("en", "Before the crisis there were 140."),
        ("en", "We had 140 before the pandemic."),
        ("de", "Vor der Krise waren es 140."),
        ("fr", "Avant la crise, il y en avait 140."),
        ("es", "Antes de la crisis había 140."),
        ("pt", "Antes da crise havia 140."),
        ("tr", "Krizden önce 140 idi."),
        ("ru", "До кризиса было 140."),
        ("en", "Before the pandemic it was 140, now fewer."),
        ("de", "Vor Corona waren es 140, heute auch weniger."),
        ("zh", "疫情前140家，现在少了"),
        ("fr", "Avant 140 entreprises, maintenant 133 salariés."),
        ("en", "Before 140 firms, now 133 employees."),
    ],
)
def test_a_figure_of_former_times_alone_is_asked(language: str, text: str) -> None:
    assert _read(language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "It used to be 140, it is 97 now", 97),
        ("en", "The method used to count gives 140.", 140),
        ("en", "There used to be 140 in 2019", 140),
        ("en", "It used to be hard to count, but 140 firms are registered.", 140),
        ("fr", "Autrefois ville minière, nous comptons 140 entreprises.", 140),
        ("ja", "以前は140社でしたが、現在は97社です。", 97),
        ("en", "What used to be a village is home to 140 firms", 140),
        ("es", "Hay 140 empresas donde antes había fábricas", 140),
        ("fr", "140 entreprises dans une ville autrefois minière", 140),
        ("tr", "Eskiden beri 140 firma var", 140),
        ("zh", "曾经有矿业的我市有140家企业", 140),
        ("en", "140, as before the crisis.", 140),
        ("en", "140, as before.", 140),
        ("fr", "140, comme avant.", 140),
        ("fr", "140 avant la fin de l'année, sans les filiales.", 140),
        ("de", "140, also mehr als vor der Krise.", 140),
        ("en", "As before the war, it was 140.", 140),
        ("de", "Wie vor der Krise 140.", 140),
        ("zh", "疫情前后均为140家", 140),
        ("en", "As before the pandemic, 140 firms.", 140),
        ("de", "Vor der Krise waren es 160, heute sind es 140.", 140),
        ("fr", "Avant la crise, il y en avait 160 ; elles sont désormais 140.", 140),
    ],
)
def test_a_figure_beside_former_times_stands(language: str, text: str, number: int) -> None:
    assert _read(language, text) == number
