"""What each line of a mail is: the writer's words, a quote, what frames it, or set aside."""

from dataclasses import dataclass
from enum import Enum

from bot.mail.reading.text.lines import Line


class Role(Enum):
    """Whose a line is."""

    TEXT = 0
    QUOTE = 1
    FRAME = 2
    ASIDE = 3  # somebody else's letter, forwarded


@dataclass(frozen=True)
class Sorted:
    """A line with its role; `is_ours` where its words are known to be the desk's."""

    line: Line
    role: Role
    is_ours: bool = False
