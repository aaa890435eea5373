"""An answer that takes some lines off, or calls some right, leaves the others as they were."""

import pytest

from intake.consultation import Consent
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_publishing import Office
from tests.intake.desk.test_unpublishing import settled

OFF = Consent.REFUSED
IDS = {1: "V11_city", 2: "B1b", 3: "B5a"}


def published(store: Store, language: str, words: str) -> tuple[set[int], str]:
    """The lines that are off once a city, all of whose lines were shown, has written this, and
    what the last letter says."""
    town = Office(store)
    town.call_contact("Anna", language)
    town.answer(town.announce(), "all")
    told = town.write(mayor(1), words, to=settled(town))[-1]
    lines = town.lines()
    return {number for number, id in IDS.items() if lines[id] is OFF}, told.markdown


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Line 2 is fine. Line 3 should go."),
        ("en", "Line 3 should go. Line 2 is fine."),
        ("en", "Line 2 is fine, line 3 should go."),
        ("en", "Line 2 can stay. Line 3 must be removed."),
        ("en", "Publish 2. Remove 3."),
        ("en", "2 yes, 3 no"),
        ("en", "Line 2 yes. Line 3 no."),
        ("en", "Lines 1 and 2 are fine. Line 3 should go."),
        ("en", "Line 2 is fine. Can you take line 3 off the page?"),
        ("de", "Zeile 2 ist in Ordnung. Zeile 3 soll weg."),
        ("de", "Zeile 2 kann bleiben. Bitte nehmen Sie Zeile 3 von der Seite."),
        ("fr", "La ligne 2 est bonne, mais supprimez la ligne 3."),
        ("fr", "La ligne 2 peut rester. La ligne 3 ne doit plus apparaître."),
        ("es", "La línea 2 está bien. Eliminen la línea 3."),
        ("pt", "A linha 2 está bem, retirem a linha 3."),
        ("ru", "Строка 2 верна. Уберите строку 3 со страницы."),
        ("zh", "第2行没问题。请撤下第3行。"),
        ("ja", "2行目は問題ありません。3行目は削除してください。"),
        ("ko", "2번 줄은 맞습니다. 3번 줄은 삭제해 주세요."),
        ("ar", "السطر 2 لا بأس به. يرجى حذف السطر 3."),
        ("tr", "2. satır uygundur. 3. satırı kaldırın."),
        ("hi", "पंक्ति 2 सही है। पंक्ति 3 हटा दें।"),
    ],
)
def test_only_what_is_named_goes(store: Store, language: str, words: str) -> None:
    off, _ = published(store, language, words)
    assert off == {3}


@pytest.mark.parametrize(
    ("language", "words", "off"),
    [
        ("en", "2", {1, 3}),
        ("en", "2, 3", {1}),
        ("en", "Publish only 2. Remove 3.", {1, 3}),
        ("en", "Only line 2 is fine. Line 3 should go.", {1, 3}),
        ("en", "Lines 2 and 3 should go.", {2, 3}),
        ("en", "Line 2 should go and line 3 as well.", {2, 3}),
        ("en", "Line 2 is wrong. Line 3 should go.", {2, 3}),
        ("en", "Line 2 is not fine. Line 3 should go.", {2, 3}),
        ("en", "Is line 2 fine? Line 3 should go.", {2, 3}),
        ("en", "Line 2 yes, line 3 no, once the council has agreed.", {2, 3}),
        ("en", "none", {1, 2, 3}),
        ("en", "Everything is fine except line 3.", {3}),
        ("de", "Zeile 2 ist nicht in Ordnung. Zeile 3 soll weg.", {2, 3}),
        ("fr", "La ligne 2 n'est pas correcte. Retirez la ligne 3.", {2, 3}),
        ("pt", "A linha 2 não está correta. Retirem a linha 3.", {2, 3}),
        ("zh", "第2行不正确。请撤下第3行。", {2, 3}),
        ("ja", "2行目は正しくありません。3行目は削除してください。", {2, 3}),
        ("ko", "2번 줄은 맞지 않습니다. 3번 줄은 삭제해 주세요.", {2, 3}),
        ("tr", "Satır 2 doğru değil. Satır 3'ü kaldırın.", {2, 3}),
        ("hi", "पंक्ति 2 सही नहीं है। पंक्ति 3 हटा दें।", {2, 3}),
        ("en", "Line 2 is fine.", set()),
        ("en", "Line 2 can stay.", {1, 3}),
    ],
)
def test_what_says_more_is_read_as_before(
    store: Store, language: str, words: str, off: set[int]
) -> None:
    assert published(store, language, words)[0] == off


def test_the_letter_says_what_was_taken_and_what_stands(store: Store) -> None:
    _, told = published(store, "en", "Line 2 is fine. Line 3 should go.")
    assert "So what may be published is: 1, 2. No other line is published." in told


def test_a_line_that_was_off_comes_back_where_the_letter_shows_it(store: Store) -> None:
    town = Office(store)
    town.answer(town.announce(), "1, 3")
    town.write(mayor(1), "2 yes, 3 no", to=settled(town))
    off = {number for number, id in IDS.items() if town.lines()[id] is OFF}
    assert off == {3}


def test_an_answer_that_leaves_a_line_open_settles_none(store: Store) -> None:
    town = Office(store)
    town.write(mayor(1), "2 yes, 3 no", to=town.announce())
    assert set(town.lines().values()) == {Consent.ASKED}
