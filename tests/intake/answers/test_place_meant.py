"""The applicant's city beside other places: where the writer is, distances, namesakes."""

import pytest

from intake.answers import read
from intake.answers.geography import places
from intake.answers.values import Context, Place, Unclear

MEANT = [
    ("de", "Antragstellerin ist die Stadt Graz in der Steiermark.", None, "Graz", "AT"),
    (
        "de",
        "Ich schreibe Ihnen von einer Dienstreise in Hamburg, Bewerberin ist aber die Stadt "
        "Bielefeld (Nordrhein-Westfalen).",
        "DE",
        "Bielefeld",
        "DE",
    ),
    (
        "de",
        "Frankfurt (Oder), nicht zu verwechseln mit Frankfurt am Main.",
        "DE",
        "Frankfurt (Oder)",
        "DE",
    ),
    (
        "en",
        "I am writing from Paris, where I am attending a meeting, but the applicant city is "
        "Leeds, England.",
        None,
        "Leeds",
        "GB",
    ),
    (
        "en",
        "Halifax in Nova Scotia, not to be confused with Halifax in England.",
        None,
        "Halifax",
        "CA",
    ),
    ("en", "We write on behalf of Leeds City Council, United Kingdom.", None, "Leeds", "GB"),
    ("en", "The city is Tampere, Finland.", None, "Tampere", "FI"),
    ("en", "It is Tampere that is applying, in Finland.", None, "Tampere", "FI"),
    ("en", "The applicant city is Tampere and the country is Finland.", None, "Tampere", "FI"),
    ("fr", "Notre ville s'appelle Rufisque, à 25 km de Dakar.", "SN", "Rufisque", "SN"),
    (
        "fr",
        "Il s'agit de la ville de Saint-Louis, distante de 250 km de Dakar.",
        "SN",
        "Saint-Louis",
        "SN",
    ),
    (
        "fr",
        "Notre commune s'appelle Bouaké et se situe à 350 km au nord d'Abidjan.",
        "CI",
        "Bouaké",
        "CI",
    ),
    (
        "fr",
        "J'écris depuis Paris, où je suis en mission ; la ville candidate est Grenoble.",
        "FR",
        "Grenoble",
        "FR",
    ),
    ("es", "La ciudad solicitante es San Luis Potosí, México.", None, "San Luis Potosí", "MX"),
    (
        "es",
        "Somos el municipio de Santiago de los Caballeros, a 155 km de Santo Domingo.",
        "DO",
        "Santiago de los Caballeros",
        "DO",
    ),
    (
        "es",
        "Le escribo desde Madrid, donde estoy de viaje; la ciudad candidata es Zaragoza.",
        "ES",
        "Zaragoza",
        "ES",
    ),
    ("pt", "A cidade é Campinas, que fica a cerca de 100 km de São Paulo.", "BR", "Campinas", "BR"),
    (
        "pt",
        "Escrevo de Brasília, onde estou em serviço; a cidade candidata é Goiânia.",
        "BR",
        "Goiânia",
        "BR",
    ),
    ("ru", "Город Ростов-на-Дону, не путать с Ростовом Великим.", "RU", "Rostov-on-Don", "RU"),
    ("ru", "Город-заявитель — Пермь, примерно в 300 км от Екатеринбурга.", "RU", "Perm", "RU"),
    (
        "ru",
        "Пишу из Москвы, где нахожусь в командировке; заявитель — город Казань.",
        "RU",
        "Kazan",
        "RU",
    ),
    ("ar", "أمانة جدة الكبرى هي الجهة المتقدمة بالطلب.", "SA", "Jeddah", "SA"),
    ("ar", "المدينة المنورة", "SA", "Madinah", "SA"),
    ("ar", "اسم مدينتنا المدينة المنورة في المملكة العربية السعودية.", None, "Madinah", "SA"),
    ("ar", "بلدية إربد هي صاحبة الطلب، وتبعد 85 كم عن عمّان.", "JO", "Irbid", "JO"),
    ("zh", "我们是浙江省温州市,距杭州约三百公里。", None, "Wenzhou", "CN"),
    ("zh", "申报城市为江西抚州市,请勿与福建福州市混淆。", "CN", "Fuzhou", "CN"),
    ("ja", "長野県松本市です。長野市とは別の自治体です。", None, "Matsumoto", "JP"),
    (
        "ja",
        "三重県四日市市でございます。津市との共同申請も検討しましたが、単独での申請です。",
        None,
        "Yokkaichi",
        "JP",
    ),
    ("ko", "전라남도 순천시입니다. 미리 감사드립니다.", None, "Suncheon", "KR"),
    (
        "ko",
        "신청 도시는 경기도 수원시입니다. 저는 지금 서울에서 출장 중입니다.",
        None,
        "Suwon",
        "KR",
    ),
    (
        "tr",
        "Başvuran şehir Antalya; Ankara'ya yaklaşık 480 km uzaklıktadır.",
        "TR",
        "Antalya",
        "TR",
    ),
    ("tr", "Şu anda İstanbul'dan yazıyorum, ancak başvuran şehir Konya'dır.", "TR", "Konya", "TR"),
    ("hi", "आवेदक शहर राजस्थान का उदयपुर है।", None, "Udaipur", "IN"),
    ("hi", "हम मध्य प्रदेश के भोपाल शहर से लिख रहे हैं।", "IN", "Bhopal", "IN"),
    (
        "de",
        "Ich schreibe Ihnen aus Berlin, wo ich gerade auf dem Städtetag bin; antragstellende "
        "Stadt ist jedoch Chemnitz (Sachsen).",
        "DE",
        "Chemnitz",
        "DE",
    ),
    (
        "de",
        "Stadt Linz in Oberösterreich, nicht zu verwechseln mit Linz am Rhein.",
        None,
        "Linz",
        "AT",
    ),
    ("zh", "我们是江苏省无锡市,位于太湖北岸,距上海一百二十多公里。", None, "Wuxi", "CN"),
    ("ar", "أمانة عمّان الكبرى هي الجهة المتقدمة بالطلب.", "JO", "Amman", "JO"),
    (
        "es",
        "La ciudad solicitante es Santiago de Querétaro, México.",
        None,
        "Santiago de Querétaro",
        "MX",
    ),
    (
        "ja",
        " "
        "申請いたしますのは福岡県の北九州市です。県庁所在地の福岡市とは別の自治体ですので、お間違えのないようお願いいたします。",
        None,
        "Kitakyushu",
        "JP",
    ),
    (
        "ko",
        "광주광역시입니다. 경기도 광주시와 혼동하시는 경우가 많아 미리 말씀드립니다.",
        None,
        "Gwangju",
        "KR",
    ),
    ("hi", "हम महाराष्ट्र के पुणे शहर से लिख रहे हैं, पिंपरी-चिंचवड़ अलग नगर निगम है।", "IN", "Pune", "IN"),
    ("hi", "आवेदक शहर गुजरात का सूरत है, हमारी जनसंख्या लगभग 70 लाख है।", None, "Surat", "IN"),
    (
        "fr",
        "Notre commune s'appelle Thiès ; elle se trouve à 70 km à l'est de Dakar.",
        "SN",
        "Thiès",
        "SN",
    ),
    ("en", "I am writing on behalf of Galway City Council.", "IE", "Galway", "IE"),
    (
        "en",
        "Portland, Maine, not to be confused with Portland, Oregon.",
        "US",
        "Portland, Maine",
        "US",
    ),
    ("en", "I am writing from Paris, France. The applicant is Leeds.", None, "Leeds", "GB"),
    ("en", "I am writing from Lyon, France.", None, "Lyon", "FR"),
    ("tr", "Başvuran Konya, Ankara'ya 260 km.", "TR", "Konya", "TR"),
]

