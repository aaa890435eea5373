"""Where the certificate is received, events hosted, and plain text."""

from datetime import date

import pytest

from intake import languages
from intake.answers import read
from intake.answers.events import judged
from intake.answers.values import Context, Event, Events, Text, Unclear, Venue
from tests.intake.answers import phrases


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("1", 1, ""),
        ("at the Convention", 1, ""),
        ("UN headquarters in Geneva", 2, ""),
        ("United Nations Headquarters, New York", 2, ""),
        ("China", 3, ""),
        ("Beijing", 3, ""),
        ("3 China", 3, ""),
        ("We would like to receive it in Germany", 4, ""),
        ("Paris, France", 5, ""),
        ("Geneva", 6, ""),
        ("Switzerland, please", 6, ""),
        ("the United States", 7, ""),
        ("USA, New York", 7, ""),
        ("Brazil", 8, "Brazil"),
        ("Other: Nairobi", 8, "Nairobi"),
        ("8 Nairobi", 8, "Nairobi"),
        ("other: our town hall", 8, "our town hall"),
        ("8", 8, ""),
    ],
)
def test_a_place_of_receipt_is_read(text: str, number: int, words: str) -> None:
    assert read("venue", text, Context()) == Venue(number=number, words=words)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("9", "out_of_range"),
        ("China or Germany", "which_option"),
        ("3 Germany", "which_option"),
        ("not in China", "which_option"),
        ("We cannot come to the Convention", "which_option"),
        ("anywhere", "which_option"),
        ("", "empty"),
    ],
)
def test_an_unsure_place_of_receipt_is_asked(text: str, why: str) -> None:
    reading = read("venue", text, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.reason == why


@pytest.mark.parametrize("code", languages.all_read())
def test_venues_of_a_language_are_read(code: str) -> None:
    phrases.hold(code, "venue")


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Not in China but in France", 5),
        ("zh", "不去法国，改在瑞士领取", 6),
        ("ja", "ドイツではなくアメリカで", 7),
        ("ru", "в Санкт-Петербурге", 8),
        ("tr", "Paris'te", 5),
        ("pt", "No Brasil", 8),
        ("ar", "مقر الأمم المتحدة في جنيف", 2),
    ],
)
def test_a_place_is_read_behind_one_that_is_denied_and_in_any_form(
    language: str, text: str, number: int
) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue)
    assert found.number == number


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Anywhere but China"), ("ru", "Только не Китай"), ("ja", "中国以外"), ("zh", "都可以"),
     ("en", "not in China, Germany"), ("ko", "중국과 독일")],
)  # fmt: skip
def test_a_place_that_is_only_excluded_is_asked(language: str, text: str) -> None:
    found = read("venue", text, Context(language=language))
    assert found == Unclear(reason="which_option", candidates=getattr(found, "candidates", ()))


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("none", ()),
        ("We have not hosted any events.", ()),
        ("World Expo 2010", (Event(name="World Expo", year=2010),)),
        (
            "- Smart City Expo 2019\n- IoT World Forum, 2021 (Gdynia)",
            (
                Event(name="Smart City Expo", year=2019),
                Event(name="IoT World Forum", year=2021, place="Gdynia"),
            ),
        ),
        (
            "We hosted the World Expo (Shanghai, 2010), the G20 Summit in 2016",
            (
                Event(name="World Expo", year=2010, place="Shanghai"),
                Event(name="G20 Summit", year=2016),
            ),
        ),
        (
            "Conference on Water, Food and Energy",
            (Event(name="Conference on Water, Food and Energy"),),
        ),
    ],
)
def test_events_are_listed_in_the_writers_words(text: str, events: tuple[Event, ...]) -> None:
    assert read("events", text, Context()) == Events(events=events)


@pytest.mark.parametrize(
    "text",
    [
        "not yet",
        "No",
        "None, I am afraid.",
        "Unfortunately none.",
        "No such events so far",
        "No international event",
        "We have not hosted any international events so far.",
        "We have not yet hosted any such event.",
        "Regrettably, we have hosted no international event",
        "We did not host such events.",
        "There have been no such events.",
        "To date, none.",
        "Events: none",
    ],
)
def test_a_denial_in_any_words_is_no_event(text: str) -> None:
    assert read("events", text, Context()) == Events(events=())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("We have not hosted any events in Gdynia", "contradictory"),
        ("None in Gdynia", "contradictory"),
        ("No, but in 2016 we hosted the World Expo", "contradictory"),
        ("No. But in 2016 we hosted the World Expo", "contradictory"),
        ("None\nWorld Expo 2016", "contradictory"),
        ("We have no data on events", "vague"),
        ("No information available", "vague"),
        ("Not yet, planned for 2027", "planned"),
    ],
)
def test_a_denial_beside_something_else_is_asked(text: str, why: str) -> None:
    assert read("events", text, Context()) == Unclear(reason=why)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No Limits Festival 2019", "No Limits Festival"),
        ("Not Only Tech Summit 2019", "Not Only Tech Summit"),
        ("No. 1 Tech Summit 2019", "No. 1 Tech Summit"),
        ("Tech Summit 2019; none since", "Tech Summit"),
    ],
)
def test_a_denying_word_in_a_name_denies_nothing(text: str, name: str) -> None:
    assert read("events", text, Context()) == Events(events=(Event(name=name, year=2019),))


