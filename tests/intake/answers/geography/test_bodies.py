"""Bodies of a town beside a bigger city, of a district of one, and names that hold a city word."""

import pytest

from intake.answers import read
from intake.answers.geography import bodies, places
from intake.answers.values import Context, Place, Unclear


def told(language: str, text: str) -> Place | Unclear:
    found = read("place", text, Context(language=language))
    assert isinstance(found, Place | Unclear)
    return found


@pytest.mark.parametrize(
    ("language", "text", "town", "city"),
    [
        ("fr", "La commune de Yopougon, Abidjan, Côte d'Ivoire", "Yopougon", "Abidjan"),
        ("fr", "commune de yopougon, Abidjan, Côte d'Ivoire", "yopougon", "Abidjan"),
        ("fr", "La ville de Trifouillis, Abidjan, Côte d'Ivoire", "Trifouillis", "Abidjan"),
        ("fr", "Commune de Plateau, Dakar, Sénégal", "Plateau", "Dakar"),
        ("fr", "Commune de Dakar-Plateau, Dakar, Sénégal", "Dakar-Plateau", "Dakar"),
        ("fr", "Nous sommes la commune de Yopougon dans la ville d'Abidjan en Côte d'Ivoire",
         "Yopougon", "Abidjan"),
        ("es", "Municipalidad de Providencia, Santiago de Chile", "Providencia", "Santiago"),
        ("es", "Alcaldía de Sabaneta, Medellín, Colombia", "Sabaneta", "Medellín"),
        ("pt", "Câmara Municipal de Oeiras, Lisboa, Portugal", "Oeiras", "Lisbon"),
        ("tr", "Kadıköy Belediyesi, İstanbul", "Kadıköy", "Istanbul"),
        ("tr", "İstanbul Kadıköy Belediyesi", "İstanbul Kadıköy", "Istanbul"),
        ("tr", "Kadıköy Belediyesi'nden yazıyorum, İstanbul", "Kadıköy", "Istanbul"),
        ("en", "Ablekuma Municipality, Accra, Ghana", "Ablekuma", "Accra"),
        ("en", "Municipality of Kalamaria, Thessaloniki, Greece", "Kalamaria", "Thessaloníki"),
        ("en", "London Borough of Camden, London, UK", "Camden", "London"),
        ("de", "Gemeinde Unterhaching, München", "Unterhaching", "Munich"),
        ("ru", "Администрация города Видное, Москва", "Видное", "Moscow"),
        ("ru", "г. Реутов, Москва", "Реутов", "Moscow"),
        ("ar", "بلدية الغبيري، بيروت، لبنان", "الغبيري", "Beirut"),
        ("hi", "मानेसर नगर निगम, गुरुग्राम, भारत", "मानेसर", "Gurugram"),
    ],
)  # fmt: skip
def test_a_town_with_a_body_of_its_own_is_not_the_city_beside_it(
    language: str, text: str, town: str, city: str
) -> None:
    found = told(language, text)
    assert isinstance(found, Unclear)
    assert found.reason == "which_place"
    assert [one.partition(",")[0] for one in found.candidates] == [town, city]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "长安镇政府，东莞市，中国"),
        ("ja", "府中町役場、広島市、日本"),
        ("ko", "기장군청, 부산, 대한민국"),
        ("ru", "Администрация Приморского района Санкт-Петербурга"),
        ("ru", "Администрация Советского района города Казани"),
        ("ru", "Управа района Арбат города Москвы"),
        ("de", "Bezirksamt Mitte von Berlin"),
        ("de", "Bezirksamt Neukölln in Berlin"),
        ("fr", "Mairie du 3e arrondissement de Lyon"),
        ("pt", "Junta de Freguesia de Alvalade, Lisboa"),
        ("pt", "Subprefeitura da Lapa, São Paulo, Brasil"),
        ("es", "Alcaldía Coyoacán de la Ciudad de México"),
        ("en", "Mitte District Office of Berlin"),
        ("tr", "Kadıköy ilçesi, İstanbul"),
        ("ar", "بلدية حي المعادي في القاهرة"),
    ],
)
def test_the_body_of_a_part_of_a_city_names_no_city(language: str, text: str) -> None:
    assert isinstance(told(language, text), Unclear)
    assert places.find_city(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "Deputy Mayor for Digital Affairs, Lyon, France", "Lyon"),
        ("en", "Deputy Mayor of Digital Affairs, Lyon, France", "Lyon"),
        ("en", "Municipal Council, Lyon, France", "Lyon"),
        ("en", "Municipality, Department of Planning, Izmir, Turkey", "İzmir"),
        ("en", "Metropolitan Municipality of Lima, Lima", "Lima"),
        ("en", "Municipality of Thessaloniki, Thessaloniki, Greece", "Thessaloníki"),
        ("en", "Greater Amman Municipality, Amman, Jordan", "Amman"),
        ("en", "Cape Town Municipality, South Africa", "Cape Town"),
        ("en", "Polokwane Local Municipality, Polokwane, South Africa", "Polokwane"),
        ("en", "City of Nice Côte d'Azur, Nice, France", "Nice"),
        ("en", "The City of Dublin, Ireland. Our office is in the town of Sandyford.", "Dublin"),
        ("en", "City of Makati, Manila, Philippines", "Makati City"),
        ("fr", "Ville de Rennes, Ille-et-Vilaine", "Rennes"),
        ("fr", "Ville du Mans, Le Mans", "Le Mans"),
        ("fr", "Ville de Lyon Direction du numérique, Lyon, France", "Lyon"),
        ("fr", "Maire adjoint au numérique, Lyon, France", "Lyon"),
        ("fr", "Commune de Montreuil, Paris, France", "Montreuil"),
        ("fr", "Ville d'Abidjan, commune du Plateau, Côte d'Ivoire", "Abidjan"),
        ("es", "Ayuntamiento de Mérida, Yucatán", "Mérida"),
        ("es", "Alcaldía Municipal, Secretaría TIC, Cali, Colombia", "Cali"),
        ("es", "Municipio del Distrito Metropolitano de Quito", "Quito"),
        ("pt", "Prefeitura de Campinas, São Paulo, Brasil", "Campinas"),
        ("pt", "Câmara Municipal do Porto, Porto, Portugal", "Porto"),
        ("de", "Gemeinde Wien, Magistratsabteilung 18", "Vienna"),
        ("de", "Stadt Wien, Bezirksvorstehung Neubau", "Vienna"),
        ("de", "Stadt Freiburg, Baden-Württemberg", "Freiburg"),
        ("de", "Stadtverwaltung Digitalisierung, Graz, Österreich", "Graz"),
        ("tr", "Konya Büyükşehir Belediyesi, Konya", "Konya"),
        ("tr", "Belediye Başkanlığı, Bilgi İşlem Dairesi, Konya, Türkiye", "Konya"),
        ("ru", "Администрация городского округа Самара", "Samara"),
        ("ru", "Администрация города Казани, Вахитовский район", "Kazan"),
        ("ru", "Мэр и его команда, Казань, Россия", "Kazan"),
        ("ar", "بلدية الرياض، حي النخيل", "Riyadh"),
        ("ar", "دائرة التخطيط العمراني والبلديات، أبوظبي", "Abu Dhabi"),
        ("hi", "नगर निगम आयुक्त, जयपुर, भारत", "Jaipur"),
        ("hi", "बृहन्मुंबई महानगरपालिका, मुंबई", "Mumbai"),
        ("zh", "景德镇市政府", "Jingdezhen"),
        ("ja", "札幌市役所、北海道", "Sapporo"),
        ("ko", "부산광역시청, 대한민국", "Busan"),
    ],
)
def test_a_citys_own_body_or_office_is_read(language: str, text: str, city: str) -> None:
    found = told(language, text)
    assert isinstance(found, Place), found
    assert (found.city, found.known) == (city, True)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("ar", "بلدية المدينة المنورة في السعودية", "Madinah"),
        ("ar", "نحن أمانة المدينة المنورة في المملكة العربية السعودية", "Madinah"),
        ("ar", "بلدية مدينة الرياض في السعودية", "Riyadh"),
        ("es", "Gobierno de la Ciudad de México", "Mexico City"),
        ("es", "Gobierno de la Ciudad de Querétaro", "Santiago de Querétaro"),
        ("es", "Municipio de Ciudad Juárez", "Ciudad Juárez"),
        ("es", "Ayuntamiento de Ciudad Real", "Ciudad Real"),
        ("es", "Somos el Ayuntamiento de Ciudad Rodrigo, España", "Ciudad Rodrigo"),
        ("es", "Ciudad Valencia, España", "Valencia"),
        ("es", "Ciudad: Getafe", "Getafe"),
        ("pt", "Câmara Municipal de Cidade Velha, Cabo Verde", "Cidade Velha"),
        ("pt", "Prefeitura de Cidade Recife, Brasil", "Recife"),
        ("pt", "Cidade: Sintra", "Sintra"),
        ("en", "Municipality of Mexico City in Mexico", "Mexico City"),
        ("en", "The City of Rochester. New York. USA.", "Rochester, New York"),
    ],
)
def test_a_city_word_is_not_cut_out_of_a_name(language: str, text: str, city: str) -> None:
    found = told(language, text)
    assert isinstance(found, Place), found
    assert found.city == city


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("es", "Municipalidad de San Isidro, Lima, Perú", "San Isidro"),
        ("es", "Municipalidad de San José, Costa Rica", "San José"),
        ("de", "Landeshauptstadt München, IT-Referat, München", "Munich"),
        ("en", "City of Milan, IT", "Milan"),
        ("de", "Wir sind die Stadt Graz in Österreich.", "Graz"),
        ("fr", "Commune de Matoto, ville de Conakry, Guinée", None),
        ("fr", "Ville de Conakry, commune de Matoto, Guinée", None),
    ],
)
def test_a_first_mail_names_no_other_place_than_its_bodys(
    language: str, text: str, city: str | None
) -> None:
    found = places.find_city(text, language)
    assert (found.city if found else None) == city


def test_a_town_told_behind_the_city_is_no_other_applicant() -> None:
    kiel = Place(city="Kiel", country="DE", known=True)
    assert bodies.other_town("Kiel wants to apply; the town of Xyzzy too", kiel, "en") is None
    assert bodies.other_town("The town of Xyzzy, Kiel", kiel, "en") == "Xyzzy"
