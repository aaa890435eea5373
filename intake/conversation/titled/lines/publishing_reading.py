"""Which lines a reply lets be published: numbers, all, none, all but some, a yes or no for each.

Invariant: what leaves a line open, or names one both ways, is not clear; nothing is guessed.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import assent, courtesy, intents
from intake.conversation.intents.substance import TABLE
from intake.conversation.people.signatures import is_closing
from intake.conversation.phrases import Phrases, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, cleaned, fold, words_of
from intake.conversation.titled.lines import (
    half_read,
    publishing_clauses,
    publishing_names,
    publishing_reasons,
    publishing_tokens,
)
from intake.conversation.titled.lines.publishing_tokens import NUMBERS, numbered
from intake.notices import WhyUnclear

LONGEST = 400
"""Characters of a reply that is about the lines and nothing else."""
MOST_FOLDED = 1_000
"""Characters of a reply in whole sentences, its courtesies included."""
LONGEST_GREETING = 3
MOST_ELSE = 3
"""Unknown words beside numbers; more say something else."""
SHORTEST_CALLING = 4
"""Letters of a word of a label by which a line may be called."""
_PARTS = re.compile(r"[,;，、；\n]|(?<=\D)\.(?:\s|$)")
_ASKS = re.compile(r"[?？؟](?:\s|$)")
_PIECES = re.compile(r"(?<=[,;!\n])|(?<=[^\d]\.)(?=\s)")

Meaning = Literal[
    "all", "none", "except", "except_behind", "others", "remaining", "to", "beside", "agree",
    "refuse",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The numbers agreed to; the others are refused. Where it is not clear there are none."""

    agreed: frozenset[int] = frozenset()
    is_clear: bool = True


UNCLEAR = Choice(is_clear=False)


def read(
    text: str,
    count: int,
    language: str,
    labels: Sequence[str] = (),
    names: publishing_names.Names = (),
) -> Choice | None:
    """What a reply says of so many lines; None where it does not seem to speak of them.

    `labels` are what the letter calls them, in their order, `names` what else calls each.
    """
    said = cleaned(text)
    folded = publishing_reasons.without(said, language, lambda one: _keeps_back(one, language))
    found = _read(folded, count, language, labels, names)
    if found is None or not found.is_clear:
        is_tied = any(_is_tied(piece, language) for piece in _PIECES.split(folded))
        return None if is_tied else found  # a person reads a condition
    said = _without_courtesy(folded, count, language)
    is_no_yes = assent.asks(said, language) or _is_of_others(said, language)
    is_no_yes = is_no_yes or publishing_clauses.takes_off(said, language)
    is_doubtful = publishing_clauses.is_doubtful(said, language) or (found.agreed and is_no_yes)
    is_doubtful = is_doubtful or half_read.is_open(said, count, found.agreed, language)
    return UNCLEAR if is_doubtful else found


def _is_manners(piece: str, language: str) -> bool:
    """Whether a part of a reply is only polite, and names nothing that has to come first."""
    return courtesy.is_courtesy(piece, language) and not _is_tied(piece, language)


def _is_tied(piece: str, language: str) -> bool:
    is_fixed = courtesy.manner(piece, language) == "alone"  # "see you later" names nothing
    return not is_fixed and publishing_clauses.is_tied(piece, language)


def says_more(text: str, count: int, language: str) -> bool:
    """Whether a reply that came to nothing says anything but manners."""
    return speaks(text, count, language) or not courtesy.is_courtesy(text, language)


def speaks(text: str, count: int, language: str) -> bool:
    """Whether a reply may say anything of lines, or ties something to what has to come first."""
    pieces = _PIECES.split(cleaned(text))
    said = (one for one in pieces if one.strip() and not _is_greeting(one, language))
    return any(
        publishing_tokens.speaks(one, count, language) or _is_tied(one, language) for one in said
    )


