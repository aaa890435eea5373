"""The text of a call with one of its tables written otherwise."""

import re


def without(text: str, table: str) -> str:
    """The text without `[table]` and all its lines."""
    return re.sub(rf"(?ms)^\[{table}\]\n.*?(?=^\[|^# ---|\Z)", "", text)


def with_lines(text: str, table: str, lines: str) -> str:
    """The text with these lines as all of `[table]`."""
    return f"{without(text, table)}\n[{table}]\n{lines}\n"
