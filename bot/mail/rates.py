"""How much of the door one host or one address may take.

Invariant: what is counted is bounded: counts live one minute, seats as long as their visit.
"""

import ipaddress
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from intake.messages import Address


@dataclass(kw_only=True)
class Rates:
    """Mails a minute from one host and from one sender's address; 0 is no limit.

    Minutes are the clock's own, so that across a turn of the minute twice as many may come.
    """

    host: int = 600
    address: int = 30
    _minute: int = 0
    _counts: Counter[str] = field(default_factory=Counter)

    def admits(self, host: str, sender: str, now: datetime) -> bool:
        """Count one mail and tell whether it may come in; a bounce counts for its host only."""
        self._turn(int(now.timestamp()) // 60)
        fits = self._fits(f"host {network(host)}", self.host)
        if sender:
            fits = self._fits(f"address {Address(address=sender).key}", self.address) and fits
        return fits

    def _fits(self, who: str, limit: int) -> bool:
        self._counts[who] += 1
        return not limit or self._counts[who] <= limit

    def _turn(self, minute: int) -> None:
        if minute != self._minute:
            self._minute, self._counts = minute, Counter()


@dataclass(kw_only=True)
class Seats:
    """Open connections: in all, and from one host (0 is no limit)."""

    in_all: int = 200
    a_host: int = 20
    _taken: Counter[str] = field(default_factory=Counter)

    def take(self, host: str) -> bool:
        """Take a seat, or tell that there is none; what is taken is given back by `leave`."""
        seat = network(host)
        is_crowding = self.a_host and self._taken[seat] >= self.a_host
        if is_crowding or self._taken.total() >= self.in_all:
            return False
        self._taken[seat] += 1
        return True

    def leave(self, host: str) -> None:
        seat = network(host)
        self._taken[seat] -= 1
        if not self._taken[seat]:
            del self._taken[seat]


def network(host: str) -> str:
    """What counts as one host: an IPv4 address, or the /64 an IPv6 site is given (RFC 6177)."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv4Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.IPv6Network((address, 64), strict=False))