def test_an_event_still_to_come_was_not_hosted() -> None:
    assert read("events", "we plan to host Expo 2030", Context()) == Unclear(reason="planned")


def test_text_is_kept_whole_and_trimmed() -> None:
    assert read("text", "  Deputy Mayor\n", Context()) == Text(text="Deputy Mayor")
    assert read("text", " \n ", Context()) == Unclear(reason="empty")


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        (
            "zh",
            "先后举办了2022年世界城市论坛和2024年国际物联网博览会。",
            [("世界城市论坛", 2022), ("国际物联网博览会", 2024)],
        ),
        (
            "zh",
            "我市于2019年举办了世界智能大会,2021年承办了全国运动会。",
            [("世界智能大会", 2019), ("全国运动会", 2021)],
        ),
        (
            "ja",
            "2019年にG20サミットを、2022年にアジア都市フォーラムを開催しました。",
            [("G20サミット", 2019), ("アジア都市フォーラム", 2022)],
        ),
        (
            "ja",
            "2019年のG20サミットと2022年のアジア都市フォーラムを開催しました。",
            [("G20サミット", 2019), ("アジア都市フォーラム", 2022)],
        ),
        (
            "ko",
            "2019년 세계수영선수권대회와 2023년 국제 IoT 엑스포를 개최했습니다.",
            [("세계수영선수권대회", 2019), ("국제 IoT 엑스포", 2023)],
        ),
        (
            "ko",
            "2019년에 세계도시포럼을, 2023년에 국제 IoT 엑스포를 개최했습니다.",
            [("세계도시포럼", 2019), ("국제 IoT 엑스포", 2023)],
        ),
        (
            "ru",
            "В 2023 году город провёл Всемирный саммит портов, в 2024 году — Форум городов.",
            [("Всемирный саммит портов", 2023), ("Форум городов", 2024)],
        ),
        (
            "en",
            "In 2023 we hosted the World Ports Summit and in 2024 the Smart City Forum.",
            [("World Ports Summit", 2023), ("Smart City Forum", 2024)],
        ),
        (
            "fr",
            "En 2023, la ville a accueilli le Sommet mondial des ports.",
            [("Sommet mondial des ports", 2023)],
        ),
        ("en", "2024 International IoT Expo", [("2024 International IoT Expo", 2024)]),
        ("ko", "2023 가을 축제", [("2023 가을 축제", 2023)]),
    ],
)
def test_a_year_before_an_event_is_no_part_of_its_name(
    language: str, text: str, events: list[tuple[str, int]]
) -> None:
    reading = read("events", text, Context(language=language))
    assert isinstance(reading, Events), reading
    assert [(one.name, one.year) for one in reading.events] == events


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("fr", "Genève", 6), ("es", "en Ginebra", 6), ("pt", "em Genebra", 6), ("de", "Genf", 6),
        ("ru", "в Женеве", 6), ("tr", "Cenevre'de", 6), ("ar", "في جنيف", 6),
        ("hi", "जिनेवा में", 6), ("ja", "ジュネーブ", 6), ("ko", "제네바", 6),
        ("zh", "日内瓦", 6), ("zh", "日內瓦", 6),
        ("ja", "パリを希望いたします。", 5), ("ko", "파리", 5), ("zh", "巴黎", 5),
        ("ar", "باريس", 5),
        ("ru", "Париж", 5), ("hi", "पेरिस", 5), ("zh", "紐約", 7), ("ar", "برلين", 4),
    ],
)  # fmt: skip
def test_a_city_means_its_country_in_every_script(language: str, text: str, number: int) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Zertifikat würden wir am liebsten in Wien entgegennehmen"),
        ("en", "We would prefer to receive it in Vienna"),
        ("fr", "à Vienne, en Autriche"),
        ("ja", "ウィーンで受け取りたい"),
        ("zh", "在维也纳领取"),
    ],
)
def test_a_city_of_no_country_on_the_list_is_another_place(language: str, text: str) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=8, words=text)


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        (
            "fr",
            "Sommet Dakar 2 (2023) et Forum sur la paix et la sécurité (2022)",
            [("Sommet Dakar 2", 2023), ("Forum sur la paix et la sécurité", 2022)],
        ),
        (
            "fr",
            "Le SIRHA (tous les deux ans), la Coupe du monde 2023 et les JO 2024 (football).",
            [("SIRHA", None), ("Coupe du monde", 2023), ("JO 2024 (football)", 2024)],
        ),
        ("de", "Ars Festival (jährlich), Klangwolke 2023",
         [("Ars Festival", None), ("Klangwolke", 2023)]),
        (
            "ar",
            "استضافت جدة سباق جائزة السعودية الكبرى منذ 2021، وقمة جدة للأمن والتنمية 2022",
            [("سباق جائزة السعودية الكبرى", 2021), ("قمة جدة للأمن والتنمية", 2022)],
        ),
        ("ja", "3.2017年冬季アジア札幌大会", [("冬季アジア札幌大会", 2017)]),
        ("ja", "世界大会（2019年）とG20観光大臣会合（2018年）",
         [("世界大会", 2019), ("G20観光大臣会合", 2018)]),
        ("zh", "世界大学生运动会（2011年）和国际园艺博览会（2019年）",
         [("世界大学生运动会", 2011), ("国际园艺博览会", 2019)]),
        ("ko", "아시안게임(2014)과 세계물포럼(2015)", [("아시안게임", 2014), ("세계물포럼", 2015)]),
        ("pt", "Web Summit (anual) e Expo 98 (1998)", [("Web Summit", None), ("Expo 98", 1998)]),
        ("en", "Forum on Peace, Trade and Security (2022)",
         [("Forum on Peace, Trade and Security", 2022)]),
        ("en", "World Forum in 2019 and 2021", [("World Forum", 2019), ("World Forum", 2021)]),
    ],
)  # fmt: skip
def test_events_with_years_or_brackets_are_parted_and_keep_them(
    language: str, text: str, events: list[tuple[str, int | None]]
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == events
    assert not any(one.place for one in found.events)


def test_of_several_events_one_that_cannot_be_cut_out_is_told_as_unread() -> None:
    said = "We hosted the World Water Week (2018); nobody quite recalls the Road Summit in 2021."
    found = read("events", said, Context())
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [("World Water Week", 2018)]
    assert found.unread == ("nobody quite recalls the Road Summit in 2021",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our mayor spoke at the World Urban Forum in 2022."),
        ("es", "Una comitiva del ayuntamiento viajó a la Expo de Dubái en 2021."),
        ("ja", "2016年、伊勢志摩サミットに合わせて大臣会合が開かれました。"),
        ("hi", "2018 में एक बड़ा सम्मेलन हुआ था।"),
    ],
)
def test_a_sentence_is_never_taken_for_the_name_of_an_event(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Универсиада (2013 г.), саммит БРИКС (2024 г.)"),
        ("ru", "Универсиада (в 2013 году)"),
        ("en", "Rugby World Cup (2015, -)"),
    ],
)
def test_a_sign_or_a_word_for_the_year_is_no_place(language: str, text: str) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert found.events
    assert all(event.place is None for event in found.events)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "an international conference"),
        ("en", "Congress of Urology, Lyon"),
        ("en", "World Forum and Food Festival of Leeds"),
        ("es", "Congreso Mundial de Ciudades lo"),
        ("pt", "enquanto a etapa argentina"),
        ("ru", "Самое заметное событие — саммит АТЭС"),
        ("zh", "世界运动会首次落户成都"),
        ("ja", "国際会議"),
        ("ar", "منتدى شباب العالم في أعوام"),
        ("hi", "दशहरा महोत्सव के साथ खाद्य मेला"),
    ],
)
def test_what_is_more_or_less_than_one_events_name_is_asked(language: str, name: str) -> None:
    assert not judged.fits(name, language)


