"""An answer holds the words that were used for it; each other sentence is told."""

from dataclasses import replace

import pytest

from intake.answers.values import Place
from intake.conversation.sorting import placeless
from intake.languages import all_read
from tests.intake.conversation.town import ANNA, Town, a_town

PLACES = {
    "en": ("Leeds, United Kingdom.", "The mayor has fallen ill."),
    "de": ("Stadt Rostock, Deutschland.", "Der Oberbürgermeister ist erkrankt."),
    "fr": ("Ville de Lyon, France.", "Le maire est tombé malade."),
    "es": ("Ciudad de Sevilla, España.", "El alcalde ha enfermado."),
    "pt": ("Cidade do Porto, Portugal.", "O presidente da câmara adoeceu."),
    "ru": ("Город Пермь, Россия.", "Наш мэр заболел."),
    "tr": ("Bursa, Türkiye.", "Belediye başkanımız hastalandı."),
    "ar": ("مدينة الإسكندرية، مصر.", "مبنى البلدية مغلق اليوم."),
    "hi": ("पुणे, भारत।", "हमारे महापौर बीमार हैं।"),
    "zh": ("成都市，中国。", "我们的市长生病了。"),
    "ja": ("札幌市、日本です。", "市長は病気です。"),
    "ko": ("부산시, 대한민국입니다.", "시장님이 편찮으십니다."),
}
CHANNELS = ("mail", "slack")


def answered(text: str, language: str, asked: str, channel: str = "mail") -> Town:
    """Anna answers a letter that asks this alone; nothing of it is on the file yet."""
    town = a_town()
    file = town.file()
    kept = tuple(one for one in file.answers if one.question not in ("V11_city", "V11_country"))
    town.applications[1] = replace(file, answers=kept)
    letter = replace(town.to(ANNA), questions=(asked,))
    town.write(ANNA, text, to=letter, language=language, channel=channel)
    return town


def words(town: Town, id: str) -> str:
    return town.file().current[id].words


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", PLACES)
@pytest.mark.parametrize("number", ["", "1. "])
def test_what_stands_beside_a_city_is_told(language: str, number: str, channel: str) -> None:
    place, beside = PLACES[language]
    town = answered(f"{number}{place} {beside}", language, "V11_city", channel)
    value = town.file().current["V11_city"].value
    assert isinstance(value, Place)
    assert value.known
    assert beside not in words(town, "V11_city")
    assert town.receipt(ANNA).unplaced == (beside,)


@pytest.mark.parametrize("language", PLACES)
def test_a_city_alone_leaves_nothing(language: str) -> None:
    town = answered(PLACES[language][0], language, "V11_city")
    assert isinstance(town.file().current["V11_city"].value, Place)
    assert town.receipt(ANNA).unplaced == ()


def test_every_language_has_a_place() -> None:
    assert set(PLACES) == set(all_read())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Stadt Rostock, Deutschland. Meine genaue Amtsbezeichnung lautet Leiterin des Amts für "
            "Digitalisierung.",
            "Meine genaue Amtsbezeichnung lautet Leiterin des Amts für Digitalisierung.",
        ),
        (
            "Sorry: Stadt Potsdam, Deutschland. Der Oberbürgermeister ist erkrankt.",
            "Der Oberbürgermeister ist erkrankt.",
        ),
    ],
)
def test_so_it_is_in_a_chat(text: str, left: str) -> None:
    town = answered(text, "de", "V11_city", "slack")
    assert town.receipt(ANNA).unplaced == (left,)


def test_a_city_of_no_table_keeps_its_country() -> None:
    town = answered("Xville. Poland. Our mayor is ill.", "en", "V11_city")
    assert town.file().current["V11_city"].value == Place(city="Xville", country="PL", known=False)
    assert town.receipt(ANNA).unplaced == ("Our mayor is ill.",)


def test_thanks_beside_a_city_are_left_for_nobody() -> None:
    assert answered("Gdynia. Many thanks.", "en", "V11_city").receipt(ANNA).unplaced == ()


