"""What gives a machine away by its words alone: `machines.toml` holds them, by language.

A person may use any one of these phrases; so each verdict asks for two signs of different kinds,
and none is passed on a text that says something beside them.
"""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

SUBJECT_CHARS = 300
START_CHARS = 1_500
SHORT_CHARS = 1_200
NEAR_CHARS = 400
"""How far into the text an absence is looked for: machines say it first."""

UNGLUED = "\u0590"
"""Alphabets before this one write no word glued to the one before it."""

_BLANKS = re.compile(r"\s+")
_ANSWERS = re.compile(r"^\s*(?:q(?:uestion)?\s?)?\d{1,2}\s?[.):：、]\s?\S", re.I | re.MULTILINE)
_TICKET = re.compile(
    r"\[[^\]]{0,40}#?[\w-]{0,12}\d{3,}\]|(?:ticket|case|request|incident) ?(?:#|id|no|nr)"
)
_AFTER = re.compile(r"\s*(?:$|[:：!.\-–—(,\d])")


@dataclass(frozen=True)
class Said:
    """A mail's words: its subject, what its writer wrote, and the writer's address."""

    subject: str
    text: str
    writer: str

    @cached_property
    def head(self) -> str:
        return _folded(self.subject[:SUBJECT_CHARS]).strip()

    @cached_property
    def start(self) -> str:
        return _folded(self.text[:START_CHARS])

    @cached_property
    def says_more(self) -> bool:
        """Whether somebody answers, encloses or counts something: no machine does."""
        if len(self.text) > SHORT_CHARS or len(_ANSWERS.findall(self.text[:START_CHARS])) > 1:
            return True
        return self.has("more")

    def has(self, table: str) -> bool:
        return _find(self.start, _phrases(table)) is not None

    def begins(self, table: str) -> bool:
        """Whether the subject begins with a phrase of the table."""
        return self.head.startswith(_phrases(table))

    @cached_property
    def asks(self) -> bool:
        """Whether the writer wants to know something; machines do not."""
        return any(mark in self.start for mark in "?؟")

    @cached_property
    def is_server(self) -> bool:
        return not self.writer or is_robot(self.writer) or _is_named(self.writer, "servers")


def is_robot(address: str) -> bool:
    """Whether nobody writes from this address, by its name."""
    return _is_named(address, "words")


def _is_named(address: str, row: str) -> bool:
    return address.rpartition("@")[0].casefold().partition("+")[0] in _tables()["robots"][row]


def reason(said: Said) -> str | None:
    """Why these are a machine's words, as a stable code, or None."""
    if said.begins("answering"):
        return "out_of_office"
    if _is_returned(said) and (said.is_server or not said.has("more")):
        return "report"
    verdict = None if said.says_more else _verdict(said)
    return verdict or ("no_reply" if is_robot(said.writer) else None)


def _verdict(said: Said) -> str | None:
    return next((code for code, is_so in _VERDICTS if is_so(said)), None)


def _is_returned(said: Said) -> bool:
    """A delivery report in words, a note of a full mailbox among them."""
    if said.begins("undelivered"):
        return said.is_server or said.has("bounced")
    return said.is_server and said.has("bounced")


def _is_away(said: Said) -> bool:
    if _is_away_subject(said.head):
        return True
    is_absent = _find(said.start[:NEAR_CHARS], _phrases("absent")) is not None
    return is_absent and said.has("meanwhile") and not said.asks


def _is_away_subject(head: str) -> bool:
    """Only that somebody is away, and maybe from when or until when."""
    if head.startswith("auto:"):  # Notes
        return _find(head, _phrases("absent")) is not None
    away = next((phrase for phrase in _phrases("away", "words") if head.startswith(phrase)), None)
    if away is None:
        return False
    rest = head[len(away) :]
    since = rest.lstrip().startswith(_phrases("away", "since")) and re.search(r"\d", rest)
    until = rest.lstrip().startswith(_phrases("away", "until"))
    return bool(_AFTER.match(rest) or since or until)


def _is_challenge(said: Said) -> bool:
    return said.has("challenge") and "http" in said.start


def _is_receipt(said: Said) -> bool:
    if said.asks or not said.has("registered"):
        return False
    is_declared = said.has("automatic") or said.has("unanswered")
    return is_declared or said.has("tickets") or bool(_TICKET.search(said.head))


def _is_declared(said: Said) -> bool:
    """A person too may ask not to be answered at this address."""
    return said.has("automatic") or (said.has("unanswered") and said.is_server)


_VERDICTS = (
    ("out_of_office", _is_away),
    ("challenge", _is_challenge),
    ("ticket", _is_receipt),
    ("auto_submitted", _is_declared),
)


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("\u0307", "")
    return _BLANKS.sub(" ", text)


@cache
def _tables() -> dict[str, dict[str, frozenset[str]]]:
    raw = tomllib.loads(files(__package__).joinpath("machines.toml").read_text("utf-8"))
    return {
        table: {row: frozenset(map(_folded, phrases)) for row, phrases in rows.items()}
        for table, rows in raw.items()
    }


@cache
def _phrases(table: str, row: str | None = None) -> tuple[str, ...]:
    """Those of one row or of all, longest first."""
    rows = _tables()[table]
    found = rows[row] if row else frozenset[str]().union(*rows.values())
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


def _find(text: str, phrases: tuple[str, ...]) -> str | None:
    """The first of the phrases that stands in the text where a word begins."""
    return next((one for one in phrases if one in text and _stands_in(text, one)), None)


def _stands_in(text: str, phrase: str) -> bool:
    at = text.find(phrase)
    while at > 0 and phrase[0].isalpha() and phrase[0] < UNGLUED and text[at - 1].isalnum():
        at = text.find(phrase, at + 1)
    return at >= 0
