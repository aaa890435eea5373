"""Where a reply calls a line by its name instead of its number ("the city brain").

Invariant: a word that stands in the names of several lines calls none of them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from intake.answers.folding import is_unspaced
from intake.conversation.spelling import WORD, fold, words_of

Names = Sequence[Sequence[str]]
"""What each line may be called, in their order: its label, and cues of its question."""
SHORTEST, STEM = 3, 5
"""Letters of a word that calls a line, and of one of which a form does."""
PAIR = 2
"""Letters that do, of scripts without blanks."""
ENDING = 3
"""Letters of an ending that a form has beside the word."""


def found(said: str, names: Names) -> Iterator[tuple[int, int, int]]:
    """Every place where a folded reply calls a line, with its number."""
    calling = _calling(tuple(map(tuple, names)))
    lower = said.casefold()
    for phrase, number in calling.items():
        at = lower.find(phrase)
        while at >= 0:
            end = _end(lower, at, phrase)
            if end:
                yield at, end, number
            at = lower.find(phrase, at + 1)


def _end(text: str, at: int, phrase: str) -> int:
    """Where the word ends that begins with this, a form's ending included; 0 where it does not."""
    end = at + len(phrase)
    if is_unspaced(phrase):
        return end
    word = next((one for one in WORD.finditer(text) if one.start() < end <= one.end()), None)
    if not word or (at and text[at - 1].isalnum()):
        return 0
    extra = word.end() - end
    return word.end() if not extra or (extra <= ENDING and len(phrase) >= STEM) else 0


@lru_cache(maxsize=16)
def _calling(names: tuple[tuple[str, ...], ...]) -> dict[str, int]:
    """What calls one line alone: words of the names, cues whole."""
    labels = [words_of(fold(several[0])) if several else frozenset() for several in names]
    every = [words_of(fold("\n".join(several))) for several in names]
    often = Counter(word for words in every for word in words)
    told = {
        word: number
        for number, words in enumerate(labels, start=1)
        for word in words
        if often[word] == 1 and len(word) >= (PAIR if is_unspaced(word) else SHORTEST)
    }
    whole = Counter(_bare(cue) for several in names for cue in set(map(_bare, several)))
    for number, several in enumerate(names, start=1):
        told |= {_bare(one): number for one in several if whole[_bare(one)] == 1 and _bare(one)}
    return told


def _bare(cue: str) -> str:
    return fold(cue).casefold().replace("*", "").strip()
