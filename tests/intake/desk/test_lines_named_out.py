"""Words of a line that goes, of how many come, and of what goes under a letter about others."""

import pytest

from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_publishing import Office
from tests.intake.desk.test_unpublishing import receipt, settled
from tests.intake.desk.three_lines import ALL, agreed, off


@pytest.fixture
def town(store: Store) -> Office:
    return agreed(store)


ONE_GOES = [
    ("en", "Line 1 only should be off."),
    ("en", "Line 1 alone should be off."),
    ("en", "Just line 1 should be off the page."),
    ("en", "Line 1 only is to be out."),
    ("de", "Nur Zeile 1 soll raus."),
    ("fr", "Seule la ligne 1 doit disparaître."),
    ("es", "Solo la línea 1 debe quedar fuera."),
    ("pt", "Só a linha 1 deve ficar de fora."),
    ("ru", "Только строка 1 должна быть убрана."),
    ("zh", "只有第1行要撤下。"),
    ("ja", "1行目だけ外してください。"),
    ("ko", "1번 줄만 내려 주세요."),
    ("ar", "السطر 1 وحده يجب ان يحذف."),
    ("tr", "Yalnızca 1. satır kalksın."),
    ("hi", "केवल पंक्ति 1 हटनी चाहिए।"),
]


@pytest.mark.parametrize(("language", "words"), ONE_GOES)
def test_the_one_line_that_is_said_to_go_goes(town: Office, language: str, words: str) -> None:
    town.call_contact("Anna", language)
    town.write(mayor(1), words, to=settled(town))
    assert off(town) == {1}


@pytest.mark.parametrize(("language", "words"), ONE_GOES)
def test_it_goes_under_the_letter_that_a_person_looks_too(
    town: Office, language: str, words: str
) -> None:
    town.call_contact("Anna", language)
    town.write(mayor(1), words, to=receipt(town))
    assert off(town) == {1}


@pytest.mark.parametrize(
    ("language", "words", "gone"),
    [
        ("en", "Line 3 out, line 2 in", {3}),
        ("en", "Line 2 in, line 3 out", {3}),
        ("en", "3 out, 2 in", {3}),
        ("en", "Line 3 out, lines 1 and 2 in.", {3}),
        ("en", "Line 3 off, line 2 on", {3}),
        ("en", "All should be off.", ALL),
        ("en", "All out", ALL),
        ("de", "Zeile 3 raus, Zeile 2 rein", {3}),
        ("de", "Zeile 2 kann raus, Zeile 3 nicht", {3}),
        ("fr", "Ligne 3 dehors, ligne 2 dedans", ALL),
        ("ru", "3 — нет, 2 — да", {3}),
        ("zh", "第3行去掉，第2行留下", {2, 3}),
        ("ja", "3行目は外す、2行目は残す", {2, 3}),
        ("tr", "3. satır dışarı, 2. satır içeri", ALL),
    ],
)
def test_a_line_that_is_out_is_not_kept(
    town: Office, language: str, words: str, gone: set[int]
) -> None:
    """What is in the other line is kept, or a person looks; the one that is out never stays."""
    town.call_contact("Anna", language)
    town.write(mayor(1), words, to=settled(town))
    assert off(town) == gone


COUNTS = [
    ("en", "We will be 2."),
    ("en", "We are 2."),
    ("en", "We'll be 2."),
    ("en", "There will be 2 of us."),
    ("de", "Wir werden 2 sein."),
    ("de", "Wir sind zu 2."),
    ("fr", "Nous serons 2."),
    ("es", "Seremos 2."),
    ("pt", "Vamos ser 2."),
    ("ru", "Нас будет 2."),
    ("zh", "我们2人。"),
    ("ja", "2名で伺います。"),
    ("ko", "저희는 2명입니다."),
    ("ar", "نحن 2."),
    ("tr", "2 kişiyiz."),
    ("hi", "हम 2 होंगे।"),
]


@pytest.mark.parametrize(("language", "words"), COUNTS)
def test_how_many_come_hides_no_line(town: Office, language: str, words: str) -> None:
    town.call_contact("Anna", language)
    town.write(mayor(1), words, to=settled(town))
    town.write(mayor(1), words, to=town.lines_asked()[0])
    assert off(town) == set()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", "除了第1行，其他的都去掉"),
        ("zh", "其他都撤，留1"),
        ("zh", "除1以外，全部隐藏"),
        ("zh", "除1外全部下架"),
        ("ja", "1以外オフ"),
        ("ja", "1以外を外す"),
        ("ja", "1を除き全部オフ"),
        ("ja", "1以外はすべて下げてください"),
        ("ko", "1번만 빼고 전부 삭제"),
        ("ko", "1 외 모두 비공개"),
        ("ko", "1번을 제외한 나머지 삭제"),
        ("ko", "1번만 두고 나머지는 내려 주세요"),
        ("en", "all but 1 off"),
        ("de", "alle außer 1 weg"),
        ("ru", "все кроме 1 убрать"),
    ],
)
def test_all_but_one_off_is_hidden_until_a_person_looked(
    town: Office, language: str, words: str
) -> None:
    town.call_contact("Anna", language)
    town.write(mayor(1), words, to=receipt(town))
    assert {2, 3} <= off(town)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", "除1人外都来"),
        ("zh", "除了市长都来"),
        ("ja", "1人以外は全員来ます"),
        ("ja", "1件だけ質問があります"),
        ("ko", "1명 빼고 모두 갑니다"),
        ("ko", "1명만 갑니다"),
    ],
)
def test_people_who_come_hide_no_line(town: Office, language: str, words: str) -> None:
    town.call_contact("Anna", language)
    town.write(mayor(1), words, to=receipt(town))
    assert off(town) == set()
