"""A standard judged like the one before it, and verdicts that are hardly met."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER


def _read(text: str, language: str) -> str:
    reading = ballots.read(text, PAPER, language)
    said = [f"{id} {one.verdict}" for id, one in reading.judged.items()]
    return "; ".join([*said, *(f"? {one.standard} {one.why}" for one in reading.doubts)])


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("de", "S1 erfüllt, 17 Milliarden. S2 ebenfalls.", "S1 met; S2 met"),
        ("de", "S1 erfüllt, 17 Milliarden. S2 ebenfalls, wenn auch knapp.", "S1 met; S2 met"),
        ("de", "S1 nicht erfüllt, zu wenig.\nS2 ebenso.", "S1 not_met; S2 not_met"),
        ("en", "S1 met, 17 bn. S2 likewise.", "S1 met; S2 met"),
        ("en", "S1 met, 17 bn. S2 likewise, but not fully.", "S1 met; ? S2 no_verdict"),
        ("en", "S1 met, 17 bn. S2 likewise, unless it counts twice.", "S1 met; ? S2 hedged"),
        ("en", "S1 met? S2 likewise.", "? S1 question; ? S2 no_verdict"),
        ("fr", "S1 satisfait, chiffres solides. S2 également.", "S1 met; S2 met"),
        ("es", "S1 cumplido, cifras sólidas. S2 igualmente.", "S1 met; S2 met"),
        ("tr", "S1 karşılanıyor, 17 milyar. S2 de öyle.", "S1 met; S2 met"),
        ("de", "S2 knapp erfüllt, 101 Milliarden.", "S2 met"),
        ("de", "S2 ist nicht knapp erfüllt, sondern deutlich.", "? S2 hedged"),
        ("de", "S2 knapp nicht erfüllt.", "? S2 hedged"),
        ("ar", "S3: مستوفى جزئيًا، الحدث واحد.", "S3 partly"),
        ("ar", "أما S3 فهو مستوفى جزئيًا لأن الحدث واحد", "S3 partly"),
        ("ar", "أرى أن المعيارين S1 وS2 مستوفيان لأن الأرقام تتجاوز الحد.", "S1 met; S2 met"),
        ("ar", "المعايير الأربعة مستوفاة، لأن الأرقام معقولة.", "S1 met; S2 met; S3 met; S4 met"),
        ("tr", "Dört standart da karşılanıyor, çünkü rakamlar makul.",
         "S1 met; S2 met; S3 met; S4 met"),
        ("ja", "S1・S2は基準を満たしています。数字に根拠があります。", "S1 met; S2 met"),
        ("ja", "・S1：満たす\n・S2：満たさない", "S1 met; S2 not_met"),
    ],
)  # fmt: skip
def test_a_verdict_is_read_where_it_is_safe(language: str, text: str, read: str) -> None:
    assert _read(text, language) == read


@pytest.mark.parametrize(
    "text",
    [
        "S1 met. The firms are small and poor. S2 likewise.",
        "S1 met.\nUnclear figures for the rest.\nS2 likewise",
        "S1 met. The figures of S3 are weak. S2 likewise.",
    ],
)
def test_what_stands_between_two_standards_is_what_a_likewise_is_like(text: str) -> None:
    assert "? S2 no_verdict" in _read(text, "en")