OPEN = [
    ("en", "We are 40 km from Leeds."),
    ("ru", "Мы в 70 км от Москвы."),
    ("en", "A joint application of Leeds and Bradford."),
    ("en", "Not to be confused with Portland, Oregon."),
    ("en", "The population of Leeds is 800,000."),
    ("de", "Linz oder Wels, das ist noch nicht entschieden."),
]

NAMED = [
    ("en", "The city is Galway, Ireland.", "Galway", "IE"),
    ("en", "Galway City Council would like to put the city forward.", "Galway", None),
    ("en", "We write on behalf of Galway City Council in Ireland.", "Galway", "IE"),
    ("ar", "أكتب إليكم باسم المدينة المنورة.", "Madinah", "SA"),
    ("ar", "نيابة عن أمانة عمّان الكبرى.", "Amman", "JO"),
    ("hi", "आवेदक शहर गुजरात का सूरत है।", "Surat", "IN"),
    ("fr", "Notre commune s'appelle Thiès.", "Thiès", "SN"),
]


@pytest.mark.parametrize(("language", "text", "country", "city", "land"), MEANT)
def test_the_applicants_city_is_read_beside_places_that_are_only_told_of(
    language: str, text: str, country: str | None, city: str, land: str
) -> None:
    found = read("place", text, Context(language=language, country=country))
    assert isinstance(found, Place), found
    assert (found.city, found.country) in {(city, land), (f"{city}, Jiangxi", land)}


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_place_that_is_only_told_of_is_no_applicant(language: str, text: str) -> None:
    assert isinstance(read("place", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text", "city", "land"), NAMED)
def test_a_mail_names_its_city_whole_with_its_article_region_or_body(
    language: str, text: str, city: str, land: str | None
) -> None:
    found = places.find_city(text, language)
    assert found is not None
    assert (found.city, found.country) == (city, land)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on behalf of Smart Solutions City Council Ltd"),
        ("en", "Our City Council would like to take part."),
        ("en", "Smart City Council would like to take part."),
        ("en", "Hello, City Hall would like to apply."),
        ("en", "I am writing on behalf of Our Municipality."),
        ("de", "Der Stadtrat möchte sich bewerben."),
    ],
)
def test_a_council_without_a_towns_name_is_no_city(language: str, text: str) -> None:
    assert places.find_city(text, language) is None


