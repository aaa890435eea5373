"""Under "Reasons:" each may stand before its standard: "audited accounts for S1, lists for S4"."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs

BEFORE = [
    ("en", "All standards are met. Reasons: audited accounts for S1, two lists for S2, a running "
     "city brain for S3, and a complete list of companies for S4.",
     ("audited accounts", "two lists", "a running city brain", "a complete list of companies")),
    ("de", "Alle Standards sind erfüllt. Gründe: geprüfte Zahlen für S1, zwei Listen für S2, ein "
     "laufendes System für S3 und eine vollständige Liste für S4.",
     ("geprüfte Zahlen", "zwei Listen", "ein laufendes System", "eine vollständige Liste")),
    ("fr", "Tous les standards sont remplis. Raisons : comptes audités pour S1, deux listes pour "
     "S2, un système en marche pour S3 et une liste complète pour S4.",
     ("comptes audités", "deux listes", "un système en marche", "une liste complète")),
    ("es", "Todos los estándares se cumplen. Razones: cuentas auditadas para S1, dos listas para "
     "S2, un sistema activo para S3 y una lista completa para S4.",
     ("cuentas auditadas", "dos listas", "un sistema activo", "una lista completa")),
    ("ru", "Все стандарты выполнены. Причины: проверенные отчёты по S1, два списка по S2, "
     "работающая система по S3 и полный список по S4.",
     ("проверенные отчёты", "два списка", "работающая система", "полный список")),
    ("zh", "所有标准均达标。理由：账目经审计（S1），两份名单（S2），系统在运行（S3），"
     "名单完整（S4）。",
     ("账目经审计", "两份名单", "系统在运行", "名单完整")),
    ("en", "All standards are met. Reasons: For S1 audited accounts, for S2 two lists, for S3 a "
     "running city brain, for S4 lists.",
     ("audited accounts", "two lists", "a running city brain", "lists")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "reasons"), BEFORE)
def test_each_reason_is_its_own_standards(
    language: str, text: str, reasons: tuple[str, ...]
) -> None:
    judged = ballots.read(text, PAPER, language).judged
    assert tuple(judged[id].reason for id in PAPER.standards) == reasons


def test_reasons_that_go_both_ways_are_told() -> None:
    text = (
        "All standards are met. Reasons: audited accounts for S1, and for S3 a running city "
        "brain, and S4 lists."
    )
    reading = ballots.read(text, PAPER, "en")
    assert {one.reason for one in reading.judged.values()} == {""}
    assert [one.why for one in reading.doubts] == ["unplaced"]


def test_who_is_out_of_all_leaves_the_others_their_reasons() -> None:
    text = (
        "All standards are met except S2, which they miss by a factor of thirty. Reasons: audited "
        "accounts for S1, a running city brain for S3, a complete list of companies for S4."
    )
    judged = ballots.read(text, PAPER, "en").judged
    told = {id: one.reason for id, one in judged.items()}
    assert told == {
        "S1": "audited accounts", "S3": "a running city brain", "S4": "a complete list of companies"
    }  # fmt: skip


UNBELIEVED = [
    ("en", "S1 – met by the city's own answer, but I don't believe it. S2 not met, low, I don't "
     "believe it."),
    ("de", "S1 erfüllt nach Angabe der Stadt, aber das glaube ich nicht. S2 nicht erfüllt, das "
     "glaube ich nicht."),
    ("fr", "S1 : atteint selon la ville, mais je n'y crois pas. S2 : non atteint, je n'y crois "
     "pas."),
    ("es", "S1: se cumple según la ciudad, pero no lo creo. S2: no se cumple, no lo creo."),
    ("pt", "S1: cumprido segundo a cidade, mas não acredito. S2: não cumprido, não acredito."),
    ("ru", "S1: выполнен по словам города, но я этому не верю. S2: не выполнен, я этому не верю."),
    ("zh", "S1：达标，但我不相信。S2：不达标，我不相信。"),
    ("ja", "S1：達成、しかし信じられません。S2：未達成、信じられません。"),
    ("ko", "S1: 충족, 그러나 믿지 않습니다. S2: 미충족, 믿지 않습니다."),
    ("ar", "S1: مستوفى، لكنني لا أصدق ذلك. S2: غير مستوفى، لا أصدق ذلك."),
    ("tr", "S1: karşılandı, ama buna inanmıyorum. S2: karşılanmadı, buna inanmıyorum."),
    ("hi", "S1: पूरा, लेकिन मुझे विश्वास नहीं। S2: पूरा नहीं, मुझे विश्वास नहीं।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), UNBELIEVED)
def test_met_that_the_writer_does_not_believe_is_asked(language: str, text: str) -> None:
    assert signs(text, language) == "S1? S2-"
