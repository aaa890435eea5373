"""A correction that names no question but the figure that it takes back."""

from decimal import Decimal

import pytest

from intake.answers.values import Amount, Count
from tests.intake.conversation.town import ANNA, APPLIES, Town

KNOWN = "B4: 163\nS4_companies: 900"


def a_town(known: str) -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    town.write(ANNA, known, to=town.to(ANNA))
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The number of enterprises should have read 136, not 163 - I transposed the digits.",
        ),
        ("de", "Die Zahl der Unternehmen ist 136, nicht 163."),
        ("fr", "Le nombre d'entreprises est de 136, et non 163."),
    ],
)
def test_the_figure_taken_back_tells_which_question_is_meant(language: str, text: str) -> None:
    town = a_town(KNOWN)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    current = town.applications[1].current
    told = [current[id].value for id in ("B4", "S4_companies")]
    assert [one.span.exact for one in told if isinstance(one, Count)] == [136, 900]


def test_a_figure_that_stands_under_no_question_leaves_it_open() -> None:
    town = a_town(KNOWN)
    town.write(ANNA, "The number of enterprises is 136, not 170.", to=town.to(ANNA))
    value = town.applications[1].current["B4"].value
    assert isinstance(value, Count)
    assert value.span.exact == 163


@pytest.mark.parametrize(("former", "value"), [(350, 163), (163, 305)])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sorry, the number of companies is not {} but 305."),
        ("de", "Entschuldigung, die Zahl der Unternehmen ist nicht {}, sondern 305."),
        ("hi", "क्षमा करें, कंपनियों की संख्या {} नहीं, 305 है।"),
        ("ru", "Извините, число компаний не {}, а 305."),
        ("zh", "抱歉，公司数量应为305家，不是{}家。"),
    ],
)
def test_the_only_one_answered_is_corrected_by_its_own_figure_alone(
    language: str, text: str, former: int, value: int
) -> None:
    town = a_town("B4: 163")
    town.write(ANNA, text.format(former), to=town.to(ANNA), language=language)
    found = town.applications[1].current["B4"].value
    assert isinstance(found, Count)
    assert found.span.exact == value
    assert bool(town.receipt(ANNA).misread) == (value == 163)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sorry, the number of companies is 305 for 2025, not 2024."),
        ("de", "Entschuldigung, die Zahl der Unternehmen ist 305 (Stand 2025, nicht 2024)."),
        ("zh", "抱歉，公司数量应为305家（2025年，不是2024年）。"),
    ],
)
def test_a_year_that_goes_is_no_figure_that_was_told(language: str, text: str) -> None:
    town = a_town("B4: 163")
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    found = town.applications[1].current["B4"].value
    assert isinstance(found, Count)
    assert found.span.exact == 305


def test_a_part_has_the_currency_that_its_sentence_names_for_the_whole() -> None:
    town = a_town(KNOWN)
    text = (
        "IoT tabanlı dijital ekonominin toplam üretimi 780 milyar TL, "
        "bunun 210 milyarı ağ altyapısından geliyor (2024)."
    )
    town.write(ANNA, text, to=town.to(ANNA), language="tr")
    value = town.applications[1].current["S2"].value
    assert isinstance(value, Amount)
    assert (value.span.exact, value.currency) == (Decimal(210 * 10**9), "TRY")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I made a slip in the number of enterprises. It isn't 163 but 136."),
        ("zh", "企业数写错了。不是163家，而是136家。"),
        ("fr", "Je me suis trompé pour le nombre d'entreprises. Ce n'est pas 163 mais 136."),
        ("es", "Me equivoqué en el número de empresas. No son 163, sino 136."),
        ("ru", "В числе компаний ошибка. Их не 163, а 136."),
        ("ar", "أخطأت في عدد الشركات. ليس 163 بل 136."),
        ("de", "Bei der Zahl der Unternehmen habe ich mich vertan. Es sind 136, nicht 163."),
        ("ja", "企業数を誤っておりました。163社ではなく、136社です。"),
        ("pt", "Errei no número de empresas. Não são 163, são 136."),
        ("tr", "İşletme sayısında hata yaptım. 163 değil, 136."),
        ("ko", "기업 수를 잘못 적었습니다. 163개가 아니라 136개입니다."),
        ("hi", "कंपनियों की संख्या में गलती हो गई थी। 163 नहीं, 136 हैं।"),
    ],
)
def test_the_sentence_before_may_say_what_was_wrong(language: str, text: str) -> None:
    town = a_town(KNOWN)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    current = town.applications[1].current
    told = [current[id].value for id in ("B4", "S4_companies")]
    assert [one.span.exact for one in told if isinstance(one, Count)] == [136, 900]
    assert not town.receipt(ANNA).misread
    assert not town.receipt(ANNA).unplaced


@pytest.mark.parametrize(
    ("known", "language", "text", "value"),
    [
        ("GDP: EUR 8.9 billion", "de", "Beim BIP habe ich mich vertan. Es sind 9,4 Mrd. Euro.", 94),
        ("GDP: INR 9 billion", "hi", "जीडीपी में गलती थी। 9 नहीं, 12 अरब भारतीय रुपये है।", 120),
        (
            "GDP: BRL 30 billion",
            "pt",
            "Errei no PIB. Não são R$ 30 bilhões, são R$ 33 bilhões.",
            330,
        ),
    ],
)
def test_a_sum_is_corrected_by_the_name_in_the_sentence_before(
    known: str, language: str, text: str, value: int
) -> None:
    town = a_town(f"{known}\nS1: USD 50 billion")
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    found = town.applications[1].current["B3a_gdp"].value
    assert isinstance(found, Amount)
    assert found.span.exact == value * 10**8


def test_a_correction_of_what_may_be_two_figures_is_asked() -> None:
    town = a_town(KNOWN)
    town.write(ANNA, "One number was wrong. It is 136, not 170.", to=town.to(ANNA))
    current = town.applications[1].current
    told = [current[id].value for id in ("B4", "S4_companies")]
    assert [one.span.exact for one in told if isinstance(one, Count)] == [163, 900]
    assert town.receipt(ANNA).misread
