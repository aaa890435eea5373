"""Figures of one part or of last year alone, and what takes the place of one written before."""

import pytest

from intake import answers
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear


def read(kind: AnswerKind, language: str, text: str) -> object:
    value = answers.read(kind, text, Context(language=language))
    return value.span.low if isinstance(value, Amount | Count) else value


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("amount", "en", "The port alone generates 22 billion euros."),
        ("amount", "de", "Allein der Hafen bringt 22 Mrd. Euro."),
        ("amount", "fr", "Le port à lui seul génère 22 milliards d'euros."),
        ("amount", "es", "El puerto por sí solo genera 22.000 millones de euros."),
        ("amount", "ja", "港だけで2200億円です。"),
        ("amount", "ar", "الميناء وحده يدر 22 مليار دولار."),
        ("amount", "hi", "अकेले बंदरगाह से 22,000 करोड़ रुपये।"),
        ("amount", "ru", "Только порт даёт 22 млрд долларов в год."),
        ("amount", "ru", "Один только технопарк произвёл продукции на 22 млрд долларов."),
        ("amount", "zh", "其中仅高新区就达到220亿美元。"),
        ("amount", "ja", "トヨタ自動車の売上だけで45兆円です。"),
        ("amount", "ko", "삼성전자 한 곳의 매출만 300조 원입니다."),
        ("amount", "hi", "केवल रिलायंस का कारोबार 9 लाख करोड़ रुपये है।"),
        ("amount", "ru", "Только один завод даёт 300 млрд долларов."),
        ("amount", "ja", "港だけでは220億円です。"),
        ("amount", "ja", "港だけではありますが220億円です"),
        ("amount", "zh", "仅高新区就不低于220亿美元"),
        ("amount", "ar", "المنطقة الصناعية وحدها تنتج 30 مليار دولار."),
        ("count", "en", "Our harbour district alone has 40."),
        ("count", "de", "Allein im Technologiepark sind es 40."),
        ("amount", "en", "Just the port brings in 22 billion euros."),
        ("amount", "de", "Nur der Hafen bringt 22 Mrd. Euro."),
        ("amount", "fr", "Le seul port génère 22 milliards d'euros."),
        ("amount", "es", "Sólo el puerto genera 22.000 millones de euros."),
        ("amount", "pt", "Só o porto gera 22 bilhões de euros."),
        ("amount", "tr", "Sadece liman 22 milyar avro üretiyor."),
    ],
)
def test_what_one_part_alone_has_is_no_figure_of_the_city(
    kind: AnswerKind, language: str, text: str
) -> None:
    assert read(kind, language, text) == Unclear(reason="hedged")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The city alone has 22 billion euros."),
        ("en", "For the city alone, 22 billion euros."),
        ("en", "Our GDP in 2024 alone was 22 billion euros."),
        ("de", "Allein die Stadt kommt auf 22 Mrd. Euro."),
        ("fr", "La ville à elle seule pèse 22 milliards d'euros."),
        ("es", "Para la ciudad sola, 22.000 millones de euros."),
        ("pt", "Só na cidade são 22 mil milhões de euros."),
        ("ja", "市だけで220億円です。"),
        ("ja", "港だけでなく市全体で220億円です。"),
        ("zh", "仅2024年就有220亿美元。"),
        ("zh", "仅供参考：220亿美元"),
        ("ko", "매출액은 220억 원입니다."),
        ("hi", "न केवल बंदरगाह बल्कि पूरे शहर का 22 अरब डॉलर"),
        ("en", "22 billion euros in 2024 alone"),
        ("de", "Köln allein: 22 Mrd. Euro"),
        ("de", "Allein 2024 waren es 22 Mrd. Euro."),
        ("fr", "La commune à elle seule pèse 22 milliards d'euros."),
        ("fr", "Rien que 22 milliards d'euros."),
        ("es", "Tenemos el dato solo en euros: 22.000 millones."),
        ("pt", "Só em euros: 22 mil milhões."),
        ("en", "With just one airport we make 22 billion euros."),
        ("de", "22 Mrd. Euro und das mit nur einem Hafen"),
        ("hi", "कारोबार केवल 22 अरब डॉलर है"),
        ("ja", "市内企業の売上だけで220億円です。"),
        ("ja", "港だけではなく市全体で220億円です。"),
        ("ko", "관내 기업 매출만 220억 달러"),
        ("ru", "Без учёта одного завода 22 млрд долларов"),
        ("ru", "Весь город, а не один завод: 22 млрд долларов"),
        ("ru", "У нас один завод и 22 млрд долларов продукции"),
        ("es", "No sólo el puerto sino toda la ciudad genera 22.000 millones de euros."),
        ("pt", "São apenas 22 bilhões de euros, o porto incluído."),
    ],
)
def test_what_the_city_alone_has_is_its_figure(language: str, text: str) -> None:
    assert read("amount", language, text) == 22_000_000_000


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We had written 90, it is 96."),
        ("tr", "90 belirtmiştim, 96 olacak."),
        ("tr", "90 yazmıştık, 96 olacak."),
        ("tr", "90 yazmıştım, 96 olacak."),
        ("tr", "Size 90 demiştim. 96 olacak."),
    ],
)
def test_who_wrote_another_figure_takes_it_back(language: str, text: str) -> None:
    assert read("count", language, text) == 96


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I said 90 companies would come, 96 came."),
        ("es", "Escribí a 90 empresas y respondieron 96."),
        ("ru", "Я написала 90 компаниям, 96 ответили."),
        ("en", "I said 60, some say 90."),
        ("de", "Ich schrieb 60, das Amt 90."),
        ("de", "Ich hatte 90 Anfragen, 96 Firmen."),
        ("es", "Escribí 60, él 90."),
        ("ru", "Я написал 60, он 90."),
        ("tr", "90 firmaya yazdım, 96 oldu."),
    ],
)
def test_what_else_was_written_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We alone have 40."),
        ("en", "Our municipality alone has 40."),
        ("en", "40 stand-alone companies"),
        ("en", "AI companies alone: 40"),
        ("de", "Allein bei uns sind es 40."),
        ("ja", "2024年だけで40社"),
        ("ar", "مدينتنا وحدها فيها 40 شركة"),
        ("tr", "40 bile var"),
    ],
)
def test_what_is_alone_and_no_part_of_a_city_takes_nothing_from_a_count(
    language: str, text: str
) -> None:
    assert read("count", language, text) == 40


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "去年120家，今年新增15家。"),
        ("zh", "2023年120家，2024年新增15家。"),
        ("ja", "昨年120社、今年新規15社"),
        ("zh", "截至去年底为120家，今年新增15家。"),
        ("zh", "2024年底有120家，之后又新增15家"),
        ("zh", "120家（去年），今年新增15家"),
        ("zh", "120家是去年的，今年新增15家。"),
        ("zh", "企业总数120家（2024年），2025年新增15家。"),
        ("ja", "120社は昨年の数字で、今年は15社増えました"),
        ("ko", "120개사(2024년), 2025년 신규 15개사"),
        ("ja", "昨年末で120社、その後15社増えました。"),
        ("ko", "작년 말 120개사였고 올해 15개사가 늘었습니다."),
    ],
)
def test_last_years_figure_beside_what_came_since_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "共135家，今年新增15家。"),
        ("zh", "去年底135家，同比增加15家"),
        ("ja", "昨年より15社増え、135社です。"),
        ("ko", "작년 말 135개사로 전년보다 15개사 늘었습니다."),
    ],
)
def test_what_came_last_is_no_base_of_all_there_are(language: str, text: str) -> None:
    assert read("count", language, text) == 135


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "申請150社、うち認定108社"),
        ("zh", "申报企业150家，其中通过认定108家。"),
        ("ar", "تقدمت 150 شركة وتم اعتماد 108 منها."),
        ("ru", "Заявки подали 150 предприятий, из них отобрано 108."),
    ],
)
def test_those_that_applied_are_not_those_that_have_it(language: str, text: str) -> None:
    found = answers.read("count", text, Context(language=language, whole=True))
    assert isinstance(found, Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "申請時点で134社です。"),
        ("ja", "134社（うち外資系12社）"),
        ("hi", "आवेदन के अनुसार 134 कंपनियाँ"),
        ("ar", "134 شركة، 12 منها أجنبية"),
        ("ja", "申請時点で134社、うち外資12社"),
        ("ko", "이 신청서 기준 134개사, 그중 외국계 12개사"),
        ("hi", "हमारे आवेदन में 134 कंपनियाँ हैं, जिनमें से 12 विदेशी हैं"),
        ("ar", "لدينا 134 شركة تقدمت في السوق، منها 12 أجنبية"),
        ("zh", "高新技术申报企业134家，其中外资12家"),
    ],
)
def test_a_whole_of_which_a_part_is_told_is_read(language: str, text: str) -> None:
    found = answers.read("count", text, Context(language=language, whole=True))
    assert isinstance(found, Count)
    assert found.span.exact == 134
