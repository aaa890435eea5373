"""A holiday, an illness or a day is neither a city nor a name."""

import pytest

from intake.answers.values import Place
from intake.conversation.people.no_names import remarked
from tests.intake.conversation.town import ANNA, Town

IDLE = [
    ("en", "Holiday"), ("en", "We are very happy"), ("en", "Tomorrow"), ("fr", "Vacances"),
    ("es", "Vacaciones"), ("es", "Muy contentos"), ("pt", "Férias"), ("de", "Urlaub"),
    ("de", "Im Urlaub"), ("ru", "Отпуск"), ("ar", "إجازة"), ("tr", "Tatil"), ("zh", "休假"),
    ("ja", "休暇中"), ("ko", "휴가"), ("hi", "छुट्टी"), ("hi", "बहुत खुश"),
]  # fmt: skip
NAMES = [
    ("en", "Billie Holiday"), ("en", "Hull"), ("de", "Wedel"), ("de", "Robert Freitag"),
    ("zh", "高兴"), ("tr", "Mutlu Bayram"), ("ar", "سعيد"), ("hi", "प्रसन्न"), ("pt", "Feliz"),
    ("ja", "福岡"), ("ko", "부산"), ("ru", "Рада"), ("fr", "Nice"), ("es", "La Paz"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), IDLE)
def test_what_tells_of_leave_or_of_feelings_names_nothing(language: str, text: str) -> None:
    assert remarked.is_remark(text, language)


@pytest.mark.parametrize(("language", "text"), NAMES)
def test_a_name_beside_such_words_or_like_them_stands(language: str, text: str) -> None:
    assert not remarked.is_remark(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [("de", "Urlaub"), ("hi", "हम बहुत खुश हैं"), ("fr", "Vacances")]
)
def test_it_is_no_city_where_one_is_asked(language: str, text: str) -> None:
    town = Town()
    town.write(
        ANNA, {"de": "Guten Tag", "hi": "नमस्ते", "fr": "Bonjour"}[language], language=language
    )
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert not [one for one in town.file().current.values() if isinstance(one.value, Place)]
