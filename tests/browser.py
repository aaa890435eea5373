"""Which tests need a browser, and saying so where none is here.

They are left out of a run on a machine without one, and the run says how many and why.
"""

from pathlib import Path

import pytest

CHROMIUM = Path("/usr/bin/chromium")
MARK = "chromium"

_left_out = pytest.StashKey[int]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs the browser that is not here."""
    if CHROMIUM.exists():
        return
    needing = [one for one in items if one.get_closest_marker(MARK)]
    items[:] = [one for one in items if not one.get_closest_marker(MARK)]
    config.stash[_left_out] = len(needing)
    config.hook.pytest_deselected(items=needing)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Name what was left out."""
    if count := config.stash.get(_left_out, 0):
        terminalreporter.write_line(
            f"LEFT OUT: {count} tests of the public pages in a browser, because {CHROMIUM} is not "
            "here (on Debian: apt-get install chromium)."
        )
