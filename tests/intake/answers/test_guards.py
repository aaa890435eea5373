"""What a rule must leave alone: its denial, its question, the other order, another's matter."""

import pytest

from intake.answers import read
from intake.answers.choices.lists import Options
from intake.answers.values import (
    Amount,
    AnswerKind,
    Choice,
    Context,
    Count,
    Events,
    Unclear,
    YesNo,
)

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
SECTORS = (("energy",), ("transport",), ("tourism",), ("finance",))

FIGURES_ASKED = [
    # last year's figure, whichever stands first
    ("ar", "120 في العام الماضي، 131 هذا العام"),
    ("de", "120 im Vorjahr, 131 in diesem Jahr"),
    ("en", "120 last year, 131 this year"),
    ("en", "120 last year; 99 this year"),
    ("en", "120 last year against 131 this year"),
    ("en", "120 were registered last year; of these 86 remain"),
    ("en", "120, last year 86 closed"),
    ("es", "120 el año pasado, 131 este año"),
    ("es", "131, el año pasado cerraron 120"),
    ("fr", "120 l'an dernier, 131 cette année"),
    ("fr", "131, l'an dernier 120 ont fermé"),
    ("ja", "131社、昨年は120社が廃業"),
    ("pt", "120 no ano passado, 131 este ano"),
    ("ru", "120 в прошлом году, 131 в этом году"),
    ("ru", "131, в прошлом году 120 закрылись"),
    ("zh", "131家，去年关闭120家"),
    # an increase and what it was added to
    ("ja", "86社に比べ45社増"),
    ("ko", "전년 120개 대비 11개 증가"),
    ("tr", "Geçen yıla göre 11 artışla 131"),
    ("zh", "较86家增加45家"),
    ("zh", "比去年86家增加45家"),
    # taken back, or still to be settled
    ("de", "131 ist falsch"),
    ("en", "131 is wrong"),
    ("fr", "131 est faux"),
    ("zh", "131家是错的"),
    ("ar", "131، قيد التأكيد"),
    ("de", "131, noch zu bestätigen"),
    ("en", "131, to be confirmed"),
    ("en", "131 (pending final audit)"),
    ("es", "131, por confirmar"),
    ("fr", "131, sous réserve"),
    ("hi", "131, पुष्टि होनी"),
    ("ja", "131社、確認中です"),
    ("ko", "131개, 확인 중"),
    ("pt", "131, a confirmar"),
    ("ru", "131, уточняется"),
    ("tr", "131, teyit edilecek"),
    ("zh", "131家，正在核实"),
]
FIGURES_READ = [
    ("en", "131, last year 120"),
    ("en", "131; last year it was 120"),
    ("en", "131, confirmed"),
    ("en", "131; the list follows"),
    ("en", "131 companies, awaiting your reply"),
    ("ja", "131社、後日書類を送ります"),
    ("ko", "131개, 추후 서류 제출"),
    ("ko", "131개 기업이며 전년(86개) 대비 늘었습니다"),
    ("ru", "131, в прошлом году 120"),
    ("tr", "131, 11 artışla"),
    ("zh", "131家，去年120家"),
]


