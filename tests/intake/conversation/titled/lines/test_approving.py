"""Lines that a sentence lets stand, and sentences that say more."""

import pytest

from intake.conversation.titled.lines import approving

COUNT = 6


@pytest.mark.parametrize(
    ("language", "words", "lines"),
    [
        ("en", "Line 2 can stay.", {2}),
        ("en", "Line 2 stays.", {2}),
        ("en", "Line 2 stays out.", set()),
        ("en", "Line 2 stays private.", set()),
        ("en", "Line 2 should not stay.", set()),
        ("en", "There is a mistake in line 2.", set()),
        ("en", "Line 2 is good, isn't it?", set()),
        ("en", "Line 2 was published by mistake.", set()),
        ("en", "Leave line 2 as it is.", {2}),
        ("en", "Leave line 2 out.", set()),
        ("en", "Keep line 2.", {2}),
        ("en", "Keep line 2 back.", set()),
        ("en", "Keep line 2 private.", set()),
        ("en", "Line 2 is okay once signed.", set()),
        ("en", "Line 2 is not okay.", set()),
        ("en", "Line 2 is hardly okay.", set()),
        ("en", "Just line 2 is fine.", set()),
        ("en", "Line 2 is right, line 4 too", {2, 4}),
        ("de", "Zeile 2 bleibt.", {2}),
        ("de", "Zeile 2 bleibt geheim.", set()),
        ("de", "Zeile 2 bleibt nicht.", set()),
        ("de", "Zeile 2 bleibt weg.", set()),
        ("de", "Nur Zeile 2 bleibt.", set()),
        ("fr", "Laissez la ligne 2 telle quelle.", {2}),
        ("fr", "La ligne 2 ne peut pas rester.", set()),
        ("fr", "La ligne 2 reste confidentielle.", set()),
        ("es", "La línea 2 puede quedarse.", {2}),
        ("es", "La línea 2 no puede quedarse.", set()),
        ("es", "La línea 2 queda fuera.", set()),
        ("pt", "A linha 2 fica.", {2}),
        ("pt", "A linha 2 fica de fora.", set()),
        ("pt", "A linha 2 não fica.", set()),
        ("ru", "Строка 2 остаётся.", {2}),
        ("ru", "Строка 2 не остаётся.", set()),
        ("ru", "Оставьте строку 2.", {2}),
        ("ru", "Строка 2 остаётся внутренней.", set()),
        ("zh", "第2行保留。", {2}),
        ("zh", "第2行不保留。", set()),
        ("zh", "第2行不要保留。", set()),
        ("zh", "第2行有误。", set()),
        ("zh", "第2行暂不公布。", set()),
        ("ja", "2行目はそのままで結構です。", set()),
        ("ja", "2行目はそのままにしないでください。", set()),
        ("ja", "2行目は残してください。", {2}),
        ("ja", "2行目は残さないでください。", set()),
        ("ja", "2行目は正しくありません。", set()),
        ("ko", "2번 줄은 그대로 두세요.", {2}),
        ("ko", "2번 줄은 그대로 두지 마세요.", set()),
        ("ko", "2번 줄은 맞지 않습니다.", set()),
        ("ar", "يبقى السطر 2.", {2}),
        ("ar", "لا يبقى السطر 2.", set()),
        ("ar", "اتركوا السطر 2 كما هو.", {2}),
        ("ar", "في السطر 2 خطأ.", set()),
        ("ar", "السطر 2 ليس صحيحا.", set()),
        ("tr", "2. satır kalsın.", {2}),
        ("tr", "2. satır kalmasın.", set()),
        ("tr", "2. satır olduğu gibi kalabilir.", {2}),
        ("hi", "पंक्ति 2 रहने दें।", {2}),
        ("hi", "पंक्ति 2 न रहने दें।", set()),
        ("hi", "पंक्ति 2 सही नहीं है।", set()),
    ],
)
def test_a_line_stands_only_where_nothing_else_is_said(
    language: str, words: str, lines: set[int]
) -> None:
    assert approving.read(words, COUNT, language) == lines
