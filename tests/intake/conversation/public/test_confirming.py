"""A confirmation of a few words confirms and is no matter; what is asked beside it is one."""

import pytest

from intake.conversation.public import beside, reading
from tests.intake.conversation.public.test_reading import CITIES, GDYNIA, mail

BARE = [
    "Yes, I confirm.",
    "Oui, je confirme.",
    "Oui, je le confirme.",
    "Ja, ich bestätige.",
    "Ja, ich bestätige das.",
    "Evet, onaylıyorum.",
    "Sí, lo confirmo.",
    "Sim, confirmo.",
    "Да, я подтверждаю.",
    "نعم، أؤكد.",
    "是的，我确认。",
    "はい、確認しました。",
    "네, 확인합니다.",
    "हाँ, मैं पुष्टि करता हूँ।",
]
ASKED = [
    ("Yes, I confirm.", "When do you publish the result?"),
    ("Oui, je confirme.", "Quand sera publié le résultat ?"),
    ("Oui, je confirme.", "La ville de Sopot ment sur ses chiffres."),
    ("Ja, ich bestätige.", "Wann endet die Abstimmung?"),
    ("Ja, ich bestätige.", "Bitte senden Sie mir die Liste."),
    ("Evet, onaylıyorum.", "Sonuçlar ne zaman açıklanacak?"),
    ("Sí, lo confirmo.", "¿Cuándo se publican los resultados?"),
    ("Sim, confirmo.", "Quando sai o resultado?"),
    ("Да, подтверждаю.", "Когда будут результаты?"),
    ("نعم، أؤكد.", "متى تنشر النتائج؟"),
    ("是的，我确认。", "什么时候公布结果？"),
    ("はい、確認しました。", "結果はいつ発表されますか？"),
    ("네, 확인합니다.", "결과는 언제 발표됩니까?"),
    ("हाँ, मैं पुष्टि करता हूँ।", "परिणाम कब आएंगे?"),
]
UNSURE = [
    "Oui, je confirme, mais qui voit mon nom ?",
    "Ja, ich bestätige, aber der Text hat einen Fehler.",
    "Ja, ich bestätige und bitte um eine Teilnahmebestätigung.",
    "Sí, lo confirmo y pido que me envíen los resultados.",
    "Oui, je confirme que le chiffre de 240 entreprises est faux.",
]


def left(text: str) -> str:
    """What is passed on of an answer to an English letter about Gdynia."""
    return beside.an_answer(mail(text), GDYNIA, CITIES, ("en", "en"))


@pytest.mark.parametrize("text", BARE)
def test_a_bare_confirmation_is_passed_on_to_nobody(text: str) -> None:
    assert reading.word(mail(text), "en") == "confirm"
    assert left(text) == ""


@pytest.mark.parametrize(("yes", "asked"), ASKED)
def test_what_is_asked_beside_it_is_passed_on(yes: str, asked: str) -> None:
    assert left(f"{yes} {asked}") == asked


@pytest.mark.parametrize("text", UNSURE)
def test_one_that_says_more_is_passed_on_whole(text: str) -> None:
    assert left(text) == text


@pytest.mark.parametrize(
    "text",
    ["Да, подтверждаю. Хочу помочь.", "是的，我确认。请帮我。", "Oui, je confirme. Je m'oppose."],
)
def test_a_short_wish_beside_it_reaches_a_person(text: str) -> None:
    assert left(text)
