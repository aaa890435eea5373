"""A longer name is never read as the shorter one of another city; what tells where it lies is."""

import pytest

from intake.answers.geography import places
from intake.answers.values import Context, Place

LONGER = [
    ("de", "Die Stadt Offenbach an der Queich möchte sich bewerben.", "Offenbach an der Queich"),
    ("de", "Die Stadt Linz am Rhein möchte sich bewerben.", "Linz am Rhein"),
    ("de", "Wir schreiben für die Stadt Bergen auf Rügen.", "Bergen auf Rügen"),
    ("fr", "La Ville de Beni Yakhlef souhaite candidater.", "Beni Yakhlef"),
    ("fr", "La Ville de Grenade-sur-l'Adour souhaite candidater.", "Grenade-sur-l'Adour"),
    ("fr", "La Ville de Tours-en-Savoie souhaite candidater.", "Tours-en-Savoie"),
    ("fr", "La Ville de Toulon-sur-Allier souhaite participer.", "Toulon-sur-Allier"),
    ("en", "The city of Franklin Lakes would like to apply.", "Franklin Lakes"),
    ("en", "The city of Western Springs would like to apply.", "Western Springs"),
    ("en", "The city of Oakland Park would like to apply.", "Oakland Park"),
    ("es", "El Ayuntamiento de Sevilla la Nueva desea postularse.", "Sevilla la Nueva"),
    ("es", "La ciudad de Puebla de la Calzada desea postularse.", "Puebla de la Calzada"),
    ("es", "El municipio de Concepción del Uruguay desea postularse.", "Concepción del Uruguay"),
    ("es", "El Ayuntamiento de Palma del Río desea postularse.", "Palma del Río"),
    ("es", "La ciudad de La Lima desea postularse.", "La Lima"),
    ("es", "La ciudad de Río Blanco desea postularse.", "Río Blanco"),
    ("pt", "A cidade de Porto de Mós deseja candidatar-se.", "Porto de Mós"),
    ("pt", "A prefeitura de Campo Grande do Piauí deseja candidatar-se.", "Campo Grande do Piauí"),
    ("pt", "A prefeitura de Santa Luzia d'Oeste deseja candidatar-se.", "Santa Luzia d'Oeste"),
    ("pt", "A prefeitura de Recife Antigo deseja candidatar-se.", "Recife Antigo"),
    ("pt", "A prefeitura de Monte Belo deseja candidatar-se.", "Monte Belo"),
    ("pt", "A cidade de Viana do Castelo deseja candidatar-se.", "Viana do Castelo"),
    ("ru", "Город Александров Гай желает подать заявку.", "Александров Гай"),
    ("ru", "Город Северный Чикаго подаёт заявку.", "Северный Чикаго"),
    ("ru", "Город Лев Толстой желает подать заявку.", "Лев Толстой"),
    ("tr", "Kuzey Las Vegas şehri olarak başvuruyoruz.", None),
    ("hi", "सूरत, गुजरात आवेदन करना चाहता है।", None),  # not Gujrat in Pakistan
    ("hi", "नया रायपुर शहर आवेदन करना चाहता है।", None),
    ("hi", "हम पुरानी दिल्ली नगर की ओर से लिख रहे हैं।", None),
    ("ar", "مدينة دمياط الجديدة ترغب في التقديم.", None),
    ("ar", "نكتب باسم بلدية المنصورة الجديدة.", None),
]

WHOLE = [
    ("de", "Die Stadt Halle (Saale) möchte sich bewerben.", "Halle (Saale)"),
    ("de", "Die Stadt Linz in Österreich möchte sich bewerben.", "Linz"),
    ("de", "Die Stadt Köln Dezernat Digitales möchte sich bewerben.", "Köln"),
    ("fr", "La Ville de Saint-Louis du Sénégal souhaite candidater.", "Saint-Louis"),
    ("fr", "La Mairie de Caen Direction du Numérique souhaite candidater.", "Caen"),
    ("es", "El Ayuntamiento de Alicante Concejalía de Innovación desea postularse.", "Alicante"),
    ("es", "La ciudad de Palma el Alcalde escribe: queremos postularnos.", "Palma"),
    ("en", "The City of Bradford Strategy Unit would like to apply.", "Bradford"),
    ("en", "The City of Leeds UK would like to apply.", "Leeds"),
    ("pt", "A Prefeitura Municipal de Santos Secretaria de Tecnologia quer competir.", "Santos"),
    ("tr", "Büyük Mersin şehri adına yazıyoruz.", "Mersin"),
    ("ru", "Город Казань Министерство цифрового развития подаёт заявку.", "Kazan"),
    ("fr", "La Ville de Lyon et sa Métropole souhaitent candidater.", "Lyon"),
    ("fr", "La Ville de Beni en République démocratique du Congo souhaite candidater.", "Beni"),
    ("en", "The city of Leeds City Council would like to apply.", "Leeds"),
    ("en", "We write on behalf of the City of Austin Mayor's Office.", "Austin"),
    ("en", "The city of Lima Peru would like to apply.", "Lima"),
    ("en", "The city of Springfield Illinois would like to apply.", "Springfield, Illinois"),
    ("en", "The city of Dresden award committee would like to apply.", "Dresden"),
    ("en", "City of Geneva title application", "Geneva"),
    ("en", "The city of Leeds prize team would like to apply.", "Leeds"),
    ("es", "La ciudad de Lima del Perú desea postularse.", "Lima"),
    ("es", "La ciudad de Puebla desea postularse.", "Puebla"),
    ("pt", "A cidade do Porto de Portugal deseja candidatar-se.", "Porto"),
    ("pt", "A cidade de Viana de Angola deseja candidatar-se.", "Viana"),
    ("ru", "Город Нижний Новгород желает подать заявку.", "Nizhniy Novgorod"),
    ("tr", "Bursa Büyükşehir Belediyesi olarak başvuruyoruz.", "Bursa"),
    ("tr", "Yeni Delhi şehri adına yazıyoruz.", "New Delhi"),
    ("hi", "नवी मुंबई शहर आवेदन करना चाहता है।", "Navi Mumbai"),
    ("hi", "हम रायपुर शहर की ओर से लिख रहे हैं।", "Raipur"),
    ("ar", "مدينة القاهرة ترغب في التقديم.", "Cairo"),
    ("ar", "نكتب باسم أمانة عمان الكبرى.", "Amman"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), LONGER)
def test_a_longer_name_is_no_shorter_one(language: str, text: str, name: str | None) -> None:
    place = places.find_city(text, language)
    assert (place and (place.city, place.known)) == (name and (name, False))


@pytest.mark.parametrize(("language", "text", "name"), WHOLE)
def test_what_stands_behind_a_name_leaves_it_whole(language: str, text: str, name: str) -> None:
    place = places.find_city(text, language)
    assert isinstance(place, Place), place
    assert (place.city, place.known) == (name, True)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Fort-de-France", "Fort-de-France"),
        ("fr", "L'Isle-d'Abeau", "L'Isle-d'Abeau"),
        ("es", "La Lima", "La Lima"),
        ("es", "Concepción del Uruguay", "Concepción del Uruguay"),
        ("en", "Western Springs", "Western Springs"),
    ],
)
def test_an_answer_keeps_the_longer_name_as_written(language: str, text: str, name: str) -> None:
    assert places.read(text, Context(language=language)) == Place(city=name, country=None)


def test_the_name_with_the_words_ahead_of_it_goes_first() -> None:
    place = places.find_city("A cidade do Cabo deseja candidatar-se.", "pt")
    assert place == Place(city="Cape Town", country="ZA", known=True)
