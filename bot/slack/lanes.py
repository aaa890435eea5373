"""The order of what waits in one conversation: told in any order, worked off as it was written."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from bot.slack import receive
from intake.store.chats.signals import Signal


def in_order(signals: Sequence[Signal]) -> list[Signal]:
    """The signals of one lane with its messages in the order of their ts, each as of no earlier
    than those before it; all else stays where it is.
    """
    written = iter(sorted((one for one in signals if _is_message(one)), key=lambda one: one.id))
    ordered = [next(written) if _is_message(one) else one for one in signals]
    moments = accumulate((one.received_at for one in ordered), max)
    return [
        replace(one, received_at=at) if _is_message(one) else one
        for one, at in zip(ordered, moments, strict=True)
    ]


def _is_message(signal: Signal) -> bool:
    """Whether it tells what somebody wrote, as they wrote it first."""
    said = receive.said_in(signal.lane)
    return signal.id.startswith(said) and "-" not in signal.id.removeprefix(said)
