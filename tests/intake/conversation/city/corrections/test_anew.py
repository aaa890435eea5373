"""A figure called wrong is asked once more, and what is told then is the answer to that alone."""

from copy import deepcopy
from decimal import Decimal
from functools import cache

import pytest

from intake.answers.values import Amount, Value
from intake.messages import Address
from tests.intake.conversation.town import Town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")
OPENINGS = {
    "ar": ("أكتب باسم مدينة سوسة في تونس.", "12 مليار دولار أمريكي (2024)"),
    "de": ("Ich schreibe für die Stadt Linz in Österreich.", "12 Mrd. US-Dollar (2024)"),
    "en": ("I write for the city of Aarhus, Denmark.", "USD 12 billion (2024)"),
    "es": (
        "Escribo en nombre de la ciudad de Granada, España.",
        "12 mil millones de dólares estadounidenses (2024)",
    ),
    "fr": (
        "J'écris au nom de la ville de Rennes, France.",
        "12 milliards de dollars américains (2024)",
    ),
    "hi": ("मैं इंदौर, भारत की ओर से लिख रहा हूँ।", "12 अरब अमेरिकी डॉलर (2024)"),
    "ja": ("福岡市を代表して応募します。", "120億米ドル（2024年）"),
    "ko": ("인천광역시를 대표하여 신청합니다.", "120억 달러 (2024년)"),
    "pt": ("Escrevo em nome da cidade de Recife, Brasil.", "US$ 12 bilhões (2024)"),
    "ru": ("Пишу от имени города Казань, Россия.", "12 млрд долларов США (2024 г.)"),
    "tr": ("Bursa Büyükşehir Belediyesi adına yazıyorum.", "12 milyar ABD doları (2024)"),
    "zh": ("我代表中国苏州市政府写信。", "120亿美元（2024年）"),
}

ANEW = [
    ("ar", "عذرا، 13.2 مليار دولار أمريكي (2024)", "13.2"),
    ("ar", "الصحيح 13.2 مليار دولار أمريكي (2024)", "13.2"),
    ("de", "Richtig sind 13,2 Mrd. US-Dollar (2024)", "13.2"),
    ("de", "Gemeint waren 15 Mrd. US-Dollar (2024)", "15"),
    ("de", "Tippfehler, es sind 13,2 Mrd. US-Dollar", "13.2"),
    ("en", "USD 13.2 billion (2024)", "13.2"),
    ("en", "It should be USD 13.2 billion (2024)", "13.2"),
    ("en", "Sorry, USD 13.2 billion (2024)", "13.2"),
    ("en", "We meant USD 15 billion (2024)", "15"),
    ("en", "Correct is USD 13.2 billion in 2024.", "13.2"),
    ("en", "My mistake: USD 13.2 billion", "13.2"),
    ("en", "No, it is USD 13.2 billion", "13.2"),
    ("es", "Perdón, 13,2 mil millones de dólares (2024)", "13.2"),
    ("fr", "Pardon, 13,2 milliards de dollars (2024)", "13.2"),
    ("hi", "सही है 13.2 अरब अमेरिकी डॉलर (2024)", "13.2"),
    ("ko", "정확히는 132억 달러입니다 (2024년)", "13.2"),
    ("pt", "US$ 13,2 bilhões (2024)", "13.2"),
    ("pt", "O correto é US$ 13,2 bilhões (2024)", "13.2"),
    ("pt", "Queríamos dizer US$ 15 bilhões", "15"),
    ("ru", "83,5 млрд долларов США (2023 г.)", "83.5"),
    ("ru", "это опечатка, правильно 83,5 млрд долларов США за 2023 год", "83.5"),
    ("ru", "Мы имели в виду 15 млрд долларов США", "15"),
    ("tr", "Doğrusu 13,2 milyar ABD doları (2024)", "13.2"),
    ("zh", "应该是132亿美元（2024年）", "13.2"),
    ("ar", "كان خطأ مطبعيا، 13.2 مليار دولار أمريكي", "13.2"),
    ("de", "Das war ein Tippfehler, 13,2 Mrd. US-Dollar", "13.2"),
    ("en", "It was a typo, USD 13.2 billion", "13.2"),
    ("en", "That was a typo: USD 13.2 billion (2024)", "13.2"),
    ("en", "not USD 12 billion but USD 13.2 billion", "13.2"),
    ("es", "Fue un error de tecleo, 13,2 mil millones de dólares", "13.2"),
    ("fr", "C'était une faute de frappe, 13,2 milliards de dollars", "13.2"),
    ("fr", "pas 12 milliards mais 13,2 milliards de dollars", "13.2"),
    ("de", "nicht 12 Mrd. US-Dollar, sondern 13,2 Mrd. US-Dollar", "13.2"),
    ("hi", "वह टाइपिंग की गलती थी, 13.2 अरब अमेरिकी डॉलर", "13.2"),
    ("hi", "माफ़ कीजिए, 13.2 अरब अमेरिकी डॉलर", "13.2"),
    ("ja", "入力ミスでした。132億米ドルです", "13.2"),
    ("ja", "120億米ドルではなく132億米ドルです", "13.2"),
    ("ko", "오타였습니다, 132억 달러입니다", "13.2"),
    ("ko", "120억 달러가 아니라 132억 달러입니다", "13.2"),
    ("pt", "Foi um erro de digitação, US$ 13,2 bilhões", "13.2"),
    ("ru", "Это была опечатка, 13,2 млрд долларов США", "13.2"),
    ("ru", "не 12 млрд, а 13,2 млрд долларов США", "13.2"),
    ("tr", "Yazım hatasıydı, 13,2 milyar ABD doları", "13.2"),
    ("zh", "那是笔误，132亿美元", "13.2"),
]

