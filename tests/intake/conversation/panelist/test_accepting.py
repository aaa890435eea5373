"""What stands beside a word that takes the seat: nothing of it is lost."""

from dataclasses import replace

import pytest

from intake.cases import CaseKind
from intake.conversation.panelist import accepting, panelist_letters
from intake.conversation.panelist import panelist as panelist_mails
from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed
from intake.conversation.panelist.sitting import Sitting
from intake.conversation.turns import Bond
from intake.messages import Message, Passage
from intake.notices import SeatAnswered
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

pytestmark = pytest.mark.usefixtures("in_english")

GDYNIA, TURKU = application(1), application(2, "Turku", "FI")


def _invited(language: str = "de") -> Bench:
    invited = replace(panelist(1, seat=Seat.INVITED), languages=(language,))
    bench = Bench(invited, GDYNIA, TURKU)
    bench.post(panelist_letters.invitation(bench.panelist))
    return bench


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Count me in!", "en"), ("Da bin ich gern dabei.", "de"), ("Comptez sur moi !", "fr"),
        ("Cuenten conmigo.", "es"), ("Com muito gosto aceito o convite.", "pt"),
        ("Принимаю приглашение с радостью.", "ru"), ("يسعدني قبول الدعوة", "ar"),
        ("我同意担任评委", "zh"), ("謹んでお受けいたします", "ja"), ("お受けいたします。", "ja"),
        ("수락하겠습니다", "ko"), ("Seve seve kabul ederim.", "tr"),
        ("मैं आमंत्रण सहर्ष स्वीकार करता हूँ", "hi"),
        ("Принимаю. Конфликта интересов с городами 1 и 2 нет.", "ru"),
        ("Acepto. No tengo ningún conflicto de intereses.", "es"),
    ],
)  # fmt: skip
def test_the_usual_words_take_the_seat(text: str, language: str) -> None:
    assert accepting.read(text, language) == "accepted"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("お受けできません", "ja"), ("我不同意担任评委", "zh"), ("Count me out", "en"),
        ("Je ne suis pas partant", "fr"), ("I cannot join because of a conflict", "en"),
        ("I accept. But I cannot join because of a conflict.", "en"),
    ],
)  # fmt: skip
def test_a_denial_does_not(text: str, language: str) -> None:
    assert accepting.read(text, language) != "accepted"


def test_a_firm_that_served_a_city_is_a_conflict_with_it() -> None:
    bench = _invited()
    bench.write("Ich sage zu. Turku: Meine Firma hat dort 2023 das Leitsystem geliefert.",
                to=bench.last)  # fmt: skip
    assert [(one.application, one.kind) for one in bench.declared] == [(2, Kind.OTHER)]


@pytest.mark.parametrize(
    "words",
    [
        "Mit Turku habe ich allerdings zu tun: meine Firma hat dort 2023 das System geliefert.",
        "Turku kenne ich seit vielen Jahren sehr gut.",
    ],
)
def test_a_city_named_beside_the_acceptance_is_asked_and_a_person_sees_it(words: str) -> None:
    bench = _invited()
    bench.write(f"Vielen Dank, da bin ich gern dabei. {words}", to=bench.last)
    assert bench.panelist.seat is Seat.ACCEPTED
    assert [one.words for one in bench.said(SeatAnswered).unread] == [words]
    assert [words in one.text for one in bench.turn.cases if one.kind is CaseKind.PANELIST] == [
        True
    ]


def test_no_conflict_before_the_question_is_answered_with_when_it_comes() -> None:
    bench = _invited("es")
    bench.write("Acepto. No tengo ningún conflicto de intereses.", to=bench.last)
    assert bench.said(SeatAnswered).says_none
    assert not bench.declared
    assert "no conflict of interest" in bench.last.markdown


def test_no_conflict_with_numbers_that_are_not_read_clears_nothing() -> None:
    listed = [
        Listed(number=place, application=place, names=(name,))
        for place, name in enumerate(("Gdynia", "Turku", "Nantes"), start=1)
    ]
    text = "Конфликта интересов с городами 1 и 3 нет."
    assert declarations.read_conflicts(text, listed, "ru").clear == (1, 3)
    text = "I have no conflict of interest regarding those under 1 and 3."
    assert 2 not in declarations.read_conflicts(text, listed, "en").clear


@pytest.mark.parametrize(
    ("text", "is_of_seat"),
    [
        ("I resign from the panel.", True),
        ("I must leave the panel for health reasons.", True),
        ("Yes", False), ("I vote for Gdynia", False), ("WITHDRAW", False),
    ],
)  # fmt: skip
def test_a_mail_about_the_seat_is_known_whatever_letter_it_answers(
    text: str, is_of_seat: bool
) -> None:
    bench = Bench(panelist(1), GDYNIA, TURKU)
    message = Message(
        id="m1", channel="mail", sender=bench.panelist.address, received_at=bench.now,
        passages=(Passage(text=text),), subject="Re: Your vote is confirmed",
    )  # fmt: skip
    sitting = Sitting(
        call=bench.call, panelist=bench.panelist, bond=Bond.ADDRESS, cities=tuple,
        city=lambda _: None,
    )  # fmt: skip
    assert panelist_mails.is_of_seat(sitting, message, bench.now) is is_of_seat
