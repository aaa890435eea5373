"""An application as a value: its files."""

from intake import applications
from intake.applications import Evidence


def _sent(digest: str, name: str) -> Evidence:
    return Evidence(digest=digest, name=name, type="application/pdf", size=9, message="m1")


def test_a_file_that_came_twice_stands_once_as_and_where_it_came_last() -> None:
    sent = [_sent("a", "plan.pdf"), _sent("b", "audit.pdf"), _sent("a", "plan of May.pdf")]
    assert applications.once(sent) == (sent[1], sent[2])