@pytest.mark.parametrize(
    ("language", "country", "text", "city"),
    [
        ("en", "GB", "It's about Leeds.", "Leeds"),
        ("de", "DE", "Es geht um Freiburg im Breisgau, nicht um das schweizerische Fribourg – das "
         "wird gern verwechselt.", "Freiburg"),
        ("fr", "SN", "Il s'agit de Thiès.", "Thiès"),
        ("es", "ES", "Se trata de Valencia.", "Valencia"),
        ("pt", "PT", "Trata-se de Braga.", "Braga"),
        ("ru", "RU", "Речь идёт о Казани.", "Kazan"),
        ("ar", "EG", "المقصود الإسكندرية.", "Alexandria"),
        ("tr", "TR", "Söz konusu şehir Bursa'dır.", "Bursa"),
        ("hi", "IN", "आवेदन सूरत शहर के लिए है, गांधीनगर तो केवल राज्य की राजधानी है।", "Surat"),
        ("hi", "IN", "यह आवेदन नागपुर शहर के लिए है, मुंबई के लिए नहीं।", "Nagpur"),
        ("zh", "CN", "我们是苏州，江苏那个苏州，不是安徽的宿州，常有人搞混。", "Suzhou, Jiangsu"),
        ("ja", "JP", "本件は大阪府ではなく、堺市としての申請です。", "Sakai"),
        ("ja", "JP", "堺市としての申請です。", "Sakai"),
        ("ko", "KR", "광주광역시입니다. 경기도 광주시가 아니니 유의해 주시기 바랍니다.", "Gwangju"),
    ],
)  # fmt: skip
def test_it_is_about_a_city_and_not_about_its_namesake(
    language: str, country: str, text: str, city: str
) -> None:
    found = read("place", text, Context(language=language, country=country))
    assert isinstance(found, Place)
    assert (found.city, found.country, found.known) == (city, country, True)
