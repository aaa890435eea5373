"""Yes, choices and persons told with shades: in part, in vain, another's, by title and office."""

from datetime import date
from pathlib import Path

import pytest

from intake import languages
from intake.answers import read
from intake.answers.values import AnswerKind, Choice, Context, Unclear, YesNo
from tests.benchmarks.reading import outcomes, shown

ROWS = Path(__file__).parent / "shades"
TODAY = date(2026, 11, 26)
NETWORKS = ("5G", "6G", "Starlink", "quantum communication")
TITLES = ("digital city", "smart city", "intelligent city", "green city")


def _read(
    kind: AnswerKind, language: str, text: str, options: tuple[str, ...] = ()
) -> str | list[int]:
    """The value, or "asked"."""
    named = tuple((one,) for one in options)
    found = read(kind, text, Context(language=language, today=TODAY, options=named, alone=True))
    if isinstance(found, Unclear):
        return "asked"
    assert isinstance(found, YesNo | Choice)
    return list(found.numbers) if isinstance(found, Choice) else "yes" if found.yes else "no"


@pytest.mark.parametrize("code", languages.all_read())
def test_a_shaded_answer_is_read(code: str) -> None:
    missed = [one for one in outcomes(ROWS, [code]) if one.verdict != "right"]
    assert not missed, shown(missed)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, although only two districts have it."),
        ("en", "Two districts have it, although the others do not."),
        ("en", "Although the rest of the city is not connected, two districts are."),
        ("en", "Yes. The other districts are not yet connected."),
        ("en", "Yes, in two districts; not yet elsewhere."),
        ("en", "The county runs it; whether the city has its own I do not know."),
        ("de", "Ja, wenn auch nur in zwei Stadtteilen."),
        ("fr", "Oui, même si seuls deux quartiers sont équipés."),
        ("es", "Sí, aunque solo en dos barrios."),
        ("pt", "Sim, embora só em dois bairros."),
        ("ru", "Да, хотя только в двух районах."),
        ("ar", "نعم، وإن كان في حيين فقط."),
        ("hi", "हाँ, पर केवल दो वार्डों में।"),
    ],
)
def test_a_part_alone_is_asked(language: str, text: str) -> None:
    assert _read("yesno", language, text) == "asked"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is planned, although two districts are still outside."),
        ("en", "Although we started late, we hope all districts will be in the system soon."),
        ("en", "Even if two districts join next year, it is not in operation."),
        ("en", "No, although two districts have it on trial."),
        ("en", "The region will build one; the city has none of its own."),
        ("de", "Obwohl zwei Stadtteile angeschlossen sind, ist es in der Stadt nicht eingeführt."),
        ("de", "Das Land plant eine Plattform; wir haben noch keine eigene."),
        ("ja", "一部の区のみ導入済みですが、市全体ではまだです。"),
        ("ko", "일부 지역에만 있지만 시 전체로는 아직 아닙니다."),
        ("zh", "尽管两个区已接入,全市尚未建成。"),
        ("zh", "虽然全市都在规划,但目前只有两个区接入。"),
        ("pt", "Ainda não temos; só dois bairros estão no sistema."),
    ],
)
def test_a_concession_makes_no_yes_of_a_plan_or_a_no(language: str, text: str) -> None:
    assert _read("yesno", language, text) != "yes"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The county has none; the city itself runs one."),
        ("en", "The county platform covers all districts; the city has no influence on it."),
        ("en", "The state has one; we ourselves use theirs."),
        ("en", "Most districts are connected, although two villages are not yet."),
        ("de", "Der Landkreis hat eine Plattform, die Stadt nutzt sie mit."),
        ("de", "Die Stadt hat eine eigene, der Landkreis hat keine."),
        ("fr", "La ville en a une, la région n'en a pas."),
        ("es", "La provincia no tiene ninguna; la ciudad tiene una propia."),
        ("pt", "O estado não tem; o município tem uma própria."),
        ("ru", "У города есть своя система, у области нет."),
        ("ar", "للمدينة منصة خاصة بها، أما المحافظة فليس لديها."),
        ("hi", "राज्य के पास नहीं है, पर शहर का अपना मंच है।"),
        ("ja", "県にはありませんが、市独自のものがございます。"),
        ("tr", "Belediyemizin kendi sistemi var, valiliğin yok."),
        ("zh", "省里没有,我市自建了平台。"),
    ],
)
def test_anothers_lack_is_none_of_the_citys(language: str, text: str) -> None:
    assert _read("yesno", language, text) != "no"


