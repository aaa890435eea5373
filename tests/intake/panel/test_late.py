"""Conflicts known after the tally: the word stands only with the quorum and the same verdicts."""

import pytest

from intake.errors import Refusal
from intake.panel import late, tally
from intake.panel.conflicts import Kind
from intake.panel.results import Word
from intake.panel.tally import Tally
from tests.intake.panel.people import ballot, call, panelist


def _word(votes: tuple[str, ...], gone: int, *, quorum: str = "") -> Word:
    """Three who judged so, of whom the first have a conflict by now."""
    rules = call(quorum)
    cast = [ballot(number, verdicts) for number, verdicts in enumerate(votes)]
    keys = [panelist(number).key for number in range(len(votes))]
    counted = tally.count(rules, 1, assigned=keys, cast=cast, at_close=keys, wanted=3)
    assert isinstance(counted, Tally)
    found = dict.fromkeys(keys[:gone], Kind.ADVISORY)
    again = late.without(rules, counted, (), found)
    return Word(tally=counted, conflicted=tuple(found), without=again)


def _weight(votes: tuple[str, ...], gone: int, *, quorum: str = "") -> late.Weight:
    found = late.weighed(call(quorum), _word(votes, gone, quorum=quorum))
    assert found
    return found


SAME = ("mmmm", "mmmm", "mmmm")


@pytest.mark.parametrize(
    ("quorum", "gone", "left"),
    [("", 1, "2 ballots are"), ("", 2, "1 ballot is"), ("", 3, "no ballots are"),
     ("quorum = 2", 2, "1 ballot is"), ("quorum = 3", 1, "2 ballots are")],
)  # fmt: skip
def test_fewer_ballots_than_the_tally_needed_make_no_word(
    quorum: str, gone: int, left: str
) -> None:
    found = _weight(SAME, gone, quorum=quorum)
    assert not found.stands
    assert f"without it {left} left, and the tally needs {3 if '2' not in quorum else 2}." in (
        found.text
    )
    assert "`citydesk move 1 --to selection" in found.text


@pytest.mark.parametrize(("quorum", "gone"), [("quorum = 2", 1), ("quorum = 1", 2)])
def test_with_the_quorum_and_the_same_verdicts_it_stands(quorum: str, gone: int) -> None:
    found = _weight(SAME, gone, quorum=quorum)
    assert found.stands
    assert found.text.endswith("without it the verdicts are the same.")
    assert late.may_title(call(quorum), _word(SAME, gone, quorum=quorum)) is None


def test_another_verdict_is_another_word() -> None:
    found = _weight(("mmmm", "mmmm", "nnnn"), 2, quorum="quorum = 1")
    assert not found.stands
    assert "The panel judged S1, S2, S3 and S4 as not met." in found.text
    refused = late.may_title(call("quorum = 1"), _word(("mmmm", "mmmm", "nnnn"), 2,
                                                       quorum="quorum = 1"))  # fmt: skip
    assert isinstance(refused, Refusal)
    assert refused.reason == "conflict"


def test_a_tie_that_comes_about_without_them_is_another_word() -> None:
    assert not _weight(("mmmm", "mmmm", "nnnn"), 1, quorum="quorum = 2").stands


def test_where_nobody_has_a_conflict_nothing_is_weighed() -> None:
    assert late.weighed(call(), _word(SAME, 0)) is None
