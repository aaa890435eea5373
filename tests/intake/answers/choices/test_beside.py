"""What stands beside a certain option is taken, left out by a word that says so, or asked."""

import pytest

from intake.answers import read
from intake.answers.choices.lists import options_of
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))


def _read(language: str, text: str, options: tuple[tuple[str, ...], ...]) -> tuple[int, ...] | None:
    found = read("choice", text, Context(language=language, options=options, alone=True))
    if isinstance(found, Unclear):
        return None
    assert isinstance(found, Choice)
    return found.numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        (
            "es",
            "Somos ciudad inteligente desde 2021 y ciudad verde por el programa del BERD.",
            (2, 4),
        ),
        (
            "ar",
            "حصلنا على لقب المدينة الذكية عام 2021، كما صنفنا مدينة خضراء من برنامج البنك.",
            (2, 4),
        ),
        ("en", "We were European Green Capital in 2016, and a smart city since 2022.", (2, 4)),
        ("en", "A smart city since 2020; we were also Europe's Green Leaf town in 2017.", None),
        ("en", "A smart city since 2019, and we run a Green City programme.", None),
        ("en", "A smart city since 2019, and we have a green city strategy.", (2,)),
        ("zh", "2015年我市入选国家智慧城市试点名单。", (2,)),
        ("zh", "我们正在申报国家智慧城市试点。", None),
        ("de", "Das Ministerium hat uns 2019 als Modellprojekt Smart City ausgewählt.", (2,)),
        ("de", "Wir bewerben uns als Modellprojekt Smart City.", None),
        ("en", "We never actually received the title, so I'd say none.", ()),
        ("en", "We won the smart city title, though for green I'd say none.", (2,)),
    ],
)
def test_a_title_is_not_dropped_in_silence(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _read(language, text, TITLES) == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        (
            "en",
            "5G covers the city. For quantum communication we are only just getting going.",
            (1,),
        ),
        ("zh", "5G都已開台，星鏈尚未開放。", (1,)),
        (
            "fr",
            "La 5G est là, naturellement ; pour le quantique, on en est aux balbutiements.",
            (1,),
        ),
        ("es", "5G sí, desde luego; de Starlink y cuántica, nada.", (1,)),
        ("ru", "5G работает по всему городу, а с квантовой связью мы только начинаем.", (1,)),
        ("ar", "شبكة الجيل الخامس متوفرة، أما الاتصالات الكمومية فما زلنا في البداية.", (1,)),
        ("de", "5G gibt es überall, mit Quantenkommunikation fangen wir gerade erst an.", (1,)),
        ("de", "5G haben wir gerade erst eingeführt.", (1,)),
        ("ja", "5Gは全域で使えますが、量子通信はこれからです。", (1,)),
        ("pt", "O 5G cobre tudo. Testámos o Starlink, mas desistimos.", (1,)),
        ("tr", "5G var. Starlink daha değil.", (1,)),
        ("ko", "5G는 있습니다. 6G는 아직입니다.", (1,)),
        ("hi", "5जी है, 6जी अभी बाकी है।", (1,)),
        ("ko", "6G는 아직입니다.", None),
        ("fr", "Pas de 6G ni de quantique, évidemment ; en revanche la 5G couvre la ville.", (1,)),
    ],
)
def test_what_only_begins_is_not_there(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _read(language, text, NETWORKS) == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ko", "5G가 있고 스타링크, 6G는 없습니다.", (1,)),
        ("ko", "5G와 스타링크는 있으나 6G, 양자통신은 없습니다.", (1, 3)),
        ("ko", "5G가 있고 6G도 있으나 스타링크는 없습니다.", (1, 2)),
        ("ja", "5Gが整備済みで、6G、スターリンク、量子通信はいずれもございません。", (1,)),
        ("ja", "5Gとスターリンクがございますが、6Gはございません。", (1, 3)),
        ("tr", "5G her yerde var; Starlink, 6G ve kuantum haberleşme ise bizde bulunmuyor.", (1,)),
        ("tr", "5G henüz hizmete girmedi; saydığınız altyapıların hiçbirine sahip değiliz.", ()),
        ("tr", "Altyapı sorusunda hiçbiri yazabilirsiniz.", ()),
    ],
)
def test_one_denial_behind_a_list_is_of_all_of_it(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _read(language, text, NETWORKS) == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("zh", "主要是物流、能源、醫療，農業才剛起步。", (4, 6, 10)),
        (
            "es",
            "Destacan el turismo y el transporte público; en sanidad apenas estamos empezando.",
            (5, 12),
        ),
    ],
)
def test_a_sector_that_only_begins_is_left_out(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert _read(language, text, options_of("sectors")) == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        (
            "de",
            "In Betrieb ist 5G; bei der Quantenkommunikation läuft mit der Uni erst der "
            "Förderantrag.",
            (1,),
        ),
        ("de", "5G ist in Betrieb, bei 6G läuft noch das Genehmigungsverfahren.", (1,)),
        ("de", "5G läuft; der Förderantrag für Starlink wurde bewilligt.", None),
        ("de", "5G; läuft der Förderantrag gut, kommt auch Quantenkommunikation.", None),
        ("en", "5G is live; the grant application for Starlink works.", None),
        ("fr", "La 5G fonctionne. Pour Starlink, l'appel d'offres est ouvert.", (1,)),
        ("fr", "5G en service depuis l'appel d'offres de 2021.", (1,)),
        ("pt", "O 5G funciona. Para o Starlink está a decorrer o concurso público.", (1,)),
        ("ja", "5Gは運用中、量子通信は補助金申請が進行中です。", None),
    ],
)
def test_an_application_or_a_tender_that_runs_is_nothing_in_operation(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _read(language, text, NETWORKS) == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G only in speeches."),
        ("en", "5G, but only in the mayor's speeches."),
        ("es", "5G solo en los discursos."),
        ("es", "5G y Starlink, pero solo en el discurso."),
        ("fr", "5G uniquement dans les promesses."),
        ("de", "5G nur in den Sonntagsreden."),
        ("pt", "5G apenas nas promessas."),
        ("ru", "5G только на словах."),
        ("tr", "5G yalnızca konuşmalarda var."),
        ("ar", "5G في الخطابات فقط."),
        ("zh", "5G仅在口头上。"),
        ("ko", "5G는 서류상으로만 있습니다."),
        ("hi", "5G केवल भाषणों में।"),
        ("en", "5G: going live was postponed."),
        ("en", "Starlink is in operation; the launch of 5G was postponed to May, and it is live."),
        ("fr", "Mise en service de la 5G reportée."),
        ("es", "5G: puesta en servicio aplazada."),
        ("pt", "A entrada em funcionamento da 5G foi adiada."),
        ("zh", "5G推迟投入使用。"),
        ("zh", "5G已投入使用，6G推迟投入使用。"),
        ("ja", "5Gの運用開始は延期されました。"),
    ],
)
def test_what_is_only_talked_of_or_put_off_is_not_there(language: str, text: str) -> None:
    assert _read(language, text, NETWORKS) is None


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("zh", "5G和Starlink都已投入服務。", (1, 3)),
        ("zh", "不是5G和Starlink都已投入服務。", None),
        ("zh", "并非5G和星链都已投入使用。", None),
        ("zh", "5G和Starlink都尚未投入服務。", None),
        ("zh", "没有6G，5G已投入使用。", (1,)),
        ("zh", "鄰市的5G都已投入服務。", None),
        (
            "en",
            "5G from two carriers, and Starlink as a backup for the emergency operations centre.",
            (1, 3),
        ),
        ("en", "5G; no Starlink as a backup.", (1,)),
        ("en", "5G, and Starlink as a backup if needed.", None),
        ("en", "Starlink as a backup in the neighbouring county.", None),
        ("pt", "A 5G ainda não chegou aqui em 2022.", None),
        ("pt", "O edital da 5G chegou aqui em 2022.", None),
        ("zh", "5G原定去年已投入服務。", None),
        ("zh", "5G據報已投入服務。", None),
        ("en", "Our traffic application is running on 5G.", (1,)),
        ("pt", "A 5G chegou aqui em testes.", None),
        ("pt", "Quando a 5G chegou aqui em 2022?", None),
    ],
)
def test_what_arrived_or_serves_beside_another_is_there(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _read(language, text, NETWORKS) == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "Agriculture and, to a lesser extent, health care.", (2, 10)),
        ("de", "Vor allem im Gesundheitswesen, ein wenig auch im Umweltschutz.", (7, 10)),
        ("de", "Gesundheitswesen, ein wenig auch geplant im Umweltschutz.", (10,)),
        ("fr", "L'agriculture et, dans une moindre mesure, la santé.", (2, 10)),
        ("fr", "L'agriculture, dans une moindre mesure la santé, pas l'énergie.", (2, 10)),
        ("es", "Salud; en menor medida, finanzas en el futuro.", (10,)),
        ("ru", "Сельское хозяйство, в меньшей степени планируем энергетику.", (2,)),
        ("tr", "Sağlık, daha az oranda belki tarım.", None),
        ("ar", "الزراعة وبدرجة أقل الصحة.", (2, 10)),
    ],
)
def test_a_sector_that_stands_second_is_one_still(
    language: str, text: str, numbers: tuple[int, ...] | None
) -> None:
    assert _read(language, text, options_of("sectors")) == numbers
