"""An option of one question behind a word of another's label: "Infrastruktur: 5G"."""

import pytest

from intake.answers.values import Choice
from intake.calls import loading
from tests.intake.conversation.town import ANNA, Town

APPLIES = {
    "de": "Hiermit bewerben wir uns im Namen der Stadt Ulm.",
    "fr": "La ville de Nantes, France, souhaite se porter candidate.",
    "es": "El municipio de Rosario, Argentina, desea postularse.",
    "ru": "Город Казань хотел бы принять участие в программе.",
    "ar": "نود التقدم بطلب مشاركة مدينة الشارقة في البرنامج.",
}


def _told(language: str, line: str) -> dict[str, object]:
    town = Town()
    town.call = loading.load(loading.shipped())  # with labels in the writer's language
    town.write(ANNA, f"{APPLIES[language]}\n\n{line}", language=language)
    return {one.question: one.value for one in town.file().answers}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Zur Infrastruktur: 5G ist flächendeckend vorhanden."),
        ("de", "Verwaltung: 5G ist in der ganzen Stadt vorhanden."),
        ("fr", "Technologie : la 5G couvre toute la ville."),
        ("es", "Tecnología: tenemos 5G en toda la ciudad."),
        ("ru", "Экономика: сеть 5G работает по всему городу."),
        ("ar", "التقنية: شبكة 5G متوفرة في جميع أنحاء المدينة."),
    ],
)
def test_an_option_is_no_yes_to_the_question_whose_label_has_the_word_before_it(
    language: str, line: str
) -> None:
    told = _told(language, line)
    assert told["B2a"] == Choice(numbers=(1,))
    assert not {"B1b", "B3a_economy", "B3b", "B5b", "S3c", "S4_applied"} & told.keys()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Ultrabreitband-IoT-Infrastruktur: 5G im ganzen Stadtgebiet vorhanden."),
        ("de", "Ultrabreitband: ja, über 5G."),
    ],
)
def test_it_may_be_told_with_a_yes_where_the_label_is_the_questions_own(
    language: str, line: str
) -> None:
    assert "B3b" in _told(language, line)
