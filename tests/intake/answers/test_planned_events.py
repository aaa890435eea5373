"""Events hosted beside planned, lost or bid-for ones, which are told apart; one of two years."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

TODAY = date(2026, 11, 26)
Hosted = tuple[tuple[str, int], ...]

HOSTED: list[tuple[str, str, Hosted, bool]] = [
    (
        "en",
        "We hosted the Digital Ports Forum in 2019 and the World Water Congress in 2022; in "
        "2028 we will host the Smart Mobility Expo.",
        (
            ("Digital Ports Forum", 2019),
            ("World Water Congress", 2022),
        ),
        True,
    ),
    ("en", "None so far; in 2028 we will host the Smart Mobility Expo.", (), True),
    (
        "en",
        "We hosted the World Water Congress in 2022 and bid unsuccessfully for the 2026 Smart "
        "Ports Summit.",
        (("World Water Congress", 2022),),
        True,
    ),
    (
        "de",
        "Wir waren 2021 Gastgeber des Weltwasserkongresses. Für 2028 planen wir den "
        "Europäischen Verkehrsgipfel.",
        (("Weltwasserkongress", 2021),),
        True,
    ),
    ("de", "Bisher keine; 2028 richten wir den Weltwasserkongress aus.", (), True),
    (
        "de",
        "Zu nennen sind die Hannover Messe Digital (2021 und 2023) und der Weltwasserkongress "
        "2022.",
        (
            ("Hannover Messe Digital", 2021),
            ("Hannover Messe Digital", 2023),
            ("Weltwasserkongress", 2022),
        ),
        False,
    ),
    (
        "fr",
        "Aucun pour l'instant ; en 2028 nous accueillerons le Forum mondial de l'eau.",
        (),
        True,
    ),
    (
        "fr",
        "Nous avons accueilli le Forum mondial de l'eau en 2012 et préparons le Sommet des "
        "ports pour 2028.",
        (("Forum mondial de l'eau", 2012),),
        True,
    ),
    (
        "es",
        "En 2015 y 2019 acogimos el Foro Mundial del Agua.",
        (
            ("Foro Mundial del Agua", 2015),
            ("Foro Mundial del Agua", 2019),
        ),
        False,
    ),
    (
        "es",
        "Acogimos el Foro Mundial del Agua en 2018 y en 2028 acogeremos la Cumbre de Puertos "
        "Inteligentes.",
        (("Foro Mundial del Agua", 2018),),
        True,
    ),
    (
        "pt",
        "Acolhemos o Fórum Mundial da Água em 2018. Em 2028 vamos receber a Cimeira dos Portos.",
        (("Fórum Mundial da Água", 2018),),
        True,
    ),
    ("pt", "Até agora nenhum; para 2028 está prevista a Cimeira dos Portos.", (), True),
    (
        "ru",
        "В 2018 году принимали Всемирный водный форум, на 2028 год запланирован Саммит портов.",
        (("Всемирный водный форум", 2018),),
        True,
    ),
    ("ru", "Пока не проводили. В 2028 году планируем провести Саммит портов.", (), True),
    (
        "ar",
        "استضافت المدينة المنتدى العالمي للمياه عام 2018، ومن المقرر أن تستضيف قمة الموانئ "
        "عام 2028.",
        (("المنتدى العالمي للمياه", 2018),),
        True,
    ),
    ("ar", "لا يوجد حتى الآن؛ وسنستضيف قمة الموانئ عام 2028.", (), True),
    (
        "zh",
        "我市举办过的有2019年世界水大会和2022年国际港口论坛。",
        (
            ("世界水大会", 2019),
            ("国际港口论坛", 2022),
        ),
        False,
    ),
    ("zh", "2019年举办了世界水大会,2028年将举办国际港口论坛。", (("世界水大会", 2019),), True),
    ("zh", "目前没有,计划2028年举办国际港口论坛。", (), True),
    (
        "ja",
        "2019年に世界水会議を開催し、2022年には国際港湾フォーラムを開催しました。",
        (
            ("世界水会議", 2019),
            ("国際港湾フォーラム", 2022),
        ),
        False,
    ),
    (
        "ja",
        "2019年の世界水会議のほか、2022年の国際港湾フォーラムを開催しました。",
        (
            ("世界水会議", 2019),
            ("国際港湾フォーラム", 2022),
        ),
        False,
    ),
    (
        "ja",
        "2019年に世界水会議を開催しました。2028年には国際港湾フォーラムを開催する予定です。",
        (("世界水会議", 2019),),
        True,
    ),
    (
        "ko",
        "2019년 세계물포럼을 개최하였고, 2022년에는 국제항만회의를 열었습니다.",
        (
            ("세계물포럼", 2019),
            ("국제항만회의", 2022),
        ),
        False,
    ),
    (
        "ko",
        "2019년 세계물포럼을 개최했습니다. 2028년에는 국제항만회의를 개최할 예정입니다.",
        (("세계물포럼", 2019),),
        True,
    ),
    ("ko", "아직 없습니다. 2028년 국제항만회의 개최를 준비하고 있습니다.", (), True),
    (
        "tr",
        "2019'da Dünya Su Forumu'na ev sahipliği yaptık; 2028'de Limanlar Zirvesi'ni "
        "düzenleyeceğiz.",
        (("Dünya Su Forumu", 2019),),
        True,
    ),
    ("tr", "Bugüne kadar olmadı; 2028'de Limanlar Zirvesi'ni düzenleyeceğiz.", (), True),
    (
        "hi",
        "2019 में विश्व जल सम्मेलन आयोजित हुआ था; 2028 में अंतरराष्ट्रीय बंदरगाह सम्मेलन प्रस्तावित है।",
        (("विश्व जल सम्मेलन", 2019),),
        True,
    ),
    (
        "hi",
        "अंतरराष्ट्रीय आयोजनों में 2023 का विश्व जल सम्मेलन उल्लेखनीय है।",
        (("विश्व जल सम्मेलन", 2023),),
        False,
    ),
    (
        "en",
        "We hosted the Commonwealth Digital Cities Forum in 2019 and the World Smart Ports "
        "Conference in 2023. We also bid for the 2027 IoT Week but lost out to Turin.",
        (
            ("Commonwealth Digital Cities Forum", 2019),
            ("World Smart Ports Conference", 2023),
        ),
        True,
    ),
    (
        "de",
        "Hervorheben möchten wir die Smart Country Days (2022 und 2024) sowie den Deutschen "
        "Verkehrskongress, den wir 2023 mit rund 1.800 Gästen ausgerichtet haben.",
        (
            ("Smart Country Days", 2022),
            ("Smart Country Days", 2024),
            ("Deutscher Verkehrskongress", 2023),
        ),
        False,
    ),
    (
        "es",
        "En 2007 y 2010 acogimos la America's Cup.",
        (
            ("America's Cup", 2007),
            ("America's Cup", 2010),
        ),
        False,
    ),
    (
        "zh",
        "国际活动有2021年世界物联网博览会和2023年世界物联网博览会。",
        (
            ("世界物联网博览会", 2021),
            ("世界物联网博览会", 2023),
        ),
        False,
    ),
    (
        "ru",
        "В 2015 и 2019 годах принимали Всемирный водный форум.",
        (
            ("Всемирный водный форум", 2015),
            ("Всемирный водный форум", 2019),
        ),
        False,
    ),
    (
        "ja",
        "2019年と2022年に世界水会議を開催しました。",
        (
            ("世界水会議", 2019),
            ("世界水会議", 2022),
        ),
        False,
    ),
    (
        "ko",
        "2018년 평창 동계올림픽 빙상 종목을 개최하였고, 2024년에는 세계 지방정부 정상회의를 "
        "열었습니다.",
        (
            ("평창 동계올림픽 빙상 종목", 2018),
            ("세계 지방정부 정상회의", 2024),
        ),
        False,
    ),
    (
        "ko",
        "아직까지 국제적인 행사를 유치한 실적은 없습니다. 2029년 세계정원박람회 유치를 "
        "준비하고 있습니다.",
        (),
        True,
    ),
    (
        "hi",
        "अंतरराष्ट्रीय आयोजनों में 2023 का प्रवासी भारतीय दिवस और 2023 का ग्लोबल इन्वेस्टर्स समिट उल्लेखनीय हैं।",
        (
            ("प्रवासी भारतीय दिवस", 2023),
            ("ग्लोबल इन्वेस्टर्स समिट", 2023),
        ),
        False,
    ),
    (
        "en",
        "In 2028 we will host the Smart Mobility Expo. In 2019 we hosted the World Water Congress.",
        (("World Water Congress", 2019),),
        True,
    ),
    (
        "en",
        "World Water Congress 2022, Smart Mobility Expo 2028 (planned).",
        (("World Water Congress", 2022),),
        True,
    ),
    (
        "de",
        "Weltwasserkongress 2022, Verkehrsgipfel 2028 (geplant).",
        (("Weltwasserkongress", 2022),),
        True,
    ),
    (
        "ko",
        "2018 평창 동계올림픽과 2028년 ITS 세계총회(예정)입니다.",
        (("평창 동계올림픽", 2018),),
        True,
    ),
    (
        "fr",
        "Forum mondial de l'eau 2012, Sommet des ports 2028",
        (("Forum mondial de l'eau", 2012),),
        True,
    ),
    ("ar", "مؤتمر المناخ 2016 وكأس العالم 2030", (("مؤتمر المناخ", 2016),), True),
]

OPEN = [
    ("en", "Smart Mobility Expo 2028"),
    ("de", "Verkehrsgipfel 2028 (geplant)"),
    ("en", "Port Forum 2019 (cancelled) and Water Expo 2028."),
    ("ko", "2028년 ITS 세계총회(예정)입니다."),
    ("en", "We will host the Smart Mobility Expo in 2028."),
    ("de", "Wir planen für 2028 den Weltwasserkongress."),
    ("en", "We bid for the 2027 IoT Week but lost out to Turin."),
    ("zh", "计划2028年举办国际港口论坛。"),
    ("hi", "2028 में विश्व जल सम्मेलन प्रस्तावित है।"),
    ("en", "Our bid for the 2027 Expo failed; we hosted nothing."),
    ("en", "No events, but in 2019 we hosted the Water Congress; in 2028 the Expo."),
    ("en", "In 2019 and 2021, our neighbour hosted the Ports Forum."),
    ("en", "We plan the Expo in 2028. Our city will also host the Water Days."),
    ("en", "In 2017 and 2018 we hosted the Global Fintech Forum and the Ports Summit."),
    ("en", "Vision 2050 Summit; Water Congress 2019"),
]


@pytest.mark.parametrize(("language", "text", "hosted", "has_planned"), HOSTED)
def test_what_was_hosted_is_read_and_what_is_planned_is_told_apart(
    language: str, text: str, hosted: Hosted, has_planned: bool
) -> None:
    found = read("events", text, Context(language=language, today=TODAY))
    assert isinstance(found, Events), found
    assert tuple((one.name, one.year) for one in found.events) == hosted
    assert all(one.place is None for one in found.events)
    assert bool(found.planned) is has_planned
    assert not found.unread


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_plans_alone_and_what_contradicts_itself_are_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language, today=TODAY)), Unclear)
