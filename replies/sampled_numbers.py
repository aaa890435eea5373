"""Sample answers to who asks whether the numbers of certificates and licences hold.

Invariant: each stands for one way in which a number can stand.
"""

from dataclasses import replace
from datetime import UTC, datetime

from intake.awards import Checked, Standing
from intake.notices import NumbersChecked
from replies import sampled_steps


def notices() -> dict[str, NumbersChecked]:
    valid = Checked(
        number=sampled_steps.CERTIFICATE.number, state=Standing.VALID,
        award=sampled_steps.AWARD, document=sampled_steps.CERTIFICATE,
    )  # fmt: skip
    ended = replace(
        sampled_steps.LICENCE, reason="It was issued by mistake.",
        ended_at=datetime(2028, 5, 2, 9, 0, tzinfo=UTC),
    )  # fmt: skip
    revoked = replace(valid, number=ended.number, state=Standing.REVOKED, document=ended)
    others = (
        replace(revoked, state=Standing.REPLACED),
        Checked(number="GDC-2026-2222-3333-4444", state=Standing.UNKNOWN),
        Checked(number="GDC-2026-O000-I111-LLLL", state=Standing.MISREAD),
    )
    at = "https://desk.cities.example/verify/"
    return {
        "checked": NumbersChecked(checked=(valid,), verify_at=at),
        "checked-sample": NumbersChecked(
            checked=(valid,), verify_at=at, samples=frozenset({valid.number})
        ),
        "checked-last": NumbersChecked(checked=(valid,), verify_at=at, is_last=True),
        "checked-several": NumbersChecked(checked=(valid, revoked, *others)),
    }
