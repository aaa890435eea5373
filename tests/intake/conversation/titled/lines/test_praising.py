"""Mails that tell of a line only that others like or mention it, and what may wish something."""

import pytest

from intake.conversation.titled.lines import praising

PRAISES = [
    ("en", "The journalists loved line 2."),
    ("en", "Line 3 was mentioned in our newspaper yesterday."),
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


@pytest.mark.parametrize("text", MORE)
def test_what_says_more_or_may_choose_is_no_mere_praise(text: str) -> None:
    assert not praising.only_praises(text, "en")
