"""The events that a city has hosted, by name and year."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.events import judged
from intake.answers.values import Context, Event, Events, Unclear


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


def test_an_event_still_to_come_was_not_hosted() -> None:
    assert read("events", "we plan to host Expo 2030", Context()) == Unclear(reason="planned")


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


def test_an_event_only_visited_or_held_by_a_sister_city_was_not_hosted() -> None:
    said = "Die Expo 2015 haben wir nur besucht. Ausgerichtet haben wir die Turn-WM 2019."
    found = read("events", said, Context(language="de"))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [("Turn-WM", 2019)]
    said = "A nossa cidade-irmã acolheu a Expo 2010; nós, o Fórum 2004."
    assert isinstance(read("events", said, Context(language="pt")), Unclear)


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("en", "Host: World Robot Congress 2021; participant: CES 2022", "World Robot Congress"),
        ("zh", "主办：世界机器人大会2021；参加：CES 2022", "世界机器人大会"),
        ("zh", "世界智能大会2023（参加：50个国家）", "世界智能大会"),
    ],
)
def test_what_stands_behind_a_label_of_attending_was_not_hosted(
    language: str, said: str, name: str
) -> None:
    found = read("events", said, Context(language=language))
    assert isinstance(found, Events | Unclear)
    assert isinstance(found, Unclear) or [one.name for one in found.events] == [name]


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
    ("language", "text"),
    [
        ("en", "G7 Summit 2021 (sponsor only)"),
        ("de", "G7-Gipfel 2021 (nur Sponsor)"),
        ("pt", "Cimeira do G7 2021 (só apoio)"),
        ("ja", "G7サミット2021（協賛のみ）"),
        ("ko", "G7 정상회의 2021 (후원만)"),
        ("hi", "G7 शिखर सम्मेलन 2021 (केवल प्रायोजक)"),
        ("en", "Mediterranean Games 2022, G7 Summit 2021 (as guests)"),
        ("de", "Mittelmeerspiele 2022, G7-Gipfel (2021, als Gast)"),
        ("fr", "Jeux méditerranéens 2022, sommet du G7 2021 (en tant qu'invités)"),
        ("es", "Juegos Mediterráneos 2022 (sede), cumbre del G7 2021 (invitados)"),
        ("pt", "Copa América 2019, cimeira do G7 (2021, como convidados)"),
        ("tr", "Akdeniz Oyunları 2013, G7 Zirvesi 2021 (davetli)"),
        ("zh", "2021年G7峰会（协办）"),
    ],
)
def test_an_event_of_which_a_bracket_leaves_only_a_part_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Smart City Expo (invitation only), every year since 2015"),
        ("en", "World Expo 2010 (the only one)"),
        ("fr", "Forum mondial 2019 (uniquement sur invitation)"),
        ("ja", "世界博覧会2010（神戸のみ）"),
        ("en", "Book Fair 2016 (2 million visitors)"),
        ("en", "World Games 2017 (participants from 100 countries)"),
        ("es", "Feria del Libro 2016 (país invitado: Japón)"),
        ("de", "Turn-WM 2019 (50000 Besucher, Gäste)"),
        ("de", "Die Turn-WM 2019, die nicht nur besucht, sondern auch ausgerichtet wurde"),
        ("zh", "2021年世界大会（主办、协办）"),
    ],
)
def test_an_only_in_a_bracket_that_tells_no_part_leaves_the_event(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Events)