@pytest.mark.parametrize(("language", "text"), FIGURES_ASKED)
def test_a_figure_that_may_be_an_older_or_an_unsettled_one_is_asked(
    language: str, text: str
) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text"), FIGURES_READ)
def test_the_newer_figure_is_read_beside_what_settles_nothing(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == 131


@pytest.mark.parametrize(
    "text", ["将超千亿美元", "GDP将超千亿美元", "明年将超千亿美元", "是否将超千亿美元？"]
)
def test_an_amount_still_to_come_is_asked(text: str) -> None:
    assert isinstance(read("amount", text, Context(language="zh")), Unclear)
    assert isinstance(read("amount", "已超千亿美元", Context(language="zh")), Amount)


@pytest.mark.parametrize("text", ["mil e 200 milhões USD", "USD mil e 200 milhões"])
def test_thousands_of_millions_are_one_amount(text: str) -> None:
    found = read("amount", text, Context(language="pt"))
    assert isinstance(found, Amount)
    assert found.span.exact == 12 * 10**8


OPEN_NETWORKS = [
    ("ar", "5G و Starlink، كلاهما غير مستخدم"),
    ("de", "5G und Starlink, beide nicht in Betrieb"),
    ("de", "5G und Starlink, leider keines in Betrieb"),
    ("en", "5G and Starlink, not in operation"),
    ("en", "5G and 6G, neither in operation"),
    ("en", "5G and Starlink. Not in operation."),
    ("en", "5G and Starlink (not in operation)"),
    ("en", "5G - not yet"),
    ("en", "Neither in operation: 5G and 6G"),
    ("es", "5G y Starlink, ninguno en operación"),
    ("fr", "5G et Starlink, pas en service"),
    ("hi", "5G और Starlink, दोनों चालू नहीं"),
    ("hi", "5G, अभी नहीं"),
    ("ja", "5GとStarlink、どちらも稼働していません"),
    ("ko", "5G, 아직 사용하지 않습니다"),
    ("pt", "5G e Starlink, nenhum em operação"),
    ("ru", "5G и Starlink, оба не работают"),
    ("tr", "5G ve Starlink, ikisi de kullanılmıyor"),
    ("tr", "5G, henüz kullanımda değil"),
    ("zh", "5G，未投入运行"),
    ("zh", "5G和6G，都没有投入运行"),
]


@pytest.mark.parametrize(("language", "text"), OPEN_NETWORKS)
def test_a_denial_behind_a_list_may_be_one_of_all_of_it(language: str, text: str) -> None:
    asked = Context(language=language, options=NETWORKS, several=True)
    assert isinstance(read("choice", text, asked), Unclear)


CHOSEN = [
    ("de", "im Rahmen des Programms haben wir 5G, dazu Starlink", NETWORKS, (1, 3)),
    ("de", "5G, sonst nichts", NETWORKS, (1,)),
    ("en", "5G; no others", NETWORKS, (1,)),
    ("en", "within the city we have 5G, and Starlink in the villages", NETWORKS, (1, 3)),
    ("en", "Within the city 5G, outside Starlink", NETWORKS, (1, 3)),
    ("en", "Within the 5G programme, Starlink is used", NETWORKS, (3,)),
    ("en", "5G and Starlink were shut down, 6G is used", NETWORKS, (2,)),
    ("en", "tourism, and within the last years also energy", SECTORS, (1, 3)),
    ("fr", "Dans le cadre du programme 5G, Starlink est utilisé", NETWORKS, (3,)),
    ("ru", "5G, больше ничего", NETWORKS, (1,)),
    ("zh", "5G已商用，其余没有Starlink", NETWORKS, (1,)),
    ("zh", "5G已停用，Starlink可用", NETWORKS, (3,)),
    ("zh", "在5G框架下，使用Starlink", NETWORKS, (3,)),
    ("hi", "5G योजना के तहत Starlink", NETWORKS, (3,)),
    ("tr", "5G programı kapsamında Starlink kullanılıyor", NETWORKS, (3,)),
    ("en", "Starlink, not within the 5G programme", NETWORKS, None),
    ("en", "Do we use 5G within the programme?", NETWORKS, None),
]


@pytest.mark.parametrize(("language", "text", "listed", "numbers"), CHOSEN)
def test_a_frame_and_a_rest_take_no_option_with_them(
    language: str, text: str, listed: Options, numbers: tuple[int, ...] | None
) -> None:
    found = read("choice", text, Context(language=language, options=listed, several=True))
    if numbers is None:
        assert isinstance(found, Unclear)
    else:
        assert found == Choice(numbers=numbers)


SAID = [
    # the number of a paper, and a denial behind its name
    ("en", "By decree, no 24-hour centre exists", False),
    ("en", "After the council's decision no 5G sensors run", False),
    ("en", "By decision no 24 sensors run", False),
    ("es", "Por decreto, no 24 sensores existen", False),
    ("en", "Under Resolution No. 412 we have it", True),
    ("en", "By decree no 5 of 2019 it is in operation", True),
    ("es", "Según decreto no 412 de 2019, está en funcionamiento", True),
    # talent, and the lack of it
    ("zh", "有人才", True),
    ("zh", "没有人才", False),
    ("zh", "很少有人才", None),
    ("zh", "鲜有人才", None),
    ("zh", "人才储备薄弱", None),
    ("zh", "需要人才储备", None),
    ("zh", "应有人才", None),
    ("zh", "邻市有人才", None),
    # authority that is waited for
    ("zh", "市长已授权", True),
    ("zh", "未经市长授权", False),
    ("zh", "受市政府授权", True),
    ("zh", "市长授权我提出申请", True),
    ("zh", "请求市长授权我局申请", None),
    ("zh", "邻市市长授权我", None),
    ("zh", "等市长授权。", None),
    ("zh", "申请市长授权", None),
    ("zh", "市长授权后再答复。", None),
    ("zh", "市长是否授权？", None),
    ("ja", "市長の承認を得ています", True),
    ("ja", "市長の承認待ちです", None),
    ("ko", "시장 승인을 받았습니다", True),
    ("ko", "시장 승인 대기 중", None),
    ("ar", "ننتظر تفويض العمدة", None),
    ("en", "The mayor has authorised us.", True),
    ("en", "The mayor has not authorised us.", False),
    ("en", "I hope the mayor has authorised us.", None),
    ("en", "After the mayor has authorised me, I will answer.", None),
    ("en", "The mayor of Berlin has authorised him", None),
    ("es", "cuando el alcalde nos ha autorizado", None),
    ("ru", "когда мэр уполномочил нас", None),
    # where most of it is, and what most of it is like
    ("en", "Yes, mainly in transport", True),
    ("en", "Yes, mainly abroad", None),
    ("en", "Yes, mostly broken", None),
    ("en", "Yes, largely idle", None),
    ("en", "Yes, primarily the ministry's system", None),
    ("en", "Yes, mainly in the plans", None),
    ("de", "Ja, vor allem im Verkehr", True),
    ("de", "Ja, vor allem geplant", None),
    ("fr", "Oui, surtout cassé", None),
    ("pt", "Sim, principalmente no papel", None),
    ("en", "Yes, mainly in theory", None),
    ("zh", "有，主要用于社区安防", True),
    ("zh", "有，主要是计划", None),
    ("ar", "نعم، خاصة في الخطط", None),
    # not one, but two
    ("de", "Wir haben nicht eines, sondern zwei", True),
    ("de", "Wir haben keines, zwei wurden geschlossen", False),
    ("en", "We don't have one, two were closed", False),
    ("en", "We have not one, two", True),
    ("zh", "我们没有一个，两个已关闭", False),
    # what the end concludes
    ("en", "It was never built, so no.", False),
    ("en", "Nothing is missing, so no.", None),
]


@pytest.mark.parametrize(("language", "text", "yes"), SAID)
def test_a_yes_or_a_no_stands_only_where_it_is_said(
    language: str, text: str, yes: bool | None
) -> None:
    found = read("yesno", text, Context(language=language, alone=True))
    if yes is None:
        assert isinstance(found, Unclear)
    else:
        assert found == YesNo(yes=yes)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "im Bau, aber gestoppt"),
        ("de", "Gespräche laufen"),
        ("en", "Talks are in progress"),
        ("en", "Negotiations under way"),
        ("en", "Building codes are strict"),
        ("en", "In the town hall building we have wifi"),
        ("en", "Building permit pending"),
        ("en", "developing countries"),
        ("en", "A rollout is out of the question"),
        ("en", "Is it under construction?"),
        ("en", "The neighbouring city is building it"),
        ("en", "We stopped building it"),
        ("fr", "en cours d'étude"),
        ("fr", "Les discussions sont en cours"),
        ("ko", "협의 진행 중"),
        ("tr", "inşaat durdu"),
        ("zh", "审批正在推进中"),
    ],
)
def test_talks_and_works_that_rest_are_no_work_in_progress(language: str, text: str) -> None:
    asked = Context(language=language, underway=True)
    assert not isinstance(read("yesno", text, asked), YesNo)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "World Forum on Cities\n- held in 2023\n- held in 2024"),
        ("en", "World Expo:\nEnergy Week 2017"),
        ("en", "World Smart City Expo:\n2023, 2024"),
        ("zh", "世界博览会：\n能源周2017"),
        ("ja", "世界博覧会：\n世界エネルギー会議2017"),
        ("en", "Our department did not host the World Forum"),
        ("en", "Did our department host the World Forum?"),
    ],
)
def test_a_heading_that_may_name_an_event_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


