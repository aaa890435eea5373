"""A city that meets all standards, in a plain sentence with its name and a verb."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs

_MET = "S1+ S2+ S3+ S4+"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gdynia meets all four standards: the figures are high."),
        ("en", "The city of Gdynia clearly meets all four standards."),
        ("en", "I have read everything carefully. Chengdu clears all four standards: the figures "
               "are well above the thresholds and the Universiade was truly international."),
        ("de", "Gdynia erfüllt alle vier Standards, Zahlen solide."),
        ("fr", "Lyon remplit les quatre critères : chiffres solides."),
        ("es", "Sevilla cumple los cuatro estándares, cifras sólidas."),
        ("pt", "Curitiba cumpre os quatro padrões: números sólidos."),
        ("ru", "Казань выполняет все четыре стандарта: цифры надёжны."),
        ("ar", "تستوفي قازان جميع المعايير الأربعة، لأن الأرقام موثقة."),
        ("tr", "İzmir dört standardı da karşılıyor, rakamlar sağlam."),
        ("zh", "成都四项标准全部达标，数据可靠。"),
        ("ja", "カザンは4つの基準をすべて満たしています。数字が明確です。"),
        ("ko", "인천은 네 가지 기준을 모두 충족합니다. 수치가 명확합니다."),
        ("hi", "पुणे चारों मानक पूरे करता है, आँकड़े स्पष्ट हैं।"),
    ],
)  # fmt: skip
def test_who_meets_all_of_them_is_read(language: str, text: str) -> None:
    assert signs(text, language) == _MET


@pytest.mark.parametrize(
    "text",
    [
        "Gdynia does not meet all four standards.",
        "Gdynia hardly meets all four standards.",
        "Does Gdynia meet all four standards?",
        "If the figures hold, Gdynia meets all four standards.",
        "The city says Gdynia meets all four standards.",
        "I doubt that Gdynia meets all four standards.",
        "Gdynia meets all four standards, but only on paper, so not met.",
        "Gdynia fails all four standards.",
        "Gdynia meets all requirements of S1.",
    ],
)
def test_what_is_denied_or_open_is_asked(text: str) -> None:
    assert "+" not in signs(text)


def test_but_for_one_of_them() -> None:
    assert signs("Gdynia meets all four standards except S2, not met.") == "S1+ S2- S3+ S4+"


def test_the_reason_is_what_stands_behind() -> None:
    reading = ballots.read("Gdynia meets all four standards: the figures are high.", PAPER, "en")
    assert {one.reason for one in reading.judged.values()} == {"the figures are high"}
