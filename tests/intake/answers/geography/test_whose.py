"""A city named in a yes or no that stands alone may be another's; one called ours is not."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear, YesNo
from intake.answers.verdicts import yesno

TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))


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


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("ar", "SA", "حصلت دبي على تصنيف مدينة ذكية"),
        ("ar", "SA", "نالت أبوظبي لقب مدينة ذكية"),
        ("en", "MY", "Singapore was awarded the smart city title"),
        ("fr", "BE", "Lyon a obtenu le label ville intelligente"),
        ("hi", "NP", "पुणे को स्मार्ट सिटी का दर्जा मिला"),
    ],
)
def test_a_title_of_a_city_abroad_is_none_of_ours(language: str, country: str, text: str) -> None:
    context = Context(language=language, country=country, options=TITLES, alone=True)
    assert isinstance(read("choice", text, context), Unclear)
    assert isinstance(read("yesno", text, context), Unclear)


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("ar", "SA", "حصلت مدينتنا على تصنيف مدينة ذكية"),
        ("ar", "SA", "حصلت جدة على لقب مدينة ذكية"),
        ("hi", None, "पुणे को स्मार्ट सिटी का दर्जा मिला"),
        ("de", "DE", "Hamburg wurde als Smart City ausgezeichnet"),
    ],
)
def test_a_title_of_ours_or_of_a_city_at_home_is_read(
    language: str, country: str | None, text: str
) -> None:
    context = Context(language=language, country=country, options=TITLES, alone=True)
    assert read("choice", text, context) == Choice(numbers=(2,))
