"""The city's name in its people's words: a piece that means this city, or the known name."""

from dataclasses import replace

import pytest

from intake.answers.values import Place
from intake.applications import Answer, Application
from intake.conversation.city.answers import own_names
from tests.intake.conversation.registered import OPENED, PAST, a_city, loaded, mayor


@pytest.mark.parametrize(
    ("words", "city", "own"),
    [
        ("I write for the city of Plzeň in Czechia, as head of the digital office.", "Pilsen",
         "Plzeň"),
        ("the city of Gdynia would like to take part", "Gdynia", "Gdynia"),
        ("深圳市，中国", "Shenzhen", "深圳市"),
        ("Город: Казань (Россия)", "Kazan", "Казань"),
        ("أبوظبي، الإمارات", "Abu Dhabi", "أبوظبي"),
        ("We write for New York City.", "New York City", "New York City"),
        ("the City of New York", "New York City", "New York"),
        ("जयपुर", "Jaipur", "जयपुर"),
        ("Valencia, España", "Valencia", "Valencia"),
        ("Valencia España", "Valencia", "Valencia"),
        ("대한민국 부산광역시", "Busan", "부산광역시"),
        ("부산광역시, 대한민국", "Busan", "부산광역시"),
        ("the town of Zzyzx", "Zzyzx", "Zzyzx"),
        ("it is as I said before", "Gdynia", "Gdynia"),
    ],
)  # fmt: skip
def test_the_own_name_is_the_shortest_piece_that_means_the_city(
    words: str, city: str, own: str
) -> None:
    application = a_city(1, call=loaded(PAST), city=city)
    told = Answer(
        question="V11_city", value=Place(city=city, country="PL"), words=words, message="m1",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    contact = replace(application.contacts[0], language="pl")
    named = replace(application, answers=(told,), contacts=(contact,))
    assert own_names.of(named, city)[0] == own


@pytest.mark.parametrize(
    ("words", "city", "country", "writer", "language"),
    [
        ("成都", "Chengdu", "CN", "en", "zh"),
        ("We apply for 大阪, Japan.", "Osaka", "JP", "en", "ja"),
        ("부산광역시", "Busan", "KR", "en", "ko"),
        ("الدمام", "Dammam", "SA", "en", "und-Arab"),
        ("Город: Казань (Россия)", "Kazan", "RU", "en", "und-Cyrl"),
        ("जयपुर", "Jaipur", "IN", "en", "und-Deva"),
        ("Город: Казань (Россия)", "Kazan", "RU", "ru", "ru"),
        ("成都", "Chengdu", "CN", "zh", "zh"),
        ("Gdynia", "Gdynia", "PL", "pl", "pl"),
        ("Kazan, Russia", "Kazan", "RU", "ru", "und-Latn"),
    ],
)
def test_the_language_of_a_name_is_one_of_its_script(
    words: str, city: str, country: str, writer: str, language: str
) -> None:
    application = a_city(1, call=loaded(PAST), city=city)
    told = Answer(
        question="V11_city", value=Place(city=city, country=country), words=words, message="m1",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    contact = replace(application.contacts[0], language=writer)
    named = replace(application, answers=(told,), contacts=(contact,))
    assert own_names.of(named, city)[1] == language


@pytest.mark.parametrize(
    ("words", "city", "country", "own"),
    [
        ("the city of Pune (पुणे), India", "Pune", "IN", "पुणे"),
        ("Osaka (大阪市), Japan", "Osaka", "JP", "大阪市"),
        ("大阪市 (Osaka), Japan", "Osaka", "JP", "大阪市"),
        ("Busan - 부산, Korea", "Busan", "KR", "부산"),
        ("We write for Kazan/Казань in Russia", "Kazan", "RU", "Казань"),
        ("Abu Dhabi (أبوظبي)", "Abu Dhabi", "AE", "أبوظبي"),
        ("Gdynia (Гдыня), Poland", "Gdynia", "PL", "Gdynia"),
        ("Pune (not मुंबई), India", "Pune", "IN", "Pune"),
    ],
)
def test_of_two_scripts_the_own_name_is_in_that_of_the_country(
    words: str, city: str, country: str, own: str
) -> None:
    application = a_city(1, call=loaded(PAST), city=city)
    told = Answer(
        question="V11_city", value=Place(city=city, country=country), words=words, message="m1",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    assert own_names.of(replace(application, answers=(told,)), city)[0] == own


@pytest.mark.parametrize("writer", ["en", "hi", "fr"])
@pytest.mark.parametrize(
    ("words", "city", "country", "own"),
    [
        ("पुणे शहर (भारत)", "Pune", "IN", "पुणे"),
        ("पुणे शहर, भारत", "Pune", "IN", "पुणे"),
        ("हम पुणे शहर से हैं", "Pune", "IN", "पुणे"),
        ("Pune (पुणे शहर), India", "Pune", "IN", "पुणे"),
        ("शहर पुणे", "Pune", "IN", "पुणे"),
        ("город Казань", "Kazan", "RU", "Казань"),
        ("مدينة دبي", "Dubai", "AE", "دبي"),
        ("İzmir şehri", "İzmir", "TR", "İzmir"),
        ("पुणे", "Pune", "IN", "पुणे"),
        ("नई दिल्ली, भारत", "New Delhi", "IN", "नई दिल्ली"),
        ("Великий Новгород", "Velikiy Novgorod", "RU", "Великий Новгород"),
        ("Нижний Новгород", "Nizhniy Novgorod", "RU", "Нижний Новгород"),
        ("أبو ظبي", "Abu Dhabi", "AE", "أبو ظبي"),
        ("Eskişehir", "Eskişehir", "TR", "Eskişehir"),
        ("大阪市", "Osaka", "JP", "大阪市"),
        ("深圳市", "Shenzhen", "CN", "深圳市"),
        ("부산광역시", "Busan", "KR", "부산광역시"),
    ],
)
def test_a_word_for_a_city_is_no_part_of_its_name_in_whatever_mail(
    words: str, city: str, country: str, writer: str, own: str
) -> None:
    application = a_city(1, call=loaded(PAST), city=city)
    told = Answer(
        question="V11_city", value=Place(city=city, country=country), words=words, message="m1",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    contact = replace(application.contacts[0], language=writer)
    named = replace(application, answers=(told,), contacts=(contact,))
    assert own_names.of(named, city)[0] == own


@pytest.mark.parametrize(
    ("words", "city", "country", "writer", "own"),
    [
        ("Мы из Перми", "Perm", "RU", "ru", "Пермь"),
        ("город Перми", "Perm", "RU", "ru", "Пермь"),
        ("администрация города Пскова", "Pskov", "RU", "ru", "Псков"),
        ("мы из Москвы, столицы", "Moscow", "RU", "ru", "Москва"),
        ("Администрация Санкт-Петербурга", "Saint Petersburg", "RU", "ru", "Санкт-Петербург"),
        ("из Набережных Челнов", "Naberezhnyye Chelny", "RU", "ru", "Набережные Челны"),
        ("из Великого Новгорода", "Velikiy Novgorod", "RU", "ru", "Великий Новгород"),
        ("из Алматы", "Almaty", "KZ", "ru", "Алматы"),
        ("мы из Сочи", "Sochi", "RU", "ru", "Сочи"),
        ("город Самара", "Samara", "RU", "ru", "Самара"),
        ("в Самаре", "Samara", "RU", "ru", "Samara"),  # of "Самара", or of "Самар"
        ("İzmir'den yazıyoruz", "İzmir", "TR", "tr", "İzmir"),
        ("İstanbul’un belediyesi", "Istanbul", "TR", "tr", "İstanbul"),
        ("Konya", "Konya", "TR", "tr", "Konya"),
        ("die Stadtverwaltung Hamburgs", "Hamburg", "DE", "de", "Hamburg"),
        ("Münchens Oberbürgermeister", "Munich", "DE", "de", "München"),
        ("die Stadt Worms", "Worms", "DE", "de", "Worms"),
        ("نكتب بدبي", "Dubai", "AE", "ar", "دبي"),
        ("من بلدية الرياض", "Riyadh", "SA", "ar", "الرياض"),
        ("हम पटने से लिख रहे हैं", "Patna", "IN", "hi", "पटना"),
        ("हम पटना से हैं", "Patna", "IN", "hi", "पटना"),
        ("부산에서 왔습니다", "Busan", "KR", "ko", "부산"),
        ("서울특별시에서", "Seoul", "KR", "ko", "서울특별시"),
        ("大阪市からお送りします", "Osaka", "JP", "ja", "大阪市"),
        ("つくば市は応募します", "Tsukuba", "JP", "ja", "つくば市"),
        ("深圳市政府", "Shenzhen", "CN", "zh", "深圳市"),
    ],
)
def test_the_own_name_stands_as_it_is_outside_a_sentence(
    words: str, city: str, country: str, writer: str, own: str
) -> None:
    assert named(words, city, country, writer) == own


@pytest.mark.parametrize(
    ("words", "city", "country", "own"),
    [
        ("a cidade do Rio de Janeiro", "Rio de Janeiro", "BR", "Rio de Janeiro"),
        ("San Luis Potosí, México", "San Luis Potosí", "MX", "San Luis Potosí"),
        ("the City of Gold Coast", "Gold Coast", "AU", "Gold Coast"),
        ("Al Ain City", "Al Ain City", "AE", "Al Ain City"),
        ("Al Ain", "Al Ain City", "AE", "Al Ain"),
        ("город Великий Новгород", "Velikiy Novgorod", "RU", "Великий Новгород"),
    ],
)
def test_the_own_name_is_whole_without_the_word_for_a_city(
    words: str, city: str, country: str, own: str
) -> None:
    assert named(words, city, country, "en") == own


@pytest.mark.parametrize(
    ("words", "city", "country", "writer", "is_sure"),
    [
        ("Мы из Перми", "Perm", "RU", "ru", True),
        ("в Самаре", "Samara", "RU", "ru", False),
        ("из Кунгура", "Кунгура", "RU", "ru", False),
        ("We write for Samara.", "Samara", "RU", "en", True),
        ("İzmir'den", "İzmir", "TR", "tr", True),
        ("the town of Zzyzx", "Zzyzx", "US", "en", True),
    ],
)
def test_a_city_is_asked_for_its_name_where_none_is_known_in_its_script(
    words: str, city: str, country: str, writer: str, is_sure: bool
) -> None:
    application = told(words, city, country, writer)
    own, _ = own_names.of(application, city)
    assert own_names.is_sure(application, city, own) is is_sure


def named(words: str, city: str, country: str, writer: str) -> str:
    """The own name of the city that somebody named so."""
    return own_names.of(told(words, city, country, writer), city)[0]


def told(words: str, city: str, country: str, writer: str) -> Application:
    application = a_city(1, call=loaded(PAST), city=city)
    answer = Answer(
        question="V11_city", value=Place(city=city, country=country), words=words, message="m1",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    contact = replace(application.contacts[0], language=writer)
    return replace(application, answers=(answer,), contacts=(contact,))


def test_a_name_that_several_countries_have_is_the_citys_without_its_country() -> None:
    application = a_city(1, call=loaded(PAST), city="Valencia")
    told = Answer(
        question="V11_city", value=Place(city="Valencia", country="ES"), message="m1",
        words="Valencia, España", by=mayor(1), at=OPENED,
    )  # fmt: skip
    assert own_names.of(replace(application, answers=(told,)), "Valencia")[0] == "Valencia"


def test_who_named_the_city_says_the_language_else_the_file() -> None:
    application = replace(a_city(1, call=loaded(PAST)), language="fr")
    assert own_names.of(application, "City 1") == ("City 1", "fr")
    assert own_names.of(replace(application, answers=()), "City 1") == ("City 1", "fr")


@pytest.mark.parametrize(
    ("words", "country", "writer", "known", "called"),
    [
        ("Cologne, Germany", "DE", "en", "Köln", ("Cologne", "Köln", "de")),
        ("Zurich, Switzerland", "CH", "en", "Zürich", ("Zurich", "Zürich", "und-Latn")),
        ("Krakow, Poland", "PL", "en", "Kraków", ("Krakow", "Kraków", "pl")),
        ("Köln, Deutschland", "DE", "de", "Köln", ("Köln", "Köln", "de")),
        ("Lisboa, Portugal", "PT", "en", "Lisbon", ("Lisbon", "Lisboa", "en")),
        ("Florence (Firenze), Italy", "IT", "en", "Florence", ("Florence", "Firenze", "it")),
        ("Milan / Milano, Italy", "IT", "en", "Milan", ("Milan", "Milano", "it")),
        ("Florence (Tuscany), Italy", "IT", "en", "Florence", ("Florence", "Florence", "en")),
        ("Mumbai (Bombay), India", "IN", "en", "Mumbai", ("Mumbai", "Mumbai", "en")),
        ("Kyiv (Kiev), Ukraine", "UA", "en", "Kyiv", ("Kyiv", "Kyiv", "en")),
        ("Gdańsk (Danzig), Poland", "PL", "en", "Gdańsk", ("Gdańsk", "Gdańsk", "en")),
        ("大阪市", "JP", "ja", "Osaka", ("Osaka", "大阪市", "ja")),
        ("Kazan, Russia", "RU", "en", "Kazan", ("Kazan", "Kazan", "en")),
    ],
)
def test_the_english_name_in_a_mail_is_not_the_citys_own(
    words: str, country: str, writer: str, known: str, called: tuple[str, str, str]
) -> None:
    application = a_city(1, call=loaded(PAST), city=known)
    told = Answer(
        question="V11_city", value=Place(city=known, country=country), words=words, message="m1",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    contact = replace(application.contacts[0], language=writer)
    named = replace(application, answers=(told,), contacts=(contact,), country=country)
    assert own_names.called(named, known) == called


def test_of_two_names_side_by_side_the_city_is_asked() -> None:
    application = a_city(1, call=loaded(PAST), city="Florence")
    told = Answer(
        question="V11_city", value=Place(city="Florence", country="IT"), message="m1",
        words="Florence (Firenze), Italy", by=mayor(1), at=OPENED,
    )  # fmt: skip
    contact = replace(application.contacts[0], language="en")
    named = replace(application, answers=(told,), contacts=(contact,), country="IT")
    assert not own_names.is_sure(named, "Florence", "Firenze")


@pytest.mark.parametrize(
    ("words", "country", "writer", "known", "called"),
    [
        ("Quezon City, Philippines", "PH", "en", "Quezon City", ("Quezon City", "Quezon City")),
        ("the City of Quezon City", "PH", "en", "Quezon City", ("Quezon City", "Quezon City")),
        ("QUEZON CITY", "PH", "en", "Quezon City", ("Quezon City", "Quezon City")),
        ("Mexico City, Mexico", "MX", "en", "Mexico City", ("Mexico City", "Mexico City")),
        ("深圳市市长", "CN", "zh", "Shenzhen", ("Shenzhen", "深圳市")),
        ("广州市市政府", "CN", "zh", "Guangzhou", ("Guangzhou", "广州市")),
        ("廿日市市", "JP", "ja", "Hatsukaichi", ("Hatsukaichi", "廿日市市")),
        ("四日市市市長", "JP", "ja", "Yokkaichi", ("Yokkaichi", "四日市市")),
        ("津市市", "JP", "ja", "Tsu", ("Tsu", "Tsu")),
        ("PRAHA (Prague)", "CZ", "en", "Prague", ("Prague", "PRAHA")),
        ("Köln (KOELN)", "DE", "de", "Köln", ("Köln", "Köln")),
        ("İSTANBUL", "TR", "tr", "Istanbul", ("Istanbul", "İSTANBUL")),
        ("MERSİN", "TR", "tr", "Mersin", ("Mersin", "Mersin")),
        ("İZMİR", "TR", "tr", "İzmir", ("İzmir", "İzmir")),
        ("Mexico City (Ciudad de México)", "MX", "en", "Mexico City",
         ("Mexico City", "Ciudad de México")),
        ("la ciudad de México", "MX", "es", "Mexico City", ("Mexico City", "Ciudad de México")),
        ("Ciudad de México (CDMX)", "MX", "es", "Mexico City",
         ("Mexico City", "Ciudad de México")),
        ("Kansas City, Missouri", "US", "en", "Kansas City, Missouri",
         ("Kansas City, Missouri", "Kansas City")),
        ("Kansas City, Kansas, USA", "US", "en", "Kansas City, Kansas",
         ("Kansas City, Kansas", "Kansas City")),
        ("Panama City, Panama", "PA", "en", "Panama City", ("Panama City", "Panama City")),
        ("Ciudad de Panamá", "PA", "es", "Panama City", ("Panama City", "Ciudad de Panamá")),
        ("Ho Chi Minh City", "VN", "en", "Ho Chi Minh City",
         ("Ho Chi Minh City", "Ho Chi Minh City")),
        ("Ho Chi Minh City (Thành phố Hồ Chí Minh)", "VN", "en", "Ho Chi Minh City",
         ("Ho Chi Minh City", "Thành phố Hồ Chí Minh")),
        ("Quebec City, Canada", "CA", "en", "Québec", ("Quebec City", "Québec")),
        ("Kuwait City, Kuwait", "KW", "en", "Kuwait City", ("Kuwait City", "Kuwait City")),
        ("Guatemala City", "GT", "en", "Guatemala City", ("Guatemala City", "Guatemala City")),
        ("Ciudad de Guatemala", "GT", "es", "Guatemala City",
         ("Guatemala City", "Ciudad de Guatemala")),
        ("Iowa City, Iowa, USA", "US", "en", "Iowa City", ("Iowa City", "Iowa City")),
        ("Dodge City, Kansas", "US", "en", "Dodge", ("Dodge City", "Dodge City")),
        ("Salt Lake City, Utah", "US", "en", "Salt Lake City",
         ("Salt Lake City", "Salt Lake City")),
        ("New York city", "US", "en", "New York City", ("New York City", "New York City")),
        ("Cebu City, Philippines", "PH", "en", "Cebu City", ("Cebu City", "Cebu City")),
        ("Davao City, Philippines", "PH", "en", "Davao", ("Davao City", "Davao City")),
        ("세종특별자치시", "KR", "ko", "Sejong", ("Sejong", "세종특별자치시")),
        ("세종시", "KR", "ko", "Sejong", ("Sejong", "세종시")),
        ("수원특례시에서", "KR", "ko", "Suwon", ("Suwon", "수원특례시")),
        ("Ville du Havre", "FR", "fr", "Le Havre", ("Le Havre", "Le Havre")),
        ("GDAŃSK, Poland", "PL", "en", "Gdańsk", ("Gdańsk", "Gdańsk")),
        # names to which the word does not belong
        ("City of Davao", "PH", "en", "Davao", ("Davao", "Davao")),
        ("Makati", "PH", "en", "Makati City", ("Makati City", "Makati")),
        ("New York, USA", "US", "en", "New York City", ("New York City", "New York")),
        ("la ciudad de Nueva York", "US", "es", "New York City",
         ("New York City", "Nueva York")),
        ("la ville de New York", "US", "fr", "New York City", ("New York City", "New York")),
        ("Oxford City Council", "GB", "en", "Oxford", ("Oxford", "Oxford")),
        ("Dodge City Council, Kansas", "US", "en", "Dodge", ("Dodge", "Dodge")),
        ("Galway City, Ireland", "IE", "en", "Galway", ("Galway", "Galway")),
        ("Lagos City", "NG", "en", "Lagos", ("Lagos", "Lagos")),
        ("Pune City, India", "IN", "en", "Pune", ("Pune", "Pune")),
        ("Kyoto City, Japan", "JP", "en", "Kyoto", ("Kyoto", "Kyoto")),
        ("Gdynia City, Poland", "PL", "en", "Gdynia", ("Gdynia", "Gdynia")),
        ("Zurich City, Switzerland", "CH", "en", "Zürich", ("Zurich", "Zürich")),
        ("City of Singapore", "SG", "en", "Singapore", ("Singapore", "Singapore")),
        ("Ville de Djibouti", "DJ", "fr", "Djibouti", ("Djibouti", "Djibouti")),
        ("город Сингапур", "SG", "ru", "Singapore", ("Singapore", "Сингапур")),
        ("Ciudad de Buenos Aires", "AR", "es", "Buenos Aires", ("Buenos Aires", "Buenos Aires")),
        ("Ciudad Juárez", "MX", "es", "Ciudad Juárez", ("Ciudad Juárez", "Ciudad Juárez")),
        ("la ciudad de Medellín", "CO", "es", "Medellín", ("Medellín", "Medellín")),
        ("Ville de Québec", "CA", "fr", "Québec", ("Québec", "Québec")),
        ("Ville de Lyon", "FR", "fr", "Lyon", ("Lyon", "Lyon")),
        ("Stadt Köln", "DE", "de", "Köln", ("Köln", "Köln")),
        ("Stadt Darmstadt", "DE", "de", "Darmstadt", ("Darmstadt", "Darmstadt")),
        ("Hansestadt Lübeck", "DE", "de", "Lübeck", ("Lübeck", "Lübeck")),
        ("г. Казань", "RU", "ru", "Kazan", ("Kazan", "Казань")),
        ("Белгород", "RU", "ru", "Belgorod", ("Belgorod", "Белгород")),
        ("京都府京都市", "JP", "ja", "Kyoto", ("Kyoto", "京都市")),
        ("三重県四日市市", "JP", "ja", "Yokkaichi", ("Yokkaichi", "四日市市")),
        ("広島県広島市", "JP", "ja", "Hiroshima", ("Hiroshima", "広島市")),
        ("吉林省吉林市", "CN", "zh", "Jilin", ("Jilin", "吉林市")),
        ("부산광역시청", "KR", "ko", "Busan", ("Busan", "부산광역시")),
        ("경기도 수원시", "KR", "ko", "Suwon", ("Suwon", "수원시")),
        ("المدينة المنورة", "SA", "ar", "Madinah", ("Madinah", "المدينة المنورة")),
        ("Eskişehir", "TR", "tr", "Eskişehir", ("Eskişehir", "Eskişehir")),
    ],
)  # fmt: skip
def test_the_word_for_a_city_stays_where_it_belongs_to_the_name(
    words: str, country: str, writer: str, known: str, called: tuple[str, str]
) -> None:
    application = replace(told(words, known, country, writer), country=country)
    assert own_names.called(application, known)[:2] == called


@pytest.mark.parametrize(
    ("words", "city", "country", "writer", "is_sure"),
    [
        ("Mexico City, Mexico", "Mexico City", "MX", "en", False),
        ("Mexico, Mexique", "Mexico City", "MX", "fr", False),
        ("Ho Chi Minh City", "Ho Chi Minh City", "VN", "en", False),
        ("Kuwait City, Kuwait", "Kuwait City", "KW", "en", False),
        ("Guatemala, Guatemala", "Guatemala City", "GT", "es", False),
        ("CDMX", "Mexico City", "MX", "es", False),
        ("PRAHA (Prague)", "Prague", "CZ", "en", False),
        ("Ciudad de México", "Mexico City", "MX", "es", True),
        ("Quezon City", "Quezon City", "PH", "en", True),
        ("Makati", "Makati City", "PH", "en", True),
        ("New York", "New York City", "US", "en", True),
        ("Benin City", "Benin City", "NG", "en", True),
        ("OSLO", "Oslo", "NO", "en", True),
        ("Cape Town", "Cape Town", "ZA", "en", True),
    ],
)
def test_a_city_whose_english_name_says_that_it_is_one_is_asked_for_its_own(
    words: str, city: str, country: str, writer: str, is_sure: bool
) -> None:
    application = replace(told(words, city, country, writer), country=country)
    own, _ = own_names.of(application, city)
    assert own_names.is_sure(application, city, own) is is_sure