def why_unclear(text: str, count: int, language: str) -> WhyUnclear:
    """Why a reply about so many lines that was not clear is not."""
    said = _without_courtesy(cleaned(text), count, language)
    if numbered(said) - set(range(1, count + 1)):
        return "number"
    return "open" if publishing_clauses.is_known(said, count, language) else "words"


def _is_of_others(said: str, language: str) -> bool:
    """Whether a yes is somebody else's ("the minister agrees")."""
    return phrases(TABLE, "frames.others", language).starts(said)


def _read(
    folded: str,
    count: int,
    language: str,
    labels: Sequence[str],
    names: publishing_names.Names,
) -> Choice | None:
    said = _ranged(_without_manners(folded, language), language)
    if not said or len(folded) > MOST_FOLDED or _ASKS.search(said):
        return None
    if publishing_clauses.only_counts(said, language):
        return UNCLEAR
    every = frozenset(range(1, count + 1))
    found = _in_few_words(said, every, language, labels) if len(said) <= LONGEST else None
    if found and found.is_clear:
        return found
    agreed = publishing_clauses.read(
        _without_courtesy(folded, count, language), every, language, names or [[x] for x in labels]
    )
    return found if agreed is None else Choice(agreed=agreed)


def _in_few_words(
    said: str, every: frozenset[int], language: str, labels: Sequence[str]
) -> Choice | None:
    """The same of numbers, all and none with hardly a word beside them."""
    numbers = numbered(said)
    agrees: tuple[Meaning, ...] = ("agree",) if _has(said, "except", language) else ()
    rest = _rest(said, language, "except", "none", "all", *agrees)
    if not numbers:
        named = _all_but_named(said, every, language, labels)
        return named or _without_numbers(said, every, language)
    if numbers - every:
        return UNCLEAR if len(rest) <= MOST_ELSE else None
    if rest:
        unclear = UNCLEAR if len(rest) <= MOST_ELSE else None
        return _each(said, every, language) or unclear
    return _with_numbers(said, every, numbers, language)


def _without_courtesy(text: str, count: int, language: str) -> str:
    """The text without what is only polite; a piece that may speak of lines is never, nor is one
    that ties them to something else ("… after the council's approval, please").
    """
    kept: list[str] = []
    for piece in _PIECES.split(text):
        is_said = publishing_tokens.speaks(piece, count, language)
        if not is_said and is_closing(piece.strip(), language):
            break
        if is_said or not _is_manners(piece, language):
            kept.append(piece)
    return "".join(kept).strip(" \n\t,;.!")


def apart(text: str, language: str) -> tuple[str, str]:
    """What a reply says, and the questions that stand beside it, each as they were written.

    A question that itself speaks of lines is not parted from them: it makes them unsure.
    """
    asked, said = list[str](), list[str]()
    for piece in sentences.sentences(sentences.whole(text), language):
        words = text[piece.start : piece.start + len(piece.text)]
        is_asked = intents.is_question(words, language) and not _is_of_lines(words)
        (asked if is_asked else said).append(words)
    return ("\n".join(said), "\n".join(asked)) if asked and said else (text, "")


def excepts(said: str, language: str) -> bool:
    """Whether (folded) words leave some lines out."""
    return _has(said, "except", language) or _has(said, "remaining", language)


def exceptions(said: str, language: str) -> list[re.Match[str]]:
    """The words by which it does so."""
    return list(_listed("except", language).finditer(said))


def _keeps_back(clause: str, language: str) -> bool:
    """Whether a clause is only of lines kept back, so that a reason behind it is one for that."""
    refusing = (
        phrasefiles.listed("titled.lines", "publishing_clauses.toml", language, one)
        for one in ("no", "hold")
    )
    is_kept = excepts(clause, language) or _has(clause, "refuse", language)
    is_kept = is_kept or any(one.found(clause) for one in refusing)
    return is_kept and bool(NUMBERS.search(clause))


def _is_of_lines(question: str) -> bool:
    return bool(NUMBERS.search(question))


