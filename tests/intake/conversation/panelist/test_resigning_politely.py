"""Long polite resignations in Japanese: an apology denies nothing, what is unsure is asked."""

from dataclasses import replace

import pytest

from intake.notices.panel import SeatAnswered
from intake.panel.roster import Seat
from tests.intake.conversation.panelist.test_panelist import seated


def _told(text: str) -> str:
    """What becomes of the seat: left, asked or kept."""
    bench = seated(1)
    bench.panelist = replace(bench.panelist, languages=("ja",))
    bench.write(text, to=bench.last)
    if bench.panelist.seat is Seat.DECLINED:
        return "left"
    letters = [one.notice for one in bench.turn.letters]
    is_asked = any(isinstance(one, SeatAnswered) and one.answer == "asked" for one in letters)
    return "asked" if is_asked else "kept"


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("left", "一身上の都合により、審査委員を辞任させていただきます。"),
        ("left", "誠に勝手ながら、一身上の都合により審査員を辞任させていただきたく存じます。"),
        (
            "left",
            "大変申し訳ございませんが、健康上の理由により、審査委員の職を辞任いたしたく、お願い申し上げます。",
        ),
        (
            "left",
            "平素より大変お世話になっております。誠に恐縮ではございますが、一身上の都合により、このたび審査委員を辞任させていただきたく、お願い申し上げます。",
        ),
        (
            "left",
            "いつもお世話になっております。突然のご連絡となり申し訳ございません。このたび、一身上の都合により審査委員会を退任させていただきたくご連絡申し上げました。",
        ),
        (
            "asked",
            "誠に残念ではございますが、本業多忙のため、審査委員を続けることが難しくなりましたので、辞任させていただきます。",
        ),
        (
            "asked",
            "お世話になっております。山田でございます。誠に申し訳ございませんが、家庭の事情により、審査"
            "委員を辞退させていただきたく存じます。ご迷惑をおかけいたしますが、何卒ご了承くださいますよ"
            "うお願い申し上げます。",
        ),
        ("left", "ご期待に沿えず大変心苦しいのですが、審査委員を降りさせていただきます。"),
        ("asked", "審査委員を辞任すべきか迷っております。"),
        ("kept", "辞任された委員の後任はどなたでしょうか。"),
        ("kept", "市長が辞任したため、S1の評価は保留します。"),
        ("kept", "私は審査委員を辞任いたしません。"),
        ("kept", "審査委員として引き続き務めさせていただきます。"),
    ],
)
def test_a_polite_resignation_is_read_or_asked(told: str, text: str) -> None:
    assert _told(text) == told
