"""What is gained beside a title, a licence of a network in service, a place chosen as before."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Text, Unclear, Venue

TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))
NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
OF_TITLES: list[tuple[str, str, tuple[int, ...] | None]] = [
    ("en", "Our university was distinguished for its green city research.", None),
    ("es", "Hemos conseguido fondos para ser ciudad inteligente.", None),
    ("de", "Für die Smart City haben wir neue Partner gewonnen.", None),
    ("de", "Wir haben für das Projekt Smart City Fördermittel gewonnen.", None),
    ("zh", "智慧城市建设取得显著成效。", None),
    ("zh", "数字城市建设取得了进展。", None),
    ("zh", "我市智慧城市运营中心已挂牌。", None),
    ("ja", "スマートシティ推進協議会に登録されています。", None),
    ("ko", "스마트도시 예산을 부여받았습니다.", None),
    ("ru", "Мы победили в конкурсе проектов для умного города.", None),
    ("tr", "Akıllı şehir projesinin sahibiyiz.", None),
    ("ar", "كرمت البلدية موظفي مشروع المدينة الذكية.", None),
    ("en", "Our team achieved good results with the smart city project.", None),
    ("en", "We achieved savings through smart city technology.", None),
    ("en", "We labelled the bins in our green city campaign.", None),
    ("en", "Funds were accorded to the smart city project.", None),
    ("fr", "Notre équipe ville intelligente a été récompensée.", None),
    ("fr", "Des habitants ont été distingués lors de la journée ville verte.", None),
    ("fr", "Nous avons reçu le maire d'une ville verte.", None),
    ("es", "Hemos conseguido avances en ciudad inteligente.", None),
    ("pt", "Detemos participações na empresa Cidade Inteligente.", None),
    ("de", "Wir haben Erkenntnisse zur Smart City erlangt.", None),
    ("de", "Uns wurden Mittel für die Smart City zugesprochen.", None),
    ("zh", "我市绿色城市专项资金已取得。", None),
    ("ja", "グリーンシティ補助事業に採択されました。", None),
    ("ko", "스마트도시 조성 사업비를 취득했습니다.", None),
    ("hi", "महापौर ने स्मार्ट सिटी कार्यक्रम में खेल जीता।", None),
    ("ar", "اعترف الوزير بأهمية المدينة الذكية.", None),
    ("ar", "نحن حاصلون على تمويل للمدينة الذكية.", None),
]
OF_NETWORKS: list[tuple[str, str, tuple[int, ...] | None]] = [
    ("de", "5G ist genehmigt und seit 2021 in Betrieb.", (1,)),
    ("fr", "La 5G est autorisée et en service depuis 2021.", (1,)),
    ("tr", "5G kapalı alanlarda da çalışıyor.", (1,)),
]
PLACES = [
    ("en", "Same as in the past: at the Convention.", 1),
    ("en", "The mayor was given the choice and picked Geneva.", 6),
    ("en", "We collected opinions in the council: Switzerland.", 6),
    ("de", "Wie letztes Mal in Deutschland.", 4),
    ("fr", "Comme la dernière fois, en Allemagne.", 4),
    ("fr", "Nous avons reçu l'accord du maire pour Genève.", 6),
    ("es", "Como la última vez, en Alemania.", 4),
    ("ru", "Как и в прошлый раз, в Германии.", 4),
    ("ru", "В Германии и как можно раньше.", 4),
    ("zh", "地点是在德国。", 4),
    ("zh", "与上次一样，德国。", 4),
    ("ja", "以前と同じくドイツで。", 4),
    ("ko", "지난번처럼 독일.", 4),
    ("tr", "Daha önce de belirttiğimiz gibi Almanya.", 4),
    ("tr", "Kararı aldık: Almanya.", 4),
    ("tr", "Meclis kararı aldık, İsviçre.", 6),
    ("pt", "Como da última vez, na Alemanha.", 4),
    ("hi", "पिछली बार की तरह जर्मनी में।", 4),
    ("ar", "كما في المرة السابقة، في ألمانيا.", 4),
    ("zh", "德国柏林市政府大楼。", 4),
    ("es", "En el ayuntamiento de Ginebra.", 6),
    ("fr", "En mairie de Paris.", 5),
    ("zh", "领取的地点是德国。", 4),
]
OFFICES = [
    ("fr", "Adjointe en charge de cette délégation"),
    ("tr", "Bu anketi yanıtlayan başkan yardımcısı"),
    ("tr", "Bu işlerden sorumlu müdür"),
    ("de", "Das Amt für Digitales leite ich."),
    ("fr", "Je suis en charge du numérique et je décide des budgets"),
]


def _chosen(
    language: str, text: str, options: tuple[tuple[str, ...], ...]
) -> tuple[int, ...] | None:
    found = read("choice", text, Context(language=language, options=options))
    return found.numbers if isinstance(found, Choice) else None


@pytest.mark.parametrize(("language", "text", "numbers"), OF_TITLES)
def test_what_is_gained_is_a_title_by_itself_alone(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _chosen(language, text, TITLES) == numbers


@pytest.mark.parametrize(("language", "text", "numbers"), OF_NETWORKS)
def test_a_licensed_network_in_service_is_there(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _chosen(language, text, NETWORKS) == numbers


@pytest.mark.parametrize(("language", "text", "number"), PLACES)
def test_a_place_as_before_or_by_consent_is_wished(language: str, text: str, number: int) -> None:
    found = read("venue", text, Context(language=language, country="FR"))
    assert isinstance(found, Venue)
    assert found.number == number


@pytest.mark.parametrize(("language", "text"), OFFICES)
def test_an_office_in_charge_of_something_is_kept(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Text(text=text)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("All three operators run 5G except in the hills.", None),
        ("All except 6G.", (1, 3, 4)),
    ],
)
def test_all_of_what_is_not_listed_leaves_nothing_out(
    text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _chosen("en", text, NETWORKS) == numbers


def test_what_is_no_answer_is_asked() -> None:
    assert isinstance(read("text", "Das leite ich weiter.", Context(language="de")), Unclear)
