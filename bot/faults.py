"""The catch-all of what waits for a network, the twin of the desk's `fault_in`.

Invariant: what fails is logged and handed back, so that it stops nothing beside it; what its caller
knows how to answer is raised on.
"""

import logging
from collections.abc import Awaitable
from typing import TypeVar

from intake.errors import StoreUnavailableError

log = logging.getLogger(__name__)
T = TypeVar("T")


async def tried(
    what: str,
    work: Awaitable[T],
    *,
    but: tuple[type[Exception], ...] = (StoreUnavailableError,),
) -> T | Exception:
    """What the work comes to, or what it raised; one of `but` is raised on."""
    try:
        return await work
    except but:
        raise
    except Exception as fault:
        log.exception("%s failed", what)
        return fault
