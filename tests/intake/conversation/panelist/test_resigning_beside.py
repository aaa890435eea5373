"""A seat given up in a mail that declares or judges too: each is taken, and nothing is lost."""

from dataclasses import replace

import pytest

from intake.notices.panel import BallotKept, ConflictsNoted, PacketShown, SeatAnswered
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging import test_dividing as dividing
from tests.intake.conversation.panelist.test_panelist import seated

TIED = [
    (
        "en",
        "Dear all,\n\nWith regret I must resign from the panel with immediate effect, as I am "
        "joining the city of Nantes as an adviser on Monday.\n\nSam Carter\nSenior Vice "
        "President, US Body\n+1 202 555 0100",
    ),
    (
        "en",
        "I am afraid I have to step down from the panel, since I start working for the City of "
        "Nantes next month.\n\nPanelist 1\nProfessor of Economics",
    ),
    (
        "en",
        "With regret I must resign from the panel, as I am joining the city of Nantes as an "
        "adviser. Could you confirm that you got this?",
    ),
    (
        "de",
        "Ich muss leider aus der Jury zurücktreten, weil ich ab Montag die Stadt Nantes berate.",
    ),
    ("fr", "Je démissionne du jury car je viens d'être nommé conseiller du maire de Nantes."),
    ("es", "Debo dejar el jurado porque soy asesora del Ayuntamiento de Nantes."),
    ("pt", "Tenho de sair do júri, pois passo a ser consultora da Câmara de Nantes."),
    ("ru", "С понедельника я советник города Нант, поэтому слагаю с себя полномочия члена жюри."),
    ("zh", "很遗憾，我将从下月起到南特市政府任职，因此辞去评委一职。"),
    ("ja", "来月からナント市の顧問に就任するため、審査員を辞任いたします。"),
    ("ar", "أستقيل من لجنة التحكيم لأنني أصبحت مستشارا لمدينة نانت."),
    ("tr", "Nantes Belediyesi'ne danışman oldum, bu nedenle jüri üyeliğinden istifa ediyorum."),
    ("hi", "मैं नांत शहर का सलाहकार बन रहा हूँ, इसलिए मैं जूरी से इस्तीफा देता हूँ।"),
]


def _read_in(language: str) -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    return bench


def _asks(bench: Bench) -> bool:
    said = [one.notice for one in bench.turn.letters]
    return any(isinstance(one, SeatAnswered) and one.answer == "asked" for one in said)


@pytest.mark.parametrize(("language", "text"), TIED)
def test_a_city_that_is_the_reason_is_noted_and_the_leaving_is_asked(
    language: str, text: str
) -> None:
    bench = _read_in(language)
    bench.write(text, to=bench.letter_with(ConflictsNoted))
    (stated,) = bench.said(ConflictsNoted).stated
    assert (stated.city.name, stated.kind is None) == ("Nantes", False)
    assert _asks(bench)
    assert any("may want to leave the panel" in one.text for one in bench.turn.cases)
    bench.write("RESIGN", to=bench.last)
    assert not bench.panelist.sits


