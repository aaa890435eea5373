"""A reason that comes later is kept without the words that only lead to it."""

import pytest

from intake.conversation.ballots import ballots
from intake.messages import Passage
from tests.intake.conversation.ballots.papers import PAPER


def _reason(text: str, language: str) -> str:
    mail = [Passage(text=text)]
    read = ballots.read_passages(mail, PAPER, language)
    kept = ballots.with_reasons(read, mail, {"S3": "partly"}, PAPER, language)
    return kept.judged["S3"].reason if "S3" in kept.judged else ""


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("S3の理由：行事が少ない。", "ja", "行事が少ない"), ("S3の理由：", "ja", ""),
        ("S3的理由：活动少。", "zh", "活动少"), ("S3의 이유: 행사가 적음.", "ko", "행사가 적음"),
        ("S3 reason: few events.", "en", "few events"),
        ("S3 Begründung: wenige Veranstaltungen.", "de", "wenige Veranstaltungen"),
        ("S3 raison : peu d'événements.", "fr", "peu d'événements"),
        ("S3 motivo: pocos eventos.", "es", "pocos eventos"),
        ("S3 razão: poucos eventos.", "pt", "poucos eventos"),
        ("S3 причина: мало мероприятий.", "ru", "мало мероприятий"),
        ("S3 gerekçe: az etkinlik.", "tr", "az etkinlik"),
        ("S3 السبب: فعاليات قليلة.", "ar", "فعاليات قليلة"),
        ("S3 कारण: कम आयोजन।", "hi", "कम आयोजन"),
    ],
)  # fmt: skip
def test_the_lead_of_a_reason_is_no_part_of_it(text: str, language: str, reason: str) -> None:
    assert _reason(text, language) == reason


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("S3：行事が少ない理由は不明。", "ja", "行事が少ない理由は不明"),
        ("S3：第一の理由：行事が少ない。", "ja", "第一の理由：行事が少ない"),
        ("S3：主要理由：活动少。", "zh", "主要理由：活动少"),
        ("S3: the reason is that few events exist.", "en", "the reason is that few events exist"),
        ("S3: two systems: one old.", "en", "two systems: one old"),
        ("S3: wenige Gründe: kaum Termine.", "de", "wenige Gründe: kaum Termine"),
    ],
)
def test_what_says_more_than_a_lead_stays(text: str, language: str, reason: str) -> None:
    assert _reason(text, language) == reason
