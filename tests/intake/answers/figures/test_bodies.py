"""Counts of bodies and of parks beside the city's own, and figures whose firm one is to follow."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

TODAY = date(2026, 11, 26)


def answer(kind: AnswerKind, language: str, country: str | None, text: str) -> object:
    return read(kind, text, Context(language=language, country=country, today=TODAY))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Vereinigung zählt 80 Mitglieder, davon nutzen alle solche Modelle; Firmen "
         "gibt es 900."),
        ("en", "The park has 60 firms with such models; the whole city has 900 firms."),
        ("ko", "협회 회원사 80개사가 해당하며, 시 전체 기업은 1,130개입니다."),
        ("ja", "協会加盟は58社で、いずれも該当します。市内企業は214社です。"),
        ("de", "Es gibt 300 Firmen, davon sind 60 Mitglied im IoT-Verband."),
        ("en", "There are 300 firms; the association has 60 members, who use these models."),
        ("fr", "Il y a 300 entreprises ; l'association compte 60 membres qui utilisent ces "
         "modèles."),
        ("es", "Hay 300 empresas; la asociación tiene 60 socios que usan estos modelos."),
        ("pt", "Há 300 empresas; a associação tem 60 membros que usam estes modelos."),
        ("tr", "Odaya kayıtlı 300 firma var; derneğin 60 üyesi bu modelleri kullanıyor."),
        ("hi", "शहर में 300 कंपनियाँ हैं; संघ के 60 सदस्य इन मॉडलों का उपयोग करते हैं।"),
        ("en", "The chamber has 300 members and the forum 60."),
        ("en", "742, without freelancers 647."),
        ("en", "1,200 firms, 300 of them active."),
        ("en", "There are 1,200, but that includes other districts; the city has 800."),
    ],
)  # fmt: skip
def test_a_part_that_may_be_the_one_asked_for_is_not_left_out(language: str, text: str) -> None:
    assert isinstance(answer("count", language, None, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The regional council has 1,200, but that includes four other districts."),
        ("de", "Der Verband hat 60 Mitglieder, in allen Branchen gibt es 9.000 Firmen."),
        ("es", "El consejo tiene 1.200, pero incluye otros municipios."),
    ],
)
def test_a_count_of_more_than_the_city_or_the_field_is_another_one(
    language: str, text: str
) -> None:
    assert answer("count", language, None, text) == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(
    ("kind", "language", "country", "text", "shown"),
    [
        ("count", "fr", "SN", "Une bonne centaine, mais je préfère attendre le retour de l'INS "
         "avant de vous donner un chiffre ferme.", "100"),
        ("count", "fr", "FR", "Plus de 200, je vous confirmerai le chiffre définitif.", "200"),
        ("amount", "en", "GB", "Over £2bn, I will confirm the exact figure next week.",
         "2000000000"),
        ("amount", "de", "DE", "Gut 2 Mrd. Euro, die genaue Zahl reiche ich nach.", "2000000000"),
    ],
)  # fmt: skip
def test_a_vague_figure_whose_firm_one_follows_is_offered(
    kind: AnswerKind, language: str, country: str, text: str, shown: str
) -> None:
    assert answer(kind, language, country, text) == Unclear(reason="vague", candidates=(shown,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "212, chiffre provisoire, avant de vous donner le définitif."),
        ("en", "212, provisional; the firm number will follow."),
    ],
)
def test_a_definite_figure_that_is_provisional_stays(language: str, text: str) -> None:
    found = answer("count", language, None, text)
    assert isinstance(found, Count)
    assert (found.span.exact, found.span.about) == (Decimal(212), True)


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("de", "DE", "Im Jahr 2022 waren es noch 9,7 Mrd. EUR, für 2024 weist der Bericht Schulden "
         "von 11,25 Mrd. EUR aus."),
        ("ru", "RU", "Бюджет услуг вырос с 6,2 до 8,9 трлн рублей."),
        ("ru", "RU", "Планируется рост с 6,2 до 8,9 трлн рублей."),
        ("fr", "DZ", "95 milliards de dinars, soit 9400 milliards de centimes."),
        ("pt", "BR", "Software R$ 3 bilhões, hardware R$ 4 bilhões, total R$ 8 bilhões."),
    ],
)  # fmt: skip
def test_a_later_a_repeated_or_a_summed_figure_that_may_be_another_is_asked(
    language: str, country: str, text: str
) -> None:
    assert isinstance(answer("amount", language, country, text), Unclear)


def test_a_final_figure_still_to_come_takes_the_place_of_none() -> None:
    text = "The initial estimate was £15bn; the final figure of £13.6bn is expected in May."
    found = answer("amount", "en", "GB", text)
    assert isinstance(found, Amount)
    assert (found.span.exact, found.span.about) == (Decimal("15e9"), True)
