"""Every act that an organizer may lay can be planned."""

from typing import get_args

from intake.desk.acts import Act, Move, performing


def test_every_act_but_a_move_has_one_plan() -> None:
    """A move has its own way."""
    plans = [*performing._PLANS, *performing._PLANS_OF_PANEL]
    assert len(plans) == len(set(plans))
    assert set(plans) == set(get_args(Act)) - {Move}
