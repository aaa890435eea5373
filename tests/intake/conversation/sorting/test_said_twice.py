"""Two figures for one question, in places of their own, are never read as the digits of one."""

import pytest

from intake.messages import Channel
from tests.intake.conversation.town import ANNA, APPLIES, Town


def left_open(text: str, channel: Channel = "mail") -> tuple[str, ...]:
    """The questions without an answer after this reply, of those that it names."""
    town = Town()
    town.write(ANNA, APPLIES, channel=channel)
    town.write(ANNA, text, to=town.to(ANNA), channel=channel)
    return tuple(id for id in ("S2", "B4") if id in text and id not in town.file(1).current)


@pytest.mark.parametrize(
    "text",
    [
        "B4: 120\nB4: 420",
        "B4: 1\nB4: 420",
        "B4: ١٢٠\nB4: ٤٢٠",
        "B4: 120\n\nThank you for your letter.\n\nB4: 420 companies",
        "S2: 85\nS2: 300 million USD in 2024",
    ],
)
@pytest.mark.parametrize("channel", ["mail", "slack"])
def test_which_of_two_figures_holds_is_asked(text: str, channel: Channel) -> None:
    assert left_open(text, channel)


@pytest.mark.parametrize("text", ["B4: 120\nB4: 120", "B4: 120\nB4: companies", "B4: 1 420"])
def test_one_figure_said_twice_or_in_groups_is_read(text: str) -> None:
    assert not left_open(text)
