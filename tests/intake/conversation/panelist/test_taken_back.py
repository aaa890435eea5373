"""A verdict taken back by mail: the ballot is unfinished again, and the receipt says so."""

from dataclasses import replace

import pytest

from intake.notices.panel import BallotKept, PacketShown
from intake.panel import ballots
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import WHOLE, seated

TAKING = [
    ("en", "I withdraw my verdict on S1."),
    ("en", "Dear all,\nplease let me take back my verdict on S1.\nBest regards,\nPanelist"),
    ("de", "Ich ziehe mein Votum zu S1 zurück."),
    ("fr", "Je retire mon verdict sur S1."),
    ("es", "Retiro mi veredicto sobre S1."),
    ("pt", "Retiro o meu veredicto sobre S1."),
    ("ru", "Я отзываю свою оценку по S1."),
    ("zh", "我撤回对S1的评判。"),
    ("ja", "S1の評価を撤回します。"),
    ("ko", "S1에 대한 판정을 철회합니다."),
    ("ar", "أسحب حكمي على S1."),
    ("tr", "S1 hakkındaki kararımı geri çekiyorum."),
    ("hi", "मैं S1 पर अपना निर्णय वापस लेता हूँ।"),
]


def voted(language: str = "en") -> Bench:
    bench = seated(1)
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.panelist = replace(bench.panelist, languages=(language,))
    return bench


@pytest.mark.parametrize(("language", "words"), TAKING)
def test_a_verdict_taken_back_leaves_the_ballot_unfinished(language: str, words: str) -> None:
    bench = voted(language)
    bench.write(words, to=bench.letter_with(PacketShown))
    ballot = bench.ballots[1]
    assert ballot.form == 2
    assert [*ballot.judged] == ["S2", "S3", "S4"]
    kept = bench.said(BallotKept)
    assert (kept.is_new, kept.no_verdict, kept.unread) == (True, ("S1",), ())
    assert not bench.turn.cases


def test_all_verdicts_are_taken_back_at_once_and_given_anew() -> None:
    bench = voted()
    bench.write("I withdraw my whole ballot.", to=bench.letter_with(PacketShown))
    assert bench.ballots[1].judgements == ()
    assert bench.said(BallotKept).no_verdict == ("S1", "S2", "S3", "S4")
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    assert not ballots.missing(bench.ballots[1], bench.call)


@pytest.mark.parametrize(
    "words",
    [
        "I do not withdraw my verdict on S1.",
        "Shall I withdraw my verdict on S1?",
        "If the figures are wrong, I withdraw my verdict on S1.",
        "I withdraw from the project.",
        "I withdraw my verdict on S9.",
    ],
)
def test_a_denial_a_question_a_condition_takes_nothing_back(words: str) -> None:
    bench = voted()
    bench.write(words, to=bench.letter_with(PacketShown))
    assert bench.ballots[1].judged["S1"].verdict == "met"


def test_a_verdict_in_its_place_is_a_correction() -> None:
    bench = voted()
    bench.write(
        "I withdraw my verdict on S1.\nS1 not met - counted twice.",
        to=bench.letter_with(PacketShown),
    )
    assert bench.ballots[1].judged["S1"].verdict == "not_met"
