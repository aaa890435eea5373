"""A conflict that is taken back declares none; a city is named in every form of its name."""

import pytest

from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed

PORTO = ("Porto", "Порту", "波尔图", "ポルト", "포르투", "بورتو", "पोर्टो")
LISTED = (
    Listed(number=1, application=1, names=("Gdynia", "Гдыня")),
    Listed(number=2, application=2, names=PORTO),
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I withdraw my conflict with Porto."),
        ("de", "Ich ziehe meinen Interessenkonflikt mit Porto zurück."),
        ("fr", "Je retire mon conflit d'intérêts avec Porto."),
        ("es", "Retiro mi conflicto de intereses con Porto."),
        ("pt", "Retiro o meu conflito de interesses com Porto."),
        ("ru", "Отзываю свой конфликт интересов с Порту."),
        ("zh", "我撤回与波尔图的利益冲突。"),
        ("ja", "ポルトとの利益相反を取り消します。"),
        ("ko", "포르투와의 이해충돌을 철회합니다."),
        ("ar", "أسحب تضارب المصالح مع بورتو."),
        ("tr", "Porto ile çıkar çatışmamı geri çekiyorum."),
        ("hi", "मैं पोर्टो के साथ हितों का टकराव वापस लेता हूँ।"),
    ],
)
def test_a_conflict_taken_back_declares_none_and_is_asked(language: str, text: str) -> None:
    read = declarations.read_conflicts(text, LISTED, language)
    assert (read.conflicts, read.clear) == ((), ())
    assert [one.why for one in read.doubts] == ["unsure"]


@pytest.mark.parametrize(
    "text",
    [
        "I withdraw from Porto: conflict of interest.",
        "I have to withdraw because of my conflict with Porto.",
        "I withdraw, conflict with Porto.",
    ],
)
def test_who_withdraws_for_a_conflict_has_one(text: str) -> None:
    read = declarations.read_conflicts(text, LISTED, "en")
    assert [one.application for one in read.conflicts] == [2]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("ru", "Я консультировал Гдыню.", 1),
        ("en", "i advise porto", 2),
        ("en", "I advised Portos mayor.", 2),
    ],
)
def test_a_name_is_known_in_its_forms(language: str, text: str, number: int) -> None:
    read = declarations.read_conflicts(text, LISTED, language)
    assert [one.application for one in read.conflicts] == [number]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflicts except with Gdynia and portos city hall."),
        ("en", "I have a conflict with Gdynia and with portos city hall. None otherwise."),
        ("ru", "Нет конфликтов, кроме Гдыни и порту."),
    ],
)
def test_a_city_in_small_letters_is_never_cleared_by_the_other_one(
    language: str, text: str
) -> None:
    read = declarations.read_conflicts(text, LISTED, language)
    assert [one.application for one in read.conflicts] == [1, 2]
    assert 2 not in read.clear
