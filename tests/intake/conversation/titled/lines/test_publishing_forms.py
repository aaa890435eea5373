"""Plain first answers about lines to be published, in the words people choose, are read at once."""

import tomllib
from pathlib import Path

import pytest

from intake.conversation.titled.lines.publishing_reading import Choice, read

LABELS = (
    "Recognition as a city", "Communication infrastructure", "Digital enterprises", "Population",
    "Output of the IoT industry", "Output of IoT networks", "Events", "City brain",
    "IoT governance", "Companies", "Annual output",
)  # fmt: skip
NAMES = [(one,) for one in LABELS]
FORMS = tomllib.loads(Path(__file__).with_name("publishing_forms.toml").read_text(encoding="utf-8"))
AGREED = {"all_but": {1, 2, 3, 4, 7, 8, 9, 10}, "only": {1, 2, 3, 4, 7}}
TOLD = [
    (language, text, key)
    for language, forms in FORMS.items()
    for key, texts in forms.items()
    for text in texts
]


def said(text: str, language: str) -> Choice | None:
    return read(text, len(LABELS), language, LABELS, NAMES)


@pytest.mark.parametrize(("language", "text", "key"), TOLD)
def test_a_plain_answer_is_read(language: str, text: str, key: str) -> None:
    assert said(text, language) == Choice(agreed=frozenset(AGREED[key]))


def test_there_are_forms_in_every_language() -> None:
    assert len(FORMS) == 12
    assert all(len(forms["all_but"]) > 8 and forms["only"] for forms in FORMS.values())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Publish all lines for now."), ("en", "For now 1 to 4 may be published."),
        ("de", "Vorerst können Sie alle Zeilen veröffentlichen."),
        ("fr", "Publiez toutes les lignes pour l'instant."),
        ("es", "Por ahora pueden publicar todas las líneas."),
        ("pt", "Por enquanto podem publicar todas as linhas."),
        ("ru", "Пока публикуйте все строки."), ("tr", "Şimdilik tüm satırları yayınlayın."),
        ("ar", "انشروا جميع الأسطر في الوقت الحالي."), ("hi", "अभी सभी पंक्तियाँ प्रकाशित करें।"),
        ("zh", "目前可以公布全部内容。"), ("ja", "当面すべて公開してください。"),
        ("ko", "당분간 모두 공개해 주세요."),
        ("en", "Publish all but the figures."), ("en", "Publish the figures only."),
        ("en", "Publish line 1 to 4 once the council has approved 11."),
        ("en", "Do not remove lines 5, 6 and 11."), ("en", "You may publish not only 5 and 6."),
        ("en", "We may still check all lines."),
        ("de", "Lassen Sie die Zeilen 5, 6 und 11 nicht weg."),
        ("ja", "5、6以外は公開しないでください。"), ("ko", "5번, 6번 외에는 공개하지 마세요."),
        ("zh", "除5、6以外不公布。"),
    ],
)  # fmt: skip
def test_a_delay_a_doubt_or_half_an_answer_publishes_nothing(language: str, text: str) -> None:
    found = said(text, language)
    assert found is None or not found.agreed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "5번, 6번, 11번을 빼고 나머지는 모두 공개해 주세요."),
        ("tr", "5, 6, 11 hariç kalan her şey yayınlanabilir."),
        ("ja", "5、6、11以外の残りすべて"),
        ("hi", "5, 6, 11 को छोड़कर बाकी सभी"),
    ],
)
def test_no_line_of_a_list_that_is_excepted_is_published(language: str, text: str) -> None:
    found = said(text, language)
    assert found is None or not found.agreed & {5, 6, 11}
