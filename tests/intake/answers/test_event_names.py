"""What belongs to the name of an event, and what only stands beside it."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Event, Events, Unclear


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
        ("en", "2024 International IoT Expo", [("International IoT Expo", 2024)]),
        ("en", "We hosted the 2002 Commonwealth Games.", [("Commonwealth Games", 2002)]),
        ("en", "2024 G20 Summit", [("G20 Summit", 2024)]),
        ("en", "2016 COP22", [("COP22", 2016)]),
        ("ko", "2023 가을 축제", [("가을 축제", 2023)]),
        ("ko", "2002 FIFA 월드컵(문수축구경기장)", [("FIFA 월드컵", 2002)]),
        ("tr", "2011 Kış Üniversite Oyunları", [("Kış Üniversite Oyunları", 2011)]),
        ("zh", "2011世界大学生运动会", [("世界大学生运动会", 2011)]),
        ("hi", "2010 राष्ट्रमंडल खेल", [("राष्ट्रमंडल खेल", 2010)]),
    ],
)
def test_a_year_before_an_event_is_no_part_of_its_name(
    language: str, text: str, events: list[tuple[str, int]]
) -> None:
    reading = read("events", text, Context(language=language))
    assert isinstance(reading, Events), reading
    assert [(one.name, one.year) for one in reading.events] == events


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


@pytest.mark.parametrize(
    "name",
    [
        "Expo 2016 Antalya",
        "Smart Digital Days 2024 Review",
        "2011-2015 World Games",
        "2000trees Festival",
        "2020Vision Conference",
        "2024's Energy Expo",
        "2024 Open",
    ],
)
def test_a_short_name_and_words_that_are_no_city_stay_whole(name: str) -> None:
    reading = read("events", name, Context(today=date(2026, 3, 1)))
    assert isinstance(reading, Events), reading
    assert [one.name for one in reading.events] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2022'de Avrupa Ligi finaline ev sahipliği yaptık.", "Avrupa Ligi finali"),
        ("2022'de Dünya Güreş Şampiyonasına ev sahipliği yaptık.", "Dünya Güreş Şampiyonası"),
        ("2022'de Şampiyonlar Ligi finalini düzenledik.", "Şampiyonlar Ligi finali"),
        ("2022'de Dünya Kupası'na ev sahipliği yaptık.", "Dünya Kupası"),
        ("2022'de Akıllı Şehirler Forumu düzenlendi.", "Akıllı Şehirler Forumu"),
        ("2022'de Argentina Expo Martina düzenlendi.", "Argentina Expo Martina"),
    ],
)
def test_a_case_is_no_part_of_a_turkish_name(text: str, name: str) -> None:
    reading = read("events", text, Context(language="tr", today=date(2026, 3, 1)))
    assert isinstance(reading, Events), reading
    assert [one.name for one in reading.events] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "1968 Film Retrospective",
        "We hosted the 2000 Guineas.",
    ],
)
def test_a_year_that_may_be_of_the_name_or_of_another_event_is_asked(text: str) -> None:
    reading = read("events", text, Context(today=date(2026, 3, 1)))
    assert isinstance(reading, Unclear) or (isinstance(reading, Events) and reading.unread)


@pytest.mark.parametrize("text", ["2022 and 2023 Food Fair", "2022 & 2023 Expo"])
def test_two_years_ahead_of_a_name_are_two_events(text: str) -> None:
    reading = read("events", text, Context(today=date(2026, 3, 1)))
    assert isinstance(reading, Events)
    assert [one.year for one in reading.events] == [2022, 2023]
