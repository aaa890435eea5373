"""Cities that a river, a region or an addition tells from a larger one of the same name."""

import pytest

from intake.answers import read
from intake.answers.geography import places
from intake.answers.values import Context, Place


@pytest.mark.parametrize(
    ("language", "text", "city", "country"),
    [
        ("de", "Frankfurt (Oder)", "Frankfurt (Oder)", "DE"),
        ("de", "Frankfurt/Oder", "Frankfurt (Oder)", "DE"),
        ("de", "Stadt Frankfurt (Oder)", "Frankfurt (Oder)", "DE"),
        ("de", "Frankfurt a. d. Oder", "Frankfurt (Oder)", "DE"),
        ("de", "Frankfurt, Brandenburg", "Frankfurt (Oder)", "DE"),
        ("de", "Wir schreiben aus Frankfurt an der Oder.", "Frankfurt (Oder)", "DE"),
        (
            "de",
            "Bewerberin ist die Stadt Frankfurt an der Oder, nicht die Mainmetropole.",
            "Frankfurt (Oder)",
            "DE",
        ),
        ("fr", "Nous écrivons de Francfort-sur-l'Oder.", "Frankfurt (Oder)", "DE"),
        ("ru", "Пишем из Франкфурта-на-Одере.", "Frankfurt (Oder)", "DE"),
        ("zh", "我们来自奥得河畔法兰克福。", "Frankfurt (Oder)", "DE"),
        ("de", "Frankfurt", "Frankfurt am Main", "DE"),
        ("de", "Frankfurt (Main)", "Frankfurt am Main", "DE"),
        ("de", "Frankfurt a. M.", "Frankfurt am Main", "DE"),
        ("de", "Frankfurt, Hessen", "Frankfurt am Main", "DE"),
        ("de", "Wir schreiben aus Frankfurt am Main.", "Frankfurt am Main", "DE"),
        ("ja", "フランクフルト", "Frankfurt am Main", "DE"),
        ("de", "Wir schreiben aus Halle (Saale).", "Halle (Saale)", "DE"),
        ("de", "Wir sind die Stadt Freiburg im Breisgau.", "Freiburg", "DE"),
        (
            "en",
            "We are the borough of Newcastle-under-Lyme.",
            "Newcastle under Lyme",
            "GB",
        ),
        ("ru", "Пишем из города Ростова-на-Дону.", "Rostov-on-Don", "RU"),
        ("es", "Escribimos desde Santiago de Compostela.", "Santiago de Compostela", "ES"),
        ("es", "Santiago de Chile", "Santiago", "CL"),
        ("en", "We are the city of 's-Hertogenbosch.", "'s-Hertogenbosch", "NL"),
    ],
)
def test_the_longest_name_is_meant(language: str, text: str, city: str, country: str) -> None:
    context = Context(language=language)
    assert read("place", text, context) == Place(city=city, country=country, known=True)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("de", "Die Stadt Frankfurt (Oder) möchte sich bewerben.", "Frankfurt (Oder)"),
        ("de", "Im Namen der Stadt Halle (Saale) schreibe ich Ihnen.", "Halle (Saale)"),
        ("en", "On behalf of the City of Frankfurt (Oder), I write to you.", "Frankfurt (Oder)"),
        ("en", "On behalf of the City of Frankfurt (Germany), I write.", "Frankfurt am Main"),
        ("es", "La ciudad de Santiago de Compostela desea postular.", "Santiago de Compostela"),
    ],
)
def test_the_longest_name_is_the_applicants(language: str, text: str, city: str) -> None:
    found = places.find_city(text, language)
    assert found is not None
    assert (found.city, found.known) == (city, True)
