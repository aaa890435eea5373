"""What a process has used, as Linux tells it (proc(5))."""

import os
from dataclasses import dataclass
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")
_MB = 1024


@dataclass(frozen=True, kw_only=True)
class Gauge:
    """CPU seconds of all threads so far; resident memory now and at its highest, in MB."""

    cpu: float
    resident: float
    peak: float


def gauge(pid: int) -> Gauge:
    """The process now."""
    place = Path("/proc") / str(pid)
    ticks = place.joinpath("stat").read_text().rpartition(")")[2].split()
    rows = (line.partition(":") for line in place.joinpath("status").read_text().splitlines())
    memory = {name: value.split()[0] for name, _, value in rows if name in ("VmRSS", "VmHWM")}
    return Gauge(
        cpu=(int(ticks[11]) + int(ticks[12])) / _TICK,  # utime and stime
        resident=int(memory["VmRSS"]) / _MB,
        peak=int(memory["VmHWM"]) / _MB,
    )
