"""Two statements in one sentence are both heard: taken, asked about, or told as unplaced."""

import copy
import tomllib
from dataclasses import replace
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("joined_clauses.toml").read_text("utf-8"))
UNKNOWN = "none"
"""The key of a statement that answers no question."""


@cache
def town() -> Town:
    return a_town()


def hear(text: str, language: str) -> Town:
    heard = copy.copy(town())
    for name in ("applications", "letters", "messages", "cases", "entries"):
        setattr(heard, name, copy.copy(getattr(heard, name)))
    letter = replace(heard.to(ANNA), questions=())
    heard.write(ANNA, text, to=letter, language=language)
    return heard


def told(heard: Town) -> str:
    receipt = heard.receipt(ANNA)
    return " ".join((*(one.words for one in receipt.misread), *receipt.unplaced))


@pytest.mark.parametrize("language", TOLD)
def test_each_of_two_statements_joined_into_one_sentence_is_heard(language: str) -> None:
    clauses, joints = TOLD[language]["clauses"], TOLD[language]["joints"]
    end = TOLD[language].get("end", ".")
    lost = []
    for one, two in permutations(clauses, 2):
        for joint in joints:
            text = f"{clauses[one]}{joint}{clauses[two]}{end}"
            heard = hear(text, language)
            read, left = said(heard), told(heard)
            lost += [
                (id, text)
                for id in (one, two)
                if (id == UNKNOWN or id not in read) and clauses[id] not in left
            ]
    assert lost == []


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [(row["language"], row["text"], row["says"]) for row in TOLD["en"]["sentences"]],
)
def test_a_sentence_that_carries_two_answers_gives_both(
    language: str, text: str, says: dict[str, str]
) -> None:
    assert said(hear(text, language)) == says


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [(row["language"], row["text"], row["left"]) for row in TOLD["en"]["beside"]],
)
def test_a_figure_or_statement_beside_an_answer_is_told(
    language: str, text: str, left: str
) -> None:
    assert left in told(hear(text, language))
