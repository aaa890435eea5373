"""What an event is about belongs to its name: no place, and "the city" in it is no host."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

WHOLE = [
    ("fr", "Sommet mondial sur l'IA"),
    ("fr", "Sommet mondial sur la Santé"),
    ("fr", "Conférence internationale sur l'IoT"),
    ("fr", "Conférence internationale sur la ville numérique"),
    ("fr", "Forum international sur la ville durable"),
    ("es", "Congreso Internacional en TIC"),
    ("es", "Conferencia Internacional sobre la ciudad digital"),
    ("pt", "Congresso Internacional em IA"),
    ("pt", "Conferência Internacional sobre a Cidade Digital"),
    ("hi", "एआई पर अंतरराष्ट्रीय सम्मेलन"),
    ("en", "World Congress on Housing the City"),
    ("en", "International Conference on the Digital City"),
    ("ar", "المؤتمر الدولي لمستقبل المدينة"),
]
PLACED = [
    (
        "fr",
        "Le Sommet de l'Eau a eu lieu sur la place Bellecour",
        "Sommet de l'Eau",
        "place Bellecour",
    ),
    ("fr", "Sommet mondial sur la Santé à Lyon", "Sommet mondial sur la Santé", "Lyon"),
    (
        "fr",
        "Festival international du film sur la Croisette",
        "Festival international du film",
        "Croisette",
    ),
    ("hi", "इंडिया गेट पर अंतरराष्ट्रीय योग दिवस", "अंतरराष्ट्रीय योग दिवस", "इंडिया गेट"),
    ("es", "Congreso Mundial de IA en IFEMA", "Congreso Mundial de IA", "IFEMA"),
    ("pt", "Congresso Internacional de TIC em Braga", "Congresso Internacional de TIC", "Braga"),
    ("hi", "सूरत में एआई पर अंतरराष्ट्रीय सम्मेलन", "एआई पर अंतरराष्ट्रीय सम्मेलन", "सूरत"),
]
HOSTED = [
    ("en", "The World IoT Congress was hosted by the city", "World IoT Congress"),
    ("fr", "Le Congrès mondial de l'IoT a été organisé par la ville", "Congrès mondial de l'IoT"),
    ("es", "La ciudad organizó el Congreso Mundial de IoT", "Congreso Mundial de IoT"),
    ("pt", "A cidade organizou o Congresso Mundial de IoT", "Congresso Mundial de IoT"),
    ("de", "Den Weltkongress der Mobilität richtete die Stadt aus", "Weltkongress der Mobilität"),
    ("ru", "Всемирный форум интернета вещей принимал город", "Всемирный форум интернета вещей"),
    ("ar", "استضافت المدينة المنتدى العالمي للتقنية", "المنتدى العالمي للتقنية"),
]
ASKED = [
    ("ru", "Международная конференция по цифровому городу"),
    ("ru", "Международный форум Безопасный город"),
    ("fr", "Congrès mondial Penser la ville"),
    ("es", "Congreso internacional Pensar la ciudad"),
    ("pt", "Congresso internacional Pensar a cidade"),
]


def _read(language: str, text: str) -> object:
    return read("events", text, Context(language=language))


@pytest.mark.parametrize(("language", "name"), WHOLE)
def test_a_topic_stays_with_the_name(language: str, name: str) -> None:
    found = _read(language, f"{name}, 2023")
    assert isinstance(found, Events)
    assert [(one.name, one.year, one.place) for one in found.events] == [(name, 2023, None)]


@pytest.mark.parametrize(("language", "text", "name", "place"), PLACED)
def test_a_place_beside_a_topic_is_still_a_place(
    language: str, text: str, name: str, place: str
) -> None:
    found = _read(language, f"{text}, 2023")
    assert isinstance(found, Events)
    assert [(one.name, one.place) for one in found.events] == [(name, place)]


@pytest.mark.parametrize(("language", "text", "name"), HOSTED)
def test_a_city_that_hosts_is_no_part_of_the_name(language: str, text: str, name: str) -> None:
    found = _read(language, f"{text}, 2023")
    assert isinstance(found, Events)
    assert [one.name for one in found.events] == [name]


@pytest.mark.parametrize(("language", "name"), ASKED)
def test_a_name_that_ends_in_the_city_is_never_cut(language: str, name: str) -> None:
    found = _read(language, f"{name}, 2023")
    if isinstance(found, Unclear):
        assert found.candidates == (name,)
    else:
        assert isinstance(found, Events)
        assert [one.name for one in found.events] == [name]
