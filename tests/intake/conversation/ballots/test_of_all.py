"""A closing sentence that speaks of all figures is no reason of the last standard alone."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs

VERDICTS = {
    "en": "S1 met, S2 met, S3 met, S4 met.",
    "de": "S1 erfüllt, S2 erfüllt, S3 erfüllt, S4 erfüllt.",
    "fr": "S1 rempli, S2 rempli, S3 rempli, S4 rempli.",
    "es": "S1 cumplido, S2 cumplido, S3 cumplido, S4 cumplido.",
    "pt": "S1 cumprido, S2 cumprido, S3 cumprido, S4 cumprido.",
    "ru": "S1 выполнен, S2 выполнен, S3 выполнен, S4 выполнен.",
    "zh": "S1达标，S2达标，S3达标，S4达标。",
    "ja": "S1は満たす。S2は満たす。S3は満たす。S4は満たす。",
    "ko": "S1 충족, S2 충족, S3 충족, S4 충족.",
    "ar": "S1 مستوفى، S2 مستوفى، S3 مستوفى، S4 مستوفى.",
    "tr": "S1 karşılanıyor, S2 karşılanıyor, S3 karşılanıyor, S4 karşılanıyor.",
    "hi": "S1 पूरा है, S2 पूरा है, S3 पूरा है, S4 पूरा है।",
}
CLOSING = [
    ("en", "All figures exceed the thresholds"),
    ("en", "All of the numbers exceed the bar"),
    ("en", "For all standards: the audits agree"),
    ("de", "Alle Zahlen liegen über der Schwelle"),
    ("fr", "Tous les chiffres dépassent le seuil"),
    ("es", "Todas las cifras superan el umbral"),
    ("pt", "Todos os números superam o limite"),
    ("ru", "Все показатели превышают пороги"),
    ("ru", "Для всех стандартов: так как все пороги превышены"),
    ("zh", "所有数据都超过门槛"),
    ("ja", "すべての数値が基準を超えています"),
    ("ko", "모든 수치가 기준을 넘습니다"),
    ("ar", "جميع الأرقام تتجاوز الحد"),
    ("tr", "Tüm rakamlar eşiği aşıyor"),
    ("hi", "सभी आँकड़े सीमा से ऊपर हैं"),
]


@pytest.mark.parametrize(("language", "closing"), CLOSING)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_behind_verdicts_that_are_alike_it_is_asked(
    language: str, closing: str, between: str
) -> None:
    read = ballots.read(f"{VERDICTS[language]}{between}{closing}.", PAPER, language)
    told = {id: (one.verdict, one.reason) for id, one in read.judged.items()}
    assert told == dict.fromkeys(PAPER.standards, ("met", ""))
    assert [one.why for one in read.doubts] == ["unplaced"]


@pytest.mark.parametrize(
    ("verdicts", "closing"),
    [
        (VERDICTS["en"], "All figures of this standard exceed the bar"),
        (VERDICTS["en"], "All figures exceed the bar. The brain runs"),
        (VERDICTS["en"], "All figures but one are audited"),
    ],
)
def test_so_it_is_with_whatever_else_it_says(verdicts: str, closing: str) -> None:
    read = ballots.read(f"{verdicts} {closing}.", PAPER, "en")
    assert {one.reason for one in read.judged.values()} == {""}
    assert [(one.why, one.words) for one in read.doubts] == [("unplaced", closing)]


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("S1 met: audited. S2 met: audited. S3 met: audited. S4 met. All sensors are there.",
         {"S1": "audited", "S2": "audited", "S3": "audited", "S4": "All sensors are there"}),
        ("S1 met, S2 met. All their brains run.", {"S1": "", "S2": "All their brains run"}),
        ("S1 met, S2 met, S3 met, S4 not met. All sensors count twice.",
         {"S1": "", "S2": "", "S3": "", "S4": "All sensors count twice"}),
        ("S1 met. All figures exceed the bar. S2 met. S3 met.",
         {"S1": "All figures exceed the bar", "S2": "", "S3": ""}),
        ("S1 met, S2 met, S3 met: all figures exceed the bar.",
         {"S1": "", "S2": "", "S3": "all figures exceed the bar"}),
        ("S4 met. All figures exceed the bar.", {"S4": "All figures exceed the bar"}),
    ],
)  # fmt: skip
def test_what_is_of_one_stays_its_own(text: str, reasons: dict[str, str]) -> None:
    read = ballots.read(text, PAPER, "en")
    assert {id: one.reason for id, one in read.judged.items()} == reasons
    assert not read.doubts


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("fr", "S3 est rempli. S4 n'est pas rempli non plus.", "S3+ S4-"),
        ("fr", "S4 n'est pas non plus rempli.", "S4-"),
        ("fr", "S3 et S4 ne sont pas remplis non plus.", "S3- S4-"),
        ("fr", "S4 n'est pas atteint non plus : double comptage.", "S4-"),
        ("fr", "S4 n'est pas rempli non plus qu'il n'est visible.", "S4?"),
        ("en", "S3 is not met. S4 is not met either.", "S3- S4-"),
    ],
)
def test_neither_is_this_one_met(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


def test_either_is_no_reason() -> None:
    read = ballots.read("S3 is not met. S4 is not met either.", PAPER, "en")
    assert {one.reason for one in read.judged.values()} == {""}