def test_so_it_is_beside_a_place_for_the_certificate() -> None:
    town = answered("Paris. Our mayor has fallen ill.", "en", "V6_place")
    assert "V6_place" in town.file().current
    assert town.receipt(ANNA).unplaced == ("Our mayor has fallen ill.",)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Nowak. Our mayor has fallen ill.",
        "My name is Anna Nowak. Our mayor has fallen ill.",
        "Our mayor has fallen ill.\nAnna Nowak",
    ],
)
def test_a_name_asked_for_is_no_sentence_beside_it(text: str) -> None:
    town = answered(text, "en", "V11_writer")
    assert words(town, "V11_writer") == "Anna Nowak"
    assert town.receipt(ANNA).unplaced == ("Our mayor has fallen ill.",)


@pytest.mark.parametrize(
    ("language", "text", "city", "office"),
    [
        ("zh", "成都市，中国。我的准确职务是副主任。", "Chengdu", None),
        ("zh", "成都市。我是副主任。", "Chengdu", "副主任"),
        ("ja", "札幌市、日本です。正しい役職は情報部長です。", "Sapporo", "情報部長"),
        ("en", "Leeds, United Kingdom. I am the head of IT.", "Leeds", "head of IT"),
    ],
)
def test_a_city_beside_an_office_is_read(
    language: str, text: str, city: str, office: str | None
) -> None:
    town = answered(text, language, "V11_city", "slack")
    value = town.file().current["V11_city"].value
    assert isinstance(value, Place)
    assert value.city == city
    assert "V11_writer" not in town.file().current
    if office:
        assert words(town, "V11_office") == office
    else:
        assert town.receipt(ANNA).unplaced == ("我的准确职务是副主任。",)


def test_where_people_met_is_no_answer_beside_an_office() -> None:
    town = answered("札幌市で会いました。正しい役職は情報部長です。", "ja", "V11_city")
    assert "V11_city" not in town.file().current
    assert town.receipt(ANNA).unplaced == ("札幌市で会いました。",)


APART = [
    (
        "ru",
        "Здравствуйте! Меня зовут Ольга Петрова, я заместитель главы администрации города Перми. "
        "Мы хотим подать заявку. Глава города дал согласие.",
    ),
    ("en", "I am Anna Nowak, deputy mayor. We would like to apply. The mayor gave his consent."),
    (
        "de",
        "Ich bin Anna Nowak, Amtsleiterin. Wir möchten teilnehmen. Der Bürgermeister stimmt zu.",
    ),
    ("fr", "Je suis Anne Noir, adjointe au maire. Nous voulons participer. Le maire est d'accord."),
    (
        "es",
        "Soy Ana Ruiz, directora de innovación. Queremos participar. El alcalde dio su permiso.",
    ),
    ("pt", "Sou Ana Reis, diretora de inovação. Queremos participar. O prefeito deu permissão."),
    ("tr", "Ben Ayşe Demir, bilgi işlem müdürüyüm. Başvurmak istiyoruz. Başkan izin verdi."),
    ("zh", "我是王伟，副市长。我们想申请。市长同意了。"),
    ("ja", "私は田中太郎、情報部長です。申し込みたいです。市長が同意しました。"),
    ("ko", "저는 김민수 정보과장입니다. 신청하고 싶습니다. 시장님이 동의하셨습니다."),
    ("hi", "मैं अनिल शर्मा, उप महापौर हूँ। हम आवेदन करना चाहते हैं। महापौर ने सहमति दी।"),
    ("ar", "أنا أحمد علي، نائب رئيس البلدية. نود التقديم. رئيس البلدية وافق."),
]


@pytest.mark.parametrize(("language", "text"), APART)
def test_a_name_or_an_office_is_one_stretch_of_the_mail(language: str, text: str) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    for id in ("V11_writer", "V11_office"):
        told = town.file().current.get(id)
        assert told is None or told.words in text


def test_the_office_of_who_writes_is_read_beside_anothers() -> None:
    town = Town()
    town.write(ANNA, APART[0][1], language="ru")
    assert words(town, "V11_office") == "заместитель главы администрации города Перми"
    assert town.receipt(ANNA).unplaced == ("Глава города дал согласие.",)


