"""A sentence that begins with the verb of a verdict and names its standards behind it."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Cumple S1, S3 y S4 porque las fuentes son sólidas.", "S1+ S3+ S4+"),
        ("es", "La ciudad cumple S1. No cumple S2.", "S1+ S2-"),
        ("es", "No cumple S2. Cumple S1, S3 y S4.", "S1+ S2- S3+ S4+"),
        ("pt", "Cumpre S1, S3 e S4 porque as fontes são sólidas.", "S1+ S3+ S4+"),
        ("fr", "Remplit S1, S3 et S4, sources solides.", "S1+ S3+ S4+"),
        ("en", "Meets S1, S3 and S4 because the sources are solid.", "S1+ S3+ S4+"),
        ("de", "Erfüllt S1, S3 und S4, geprüft.", "S1+ S3+ S4+"),
        ("ru", "Соответствует S1 и S3, данные надёжны.", "S1+ S3+"),
        ("zh", "符合S1、S3和S4，数据可靠。", "S1+ S3+ S4+"),
        ("tr", "Karşılıyor S1.", "S1+"),
    ],
)
def test_it_is_a_verdict_on_them(language: str, text: str, expected: str) -> None:
    assert signs(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "¿Cumple S1?", "S1?"),
        ("es", "Si cumple S1, lo diré.", "S1?"),
        ("es", "Quizá cumple S1.", "S1?"),
        ("es", "Cumple S1 según la ciudad.", "S1?"),
        ("es", "Cumple S1, no cumple S2.", "S1? S2?"),
        ("es", "Cumple S1 y S3, pero no cumple S2.", "S1? S2? S3?"),
        ("en", "Meets S1? I doubt it.", "S1?"),
        ("en", "Meets S1 or S2.", "S1? S2?"),
        ("en", "Meets S1 only on paper.", "S1?"),
        ("en", "S1 fully\nmet S2 not met", "S1? S2?"),
        ("de", "Erfüllt S1 nicht.", "S1?"),
        ("de", "Erfüllt S1 leider nicht, zu wenig.", "S1?"),
        ("de", "Erfüllt S1, leider nicht S2.", "S1+ S2?"),
        ("fr", "Remplit S1 ? Non.", "S1?"),
    ],
)
def test_beside_other_words_it_is_asked(language: str, text: str, expected: str) -> None:
    assert signs(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I do not think that this\nmeets S1, because the data is old."),
        ("en", "I am not convinced that the city\nmeets S1, S3 and S4."),
        ("es", "No creo que la ciudad\ncumple S1."),
        ("fr", "Je ne sais pas si la ville\nremplit S1"),
        ("de", "Keine Stadt\nerfüllt S1."),
        ("zh", "我不认为该市\n符合S1"),
    ],
)
def test_a_line_that_goes_on_begins_no_sentence(language: str, text: str) -> None:
    assert not ballots.read(text, PAPER, language).judged


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("de", "S1 sehe ich als erfüllt an, die Nachweise überzeugen.", "die Nachweise überzeugen"),
        ("de", "S1 sehe ich als erfüllt an. Geprüft.", "Geprüft"),
        ("de", "S1 erfüllt, an der Quelle geprüft.", "an der Quelle geprüft"),
        ("en", "S1 met, too few though.", "too few though"),
        ("en", "S1 met, in my view audited.", "in my view audited"),
        ("es", "S1 cumplido, es sólido.", "es sólido"),
    ],
)
def test_the_rest_of_its_verb_is_no_reason(language: str, text: str, reason: str) -> None:
    assert ballots.read(text, PAPER, language).judged["S1"].reason == reason
