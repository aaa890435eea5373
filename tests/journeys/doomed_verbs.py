"""Verbs of `citydesk` in one program that may be doomed, one after the other, from a file.

`python -m tests.journeys.doomed_verbs [--point P --at N] FILE`; each line of the file is a JSON
list of a verb's words. Who is killed runs the same file again: what was done is refused then.
"""

import argparse
import json
from pathlib import Path

from click.testing import CliRunner

from bot import runtime
from bot.__main__ import main
from replies import render
from tests.journeys.doomed import DoomedStore, doom, doomed_render

POINTS = ("writing", "before_commit", "after_commit")


def run(chosen: argparse.Namespace) -> None:
    """Each verb in turn; how it ended and what it said, in a line of JSON each."""
    strike = doom(chosen.at)
    runtime.Store = DoomedStore  # type: ignore[attr-defined]
    if chosen.point == "before_commit":
        DoomedStore.before = staticmethod(strike)
    if chosen.point == "after_commit":
        DoomedStore.after = staticmethod(strike)
    if chosen.point == "writing":
        render.letter = doomed_render(render.letter, strike)
    for line in chosen.verbs.read_text().splitlines():
        done = CliRunner().invoke(main, json.loads(line))
        print(json.dumps([done.exit_code, done.output]), flush=True)


def chosen() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--point", choices=POINTS)
    parser.add_argument("--at", type=int, default=0)
    parser.add_argument("verbs", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    run(chosen())
