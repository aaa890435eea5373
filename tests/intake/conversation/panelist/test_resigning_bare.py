"""A resignation that names no seat, or speaks of the ballots too, is asked for one word, once."""

from dataclasses import replace

import pytest

from intake.notices.panel import SeatAnswered
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated


def _written(text: str, language: str) -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=(language,))
    bench.write(text, to=bench.last)
    return bench


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I quit."),
        ("en", "I'm out."),
        ("en", "I resign. My ballots so far may stay."),
        ("de", "Ich steige aus."),
        ("fr", "J'arrête."),
        ("es", "Dimito."),
        ("pt", "Desisto."),
        ("ru", "Я ухожу."),
        ("zh", "我辞职。"),
        ("ja", "辞めます。"),
        ("ko", "그만두겠습니다."),
        ("ar", "أنسحب."),
        ("tr", "Bırakıyorum."),
        ("hi", "मैं छोड़ रहा हूँ।"),
    ],
)
def test_it_is_asked_by_one_letter(language: str, text: str) -> None:
    bench = _written(text, language)
    assert bench.panelist.seat is Seat.ACCEPTED
    assert [type(one.notice) for one in bench.turn.letters] == [SeatAnswered]


@pytest.mark.parametrize("text", ["I quit smoking.", "I won't quit.", "I'm out of office."])
def test_who_gives_up_something_else_is_not_asked(text: str) -> None:
    bench = _written(text, "en")
    assert not any(isinstance(one.notice, SeatAnswered) for one in bench.turn.letters)
