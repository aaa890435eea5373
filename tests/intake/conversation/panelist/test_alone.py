"""One word alone on the first line: who signs below it, and what else may stand there."""

from dataclasses import replace

import pytest

from intake.notices.panel import BallotKept, PacketShown, SeatAnswered
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.conversation.panelist.test_panelist import WHOLE, seated
from tests.intake.panel.people import panelist


def _asked(language: str, name: str) -> Bench:
    bench = seated(1)
    bench.panelist = replace(bench.panelist, name=name, languages=(language,))
    bench.write(WHOLE, to=bench.letter_with(PacketShown))
    bench.write("I resign from the panel.", to=bench.letter_with(PacketShown))
    return bench


@pytest.mark.parametrize(
    ("language", "name", "below"),
    [
        ("zh", "Li Wei", "李伟\n中国物联网标准研究院"),
        ("en", "Li Wei", "李伟\n中国物联网标准研究院"),
        ("zh", "Li Wei", "李伟 教授\n中国物联网标准研究院\n北京"),
        ("zh", "He Wei", "何伟"),
        ("zh", "He Shi", "何诗\n中国物联网标准研究院"),
        ("en", "Will Hay", "Will Hay"),
        ("ja", "Taro Yamada", "山田太郎\n東京大学"),
        ("ko", "Minsu Kim", "김민수\n서울대학교"),
        ("ar", "Ahmad Khalid", "أحمد خالد\nجامعة القاهرة"),
        ("en", "Sam Carter", "Sam Carter\nVice President\n+1 202 555 0100\n\nOn Mon, desk wrote:"),
        ("en", "Sam Carter", "Sam Carter\n\nOn Mon, desk wrote:\n> Dear Sam,"),
    ],
)
def test_who_signs_below_the_word_says_no_more_by_it(language: str, name: str, below: str) -> None:
    bench = _asked(language, name)
    bench.write(f"RESIGN\n\n{below}", to=bench.letter_with(PacketShown))
    assert bench.panelist.seat is Seat.DECLINED


@pytest.mark.parametrize(
    ("language", "name", "below"),
    [
        ("zh", "Li Wei", "不\n李伟"),
        ("zh", "Li Wei", "如果可以\n李伟"),
        ("zh", "Li Wei", "李伟\n还没决定"),
        ("zh", "Li Wei", "李伟\n下个月再说"),
        ("zh", "Li Wei", "明年\n中国"),
        ("ja", "Taro Yamada", "山田太郎\nまだ決めていません"),
        ("ja", "Taro Yamada", "来月から"),
        ("ko", "Minsu Kim", "아직 아님"),
        ("ar", "Ahmad Khalid", "ليس الآن"),
        ("hi", "Asha Rao", "अभी नहीं"),
        ("hi", "Asha Rao", "आशा राव\nदिल्ली विश्वविद्यालय"),
        ("ar", "Ahmad Khalid", "بعد شهر"),
        ("ar", "Ahmad Khalid", "ما معناها"),
        ("hi", "Asha Rao", "फिर कभी"),
        ("hi", "Asha Rao", "कैसे"),
        ("zh", "Li Wei", "马上"),
        ("zh", "Li Wei", "何时"),
        ("zh", "Li Wei", "何时生效"),
        ("zh", "Li Wei", "何时\n中国物联网标准研究院"),
        ("ja", "Taro Yamada", "何時から"),
        ("ko", "Minsu Kim", "언제부터"),
        ("ar", "Ahmad Khalid", "متى"),
        ("hi", "Asha Rao", "कब से"),
        ("zh", "Li Wei", "以后\n北京大学"),
        ("en", "Sam Carter", "Not yet, please wait"),
        ("en", "Sam Carter", "if nobody objects"),
        ("en", "Sam Carter", "That is what my wife says I should do."),
        ("en", "Sam Carter", "Gdynia"),
        ("en", "Sam Carter", "Should I?\n\nOn Mon, desk wrote:"),
        ("en", "Sam Carter", "On second thoughts I wrote: no"),
    ],
)
def test_what_else_stands_below_the_word_leaves_it_to_be_asked(
    language: str, name: str, below: str
) -> None:
    bench = _asked(language, name)
    bench.write(f"RESIGN\n\n{below}", to=bench.letter_with(PacketShown))
    assert bench.panelist.sits
    assert bench.said(SeatAnswered).answer == "asked"
    assert bench.turn.cases


def test_a_ballot_below_the_word_is_taken_and_the_word_is_asked() -> None:
    bench = seated(1)
    bench.write("RESIGN\n\nS1 met: audited figures", to=bench.letter_with(PacketShown))
    assert bench.said(BallotKept)
    assert bench.said(SeatAnswered).answer == "asked"


@pytest.mark.parametrize("text", ["ACCEPT", "I accept.", "ACCEPT\n\nPanelist 1\n+1 202 555 0100"])
def test_who_sits_already_and_accepts_hears_that_they_sit(text: str) -> None:
    bench = seated(1)
    bench.write(text, to=bench.letter_with(PacketShown))
    assert bench.panelist.seat is Seat.ACCEPTED
    assert bench.said(SeatAnswered).answer == "stays"
    assert not bench.turn.cases


@pytest.mark.parametrize("text", ["I accept the verdict S1.", "ACCEPT Gdynia", "Accepted?"])
def test_an_acceptance_of_something_else_is_no_word_of_the_seat(text: str) -> None:
    bench = seated(1)
    bench.write(text, to=bench.letter_with(PacketShown))
    assert not any(isinstance(one.notice, SeatAnswered) for one in bench.turn.letters)


def test_an_invitation_is_accepted_by_the_word_above_a_name_in_another_script() -> None:
    bench = Bench(panelist(1, seat=Seat.INVITED))
    bench.panelist = replace(bench.panelist, name="Li Wei")
    bench.write("ACCEPT\n\n李伟\n中国物联网标准研究院")
    assert bench.panelist.seat is Seat.ACCEPTED


@pytest.mark.parametrize(
    "text", ["Hello there\n\nSam\n+1 202 555 0100\n\nOn Mon, desk wrote:", "+1 202 555 0100"]
)
def test_a_telephone_is_nothing_on_a_standard(text: str) -> None:
    bench = seated(1)
    bench.write(text, to=bench.letter_with(PacketShown))
    assert not any(isinstance(one.notice, BallotKept) for one in bench.turn.letters)


def test_numbers_joined_by_a_plus_are_still_standards() -> None:
    bench = seated(1)
    bench.write("1+2+3 met: audited figures", to=bench.letter_with(PacketShown))
    assert bench.said(BallotKept).no_verdict == ("S4",)
