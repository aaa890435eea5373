"""A reason that says how few there are, or that something lacks, leaves its verdict as it is."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("S3: partly met, there is only one system and no event.", "en", "S3~"),
        ("S1: met, there are only two gaps.", "en", "S1+"),
        ("S1: not met, there is only one figure", "en", "S1-"),
        ("S1: partly met. There was only a plan for two halls.", "en", "S1~"),
        ("S1: met, there is only one gap, S2: not met", "en", "S1+ S2-"),
        ("S3: met, there is no doubt about it.", "en", "S3+"),
        ("S1: met, I have no doubt.", "en", "S1+"),
        ("S3 частично, мероприятий нет", "ru", "S3~"),
        ("S3: частично выполнен, мероприятий нет", "ru", "S3~"),
        ("S1: выполнен, замечаний нет", "ru", "S1+"),
        ("S1: выполнен. Существенных замечаний нет.", "ru", "S1+"),
        ("S1: выполнен – вопросов нет", "ru", "S1+"),
        ("S1: выполнен, замечаний нет\nS2: не выполнен, данных нет", "ru", "S1+ S2-"),
        ("S1 выполнен, возражений нет, S2 нет", "ru", "S1+ S2-"),
        ("S3: parcialmente cumprido, não há eventos.", "pt", "S3~"),
        ("S3: teilweise erfüllt, es gibt nur ein System.", "de", "S3~"),
        ("S3 : partiellement atteint, il n'y a qu'un système.", "fr", "S3~"),
        ("S3: cumplido en parte, solo hay un sistema.", "es", "S3~"),
    ],
)
def test_a_no_of_other_things_is_a_reason(text: str, language: str, expected: str) -> None:
    assert signs(text, language) == expected
    first = min(ballots.read(text, PAPER, language).judged.items())
    assert first[1].reason


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("S1: met, no: not met", "en"), ("S1: met, there is only partial evidence.", "en"),
        ("S1: met, there is only a doubt", "en"), ("S1: met, there is only, no", "en"),
        ("S1: met, there is only no proof, not met", "en"), ("S1: met, only on paper", "en"),
        ("S1: met if there is only one figure", "en"), ("S1: met, that is only my guess", "en"),
        ("S1: met, there is only hope, perhaps", "en"), ("S1: there is only one figure", "en"),
        ("S1: met, there is no doubt that it would be", "en"), ("S1: there is no doubt", "en"),
        ("S1: met? There is only one.", "en"), ("S1: met, there is only what they claim", "en"),
        ("S1: met, but there is no doubt it could fail", "en"),
        ("S1: выполнен, нет", "ru"), ("S1: выполнен, второй нет", "ru"),
        ("S1: выполнен, точнее нет", "ru"), ("S1: выполнен, скорее нет", "ru"),
        ("S1: выполнен, хотя нет", "ru"), ("S1: выполнен, но нет", "ru"),
        ("S1: выполнен, нет: не выполнен", "ru"), ("S1: замечаний нет", "ru"),
        ("S1: выполнен, а вот производство нет", "ru"), ("S1: данных нет", "ru"),
        ("S1: выполнен, замечаний нет?", "ru"), ("S1: выполнен, замечаний нет, не выполнен", "ru"),
        ("S3: cumprido, não: não cumprido", "pt"), ("S3: erfüllt, nein: nicht erfüllt", "de"),
        ("S3 : atteint, non : pas atteint", "fr"), ("S3: cumplido, no: no cumplido", "es"),
    ],
)  # fmt: skip
def test_a_no_of_the_verdict_is_asked(text: str, language: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert not reading.judged
    assert reading.doubts
