"""Events beside an earlier plan in brackets, smaller ones without a name, a year without any."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

TOLD = [
    (
        "zh",
        "2019年世界园艺博览会、2023年国际马拉松、世界机器人大会（原定2022年，因疫情延期）。",
        (
            ("世界园艺博览会", 2019),
            ("国际马拉松", 2023),
        ),
    ),
    (
        "en",
        "The World Choir Games in 2018 and the Garden Expo in "
        "2021, besides a number of smaller fairs.",
        (
            ("World Choir Games", 2018),
            ("Garden Expo", 2021),
        ),
    ),
    (
        "en",
        "The World Choir Games in 2018 and the Garden Expo in 2021 (originally "
        "planned for 2020, postponed because of the pandemic).",
        (
            ("World Choir Games", 2018),
            ("Garden Expo", 2021),
        ),
    ),
    (
        "en",
        "World Choir Games (2018), Garden Expo (2021) as well as several local fairs.",
        (
            ("World Choir Games", 2018),
            ("Garden Expo", 2021),
        ),
    ),
    (
        "en",
        "We hosted the Garden Expo in 2021, and before that the World Choir Games in 2018.",
        (
            ("Garden Expo", 2021),
            ("World Choir Games", 2018),
        ),
    ),
    (
        "en",
        "We hosted the Garden Expo in 2021. There are no events this year.",
        (("Garden Expo", 2021),),
    ),
    (
        "ar",
        "استضفنا القمة العالمية للحكومات عام 2022 وقبله مؤتمر المدن الذكية عام 2019.",
        (
            ("القمة العالمية للحكومات", 2022),
            ("مؤتمر المدن الذكية", 2019),
        ),
    ),
    (
        "ar",
        "استضافت المدينة بطولة العالم لكرة اليد عام 2021، وقبلها المعرض الدولي للكتاب عام 2018.",
        (
            ("بطولة العالم لكرة اليد", 2021),
            ("المعرض الدولي للكتاب", 2018),
        ),
    ),
    (
        "ko",
        "2019년 세계수영선수권대회, 2022년 국제정원박람회를 "
        "개최했습니다. 올해는 별도 행사가 없습니다.",
        (
            ("세계수영선수권대회", 2019),
            ("국제정원박람회", 2022),
        ),
    ),
    (
        "de",
        "2018 die World Choir Games und 2021 die Bundesgartenschau, dazu etliche kleinere Messen.",
        (
            ("World Choir Games", 2018),
            ("Bundesgartenschau", 2021),
        ),
    ),
    (
        "de",
        "2021 fand die Bundesgartenschau statt (ursprünglich für "
        "2020 geplant, wegen der Pandemie verschoben).",
        (("Bundesgartenschau", 2021),),
    ),
    (
        "de",
        "Wir richteten 2021 die Bundesgartenschau aus. Dieses Jahr gibt es keine Veranstaltungen.",
        (("Bundesgartenschau", 2021),),
    ),
    (
        "fr",
        "Les Jeux de la Francophonie en 2017 et le Salon du livre en "
        "2021, sans compter plusieurs petites foires.",
        (
            ("Jeux de la Francophonie", 2017),
            ("Salon du livre", 2021),
        ),
    ),
    (
        "fr",
        "Nous avons accueilli le Congrès mondial de l'eau en 2021. Rien n'est prévu cette année.",
        (("Congrès mondial de l'eau", 2021),),
    ),
    (
        "es",
        "La Expo Agua en 2018 y el Congreso Mundial de Ciudades en "
        "2021, además de varias ferias pequeñas.",
        (
            ("Expo Agua", 2018),
            ("Congreso Mundial de Ciudades", 2021),
        ),
    ),
    (
        "es",
        "El Congreso Mundial de Ciudades en 2021 (previsto "
        "inicialmente para 2020, aplazado por la pandemia).",
        (("Congreso Mundial de Ciudades", 2021),),
    ),
    (
        "es",
        "Acogimos el Congreso Mundial de Ciudades en 2021. Este año no hay eventos.",
        (("Congreso Mundial de Ciudades", 2021),),
    ),
    (
        "pt",
        "O Fórum Urbano Mundial em 2018 e a Feira do Livro em 2021, além de várias feiras menores.",
        (
            ("Fórum Urbano Mundial", 2018),
            ("Feira do Livro", 2021),
        ),
    ),
    (
        "pt",
        "O Fórum Urbano Mundial em 2021 (inicialmente previsto "
        "para 2020, adiado devido à pandemia).",
        (("Fórum Urbano Mundial", 2021),),
    ),
    (
        "ru",
        "В 2018 году — Всемирный хоровой форум, в 2021 году — Международная "
        "книжная ярмарка, не считая небольших ярмарок.",
        (
            ("Всемирный хоровой форум", 2018),
            ("Международная книжная ярмарка", 2021),
        ),
    ),
    (
        "ru",
        "Международная книжная ярмарка прошла в 2021 году (первоначально "
        "планировалась на 2020 год, перенесена из-за пандемии).",
        (("Международная книжная ярмарка", 2021),),
    ),
    (
        "ru",
        "В 2021 году мы принимали Международный молодёжный форум. В этом году мероприятий нет.",
        (("Международный молодёжный форум", 2021),),
    ),
    (
        "tr",
        "2018'de Dünya Koro Oyunları ve 2021'de EXPO, ayrıca birkaç küçük fuar.",
        (
            ("Dünya Koro Oyunları", 2018),
            ("EXPO", 2021),
        ),
    ),
    (
        "tr",
        "2021'de Dünya Kitap Fuarı düzenlendi (2020'de planlanmıştı, salgın nedeniyle ertelendi).",
        (("Dünya Kitap Fuarı", 2021),),
    ),
    (
        "tr",
        "2021'de Dünya Kitap Fuarı'na ev sahipliği yaptık. Bu yıl etkinlik yok.",
        (("Dünya Kitap Fuarı", 2021),),
    ),
    (
        "ja",
        "2019年にG20サミット、2021年に国際園芸博覧会を開催しました。今年の開催はありません。",
        (
            ("G20サミット", 2019),
            ("国際園芸博覧会", 2021),
        ),
    ),
    (
        "ja",
        "2019年の国際音楽祭と2021年の国際園芸博覧会のほか、小規模な見本市も多数開催しました。",
        (
            ("国際音楽祭", 2019),
            ("国際園芸博覧会", 2021),
        ),
    ),
    (
        "hi",
        "2018 में विश्व हिंदी सम्मेलन और 2021 में अंतरराष्ट्रीय पुस्तक मेला, इसके अलावा कई छोटे मेले।",
        (
            ("विश्व हिंदी सम्मेलन", 2018),
            ("अंतरराष्ट्रीय पुस्तक मेला", 2021),
        ),
    ),
    (
        "hi",
        "हमने 2021 में अंतरराष्ट्रीय पुस्तक मेला आयोजित किया। इस वर्ष कोई आयोजन नहीं है।",
        (("अंतरराष्ट्रीय पुस्तक मेला", 2021),),
    ),
    ("zh", "2021年承办了世界园艺博览会。今年没有活动。", (("世界园艺博览会", 2021),)),
    (
        "ru",
        "В 2013 году у нас прошла Универсиада, а Игры будущего перенесли.",
        (("Универсиада", 2013),),
    ),
]
OPEN = [
    ("en", "No events this year."),
    ("ko", "올해는 별도 행사가 없습니다."),
    ("zh", "今年没有举办国际活动。"),
    ("en", "No international events were held here last year."),
    ("zh", "2018年承办国际马拉松，2021年承办世界大学生运动会（原定2021年举办，后延期）。"),
]


@pytest.mark.parametrize(("language", "text", "events"), TOLD)
def test_what_is_told_beside_them_drops_no_event(
    language: str, text: str, events: tuple[tuple[str, int], ...]
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert tuple((one.name, one.year) for one in found.events) == events
    assert not found.unread


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_no_events_of_one_year_and_a_plan_of_that_year_are_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


def test_an_event_that_was_only_put_off_is_told_as_planned() -> None:
    text = "2019年世界园艺博览会、世界机器人大会（原定2022年，因疫情延期）。"
    found = read("events", text, Context(language="zh"))
    assert isinstance(found, Events)
    assert [one.name for one in found.events] == ["世界园艺博览会"]
    assert len(found.planned) == 1
