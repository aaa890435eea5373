"""What the operator sees: what waits in the desk, which pages were asked for, how long they took.

Invariant: labels are the names of our own routes, so that nobody outside can add a series.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from bot.clock import Clock
from intake import store
from intake.notices import LetterState
from intake.store import Connection

Series = tuple[str, str, int]
"""The page's name, the method, the status."""

METHODS = frozenset({"GET", "HEAD", "POST"})


class Counts:
    """Requests answered since the start."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._asked: Counter[Series] = Counter()
        self._seconds: dict[str, float] = defaultdict(float)

    def add(self, page: str, method: str, status: int, seconds: float) -> None:
        self._asked[page, method if method in METHODS else "other", status] += 1
        self._seconds[page] += seconds

    def lines(self) -> Iterator[str]:
        """In the text format of Prometheus, 0.0.4."""
        yield "# TYPE citydesk_web_requests_total counter"
        for (page, method, status), times in sorted(self._asked.items()):
            labels = f'page="{page}",method="{method}",status="{status}"'
            yield f"citydesk_web_requests_total{{{labels}}} {times}"
        yield "# TYPE citydesk_web_seconds_total counter"
        for page, seconds in sorted(self._seconds.items()):
            yield f'citydesk_web_seconds_total{{page="{page}"}} {seconds:.6f}'


def gauges(measures: Mapping[str, float]) -> Iterator[str]:
    """Other figures of the desk, by name without the prefix."""
    for name, figure in sorted(measures.items()):
        yield f"# TYPE citydesk_{name} gauge"
        yield f"citydesk_{name} {figure:g}"


def figures(connection: Connection) -> dict[str, float]:
    """What waits in the store: all of it counted by indexes that hold what waits only."""
    waiting, parked = store.inbox.count(connection)
    letters = store.outbox.count_by_state(connection)
    unsent = (state for state in LetterState if state is not LetterState.SENT)
    counted = {f"letters_{one.value}": float(letters.get(one, 0)) for one in unsent}
    return counted | {
        "messages_waiting": waiting,
        "messages_parked": parked,
        "cases_waiting": store.cases.count_waiting(connection),
        "signals_waiting": store.signals.count_waiting(connection),
        "signals_parked": store.signals.count_parked(connection),
    }