@pytest.mark.parametrize(
    ("language", "place"),
    [("en", "112 rooms"), ("hi", "प्रतिवर्ष फरवरी"), ("de", "Gast"), ("ja", "毎年")],
)
def test_a_time_or_a_number_is_no_place(language: str, place: str) -> None:
    assert judged.where(place, language) is None


def test_an_event_only_attended_or_bid_for_is_left_out_where_others_were_hosted() -> None:
    said = "We bid for the 2026 Gay Games but were not chosen; in 2019 we hosted the World Cup."
    found = read("events", said, Context())
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [("World Cup", 2019)]


def test_a_plan_is_never_left_out_of_what_does_not_say_that_it_was_hosted() -> None:
    for said in ("World Expo 2010; we plan to host it again.", "We will host the Games in 2030."):
        assert read("events", said, Context()) == Unclear(reason="planned")


def test_a_second_year_stays_with_the_event_before_it() -> None:
    said = "We hosted the Cities Summit in 2015 and 2019, and the Soil Congress in August 2010."
    found = read("events", said, Context())
    assert isinstance(found, Events)
    told = [(one.name, one.year) for one in found.events]
    assert told == [("Cities Summit", 2015), ("Cities Summit", 2019), ("Soil Congress", 2010)]


def test_years_counted_from_another_are_of_the_event_that_follows() -> None:
    said = "We hosted the Trade Games (2002) and, six years later, the Water Forum (2009)."
    found = read("events", said, Context())
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [("Trade Games", 2002)]
    assert found.unread


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "A nossa cidade candidatou-se a receber a Expo 2027, mas não foi selecionada."),
        ("de", "Unsere Stadt erhielt 2021 den Smart-City-Preis auf der Messe in Barcelona."),
        ("en", "Our city won the Smart City Award in 2021."),
        ("en", "The World Forum was hosted by Leeds, together with us."),
    ],
)
def test_a_bid_an_award_or_a_partner_is_no_event_hosted(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "In 2019 we co-hosted the World Cities Summit with Leeds.", "World Cities Summit"),
        ("en", "We hosted the Trade Dialogue with Africa in 2019.", "Trade Dialogue with Africa"),
        ("zh", "2018年联合国地理信息大会", "联合国地理信息大会"),
        ("ko", "2019년에 이어도 해양포럼을 개최했습니다.", "이어도 해양포럼"),
    ],
)
def test_a_partner_or_a_small_word_is_cut_off_and_nothing_of_a_name(
    language: str, text: str, name: str
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [one.name for one in found.events] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "2025년 10월에 APEC 정상회의를 개최합니다."),
        ("ko", "APEC 정상회의(2025. 10.)"),
        ("ko", "2025년에는 APEC 장관회의를 개최합니다."),
        ("en", "APEC Summit, October 2025"),
        ("en", "APEC Summit (Oct. 2025)"),
        ("en", "APEC Summit, 12-14 October 2025"),
        ("en", "World Expo 2010; APEC Summit, October 2025"),
        ("en", "APEC Summit, 10/2025"),
        ("de", "APEC-Gipfel, Oktober 2025"),
        ("fr", "Sommet de l'APEC, octobre 2025"),
        ("es", "Cumbre APEC, octubre de 2025"),
        ("pt", "Cúpula da APEC, outubro de 2025"),
        ("ru", "Саммит АТЭС, октябрь 2025 года"),
        ("tr", "APEC Zirvesi, Ekim 2025"),
        ("zh", "2025年10月举办APEC峰会"),
        ("ja", "2025年10月 APEC首脳会議"),
        ("ar", "قمة أبيك، أكتوبر 2025"),
        ("hi", "एपेक शिखर सम्मेलन, अक्टूबर 2025"),
    ],
)
def test_what_is_to_come_in_this_year_is_no_event_that_was_hosted(language: str, text: str) -> None:
    found = read("events", text, Context(language=language, today=date(2025, 4, 10)))
    assert found == Unclear(reason="planned")


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [
        ("ko", "2025년 2월에 APEC 정상회의를 개최했습니다.", [2025]),
        ("ko", "2014년 아시안게임과 2023년 세계은행 총회를 개최한 바 있으며, "
         "2025년에는 APEC 장관회의를 개최합니다.", [2014, 2023]),
        ("ko", "2014년 아시안게임을 개최했고, 2026년에는 APEC 장관회의를 개최합니다.", [2014]),
        ("en", "APEC Summit, February 2025", [2025]),
        ("en", "APEC Summit, April-May 2025", [2025]),
        ("en", "In March 2025 the city hosts the APEC Summit.", [2025]),
        ("en", "World Expo, May-October 2010", [2010]),
        ("ja", "2025年2月 APEC首脳会議", [2025]),
        ("zh", "2025年APEC峰会", [2025]),
        ("de", "APEC-Gipfel, Oktober 2024", [2024]),
    ],
)  # fmt: skip
def test_what_was_hosted_in_this_year_stays(language: str, text: str, years: list[int]) -> None:
    found = read("events", text, Context(language=language, today=date(2025, 4, 10)))
    assert isinstance(found, Events), found
    assert [one.year for one in found.events] == years


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("ja", "特に希望はございませんので、大会会場での授与でお願いいたします。", 1),
        ("ja", "特に希望はございません。", 1), ("en", "We have no special wish.", 1),
        ("en", "We have no special wish, but Germany would be nice.", 4),
        ("de", "Wir haben keinen besonderen Wunsch.", 1), ("ru", "Особых пожеланий нет.", 1),
        ("ko", "별도로 희망하는 장소는 없으며, 대회장에서 함께 받겠습니다.", 1),
        ("tr", "Belgeyi Almanya'da, mümkünse Berlin'de teslim almak isteriz; Çin'e gelmemiz bütçe "
         "nedeniyle zor.", 4),
    ],
)  # fmt: skip
def test_who_wishes_nothing_receives_it_where_all_do(language: str, text: str, number: int) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number, words="")


