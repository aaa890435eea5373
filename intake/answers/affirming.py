"""Which options a sentence says the city has; a wish, a mention or another's possession says none.

Invariant: only words known to affirm do so, next to the option or governing its list; an unknown
word between them leaves the option unaffirmed, and so asked.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from intake.answers import segments
from intake.answers.lexicon import Lexicon, lexicon
from intake.answers.segments import Tokens
from intake.answers.values import Context

_STOPS = frozenset(".!?;")
_BREAKS = frozenset(",()/+&|:\n") | _STOPS
_SILENT = frozenset("-–—\"'“”„‘’*•%")


@dataclass(kw_only=True)
class _Part:
    """The words between two commas or joints, and the options among them.

    `carried`: the part before is affirmed, so that options this one begins with are too.
    """

    words: Tokens
    known: Lexicon
    names: Lexicon
    ours: frozenset[str]
    carried: bool
    options: set[int] = field(default_factory=set)
    affirmed: set[int] = field(default_factory=set)
    holds: bool = False  # a verb that affirms, with the city for its subject
    is_bare: bool = True  # nothing but options and small words

    def read(self) -> None:
        place, grip, plain = 0, self.carried, True
        while place < len(self.words):
            length, found = self.names.at(self.words, place)
            if found:
                numbers = {int(one) for one in found}
                self._option(numbers, place + length, grip=grip, plain=plain)
            else:
                length, roles = self._roles(place)
                if "has" in roles or "titled" in roles:
                    grip = "titled" in roles or self._is_ours(place)
                    self.holds = self.holds or grip
                    plain = False
                elif "gap" not in roles:
                    grip = plain = False
                self.is_bare = self.is_bare and "gap" in roles
            place += length

    def is_fragment(self) -> bool:
        """ "5G in all districts" and "by the ministry in 2022": no verb and no word unknown."""
        if not self.options and any("giver" in self._said(word) for word in self.words):
            return True
        place = 0
        while place < len(self.words):
            length, found = self.names.at(self.words, place)
            if not found:
                length, roles = self._roles(place)
                if not {"gap", "kind"} & set(roles) or "be" in roles:
                    return False
            place += length
        return True

    def _said(self, word: str) -> Tokens:
        return self.known.of((word,))

    def _roles(self, place: int) -> tuple[int, Tokens]:
        length, roles = self.known.at(self.words, place)
        if not length and self.words[place].isdecimal():
            return 1, ("gap",)
        return length or 1, roles

    def _option(self, numbers: set[int], end: int, *, grip: bool, plain: bool) -> None:
        self.options |= numbers
        if (plain and self._is_there(end)) or (grip and self._may_follow(end)):
            self.affirmed |= numbers

    def _may_follow(self, end: int) -> bool:
        """ "A 5G network", but not "a 5G conference" and not "5G is expensive"."""
        if end >= len(self.words) or self.names.at(self.words, end)[0]:
            return True
        length, roles = self._roles(end)
        return bool({"gap", "kind", "behind"} & set(roles)) and (
            "kind" not in roles or self._may_follow(end + length)
        )

    def _is_there(self, end: int) -> bool:
        """ "5G is available": what is said behind the option, with small words between."""
        while end < len(self.words):
            length, roles = self._roles(end)
            if "there" in roles:
                return self._is_here(end + length)
            if not {"gap", "kind", "be"} & set(roles):
                return False
            end += length
        return False

    def _is_here(self, end: int) -> bool:
        """ "5G works" and "5G works in our city", but not "5G works in Japan"."""
        if "at" not in (self._roles(end)[1] if end < len(self.words) else ()):
            return True
        after = self.words[end + 1 : end + 2]
        return bool(after) and (
            after[0] in self.ours or bool({"gap", "subject"} & set(self._roles(end + 1)[1]))
        )

    def _is_ours(self, place: int) -> bool:
        """Whether the subject before a verb is the city; none is, where the part begins with it."""
        while place > 0:
            place -= 1
            word = self.words[place : place + 1]
            roles = self.known.of(word)
            if "subject" in roles or word[0] in self.ours:
                return True
            if not {"gap", "be"} & set(roles):
                return False
        return True


def read(text: str, context: Context) -> frozenset[int]:
    """The numbers of the options that the sentences affirm; none where they wish or doubt."""
    if is_doubtful(text, context.language):
        return frozenset()
    found: set[int] = set()
    waiting: set[int] = set()
    for part in _read(segments.tokens_of(text), context):
        found |= part.affirmed | (waiting if part.affirmed else set())
        is_open = part.is_bare and not part.affirmed
        waiting = (waiting | part.options) if is_open else set()
    return frozenset(found)


def is_list(text: str, context: Context) -> bool:
    """Whether the words are nothing but options, with where they are or who gave them."""
    parts = list(_read(segments.tokens_of(text), context))
    return any(part.options for part in parts) and all(part.is_fragment() for part in parts)


def is_doubtful(text: str, language: str) -> bool:
    """Whether anything in the text wishes, plans, doubts or only speaks of a thing."""
    said = lexicon("choices", language)
    found = said.finds(segments.tokens_of(text))
    return any({"planned", "doubted"} & set(roles) for _, _, roles in found)


def _read(tokens: Tokens, context: Context) -> Iterator[_Part]:
    known, names = lexicon("affirming", context.language), segments.names(context.options)
    ours = frozenset(one.split()[-1] for one in context.ours if one)
    carried = False
    for words, is_first in _cut(tokens, known, names):
        part = _Part(
            words=words, known=known, names=names, ours=ours, carried=carried and not is_first
        )
        part.read()
        carried = bool(part.affirmed) or part.holds or (part.carried and part.is_bare)
        yield part


def _cut(tokens: Tokens, known: Lexicon, names: Lexicon) -> Iterator[tuple[Tokens, bool]]:
    """The parts of the text, and whether each begins a sentence."""
    words: list[str] = []
    place, is_first = 0, True
    while place < len(tokens):
        token = tokens[place]
        length = names.at(tokens, place)[0] or known.at(tokens, place)[0] or 1
        is_joint = "joint" in known.of(tokens[place : place + length])
        if is_joint or token in _BREAKS:
            if words:
                yield tuple(words), is_first
                words, is_first = [], False
            is_first = is_first or token in _STOPS
        elif token not in _SILENT:
            words += tokens[place : place + length]
        place += length
    if words:
        yield tuple(words), is_first
