"""What is planned, built or tried beside the options chosen is told of, and never chosen."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.choices import unfinished
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink", "satellite internet"), ("quantum communication",))
TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))
TODAY = date(2025, 4, 1)


def _beside(
    language: str, text: str, options: tuple[tuple[str, ...], ...] = NETWORKS
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    context = Context(language=language, options=options, today=TODAY)
    chosen = read("choice", text, context)
    assert isinstance(chosen, Choice)
    return chosen.numbers, unfinished.beside(chosen, text, context)


@pytest.mark.parametrize(
    ("language", "text", "beside"),
    [
        ("en", "5G is deployed; low-earth-orbit pilot only", "low-earth-orbit pilot only"),
        ("en", "5G is in operation, Starlink as a pilot", "Starlink as a pilot"),
        (
            "en",
            "5G citywide; LEO satellites under construction",
            "LEO satellites under construction",
        ),
        ("en", "5G is live; LEO satellites are being piloted.", "LEO satellites are being piloted"),
        ("en", "5G is live; 6G is being trialled", "6G is being trialled"),
        ("en", "5G is live; Starlink, piloted since May", "Starlink, piloted since May"),
        ("en", "5G; we are currently piloting Starlink", "we are currently piloting Starlink"),
        ("de", "5G seit 2020; Starlink kommt 2026.", "Starlink kommt 2026"),
        ("en", "6G in the lab, 5G in operation", "6G in the lab"),
        ("en", "5G everywhere; Starlink serves a few villages.", "Starlink serves a few villages"),
        ("en", "5G is live. We are in talks about Starlink.", "We are in talks about Starlink"),
        ("en", "5G is in use; 6G maybe", "6G maybe"),
        ("zh", "5G；量子通信仅部分区域", "量子通信仅部分区域"),
        ("ja", "5Gは全域。スターリンクは一部の村のみ。", "スターリンクは一部の村のみ"),
        ("ko", "5G, 양자통신은 일부 구간만", "양자통신은 일부 구간만"),
        ("zh", "5G全覆盖；低轨卫星试点", "低轨卫星试点"),
        ("zh", "5G已商用，6G在研发。", "6G在研发"),
        ("fr", "5G partout ; satellites en phase pilote", "satellites en phase pilote"),
        ("fr", "La 5G est déployée ; Starlink est prévu.", "Starlink est prévu"),
        ("es", "5G en toda la ciudad; satélites en fase piloto", "satélites en fase piloto"),
        ("es", "5G en uso, 6G en investigación.", "6G en investigación"),
        ("ru", "5G по всему городу; спутники в пилотном режиме", "спутники в пилотном режиме"),
        ("ru", "5G работает; квантовая сеть строится.", "квантовая сеть строится"),
        ("ar", "5G يعمل؛ الاتصال الفضائي قيد الاختبار.", "الاتصال الفضائي قيد الاختبار"),
        ("ar", "شبكة 5G تعمل، و6G قيد البحث.", "و6G قيد البحث"),
        (
            "de",
            "5G ist in Betrieb; Satelliteninternet wird erprobt.",
            "Satelliteninternet wird erprobt",
        ),
        ("de", "5G ist in Betrieb, Satelliten sind geplant.", "Satelliten sind geplant"),
        ("ja", "5Gは運用中です。量子通信網は建設中です。", "量子通信網は建設中です"),
        ("ja", "5Gは運用中、6Gは研究段階です。", "6Gは研究段階です"),
        ("pt", "5G em toda a cidade; satélites em fase piloto", "satélites em fase piloto"),
        ("pt", "5G em operação; 6G em teste.", "6G em teste"),
        ("tr", "5G hizmette; uydu bağlantısı test ediliyor.", "uydu bağlantısı test ediliyor"),
        ("tr", "5G kullanımda, 6G araştırma aşamasında.", "6G araştırma aşamasında"),
        ("ko", "5G 상용; 저궤도 위성 시범 구축", "저궤도 위성 시범 구축"),
        (
            "ko",
            "5G는 운영 중입니다. 스타링크는 2026년 도입 예정입니다.",
            "스타링크는 2026년 도입 예정입니다",
        ),
        ("hi", "5G चालू है; उपग्रह सेवा का परीक्षण हो रहा है।", "उपग्रह सेवा का परीक्षण हो रहा है"),
        ("hi", "5G चालू है, 6G परीक्षण में है।", "6G परीक्षण में है"),
    ],
)  # fmt: skip
def test_what_is_not_there_yet_is_told_of(language: str, text: str, beside: str) -> None:
    assert _beside(language, text) == ((1,), (beside,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G and Starlink"),
        ("en", "5G since 2020, tested and approved by the regulator"),
        ("en", "5G in operation; masterplan adopted in 2019"),
        ("en", "5G and quantum communication, both built in 2021"),
        ("en", "We have 5G only. A quantum testbed is run by others, but is not ours."),
        ("en", "We have 5G; 6G is not planned."),
        ("en", "5G everywhere, fibre and LoRaWAN"),
        ("en", "5G, piloted in 2019, has been commercial since 2021."),
        ("en", "We have 5G, first trialled in 2018."),
        ("en", "5G everywhere, used for piloting drones"),
        ("en", "5G is deployed. We plan to publish a report on it."),
        ("en", "5G covers the whole city. Drones are being piloted in the harbour."),
        ("en", "5G, which covers almost the whole city"),
        ("en", "5G in part of the city"),
        ("fr", "La 5G couvre une partie de la ville."),
        ("es", "La 5G cubre parte de la ciudad."),
        ("ru", "5G покрывает часть города."),
        ("zh", "5G覆盖部分区域。"),
        ("tr", "5G şehrin bir kısmını kapsıyor."),
        ("fr", "La 5G couvre toute la ville. Un projet pilote de bus autonomes roule depuis 2023."),
        ("de", "5G ist seit 2020 in Betrieb. Der geplante Stadtpark kommt 2027."),
        ("es", "Tenemos 5G. El piloto de autobuses autónomos usa esa red."),
        ("zh", "5G已全覆盖，没有6G。"),
        ("zh", "目前已有5G网络，部分海岛使用星链"),
        ("fr", "La 5G couvre tous les quartiers, et Starlink dessert quelques hameaux isolés."),
        ("fr", "La 5G couvre toute la commune ; nous n'avons ni Starlink ni réseau quantique."),
        ("es", "Contamos con red 5G; de momento no tenemos 6G ni comunicación cuántica."),
        ("es", "Hay 5G en toda la ciudad, y Starlink da servicio a unas pocas pedanías."),
        ("ru", "5G работает. Нет ни Starlink, ни 6G, ни квантовой связи."),
        ("ru", "5G работает во всех районах, а Starlink обслуживает несколько посёлков."),
        ("ar", "الجيل الخامس نعم، والباقي لا."),
        ("ar", "الجيل الخامس متوفر منذ 2020، والقرى البعيدة متصلة عبر ستارلينك."),
        ("de", "5G flächendeckend, Ausbau 2021 abgeschlossen"),
        ("de", "5G gibt es seit 2020, und die Berghütten sind über Starlink angebunden."),
        ("ja", "5Gのみです。スターリンクは一部の個人が使っていますが、市では利用していません。"),
        ("ja", "5Gは全区で利用でき、一部の離島ではスターリンクを使っています。"),
        ("pt", "5G em toda a área urbana. Não temos Starlink, 6G nem comunicação quântica."),
        ("pt", "A cidade conta com 5G, e as escolas do interior usam Starlink."),
        ("tr", "5G ve Starlink var, diğer ikisi yok."),
        ("tr", "2020'den beri 5G var, uzak köyler ise Starlink ile bağlanıyor."),
        ("ko", "5G 2020년 상용, 구축 완료"),
        ("ko", "5G는 전 지역에서 이용 가능하고, 일부 도서 지역은 스타링크를 쓰고 있습니다."),
        ("hi", "5G और स्टारलिंक हैं, बाकी दो नहीं।"),
        ("hi", "2020 से 5G उपलब्ध है, और दूर के गाँव स्टारलिंक से जुड़े हैं।"),
    ],
)
def test_what_is_there_or_denied_is_not(language: str, text: str) -> None:
    numbers, beside = _beside(language, text)
    assert 1 in numbers
    assert beside == ()


def test_so_is_a_title_still_to_come() -> None:
    found = _beside("en", "Smart city since 2019; the green city label is planned", TITLES)
    assert found == ((2,), ("the green city label is planned",))


def test_of_a_long_answer_each_thing_is_told_of_once() -> None:
    text = "5G is in operation. " + "6G is planned. " * 1000
    context = Context(options=NETWORKS, today=TODAY)
    assert unfinished.beside(Choice(numbers=(1,)), text, context) == ("6G is planned",)


@pytest.mark.parametrize(
    "text",
    [
        "5G is being piloted",
        "5G is still being trialled",
        "5G, currently piloted in two districts",
        "5G, only trialled so far",
        "5G has been trialled since 2023",
    ],
)
def test_an_option_that_is_itself_on_trial_is_not_chosen(text: str) -> None:
    found = read("choice", text, Context(language="en", options=NETWORKS, today=TODAY))
    assert found == Unclear(reason="planned")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G yes, quantum communication is in our 2029 strategic plan."),
        ("en", "5G yes, quantum communication in the 2030 programme."),
        ("fr", "5G oui, communication quantique au programme 2030."),
        ("de", "5G ja, Quantenkommunikation laut Programm 2030."),
        ("ru", "5G да, квантовая связь в нашем стратегическом плане на 2029 год."),
        ("tr", "5G evet, kuantum iletişim ise 2029 yılı stratejik planımızda."),
        ("ar", "5G نعم، أما الاتصالات الكمية ففي خطتنا الاستراتيجية لعام 2029."),
        ("zh", "5G有，星链列入2027年预算。"),
    ],
)
def test_what_stands_in_a_plan_of_a_year_to_come_is_not_chosen(language: str, text: str) -> None:
    chosen = read("choice", text, Context(language=language, options=NETWORKS, today=TODAY))
    assert isinstance(chosen, Unclear) or chosen == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "5G is in operation under our 2030 programme."), ("ar", "لدينا 5G ضمن رؤية 2030.")],
)
def test_what_a_plan_of_a_year_to_come_brought_is_there(language: str, text: str) -> None:
    chosen = read("choice", text, Context(language=language, options=NETWORKS, today=TODAY))
    assert chosen == Choice(numbers=(1,))
