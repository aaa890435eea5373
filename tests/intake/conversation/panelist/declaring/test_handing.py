"""A city that a panelist leaves others to judge is asked; what stands beside it is read."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

LISTED = tuple(
    Listed(number=place, application=place, names=(name,))
    for place, name in enumerate(("Kazan", "Seville", "Kobe", "Turku"), start=1)
)
HANDED = [
    ("en", "no conflict with 1-3, you judge about 4", "you judge about 4"),
    ("en", "No conflict with 1-3; please judge about 4 yourselves.",
     "please judge about 4 yourselves"),
    ("en", "No conflict with 1 to 3, I leave 4 to you.", "I leave 4 to you"),
    ("en", "No conflict with 1, 2 and 3. You decide about 4.", "You decide about 4"),
    ("en", "No conflict with 1-3, but I am not sure about 4.", "but I am not sure about 4"),
    ("en", "No conflict with Kazan, Seville and Kobe, you judge about Turku.",
     "you judge about Turku"),
    ("en", "1-3: no conflict. 4: you decide.", "4: you decide"),
    ("en", "1-3: none, 4: your call", "4: your call"),
    ("en", "No conflict with 1-3. As for 4, please decide.", "As for 4, please decide"),
    ("en", "No conflict with 1-3, up to you on 4", "up to you on 4"),
    ("en", "No conflict with any, you decide about 4.", "you decide about 4"),
    ("de", "Kein Konflikt mit 1-3, über 4 entscheiden Sie.", "über 4 entscheiden Sie"),
    ("fr", "Aucun conflit avec 1 à 3, à vous de juger pour le 4.", "à vous de juger pour le 4"),
    ("es", "Ningún conflicto con 1 a 3, ustedes decidan sobre el 4.",
     "ustedes decidan sobre el 4"),
    ("pt", "Nenhum conflito com 1 a 3, decidam vocês sobre o 4.", "decidam vocês sobre o 4"),
    ("zh", "1-3没有利益冲突，4请你们判断。", "4请你们判断"),
    ("ja", "1～3は利益相反はありません。4はご判断ください。", "4はご判断ください"),
    ("ko", "1-3은 이해충돌이 없습니다. 4는 판단해 주세요.", "4는 판단해 주세요"),
    ("tr", "1-3 ile çıkar çatışmam yok, 4 hakkında siz karar verin.", "4 hakkında siz karar verin"),
    ("ar", "لا تضارب مع 1-3، والقرار لكم بشأن 4.", "والقرار لكم بشأن 4"),
    ("hi", "1-3 के साथ हितों का कोई टकराव नहीं, 4 के बारे में आप तय करें।", "4 के बारे में आप तय करें"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words"), HANDED)
def test_a_city_left_to_others_goes_to_a_person_and_the_rest_is_cleared(
    language: str, text: str, words: str
) -> None:
    read = declarations.read_conflicts(text, LISTED, language)
    assert (read.clear, read.conflicts) == ((1, 2, 3), ())
    assert [(one.words, one.about) for one in read.doubts] == [(words, (4,))]


def test_what_is_asked_of_the_rest_is_asked_beside_it() -> None:
    read = declarations.read_conflicts("Конфликта с 1-3 нет, о 4 судите сами.", LISTED, "ru")
    assert (read.clear, read.conflicts) == ((), ())
    assert ("о 4 судите сами", (4,)) in [(one.words, one.about) for one in read.doubts]


PLAIN = [
    ("en", "No conflicts. Please decide by 4 May."),
    ("en", "No conflicts. Please decide before 4 pm."),
    ("en", "I am not sure I understand; no conflict with 1-4."),
    ("en", "No conflict with 1 to 4. I leave the rest to you."),
    ("de", "Keine Konflikte. Bitte entscheiden Sie bis 4. Mai."),
    ("zh", "没有利益冲突，请您决定会议时间。"),
]


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_a_wish_that_names_no_city_leaves_a_plain_answer_as_it_is(language: str, text: str) -> None:
    read = declarations.read_conflicts(text, LISTED, language)
    assert (read.clear, read.conflicts, read.doubts) == ((1, 2, 3, 4), (), ())


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("I have a conflict with 4, you decide whether it counts.", (4,)),
        ("No conflicts; you judge about my work for Turku.", (4,)),
    ],
)
def test_a_tie_that_is_told_is_noted_though_others_shall_judge_it(
    text: str, tied: tuple[int, ...]
) -> None:
    read = declarations.read_conflicts(text, LISTED, "en")
    assert tuple(one.application for one in read.conflicts) == tied
    assert not {*tied} & {*read.clear}
