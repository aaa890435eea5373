"""Group commit: while one commit runs, what arrives gathers for the next.

Invariant: `keep` returns only after the commit its item was in; a failed commit fails all in it.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Keeper(Generic[Item]):
    """Joins waiting items into one call of `take`, which commits them, in the executor."""

    def __init__(self, take: Callable[[list[Item]], object], executor: Executor) -> None:
        self._take = take
        self._executor = executor
        self._waiting: list[tuple[Item, asyncio.Future[None]]] = []
        self._commits: asyncio.Task[None] | None = None

    async def keep(self, item: Item) -> None:
        """Return once the item is durable; raise what `take` raised where it is not."""
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._commits is None or self._commits.done():
            self._commits = asyncio.create_task(self._commit())
        await done

    async def _commit(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            items = [item for item, _ in batch]
            commit = asyncio.wrap_future(self._executor.submit(self._take, items))
            await asyncio.wait([commit])
            _settle([done for _, done in batch], commit.exception())


def _settle(waiters: list[asyncio.Future[None]], fault: BaseException | None) -> None:
    """Tell everybody who still waits: a client may have gone away meanwhile."""
    for waiter in waiters:
        if waiter.done():
            continue
        if fault is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(fault)
