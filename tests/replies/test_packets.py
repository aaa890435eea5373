"""What the panel reads of a city's figures."""

from decimal import Decimal

import pytest

from intake.eligibility import Code, Ground, Status
from replies import packets
from replies.filters import tongue
from tests.replies.calls import small_call


@pytest.mark.parametrize(
    ("code", "margin", "words"),
    [
        ("above", "2412345678", "превышение: примерно USD 2,41 миллиарда."),
        ("above", "2400000000", "превышение: USD 2,4 миллиарда."),
        ("not_above", "-2412345678", "до него не хватает: примерно USD 2,41 миллиарда."),
    ],
)
def test_a_russian_margin_is_said_well_whether_it_is_exact_or_not(
    code: Code, margin: str, words: str
) -> None:
    one = Ground(
        question="S4_output", status=Status.MET, code=code, limit=Decimal(10**10),
        margin=Decimal(margin),
    )  # fmt: skip
    said = packets.ground(tongue("ru"), one, small_call())
    assert said.endswith(f"порог: USD 10 миллиардов, {words}")