@pytest.mark.parametrize(
    ("language", "text", "options", "never"),
    [
        ("en", "5G, but only in a university laboratory.", NETWORKS, 1),
        ("en", "Individual households use Starlink.", NETWORKS, 3),
        ("en", "We use Starlink because 5G is too slow.", NETWORKS, 1),
        ("fr", "Nous utilisons Starlink car la 5G est trop lente.", NETWORKS, 1),
        ("es", "Usamos Starlink porque el 5G es demasiado lento.", NETWORKS, 1),
        ("de", "Wir nutzen Starlink, weil 5G noch nicht da ist.", NETWORKS, 1),
        ("tr", "Starlink kullanıyoruz çünkü 5G yok.", NETWORKS, 1),
        ("zh", "因为没有5G,我们使用星链。", NETWORKS, 1),
        ("zh", "5G也已开通,6G也在研究。", NETWORKS, 2),
        ("en", "None of the listed so far, but 5G is coming.", NETWORKS, 1),
        ("en", "Our application as a smart city is under review.", TITLES, 2),
        ("en", "Named digital city; the green city jury preferred another town.", TITLES, 4),
        ("ja", "スマートシティに応募しましたが、落選しました。", TITLES, 2),
        ("tr", "Yeşil şehir ödülüne de katıldık ama kazanamadık.", TITLES, 4),
        ("en", "We plan to become a green city and were awarded a prize.", TITLES, 4),
    ],
)
def test_what_is_in_vain_or_a_reason_is_not_chosen(
    language: str, text: str, options: tuple[str, ...], never: int
) -> None:
    found = _read("choice", language, text, options)
    assert found == "asked" or never not in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We applied for the smart city title and were awarded it in 2022."),
        ("ko", "스마트시티에 신청하여 선정되었습니다."),
        ("zh", "我们申报了智慧城市,并已获评。"),
        ("de", "Wir haben am Wettbewerb teilgenommen und wurden als Smart City ausgezeichnet."),
    ],
)
def test_a_title_that_was_applied_for_and_won_is_chosen(language: str, text: str) -> None:
    assert _read("choice", language, text, TITLES) == [2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The programme has been endorsed but funding is pending."),
        ("de", "Das Programm wurde beschlossen, aber die Finanzierung steht noch aus."),
        ("ar", "حصلت العاصمة على هذا اللقب عام 2020."),
        ("en", "The capital was awarded this title in 2020."),
    ],
)
def test_an_endorsed_plan_without_money_and_anothers_title_are_no_yes(
    language: str, text: str
) -> None:
    assert _read("yesno", language, text) != "yes"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I must ask the IT branch first."),
        ("en", "I shall ask the IT branch and come back to you next week."),
        ("de", "Ich werde die IT-Abteilung fragen und mich nächste Woche melden."),
        ("fr", "Je vais demander au service informatique et reviendrai la semaine prochaine."),
        ("es", "Consultaré con informática y le responderé la próxima semana."),
        ("pt", "Vou consultar a informática e respondo na próxima semana."),
        ("ru", "Уточню в отделе информатизации и отвечу на следующей неделе."),
        ("ar", "سأسأل قسم تقنية المعلومات وأجيبكم الأسبوع القادم."),
        ("hi", "मुझे पहले आईटी शाखा से पूछना होगा।"),
        ("tr", "Bilgi işleme soracağım, gelecek hafta döneceğim."),
        ("ja", "情報システム課に確認し、来週回答いたします。"),
        ("ko", "정보통신과에 문의하여 다음 주에 회신드리겠습니다."),
        ("zh", "我会向信息科核实,下周答复。"),
    ],
)
def test_what_is_still_to_be_asked_is_not_called_planned(language: str, text: str) -> None:
    found = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert isinstance(found, Unclear)
    assert found.reason in ("hedged", "empty")
