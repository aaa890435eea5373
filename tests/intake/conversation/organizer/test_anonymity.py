"""Words for all: what tells who asked is left out, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.answers.values import Place, Text
from intake.applications import Application, record
from intake.contacts import Contact
from intake.conversation.organizer import anonymity
from intake.messages import Address
from tests.intake.conversation.registered import PAST, a_city, an_answer, loaded

CALL = loaded(PAST)
ANNA = Contact(
    address=Address(address="a.nowak@um.gdansk.example", name="Anna Nowak-Wójcik"),
    token="t1",  # noqa: S106
)
HALL = replace(ANNA, address=Address(address="office@gdansk.example", name="City Hall Office"))


def gdansk() -> Application:
    base = a_city(1, {}, call=CALL, city="Gdańsk", contacts=())
    return record(
        replace(base, contacts=(ANNA, HALL)),
        replace(an_answer("V11_city", Place(city="Gdańsk", country="PL")), words="Danzig"),
        replace(an_answer("V11_city", Place(city="Gdańsk", country="PL")), words="格但斯克"),
        replace(an_answer("V11_office", Text(text="Deputy Mayor")), words="Deputy Mayor for Water"),
    )


@pytest.mark.parametrize(
    ("said", "shared"),
    [
        ("May Gdańsk send two figures?", "May a city send two figures?"),
        ("May GDANSK send two figures?", "May a city send two figures?"),
        ("Danzig was its name.", "A city was its name."),
        ("We, the City of Gdansk, ask you.", "We, a city, ask you."),
        ("May Jan Kowalski of our Gdańsk ask?", "May Jan Kowalski of our city ask?"),
        ("Our Gdańsk waits, as does your Poland.", "Our city waits, as does your country."),
        ("We know that Gdańsk may, which Gdańsk likes.",
         "We know that a city may, which a city likes."),
        ("They are each a city; this a city may know, and give her a city.",
         "They are each a city; this a city may know, and give her a city."),
        ("Its a city of hills, as Gdańsk is.", "Its a city of hills, as a city is."),
        ("Our a la carte city and our own Gdańsk.", "Our a la carte city and our own city."),
        ("Gdańsk's port is large.", "A city's port is large."),
        ("Is a city in Poland too small?", "Is a city in a country too small?"),
        ("Thank you. Gdańsk waits.", "Thank you. A city waits."),
        ("Write to a.nowak@um.gdansk.example.", "Write to …."),
        ("Call +48 58 123 45 67 or see www.gdansk.example/plan.", "Call … or see …."),
        ("Dear Ms Nowak, yes.", "Dear Ms …, yes."),
        ("Yes, Anna Nowak-Wójcik may.", "Yes, … may."),
        ("Anna, the deadline stands.", "…, the deadline stands."),
        ("The Deputy Mayor for Water asks.", "The … asks."),
        ("The office of a city is a city hall.", "The office of a city is a city hall."),
        ("The GDP of 2024 counts, not 2023.", "The GDP of 2024 counts, not 2023."),
        ("The City Hall may decide.", "The City Hall may decide."),
        ("Gda\u00adn\u0301sk may.", "A city may."),
        ("我们是格但斯克市。", "我们是某城市。"),
        ("", ""),
    ],
)  # fmt: skip
def test_nothing_that_tells_who_asked_is_left(said: str, shared: str) -> None:
    assert anonymity.anonymised(said, gdansk(), is_theirs=True).text == shared


@pytest.mark.parametrize(
    ("said", "shared"),
    [
        ("Gdanskian firms and #Gdansk2030 count.", "… firms and #… count."),
        ("W Gdyni nie.", "W Gdyni nie."),
        ("See gdansk.example/plan or gdansk.pl.", "See … or …."),
        ("Mail a.nowak (at) um.gdansk.example or call.", "Mail … or call."),
        ("Ask @gdansk_official.", "Ask …."),
        ("Call 58 123 45 67, 0048 58 123 45 67 or (58)123-45-67.", "Call … or …."),
        ("Write to the ministry at min@gov.example.", "Write to the ministry at …."),
        (
            "By 2025-06-15 or 15.06.2025, in 2024/2025.",
            "By 2025-06-15 or 15.06.2025, in 2024/2025.",
        ),
        ("140 enterprises, USD 10,000,000,000.", "140 enterprises, USD 10,000,000,000."),
    ],
)
def test_in_the_words_of_who_asked_nothing_leads_to_them(said: str, shared: str) -> None:
    assert anonymity.anonymised(said, gdansk(), is_theirs=True).text == shared


@pytest.mark.parametrize(
    ("said", "shared"),
    [
        (
            "See https://committee.example/rules.html, write to help@committee.example.",
            "See https://committee.example/rules.html, write to help@committee.example.",
        ),
        ("Call +48 22 123 45 67 or @committee.", "Call +48 22 123 45 67 or @committee."),
        ("As a.nowak@um.gdansk.example says on www.gdansk.example.", "As … says on …."),
        ("Gdańsk, its Gdanskian port and gdansk.pl may.", "A city, its … port and … may."),
        ("Dear Anna Nowak-Wójcik, see committee.example.", "Dear …, see committee.example."),
    ],
)
def test_the_organizers_own_addresses_stay_in_their_answer(said: str, shared: str) -> None:
    assert anonymity.anonymised(said, gdansk()).text == shared


def asks(city: str, country: str, language: str, name: str, mailbox: str) -> Application:
    person = replace(ANNA, language=language, address=Address(address=mailbox, name=name))
    asking = a_city(1, {}, call=CALL, city=city)
    return replace(asking, country=country, language=language, contacts=(person,))


FUKUOKA = asks("Fukuoka", "JP", "ja", "佐藤 健一", "sato@fukuoka.example")
SUWON = asks("Suwon", "KR", "ko", "김민수", "minsu.kim@suwon.example")
INDORE = asks("Indore", "IN", "hi", "प्रिया शर्मा", "priya@indore.example")
OTSU = asks("Otsu", "JP", "ja", "林 翔", "desk@otsu.example")


@pytest.mark.parametrize(
    ("asking", "said", "shared"),
    [
        (FUKUOKA, "授与式は福岡で行えますか。", "授与式はある都市で行えますか。"),
        (FUKUOKA, "福岡市では、どうですか。", "ある都市では、どうですか。"),
        (FUKUOKA, "福冈可以吗？", "某城可以吗？"),
        (FUKUOKA, "후쿠오카에서 가능합니까?", "한 도시에서 가능합니까?"),
        (FUKUOKA, "フクオカで。", "ある都市で。"),
        (FUKUOKA, "佐藤様、はい。", "…様、はい。"),
        (FUKUOKA, "担当の佐藤健一です。", "担当の…です。"),
        (FUKUOKA, "健一さんの件、公平な審査", "…さんの件、公平な審査"),
        (FUKUOKA, "静岡で、後藤様と。", "静岡で、後藤様と。"),
        (FUKUOKA, "健康は一番です。", "健康は一番です。"),
        (FUKUOKA, "As Mr Kato asked, yes.", "As Mr Kato asked, yes."),
        (SUWON, "수원시는 됩니까?", "한 도시는 됩니까?"),
        (SUWON, "수원에서 됩니까?", "한 도시에서 됩니까?"),
        (SUWON, "김 과장님, 됩니다.", "… 과장님, 됩니다."),
        (SUWON, "민수님", "…님"),
        (SUWON, "김치 공장과 국민수준", "김치 공장과 국민수준"),
        (INDORE, "इन्दौर में?", "एक शहर में?"),
        (INDORE, "प्रिय महोदय", "प्रिय महोदय"),
        (OTSU, "大津で。", "ある都市で。"),
        (OTSU, "林様", "…様"),
        (OTSU, "森林の多い都市", "森林の多い都市"),
    ],
)
def test_names_are_found_in_the_citys_own_script(
    asking: Application, said: str, shared: str
) -> None:
    assert anonymity.anonymised(said, asking, is_theirs=True).text == shared


@pytest.mark.parametrize(
    "said",
    [
        "Dear Ms Lee\n\nNo, only the GDP of 2024 counts.",
        "Sehr geehrter Herr Kern\n\nNein, das zählt nicht.",
        "Dear Sir or Madam, yes.",
        "The panel, led by Mr Brown, decides.",
    ],
)
def test_an_answer_keeps_every_word_of_its_own(said: str) -> None:
    assert anonymity.anonymised(said, FUKUOKA).text == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("佐藤 公平", "公平な審査"),
        ("정 하나", "하나만 보내도"),
        ("신청 담당", "신청 기한은"),
        ("王 建设", "城市建设"),
    ],
)
def test_a_name_that_is_a_word_too_counts_only_with_a_title(name: str, said: str) -> None:
    asking = asks("Otsu", "JP", "ja", name, "desk@otsu.example")
    assert anonymity.anonymised(said, asking, is_theirs=True).text == said


def test_a_name_in_another_case_is_found() -> None:
    gdynia = a_city(1, {}, call=CALL, city="Gdynia")
    assert anonymity.anonymised("W Gdyni to możliwe.", gdynia).text == "W … to możliwe."


def test_an_office_of_one_word_is_no_secret() -> None:
    mayors = record(gdansk(), replace(an_answer("V11_office", Text(text="Mayor")), words="Mayor"))
    assert anonymity.anonymised("The Mayor signs.", mayors).text == "The Mayor signs."


@pytest.mark.parametrize("office", ["Deputy Mayor", "City Manager", "town clerk"])
def test_an_office_that_thousands_hold_is_no_secret(office: str) -> None:
    held = record(
        a_city(1, {}, call=CALL, city="Gdynia"),
        replace(an_answer("V11_office", Text(text=office)), words=office),
    )
    asked = f"Can our {office} sign the letter of intent instead of the mayor?"
    assert anonymity.anonymised(asked, held, is_theirs=True).text == asked


@pytest.mark.parametrize(
    ("language", "offices"),
    [
        ("en", "Vice Mayor|Head of Department|deputy minister|Permanent Secretary|Lord Mayor"),
        ("zh", "副市长|办公室主任|副部长|部门负责人"),
        ("fr", "vice-maire|chef de département|vice-ministre|directrice de cabinet"),
        ("es", "jefe de departamento|teniente de alcalde|viceministro|secretario general"),
        ("ru", "вице-мэр|начальник отдела|заместитель министра|глава администрации"),
        ("ar", "نائب العمدة|رئيس القسم|نائب الوزير|وكيل الوزارة"),
        ("de", "Vizebürgermeister|Leiterin des Amtes|Staatssekretär|zweite Bürgermeisterin"),
        ("ja", "副市長|部長|副大臣|市長室長"),
        ("pt", "vice-prefeito|chefe de departamento|vice-ministro|secretária municipal"),
        ("tr", "belediye başkan yardımcısı|daire başkanı|bakan yardımcısı"),
        ("ko", "부시장|부서장|차관|시장 비서실장"),
        ("hi", "उप महापौर|विभाग प्रमुख|उप मंत्री|अतिरिक्त आयुक्त"),
    ],
)
def test_bare_offices_tell_nobody_in_any_language(language: str, offices: str) -> None:
    for office in offices.split("|"):
        held = replace(an_answer("V11_office", Text(text=office)), words=office)
        desk = Contact(address=Address(address="o@gdynia.example", name=office), token="t")  # noqa: S106
        asking = replace(
            record(a_city(1, {}, call=CALL, city="Gdynia"), held),
            language=language,
            contacts=(replace(desk, language=language),),
        )
        assert anonymity.anonymised(f"« {office} » ?", asking, is_theirs=True).masked == ()


@pytest.mark.parametrize(
    ("name", "shared"),
    [
        ("Vice Mayor Ewa Zima", "The Vice Mayor, Ms …, signs. The Head may."),
        ("Mayor Zima", "The Vice Mayor, Ms …, signs. The Head may."),
        ("Ewa Zima, Deputy Mayor", "The Vice Mayor, Ms …, signs. The Head may."),
        ("Ewa Head", "The Vice Mayor, Ms Zima, signs. The … may."),
        ("Deputy Mayor", "The Vice Mayor, Ms Zima, signs. The Head may."),
    ],
)
def test_of_a_name_with_an_office_the_name_is_left_out(name: str, shared: str) -> None:
    one = Contact(address=Address(address="o@gdynia.example", name=name), token="t")  # noqa: S106
    asking = replace(a_city(1, {}, call=CALL, city="Gdynia"), contacts=(one,))
    said = "The Vice Mayor, Ms Zima, signs. The Head may."
    assert anonymity.anonymised(said, asking, is_theirs=True).text == shared


@pytest.mark.parametrize(
    ("language", "office"),
    [("ja", "渋谷区長"), ("zh", "浦东新区区长"), ("de", "Leiter des Museums Sanssouci")],
)
def test_an_office_with_a_place_is_left_out(language: str, office: str) -> None:
    held = replace(an_answer("V11_office", Text(text=office)), words=office)
    asking = replace(record(a_city(1, {}, call=CALL, city="Gdynia"), held), language=language)
    assert anonymity.anonymised(f"« {office} » ?", asking, is_theirs=True).masked == (office,)


def test_what_was_masked_is_told_once() -> None:
    masked = anonymity.anonymised("Gdańsk, Gdańsk, Nowak.", gdansk()).masked
    assert sorted(masked) == ["Gdańsk", "Nowak"]


def test_a_name_with_an_apostrophe_is_found_however_it_is_typed() -> None:
    aquila = a_city(1, {}, call=CALL, city="L'Aquila", country="IT")
    for typed in ("L'Aquila", "L’Aquila", "l`aquila"):
        assert anonymity.anonymised(f"May {typed} ask?", aquila).text == "May a city ask?"


@settings(deadline=None)  # tables are read once
@given(st.text(max_size=300))
def test_any_words_can_be_made_anonymous(text: str) -> None:
    anonymous = anonymity.anonymised(f"{text} Gdańsk {text}", gdansk())
    assert "Gdańsk" not in anonymous.text.split()


GRAZ = asks("Graz", "AT", "de", "Anna Huber", "huber@graz.example")
LYON = asks("Lyon", "FR", "fr", "Anne Petit", "petit@lyon.example")
MALAGA = asks("Málaga", "ES", "es", "Ana Ruiz", "ruiz@malaga.example")
AMMAN = asks("Amman", "JO", "ar", "سامر حداد", "samer@amman.example")
RIYADH = asks("Riyadh", "SA", "ar", "سامر حداد", "samer@riyadh.example")


@pytest.mark.parametrize(
    ("asking", "said", "shared"),
    [
        (GRAZ, "Was kostet Graz die Teilnahme?", "Was kostet eine Stadt die Teilnahme?"),
        (GRAZ, "Muss die Stadt Graz zahlen?", "Muss die Stadt zahlen?"),
        (GRAZ, "Gilt das in Graz? Österreich zahlt.", "Gilt das in einer Stadt? Ein Land zahlt."),
        (LYON, "La ville de Lyon paie ?", "La ville paie ?"),
        (LYON, "Est-ce gratuit pour Lyon ?", "Est-ce gratuit pour une ville ?"),
        (MALAGA, "¿Málaga puede enviarlo?", "¿Una ciudad puede enviarlo?"),
        (MALAGA, "La ciudad de Málaga puede.", "La ciudad puede."),
    ],
)  # fmt: skip
def test_what_stands_instead_is_in_the_language_of_the_text(
    asking: Application, said: str, shared: str
) -> None:
    found = anonymity.anonymised(said, asking, is_theirs=True, language=asking.language or "")
    assert found.text == shared


ALI = asks("Amman", "JO", "ar", "علي عبد الله الخطيب", "ali@amman.example")
OMAR = asks("Amman", "JO", "ar", "عمر بن سالم", "omar@amman.example")
TOWN_HALL = asks("Amman", "JO", "ar", "بلدية عمان الكبرى", "info@amman.example")


@pytest.mark.parametrize(
    ("asking", "said", "shared"),
    [
        (RIYADH, "والأمر لسامر", "والأمر ل…"),
        (AMMAN, "تحدثت مع حداد أمس.", "تحدثت مع … أمس."),
        (AMMAN, "سامر وحداد", "… و…"),
        (ALI, "يسأل علي عن الموعد.", "يسأل … عن الموعد."),
        (ALI, "يسأل الخطيب عن الموعد.", "يسأل … عن الموعد."),
        (ALI, "يسأل عبدالله عن الموعد.", "يسأل … عن الموعد."),
        (OMAR, "لعمر", "ل…"), (OMAR, "هل بن عربي مدينة؟", "هل بن عربي مدينة؟"),
        (ALI, "السلام عليكم ورحمة الله. نرد على السؤال.",
         "السلام عليكم ورحمة الله. نرد على السؤال."),
        (TOWN_HALL, "هل تكفي المدن الكبرى؟", "هل تكفي المدن الكبرى؟"),
    ],
)  # fmt: skip
def test_of_a_person_named_in_arabic_each_part_is_left_out(
    asking: Application, said: str, shared: str
) -> None:
    assert anonymity.anonymised(said, asking, is_theirs=True).text == shared


@pytest.mark.parametrize(
    ("asking", "said", "shared"),
    [
        (AMMAN, "هل يمكن لعمان أن ترسل؟", "هل يمكن لمدينة أن ترسل؟"),
        (AMMAN, "هل يمكن لمدينة عمّان أن ترسل؟", "هل يمكن لمدينة أن ترسل؟"),
        (AMMAN, "وعمّان؟", "ومدينة؟"),
        (RIYADH, "هل يمكن للرياض أن ترسل؟", "هل يمكن للمدينة أن ترسل؟"),
        (RIYADH, "بالرياض", "بمدينة"),
        (RIYADH, "في السعودية", "في دولة"),
        (RIYADH, "والأمر لسامر حداد", "والأمر ل…"),
        (AMMAN, "هل يمكن أن نرسل فيلما؟", "هل يمكن أن نرسل فيلما؟"),
    ],
)
def test_a_name_in_arabic_is_found_with_what_is_glued_before_it_and_with_its_vowels(
    asking: Application, said: str, shared: str
) -> None:
    assert anonymity.anonymised(said, asking, is_theirs=True).text == shared


SUZHOU = asks("Suzhou", "CN", "zh", "王小明", "wang@suzhou.example")
SANTOS = asks("Santos", "BR", "pt", "Ana Lima", "lima@santos.example")
DUBAI = asks("Dubai", "AE", "fr", "Sami Haddad", "sami@dubai.example")
AUSTIN = asks("Austin", "US", "es", "Ana Ruiz", "ruiz@austin.example")
TAIPEI = asks("Taipei", "TW", "pt", "Ana Lima", "lima@taipei.example")
BANGKOK = asks("Bangkok", "TH", "ko", "김민수", "kim@bangkok.example")


@pytest.mark.parametrize(
    ("asking", "said"),
    [
        (GRAZ, "Wer in eine Stadt zieht, zählt dort. Wer in ein Land reist, nicht."),
        (GRAZ, "Nennen Sie die Stadt eine Stadt am Wasser."),
        (SANTOS, "Isso pertence a um país só."),
        (SANTOS, "A um país basta um título."),
        (MALAGA, "la ciudad de una ciudad hermana."),
        (LYON, "une ville peut. un pays aussi."),
    ],
)
def test_words_of_the_organizers_own_stay_as_they_are(asking: Application, said: str) -> None:
    found = anonymity.anonymised(said, asking, language=asking.language or "")
    assert (found.text, found.masked) == (said, ())


@pytest.mark.parametrize(
    ("asking", "said", "shared"),
    [
        (SANTOS, "A um país basta. O Brasil paga.", "A um país basta. Um país paga."),
        (GRAZ, "Wer in eine Stadt zieht. In Graz?", "Wer in eine Stadt zieht. In einer Stadt?"),
    ],
)
def test_only_what_was_put_in_is_mended(asking: Application, said: str, shared: str) -> None:
    found = anonymity.anonymised(said, asking, is_theirs=True, language=asking.language or "")
    assert found.text == shared


@pytest.mark.parametrize(
    ("asking", "said"),
    [
        (SUZHOU, "城市可位于任何大陆，内地也可。"),
        (LYON, "L'hexagone est une figure."),
        (DUBAI, "L'eau est propre."),
        (AUSTIN, "Hay ciudades en toda Norteamérica."),
        (BANGKOK, "타이틀은 하나입니다."),
        (DUBAI, "Eau et électricité comptent."),
        (TAIPEI, "A cidade mais formosa ganha."),
    ],
)
def test_a_name_of_a_country_that_is_a_word_of_its_own_tells_nobody(
    asking: Application, said: str
) -> None:
    found = anonymity.anonymised(said, asking, language=asking.language or "")
    assert (found.text, found.masked) == (said, ())


def of(country: str, language: str) -> Application:
    return asks("Xyzstadt", country, language, "Vera Qwert", "vera@xyz.example")


@pytest.mark.parametrize(
    ("asking", "said", "masked"),
    [
        (of("LU", "fr"), "Dans le Grand-Duché aussi ?", "Grand-Duché"),
        (of("DE", "de"), "Gilt das in der Bundesrepublik?", "Bundesrepublik"),
        (of("CF", "fr"), "En RCA aussi ?", "RCA"),
        (of("CI", "fr"), "La RCI peut-elle ?", "RCI"),
        (of("FR", "fr"), "Dans l'Hexagone aussi ?", "Hexagone"),
        (of("AE", "fr"), "Aux EAU aussi ?", "EAU"),
        (of("DO", "es"), "¿En Dominicana también?", "Dominicana"),
        (of("AE", "es"), "¿Vale para los Emiratos?", "los Emiratos"),
        (of("AE", "ru"), "Действует ли это в Эмиратах?", "Эмиратах"),
        (of("US", "tr"), "ABD'deki şehirler başvurabilir mi?", "ABD"),
        (of("KR", "tr"), "Kore'deki şehirler başvurabilir mi?", "Kore"),
        (of("TW", "pt"), "Vale em Formosa?", "Formosa"),
        (of("AU", "ko"), "호주의 도시도 신청할 수 있습니까?", "호주"),
        (of("SG", "zh"), "在狮城可以申请吗？", "狮城"),
        (of("MY", "zh"), "大马的城市可以申请吗？", "大马"),
        (of("SA", "ar"), "هل يسري على المملكة؟", "المملكة"),
    ],
)
def test_a_name_that_means_nothing_but_the_country_is_left_out(
    asking: Application, said: str, masked: str
) -> None:
    found = anonymity.anonymised(said, asking, language=asking.language or "")
    assert masked not in found.text
    assert masked in found.masked


@pytest.mark.parametrize(
    ("said", "shared"),
    [
        ("La ville de \ue000une ville peut.", "La ville de une ville peut."),
        ("\ue000un pays. le \ue000un pays.", "un pays. le un pays."),
        ("Ly\ue000on peut.", "Une ville peut."),
    ],
)
def test_the_sign_of_what_was_put_in_is_none_in_words_that_came(said: str, shared: str) -> None:
    found = anonymity.anonymised(said, LYON, is_theirs=True, language="fr")
    assert found.text == shared


@pytest.mark.parametrize(
    ("country", "language", "said", "shared"),
    [
        ("JP", "ja", "日本語で提出できますか。", "ある言語で提出できますか。"),
        ("KR", "ja", "韓国語の資料でもよいですか。", "ある言語の資料でもよいですか。"),
        ("JP", "ja", "資料は日本語でも提出できますか。", "資料はある言語でも提出できますか。"),
        ("JP", "ja", "日本国語教育の資料", "ある国語教育の資料"),
        ("CN", "zh", "中国语可以吗？", "某国语可以吗？"),
        ("JP", "zh", "日本语言政策", "某国语言政策"),
        ("CN", "zh", "中国语言文字法可以吗？", "某国语言文字法可以吗？"),
        ("KR", "ko", "한국어업협회 자료", "한 나라어업협회 자료"),
        ("KR", "ko", "한국 어린이 시설도 됩니까?", "한 나라 어린이 시설도 됩니까?"),
        ("KR", "ko", "한국어로 제출해도 됩니까?", "한 언어로 제출해도 됩니까?"),
        ("JP", "ja", "日本の法律は？", "ある国の法律は？"),
        ("KR", "ko", "한국 법률은?", "한 나라 법률은?"),
    ],
)
def test_a_language_is_called_one_where_no_word_goes_on_behind_its_name(
    country: str, language: str, said: str, shared: str
) -> None:
    found = anonymity.anonymised(said, of(country, language), is_theirs=True, language=language)
    assert found.text == shared
    assert found.masked
