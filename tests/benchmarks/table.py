"""What was measured, in lines for people."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

RATE, GROWTH, MEMORY = 0.5, 1.25, 120.0
"""Wanted: at least this share of bare aiosmtpd's rate, at most so much CPU a mail at the most
stored as at the least, and at most so many MB resident."""
FLOOR, DESK = "bare aiosmtpd", "desk"


@dataclass(frozen=True, kw_only=True)
class Run:
    """One line of the table.

    `cpu` is the server's, in milliseconds a mail; `wait` the p99 from the end of DATA to 250 in
    milliseconds; memory is resident, in MB.
    """

    name: str
    connections: int
    rate: float
    cpu: float
    wait: float
    idle: float
    peak: float
    stored: int = 0


def heading(processors: int, mails: int, size: float, warm_up: int) -> str:
    """What is measured, and the names of the columns."""
    return f"""\
{mails} mails a run after {warm_up} to warm up, about {size / 1000:.1f} KB each, on {processors} \
processors shared with the writers' process and, in the last runs, relay and PostgreSQL.
One third are first mails of new writers, two thirds reply to our letter at its reply address with
three to six answers: by number, in sentences or by label; one in four quotes the whole letter.
The desk keeps, decides, renders and queues; the clock stops at the last reply queued (sending: at
the last letter taken by the relay). PostgreSQL runs without fsync and its CPU is not counted.

{"":18}{"conn.":>6}{"stored":>8}{"mails/s":>9}{"CPU ms":>8}{"p99 ms":>8}{"idle MB":>9}\
{"peak MB":>9}{"rate":>8}{"CPU":>8}"""


def line(run: Run, runs: Sequence[Run]) -> str:
    """The run, and its rate and CPU as multiples of bare aiosmtpd's."""
    floor = _floor(run, runs)
    return (
        f"{run.name:18}{run.connections:6}{run.stored:8}{run.rate:9.0f}{run.cpu:8.2f}"
        f"{run.wait:8.1f}{run.idle:9.0f}{run.peak:9.0f}"
        f"{run.rate / floor.rate:7.2f}x{run.cpu / floor.cpu:7.1f}x"
    )


def verdicts(runs: Sequence[Run]) -> Iterator[str]:
    """Each wanted figure: held or not held."""
    desks = [run for run in runs if run.name == DESK]
    yield ""
    for run in desks:
        share = run.rate / _floor(run, runs).rate
        where = f"{run.connections} connections, {run.stored} stored"
        yield _verdict(f"at least {RATE}x bare aiosmtpd ({where})", f"{share:.2f}x", share >= RATE)
    for run in desks:
        least = min((one for one in desks if one.connections == run.connections), key=_stored)
        if run.stored > least.stored:
            growth = run.cpu / least.cpu
            what = f"at most {GROWTH}x the CPU at {run.stored} stored ({run.connections})"
            yield _verdict(what, f"{growth:.2f}x", growth <= GROWTH)
    peak = max(run.peak for run in desks)
    yield _verdict(f"at most {MEMORY:.0f} MB resident", f"{peak:.0f} MB", peak <= MEMORY)


def _verdict(what: str, seen: str, is_held: bool) -> str:
    return f"{'held' if is_held else 'NOT HELD':9} {what}: {seen}"


def _floor(run: Run, runs: Sequence[Run]) -> Run:
    return next(o for o in runs if o.name == FLOOR and o.connections == run.connections)


def _stored(run: Run) -> int:
    return run.stored
