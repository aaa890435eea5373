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

from bot.mail.reading import postscripts
from bot.mail.reading.wordlists import words
from intake.conversation.intents.undersigned import ENDS

SUBJECT_CHARS = 300
START_CHARS = 1_500
SHORT_CHARS = 1_200
NEAR_CHARS = 400
"""How far into the text an absence is looked for: machines say it first."""

LINE_BYTES = 60
"""A line longer than a name with its office says something, without a stop, too."""

NAME_CHARS = 12
"""What stands behind a greeting."""

UNGLUED = "\u0590"
"""Alphabets before this one write no word glued to the one before it."""

_NOTE = ("absent", "meanwhile", "notes")
_RECEIPT = ("registered", "handled", "notes", "automatic", "unanswered", "sent")

_BLANKS = re.compile(r"\s+")
_ANSWERS = re.compile(r"^\s*(?:q(?:uestion)?\s?)?\d{1,2}\s?[.):：、]\s?\S", re.I | re.MULTILINE)
_TICKET = re.compile(
    r"\[[^\]]{0,40}#?[\w-]{0,12}\d{3,}\]|(?:ticket|case|request|incident) ?(?:#|id|no|nr)"
    r"|(?:#|\bno\.?|n°)\s?\d{5,}"
)
_WRAPPED = re.compile(r"([^\n]{55,}[^\n.!?:])\n(?=[^\n])")
"""A line that a mail program broke."""
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\b\d[.!?])(?<!\b\d\d[.!?])(?<!\b[^\W\d_][.!?])(?<!\b[^\W\d_]{2}[.!?])(?<!\b(?:tel|тел)\.)\s+"
    r"|(?<=[。！？।])|\n"
)
"""Not behind a day's number or a short form."""
_CONTACT = re.compile(r"[^\s@]@[^\s@]|(?<![\d.])(?:\+|\(?0)\d[\d\s().\-/]{5,}")
_CLAUSE = re.compile(r"[,;:，；：、،؛]\s*")
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
    def sentences(self) -> tuple[str, ...]:
        said = unicodedata.normalize("NFKC", _WRAPPED.sub(r"\1 ", self.text[:START_CHARS]))
        return tuple(_folded(one).strip() for one in _SENTENCE_END.split(said))

    @cached_property
    def says_yes(self) -> bool:
        """Whether a clause answers something with a yes."""
        return any(_is_yes(clause) for one in self.sentences for clause in _CLAUSE.split(one))

    def is_only(self, *tables: str) -> bool:
        """Whether each sentence has a phrase of these tables, and none says more than they."""
        if self.says_yes or self.has("lasting"):
            return False
        return all(_is_of(one, tables) for one in self.sentences)

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
        return not said.says_yes
    is_absent = _find(said.start[:NEAR_CHARS], _phrases("absent")) is not None
    return is_absent and said.has("meanwhile") and not said.asks and said.is_only(*_NOTE)


def _is_of(sentence: str, tables: tuple[str, ...]) -> bool:
    """Whether a sentence has a phrase of these tables, or is none but a name, say."""
    is_long = sentence.endswith(ENDS) or len(sentence.encode()) > LINE_BYTES
    if not is_long and not postscripts.tells(sentence, ""):
        return True
    if _CONTACT.search(sentence) or _is_greeting(sentence):
        return True
    return any(_find(sentence, _phrases(table)) for table in tables)


def _is_yes(clause: str) -> bool:
    """Whether it begins with that word, and a mark, a blank or nothing behind it."""
    found = next((one for one in _phrases("yes") if clause.startswith(one)), None)
    return found is not None and not clause[len(found) : len(found) + 1].isalnum()


def _is_greeting(sentence: str) -> bool:
    greeting = next((one for one in words("greetings") if sentence.startswith(one)), None)
    return greeting is not None and len(sentence) - len(greeting) <= NAME_CHARS


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
    if said.has("automatic") or said.has("unanswered"):
        return True
    named = said.has("tickets") or _find(said.head, _phrases("tickets"))
    is_numbered = bool(named or _TICKET.search(said.head))
    return (is_numbered or said.has("sent")) and said.is_only(*_RECEIPT)


def _is_declared(said: Said) -> bool:
    """A person too may ask not to be answered at this address."""
    if said.has("automatic") or (said.has("sent") and said.is_only(*_RECEIPT)):
        return True
    return said.has("unanswered") and said.is_server


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
