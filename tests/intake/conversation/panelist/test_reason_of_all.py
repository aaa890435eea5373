"""What is the reason of verdicts given together, and what beside a verdict is none."""

from dataclasses import replace

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated

ALL = ("S1", "S2", "S3", "S4")


def _kept(text: str, language: str = "en") -> BallotKept:
    bench: Bench = seated(3)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last, subject="Re: Panel: please judge Nantes")
    return bench.said(BallotKept)


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "All four standards met for Nantes. Reasons: the numbers are consistent.",
         "the numbers are consistent"),
        ("en", "All the standards are met by Nantes, because the numbers are consistent.",
         "because the numbers are consistent"),
        ("en", "All four standards met.\nReason: the numbers hold.\n\nBest regards,\nAna",
         "the numbers hold"),
        ("de", "Alle Standards erfüllt für Nantes. Grund: die Zahlen sind stimmig.",
         "die Zahlen sind stimmig"),
        ("fr", "Les quatre critères sont remplis pour Nantes. Raison : les chiffres concordent.",
         "les chiffres concordent"),
        ("es", "Los cuatro criterios se cumplen. Motivo: las cifras son coherentes.",
         "las cifras son coherentes"),
        ("pt", "Todos os critérios cumpridos para Nantes. Motivo: os números são coerentes.",
         "os números são coerentes"),
        ("ru", "Все стандарты выполнены для Нанта. Причина: данные согласованы.",
         "данные согласованы"),
        ("zh", "所有标准都达标。理由：数据一致。", "数据一致"),
        ("ja", "すべての基準を満たしている。理由：数値は一貫している。", "数値は一貫している"),
        ("ko", "모든 기준 충족. 이유: 수치가 일관됨.", "수치가 일관됨"),
        ("ar", "جميع المعايير مستوفاة. السبب: الأرقام متسقة.", "الأرقام متسقة"),
        ("tr", "Tüm kriterler karşılandı. Neden: rakamlar tutarlı.", "rakamlar tutarlı"),
        ("hi", "सभी मानक पूरे। कारण: आंकड़े सुसंगत हैं।", "आंकड़े सुसंगत हैं"),
    ],
)  # fmt: skip
def test_one_reason_may_be_given_for_all(language: str, text: str, reason: str) -> None:
    kept = _kept(text, language)
    assert [(one.standard, one.reason) for one in kept.judgements] == [(id, reason) for id in ALL]
    assert (kept.unread, kept.no_reason) == ((), ())


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("All four standards met. Reasons: the numbers are insufficient, not documented.", ALL),
        ("All four standards met. Reasons: S1 audited; S2 sourced.", ("S3", "S4")),
        ("All standards met except S2. Reasons: the numbers hold.", ("S1", "S3", "S4")),
        ("S1 met, S2 met. Reasons: the numbers hold.", ("S1", "S2")),
        ("All four standards met. Reasons: we shall see?", ALL),
    ],
)
def test_reasons_that_may_be_of_some_alone_or_speak_against_are_asked(
    text: str, lacking: tuple[str, ...]
) -> None:
    assert _kept(text).no_reason == lacking


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("S1 met - audited. S2 met. Reason: sources hold", ["audited", "Reason: sources hold"]),
        ("S1 met for Nantes. S2 met, in Nantes.", ["", ""]),
        ("S1 met: Nantes has 240 firms. S2 met, Nantes shows it.",
         ["Nantes has 240 firms", "Nantes shows it"]),
        ("S1 met for Nantes and its region. S2 met in Nantes: few.",
         ["for Nantes and its region", "few"]),
    ],
)  # fmt: skip
def test_a_citys_name_alone_behind_a_verdict_is_no_reason(text: str, reasons: list[str]) -> None:
    assert [one.reason for one in _kept(text).judgements] == reasons
