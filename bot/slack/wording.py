"""What people write in Slack, as plain words for a mail.

Invariant: none of Slack's markup is left in it, and every name stands as it is read in Slack. Each
character is looked at a bounded number of times, whatever a stranger writes.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import groupby
from typing import Any

import emoji

from bot.slack.blocks import copied, cut, date, escape
from bot.slack.calls import AwayError
from bot.slack.people import People
from intake import moments
from intake.calls.model import Stage
from intake.messages import Address
from replies.sentences import STAGES

MOST = 40_000
"""Characters of a message: Slack itself cuts there."""
MOST_NAMES = 50
"""People named in one message who are asked for; others are "somebody"."""

LEFT_OUT, SOME_CHANNEL = "…", "a channel"
"""What stands for a token without a word, and for a channel without its name."""
MOST_LEFT_OUT, MOST_STRUCK = 10, 100

_USER = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")
_CHANNEL = re.compile(r"<#[A-Z0-9]+(?:\|([^<>]*))?>")
_TOKEN = re.compile(r"<([!#@])([^<>|]*)(?:\|([^<>]*))?>")
"""Whatever Slack itself writes between brackets: groups, dates, and what it may come to write."""
_LINK = re.compile(r"<([a-z][a-z0-9+.-]*:[^<>|]+)(?:\|([^<>]*))?>")
_TO_ALL = re.compile(r"<!(channel|here|everyone)(?:\|[^<>]*)?>")
_BLANKS_BEFORE = r"(?:(?<![^\S\n])[^\S\n]++)?"
"""Taken whole from the first on, or not at all: a row of blanks is walked once."""
_PICTURE = re.compile(r":([a-z0-9+-][a-z0-9_+'-]{0,60}):(?::skin-tone-[2-6]:)?")
_UNKNOWN = re.compile(r"(?:(?<=\s)|^):[a-z][a-z0-9_+'-]{1,60}:(?=[\s.,;!?]|$) ?", re.MULTILINE)
_FLAG = re.compile(r"flag-([a-z])([a-z])")
_FIRST_FLAG = 0x1F1E6
_MARKS = re.compile(r"[*_~`]+")
_FENCE = re.compile(rf"{_BLANKS_BEFORE}```[^\S\n]*+")
_CODE = re.compile(r"`[^`]+`")
_GAPS = re.compile(r" {2,}")
_BAR = re.compile(r">{1,3}(?! ?[\d=$€£¥])\s*")
"""What is quoted stands behind it; before a figure it says "more than"."""


_STOPS, _CLOSING = tuple(".!?…。！？؟।"), "\"'”’»)]」』"
"""What ends a sentence, and what may stand behind that."""
_SENTENCE = re.compile(r"(?:[^.;:!?]|[.;:!?]+(?=[^\s.;:!?]))+[.;:!?]*|[.;:!?]+")
"""A mark within a word, as in a domain's name, ends none."""
_KEYS = re.compile("|".join(rf"\b{one.value}\b" for one in Stage if "_" in one.value))
"""Keys of stages that are no plain word."""
_COMMAND = re.compile(r"`citydesk |--[a-z]{1,20} \"…\"")


def without_commands(text: str) -> str:
    """What the desk says, without what a terminal would want typed: here that is a button.

    For our own words alone: whoever writes `citydesk` themselves would lose a sentence.
    """
    kept: list[str] = []
    for sentence in _SENTENCE.findall(text):
        if not _COMMAND.search(sentence):
            kept.append(sentence)
        elif kept:
            kept[-1] = _ended(kept[-1])
    left = "".join(kept).strip()
    return with_stages(left or text)


def with_stages(text: str) -> str:
    """What the desk says, with stages as people call them instead of by their key."""
    return _KEYS.sub(lambda found: STAGES[Stage(found[0])], text)


def noted(text: str, most: int) -> str:
    """The same as Slack's own text, cut; moments are each reader's own."""
    return moments.retold(escape(cut(with_stages(text), most)), date)


def told(text: str, most: int = MOST) -> str:
    """What the desk says as Slack's own text, cut, without commands; moments as in `noted`."""
    return noted(without_commands(text), most)


def reader(of: Address) -> str:
    """Where letters reach them: the mailbox, or the name of somebody in Slack."""
    return of.shown if of.name or of.channel == "mail" else "somebody in Slack"


def mailbox(of: Address) -> str:
    """The same with the name before a mailbox."""
    return of.in_words


