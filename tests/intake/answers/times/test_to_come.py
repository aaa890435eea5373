"""What begins at a time still ahead is not there yet, however present its verb is."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import AnswerKind, Choice, Context, Unclear, YesNo

TODAY = date(2026, 12, 2)
NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))

FRAMES: dict[str, list[str]] = {
    "en": [
        "The city brain runs {}.",
        "Yes, {}.",
        "The city brain is in use {}.",
        "Yes, it starts {}.",
        "We have 5G and Starlink {}.",
        "5G, Starlink {}",
    ],
    "de": [
        "Das System läuft {}.",
        "Ja, {}.",
        "Wir haben das {} in Betrieb.",
        "Ja, es startet {}.",
        "{} haben wir 5G und Starlink.",
        "5G, Starlink {}",
    ],
    "fr": [
        "Le système fonctionne {}.",
        "Oui, {}.",
        "Nous l'utilisons {}.",
        "Oui, il démarre {}.",
        "Nous avons la 5G et Starlink {}.",
        "5G, Starlink {}",
    ],
    "es": [
        "El sistema funciona {}.",
        "Sí, {}.",
        "Lo tenemos en marcha {}.",
        "Sí, empieza {}.",
        "Tenemos 5G y Starlink {}.",
        "5G, Starlink {}",
    ],
    "pt": [
        "O sistema funciona {}.",
        "Sim, {}.",
        "Temos isso em operação {}.",
        "Sim, começa {}.",
        "Temos 5G e Starlink {}.",
        "5G, Starlink {}",
    ],
    "ru": [
        "Система работает {}.",
        "Да, {}.",
        "{} у нас есть городской мозг.",
        "Да, запускается {}.",
        "У нас есть 5G и Starlink {}.",
        "5G, Starlink {}",
    ],
    "ar": [
        "النظام يعمل {}.",
        "نعم، {}.",
        "لدينا النظام {}.",
        "نعم، يبدأ {}.",
        "لدينا 5G و Starlink {}.",
        "5G، Starlink {}",
    ],
    "tr": [
        "Sistem {} çalışıyor.",
        "Evet, {}.",
        "{} kullanımda.",
        "Evet, {} başlıyor.",
        "{} 5G ve Starlink var.",
        "5G, {} Starlink",
    ],
    "hi": [
        "प्रणाली {} चालू है।",
        "हाँ, {}.",
        "{} हमारे पास यह है।",
        "हाँ, {} शुरू होता है।",
        "{} हमारे पास 5G और Starlink है।",
        "5G, {} Starlink",
    ],
    "zh": [
        "系统{}运行。",
        "是的，{}。",
        "{}投入使用。",
        "有，{}开始。",
        "{}我们有5G和星链。",
        "5G，{}星链",
    ],
    "ja": [
        "システムは{}稼働しています。",
        "はい、{}です。",
        "{}運用しています。",
        "はい、{}始まります。",
        "{}5GとStarlinkがあります。",
        "5G、{}Starlink",
    ],
    "ko": [
        "시스템은 {} 운영됩니다.",
        "네, {}입니다.",
        "{} 운영 중입니다.",
        "네, {} 시작합니다.",
        "{} 5G와 스타링크가 있습니다.",
        "5G, {} 스타링크",
    ],
}
"""Four ways to say yes, and two to name 5G and Starlink."""

TIMES: dict[str, list[str]] = {
    "en": [
        "next month",
        "from next month",
        "next spring",
        "from next year on",
        "later this year",
        "starting next week",
        "from the coming summer",
        "in the next quarter",
        "as of next March",
        "next Monday",
    ],
    "de": [
        "nächsten Monat",
        "ab nächstem Monat",
        "im nächsten Frühjahr",
        "ab kommendem Jahr",
        "ab nächster Woche",
        "ab dem kommenden Sommer",
        "im nächsten Quartal",
        "ab nächstem März",
        "demnächst",
        "ab nächsten Montag",
    ],
    "fr": [
        "le mois prochain",
        "à partir du mois prochain",
        "au printemps prochain",
        "dès l'an prochain",
        "la semaine prochaine",
        "l'été prochain",
        "au prochain trimestre",
        "en mars prochain",
        "prochainement",
        "lundi prochain",
    ],
    "es": [
        "el próximo mes",
        "a partir del mes que viene",
        "la próxima primavera",
        "desde el año que viene",
        "la semana próxima",
        "el verano que viene",
        "en el próximo trimestre",
        "en marzo próximo",
        "próximamente",
        "el lunes que viene",
    ],
    "pt": [
        "no próximo mês",
        "a partir do mês que vem",
        "na próxima primavera",
        "desde o ano que vem",
        "na semana que vem",
        "no verão que vem",
        "no próximo trimestre",
        "em março próximo",
        "em breve",
        "na próxima segunda-feira",
    ],
    "ru": [
        "в следующем месяце",
        "со следующего месяца",
        "следующей весной",
        "с будущего года",
        "на следующей неделе",
        "будущим летом",
        "в следующем квартале",
        "в марте следующего года",
        "в ближайшее время",
        "со следующего понедельника",
    ],
    "ar": [
        "الشهر القادم",
        "ابتداء من الشهر المقبل",
        "الربيع القادم",
        "اعتبارا من العام المقبل",
        "الأسبوع القادم",
        "في الصيف المقبل",
        "في الربع القادم",
        "في مارس القادم",
        "قريبا",
        "الاثنين القادم",
    ],
    "tr": [
        "gelecek ay",
        "gelecek aydan itibaren",
        "önümüzdeki bahar",
        "gelecek yıldan itibaren",
        "gelecek hafta",
        "önümüzdeki yaz",
        "önümüzdeki çeyrekte",
        "önümüzdeki mart",
        "yakında",
        "önümüzdeki pazartesi",
    ],
    "hi": [
        "अगले महीने",
        "अगले महीने से",
        "अगले वसंत में",
        "अगले साल से",
        "अगले हफ्ते",
        "आने वाली गर्मियों में",
        "अगली तिमाही में",
        "अगले मार्च से",
        "जल्द ही",
        "अगले सोमवार से",
    ],
    "zh": [
        "下个月",
        "从下个月起",
        "明年春天",
        "从明年开始",
        "下周",
        "今年年底",
        "下季度",
        "明年三月",
        "不久的将来",
        "下周一",
    ],
    "ja": [
        "来月",
        "来月から",
        "来春",
        "来年から",
        "来週",
        "来夏から",
        "次の四半期",
        "来年3月",
        "まもなく",
        "来週月曜日から",
    ],
    "ko": [
        "다음 달",
        "다음 달부터",
        "내년 봄",
        "내년부터",
        "다음 주",
        "내년 여름부터",
        "다음 분기",
        "내년 3월",
        "곧",
        "다음 주 월요일부터",
    ],
}


def said(kind: AnswerKind, language: str, text: str) -> object:
    options = NETWORKS if kind == "choice" else ()
    return read(kind, text, Context(language=language, today=TODAY, options=options, alone=True))


@pytest.mark.parametrize("language", FRAMES)
def test_no_yes_is_read_of_what_begins_later(language: str) -> None:
    texts = [frame.format(time) for frame in FRAMES[language][:4] for time in TIMES[language]]
    assert not [one for one in texts if said("yesno", language, one) == YesNo(yes=True)]


@pytest.mark.parametrize("language", FRAMES)
def test_no_network_is_had_that_comes_later(language: str) -> None:
    texts = [frame.format(time) for frame in FRAMES[language][4:] for time in TIMES[language]]
    found = [(one, said("choice", language, one)) for one in texts]
    assert not [one for one, value in found if isinstance(value, Choice) and 3 in value.numbers]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It has been running since 2019; next month we add the second district."),
        ("en", "Yes. We will send the resolution next week."),
        ("en", "We have a city brain; the next upgrade is due next spring."),
        ("en", "It runs in all districts and will be extended next year."),
        ("de", "Ja, das System läuft seit 2020, und nächstes Jahr wird es erweitert."),
        ("de", "Ja. Den Beschluss schicken wir nächste Woche."),
        ("fr", "Oui, il fonctionne depuis 2021 et sera étendu l'an prochain."),
        ("fr", "Oui, je vous envoie la délibération la semaine prochaine."),
        ("es", "Sí, funciona desde 2020; el próximo año lo ampliamos."),
        ("zh", "是的，系统2020年起运行，明年还将扩建。"),
        ("zh", "有，已在全市运行，下周把文件发给您。"),
        ("ja", "はい、2020年から稼働しており、来年拡張する予定です。"),
        ("ko", "네, 2020년부터 운영 중이며 내년에 확대할 예정입니다."),
        ("ru", "Да, система работает с 2020 года, в следующем году расширим."),
        ("tr", "Evet, 2020'den beri çalışıyor, gelecek yıl genişletilecek."),
        ("ar", "نعم، يعمل النظام منذ 2020 وسيتم توسيعه العام القادم."),
        ("hi", "हाँ, 2020 से चालू है और अगले साल इसका विस्तार होगा।"),
        ("pt", "Sim, funciona desde 2020 e será ampliado no próximo ano."),
    ],
)  # fmt: skip
def test_what_else_comes_later_takes_no_yes_back(language: str, text: str) -> None:
    assert said("yesno", language, text) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "We have 5G and Starlink; 6G comes next year.", (1, 3)),
        ("de", "5G haben wir, Starlink kommt nächsten Monat.", (1,)),
        ("zh", "我们有5G，明年上星链。", (1,)),
        ("ja", "5Gはあります。来年Starlinkを導入します。", (1,)),
        ("fr", "La 5G est là ; Starlink arrive le mois prochain.", (1,)),
        ("ko", "5G는 있고 내년에 스타링크를 도입합니다.", (1,)),
    ],
)  # fmt: skip
def test_what_is_there_is_told_apart_from_what_comes(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert said("choice", language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    "text",
    [
        "5G есть; Starlink со следующего года бесплатно",
        "5G есть, Starlink со следующего года охватит пригороды",
    ],
)
def test_what_only_changes_later_is_asked(text: str) -> None:
    assert isinstance(said("choice", "ru", text), Unclear)
