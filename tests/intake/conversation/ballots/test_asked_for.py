"""The lines of a ballot as translated letters give them, in the verdicts that they name."""

import pytest

from intake.calls.model import text_in
from intake.calls.panel import PanelRules
from tests.intake.conversation.ballots.papers import SIGNS, signs
from tests.replies.asked_for import OTHERS, messages

SCALE = PanelRules().scale
EXPECTED = " ".join(f"S{place}{SIGNS[one.id]}" for place, one in enumerate(SCALE, 1))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("line", ["S{}: {} – {}", "S{}: {}", "S{} – {} – {}", "S{}: “{}” – {}"])
def test_a_verdict_in_the_words_of_the_letter_is_read(language: str, line: str) -> None:
    because = messages(language)["because …"].replace("…", " IoT")
    named = [text_in(one.name, language) for one in SCALE]
    lines = [line.format(place, name, because) for place, name in enumerate(named, 1)]
    assert signs("\n".join(lines), language) == EXPECTED
