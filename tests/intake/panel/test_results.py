"""What a tally comes to in words: the panel's verdicts, and apart from them the organizers'."""

from datetime import UTC, datetime

from intake.panel import results, tally
from intake.panel.results import Word
from intake.panel.tally import Tally
from intake.panel.ties import Settlement
from tests.intake.panel.people import ballot, call, panelist

CALL = call('ties = "organizers"')


def _word(*votes: str, **settled: str) -> Word:
    cast = [ballot(number, verdicts) for number, verdicts in enumerate(votes)]
    keys = [panelist(number).key for number in range(len(votes))]
    counted = tally.count(CALL, 1, assigned=keys, cast=cast)
    assert isinstance(counted, Tally)
    said = (
        Settlement(
            application=1, standard=id, verdict=verdict, reason="as told", by="organizer",
            at=datetime(2025, 9, 1, tzinfo=UTC),
        )
        for id, verdict in settled.items()
    )  # fmt: skip
    return Word(tally=counted, settled=tuple(said))


def test_a_verdict_of_the_panel_is_told_as_its_own() -> None:
    word = _word("mnmm", "mnmm")
    told = "The panel judged S1, S3 and S4 as met and S2 as not met."
    assert (results.told(CALL, word), results.tied(word)) == (told, ())


def test_a_tie_that_organizers_settled_is_not_told_as_the_panels_verdict() -> None:
    word = _word("mnmm", "mmmm", S2="not_met")
    assert results.told(CALL, word) == (
        "The panel judged S1, S3 and S4 as met. "
        "The panel tied on S2; the organizers settled it as not met."
    )
    assert results.tied(word) == ("S2",)


def test_several_settled_ties_are_told_each_with_its_verdict() -> None:
    alike = _word("mnmn", "mmmm", S2="met", S4="met")
    assert results.told(CALL, alike) == (
        "The panel judged S1 and S3 as met. "
        "The panel tied on S2 and S4; the organizers settled them as met."
    )
    apart = _word("mnmn", "mmmm", S2="met", S4="not_met")
    assert results.told(CALL, apart).endswith(
        "The panel tied on S2 and S4; the organizers settled S2 as met and S4 as not met."
    )


def test_an_open_tie_is_told_by_nobody() -> None:
    word = _word("mnmm", "mmmm")
    assert results.told(CALL, word) == "The panel judged S1, S3 and S4 as met."
    assert results.tied(word) == ()
