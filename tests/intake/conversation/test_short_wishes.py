"""Wishes of a few words, as people write them in a chat."""

import pytest

from intake.applications import State
from intake.notices import StatusShown
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "On fait une pause jusqu'à lundi svp"),
        ("fr", "Pause s'il vous plaît"),
        ("ar", "توقفوا من فضلكم أسبوعين، أنا في إجازة"),
        ("ar", "توقفوا رجاء لمدة شهر."),
    ],
)
def test_a_pause_is_granted(language: str, text: str) -> None:
    assert after(language, "S4_output", text).file().state is State.PAUSED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "On fait une pause café, svp"),
        ("fr", "Pas de pause svp"),
        ("fr", "La pause est finie svp"),
        ("ar", "العمال توقفوا أسبوعين."),
        ("ar", "لا تتوقفوا من فضلكم."),
        ("ar", "أنا في إجازة أسبوعين."),
    ],
)
def test_what_only_speaks_of_a_pause_changes_nothing(language: str, text: str) -> None:
    assert after(language, "S4_output", text).file().state is State.OPEN


@pytest.mark.parametrize(
    "text",
    ["Ist jetzt alles da?", "Stand bitte", "Ist alles vollständig?", "Ist bei Ihnen alles da?"],
)
def test_the_status_is_shown(text: str) -> None:
    assert isinstance(after("de", "S4_output", text).said(GUIDO), StatusShown)


@pytest.mark.parametrize(
    "text",
    [
        "Alles ist da.",
        "Der Stand bitte folgt.",
        "Ist der Bürgermeister da?",
        "Ist alles kostenlos?",
        "Den Stand bitte prüfen.",
    ],
)
def test_what_asks_for_no_status_gets_none(text: str) -> None:
    assert not isinstance(after("de", "S4_output", text).said(GUIDO), StatusShown)
