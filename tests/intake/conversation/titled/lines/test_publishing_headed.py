"""A bare "NONE" below a title or a greeting is the answer; below anything else it is asked."""

import pytest

from intake.conversation.titled.lines import publishing_headed
from intake.conversation.titled.lines.publishing_reading import Choice


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "City of Turku\n\nNONE"),
        ("en", "Mayor of Turku\nNONE"),
        ("en", "What may be published about you\n\nNONE"),
        ("en", "Answer of the city of Lahti\nNONE."),
        ("en", "Dear Sir or Madam,\n\nNONE"),
        ("en", "Dr. Anna Nowak\nNONE"),
        ("de", "Stadt Bonn\nKEINE"),
        ("fr", "Ville de Lyon\nAUCUNE"),
        ("es", "Ciudad de Lima\nNINGUNA"),
        ("ru", "Город Казань\nНИ ОДНОЙ"),
        ("zh", "苏州市\n全部不"),
    ],
)
def test_none_below_a_title_is_none(language: str, text: str) -> None:
    assert publishing_headed.none(text, language) == Choice()


@pytest.mark.parametrize(
    "text",
    [
        "NONE",
        "None of us is free\nNONE",
        "We have questions.\nNONE",
        "ALL but 3\nNONE",
        "ALL\nNONE",
        "Do you need anything else?\nNONE",
        "Yes, publish\nNONE",
        "Lines 1 and 2\nNONE",
    ],
)
def test_a_line_that_says_something_is_no_title(text: str) -> None:
    assert publishing_headed.none(text, "en") is None
