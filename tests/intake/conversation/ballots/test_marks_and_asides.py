"""Thumbs for verdicts, what is to be forgotten before one, and points before their standard."""

import pytest

from intake.calls.panel import Grade
from intake.conversation.ballots import ballots, named_cities
from intake.conversation.ballots.ballots import Paper
from tests.intake.conversation.ballots.papers import PAPER, signs

POINTS = Paper(
    standards=PAPER.standards,
    scale=tuple(Grade(id=str(one), name={"en": str(one)}) for one in (3, 2, 1, 0)),
)


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "S1 👍 audited\nS2 👎 counted twice", "S1+ S2-"),
        ("en", "Forget what I said about S2, it is met: the register has it.", "S2+"),
        ("en", "Please forget what I wrote about S2. It is not met: counted twice.", "S2-"),
        ("fr", "Oubliez ce que j'ai dit sur S2 : atteint, le registre l'a.", "S2+"),
        ("es", "Olviden lo que dije sobre S2: se cumple, está en el registro.", "S2+"),
        ("pt", "Esqueçam o que eu disse sobre S2: cumprido, está no registo.", "S2+"),
        ("ru", "Забудьте, что я писал о S2: выполнен, он в реестре.", "S2+"),
    ],
)
def test_a_verdict_is_read_beside_them(language: str, text: str, read: str) -> None:
    assert signs(text, language) == read


def test_an_expo_is_no_city() -> None:
    assert not named_cities.found("S3は満たす、万博", "ja")


def test_points_before_their_standard_are_of_no_other() -> None:
    read = ballots.read("Full marks for S1, none for S2, 2 for S3, 1 for S4.", POINTS, "en")
    assert not read.judged
    assert {one.standard for one in read.doubts} == {*PAPER.standards}


def test_points_in_a_row_keep_the_reasons_in_brackets() -> None:
    text = "3 points for S1 (audited), 0 for S2 (twice), 1 for S3 (expo) and 0 for S4."
    judged = ballots.read(text, POINTS, "en").judged
    told = {id: (one.verdict, one.reason) for id, one in judged.items()}
    assert told == {
        "S1": ("3", "audited"), "S2": ("0", "twice"), "S3": ("1", "expo"), "S4": ("0", "")
    }  # fmt: skip
