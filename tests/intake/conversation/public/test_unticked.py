"""How a text of the form calls itself an objection, where the form's mark for one is not set."""

import pytest

from intake.conversation.public import unticked
from tests.intake.conversation.public.test_framing import KAZAN, PUNE


def called(text: str, language: str = "en") -> unticked.Called | None:
    return unticked.called_objection(text, (PUNE, KAZAN), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Возражаю: 240 предприятий включают филиалы мэрии."),
        ("en", "Возражаю: 240 предприятий включают филиалы мэрии."),
        ("ru", "Протестую – цифры неверны."), ("zh", "异议：数字不对。"),
        ("zh", "对喀山的异议：数字不对。"), ("hi", "आपत्ति: आँकड़ा गलत है।"),
        ("tr", "İtiraz: rakamlar yanlış."), ("ar", "أعترض: الأرقام خاطئة."),
        ("pt", "Objeção: os números estão errados."), ("de", "Mein Einspruch gegen Pune: zu laut."),
        ("fr", "Objection : les chiffres sont faux."), ("es", "Objeción: las cifras no cuadran."),
        ("ja", "異議：数字が違います。"), ("ko", "이의: 숫자가 틀립니다."),
        ("en", "Formal complaint about Pune\nthe figures are wrong"),
    ],
)  # fmt: skip
def test_a_heading_calls_it_one_plainly(language: str, text: str) -> None:
    assert called(text, language) == "plainly"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Возражаю против включения Казани."), ("tr", "İtiraz ediyorum: rakamlar yanlış."),
        ("en", "I object to Pune's figures: they count twice."), ("zh", "投诉处理系统很好。"),
        ("de", "Einspruch! Die Zahlen stimmen nicht."), ("pt", "Oponho-me a Pune."),
        ("hi", "मुझे पुणे पर आपत्ति है।"), ("en", "Objections are heard quickly by the council."),
    ],
)  # fmt: skip
def test_a_first_sentence_only_may(language: str, text: str) -> None:
    assert called(text, language) == "perhaps"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Objection: none."), ("en", "No objection: a good city."), ("zh", "无异议：很好。"),
        ("ru", "Я не возражаю: город хороший."), ("ru", "Возражение: нет."),
        ("tr", "İtirazım yok: güzel."), ("hi", "मुझे कोई आपत्ति नहीं है। अच्छा शहर।"),
        ("en", "Opinion: people object to the trams."), ("en", "The trams are good."),
        ("en", "Why would anybody object to Pune?"), ("ru", "Мнение: возражаю: цифры неверны."),
        ("en", "The tram is great. I object to nothing."), ("en", ""),
        ("en", "My neighbours object to the tram, I like it."),
    ],
)  # fmt: skip
def test_what_denies_it_or_says_it_later_or_calls_it_an_opinion_does_not(
    language: str, text: str
) -> None:
    assert called(text, language) is None
