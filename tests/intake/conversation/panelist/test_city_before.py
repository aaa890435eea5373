"""A city's name right before a standard, with no colon behind it, tells whose verdict that is."""

import pytest

from intake.notices import BallotKept, PacketShown, PanelistRefused
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.judging.test_dividing import (
    DAEGU,
    OSAKA,
    _judged,
    _seated,
    _subject,
)

STANDING = {"S1": "met", "S2": "not_met", "S3": "met", "S4": "partly"}
CORRECTED = STANDING | {"S4": "not_met"}


def _corrected(text: str, language: str = "en") -> Bench:
    """What that says on the thread of Osaka, whose ballot stands."""
    bench = _seated(language)
    ballot = "S1: met, audited. S2: not met, few. S3: met, seen. S4: partly met, estimates."
    for said in (ballot, text):
        bench.write(said, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    return bench


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "Osaka S4: not met, too few firms.", "too few firms"),
        ("en", "Osaka S4 not met, too few firms.", "too few firms"),
        ("en", "Osaka's S4: not met, too few firms.", "too few firms"),
        ("en", "Correction: Osaka S4: not met, too few firms.", "too few firms"),
        ("de", "Osaka S4: nicht erfüllt, zu wenige Firmen.", "zu wenige Firmen"),
        ("fr", "Osaka S4 : non rempli, trop peu.", "trop peu"),
        ("es", "Osaka S4: no cumplido, muy pocas.", "muy pocas"),
        ("pt", "Osaka S4: não cumprido, poucas.", "poucas"),
        ("ru", "Осака S4: не выполнен, мало фирм.", "мало фирм"),
        ("tr", "Osaka S4: karşılanmadı, az firma.", "az firma"),
        ("zh", "大阪S4：不达标，企业太少。", "企业太少"),
        ("ja", "大阪S4：満たさない、企業が少ないため。", "企業が少ないため"),
        ("ar", "أوساكا S4: غير مستوفى، القليل فقط.", "القليل فقط"),
    ],
)
def test_it_is_a_verdict_of_the_city_named(language: str, text: str, reason: str) -> None:
    bench = _corrected(text, language)
    assert _judged(bench) == {OSAKA: CORRECTED}
    assert bench.ballots[OSAKA].judged["S4"].reason == reason
    assert not bench.said(BallotKept).unread


@pytest.mark.parametrize(
    ("language", "text", "judged"),
    [
        ("es", "Osaka cumple S2, S4 porque las fuentes son sólidas.", {"S2": "met", "S4": "met"}),
        ("en", "Osaka meets S2, audited anew.", {"S2": "met"}),
        ("de", "Osaka erfüllt S2, geprüft.", {"S2": "met"}),
        ("es", "Kobe cumple S2.", {}),
        ("es", "Según Osaka cumple S2.", {}),
        ("en", "Kobe meets S2, audited.", {}),
        ("en", "Osaka met S2 in 2020.", {}),
        ("en", "Osaka says it meets S2.", {}),
    ],
)
def test_a_city_may_be_who_meets_a_standard(
    language: str, text: str, judged: dict[str, str]
) -> None:
    assert _judged(_corrected(text, language)) == {OSAKA: STANDING | judged}


def test_it_is_of_another_city_of_the_writers_where_that_is_named() -> None:
    bench = _corrected("Daegu S4: not met, too few firms.")
    assert _judged(bench) == {OSAKA: STANDING, DAEGU: {"S4": "not_met"}}
    bench = _corrected("Osaka S4: not met, few. Daegu S1: met, audited.")
    assert _judged(bench) == {OSAKA: CORRECTED, DAEGU: {"S1": "met"}}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Kobe S4: not met, too few firms.", "unsure"),
        ("Nagoya S4 not met, too few firms.", "unsure"),
        ("神戸 S4: not met, too few firms.", "unsure"),
        ("Osaka S4 like Daegu S4: not met.", "which_city"),
        ("Is Osaka S4 not met?", "question"),
        ("If Osaka S4 is not met, I will say so.", "hedged"),
        ("Osaka S4 is probably not met.", "hedged"),
        ("Osaka says S4: not met.", "reported"),
        ("I read that Osaka S4 is not met.", "unsure"),
        ("According to Osaka S4 is not met.", "unsure"),
        ("In Osaka S4 is not met, in Daegu it is.", "unsure"),
    ],
)
def test_beside_other_words_it_is_asked(text: str, why: str) -> None:
    bench = _corrected(text)
    assert _judged(bench) == {OSAKA: STANDING}
    assert [one.why for one in bench.said(BallotKept).unread] == [why]


def test_a_city_that_is_not_the_writers_takes_none() -> None:
    bench = _corrected("Turku S4: not met, too few firms.")
    assert _judged(bench) == {OSAKA: STANDING}
    assert bench.said(PanelistRefused)
