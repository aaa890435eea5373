from typing import get_args

import pytest

from intake.answers.values import UnclearReason
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.eligibility import Code, Status
from intake.notices import RemarkKind
from replies import findings, matters, refused, remarks, sentences


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (sentences.UNCLEAR, get_args(UnclearReason)),
        (remarks.REMARKS, get_args(RemarkKind)),
        (sentences.STAGES, tuple(Stage)),
        (sentences.STATES, tuple(State)),
        (matters.CASES, tuple(CaseKind)),
        (matters.ADVICE, tuple(CaseKind)),
        (findings._CODES, get_args(Code)),
        (findings._STATUS, tuple(Status)),
        (
            refused.REFUSED,
            (
                "type",
                "size",
                "count",
                "empty",
                "unreadable",
                "encrypted",
                "winmail",
                "infected",
                "unscanned",
                "unreached",
                "together",
            ),
        ),
    ],
)
def test_every_code_of_the_contracts_has_its_sentence(
    table: dict[str, str], codes: tuple[str, ...]
) -> None:
    assert set(table) == set(codes)


@pytest.mark.parametrize("sentence", [*sentences.UNCLEAR.values(), *remarks.REMARKS.values()])
def test_sentences_end_like_sentences_and_stay_short(sentence: str) -> None:
    assert sentence.rstrip("”").endswith((".", "?"))
    assert max(map(len, sentence.replace("?", ".").split("."))) < 130
