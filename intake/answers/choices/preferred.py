"""A place that another one is preferred to is not wished: "in Geneva rather than in China".

Invariant: it is left out only where nothing but its name stands behind the word for "instead of"
or "than" and another place is named; and with "than", where that one is called better.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from intake.answers.choices import refused, segments
from intake.answers.choices.refused import Look
from intake.answers.lexicon import TOKEN, lexicon, split

_SENTENCES = re.compile(r"([;\n]|(?<!\d)[.!?](?=\s|$)|(?<=[\u3041-\u9fff\uac00-\ud7af])[.!?])")
_BREAKS = re.compile(r"[,:()]| [-–—] ")
_MARKS = " ,-–—"
_OPEN = frozenset({
    "not", "or", "refused", "unfit", "likewise", "supposing", "fallback", "second", "hindered",
    "indifferent", "wishless", "any_place", "others", "instead",
})  # fmt: skip
"""With one of them a clause says more than which of two places is the better one."""
_BETTER = frozenset({"better", "favours"})
_JOINTS = frozenset({"and", "or", "contrast", "added", "only", "except"})
_LONGEST = 12
"""Tokens of a place's name; each letter is one where a script has no blanks."""


@dataclass(frozen=True, kw_only=True)
class _Word:
    """A word for "instead of" or "than" and what stands around it in its sentence."""

    roles: frozenset[str]
    before: str
    behind: str


def first(text: str, language: str, look: Look) -> str:
    """The text without the places that it prefers others to."""
    parts = [*_SENTENCES.split(text), ""]
    for n in range(0, len(parts), 2):
        if parts[n + 1 : n + 2] != ["?"]:
            parts[n] = _kept(parts[n], language, look)
    return "".join(parts)


def _kept(sentence: str, language: str, look: Look) -> str:
    without = _closing if segments.denies_behind(language) else _opening
    for word in _words(sentence, language):
        left = without(word, language, look)
        if left and look(left).names:
            return left
    return sentence


def _words(sentence: str, language: str) -> Iterator[_Word]:
    found = list(TOKEN.finditer(sentence))
    for place, length, names in lexicon("venues", language).finds(split(sentence)):
        if {"instead", "than", "over"} & set(names):
            end = found[place + length - 1].end()
            before = sentence[: found[place].start()]
            yield _Word(roles=frozenset(names), before=before, behind=sentence[end:])


def _opening(word: _Word, language: str, look: Look) -> str:
    """The sentence without the place behind the word; nothing where it is not sure."""
    end = _end(word.behind, language)
    other, tail = word.behind[:end], word.behind[end:]
    ahead = _BREAKS.split(word.before.rstrip(_MARKS))[-1]
    is_behind = look(ahead).names
    wish = ahead if is_behind else tail
    if not (_is_place(other, language, look) and look(wish).names) or _said(wish, language) & _OPEN:
        return ""
    if "over" in word.roles:
        is_sure = _is_favoured(ahead, language, look) and len(look(other).rest) <= 1
    else:
        said = word.roles | _said(wish, language) | _said(tail, language)
        is_sure = "instead" in said or bool(_BETTER & said)
    if not is_sure:
        return ""
    return f"{word.before.rstrip(_MARKS)} {tail.lstrip() if is_behind else tail.lstrip(_MARKS)}"


def _closing(word: _Word, language: str, look: Look) -> str:
    """The same where the word stands behind the place and a wish ends the sentence."""
    found = list(TOKEN.finditer(word.before))
    said = _said(word.behind, language) | word.roles
    if said & _OPEN or not {"better", "wished"} & said:
        return ""
    for one in reversed(found[-_LONGEST:]):
        told = look(word.before[one.start() :])
        if told.mentions:
            return f"{word.before[: one.start()]} {word.behind}" if not told.rest else ""
    return ""


def _end(text: str, language: str) -> int:
    """Where a clause ends, or another place is called better ("statt hier lieber in Bonn")."""
    marks = [one.start() for one in _BREAKS.finditer(text)]
    found = list(TOKEN.finditer(text))
    finds = lexicon("venues", language).finds(split(text))
    marks += [found[place].start() for place, _, names in finds if _BETTER & set(names)]
    return min(marks, default=len(text))


def _is_place(text: str, language: str, look: Look) -> bool:
    """Whether nothing but one that is passed over is told."""
    small = lexicon("choices", language)
    is_joined = any(_JOINTS & set(small.of((one,))) for one in split(text))
    is_plain = refused.is_plain(text, language, look) and not is_joined
    return is_plain and look(text).mentions and not _said(text, language) & _OPEN


def _is_favoured(ahead: str, language: str, look: Look) -> bool:
    """Whether a place stands right behind a verb for to prefer: "we prefer Geneva", "… to go …"."""
    found = list(TOKEN.finditer(ahead))
    finds = lexicon("venues", language).finds(split(ahead))
    ends = [place + length for place, length, names in finds if "favours" in names]
    if not ends or ends[-1] >= len(found):
        return False
    named = ahead[found[ends[-1]].start() :]
    is_only = all(one.isdecimal() or one in ("plainly", "over") for one in _said(named, language))
    return look(named).names and len(look(named).rest) <= 1 and is_only


def _said(text: str, language: str) -> frozenset[str]:
    """What the longest phrase at each place of a text means."""
    found = lexicon("venues", language).finds(split(text))
    return frozenset(name for _, _, names in found for name in names)
