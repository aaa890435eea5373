"""A city named in a yes or no that stands alone may be another's; one called ours is not."""

import pytest

from intake.answers import yesno
from intake.answers.values import Context, Unclear, YesNo


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("de", "DE", "In Hamburg gibt es so etwas schon länger."),
        ("tr", "TR", "İstanbul'da böyle bir sistem uzun süredir çalışıyor."),
        ("zh", "CN", "杭州市早已建成。"),
        ("ar", "AE", "مدينة دبي لديها نظام متقدم في هذا المجال."),
        ("hi", "IN", "इंदौर में यह प्रणाली पहले से काम कर रही है।"),
    ],
)
def test_a_system_of_a_city_named_is_asked(language: str, country: str, text: str) -> None:
    alone = Context(language=language, country=country, alone=True)
    assert isinstance(yesno.read(text, alone), Unclear)


def test_a_city_called_ours_may_be_named() -> None:
    alone = Context(language="de", country="DE", alone=True)
    text = "Wir haben in Hamburg seit 2020 ein solches System."
    assert yesno.read(text, alone) == YesNo(yes=True)


def test_where_the_city_is_known_its_name_is_no_doubt() -> None:
    text = "Hamburg verfügt über ein solches System."
    assert yesno.read(text, Context(language="de", country="DE")) == YesNo(yes=True)
