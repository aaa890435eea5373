"""What says no more than the phrase of a verdict is no reason; a word beside it is one."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER


def _reasons(text: str, language: str) -> dict[str, str]:
    return {id: one.reason for id, one in ballots.read(text, PAPER, language).judged.items()}


@pytest.mark.parametrize(
    ("language", "text", "standards"),
    [
        ("en", "S2 does not meet the bar, and S3 only partly does.", "S2 S3"),
        ("en", "S2 does not meet the requirement. S3 meets the standard.", "S2 S3"),
        ("en", "S4, but not met.", "S4"),
        ("en", "S4 however is not met.", "S4"),
        ("fr", "S3 remplit le critère. S2 non rempli, l'exigence", "S2 S3"),
        ("de", "S2: nicht erfüllt, die Anforderung", "S2"),
        ("es", "S2: no cumple – el umbral", "S2"),
        ("pt", "S2: não cumpre – o requisito", "S2"),
        ("ru", "S3 лишь частично соответствует стандарту. S2: не выполнен, требование", "S2 S3"),
        ("zh", "S2不符合标准。S4达标，要求", "S2 S4"),
        ("ja", "S4は満たしていますが、S2は満たしていません。", "S2 S4"),
        ("ko", "S2: 미충족, 요건", "S2"),
        ("ar", "S2 لا يستوفي المعيار. S4: مستوفى، الشرط", "S2 S4"),
        ("tr", "S2: karşılanmadı, bu eşik", "S2"),
        ("hi", "S2: पूरा नहीं, शर्त", "S2"),
    ],
)
def test_words_of_the_verdicts_phrase_are_no_reason(
    language: str, text: str, standards: str
) -> None:
    assert _reasons(text, language) == dict.fromkeys(standards.split(), "")


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "S2 does not meet the bar of 5 billion.", "the bar of 5 billion"),
        ("en", "S2 does not meet the bar: they count twice.", "the bar: they count twice"),
        ("en", "S2 not met: below the threshold.", "below the threshold"),
        ("en", "S2: not met, double counting", "double counting"),
        ("de", "S2: nicht erfüllt, die Anforderung fehlt im Bericht",
         "die Anforderung fehlt im Bericht"),
        ("fr", "S2 : non rempli, le seuil est de 5", "le seuil est de 5"),
        ("es", "S2: no cumple – umbral de 5 mil millones", "umbral de 5 mil millones"),
        ("ru", "S2: не выполнен, двойной счёт", "двойной счёт"),
        ("zh", "S2：未达标，重复计算", "重复计算"),
        ("ja", "S2：未達、二重計上", "二重計上"),
        ("ko", "S2: 미충족, 이중 계산", "이중 계산"),
        ("ar", "S2: غير مستوفى، احتساب مزدوج", "احتساب مزدوج"),
        ("tr", "S2: karşılanmadı, çift sayım", "çift sayım"),
        ("hi", "S2: पूरा नहीं, दोहरी गिनती", "दोहरी गिनती"),
    ],
)  # fmt: skip
def test_what_says_more_is_a_reason(language: str, text: str, reason: str) -> None:
    assert _reasons(text, language) == {"S2": reason}
