"""What is said of a standard that is asked of is no reason of another; "not so" is not "so too"."""

import pytest

from intake.conversation.ballots import ballots
from intake.messages import Passage
from tests.intake.conversation.ballots.papers import PAPER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "S1은 충족되었으며 S2는 그렇지 않습니다"),
        ("ko", "S1은 충족되었으나 S2는 그렇지 않습니다"),
        ("ko", "S1은 충족되었고 S2는 아닙니다"),
        ("ko", "S1은 충족하지만 S2는 그렇지 못합니다"),
        ("ja", "S1は満たされていますが、S2は違います"),
        ("zh", "S1达标，而S2则不然"),
        ("tr", "S1 karşılanıyor, S2 ise öyle değil"),
        ("hi", "S1 पूरा हुआ है, S2 ऐसा नहीं है"),
        ("es", "S1 se cumple, S2 no es así"),
        ("ar", "S1 مستوفى أما S2 فليس كذلك"),
        ("ar", "S1 مستوفى، وS2 ليس كذلك"),
        ("en", "S1 is met and S2 is not so"),
    ],
)
def test_words_of_the_next_standard_are_asked_and_no_reason(language: str, text: str) -> None:
    read = ballots.read_passages([Passage(text=text)], PAPER, language)
    assert {id: (one.verdict, one.reason) for id, one in read.judged.items()} == {"S1": ("met", "")}
    assert [(one.standard, one.why) for one in read.doubts] == [("S2", "no_verdict")]


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "S1 is met because of S2's figures", "because of S2's figures"),
        ("en", "S1 met: comparable with S2. S2 met.", "comparable with S2"),
        ("ko", "S1 충족: 자료가 충분함.", "자료가 충분함"),
    ],
)
def test_a_reason_that_names_another_standard_stays(language: str, text: str, reason: str) -> None:
    read = ballots.read_passages([Passage(text=text)], PAPER, language)
    assert read.judged["S1"].reason == reason


@pytest.mark.parametrize(
    ("language", "text", "verdict"),
    [
        ("ar", "S1 مستوفى وS2 كذلك", "met"),
        ("en", "S1 is met, S2 likewise", "met"),
        ("de", "S1 ist nicht erfüllt, S2 ebenso wenig", "not_met"),
        ("en", "S1 is not met, nor is S2", "not_met"),
    ],
)
def test_a_likewise_is_read_as_before(language: str, text: str, verdict: str) -> None:
    read = ballots.read_passages([Passage(text=text)], PAPER, language)
    assert read.judged["S2"].verdict == verdict


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("de", "S1: erfüllt, geprüft.\n\nBitte sagen Sie mir, ob S2 schon offen ist.", "geprüft"),
        ("de", "S1: erfüllt, geprüft. Bitte sagen Sie mir, ob S2 schon offen ist.", "geprüft"),
        ("fr", "S1 : atteint, audité.\n\nDites-moi, s'il vous plaît, si S2 est à juger.", "audité"),
        ("ru", "S1: выполнен, проверено.\n\nПожалуйста, скажите, оценить ли S2.", "проверено"),
        ("pt", "S1: cumpre, auditado.\n\nPor favor, digam-me se S2 também me cabe.", "auditado"),
        ("en", "S1: met, audited. Please tell me, if you can, whether S2 is mine.", "audited"),
    ],
)
def test_what_is_asked_of_us_is_no_reason_of_the_standard_before(
    language: str, text: str, reason: str
) -> None:
    read = ballots.read(text, PAPER, language)
    assert {id: one.reason for id, one in read.judged.items()} == {"S1": reason}
    assert [one.standard for one in read.doubts] == ["S2"]


def test_a_reason_whose_sentence_goes_on_to_another_standard_stays() -> None:
    read = ballots.read("S1: met. They tell us of audits, whereas S2 is silent.", PAPER, "en")
    assert "They tell us of audits" in read.judged["S1"].reason
