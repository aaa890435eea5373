"""The number of a house is no option's."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Venue


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("ar", "مقر الجماعة، 3 شارع محمد الخامس", 8),
        ("fr", "À l'Hôtel de Ville, 1 Grand-Place, Bruxelles", 8),
        ("es", "Palacio Municipal, Avenida Juárez 2, Puebla", 8),
        ("en", "At Guildhall, 4 Market Place, please.", 8),
        ("en", "Number 4, please, not our hall", 4),
        ("zh", "第3项", 3),
        ("ru", "Администрация города, ул. Ленина, д. 2", 8),
        ("de", "Im Rathaus, Marktplatz 5", 8),
        ("ko", "시청 대강당, 중앙로 6", 8),
        ("en", "4 Germany", 4),
        ("en", "For Testburg 4, please", 4),
        ("ru", "Вариант 4", 4),
        ("zh", "选3号", 3),
        ("en", "8. City Hall, 12 King Street, Cork", 8),
        ("en", "UN Headquarters, 8 Avenue de la Paix, Geneva", 2),
    ],
)
def test_a_number_is_an_options_where_it_stands_alone_or_is_called_one(
    language: str, text: str, number: int
) -> None:
    venue = read("venue", text, Context(language=language))
    assert isinstance(venue, Venue)
    assert venue.number == number
