"""What stands beside the one word of a panelist: their name, thanks, somebody they recommend."""

from dataclasses import replace

import pytest

from intake.notices import PacketShown, PanelistTold, SeatAnswered
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import WHOLE, seated
from tests.intake.panel.people import panelist


def _asked_to_leave() -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, name="Sophie Laurent")
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.write("I resign from the panel.", to=bench.letter_with(PacketShown))
    assert bench.said(SeatAnswered).answer == "asked"
    return bench


@pytest.mark.parametrize(
    "text",
    ["RESIGN\n\nSophie", "RESIGN\n\nSophie Laurent", "RESIGN\n\nBest regards\nSophie Laurent"],
)
def test_the_word_that_ends_the_seat_may_be_signed(text: str) -> None:
    bench = _asked_to_leave()
    bench.write(text, to=bench.last)
    assert bench.panelist.seat is Seat.DECLINED


@pytest.mark.parametrize("text", ["RESIGN\n\nNo", "RESIGN\n\nLater", "RESIGN\n\nNot yet"])
def test_a_last_line_that_may_say_something_is_no_name(text: str) -> None:
    bench = _asked_to_leave()
    bench.write(text, to=bench.last)
    assert bench.panelist.sits


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Lo siento, esta vez no puedo aceptar; les recomiendo a mi colega Luis Vega."),
        ("en", "I must decline. My colleague Jane Roe is a better judge of this than I am."),
        ("de", "Ich muss leider absagen. Fragen Sie bitte Frau Dr. Vogt in Leipzig."),
    ],
)
def test_what_is_said_beside_a_decline_reaches_the_organizers(language: str, text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text)
    assert bench.panelist.seat is Seat.DECLINED
    assert bench.said(SeatAnswered).is_passed_on
    (case,) = bench.turn.cases
    assert text in case.text


@pytest.mark.parametrize("text", ["DECLINE", "DECLINE\n\nPanelist 1"])
def test_a_decline_of_one_word_has_nothing_beside_it(text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.write(text)
    assert not bench.said(SeatAnswered).is_passed_on
    assert "“" not in bench.turn.cases[0].text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thank you, received."), ("de", "Vielen Dank, erhalten."),
        ("fr", "Merci, bien reçu."), ("es", "Muchas gracias, recibido."),
        ("pt", "Obrigado, recebido."), ("ru", "Спасибо, получил."),
        ("tr", "Teşekkürler, aldım."), ("ar", "شكرا، استلمت."), ("zh", "谢谢，已收到。"),
        ("ja", "ありがとうございます。受け取りました。"), ("ko", "감사합니다. 잘 받았습니다."),
        ("hi", "धन्यवाद, मिल गया।"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["", "\n\nElif Demir"])
def test_thanks_for_the_packet_are_no_matter(language: str, text: str, name: str) -> None:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,), name="Elif Demir")
    bench.write(f"{text}{name}", to=bench.letter_with(PacketShown))
    assert not bench.turn.cases
    assert not bench.said(PanelistTold).words
