"""Standards from one to another, judged by an "all" of their own: the ends are among them."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1 to S4: all met, audited."),
        ("en", "S1 through S4, all met, audited."),
        ("en", "S1-S4 - all met, audited."),
        ("fr", "De S1 à S4, tout est rempli, chiffres solides."),
        ("fr", "Du S1 au S4 : tous remplis, chiffres solides."),
        ("de", "Von S1 bis S4: alle erfüllt, geprüft."),
        ("es", "Desde S1 hasta S4: todo cumplido, auditado."),
        ("pt", "De S1 a S4, todos cumpridos, auditado."),
        ("ru", "С S1 по S4 — все выполнены, цифры проверены."),
        ("ru", "От S1 до S4: все выполнены, цифры проверены."),
        ("zh", "S1至S4，全部达标，数据可靠。"),
        ("ja", "S1からS4まで、すべて満たしています。"),
        ("ja", "S1〜S4：すべて満たしています。"),
        ("ko", "S1에서 S4까지, 모두 충족."),
        ("ko", "S1~S4: 모두 충족, 감사됨."),
        ("ar", "من S1 إلى S4: جميعها مستوفاة، أرقام مدققة."),
        ("tr", "S1-S4: hepsi karşılanıyor, rakamlar sağlam."),
        ("tr", "S1'den S4'e: hepsi karşılandı, rakamlar sağlam."),
        ("hi", "S1 से S4: सभी पूरे, आंकड़े सही।"),
    ],
)
def test_a_range_holds_its_ends(language: str, text: str) -> None:
    assert signs(text, language) == "S1+ S2+ S3+ S4+"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "S1-S3: all met, audited. S4: not met, few.", "S1+ S2+ S3+ S4-"),
        ("de", "S1, S2: alle erfüllt; S3 nicht erfüllt.", "S1+ S2+ S3-"),
        ("tr", "S1-S3: hepsi karşılanıyor; S4 karşılanmadı.", "S1+ S2+ S3+ S4-"),
        ("en", "S1: all of it met, audited.", "S1+"),
        ("en", "S1-S4: none met, no figures.", "S1- S2- S3- S4-"),
        ("en", "S1-S4: all met except S3, which is not met.", "S1+ S2+ S3- S4+"),
        ("en", "S1-S4: all met except S3.", "S1+ S2+ S3? S4+"),
        ("en", "S1-S4: not all met.", "S1? S2? S3? S4?"),
        ("en", "Except S1: all met.", "S1? S2+ S3+ S4+"),
    ],
)
def test_an_all_behind_some_standards_is_of_these_alone(
    language: str, text: str, expected: str
) -> None:
    assert signs(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S4 to S1 met"),
        ("en", "S4-S1: all met, audited."),
        ("fr", "De S4 à S1, tout est rempli, chiffres solides."),
        ("de", "S4 bis S1 erfüllt"),
        ("es", "Desde S4 hasta S1: todo cumplido, auditado."),
        ("ru", "С S4 по S1 — все выполнены, цифры проверены."),
        ("zh", "S4至S1，全部达标，数据可靠。"),
        ("ja", "S4からS1まで、すべて満たしています。"),
        ("ko", "S4~S1: 모두 충족, 감사됨."),
    ],
)
def test_a_range_may_run_from_its_last_to_its_first(language: str, text: str) -> None:
    assert signs(text, language) == "S1+ S2+ S3+ S4+"
