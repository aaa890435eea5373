"""A reply in which nothing of its writer's is left is answered as any mail, and changes nothing."""

import pytest

from intake.conversation.panelist import panelist_letters
from intake.messages import Passage
from intake.notices import PacketShown
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import seated
from tests.intake.panel.people import application, panelist

EMPTY = [
    "", " ", "\n\n", ">", ">\n> 1", "\u200b", "—", "-- \n", "…", "On 1 May 2027 Citydesk wrote:\n>",
    "Am 1.5. schrieb Citydesk:\n> Guten Tag",
]  # fmt: skip


@pytest.mark.parametrize("text", EMPTY)
def test_a_judges_reply_without_words_is_answered(text: str) -> None:
    bench = seated(1)
    for to in (None, bench.letter_with(PacketShown)):
        turn = bench.write(text, to=to)
        assert turn.letters
        assert not bench.ballots
        assert not turn.judged.declarations


@pytest.mark.parametrize("text", EMPTY)
def test_an_invited_persons_reply_without_words_seats_nobody(text: str) -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED), application(1))
    bench.post(panelist_letters.invitation(bench.panelist))
    assert bench.write(text, to=bench.last).letters
    assert bench.panelist.seat is Seat.INVITED


@pytest.mark.parametrize("passages", [(), (Passage(text="", under="S1: met"), Passage(text=">"))])
def test_no_passage_at_all_is_answered(passages: tuple[Passage, ...]) -> None:
    bench = seated(1)
    assert bench.write("", to=bench.letter_with(PacketShown), passages=passages).letters
    assert not bench.ballots
