"""Two verdicts that are to change places, in twelve languages; and what is no such wish."""

import pytest

from intake.conversation.ballots import swapped
from tests.intake.conversation.ballots.papers import PAPER, signs

SWAPS = [
    ("en", "swap S1 and S2"),
    ("en", "Please swap S1 and S2."),
    ("en", "S1 and S2 are the wrong way round"),
    ("en", "I mixed up S1 and S2."),
    ("de", "Bitte S1 und S2 tauschen."),
    ("fr", "Inversez S1 et S2."),
    ("es", "Intercambien S1 y S2, por favor."),
    ("pt", "Por favor troquem S1 e S2."),
    ("ru", "Поменяйте S1 и S2 местами."),
    ("zh", "请把S1和S2对调。"),
    ("ja", "S1とS2を入れ替えてください。"),
    ("ko", "S1과 S2를 맞바꿔 주세요."),
    ("tr", "S1 ve S2'yi karıştırdım."),
    ("ar", "خلطت بين S1 و S2."),
    ("hi", "S1 और S2 की अदला बदली करें।"),
]


@pytest.mark.parametrize(("language", "text"), SWAPS)
def test_the_two_standards_are_named_and_no_verdict_is_read(language: str, text: str) -> None:
    assert swapped.pair(text, PAPER, language) == ("S1", "S2")
    assert not {"+", "-", "~"} & {*signs(text, language)}


@pytest.mark.parametrize(
    "text",
    ["S1 and S2 are met.", "Swap S1.", "Swap S1, S2 and S3.", "They swapped the figures."],
)
def test_other_words_swap_nothing(text: str) -> None:
    assert swapped.pair(text, PAPER, "en") is None