def says_which(text: str, language: str) -> bool:
    """Whether it tells lines by number or by all and none, and is no yes or no to anything else."""
    said = _without_manners(cleaned(text), language)
    return bool(NUMBERS.search(said)) or any(_told(said, language))


def _with_numbers(
    said: str, every: frozenset[int], numbers: frozenset[int], language: str
) -> Choice:
    if _has(said, "others", language):
        said = _without_others(said, language)
    if _has(said, "remaining", language):
        return _with_remaining(said, every, language)
    has_all, has_none = _told(_without(said, language, "except"), language)
    if _has(said, "except", language):
        return UNCLEAR if has_none else Choice(agreed=_all_but(said, every, language))
    return UNCLEAR if has_all or has_none else Choice(agreed=numbers)


def _with_remaining(said: str, every: frozenset[int], language: str) -> Choice:
    """Numbers and all others, but those behind the word, or the one right before it.

    Where the others themselves are what is excepted ("1 without the rest") it is not clear.
    """
    if _told(_without(said, language, "remaining", "except"), language)[1]:
        return UNCLEAR
    found = list(_listed("except", language).finditer(said))
    if not found:
        return Choice(agreed=every)
    first = min(found, key=lambda one: one.start())
    *ahead, before = _PARTS.split(said[: first.start()])
    after = said[first.end() :]
    left_out = numbered(after)
    if left_out and not _has(NUMBERS.split(after)[0], "remaining", language):
        return Choice(agreed=every - left_out)
    left_out = numbered(before)
    is_of_it = _has(first[0], "except_behind", language) and not _has(before, "remaining", language)
    is_of_it = is_of_it and not _is_list(ahead)  # "5, 6 not, the rest"
    return Choice(agreed=every - left_out) if is_of_it and len(left_out) == 1 else UNCLEAR


def _is_list(pieces: Sequence[str]) -> bool:
    """Whether pieces are numbers, one each, which the last one behind them goes on with."""
    counts = [len(NUMBERS.findall(one)) for one in pieces if NUMBERS.search(one)]
    return bool(counts) and set(counts) == {1}


def _without_others(said: str, language: str) -> str:
    """The text without "not the others": that only says again what numbers alone say."""
    return _listed("others", language).without(said)


def _all_but(said: str, every: frozenset[int], language: str) -> frozenset[int]:
    """All but the numbers behind the word, or before it where a language puts it last."""
    found = _listed("except", language).finditer(said)
    first = min(found, key=lambda one: one.start())
    before, after = numbered(said[: first.start()]), numbered(said[first.end() :])
    return before - after if before and after else every - before - after


def _all_but_named(
    said: str, every: frozenset[int], language: str, labels: Sequence[str]
) -> Choice | None:
    """All but lines that are called by a word of their label; each part must call just one."""
    marks = sorted(_listed("except", language).finditer(said), key=re.Match.start)
    if not labels or not marks:
        return None
    before, after = said[: marks[0].start()], said[marks[0].end() :]
    has_all, has_none = _told(before, language)
    if not has_all or has_none or _rest(before, language, "all", "agree"):
        return None
    known = telling(labels)
    parts = [words_of(one) for one in _joined(language).split(after) if one.strip(" .!")]
    called = [{known[word] for word in words & known.keys()} for words in parts]
    if not called or any(len(one) != 1 for one in called):
        return None
    return Choice(agreed=every - frozenset().union(*called))


def telling(labels: Sequence[str]) -> dict[str, int]:
    """The words of labels that stand in one of them alone, with its number."""
    words = [words_of(fold(one)) for one in labels]
    often = Counter(word for several in words for word in several)
    return {
        word: number
        for number, several in enumerate(words, start=1)
        for word in several
        if often[word] == 1 and len(word) >= SHORTEST_CALLING
    }


