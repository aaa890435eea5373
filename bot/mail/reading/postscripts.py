"""What stands below a signature and is a sentence of its own: a question, a statement, a PS.

Invariant: a name block, a way to reach somebody, a slogan, a quote or a legal line is none.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from bot.mail.reading.text.language import language_of
from bot.mail.reading.wordlists import folded, words
from intake.answers.folding import is_unspaced
from intake.conversation.intents import intents
from intake.conversation.people.signatures import is_statement
from intake.conversation.spelling import fold

ASKS = ("?", "？", "؟")
STOPS = (".", "!", "。", "！", "।")
QUESTION_WORDS, STATEMENT_WORDS, LETTERS = 3, 4, 5
"""From how many words, or letters in scripts without blanks, on a line is a sentence."""
INITIALS = 5
PARTING = " \t.:,;–—-：、，．"
"""What stands between the title of a postscript and its words."""

_QUOTED = re.compile(r"\s*[>|\"“„«‘「『*_]")
_REACHED = re.compile(r"https?://|www\.|[^\s@]@[^\s@]|\+\d[\d\s().\-/]{6,}")


def titled(lines: Sequence[str]) -> int:
    """The first line, not the very first, that calls itself a postscript; else their end."""
    found = (at for at, line in enumerate(lines) if at and _is_titled(line, "postscripts"))
    return next(found, len(lines))


def _is_titled(line: str, table: str) -> bool:
    """Whether it begins with one of these, with its words behind it or on the next line.

    Two or three Latin letters alone on a line are somebody's initials.
    """
    said = folded(line.strip())
    title = next((one for one in words(table) if said.startswith(one)), "")
    rest = said[len(title) :]
    if not title or not rest.strip(PARTING):
        return len(title) > INITIALS or not title.isascii()
    return rest[0] in PARTING or title[-1] in PARTING or is_unspaced(title)


def parted(lines: Sequence[str], above: str) -> tuple[list[str], list[str]]:
    """The lines of a signature, and the paragraphs below its first that were said after all.

    `above` is what stands above them; its language is that of a line too short to tell its own.
    """
    kept: list[str] = []
    said: list[str] = []
    is_after = False
    for number, paragraph in enumerate(_paragraphs(lines)):
        is_after = is_after or (number > 0 and _is_titled(paragraph[0], "afterthoughts"))
        is_said = number > 0 and (
            not _is_of_programs(" ".join(paragraph)) if is_after else _is_said(paragraph, above)
        )
        asked = [] if is_said else _asked_at_the_end(paragraph, above)
        said += [*(paragraph if is_said else asked), ""] if is_said or asked else []
        kept += [] if is_said else [*paragraph[: len(paragraph) - len(asked)], ""]
    return kept, said


def _paragraphs(lines: Sequence[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [one for one in found if one]


def _is_said(paragraph: Sequence[str], above: str) -> bool:
    """Whether lines that may be broken anywhere end as a sentence that asks or tells."""
    text = " ".join(line.strip() for line in paragraph)
    if _is_of_programs(text):
        return False
    return _is_asked(text, above) or (
        text.endswith(STOPS)
        and not _REACHED.search(text)
        and _is_long(text, STATEMENT_WORDS)
        and is_statement(fold(text), _language(text, above))
    )


def tells(line: str, above: str) -> bool:
    """Whether a line has the length and the verb of a sentence, with a mark at its end or none."""
    if _REACHED.search(line) or _is_of_programs(line) or not _is_long(line, STATEMENT_WORDS):
        return False
    return is_statement(fold(line), _language(line, above))


def _language(text: str, above: str) -> str:
    """The language of a text; of one too short to tell its own that of what stands above it."""
    return language_of(text) or language_of(above) or "en"


def _asked_at_the_end(paragraph: Sequence[str], above: str) -> list[str]:
    """The last lines that ask, right below a name."""
    below = reversed(paragraph[1:])
    asked = takewhile(lambda line: _is_asked(line, above) and not _is_of_programs(line), below)
    return list(reversed(list(asked)))


def _is_asked(text: str, above: str) -> bool:
    """Whether it asks; where it leads somewhere too ("Questions? www…"), in a whole sentence."""
    text = text.strip()
    if not _is_long(text, QUESTION_WORDS):
        return False
    spoken, reached = _language(text, above), _REACHED.search(text)
    is_whole = not reached or is_statement(fold(text[: reached.start()]), spoken)
    return is_whole and (text.endswith(ASKS) or intents.is_question(fold(text), spoken))


def _is_long(text: str, words: int) -> bool:
    return len(text) > LETTERS if is_unspaced(text) else len(text.split()) >= words


def _is_of_programs(text: str) -> bool:
    """Whether it is quoted, or put below every mail of the house."""
    spoken = text.casefold()
    is_legal = sum(word in spoken for word in words("disclaimers")) >= 2
    is_legal = is_legal or any(phrase in spoken for phrase in words("footnotes"))
    return is_legal or bool(_QUOTED.match(text))