def test_two_offices_in_two_places_are_asked_about() -> None:
    text = "Office: Head of IT\n\nB3b: yes\n\nOffice: Director of the Harbour"
    town = answered(text, "en", "V11_city")
    assert "V11_office" not in town.file().current
    assert [one.words for one in town.receipt(ANNA).misread] == [
        "Head of IT … Director of the Harbour"
    ]


TELLS_WHICH = [
    ("en", "Richmond. In Virginia.", "Richmond, Virginia"),
    ("en", "Newcastle. Upon Tyne.", "Newcastle upon Tyne"),
    ("en", "Santiago. De Compostela.", "Santiago de Compostela"),
    ("en", "London. Not London, Ontario.", None),
    ("en", "Leeds. Or Bradford.", None),
    ("de", "Halle. (Saale)", "Halle (Saale)"),
    ("de", "Frankfurt. An der Oder.", "Frankfurt (Oder)"),
    ("de", "Neustadt. In Holstein.", None),
    ("fr", "Saint-Denis. La Réunion.", "Saint-Denis"),
    ("pt", "Santarém. No Pará.", "Santarém"),
    ("ko", "광주시. 경기도입니다.", None),
    ("ko", "광주. 전라남도.", None),
    ("ko", "광주. 광역시가 아니라 경기도 광주시입니다.", None),
    ("ja", "府中市。広島県です。", None),
    ("ar", "المدينة. المنورة.", "Madinah"),
]


@pytest.mark.parametrize("number", ["", "1. "])
@pytest.mark.parametrize(("language", "text", "city"), TELLS_WHICH)
def test_what_tells_which_city_it_is_stays_with_it(
    language: str, text: str, city: str | None, number: str
) -> None:
    told = answered(f"{number}{text}", language, "V11_city").file().current.get("V11_city")
    if city is None:
        assert told is None
    else:
        assert told is not None
        assert isinstance(told.value, Place)
        assert told.value.city == city


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [("ru", "Железногорск. Курская область.", "RU"), ("ru", "Киров. Калужская область.", "RU")],
)
def test_so_does_its_region_where_no_table_has_the_city(
    language: str, text: str, country: str
) -> None:
    value = answered(text, language, "V11_city").file().current["V11_city"].value
    assert isinstance(value, Place)
    assert (value.country, value.known) == (country, False)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In Virginia."),
        ("en", "The one on the river."),
        ("en", "The mayor of Ontario is ill."),
        ("en", "It is a city on the Tyne."),
        ("de", "Die Stadt liegt an der Saale."),
        ("ja", "広島県の市長です。"),
        ("ko", "경기도입니다."),
        ("ru", "Курская область."),
    ],
)
def test_a_fragment_or_a_place_is_no_sentence_beside_one(language: str, words: str) -> None:
    assert not placeless.is_plain(words, language)


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("Nowak. Anna Nowak.", "V11_writer", "Anna Nowak"),
        ("Anna Maria. Nowak.", "V11_writer", "Anna Maria. Nowak"),
        ("Ana Lopez. Poland.", "V11_writer", "Ana Lopez"),
        ("Poland. Ana Lopez.", "V11_writer", "Ana Lopez"),
        ("Ana Lopez\nPoland", "V11_writer", "Ana Lopez"),
        ("María. Fernández Ruiz.", "V11_writer", "María. Fernández Ruiz"),
    ],
)
def test_a_name_is_not_cut(text: str, asked: str, value: str) -> None:
    assert words(answered(text, "en", asked), asked) == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Head of IT. Also deputy mayor."),
        ("de", "Leiter der IT. Stellvertretender Bürgermeister."),
    ],
)
def test_a_second_office_stays_with_the_first(language: str, text: str) -> None:
    assert words(answered(text, language, "V11_office"), "V11_office") == text.rstrip(".")


