"""Plain verdicts that were asked back: a stressed one, "only in part", "for the city has shown"."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("es", "S1 sí se cumple.", "S1+"),
        ("es", "S1: sí se cumple, auditado. S2: no, doble contabilidad.", "S1+ S2-"),
        ("es", "S1 sí cumple, las cifras están auditadas.", "S1+"),
        ("es", "S1 no se cumple, S2 sí se cumple.", "S1- S2+"),
        ("es", "S1 y S3 sí se cumplen; S2 no se cumple.", "S1+ S2- S3+"),
        ("es", "Todos sí se cumplen.", "S1+ S2+ S3+ S4+"),
        ("es", "S1 si se cumple.", "S1?"),
        ("es", "S1 si se cumple la condición, la ciudad avisará.", "S1?"),
        ("es", "S1 sí no se cumple.", "S1?"),
        ("es", "S1 sí se cumple parcialmente.", "S1?"),
        ("es", "S1 sí se cumple?", "S1?"),
        ("es", "S1 sí, no se cumple.", "S1?"),
        ("pt", "S1 sim cumpre.", "S1+"),
        ("en", "S1: yes met, audited", "S1+"),
        ("en", "S1 yes not met", "S1?"),
        ("en", "S1 yes unmet", "S1?"),
        ("de", "S1 ja erfüllt.", "S1+"),
        ("de", "S1 ja nicht erfüllt.", "S1?"),
        ("fr", "S1 oui rempli.", "S1+"),
        ("fr", "S1 si rempli.", "S1?"),
        ("zh", "S1是达标的。", "S1+"),
        ("zh", "S1：是不达标。", "S1?"),
        ("zh", "S1是否达标不清楚。", "S1?"),
        ("zh", "S1是达标企业数。", "S1?"),
    ],
)
def test_a_yes_right_before_met_only_stresses_it(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("ru", "S3 выполнен лишь отчасти, так как мероприятий не было.", "S3~"),
        ("ru", "S3 выполнен только отчасти.", "S3~"),
        ("ru", "S3 не лишь отчасти выполнен.", "S3?"),
        ("ru", "S3 лишь выполнен.", "S3?"),
        ("ar", "أصحّح حكمي: S2 مستوفى، فقد أوضحت المدينة طريقة الاحتساب.", "S2+"),
        ("ar", "S2 مستوفى، فقد تكون الأرقام صحيحة.", "S2?"),
        ("ar", "S2 قد يكون مستوفى.", "S2?"),
        ("ar", "S2 مستوفى، قد لا يكون كذلك.", "S2?"),
        ("zh", "除S3外，其余三项均达标。", "S1+ S2+ S3? S4+"),
        ("zh", "除S3外，其余均不达标。", "? S3?"),
        ("zh", "除S3外，其余三项可能达标。", "S3?"),
        ("zh", "除S3部分达标外，其余均达标。", "? S3?"),
    ],
)
def test_what_leaves_nothing_open_is_read(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read
