"""Samples written as letters, for the tests of this folder."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from typing import Any

from intake.calls.model import Call
from intake.contacts import Keys
from intake.notices import Addressed, CityNotice, Letter, Notice
from replies import render, samples
from tests.replies.calls import small_call

ADDRESS = "desk@cities.example"
KEYS = Keys(secret=b"sixteen bytes...")
SAMPLES = samples.samples()


def write(
    addressed: Addressed, *, hold: timedelta = timedelta(0), call: Call | None = None
) -> Letter:
    """The letter this makes under the small call, always the same."""
    return render.letter(
        addressed,
        call=call or small_call(),
        id="7",
        address=ADDRESS,
        keys=KEYS,
        now=samples.NOW,
        hold=hold,
    )


def sample(key: str) -> Letter:
    return write(SAMPLES[key])


def with_words(addressed: Addressed, change: Callable[[str], str]) -> Addressed:
    """The same with everything that a person could have written changed; the call's own stays."""
    notice = replace_words(addressed.notice, change)
    to = replace(addressed.to, name=change(addressed.to.name))
    if isinstance(notice, CityNotice):
        notice = replace(notice, receipt=replace(notice.receipt, asked=asked(addressed)))
    return replace(addressed, notice=notice, to=to, subject=change(addressed.subject))


def asked(addressed: Addressed) -> tuple[Any, ...]:
    assert isinstance(addressed.notice, CityNotice)
    return addressed.notice.receipt.asked


OURS = {"kind", "currency", "country", "reason", "code", "status", "id", "stage", "state", "digest"}
"""Fields that hold codes of ours, never words of a person; but of a notice the reason is said."""


def replace_words(thing: Any, change: Callable[[str], str], name: str = "") -> Any:
    if isinstance(thing, str):
        return thing if name in OURS or type(thing) is not str else change(thing)
    if isinstance(thing, tuple):
        return tuple(replace_words(one, change, name) for one in thing)
    if is_dataclass(thing) and not isinstance(thing, type) and type(thing).__name__ != "Finding":
        changed = {one.name: getattr(thing, one.name) for one in fields(thing) if one.init}
        return replace(
            thing,
            **{
                key: replace_words(value, change, "" if isinstance(thing, Notice) else key)
                for key, value in changed.items()
            },
        )
    return thing
