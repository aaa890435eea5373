"""A count in a wider area, with nothing else said, is asked; one of a city there is read."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear


def _read(language: str, text: str) -> object:
    return read("count", text, Context(language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There are 133 companies in the state."),
        ("en", "133 such companies in the county."),
        ("en", "In our province there are about 133 now."),
        ("de", "Im Land gibt es 133"),
        ("de", "Es gibt rund 133 Firmen im Bundesland."),
        ("fr", "Il y a 133 entreprises dans la région."),
        ("fr", "Dans le département, on compte 133 entreprises."),
        ("es", "Hay unas 133 empresas en el estado"),
        ("pt", "Existem 133 empresas na região."),
        ("tr", "Eyalette toplam 133 firma bulunuyor."),
        ("ru", "В области 133 компании"),
        ("ru", "Сейчас в регионе около 133 таких компаний."),
        ("ar", "في المحافظة 133 شركة"),
        ("ar", "توجد في الولاية 133 شركة"),
        ("hi", "राज्य में 133 कंपनियाँ"),
        ("hi", "ज़िले में कुल 133 कंपनियाँ हैं।"),
        ("ja", "県の120社です"),
        ("ja", "県では現在120社です。"),
        ("ko", "도내 133개"),
    ],
)
def test_a_count_in_a_wider_area_is_asked(language: str, text: str) -> None:
    assert _read(language, text) == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There are 133 companies in our county-level city."),
        ("en", "There are 133 companies in the county-level city."),
        ("en", "There are 133 companies in the county town."),
        ("en", "There are 133 companies in the state capital."),
        ("en", "133 companies, the most in the state"),
        ("de", "Im Land Berlin gibt es 133 Unternehmen."),
        ("de", "Es gibt 133 Firmen im Kreis."),
        ("fr", "Il y a 133 entreprises dans la région de Bruxelles-Capitale."),
        ("fr", "133 entreprises dans le canton de Genève"),
        ("es", "En la Ciudad de México hay 133 empresas."),
        ("pt", "No Distrito Federal há 133 empresas."),
        ("tr", "İlimizde 133 firma var."),
        ("ru", "В городе 133 компании"),
        ("ar", "في مدينتنا 133 شركة"),
        ("hi", "हमारे शहर में 133 कंपनियाँ हैं।"),
        ("ja", "県庁所在地で120社です。"),
        ("ko", "우리 시에 133개 기업이 있습니다."),
    ],
)
def test_a_count_in_a_city_is_read(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Count)