@pytest.mark.parametrize(
    ("language", "text"),
    [("ja", "大会会場での授与は希望しません。"), ("ja", "授与は希望しません。"),
     ("tr", "Çin'e gelmemiz zor."),
     ("ja", "どこでも構いません。"), ("ja", "中国への渡航の希望はありません。"),
     ("en", "We have no wish to come to China."), ("en", "no preference"),
     ("en", "anywhere")],
)  # fmt: skip
def test_who_only_refuses_a_place_is_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name", "place"),
    [
        ("en", "City Forum, 2023, Lyon; Digital Week 2024 Guiyang", "Digital Week", "Guiyang"),
        ("fr", "Forum urbain, 2023, Lyon ; Salon du numérique 2024 Lyon",
         "Salon du numérique", "Lyon"),
        ("ru", "Форум умных городов, 2023, Казань; Цифровая выставка 2024 Казань",
         "Цифровая выставка", "Казань"),
        ("ar", "منتدى المدن الذكية، 2023، الرياض؛ المعرض الرقمي 2024 الرياض",
         "المعرض الرقمي", "الرياض"),
        ("zh", "世界智慧城市论坛，2023，杭州；数字博览会 2024 贵阳", "数字博览会", "贵阳"),
        ("ko", "세계 스마트시티 포럼, 2023, 부산; 디지털 엑스포 2024 부산",
         "디지털 엑스포", "부산"),
        ("hi", "विश्व स्मार्ट सिटी फोरम, 2023, पुणे; डिजिटल एक्सपो 2024 पुणे",
         "डिजिटल एक्सपो", "पुणे"),
        ("tr", "Akıllı Şehirler Forumu, 2023, İstanbul; Dijital Fuar 2024 İstanbul",
         "Dijital Fuar", "İstanbul"),
    ],
)  # fmt: skip
def test_a_year_and_a_city_behind_a_name_are_no_part_of_it(
    language: str, text: str, name: str, place: str
) -> None:
    reading = read("events", text, Context(language=language, today=date(2026, 3, 1)))
    assert isinstance(reading, Events), reading
    assert reading.events[-1] == Event(name=name, year=2024, place=place)


