"""How often one host may ask: a bucket a host that fills again with time.

Invariant: memory is bounded however many hosts ask; a host is an IPv4 address or an IPv6 /64.
"""

from collections import OrderedDict
from collections.abc import Iterable
from datetime import datetime
from ipaddress import IPv6Address, ip_address, ip_network

MOST_HOSTS = 50_000
LONGEST = 64
"""Letters kept of what is no address: a proxy's word may be anything."""


class Buckets:
    """What hosts have left: so many requests a minute, and as many at once."""

    def __init__(self, a_minute: int, most: int = MOST_HOSTS) -> None:
        self._full, self._a_second, self._most = float(a_minute), a_minute / 60, most
        self._left: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def wait(self, host: str, now: datetime) -> float:
        """Take one: 0.0 where it may go on, else the seconds until it may."""
        key = network(host)
        left, since = self._left.pop(key, (self._full, now))
        passed = max(0.0, (now - since).total_seconds())
        left = min(self._full, left + passed * self._a_second)
        is_there = left >= 1
        self._left[key] = (left - 1 if is_there else left, now)
        if len(self._left) > self._most:
            self._left.popitem(last=False)
        return 0.0 if is_there else (1 - left) / self._a_second


def network(host: str) -> str:
    """What counts as one host."""
    try:
        given = ip_address(host.partition("%")[0])
    except ValueError:
        return host[:LONGEST]
    if isinstance(given, IPv6Address):
        return str(given.ipv4_mapped or given.packed[:8].hex())
    return str(given)


def is_within(host: str, networks: Iterable[str]) -> bool:
    """Whether it is an address of one of these networks."""
    try:
        given = ip_address(host)
    except ValueError:
        return False
    return any(given in ip_network(one) for one in networks)
