"""Cities and countries: from the table, as written, or asked."""

import pytest

from intake.answers import places, read
from intake.answers.values import Context, Place, Unclear


def place(text: str, country: str | None = None) -> object:
    return read("place", text, Context(country=country))


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Gdynia", "Gdynia", "PL"),
        ("GDYNIA", "Gdynia", "PL"),
        ("Gdynia, Poland", "Gdynia", "PL"),
        ("Gdynia Poland", "Gdynia", "PL"),
        ("Poland, Gdynia", "Gdynia", "PL"),
        ("Gdynia (PL)", "Gdynia", "PL"),
        ("Gdynia, Pomerania, Poland", "Gdynia", "PL"),
        ("the city of Gdynia in Poland", "Gdynia", "PL"),
        ("We are the city of Gdynia, Poland.", "Gdynia", "PL"),
        ("My city is Gdynia", "Gdynia", "PL"),
        ("Gdynia City Hall", "Gdynia", "PL"),
        ("City of München", "Munich", "DE"),
        ("Municipality of Izmir, Türkiye", "İzmir", "TR"),
        ("Valencia, Spain", "Valencia", "ES"),
        ("Springfield, Illinois", "Springfield, Illinois", "US"),
        ("Springfield, IL", "Springfield, Illinois", "US"),
        ("Los Angeles, CA", "Los Angeles", "US"),
        ("Atlanta, Georgia", "Atlanta", "US"),
        ("Tbilisi, Georgia", "Tbilisi", "GE"),
        ("New York City", "New York City", "US"),
        ("St. Petersburg", "Saint Petersburg", "RU"),
        ("London", "London", "GB"),
        ("Singapore", "Singapore", "SG"),
        ("Hong Kong", "Hong Kong", "HK"),
        ("深圳", "Shenzhen", "CN"),
        ("Москва", "Moscow", "RU"),
        ("القاهرة", "Cairo", "EG"),
    ],
)
def test_a_name_that_fits_one_place_is_taken_from_the_table(
    text: str, city: str, country: str
) -> None:
    assert place(text) == Place(city=city, country=country, known=True)


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Sopot, Poland", "Sopot", "PL"),
        ("Xyzzyville", "Xyzzyville", None),
        ("City of Xyzzyville", "Xyzzyville", None),
        ("Luxembourg", "Luxembourg", "LU"),
    ],
)
def test_a_name_in_no_table_stays_as_written(text: str, city: str, country: str | None) -> None:
    reading = place(text)
    assert isinstance(reading, Place), reading
    assert (reading.city, reading.country, reading.known) == (city, country, False)


def test_a_near_miss_is_suggested_and_never_taken() -> None:
    assert place("Gdynai, Poland") == Place(city="Gdynai", country="PL", suggestion="Gdynia")
    assert place("Gdynai") == Place(city="Gdynai", country=None)


@pytest.mark.parametrize(
    ("text", "candidate"),
    [
        ("Valencia", "Valencia, Spain"),
        ("Springfield", "Springfield, Illinois, United States"),
        ("Barcelona", "Barcelona, Venezuela"),
        ("Mexico", "Mexico"),
    ],
)
def test_one_name_in_several_places_is_asked(text: str, candidate: str) -> None:
    reading = place(text)
    assert isinstance(reading, Unclear), reading
    assert reading.reason == "which_place"
    assert candidate in reading.candidates


@pytest.mark.parametrize("text", ["", "yes", "I don't know", "123", "a city in Poland"])
def test_what_is_no_name_is_no_place(text: str) -> None:
    assert place(text) == Unclear(reason="empty")


def test_two_cities_are_asked() -> None:
    assert isinstance(place("Gdynia and Sopot"), Unclear)


def test_the_country_on_file_settles_a_shared_name() -> None:
    assert place("Valencia", country="ES") == Place(city="Valencia", country="ES", known=True)
    assert isinstance(place("Berlin", country="PL"), Unclear)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Poland", "PL"),
        ("PL", "PL"),
        ("We are in Poland", "PL"),
        ("the United States", "US"),
        ("USA", "US"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("South Korea", "KR"),
        ("England", "GB"),
        ("Deutschland", "DE"),
        ("中国", "CN"),
        ("Gdynia", "PL"),
    ],
)
def test_a_country_is_known_by_any_of_its_names(text: str, country: str) -> None:
    assert read("country", text, Context()) == Place(city=None, country=country)


