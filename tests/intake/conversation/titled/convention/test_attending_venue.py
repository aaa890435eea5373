"""Where the Convention is, beside who comes: nobody's name."""

import pytest

from intake.conversation.titled.convention.attending_reading import read

BOAO = frozenset({"boao"})
TEXTS = [
    ("en", "The Mayor, Anna Nowak, and the Deputy Mayor, Jan Kowal, will travel to Boao; I "
     "confirm their attendance."),
    ("fr", "Le maire, Paul Morel, et l'adjointe au numérique, Inès Roy, feront le "
     "déplacement à Boao ; je confirme leur présence."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_where_all_go_is_no_name(language: str, text: str) -> None:
    said = read(text, language, is_asked=True, city=BOAO)
    assert len(said.coming) == 2
    assert (said.comes, said.wavers, said.rest) == (True, False, ())


def test_another_name_beside_it_stays_open() -> None:
    text = "The Mayor, Anna Nowak, will travel to Boao with Kowal; I confirm their attendance."
    said = read(text, "en", is_asked=True, city=BOAO)
    assert said.comes is None or said.unread


LATER = [
    ("de", "Jens Voss, Oberbürgermeister\nUte Kern, Stadträtin\n\nWir bestätigen ihre Teilnahme "
     "nächste Woche."),
    ("fr", "Paul Morel, maire\n\nJe vous confirme sa présence dès que le conseil aura décidé."),
    ("en", "Mayor Anna Nowak and Deputy Mayor Jan Kowal. We confirm their attendance as soon as "
     "the council has decided."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), LATER)
def test_a_promise_to_confirm_later_confirms_nothing(language: str, text: str) -> None:
    assert read(text, language, is_asked=True, city=BOAO).comes is None
