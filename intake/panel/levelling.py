"""The reckoning behind a plan: fill, level the loads, spread origins and categories.

Invariant: nothing fixed moves, nobody stands twice at one application, and only who is free there;
`level` ends at the most even loads that can be had (no chain of moves evens them further).
"""

from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_ORIGIN, _CATEGORY = 2, 1
"""What two panelists of one application from one origin, or of one category, count."""


@dataclass(kw_only=True)
class Table:
    """Applications and the panelists chosen for each so far; the one thing here that changes.

    `free` are those who may judge an application, `fixed` those who stay, `traits` the origin and
    category of each panelist, `rank` an order among equals.
    """

    free: Mapping[int, frozenset[str]]
    traits: Mapping[str, tuple[str, str]]
    fixed: Mapping[int, frozenset[str]]
    rank: Mapping[tuple[int, str], str]
    wanted: int
    chosen: dict[int, set[str]] = field(init=False)
    loads: Counter[str] = field(init=False)
    holds: dict[str, set[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.chosen = {number: set() for number in self.free}
        self.loads = Counter(dict.fromkeys(self.traits, 0))
        self.holds = {key: set() for key in self.traits}
        for number, keys in self.fixed.items():
            for key in keys:
                self.add(number, key)

    def add(self, number: int, key: str) -> None:
        self.chosen[number].add(key)
        self.holds[key].add(number)
        self.loads[key] += 1

    def drop(self, number: int, key: str) -> None:
        self.chosen[number].discard(key)
        self.holds[key].discard(number)
        self.loads[key] -= 1

    def movable(self, number: int) -> list[str]:
        return sorted(self.chosen[number] - self.fixed[number])

    def open(self, number: int) -> list[str]:
        return sorted(self.free[number] - self.chosen[number])

    def likeness(self, number: int, *, without: str = "", instead: str = "") -> int:
        """How alike the panelists of an application are; 0 where all differ in both traits."""
        keys = [key for key in self.chosen[number] if key != without]
        traits = [self.traits[key] for key in [*keys, *([instead] if instead else [])]]
        origins, categories = ({one[side] for one in traits} for side in (0, 1))
        return _ORIGIN * (len(traits) - len(origins)) + _CATEGORY * (len(traits) - len(categories))


def fill(table: Table) -> None:
    """Give every application the number wanted, the fewest choices first."""
    order = sorted(table.free, key=lambda number: (len(table.free[number]), number))
    for number in order:
        while len(table.chosen[number]) < table.wanted and table.open(number):
            table.add(number, _best(table, number))


def _best(table: Table, number: int) -> str:
    return min(
        table.open(number),
        key=lambda key: (
            table.loads[key],
            table.likeness(number, instead=key),
            table.rank[number, key],
        ),
    )


def level(table: Table) -> None:
    """Hand applications on from the loaded to the light, over others where it must be."""
    is_moved = True
    while is_moved:
        order = sorted(table.loads, key=lambda key: (-table.loads[key], key))
        is_moved = any(_relieve(table, key) for key in order)


def _relieve(table: Table, loaded: str) -> bool:
    """One application less for a panelist and one more for the lightest they can reach by a chain.

    Breadth first, so that the chain is the shortest there is.
    """
    came: dict[str, tuple[str, int]] = {}
    seen, waiting = {loaded}, deque([loaded])
    while waiting:
        giver = waiting.popleft()
        for number, taker in _handings(table, giver):
            if taker in seen:
                continue
            seen.add(taker)
            came[taker] = giver, number
            if table.loads[taker] <= table.loads[loaded] - 2:
                _hand_on(table, came, loaded, taker)
                return True
            waiting.append(taker)
    return False


def _handings(table: Table, giver: str) -> Iterator[tuple[int, str]]:
    """What this panelist could hand on, and to whom, the lightest first."""
    for number in sorted(table.holds[giver]):
        if giver not in table.fixed[number]:
            takers = sorted(table.open(number), key=lambda key: (table.loads[key], key))
            yield from ((number, key) for key in takers)


def _hand_on(table: Table, came: Mapping[str, tuple[str, int]], loaded: str, taker: str) -> None:
    while taker != loaded:
        giver, number = came[taker]
        table.drop(number, giver)
        table.add(number, taker)
        taker = giver


def trim(table: Table, most: int | None) -> None:
    """Take from panelists what is above the most for one; what is fixed stays."""
    for key in sorted(table.holds) if most is not None else ():
        gives = sorted(
            (number for number in table.holds[key] if key not in table.fixed[number]),
            key=lambda number: (-len(table.chosen[number]), table.rank[number, key]),
        )
        for number in gives[: max(0, table.loads[key] - (most or 0))]:
            table.drop(number, key)


def spread(table: Table) -> None:
    """Exchange panelists of applications while that makes them less alike; loads stay as even."""
    is_better = True
    while is_better:
        is_better = any(
            _replaced(table, number) or _exchanged(table, number)
            for number in sorted(table.chosen)
            if table.likeness(number)
        )


def _replaced(table: Table, number: int) -> bool:
    """One panelist for another who has one application less."""
    now = table.likeness(number)
    for giver in table.movable(number):
        for taker in table.open(number):
            if table.loads[taker] + 1 != table.loads[giver]:
                continue
            if table.likeness(number, without=giver, instead=taker) < now:
                table.drop(number, giver)
                table.add(number, taker)
                return True
    return False


def _exchanged(table: Table, number: int) -> bool:
    """Two panelists change places between this application and another."""
    for giver in table.movable(number):
        gains = {
            taker: table.likeness(number)
            - table.likeness(number, without=giver, instead=taker)
            for taker in table.open(number)
        }  # fmt: skip
        for taker, gain in gains.items():
            other = next(_partners(table, giver, taker, gain), None) if gain > 0 else None
            if other is not None:
                for place, leaves, comes in ((number, giver, taker), (other, taker, giver)):
                    table.drop(place, leaves)
                    table.add(place, comes)
                return True
    return False


def _partners(table: Table, giver: str, taker: str, gain: int) -> Iterator[int]:
    """Applications of the taker's where the giver may sit and it costs less than is gained."""
    for number in sorted(table.holds[taker]):
        if taker in table.fixed[number] or giver not in table.free[number]:
            continue
        if giver in table.chosen[number]:
            continue
        cost = table.likeness(number, without=taker, instead=giver) - table.likeness(number)
        if cost < gain:
            yield number
