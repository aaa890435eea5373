"""Given names that are words of offices too, behind "my name is"."""

import pytest

from intake.conversation.people import officelike
from intake.conversation.spelling import fold


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أمينة العلوي، مديرة التحول الرقمي.", "أمينة العلوي"),
        ("محمد الأمين، مدير تقنية المعلومات.", "محمد الأمين"),
        ("أمينة بنت سالم العلوي، رئيسة قسم المشاريع", "أمينة بنت سالم العلوي"),
    ],
)
def test_a_name_before_a_comma_and_an_office_is_one(text: str, name: str) -> None:
    cut = officelike.named(fold(text), "ar")
    assert fold(text)[slice(*cut.name)] == fold(name)
    assert cut.office == (0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "مدير تقنية المعلومات، رئيس قسم الابتكار.", "الأمين العام، رئيس اللجنة.",
        "أمين عام البلدية، رئيس اللجنة.", "أمين صندوق المدينة، مدير المالية.",
        "أمينة العلوي، نتقدم بالطلب.", "رئيس البلدية.",
    ],
)  # fmt: skip
def test_an_office_is_no_name(text: str) -> None:
    assert not officelike.named(fold(text), "ar")