def test_what_tells_of_somebody_elses_office_is_none() -> None:
    town = answered("Head of IT. The mayor has fallen ill.", "en", "V11_office")
    assert words(town, "V11_office") == "Head of IT"
    assert town.receipt(ANNA).unplaced == ("The mayor has fallen ill.",)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "My name is Anna Nowak.\n\nName: Anna Nowak", "Anna Nowak"),
        ("ru", "Я Анна Новак, мэр Перми. Меня зовут Анна Новак.", "Анна Новак"),
    ],
)
def test_a_name_told_twice_is_one(language: str, text: str, name: str) -> None:
    town = answered(text, language, "V11_writer")
    assert words(town, "V11_writer") == name
    assert town.receipt(ANNA).misread == ()


def test_two_names_are_asked_about() -> None:
    town = answered("My name is Anna Nowak.\n\nName: Anna Berg", "en", "V11_writer")
    assert "V11_writer" not in town.file().current


@pytest.mark.parametrize(
    ("language", "text", "name", "left"),
    [
        ("en", "Anna Nowak. Nice to meet you.", "Anna Nowak", "Nice to meet you."),
        ("en", "It's me. Anna Nowak.", "Anna Nowak", "It's me."),
        ("fr", "Anna Nowak. Lyon.", "Anna Nowak", "Lyon."),
        ("ru", "Анна Новак. Пермь.", "Анна Новак", "Пермь."),
        ("tr", "Ali Kaya. Bursa.", "Ali Kaya", "Bursa."),
        ("ja", "佐藤健。札幌市。", "佐藤健", "札幌市。"),
    ],
)
def test_nothing_beside_a_name_is_put_together_with_it(
    language: str, text: str, name: str, left: str
) -> None:
    town = answered(text, language, "V11_writer")
    assert words(town, "V11_writer") == name
    assert town.receipt(ANNA).unplaced == (left,)


@pytest.mark.parametrize(
    ("language", "text", "city", "left"),
    [
        ("en", "Gdynia. Budget cuts hit us.", "Gdynia", "Budget cuts hit us."),
        ("en", "Gdynia. Please hurry.", "Gdynia", "Please hurry."),
        ("de", "Rostock. Unterlagen kommen noch.", "Rostock", "Unterlagen kommen noch."),
        ("fr", "Lyon. Le reste suivra.", "Lyon", "Le reste suivra."),
        ("ru", "Пермь. Остальное завтра.", "Perm", "Остальное завтра."),
        ("tr", "Bursa. Gerisi yarın.", "Bursa", "Gerisi yarın."),
        ("zh", "成都市。其余明天再发。", "Chengdu", "其余明天再发。"),
        ("ja", "札幌市。残りは明日送ります。", "Sapporo", "残りは明日送ります。"),
        ("ko", "부산시. 나머지는 내일 보내겠습니다.", "Busan", "나머지는 내일 보내겠습니다."),
    ],
)
def test_a_fragment_beside_the_one_city_of_its_name_is_told(
    language: str, text: str, city: str, left: str
) -> None:
    town = answered(text, language, "V11_city")
    value = town.file().current["V11_city"].value
    assert isinstance(value, Place)
    assert (value.city, value.known) == (city, True)
    assert town.receipt(ANNA).unplaced == (left,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gdynia. I mean Sopot."),
        ("en", "Gdynia. Or Sopot."),
        ("en", "Leeds. Or the neighbouring town."),
        ("en", "Leeds. Maybe another one."),
        ("fr", "Lyon. Ou plutôt la métropole."),
        ("pt", "Porto. Ou talvez outra."),
        ("de", "Rostock. Oder eine andere."),
        ("ru", "Пермь. Или другая."),
        ("zh", "成都市。不是我们。"),
        ("zh", "成都市。不对，说错了。"),
        ("zh", "成都市。也可能是旁边的县。"),
    ],
)
def test_a_fragment_that_may_name_or_mean_another_place_is_asked_about(
    language: str, text: str
) -> None:
    assert "V11_city" not in answered(text, language, "V11_city").file().current


def test_somebody_told_of_is_not_who_writes() -> None:
    town = answered("王芳。她是我的领导。", "zh", "V11_writer")
    assert "V11_writer" not in town.file().current