@pytest.mark.parametrize("text", ["", "Narnia", "us", "Poland or Germany, Poland, Germany"])
def test_no_country_is_asked(text: str) -> None:
    assert isinstance(read("country", text, Context()), Unclear)


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Dear Sirs, the city of Gdynia would like to take part", "Gdynia", "PL"),
        ("Dear Sirs, the city of gdynia would like to take part", "Gdynia", "PL"),
        ("I write on behalf of the Municipality of Izmir, Türkiye, and", "İzmir", "TR"),
        ("Gdynia (Poland) wants to apply", "Gdynia", "PL"),
        ("Gdynia City Council would like to", "Gdynia", "PL"),
        ("I am the mayor of Springfield, Illinois, and", "Springfield, Illinois", "US"),
        ("City of Valencia, Spain wants to apply", "Valencia", "ES"),
        ("Gdynia wants to apply. Our partner city of Kiel", "Gdynia", "PL"),
        ("The City of Xyzzyville wants to apply", "Xyzzyville", None),
        ("We, the municipality of Nowa Huta in Poland, would like", "Nowa Huta", "PL"),
        ("we in Aveiro, Portugal, heard about it and would like to apply", "Aveiro", "PT"),
        ("we from Aveiro (Portugal) want to apply", "Aveiro", "PT"),
        ("We from Kaunas heard of it", "Kaunas", "LT"),
        ("we in gdynia would like to apply", "Gdynia", "PL"),
        ("I am writing from Aveiro (Portugal)", "Aveiro", "PT"),
        ("I'm writing to you from the city of Kaunas.", "Kaunas", "LT"),
        ("Aveiro, Portugal wants to take part", "Aveiro", "PT"),
        ("our city, Kaunas, would like to be considered", "Kaunas", "LT"),
        ("Kaunas would like to apply", "Kaunas", "LT"),
        ("We here in the city of Kaunas are interested", "Kaunas", "LT"),
        ("We are Kaunas, Lithuania and want to join", "Kaunas", "LT"),
        ("We're Graz, Austria.", "Graz", "AT"),
        ("I work in the city of Kaunas", "Kaunas", "LT"),
        ("We at Tampere City Hall heard of it", "Tampere", "FI"),
        ("We heard of it and Gdynia would like to apply", "Gdynia", "PL"),
        ("Gdynia wants to apply after the summit in the city of Geneva", "Gdynia", "PL"),
        ("A request from the city of Kaunas", "Kaunas", "LT"),
    ],
)
def test_a_sentence_names_the_applicant(text: str, city: str, country: str | None) -> None:
    found = places.find_city(text, "en")
    assert found is not None
    assert (found.city, found.country) == (city, country)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hello, what is this?",
        "our partner city of Kiel",
        "the city would like to take part",
        "City of Valencia wants to apply",
        "a summit in the city of Geneva",
        "we heard of it at a fair in Barcelona",
        "we heard from the city of Porto",
        "We visited Tallinn and want to apply",
        "We were in Barcelona at a fair",
        "We are in Lisbon, Portugal, for the summit",
        "I am writing from Geneva, where I attend a summit",
        "we are writing from Brussels airport",
        "We from the Barcelona office of a firm",
        "We at Ericsson, Sweden, build sensors",
        "a firm in Gdynia would like to apply",
        "Espoo and Vantaa would like to apply",
        "We are Anna and Florence",
        "we in general would like to apply",
        "we in Poland would like to apply",
        "we in Valencia would like to apply",
        "visitors from Kaunas came",
        "The city of Gdynia and the city of Kiel want to apply",
    ],
)
def test_no_applicant_rather_than_a_guess(text: str) -> None:
    assert places.find_city(text, "en") is None


def test_two_spellings_of_a_city_share_one_key() -> None:
    assert places.key("Gdynia", "PL") == places.key("Gdingen", None)
    assert places.key("Xyz  town", "PL") == places.key("xyz Town", "PL")
    assert places.key("Xyz", "PL") != places.key("Xyz", "DE")
    assert places.key("Springfield, Illinois", "US") != places.key("Springfield, Missouri", "US")


@pytest.mark.parametrize("name", ["Hue", "Hue city", "the City of Hue", "Hue Municipality"])
def test_a_name_is_spelled_with_and_without_the_words_at_it(name: str) -> None:
    bare, *others = places.spellings(name)
    assert bare == "Hue"
    assert {"city of Hue", "Hue city", "municipality of Hue"} <= set(others)
