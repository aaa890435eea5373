"""The wish to be put among those who take part, and the city that applies to take part."""

import pytest

from tests.intake.conversation.test_openings import first_mail
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA


@pytest.mark.parametrize(
    ("text", "is_plain"),
    [
        ("Просим включить нас в число участников.", True),
        ("Просим включить нас в рассылку.", False),
        ("Просим не включать нас в число участников.", False),
    ],
)
def test_to_be_put_among_those_who_take_part_is_a_plain_wish(text: str, is_plain: bool) -> None:
    receipt = first_mail(text, "ru").receipt(ANNA)
    assert receipt.unplaced == (() if is_plain else (text,))


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("tr", "Bursa (Türkiye) katılım için başvuruyor.", "Bursa/TR"),
        ("hi", "पुणे (भारत) भाग लेने के लिए आवेदन करता है।", "Pune/IN"),
        ("ru", "Просим включить город Казань (Россия) в число участников.", "Kazan/RU"),
    ],
)
def test_a_city_that_applies_to_take_part_is_the_applicant(
    language: str, text: str, city: str
) -> None:
    town = first_mail(text, language)
    assert said(town)["V11_city"] == city
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Kardeş şehrimiz Bursa (Türkiye) katılım için başvuruyor."),
        ("hi", "हमारा पड़ोसी शहर पुणे (भारत) भाग लेने के लिए आवेदन करता है।"),
        ("ru", "Просим включить соседний город Уфу в число участников."),
    ],
)
def test_another_city_that_applies_is_no_applicant(language: str, text: str) -> None:
    assert "V11_city" not in first_mail(text, language).file().current
