"""Lines told as what should not be public come off until a person looked, and "again" adds one."""

import pytest

from intake.conversation.titled import unpublishing_reading, vanishing
from tests.intake.conversation.titled.test_unpublishing_reading import LINES
from tests.intake.desk.desks import CALL

UNWANTED = [
    ("en", "Our lawyers are not happy with the GDP figure being on the internet.", [3]),
    ("en", "We are uncomfortable with line 3 being public.", [3]),
    ("de", "Die Zahl der Unternehmen gehört nicht ins Netz.", [4]),
    ("fr", "Le nombre d'entreprises n'a rien à faire sur internet.", [1, 2, 3, 4]),
    ("es", "Preferimos que el PIB no sea público.", [3]),
    ("pt", "A linha sobre a produção não devia estar pública.", [2]),
    ("ru", "Строка 3 не должна быть в открытом доступе.", [3]),
    ("zh", "企业数量不应该出现在网上。", [4]),
    ("ja", "3行目が誰にでも見えるのは困ります。", [3]),
    ("ko", "GDP는 공개되어서는 안 됩니다.", [3]),
    ("tr", "Şirket sayısı herkese açık olmamalı.", [4]),
    ("ar", "لا ينبغي أن يكون عدد الشركات على الإنترنت.", [4]),
    ("hi", "महापौर नहीं चाहते कि पंक्ति 3 सबको दिखे।", [3]),
    ("de", "Zeile 3 bitte nicht wieder zeigen.", [3]),
    ("fr", "Ne remettez pas la ligne 3 sur la page.", [3]),
]


@pytest.mark.parametrize(("language", "text", "numbers"), UNWANTED)
def test_what_should_not_be_public_is_off_and_nothing_of_it_is_sure(
    language: str, text: str, numbers: list[int]
) -> None:
    wish = vanishing.read(text, language, CALL, LINES)
    assert wish
    assert (sorted(wish.perhaps), wish.hidden, wish.is_sure) == (numbers, frozenset(), False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The GDP figure is not public yet in our country."),
        ("en", "We do not object to line 3 being public."),
        ("en", "Should line 3 not be visible on the page? We cannot find it."),
        ("de", "Unser 5G-Netz ist noch nicht für alle sichtbar ausgebaut."),
        ("pt", "Não queremos que a cerimónia seja pública."),
        ("ja", "インターネットが見えないのは困ります。"),
    ],
)
def test_what_is_told_asked_or_not_minded_takes_nothing_off(language: str, text: str) -> None:
    assert vanishing.read(text, language, CALL, LINES) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir möchten Zeile 3 wieder zeigen."),
        ("en", "We'd like line 3 to be shown again, please."),
        ("fr", "Nous souhaitons remettre la ligne 3 sur la page."),
        ("es", "Quisiéramos volver a mostrar la línea 3."),
        ("ru", "Мы хотели бы снова показать строку 3."),
        ("tr", "3. satırı yeniden göstermek istiyoruz."),
        ("ar", "نود إظهار السطر 3 من جديد."),
        ("hi", "हम पंक्ति 3 फिर से दिखाना चाहते हैं।"),
    ],
)
def test_a_line_that_is_to_be_shown_again_hides_no_other(language: str, text: str) -> None:
    wish = unpublishing_reading.read(text, language, CALL, LINES)
    assert wish
    assert wish.shows
    assert not wish.hidden | wish.perhaps


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "No vuelvan a mostrar la línea 3."),
        ("pt", "Não voltem a publicar a linha 3."),
        ("zh", "第3行请不要重新公布。"),
        ("ko", "3번 줄을 다시 게시하지 마세요."),
    ],
)
def test_a_line_that_is_not_to_be_shown_again_is_no_wish_to_show_it(
    language: str, text: str
) -> None:
    wish = unpublishing_reading.read(text, language, CALL, LINES)
    assert not (wish and wish.shows)
