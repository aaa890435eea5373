"""Names and offices in scripts without capitals: 王伟, 김민수, أحمد محمود, अनिल कुमार.

Invariant: a name is a few letters or words that end where an office, a title of courtesy or a verb
begins, and none of them is a word of offices; rather no name than a wrong one.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.conversation.phrases import Phrases, compiled, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import LETTER, WORD, count, has_case, words_of
from intake.conversation.wordlists import listed

_UNSPACED_NAME = re.compile(
    r"(?:[\u4e00-\u9fff\u3005]{2,6}"
    r"|[\u4e00-\u9fff\u3005]{1,4} [\u3041-\u30ff\u4e00-\u9fff\u3005]{1,4}"
    r"|[\uac00-\ud7af]{2,5}|[\uac00-\ud7af]{1,2} [\uac00-\ud7af]{1,3}"
    r"|[\u30a1-\u30ff]{2,10}(?:[ ・·=][\u30a1-\u30ff]{2,12}){0,3}"
    r"|[\u4e00-\u9fff]{2,6}(?:·[\u4e00-\u9fff]{1,6}){1,3})"
)
_SPACED_NAME = re.compile(rf"{LETTER}{{2,20}}\.?(?:[ -]{LETTER}{{1,20}}\.?){{1,4}}")
_FIRST = re.compile(f"[{UNSPACED}]")
_STOP = re.compile(r"[,，、;；:：.。!！?？()<>\[\]|/\n\t]|\s[-–—]\s")
_OF = re.compile(r"[\s的の]*")
_HOUSE = re.compile(r"[的の]|의 ")
_NEVER = (
    "offices", "institutions", "no_names", "plain_verdicts", "titles", "title_things",
    "own", "statement_verbs", "negators",
)  # fmt: skip
LONGEST = 10
"""Words of an office and a name together."""
_ENDS = " \t,，、;；:：.。!！()-–—"


@dataclass(frozen=True, kw_only=True)
class Cut:
    """Where a name and an office stand in a text; an empty span where there is none."""

    name: tuple[int, int] = (0, 0)
    office: tuple[int, int] = (0, 0)
    end: int = 0  # behind both and what closes them

    def __bool__(self) -> bool:
        return self.name[1] > self.name[0] or self.office[1] > self.office[0]


NOTHING = Cut()


def is_name(text: str, language: str) -> bool:
    """Whether the text is nothing but a name in a script without capitals."""
    text = text.strip(_ENDS)
    if not text or has_case(text):
        return False
    bare = text[: _close(text, language)].strip(_ENDS)
    shape = _UNSPACED_NAME if _FIRST.match(bare) else _SPACED_NAME
    return shape.fullmatch(bare) is not None and not _never(language).found(bare)


def cut(text: str, language: str) -> Cut:
    """Name and office with which the text begins, in either order; their end is the clause's."""
    text = text[: stop.start()] if (stop := _STOP.search(text)) else text
    if has_case(text):
        return NOTHING
    end = min(_close(text, language), _statement(text, language))
    said = text[:end]
    if count(said) > LONGEST:
        return NOTHING
    offices = phrases(WORDS, "offices", language).finditer(said, words_of(said))
    spans = sorted((one.start(), one.end()) for one in offices)
    closed = _behind(text, end, language)
    if not spans:
        return _alone(said, closed, language)
    first, last = spans[0][0], max(stop for _, stop in spans)
    behind = _OF.match(said, last)
    after = behind.end() if behind else last
    if is_name(said[after:], language):
        return Cut(name=_tight(said, after, end), office=_tight(said, 0, last), end=closed)
    if is_name(said[:first], language):
        name = _tight(said, 0, _close(said[:first], language))
        return Cut(name=name, office=_tight(said, first, end), end=closed)
    return NOTHING


def verb(text: str, language: str) -> tuple[int, int]:
    """Where the words stand that close a name or an office, or where a statement begins."""
    close, statement = _close(text, language), _statement(text, language)
    return (statement, statement) if statement < close else (close, _behind(text, close, language))


def _statement(text: str, language: str) -> int:
    """Where a verb begins that no name and no office has; the end of the text without one."""
    verbs = phrases(WORDS, "statement_verbs", language).finditer(text, words_of(text))
    return min((one.start() for one in verbs), default=len(text))


def _alone(said: str, closed: int, language: str) -> Cut:
    at = max((one.end() for one in _HOUSE.finditer(said)), default=0)
    if at and phrases(WORDS, "institutions", language).found(said[:at]):
        start = at if is_name(said[at:], language) else 0
    else:
        start = 0
    if not is_name(said[start:], language):
        return NOTHING
    return Cut(name=_tight(said, start, start + _close(said[start:], language)), end=closed)


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks and marks at its ends."""
    said = text[start:end]
    left = len(said) - len(said.lstrip(_ENDS))
    return start + left, start + max(left, len(said.rstrip(_ENDS)))


def _close(text: str, language: str) -> int:
    """Where "is called", "Mr" or the like ends a name; the end of the text without them."""
    found = _closing(language).finditer(text, words_of(text))
    return min(
        (one.start() for one in found if text[: one.start()].strip(_ENDS)), default=len(text)
    )


def _behind(text: str, at: int, language: str) -> int:
    """Behind the words that close a name."""
    rest = text[at:]
    return at + max(
        (one.end() for one in _closing(language).heads(rest, words_of(rest))), default=0
    )


@lru_cache
def _closing(language: str) -> Phrases:
    keys, offices = ("name_ends", "honorifics"), listed(WORDS, "offices", language)
    found = (one for key in keys for one in listed(WORDS, key, language))
    return compiled(dict.fromkeys(one for one in found if one not in offices))


@lru_cache
def _never(language: str) -> Phrases:
    """Words of which none is part of a name."""
    return compiled(dict.fromkeys(
        one for key in _NEVER for one in listed(WORDS, key, language) if len(WORD.findall(one)) > 1
        or not _FIRST.match(one)
    ))  # fmt: skip
