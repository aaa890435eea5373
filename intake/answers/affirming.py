"""Which options a sentence says the city has; a wish, a mention or another's possession says none.

Invariant: only words known to affirm do so, next to the option or governing its list; an unknown
word between them leaves the option unaffirmed, and so asked.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from intake.answers import options, segments
from intake.answers.lexicon import Lexicon, lexicon
from intake.answers.options import Tokens
from intake.answers.values import Context

_STOPS = frozenset(".!?;")
_BREAKS = frozenset(",()/+&|:\n") | _STOPS
_ENDS = _STOPS | {","}
_LONGEST = 5
"""Tokens of a body's name that are looked at."""
_SILENT = frozenset("-–—\"'“”„‘’*•%")


@dataclass(kw_only=True)
class _Part:
    """The words between two commas or joints, and the options among them.

    `carried`: the part before is affirmed, so that options this one begins with are too.
    """

    words: Tokens
    known: Lexicon
    names: Lexicon
    said: Lexicon  # the words of choices
    ours: frozenset[str]
    carried: bool
    behind: bool = False  # whether the verb stands behind what it affirms
    seen: list[tuple[Tokens, Tokens]] = field(default_factory=list)  # phrases and their roles
    options: set[int] = field(default_factory=set)
    affirmed: set[int] = field(default_factory=set)
    holds: bool = False  # a verb that affirms, with the city for its subject
    is_bare: bool = True  # nothing but options and small words
    denied: bool = False  # a denying word stands in it

    def read(self) -> None:
        place, grip, plain = 0, self.carried, True
        held = (False, False)
        while place < len(self.words):
            length, found = self.names.at(self.words, place)
            if found:
                numbers = {int(one) for one in found}
                self._option(numbers, place + length, grip=grip, plain=plain)
                roles: Tokens = ()
            else:
                length, roles = self._roles(place)
                held = self._held(place + length, roles, held, (grip, plain))
                if "has" in roles or "titled" in roles:
                    grip = "titled" in roles or self._is_ours()
                    self.holds = self.holds or grip
                    plain = False
                elif not {"gap", "as"} & set(roles) and not self._is_kind_of(place + length, roles):
                    grip = plain = False
                plain = plain or ("giver" in roles and self._is_told_by_giver(place))
                if "as" in roles:
                    grip, plain = grip or held[0], plain or held[1]
                self._deny(place, length)
                grip = grip and not self.denied
                self.is_bare = self.is_bare and "gap" in roles
            self.seen.append((self.words[place : place + length], roles))
            place += length

    def _is_kind_of(self, end: int, roles: Tokens) -> bool:
        """ "5G" may stand behind what it is: "cobertura 5G", "Netz 5G"."""
        return "kind" in roles and self.names.at(self.words, end)[0] > 0

    def _held(
        self, end: int, roles: Tokens, held: tuple[bool, bool], now: tuple[bool, bool]
    ) -> tuple[bool, bool]:
        """What held before the name of a giver ("by the ministry") holds again behind "as"."""
        is_giver = "giver" in roles or "giver" in self._said(self.words[end - 1])
        return now if is_giver else held

    def _is_told_by_giver(self, place: int) -> bool:
        """Whether all before "by" is the name of a body: "2021년 국토교통부로부터"."""
        named = (self.said.of(self.words[max(0, place - n) : place]) for n in range(1, _LONGEST))
        if not self.behind or not any("body" in roles for roles in named):
            return False
        unknown = [
            not ({"gap", "subject"} & set(roles) or words[-1] in self.ours)
            for words, roles in self.seen
        ]
        return sum(1 for one, other in pairwise([False, *unknown]) if other and not one) == 1

    def _deny(self, place: int, length: int) -> None:
        phrase = self.words[place : place + length]
        self.denied = self.denied or any("negator" in self.said.of((one,)) for one in phrase)

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

    def tells_back(self) -> bool:
        """Of the options before the comma that they are there: "5G和量子通信，均已投入运行"."""
        roles = [set(roles) for _, roles in self.seen]
        is_there = any("there" in one for one in roles) and not (self.options or self.denied)
        return is_there and all({"gap", "there", "be"} & one for one in roles)

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
        if "there" in roles and end + length == len(self.words):
            return True  # "als Smart City ausgezeichnet", but not "a 5G working group"
        return bool({"gap", "kind", "behind", "giver"} & set(roles)) and (
            "kind" not in roles or self._may_follow(end + length)
        )

    def _is_there(self, end: int) -> bool:
        """ "5G is available": what is said behind the option, with small words between."""
        while end < len(self.words):
            length, roles = self._roles(end)
            if "there" in roles or (self.behind and "has" in roles):
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

    def _is_ours(self) -> bool:
        """Whether the subject before a verb is the city; none is, where the part begins with it."""
        for words, roles in reversed(self.seen):
            if "subject" in roles or words[-1] in self.ours:
                return True
            if not {"gap", "be"} & set(roles):
                return False
        return True


def read(text: str, context: Context) -> frozenset[int]:
    """The numbers of the options that the sentences affirm before any that is wished or doubted."""
    found: set[int] = set()
    waiting: set[int] = set()
    for part in _read(_clear(options.tokens_of(text), context), context):
        found |= part.affirmed | (waiting if part.affirmed or part.tells_back() else set())
        is_open = part.is_bare and not part.affirmed
        waiting = (waiting | part.options) if is_open else set()
    return frozenset(found)


def is_list(text: str, context: Context) -> bool:
    """Whether the words are nothing but options, with where they are or who gave them."""
    parts = list(_read(options.tokens_of(text), context))
    return any(part.options for part in parts) and all(part.is_fragment() for part in parts)


def is_doubtful(text: str, language: str) -> bool:
    """Whether anything in the text wishes, plans, doubts or only speaks of a thing."""
    return _doubts(options.tokens_of(text), language)


def _doubts(tokens: Tokens, language: str) -> bool:
    found = lexicon("choices", language).finds(tokens)
    return any({"planned", "doubted"} & set(roles) for _, _, roles in found)


def _clear(tokens: Tokens, context: Context) -> Tokens:
    """What stands before "and a quantum link is planned"; nothing where another thing is in doubt.

    A plan that names its option leaves alone what was said of others before it.
    """
    if not _doubts(tokens, context.language):
        return tokens
    names = options.names(context.options, context.language)
    start = 0
    for end, token in enumerate((*tokens, ".")):
        if token in _ENDS:
            piece = tokens[start:end]
            if _doubts(piece, context.language):
                return tokens[:start] if any(names.finds(piece)) else ()
            start = end + 1
    return ()


def _read(tokens: Tokens, context: Context) -> Iterator[_Part]:
    known, names = (
        lexicon("affirming", context.language),
        options.names(context.options, context.language),
    )
    ours = frozenset(one.split()[-1] for one in context.ours if one)
    carried = False
    for words, is_first in _cut(tokens, known, names):
        part = _Part(
            words=words, known=known, names=names, ours=ours, carried=carried and not is_first,
            said=lexicon("choices", context.language),
            behind=segments.denies_behind(context.language),
        )  # fmt: skip
        part.read()
        carried = bool(part.affirmed) or part.holds or (part.carried and part.is_bare)
        carried = carried and not part.denied
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