OPEN = [
    ("ar", "ليس 13.2 مليار دولار أمريكي"),
    ("de", "Es sind nicht 13,2 Mrd. US-Dollar"),
    ("de", "13,2 Mrd. US-Dollar ist falsch"),
    ("en", "It is not USD 13.2 billion"),
    ("en", "USD 13.2 billion was a mistake"),
    ("en", "By mistake USD 15 billion"),
    ("en", "USD 13.2 billion should be changed"),
    ("en", "USD 13.2 billion or 14 billion"),
    ("en", "USD 12 billion was wrong"),
    ("en", "Is it USD 13.2 billion?"),
    ("en", "If the ministry agrees, USD 15 billion (2024)"),
    ("en", "Sorry, USD 13.2"),
    ("en", "Sorry, 45%"),
    ("en", "I meant 2023"),
    ("en", "Sorry, exports: USD 80 billion"),
    ("en", "By 2030 it should be USD 20 billion"),
    ("en", "Please call me at 0123 456789"),
    ("es", "No son 13,2 mil millones de dólares"),
    ("fr", "Ce n'est pas 13,2 milliards de dollars"),
    ("hi", "13.2 अरब अमेरिकी डॉलर नहीं"),
    ("ko", "132억 달러가 아닙니다"),
    ("pt", "Não são US$ 13,2 bilhões"),
    ("pt", "US$ 13,2 bilhões está errado"),
    ("pt", "Desculpe, o PIB é de US$ 80 bilhões (2024)"),
    ("ru", "это не 13,2 млрд долларов США"),
    ("tr", "13,2 milyar ABD doları değil"),
    ("zh", "不是132亿美元"),
    ("en", "It was a typo, USD 12 billion"),
    ("en", "It was a typo, USD 13.2 billion or 14 billion"),
    ("en", "It was a typo, not USD 13.2 billion"),
    ("en", "not USD 13.2 billion but more"),
    ("de", "nicht 13,2 Mrd. US-Dollar, sondern weniger"),
    ("ja", "132億米ドルではありません"),
]


def _write(town: Town, text: str, language: str, doubted: tuple[str, ...] = ()) -> None:
    to = town.to(GUIDO) if town.letters else None
    town.write(GUIDO, text, to=to, channel="slack", language=language, doubted=doubted)


@cache
def _pressed(language: str) -> Town:
    """The town after *Not right* was pressed below a figure; it is asked once more, alone."""
    town, (opening, figure) = Town(), OPENINGS[language]
    _write(town, opening, language)
    _write(town, f"S1: {figure}", language)
    _write(town, f"Not right: {figure}", language, doubted=("S1",))
    assert _asked(town) == ["S1"]
    return town


def _after(language: str, said: str) -> Town:
    town = deepcopy(_pressed(language))
    _write(town, said, language)
    return town


def _asked(town: Town) -> list[str]:
    receipt = town.turn.letters[0].notice.receipt  # type: ignore[attr-defined]
    return [one.question for one in receipt.asked]


def _value(town: Town, id: str) -> Value | None:
    answer = town.file().current.get(id)
    return answer.value if answer else None


@pytest.mark.parametrize(("language", "said", "billions"), ANEW)
def test_the_figure_told_then_takes_the_place_of_the_other(
    language: str, said: str, billions: str
) -> None:
    town = _after(language, said)
    value = _value(town, "S1")
    assert isinstance(value, Amount)
    assert value.span.exact == Decimal(billions) * 10**9
    assert not value.span.about
    assert not town.file().doubted
    assert _asked(town) != ["S1"]


@pytest.mark.parametrize(("language", "said"), OPEN)
def test_what_tells_no_other_figure_is_asked_again(language: str, said: str) -> None:
    town = _after(language, said)
    assert _value(town, "S1") == _value(_pressed(language), "S1")
    assert town.file().doubted == (("S1",),)
    assert _asked(town) == ["S1"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "question 2: USD 3 billion"),
        ("en", "2) USD 3 billion"),
        ("de", "Frage 2: 3 Mrd. US-Dollar"),
        ("ru", "Вопрос 2: 3 млрд долларов США"),
        ("zh", "问题2：30亿美元"),
    ],
)
def test_a_figure_with_the_number_of_a_question_is_not_this_ones(language: str, said: str) -> None:
    town = _after(language, said)
    assert _value(town, "S1") == _value(_pressed(language), "S1")
    assert town.file().doubted == (("S1",),)


@pytest.mark.parametrize("said", ["Sorry, GDP is USD 80 billion", "GDP is USD 80 billion (2024)"])
def test_a_figure_of_something_else_is_its_own_answer(said: str) -> None:
    town = _after("en", said)
    assert _value(town, "B3a_gdp")
    assert town.file().doubted == (("S1",),)


def test_what_is_told_as_about_so_much_stays_so() -> None:
    value = _value(_after("en", "Sorry, about USD 13 billion"), "S1")
    assert isinstance(value, Amount)
    assert value.span.about
