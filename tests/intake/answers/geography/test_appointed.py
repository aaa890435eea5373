"""The place plainly called the applicant, and a city beside a body that is called after it."""

import pytest

from intake.answers import read
from intake.answers.geography import places
from intake.answers.values import Context, Place, Unclear

APPOINTED = [
    ("en", "GB", "I am writing from London but the applicant is Reading.", "Reading"),
    ("en", "GB", "Writing from London; Reading is the one applying.", "Reading"),
    ("en", "US", "I'm writing to you from Chicago, but it is Gary that is applying.", "Gary"),
    ("en", "US", "We are based in Chicago, but the application is for Gary.", "Gary"),
    ("en", "US", "We are based in Chicago, but the application is for Gary, Indiana.", "Gary"),
    ("en", "GB", "Our city is Leeds. The applicant is the city council.", "Leeds"),
    ("en", "GB", "The applicant is not London but Reading.", "Reading"),
    ("ru", "RU", "Пишем из Санкт-Петербурга, но подаёт заявку Гатчина.", "Гатчина"),
    ("ru", "RU", "Пишу из Москвы, заявитель — Тула.", "Tula"),
    ("ru", "RU", "Пишу из Москвы, а заявку подаёт город Тула.", "Tula"),
    ("ar", "EG", "أكتب إليكم من القاهرة، لكن مقدم الطلب هو طنطا.", "Tanta"),
    ("ar", "EG", "نكتب من القاهرة والمدينة المتقدمة هي طنطا", "Tanta"),
    ("ar", "SA", "أكتب من الرياض لكن المدينة المرشحة هي الطائف.", "Ta’if"),
    ("de", "DE", "Ich schreibe aus Berlin, Antragstellerin ist aber Potsdam.", "Potsdam"),
    ("de", "DE", "Wir schreiben aus Hamburg, es bewirbt sich aber Lüneburg.", "Lüneburg"),
    ("fr", "FR", "J'écris de Paris, mais la candidate est Meaux.", "Meaux"),
    (
        "fr",
        "FR",
        "Nous écrivons depuis Lyon, mais c'est Villeurbanne qui candidate.",
        "Villeurbanne",
    ),
    ("es", "ES", "Escribo desde Madrid, pero la solicitante es Toledo.", "Toledo"),
    (
        "es",
        "ES",
        "Les escribo desde Madrid, pero quien presenta la candidatura es Toledo.",
        "Toledo",
    ),
    ("pt", "BR", "Escrevo de São Paulo, mas a candidata é Santos.", "Santos"),
    ("pt", "PT", "Escrevo-vos de Lisboa, mas quem se candidata é Sintra.", "Sintra"),
    ("tr", "TR", "Ankara'dan yazıyorum ama başvuran Konya.", "Konya"),
    ("tr", "TR", "İstanbul'dan yazıyoruz, başvuru sahibi ise Bursa'dır.", "Bursa"),
    ("zh", "CN", "我从北京来信，但申请城市是天津。", "Tianjin"),
    ("zh", "CN", "我在上海写信，申请方是苏州。", "Suzhou, Jiangsu"),
    ("ja", "JP", "東京から書いていますが、申請者は川崎市です。", "Kawasaki"),
    ("ja", "JP", "東京から連絡しておりますが、応募するのは千葉市です。", "Chiba"),
    ("ko", "KR", "서울에서 글을 씁니다만 신청 도시는 인천입니다.", "Incheon"),
    ("ko", "KR", "서울에서 씁니다. 신청하는 곳은 대전시입니다.", "Daejeon"),
    ("hi", "IN", "मैं दिल्ली से लिख रहा हूँ, लेकिन आवेदन आगरा का है।", "Agra"),
    ("hi", "IN", "हम मुंबई से लिख रहे हैं, आवेदक पुणे है।", "Pune"),
    ("hi", "IN", "मैं दिल्ली से लिख रहा हूँ, पर आवेदक शहर आगरा है।", "Agra"),
]
OPEN = [
    ("en", "GB", "The previous applicant is Leeds; we are York."),
    ("en", "GB", "The applicant is Reading and London."),
]
BODIES = [
    ("en", "GB", "City of London Corporation", "London"),
    ("en", "IN", "Greater Chennai Corporation", "Chennai"),
    ("es", "EC", "GAD Municipal de Cuenca", "Cuenca"),
    ("zh", "CN", "清华大学所在的北京市", "Beijing"),
    ("ja", "JP", "つくば市（筑波大学の所在地）", "Tsukuba"),
    ("ja", "JP", "豊田市です。トヨタ自動車の本社があります。", "Toyota"),
    (
        "ja",
        "JP",
        "浜松市とヤマハ株式会社が共同で事業を進めていますが、申請は浜松市です。",
        "Hamamatsu",
    ),
    ("ja", "JP", "京都大学のある京都市です。", "Kyoto"),
    ("ja", "JP", "会津若松市(会津大学と連携)", "Aizu-Wakamatsu"),
    ("ko", "KR", "포항공과대학교가 있는 포항시입니다.", "Pohang"),
    ("ko", "KR", "수원시입니다. 삼성전자 본사가 있습니다.", "Suwon"),
    ("ko", "KR", "대전광역시(카이스트와 협력)입니다.", "Daejeon"),
    ("ko", "KR", "창원시이며 LG전자와 협력하고 있습니다.", "Changwon"),
    ("hi", "IN", "ग्रेटर चेन्नई कॉर्पोरेशन", "Chennai"),
    ("hi", "IN", "लखनऊ विकास प्राधिकरण", "Lucknow"),
    ("zh", "CN", "我市为武汉市，与武汉大学合作。", "Wuhan"),
]
NO_CITY = [
    ("ja", "JP", "京都市と大津市"),
    ("ja", "JP", "京都市と嵐山町"),
    ("ja", "JP", "京都大学です"),
    ("ko", "KR", "수원시와 용인시"),
    ("ko", "KR", "부산대학교입니다"),
    ("zh", "CN", "苏州市与无锡市"),
    ("zh", "CN", "武汉大学"),
]


@pytest.mark.parametrize(("language", "country", "text", "city"), APPOINTED)
def test_what_is_called_the_applicant_goes_before_where_its_writer_is(
    language: str, country: str, text: str, city: str
) -> None:
    found = read("place", text, Context(language=language, country=country))
    assert isinstance(found, Place)
    assert (found.city, found.country) == (city, country)


@pytest.mark.parametrize(("language", "country", "text", "city"), APPOINTED)
def test_a_mail_never_takes_where_its_writer_is_for_the_applicant(
    language: str, country: str, text: str, city: str
) -> None:
    found = places.find_city(text, language)
    assert found is None or found.city == city


@pytest.mark.parametrize(("language", "country", "text"), OPEN)
def test_another_rounds_applicant_and_two_are_asked(language: str, country: str, text: str) -> None:
    assert isinstance(read("place", text, Context(language=language, country=country)), Unclear)


@pytest.mark.parametrize(("language", "country", "text", "city"), BODIES)
def test_a_body_beside_a_city_hides_it_not(
    language: str, country: str, text: str, city: str
) -> None:
    found = read("place", text, Context(language=language, country=country))
    assert isinstance(found, Place)
    assert found.city == city


@pytest.mark.parametrize(("language", "country", "text"), NO_CITY)
def test_a_university_alone_and_two_cities_are_asked(
    language: str, country: str, text: str
) -> None:
    assert isinstance(read("place", text, Context(language=language, country=country)), Unclear)
