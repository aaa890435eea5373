"""Plain sentences of twelve languages that judge: partly, denied by a verb, several at once."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("hi", "S3 आंशिक रूप से पूरा होता है, आयोजन छोटे थे", "S3~"),
        ("hi", "पहला और चौथा मानक पूरे हुए हैं, आँकड़े विश्वसनीय हैं", "S1+ S4+"),
        ("hi", "S2 और S3 पूरे नहीं हुए हैं, स्रोत नहीं है", "S2- S3-"),
        ("ar", "S2 غير مستوفىً، احتُسب الإنتاج مرتين", "S2-"),
        ("ar", "S3 مستوفى جزئياً لأن الفعاليات محلية", "S3~"),
        ("ar", "S3: تحقق جزئياً – الفعاليات محلية", "S3~"),
        ("de", "S4 kann ich nicht als erfüllt ansehen, da die Quelle fehlt.", "S4-"),
        ("de", "S4 kann ich als erfüllt betrachten, die Quelle ist da.", "S4+"),
        ("de", "S2 ist bei Kobe doch nicht erfüllt, die Zahl ist alt.", "S2-"),
        ("de", "S4 kann ich nicht sagen.", "S4?"),
        ("fr", "S4 : n’est atteint qu’en partie, la moitié sont des PME", "S4~"),
        ("fr", "S4 n'est satisfaite que partiellement, la source manque", "S4~"),
        ("es", "S3 se cumple a medias, los eventos eran pequeños", "S3~"),
        ("ja", "S1、S3、S4はいずれも基準を満たしていると判断します。", "S1+ S3+ S4+"),
        ("ja", "S1、S3はいずれも基準を満たしていません。", "S1- S3-"),
    ],
)
def test_a_plain_sentence_judges(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read