@pytest.mark.parametrize("name", ["Expo 2016 Antalya", "Smart Digital Days 2024 Review"])
def test_a_short_name_and_words_that_are_no_city_stay_whole(name: str) -> None:
    reading = read("events", name, Context(today=date(2026, 3, 1)))
    assert isinstance(reading, Events), reading
    assert [one.name for one in reading.events] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "G7 Summit 2021 (sponsor only)"),
        ("de", "G7-Gipfel 2021 (nur Sponsor)"),
        ("pt", "Cimeira do G7 2021 (só apoio)"),
        ("ja", "G7サミット2021（協賛のみ）"),
        ("ko", "G7 정상회의 2021 (후원만)"),
        ("hi", "G7 शिखर सम्मेलन 2021 (केवल प्रायोजक)"),
    ],
)
def test_an_event_of_which_a_bracket_leaves_only_a_part_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ar", "أي مكان عدا الصين."), ("hi", "चीन छोड़कर कहीं भी।"), ("ja", "中国を除けばどこでも")],
)
def test_a_place_that_alone_is_left_out_is_no_wish(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("es", "En nuestro ayuntamiento, con un acto sencillo.", 8),
        ("es", "Con un acto sencillo en Berlín.", 4),
        ("fr", "dans un cadre simple à Genève", 6),
        ("en", "at the UN", 2),
        ("es", "UN headquarters", 2),
    ],
)
def test_an_article_in_small_letters_is_no_seat_of_the_un(
    language: str, text: str, number: int
) -> None:
    found = read("venue", text, Context(language=language))
    assert isinstance(found, Venue)
    assert found.number == number