def test_a_tie_that_is_asked_and_the_leaving_are_both_said() -> None:
    bench = _read_in("en")
    text = (
        "I have accepted a position with the City of Nantes, so I can no longer sit on the panel."
    )
    bench.write(text, to=bench.letter_with(ConflictsNoted))
    assert bench.said(ConflictsNoted).unread
    assert _asks(bench)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "S1 met, since the figures are audited. S2 no - they count twice.\n\n"
            "I must resign from the panel, sorry.",
        ),
        (
            "de",
            "S1 erfüllt, weil geprüft. S2 nicht erfüllt, weil doppelt gezählt.\n\n"
            "Ich trete aus der Jury zurück.",
        ),
    ],
)
def test_who_judges_and_leaves_is_asked_beside_the_ballot(language: str, text: str) -> None:
    bench = _read_in(language)
    bench.write(text, to=bench.letter_with(PacketShown))
    assert bench.said(BallotKept)
    assert _asks(bench)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I resigned from my post at the city of Nantes in 2021."),
        ("en", "She resigned from the Nantes council."),
        ("en", "I had to step down from the Nantes board in 2020."),
        ("en", "I advise Nantes. My colleague resigned from the panel over that."),
        ("en", "Should I resign from the panel? I advise the city of Nantes."),
        ("en", "I advise Nantes, but I will not resign from the panel."),
        ("en", "S1 met: audited. S2 no - they leave the panel guessing."),
        ("en", "S1 not met: the mayor must resign from the panel on ethics."),
        ("de", "Ich berate Nantes, trete aber nicht aus der Jury zurück."),
        ("de", "Bis 2019 beriet ich Nantes, dann bin ich dort zurückgetreten."),
        ("fr", "J'ai démissionné de mon poste à la mairie de Nantes en 2020."),
        ("fr", "Dois-je quitter le jury ? Je suis conseiller du maire de Nantes."),
        ("es", "Dejé el consejo asesor de Nantes en 2019."),
        ("pt", "Deixei a Câmara de Nantes em 2018."),
        ("ru", "В 2020 году я ушёл с поста советника города Нант."),
        ("zh", "我2020年已辞去南特市政府顾问一职。"),
        ("ja", "2020年にナント市の顧問を辞任しました。"),
        ("ko", "2020년에 낭트시 자문위원을 사임했습니다."),
        ("ar", "استقلت من منصب مستشار مدينة نانت عام 2020."),
        ("tr", "2020'de Nantes Belediyesi danışmanlığından istifa ettim."),
        ("hi", "मैंने 2020 में नांत शहर के सलाहकार पद से इस्तीफा दिया था।"),
    ],
)
def test_a_post_given_up_elsewhere_or_a_seat_that_is_kept_asks_nothing(
    language: str, text: str
) -> None:
    bench = _read_in(language)
    bench.write(text, to=bench.letter_with(PacketShown))
    assert bench.panelist.sits
    assert not _asks(bench)


def test_another_panelist_who_is_named_alone_leaves_for_nobody() -> None:
    bench = _read_in("en")
    bench.others = ("Panelist 2", "Anna Smith", "smith@un.example")
    text = "I advise Nantes. Anna Smith can no longer sit on the panel."
    bench.write(text, to=bench.letter_with(ConflictsNoted))
    assert not _asks(bench)


def test_a_name_that_ends_like_anothers_is_still_the_writers_own() -> None:
    bench = _read_in("en")
    bench.panelist = replace(bench.panelist, name="Li Wei")
    bench.others = ("Li Wen", "wen@un.example")
    bench.write("I must resign from the panel, as I advise Nantes.\n\nLi Wei", to=bench.last)
    assert _asks(bench)


def test_work_for_something_that_is_no_city_is_no_tie() -> None:
    bench = _read_in("en")
    bench.write("I will be working for the evidence all week.", to=bench.letter_with(PacketShown))
    assert all("evidence" not in one.words for one in bench.declared)


MOVING = [
    ("en", "A warning: I leave the jury on 5 April, as I am moving to the city hall of Porto."),
    ("de", "Vorab: Ich trete aus der Jury zurück, weil ich zur Stadtverwaltung Porto wechsle."),
    ("ru", "Сразу предупрежу: с 5 апреля я выхожу из состава жюри, так как меня переводят на "
     "работу в мэрию Порту."),
    ("en", "I must step down from the jury. They want me at the city hall of Porto."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), MOVING)
def test_a_city_for_which_a_panelist_leaves_may_be_a_conflict(language: str, text: str) -> None:
    bench = dividing._write(text, language)
    assert bench.said(SeatAnswered).answer == "asked"
    case = bench.turn.cases[-1]
    assert (case.words_on, case.ties_on) == ((), (dividing.PORTO,))
    assert "The other words are closed; they name Porto (application 3)." in case.text


def test_a_leaving_for_no_city_may_be_none() -> None:
    text = "S1 met, because audited.\n\nI resign from the panel."
    bench = dividing._write(text)
    (case,) = [one for one in bench.turn.cases if "may want to leave" in one.text]
    assert (case.words_on, case.ties_on) == (None, None)
    assert "closed" not in case.text


def test_all_is_shown_of_who_leaves_and_judges_nothing() -> None:
    bench = seated(1)
    bench.assigned = set()
    bench.write("I would rather leave the panel, my new duties at the bank leave me no time.")
    (case,) = bench.turn.cases
    assert "my new duties at the bank leave me no time" in case.text
    assert case.ties_on is None
