"""Cues and word lists as a tree of their words, and every one of them that stands in a text.

Invariant: a text costs what its own length costs, however many entries begin with the same word.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from intake.conversation.phrases import STEM
from intake.conversation.spelling import WORD, fold, spellings, unglued, without_nukta

Told = tuple[str, int, int]
"""A word as cues hold it, and where it stands."""
_TOKEN = re.compile(rf"(?:{WORD.pattern})\*?")
_MOST_MET = 1_000
_ASCII = re.compile(r"[A-Za-z0-9]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """The words of a cue or of a word list, and what they stand for.

    `key` is the list's name; of a cue or a general word it is empty.
    """

    tokens: tuple[str, ...]
    questions: frozenset[str] = frozenset()
    general: bool = False
    key: str = ""


@dataclass(kw_only=True, slots=True, eq=False)
class Tree:
    """What may follow the words that led here, and the entries that are told with them.

    `stems` are the lengths of the words that may follow in any form. `met` is what words lead to
    from a root, which every word of every text is held against.
    """

    entries: tuple[Entry, ...] = ()
    behind: dict[str, "Tree"] = field(default_factory=dict)
    stems: tuple[int, ...] = ()
    met: dict[str, list["Tree"]] | None = None

    def add(self, entry: Entry) -> None:
        node = self
        for token in entry.tokens:
            node = node._branch(token)
        node.entries += (entry,)

    def _branch(self, token: str) -> "Tree":
        length = len(token) - 1
        if token[-1] == STEM and length not in self.stems:
            self.stems += (length,)
        return self.behind.setdefault(token, Tree())

    def after(self, word: str) -> list["Tree"]:
        """The branches that this word leads to, in whichever form they hold it."""
        if not self.stems and (len(word) == 1 or word.isascii()):
            found = self.behind.get(word)
            return [found] if found else []
        if self.met is None:
            return self._after(word)
        known = self.met.get(word)
        if known is None:
            if len(self.met) >= _MOST_MET:
                self.met.clear()
            known = self.met[word] = self._after(word)
        return known

    def _after(self, word: str) -> list["Tree"]:
        return [self.behind[key] for key in self._keys(word) if key in self.behind]

    def _keys(self, word: str) -> Iterator[str]:
        for one in spellings(word):
            yield one
            for length in self.stems:
                if len(one) >= length:
                    yield f"{one[:length]}{STEM}"


def grown(entries: Iterable[Entry]) -> Tree:
    """The tree of these entries."""
    tree = Tree(met={})
    for entry in entries:
        tree.add(entry)
    return tree


def sightings(words: Sequence[Told], tree: Tree) -> Iterator[tuple[Entry, int, int]]:
    """Each entry that stands in the text, and where."""
    for first, (word, start, end) in enumerate(words):
        nodes, last = tree.after(word), first
        while nodes:
            for node in nodes:
                for entry in node.entries:
                    yield entry, start, end
            last += 1
            if last == len(words):
                break
            word, _, end = words[last]
            nodes = [found for node in nodes if node.behind for found in node.after(word)]


def words_in(text: str) -> list[Told]:
    """Every word of a (folded) text as entries hold it."""
    if text.isascii():
        return [(stem(one[0].lower()), *one.span()) for one in _ASCII.finditer(text)]
    return [(_in_one_case(one[0]), *one.span()) for one in WORD.finditer(text)]


def _in_one_case(word: str) -> str:
    return word.casefold() if len(word) == 1 else stem(without_nukta(word.casefold()))


def tokens_of(cue: str) -> tuple[str, ...]:
    """The words of a cue as they are compared, an Arabic one without its article."""
    return tuple(
        unglued(word) if word.endswith(STEM) else stem(unglued(word))
        for word in _TOKEN.findall(without_nukta(fold(cue)).casefold())
    )


@lru_cache(maxsize=2048)
def stem(word: str) -> str:
    """The word without a plural's last letter, as far as cues need it."""
    return word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] not in "su" else word
