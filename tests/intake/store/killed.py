"""A program to be killed: `python -m tests.intake.store.killed URL hold|keep`.

`hold` leaves a transaction open with a message in it; `keep` keeps one message after the other and
says the ID of each when it is committed.
"""

import sys
import time
from itertools import count

from intake.store import Store, inbox, outbox
from tests.intake.store.samples import a_kept, a_letter


def hold(store: Store) -> None:
    with store.transaction() as connection:
        inbox.keep(connection, [a_kept("held")])
        outbox.post(connection, [a_letter("held")])
        print("ready", flush=True)
        time.sleep(60)


def keep(store: Store, start: int) -> None:
    for number in count(start):
        with store.transaction() as connection:
            inbox.keep(connection, [a_kept(number)])
        print(f"m{number}", flush=True)


if __name__ == "__main__":
    opened = Store(sys.argv[1])
    hold(opened) if sys.argv[2] == "hold" else keep(opened, int(sys.argv[2]))
