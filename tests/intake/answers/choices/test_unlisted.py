"""Networks and titles that are not asked for stand beside those that are, and change nothing."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))
Options = tuple[tuple[str, ...], ...]


def _read(language: str, text: str, options: Options = NETWORKS) -> tuple[int, ...] | None:
    found = read("choice", text, Context(language=language, options=options, alone=True))
    if isinstance(found, Unclear):
        return None
    assert isinstance(found, Choice)
    return found.numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "5G, fibre, LoRaWAN and NB-IoT", (1,)),
        ("en", "NB-IoT, Starlink for the islands, fibre to the home everywhere", (3,)),
        ("en", "5G (Vodafone), LoRaWAN (own network), fibre", (1,)),
        ("en", "4G and 5G are both in operation", (1,)),
        ("de", "Wir haben ein WLAN in der Innenstadt, 5G seit 2021 und LoRaWAN für Zähler.", (1,)),
        ("de", "Glasfaser, 5G und LoRaWAN", (1,)),
        ("fr", "La fibre, la 5G et un réseau LoRaWAN", (1,)),
        ("fr", "4G partout, 5G au centre", (1,)),
        ("es", "Fibra óptica en toda la ciudad y 5G", (1,)),
        ("pt", "5G, fibra ótica e LoRaWAN", (1,)),
        ("ru", "5G, оптоволокно и LoRaWAN", (1,)),
        ("tr", "5G, fiber ve LoRaWAN", (1,)),
        ("tr", "4.5G ve 5G", (1,)),
        ("ko", "5G, 광케이블, LoRaWAN", (1,)),
        ("ja", "5G、光ファイバー、LoRaWAN", (1,)),
        ("ja", "4G・5Gともに整備済み", (1,)),
        ("zh", "5G、NB-IoT和千兆光网", (1,)),
        ("zh", "4G和5G都已覆盖", (1,)),
        ("en", "5G, WiFi 6", (1,)),
        ("en", "5G and Wi-Fi 7", (1,)),
        ("en", "1. 5G, 2. LoRaWAN, 3. WiFi", (1,)),
        ("en", "No fibre. 5G.", (1,)),
        ("en", "No WiFi. 5G since 2021.", (1,)),
        ("ar", "5G والألياف الضوئية وLoRaWAN", (1,)),
        ("hi", "5G, ऑप्टिकल फाइबर और LoRaWAN", (1,)),
        ("de", "5G und Sensoren", (1,)),
        ("en", "5G and sensors", (1,)),
        ("fr", "La 5G et des capteurs", (1,)),
        ("es", "5G y sensores", (1,)),
        ("pt", "5G e sensores", (1,)),
        ("ru", "5G и датчики", (1,)),
    ],
)
def test_what_is_not_offered_leaves_the_others(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _read(language, text) == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "LoRaWAN"),
        ("en", "5G sensors"),
        ("de", "Quantensensoren und 5G-Sensoren"),
        ("en", "We have sensors for 5G."),
        ("en", "4G and LoRaWAN only"),
        ("en", "5G is planned, LoRaWAN is in operation"),
        ("en", "Fibre everywhere; 5G only on trial."),
        ("en", "4G now, 5G next year"),
        ("en", "LoRaWAN yes, 5G no"),
        ("en", "5G or 4G"),
        ("en", "Starlink or fibre"),
        ("en", "5G, fibre and mining"),
        ("en", "fibre instead of 5G"),
        ("en", "LoRaWAN will be replaced by 5G in 2026"),
        ("de", "5G oder LTE"),
        ("de", "5G ist geplant, LoRaWAN ist in Betrieb"),
        ("fr", "Pas de 5G, seulement LoRaWAN"),
        ("es", "No tenemos 5G, solo LoRaWAN"),
        ("ru", "5G нет, только LoRaWAN"),
        ("tr", "5G yok, yalnızca LoRaWAN var"),
        ("ko", "5G는 없고 LoRaWAN만 있습니다"),
        ("ja", "5Gはなく、LoRaWANのみです"),
        ("zh", "4G已覆盖，5G建设中"),
        ("ar", "لا يوجد 5G، فقط LoRaWAN"),
        ("hi", "5G नहीं है, केवल LoRaWAN है"),
        ("en", "2 LTE networks"),
        ("en", "WiFi 4"),
        ("en", "one LoRaWAN network"),
        ("en", "1. fibre 2. LTE"),
        ("fr", "2 réseaux WiFi"),
        ("ar", "شبكة ألياف ضوئية واحدة"),
        ("en", "Wi-Fi (5G) in schools"),
        ("en", "LTE (5G-ready)"),
    ],
)
def test_what_is_said_of_another_chooses_nothing(language: str, text: str) -> None:
    assert _read(language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "Smart city (Ministry of Housing, 2022), Fairtrade Town since 2009", (2,)),
        ("en", "Digital city and Healthy City (WHO)", (1,)),
        ("en", "Smart city and green city; Fairtrade Town", (2, 4)),
        ("de", "Smart City (BMWSB, 2020), Fairtrade-Stadt, Stadt der Wissenschaft 2009", (2,)),
        ("fr", "Ville intelligente (label 2019), Ville d'art et d'histoire, Ville fleurie", (2,)),
        ("es", "Ciudad inteligente (2012), Ciudad Patrimonio de la Humanidad", (2,)),
        ("pt", "Cidade inteligente (2020), Cidade Educadora", (2,)),
        ("ru", "«Умный город» (Минстрой, 2019), Город трудовой доблести", (2,)),
        ("tr", "Akıllı şehir (Çevre Bakanlığı, 2020), Sakin Şehir (Cittaslow)", (2,)),
        ("ko", "여성친화도시, 스마트도시", (2,)),
        ("ja", "SDGs未来都市、スマートシティ", (2,)),
        ("zh", "国家智慧城市试点（住建部，2013年）、全国文明城市、国家卫生城市", (2,)),
        ("ar", "مدينة ذكية (2021)، مدينة صديقة للطفل", (2,)),
        ("hi", "स्मार्ट सिटी (2016), हेरिटेज सिटी", (2,)),
    ],
)
def test_another_title_leaves_those_that_are_asked_for(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _read(language, text, TITLES) == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fairtrade Town"),
        ("en", "smart city or Fairtrade Town"),
        ("en", "We are a Fairtrade Town, smart city only planned"),
        ("en", "not a smart city, but a Creative City"),
        ("en", "creative and smart city"),
        ("en", "Smart Learning City"),
        ("en", "Smart and healthy city"),
        ("en", "Digital Capital of Culture"),
        ("en", "Green World Heritage City"),
        ("en", "No Healthy City"),
        ("en", "1. Healthy City 2. Fairtrade Town"),
        ("ko", "스마트 건강도시"),
        ("zh", "智慧健康城市"),
        ("en", "European Green Leaf 2020, smart city"),
        ("de", "Fairtrade-Stadt, keine Smart City"),
        ("es", "Ciudad Educadora, no ciudad inteligente"),
        ("ru", "Город трудовой доблести, «Умный город» пока нет"),
        ("ja", "スマートシティ、環境モデル都市"),
        ("zh", "智慧城市、国家森林城市、全国文明城市"),
        ("zh", "全国文明城市，智慧城市正在申报"),
    ],
)
def test_what_may_pass_for_a_title_is_asked(language: str, text: str) -> None:
    assert _read(language, text, TITLES) is None


@pytest.mark.parametrize("text", ["no 4G", "No fibre.", "No LoRaWAN network."])
def test_another_network_that_is_not_there_tells_of_none(text: str) -> None:
    assert _read("en", text) is None


def test_a_list_that_offers_such_a_thing_has_it() -> None:
    offered = (("smart city",), ("Healthy City",), ("Fairtrade Town",), ("green city",))
    assert _read("en", "smart city, Healthy City", offered) == (1, 2)


def test_a_network_is_a_thing_of_its_own_among_other_options() -> None:
    assert _read("en", "smart city (2018), WiFi", TITLES) is None
