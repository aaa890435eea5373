"""A run to die: `python -m tests.intake.desk.dying URL` serves, and ends where it reads BOOM."""

import os
import sys
from dataclasses import replace

from intake import desk
from intake.desk.office import OurWords
from intake.messages import Kept, Message
from intake.store import Store
from tests.intake.desk.desks import START, Desk, read

DEAD = 137


def reading(kept: Kept, *, ours: OurWords) -> Message:
    if b"BOOM" in kept.raw:
        os._exit(DEAD)
    return read(kept, ours=ours)


if __name__ == "__main__":
    desk.serve(replace(Desk(Store(sys.argv[1])).office, read=reading), START)