@cache
def _joined(language: str) -> re.Pattern[str]:
    return re.compile(rf"[,;，、；\n]|\b(?:{either(WORDS, 'plain_ands', language)})\b")


def _rest(said: str, language: str, *meanings: Meaning) -> list[str]:
    return WORD.findall(_without(said, language, "others", "remaining", *meanings, "beside"))


def _without_numbers(said: str, every: frozenset[int], language: str) -> Choice | None:
    has_all, has_none = _told(said, language)
    if _has(_without(said, language, "others"), "remaining", language):
        return UNCLEAR if has_all or has_none else None  # all beside which?
    beside: Meaning = "refuse" if has_none else "agree"
    rest = len(_rest(said, language, "except", "none", "all", beside))
    if has_all or has_none:
        is_clear = has_all != has_none and not rest and not _has(said, "except", language)
        unclear = UNCLEAR if rest <= MOST_ELSE else None
        return Choice(agreed=every if has_all else frozenset()) if is_clear else unclear
    pieces = [one for one in said.split("\n") if one.strip()]
    if publishing_clauses.is_of_other(said, language):
        return None  # "We confirm our application." agrees to no line
    told = {assent.told(one, language) for one in pieces}
    if told == {"confirm"}:
        is_whole = not phrases(TABLE, "words.reserving", language).found(said)
        return Choice(agreed=every) if is_whole else UNCLEAR  # "Yes, except": what?
    return Choice() if told == {"deny"} else None


def _told(said: str, language: str) -> tuple[bool, bool]:
    """Whether it says all, and whether none: "not all" in one word of a language is none."""
    has_none = _has(said, "none", language)
    return _has(_without(said, language, "none"), "all", language), has_none


def _each(said: str, every: frozenset[int], language: str) -> Choice | None:
    """A yes or no for each line, none left out or told both ways; None where one is neither."""
    agreed, refused = set[int](), set[int]()
    for part in filter(str.strip, _PARTS.split(said)):
        numbers = numbered(part)
        told = assent.told(NUMBERS.sub(" ", part).strip(" :=-"), language) if numbers else None
        if numbers and told is None:
            return None
        (agreed if told == "confirm" else refused).update(numbers)
    is_whole = agreed | refused == every and not agreed & refused
    return Choice(agreed=frozenset(agreed)) if is_whole else UNCLEAR


def _without_manners(text: str, language: str) -> str:
    """The text without greeting and thanks, and up to the words that close it."""
    kept: list[str] = []
    for piece in _PIECES.split(text):
        is_said = bool(NUMBERS.search(piece)) or any(_told(piece, language))
        if not is_said and is_closing(piece.strip(), language):
            break
        if _is_greeting(piece, language):
            continue  # "Dear all" is nobody's word on lines
        if is_said or not _is_manners(piece, language):
            kept.append(piece)
    return "".join(kept).strip(" \n\t,;.!")


def _is_greeting(piece: str, language: str) -> bool:
    is_short = len(WORD.findall(piece)) <= LONGEST_GREETING
    return is_short and courtesy.manner(piece, language) == "greeting"


def _ranged(text: str, language: str) -> str:
    """The text with a dash for every word that makes a range of the numbers beside it."""
    spans = [
        (one.start(), one.end())
        for one in _listed("to", language).finditer(text)
        if re.search(r"\d\s*$", text[: one.start()]) and re.match(r"\s*\d", text[one.end() :])
    ]
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start].rstrip()}-{text[end:].lstrip()}"
    return text


def _without(said: str, language: str, *meanings: Meaning) -> str:
    """The text without numbers and without what is in these lists."""
    text = NUMBERS.sub(" ", said)
    for meaning in meanings:
        text = _listed(meaning, language).without(text)
    return text


def _has(said: str, meaning: Meaning, language: str) -> bool:
    return _listed(meaning, language).found(said)


def _listed(meaning: Meaning, language: str) -> Phrases:
    return phrasefiles.listed("titled.lines", "publishing_words.toml", language, meaning)