def _ended(sentence: str) -> str:
    """A sentence as it ends where what followed was left out."""
    bare = sentence.rstrip()
    return f"{bare[:-1]}." if bare.endswith((";", ":")) else bare


def sentence(words: str) -> str:
    """Somebody's words as a sentence, so that what follows is not read as theirs."""
    bare = words.rstrip()
    is_ended = not bare or bare.rstrip(_CLOSING).endswith(_STOPS)
    return bare if is_ended else f"{bare}."


async def as_typed(people: People, text: str) -> str:
    """What was typed, in a message or a form, as its writer would see it: without bold and the
    like, and without pictures that only this workspace has.

    Who cannot be asked of Slack now is "somebody".
    """
    return _as_quotations(plain(await named(people, _known(text))))


def as_said(text: str) -> str:
    """The same where nobody is asked for names: whoever is mentioned is "somebody"."""
    return _as_quotations(plain(_known(text)))


def _known(text: str) -> str:
    return _UNKNOWN.sub("", pictured(text[:MOST]))


async def named(people: People, text: str) -> str:
    """Slack's own text with the people whom it mentions by name, as far as they are known."""
    names = dict[str, str]()
    for id in list(dict.fromkeys(_USER.findall(text)))[:MOST_NAMES]:
        with suppress(AwayError):
            names[id] = html.escape((await people.person(id)).name, quote=False)
    return _USER.sub(lambda found: names.get(found[1], found[0]), text)


def names_unread(text: str) -> bool:
    """Whether the text names a channel by its ID alone, which nobody outside Slack can read."""
    return any(not found[1] for found in _CHANNEL.finditer(copied(text)))


def calling(text: str) -> str:
    """What was typed where nobody is called by it, in a form or a direct message, with its calls to
    everybody as they are read.
    """
    return _TO_ALL.sub(r"@\1", text)


def _as_quotations(text: str) -> str:
    """Lines behind a bar in quotation marks."""
    parts = groupby(text.split("\n"), key=lambda line: bool(_BAR.match(line)))
    return "\n".join(
        _quotation(lines) if is_barred else "\n".join(lines) for is_barred, lines in parts
    )


def _quotation(lines: Iterable[str]) -> str:
    words = "\n".join(_BAR.sub("", line, count=1) for line in lines).strip()
    return f"“{words}”" if words else ""


def _without_entities(text: str) -> str:
    """Slack writes three signs as entities; what else looks like one was typed."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def plain(text: str) -> str:
    """The same where nobody can be asked for names. Words that were struck through are left out."""
    text = "\n".join(_unmarked(line) for line in _spelled(text).split("\n"))
    return _without_entities(text).strip()


def _spelled(text: str) -> str:
    """With names and links as they are read, and the marks of words still there."""
    text = _USER.sub("somebody", copied(text[:MOST]))
    text = _CHANNEL.sub(lambda found: f"#{found[1]}" if found[1] else SOME_CHANNEL, text)
    text = _TO_ALL.sub(LEFT_OUT, text)
    text = _LINK.sub(lambda found: _linked(found[1], found[2] or ""), text)
    text = _TOKEN.sub(_word_of, text)
    return _unfenced(text)


def _word_of(token: re.Match[str]) -> str:
    """The word that Slack gives with one of its own tokens; one without it is left out."""
    label = (token[3] or "").strip()
    is_group = token[2].startswith("subteam^")
    return (label.removeprefix("@") if is_group else label) or LEFT_OUT


def _unfenced(text: str) -> str:
    """Without the fences of code, each of whose blocks stands on lines of its own."""
    inner, *rest = _FENCE.split(text)
    for part in rest:
        breaks = (inner.endswith("\n"), part.startswith("\n"))
        apart = "\n" if inner and part and not any(breaks) else ""
        inner = f"{inner}{apart}{part[1:] if all(breaks) else part}"
    return inner


def struck(text: str) -> list[str]:
    """The words that are struck through, each stretch by itself."""
    found: list[str] = []
    for line in _spelled(text).split("\n"):
        stretches = (line[begin + 1 : end] for begin, end in _struck(line, _pairs(line)))
        found += [_without_entities(_MARKS.sub("", one)) for one in stretches]
    return found


def pictured(text: str) -> str:
    """The text with Slack's names of pictures (":tada:") as those pictures, where they are known.

    What only looks like one, as the time in "10:30:45", stays.
    """
    return _PICTURE.sub(lambda found: _picture(found[1]) or found[0], text)


def _picture(code: str) -> str:
    if flag := _FLAG.fullmatch(code):
        return "".join(chr(_FIRST_FLAG + ord(one) - ord("a")) for one in flag.groups())
    written = f":{code}:"
    made = emoji.emojize(written, language="alias")
    return "" if made == written else made


def left_out(message: Mapping[str, Any]) -> tuple[str, ...]:
    """What of a message never stands in the words that are made of it, to be said beforehand."""
    text = str(message.get("text") or "")[:MOST]
    names = (str(one.get("name") or "without a name") for one in message.get("files") or ())
    hidden = dict.fromkeys(map(_unnamed, _tokens_left_out(text)))
    codes = _UNKNOWN.findall(_unpictured(text))
    found = [
        *(f"the file “{one}”" for one in names),
        *(f"@{one}" for one in _TO_ALL.findall(text)),
        *hidden,
        *(f"“{cut(one, MOST_STRUCK)}”, which is struck through" for one in struck(text)),
        *(one.strip() for one in codes),
    ]
    return tuple(dict.fromkeys(found))[:MOST_LEFT_OUT]


def _tokens_left_out(text: str) -> Iterator[str]:
    """What stands in those of Slack's tokens that no word stands for."""
    for one in _TOKEN.finditer(_TO_ALL.sub("", _USER.sub("", text))):
        if _word_of(one) == LEFT_OUT:
            yield f"{one[1]}{one[2]}"


