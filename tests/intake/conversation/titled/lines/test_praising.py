"""Mails that tell of a line only that others like it, and what may wish something."""

import pytest

from intake.conversation.titled.lines import praising

PRAISES = [
    ("en", "The journalists loved line 2."),
    ("en", "Our local newspaper praised line 3 yesterday."),
    ("en", "Dear Sirs,\n\nmany visitors like lines 1 and 4 very much.\n\nBest regards\nAnna Nowak"),
    ("de", "Die Presse hat Zeile 4 gelobt."),
    ("fr", "Le journal local a adoré la ligne 2."),
    ("es", "A los periodistas les encantó la línea 2."),
    ("pt", "Os moradores gostaram muito da linha 3."),
    ("ru", "Журналистам очень понравилась строка 2."),
    ("zh", "记者们很喜欢第2行。"),
    ("ja", "記者は2行目をとても気に入っています。"),
    ("ko", "시민들이 2행을 매우 좋아합니다."),
    ("tr", "Gazeteciler 2. satırı çok beğendi."),
    ("ar", "أحب الصحفيون السطر 2."),
    ("hi", "पत्रकारों को पंक्ति 2 बहुत पसंद आई।"),
]
OF_A_LINE = [
    ("en", "Line 2 quotes our residents."),
    ("en", "Line 3 mentions citizens."),
    ("en", "Line 2 praises the press."),
    ("en", "Line 3 was mentioned in our newspaper yesterday."),
    ("de", "Zeile 2 erwähnt Bürger der Stadt."),
    ("de", "Zeile 2 lobt die Presse."),
    ("de", "Die Bürger möchten Zeile 2."),
    ("de", "Die Presse möchte Zeile 2."),
    ("fr", "La ligne 2 cite des habitants."),
    ("fr", "La ligne 3 mentionne le journal local."),
    ("es", "La línea 3 menciona a los vecinos."),
    ("es", "La línea 2 elogia a la prensa."),
    ("pt", "A linha 2 menciona os moradores."),
    ("ru", "В строке 2 упомянули жителей."),
    ("zh", "第2行提到居民。"),
    ("ja", "2行目で市民が紹介されました。"),
    ("ko", "2행에 시민들이 언급되었습니다."),
    ("tr", "2. satırda gazete anıldı."),
    ("ar", "السطر 2 ذكر السكان."),
    ("hi", "पंक्ति 2 में नागरिकों का उल्लेख है।"),
]
MORE = [
    "The journalists loved line 2 too much.",
    "The press loved line 2, so take it off.",
    "The press mentioned that line 2 must go.",
    "Visitors like line 2. Please remove it.",
    "Visitors do not like line 2.",
    "Nobody liked line 2.",
    "Did the journalists love line 2?",
    "The newspaper quoted line 2 against us.",
    "We like line 2.",
    "The mayor likes line 2.",
    "Everybody here likes lines 1 and 2.",
    "The journalists loved it.",
    "Thank you.",
]


@pytest.mark.parametrize(("language", "text"), PRAISES)
def test_who_tells_that_others_like_a_line_wishes_nothing(language: str, text: str) -> None:
    assert praising.only_praises(text, language)


@pytest.mark.parametrize(("language", "text"), OF_A_LINE)
def test_what_a_line_tells_of_others_or_they_want_is_no_praise(language: str, text: str) -> None:
    assert not praising.only_praises(text, language)


@pytest.mark.parametrize("text", MORE)
def test_what_says_more_or_may_choose_is_no_mere_praise(text: str) -> None:
    assert not praising.only_praises(text, "en")