EVENTS: list[tuple[AnswerKind, str, str, tuple[str, ...]]] = [
    ("events", "en", "International events:\nEnergy Week 2017", ("Energy Week",)),
    ("events", "en", "Events:\n- World Forum 2023", ("World Forum",)),
    ("events", "ar", "المؤتمرات الدولية:\nأسبوع الطاقة 2017", ("أسبوع الطاقة",)),
    ("events", "de", "Konferenzen und Foren:\nEnergiewoche 2017", ("Energiewoche",)),
    ("events", "hi", "अंतरराष्ट्रीय सम्मेलन:\nऊर्जा सप्ताह 2017", ("ऊर्जा सप्ताह",)),
    ("events", "ja", "国際会議：\n世界エネルギー会議2017", ("世界エネルギー会議",)),
    ("events", "ko", "국제회의:\n세계에너지총회 2017", ("세계에너지총회",)),
    ("events", "zh", "我市举办的国际会议：\n能源周2017", ("能源周",)),
    ("events", "ru", "Форум «Ошибка», Саммит", ("Форум «Ошибка»", "Саммит")),
    ("events", "zh", "主办城市联盟大会", ("城市联盟大会",)),
]


@pytest.mark.parametrize(("kind", "language", "text", "names"), EVENTS)
def test_a_name_keeps_what_sounds_like_a_heading(
    kind: AnswerKind, language: str, text: str, names: tuple[str, ...]
) -> None:
    found = read(kind, text, Context(language=language))
    assert isinstance(found, Events)
    assert tuple(event.name for event in found.events) == names