def _unnamed(token: str) -> str:
    """What was left out, as people call it."""
    kinds = {"#": "the name of a channel", "!subteam^": "the name of a group", "!date^": "a date"}
    found = (words for begin, words in kinds.items() if token.startswith(begin))
    return next(found, f"“{cut(token[1:], MOST_STRUCK)}”, which only Slack can read")


def _unpictured(text: str) -> str:
    """Without the pictures that are known."""
    return _PICTURE.sub(lambda found: "" if _picture(found[1]) else found[0], text)


def _unmarked(line: str) -> str:
    """The line without the signs that mark words, each with its partner, and without the words
    that are struck through; other signs stay.
    """
    pairs = _pairs(line)
    dropped = {at for pair in pairs for at in pair}
    gone = _struck(line, pairs)
    for begin, end in gone:
        dropped.update(range(begin, end + 1))
    left = "".join(one for at, one in enumerate(line) if at not in dropped)
    return _GAPS.sub(" ", left).strip() if gone else left


def _struck(line: str, pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where words are struck through, sign to sign, the outermost; in code nothing is."""
    code = {at for found in _CODE.finditer(line) for at in range(*found.span())}
    found: list[tuple[int, int]] = []
    for begin, end in sorted(pair for pair in pairs if line[pair[0]] == "~"):
        if begin not in code and (not found or begin > found[-1][1]):
            found.append((begin, end))
    return found


def _pairs(line: str) -> list[tuple[int, int]]:
    """The signs that mark words, each where it begins and where it ends."""
    begun: list[tuple[str, int]] = []
    waiting: Counter[str] = Counter()
    found: list[tuple[int, int]] = []
    for at, can_end, can_begin in _marks(line):
        sign = line[at]
        if can_end and waiting[sign]:
            found.append((_partner(begun, waiting, sign), at))
        elif can_begin:
            begun.append((sign, at))
            waiting[sign] += 1
    return found


def _partner(begun: list[tuple[str, int]], waiting: Counter[str], sign: str) -> int:
    """The sign that begins what ends here; those begun within it mark nothing."""
    while True:
        found, at = begun.pop()
        waiting[found] -= 1
        if found == sign:
            return at


def _marks(line: str) -> Iterator[tuple[int, bool, bool]]:
    """Each sign, and whether words that it marks can end or begin there."""
    for run in _MARKS.finditer(line):
        before = line[max(run.start() - 1, 0) : run.start()]
        after = line[run.end() : run.end() + 1]
        can_end = bool(before.strip()) and not after.isalnum()
        can_begin = bool(after.strip()) and not before.isalnum()
        for at in range(*run.span()):
            yield at, can_end, can_begin


def _linked(url: str, words: str) -> str:
    bare = url.removeprefix("mailto:").removeprefix("tel:")
    return bare if not words or words in (bare, url) else f"{words} ({bare})"
