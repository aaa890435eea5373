"""What is no more than planned or tried is a no; what left its plans behind is none."""

from datetime import date

import pytest

from intake.answers.values import Context, Unclear, YesNo
from intake.answers.verdicts import yesno


def _read(language: str, text: str, *, future: bool = False) -> str:
    context = Context(language=language, today=date(2026, 11, 26), alone=True, future=future)
    found = yesno.read(text, context)
    if isinstance(found, Unclear):
        return found.reason
    assert isinstance(found, YesNo)
    return "yes" if found.yes else "no"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It did not get any further than the pilot."),
        ("en", "We cannot claim to have reached that level."),
        ("fr", "Pas à ce stade : seul un quartier est équipé, à titre expérimental."),
        ("es", "No hay planes en este sentido."),
        ("pt", "Por enquanto está só no papel, com entrega prevista para 2028."),
        ("de", "Über den Pilotversuch ist es nicht hinausgekommen."),
        ("ru", "Пока это только в планах на 2027 год."),
        ("zh", "尚在规划阶段，预计2027年启用。"),
        ("ja", "まだ計画段階にとどまっております。"),
        ("ko", "그 수준에 이르렀다고 말씀드리기는 어렵습니다."),
        ("tr", "Henüz o seviyede olduğumuzu söyleyemeyiz."),
        ("ar", "ما زال المشروع قيد الدراسة."),
        ("hi", "अभी यह केवल योजना के स्तर पर है।"),
    ],
)
def test_what_is_only_planned_or_tried_is_a_no(language: str, text: str) -> None:
    assert _read(language, text) == "no"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The first phase runs, the second one is still on the drawing board."),
        ("en", "We cannot say whether we have reached that level."),
        ("en", "The county has one; does that count?"),
        ("de", "Wir können nicht sagen, ob wir dieses Niveau erreicht haben."),
        ("ja", "県が運用しておりますが、それでもよろしいでしょうか？"),
        ("tr", "Planlama aşamasındadır."),
    ],
)
def test_what_may_be_there_as_well_is_asked(language: str, text: str) -> None:
    assert _read(language, text) not in ("yes", "no")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It has long left the planning stage and serves all boroughs today."),
        ("de", "Über die Planungsphase sind wir längst hinaus, das System läuft im ganzen Ort."),
        ("zh", "规划阶段早已结束，系统现已在全市运行。"),
        ("ko", "계획 단계는 이미 지났고 현재 시 전역에서 운영 중입니다."),
    ],
)
def test_what_left_its_plans_behind_is_there(language: str, text: str) -> None:
    assert _read(language, text) == "yes"


def test_a_plan_is_no_denial_of_a_wish() -> None:
    assert _read("en", "It is still on the drawing board.", future=True) != "no"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Elle n'entrera en service qu'au printemps prochain.", "no"),
        ("fr", "Elle n'entrera en service qu'en 2027.", "no"),
        ("fr", "Le réseau n'ouvrira qu'en 2027.", "no"),
        ("de", "Es geht erst im nächsten Frühjahr in Betrieb.", "no"),
        ("de", "Der Betrieb startet erst 2027.", "no"),
        ("de", "Das System läuft erst ab nächstem Jahr.", "no"),
        ("ja", "稼働は来春からです。", "planned"),
        ("fr", "Il ne fonctionne que depuis mars 2024.", "yes"),
        ("fr", "Elle n'est entrée en service qu'en 2024.", "yes"),
        ("de", "Es wird erst seit März 2024 genutzt.", "yes"),
        ("de", "Es ging erst im Frühjahr 2024 in Betrieb.", "yes"),
        ("de", "Es ist in Betrieb, der Ausbau beginnt erst 2027.", "yes"),
    ],
)
def test_what_runs_only_from_then_on_is_not_there_before(
    language: str, text: str, wanted: str
) -> None:
    assert _read(language, text) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "검토 중에 있으며 확정된 바 없습니다."),
        ("ko", "아직 결정된 것은 없습니다."),
        ("ja", "検討中であり、決まったことはございません。"),
        ("zh", "正在研究，尚无定论。"),
        ("zh", "目前还没有确定。"),
        ("ar", "لا يوجد قرار نهائي."),
    ],
)
def test_what_is_not_decided_is_no_no(language: str, text: str) -> None:
    assert isinstance(yesno.read(text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ko", "도입한 바 없습니다."), ("zh", "目前还没有建成。"), ("ja", "まだ導入しておりません。")],
)
def test_what_is_not_done_is_one(language: str, text: str) -> None:
    assert yesno.read(text, Context(language=language)) == YesNo(yes=False)
