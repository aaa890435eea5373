"""A city that tells what stays on the page hides the rest: nothing that it may mean stays shown."""

import pytest

from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_publishing import Office
from tests.intake.desk.test_unpublishing import receipt, settled
from tests.intake.desk.three_lines import ALL, agreed, off


@pytest.fixture
def town(store: Store) -> Office:
    return agreed(store)


@pytest.mark.parametrize(
    ("language", "words", "gone"),
    [
        ("en", "Take everything off the page but line 1.", {2, 3}),
        ("en", "Please remove all lines but 1 and 3 from the page.", {2}),
        ("en", "Keep only lines 1 and 2.", {3}),
        ("en", "Lines 1 and 2 can stay.", {3}),
        ("en", "Line 1 may stay, the rest should go.", {2, 3}),
        ("en", "Everything can go except line 1.", ALL),
        ("en", "Pare it down to line 1 for the mayor's sake.", ALL),
        ("en", "Sorry, we changed our mind: none please.", ALL),
        ("de", "Lassen Sie nur Zeile 1 stehen.", {2, 3}),
        ("fr", "Finalement toutes sauf la dernière.", {3}),
        ("es", "Mejor solo la 1.", {2, 3}),
        ("pt", "Mantenham apenas a linha 1.", {2, 3}),
        ("ru", "Оставьте только строку 1.", {2, 3}),
        ("zh", "只留第1、2条，其他都撤下。", {3}),
        ("ja", "1番だけ残してください。", {2, 3}),
        ("ko", "1번만 남겨 주세요.", {2, 3}),
        ("ar", "أبقوا البند 1 فقط.", {2, 3}),
        ("ar", "انشروا البند 1 وحده.", {2, 3}),
        ("tr", "Sadece 1. satır kalsın.", {2, 3}),
        ("hi", "पंक्ति 1 को छोड़कर सब हटा दें।", {2, 3}),
    ],
)
def test_what_stays_takes_the_others_off_until_a_person_looked(
    town: Office, language: str, words: str, gone: set[int]
) -> None:
    town.call_contact("Anna", language)
    (told,) = town.write(mayor(1), words, to=settled(town))
    assert told.notice == "lines_settled"
    assert off(town) == gone
    assert words in [one.text for one in town.cases()]


@pytest.mark.parametrize(
    ("language", "words", "gone"),
    [
        ("en", "Thank you!", set()),
        ("en", "All fine.", set()),
        ("en", "ALL", set()),
        ("en", "All lines may stay.", set()),
        ("en", "Keep everything on the page.", set()),
        ("en", "Is only line 1 shown?", {1}),
        ("en", "How can we keep only line 1?", set()),
        ("en", "Only our mayor will come.", set()),
        ("en", "Please take line 3 off the page.", {3}),
        ("en", "Only line 3 should go.", {3}),
        ("en", "Keep line 3 back.", {3}),
        ("en", "All but 3.", {3}),
        ("de", "Alles kann bleiben.", set()),
        ("de", "Nur Zeile 3 soll weg.", {3}),
        ("fr", "Tout peut rester.", set()),
        ("fr", "Nous restons à votre disposition.", set()),
        ("es", "Todo puede quedar.", set()),
        ("pt", "Só o presidente da câmara virá.", set()),
        ("ru", "Оставьте всё как есть.", set()),
        ("zh", "只有市长参加。", set()),
        ("ja", "市長だけ出席します。", set()),
        ("ko", "시장님만 참석합니다.", set()),
        ("ar", "سيحضر العمدة فقط.", set()),
        ("tr", "Hepsi kalsın.", set()),
        ("hi", "केवल महापौर आएंगे।", set()),
    ],
)
def test_thanks_questions_and_what_names_the_lines_that_go_are_read_as_before(
    town: Office, language: str, words: str, gone: set[int]
) -> None:
    town.call_contact("Anna", language)
    town.write(mayor(1), words, to=settled(town))
    assert off(town) == gone


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Finalement, aucune.", ALL),
        ("Ne gardez que la ligne 1.", {2, 3}),
        ("Dejen solo la línea 1.", {2, 3}),
        ("Lassen Sie nur Zeile 1 stehen.", {2, 3}),
        ("Tout peut rester.", set()),
    ],
)
def test_it_is_heard_in_the_language_of_its_words(town: Office, words: str, gone: set[int]) -> None:
    town.write(mayor(1), words, to=settled(town))
    assert off(town) == gone


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Actually, only line 1.", {2, 3}),
        ("1,2", {3}),
        ("Keep only lines 1 and 2.", {3}),
        ("We will be 2.", set()),
        ("Our bus line 2 is electric.", set()),
        ("Only the mayor and 2 deputies come.", set()),
        ("Yes", set()),
        ("ALL", set()),
    ],
)
def test_it_is_heard_under_the_letter_that_a_person_looks(
    town: Office, words: str, gone: set[int]
) -> None:
    town.write(mayor(1), words, to=receipt(town))
    assert off(town) == gone


def test_an_exception_taken_back_leaves_no_line_that_was_meant(town: Office) -> None:
    town.write(mayor(1), "Publish all lines, except line 3, remove that.", to=settled(town))
    assert off(town) == ALL


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Only line 1 is wrong."),
        ("en", "Only line 1 is confidential."),
        ("en", "All can stay, only line 1 should go."),
        ("en", "Only the others may stay, not 1."),
        ("en", "Keep everything apart from line 1 on the page."),
        ("en", "Line 1 contains a mistake."),
        ("de", "Alle bleiben außer Zeile 1."),
        ("fr", "Seule la ligne 1 pose problème."),
        ("es", "Solo la línea 1 no."),
        ("pt", "Só a linha 1 está errada."),
        ("ru", "Только строку 1 не надо."),
        ("zh", "除第1条外都保留。"),
        ("ja", "1番だけ間違っています。"),
        ("ko", "1번을 제외하고 모두 남겨 주세요."),
        ("ar", "أبقوا كل شيء ما عدا البند 1."),
        ("tr", "Sadece 1. satır yanlış."),
        ("hi", "केवल पंक्ति 1 गलत है।"),
    ],
)
def test_a_line_that_may_be_what_goes_never_stays(town: Office, language: str, words: str) -> None:
    town.call_contact("Anna", language)
    town.write(mayor(1), words, to=settled(town))
    assert 1 in off(town)
