"""A wish that a line about a city be published no longer, in a mail about anything.

Invariant: a line is named by its number, by all of them, or by what it alone is about. A wish is
sure only where its sentence holds nothing but the wish: a word that none of the lists knows may
deny it, put it off, tie it to a condition or tell of something else, and makes it unsure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from intake.calls.model import Call
from intake.conversation import sentences
from intake.conversation.intents import conditions, courtesy, intents
from intake.conversation.people.signatures import is_closing
from intake.conversation.phrases import blanked
from intake.conversation.questions import cues
from intake.conversation.spelling import fold, words_of
from intake.conversation.titled.lines import (
    approving,
    faulted,
    looking,
    publishing_reading,
    publishing_reasons,
    unpublishing_numbers,
    unpublishing_topics,
    unwanted,
    withholding,
)
from intake.conversation.titled.lines.unpublishing_topics import Shown
from intake.conversation.titled.lines.unpublishing_words import QUOTED, Meaning, has, listed, plain

LONGEST = 4_000  # characters of a mail that are read; a person reads what is longer
_CLAUSE = re.compile(r"[,，、،;；:：()（）–—]|\s-\s")
_ORDINAL = re.compile(r"(?<=\d)\.(?=\s+[^\W\d_A-Z])")
"""The mark of "the 3. line", which ends no sentence."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a mail wants of the lines, in the sentences `told`: numbers to be published no longer.

    `is_sure` where nothing about it is open; otherwise there are no numbers, but where it excepts
    lines by number from what may be published: those are withheld, whatever else it says. `perhaps`
    are then the lines that it may mean. `shows` where it only wants lines to be published, to which
    a city agrees by the letter that shows their words; `excepts` where it lets others be published.
    `stays` are the lines of which it only says that they may stand.
    """

    told: tuple[str, ...]
    hidden: frozenset[int] = frozenset()
    perhaps: frozenset[int] = frozenset()
    is_sure: bool = False
    shows: bool = False
    excepts: bool = False
    stays: frozenset[int] = frozenset()


def read(
    text: str, language: str, call: Call, lines: Sequence[Shown], *, is_answer: bool = False
) -> Wish | None:
    """What a mail says of lines that are published; None where it does not speak of that.

    In an answer to a letter about lines (`is_answer`) a bare number is that of one. Of a mail too
    long to be read nothing is sure.
    """
    said = sentences_of(text[:LONGEST], language, is_answer=is_answer)
    about = tuple(one for one in said if _is_about(one, language, is_answer=is_answer))
    excepted = _excepted(said, language, lines)
    if excepted and set(about) <= set(excepted.told):
        return excepted
    if not about:
        shown = tuple(one for one in said if _shows(one, language, call, lines))
        return Wish(told=shown, shows=True) if shown else None
    reader = _Reader(language=language, call=call, lines=lines, is_answer=is_answer)
    wanted = frozenset(number for one in about for number in unpublishing_numbers.read(plain(one)))
    apart = [one for one in said if one not in about and not reader.lets_stand(one, wanted)]
    beside = [plain(one) for one in apart]
    is_open = len(text) > LONGEST or any(_takes_back(one, language) for one in beside)
    hidden = [reader.hidden(one) for one in about]
    if not is_open and all(hidden):
        return Wish(told=about, hidden=frozenset[int]().union(*hidden), is_sure=True)
    parts = [numbers or reader.in_part(one) for one, numbers in zip(about, hidden, strict=True)]
    if is_open or not all(parts):
        is_taken_back = any(_takes_back(one, language) for one in beside)
        perhaps = () if is_taken_back else (reader.perhaps(one) for one in about)
        return Wish(told=about, perhaps=frozenset[int]().union(*perhaps))
    return Wish(told=about, hidden=frozenset[int]().union(*parts))


def _excepted(said: Sequence[str], language: str, lines: Sequence[Shown]) -> Wish | None:
    """The lines that a sentence excepts from what may be published; None where none does."""
    labels = [one.label for one in lines]
    for one in said:
        bare = plain(one)
        found = not has(bare, "ours", language) and withholding.read(bare, labels, language)
        if found:
            is_back = any(has(plain(each), "back", language) for each in said if each != one)
            sure = found.is_sure and not is_back
            return Wish(told=(one,), hidden=found.lines, is_sure=sure, excepts=True)
    return None


def staying(text: str, language: str, count: int) -> frozenset[int]:
    """The lines that a text lets stand; none where a sentence of it says anything else."""
    found = [approving.read(one, count, language) for one in sentences_of(text[:LONGEST], language)]
    return frozenset[int]().union(*found) if found and all(found) else frozenset()


def says_more(text: str, language: str) -> bool:
    """Whether a text says anything but manners."""
    return bool(sentences_of(text, language))


def seems(text: str, language: str) -> bool:
    """Whether an answer to a letter about lines may want one off the page, surely or not."""
    said = sentences_of(text[:LONGEST], language, is_answer=True)
    if all(looking.only_asks(plain(one), language) for one in said):
        return False
    return any(
        _is_about(one, language, is_answer=True)
        or unpublishing_numbers.is_numbered(plain(one), language)
        for one in said
    )


def numbered(text: str, language: str) -> frozenset[int]:
    """The lines that an answer to a letter about them names, but where it only asks how or when, or
    calls them right. "Why is line 3 there? Take it off" asks more.
    """
    told = map(plain, sentences_of(text[:LONGEST], language, is_answer=True))
    said = [one for one in told if not is_right(one, language)]
    if all(looking.only_asks(one, language) for one in said):
        return frozenset()
    wished = [one for one in said if not _only_asks(one, language)]
    is_taken = any(has(one, "remove", language) or has(one, "hide", language) for one in wished)
    named = said if is_taken or any(looking.wants_none(one, language) for one in wished) else wished
    named = [one for one in named if unpublishing_numbers.is_numbered(one, language)]
    return frozenset(number for one in named for number in unpublishing_numbers.read(one))


def wishing(text: str, language: str) -> list[str]:
    """The folded sentences of an answer about lines, without manners and mere questions."""
    said = map(plain, sentences_of(text[:LONGEST], language, is_answer=True))
    return [one for one in said if not _only_asks(one, language)]


def is_ours(text: str, language: str) -> bool:
    """Whether a text calls lines, or the page where they stand, and none of the city's own."""
    said = plain(text)
    is_named = has(said, "page", language) or has(said, "named", language)
    return is_named and not has(said, "ours", language)


def sentences_of(text: str, language: str, *, is_answer: bool = False) -> list[str]:
    """The sentences of a mail without its manners, up to the words that close it.

    Who only says first that they changed their mind says no more than the wish behind it.
    """
    found: list[str] = []
    whole = sentences.whole(_ORDINAL.sub(" ", text))
    for piece in sentences.sentences(whole, language):
        words = text[piece.start : piece.start + len(piece.text)].strip()
        is_about = _is_about(words, language, is_answer=is_answer)
        if not found and not is_about and _only_changes(words, language):
            continue
        if not is_about and is_closing(fold(words), language):
            break
        is_wish = is_about or has(plain(words), "remove", language)  # "Merci de retirer …"
        if words and (is_wish or not courtesy.is_courtesy(fold(words), language)):
            found.append(words)
    return found


def _only_changes(sentence: str, language: str) -> bool:
    """Whether it only says that its writers have changed their mind."""
    said = plain(sentence)
    rest = _without(said, ("changed", "around"), language)
    return has(said, "changed", language) and courtesy.beside(rest, language) == 0


def _is_about(sentence: str, language: str, *, is_answer: bool) -> bool:
    """Whether it says that something is to be published no longer."""
    parts = re.split("([,，،;；])", plain(sentence))  # "must go, public or not"
    told = (
        one if has(one, "ended", language) else _without(one, ("practice",), language)
        for one in parts
    )
    said = "".join(told)
    if has(said, "ours", language):
        return False
    takes = has(said, "remove", language) or has(said, "keep", language)
    is_there = any(has(said, one, language) for one in ("page", "consent", "named"))
    is_told = bool(unpublishing_numbers.FOUND.search(said)) or has(said, "everything", language)
    is_there = is_there or (is_answer and is_told)
    return has(said, "hide", language) or (takes and is_there)


def _is_open(said: str, language: str) -> bool:
    """Whether it is denied, put off, asked or tied to a condition."""
    if any(has(said, one, language) for one in ("keep", "later", "not_now")):
        return True
    return intents.is_question(said, language) or conditions.hangs("", said, language)


def _only_asks(said: str, language: str) -> bool:
    """Whether it asks how or when something is done, and so wishes nothing. Who asks nothing but
    whether one line may be taken off wants it off.
    """
    is_asked = intents.is_question(said, language) and has(said, "asking", language)
    return is_asked and not looking.asks_off(said, language)


def is_right(said: str, language: str) -> bool:
    """Whether it calls a line right, and wishes and denies nothing ("Line 2 is correct")."""
    left = _without(said, ("right",), language)
    is_wished = any(has(left, one, language) for one in ("hide", "remove", "consent", "not_now"))
    return left != said and not (is_wished or sentences.denies(left, language))


def _takes_back(beside: str, language: str) -> bool:
    """Whether a sentence beside the wish takes it back, or puts it off: "Not now." """
    return has(beside, "back", language) or has(beside, "not_now", language)


def is_only_wish(sentence: str, language: str, call: Call, lines: Sequence[Shown]) -> bool:
    """Whether there is nothing in the sentence but that these lines are to be hidden.

    What was or is so ("was removed", "is not shown") is told, not wished.
    """
    said = plain(sentence)
    wished = _without(said, ("hide",), language)
    if has(wished, "told", language) or QUOTED.search(said):
        return False
    rest = _without(wished, ("remove", "page", "consent", "everything", "line", "around"), language)
    rest = unpublishing_numbers.FOUND.sub(" ", rest)
    signs = cues.read(said, cues.gather(call, language), language).found
    rest = blanked(rest, ((sign.start, sign.end) for sign in signs))
    known = publishing_reading.telling([one.label for one in lines])
    words = (one for one in rest.split() if one.strip(courtesy.PUNCTUATION) not in known)
    return courtesy.beside(" ".join(words), language) == 0


def _without(said: str, meanings: Sequence[Meaning], language: str) -> str:
    """The text with blanks for the phrases of these lists."""
    words = words_of(said)
    found = (listed(one, language).finditer(said, words) for one in meanings)
    return blanked(said, (one.span() for several in found for one in several))


def _shows(sentence: str, language: str, call: Call, lines: Sequence[Shown]) -> bool:
    """Whether it wants lines to be published, and surely says which."""
    said = plain(sentence)
    is_said = has(said, "show", language) and not has(said, "ours", language)
    if sentences.denies(said, language) or unwanted.needless(said, language, len(lines)):
        return False  # "Do not show it again."
    is_open = _is_open(said, language)
    return is_said and not is_open and bool(_named(said, language, call, lines, is_answer=True))


@dataclass(frozen=True, kw_only=True)
class _Reader:
    """Reads which lines a sentence wants hidden."""

    language: str
    call: Call
    lines: Sequence[Shown]
    is_answer: bool

    def hidden(self, sentence: str) -> frozenset[int]:
        """The numbers of the lines that it surely wants hidden; none where it is unsure."""
        said, language = self._bare(sentence), self.language
        if not _is_about(said, language, is_answer=self.is_answer) or _is_open(said, language):
            return frozenset()
        if not is_only_wish(said, language, self.call, self.lines):
            return frozenset()
        if self._standing(said):
            return frozenset()
        return _named(said, language, self.call, self.lines, is_answer=self.is_answer)

    def lets_stand(self, sentence: str, wanted: frozenset[int]) -> bool:
        """Whether it only lets lines stand, and none that is wanted off."""
        stands = approving.read(sentence, len(self.lines), self.language)
        return bool(stands) and not stands & wanted

    def _parts(self, said: str) -> list[str]:
        return list(approving.parts(_CLAUSE.split(said), len(self.lines), self.language))

    def _standing(self, said: str) -> frozenset[int]:
        """The lines that a part of a sentence lets stand."""
        found = (approving.read(one, len(self.lines), self.language) for one in self._parts(said))
        return frozenset[int]().union(*found)

    def in_part(self, sentence: str) -> frozenset[int]:
        """The same where a clause is the wish, behind nothing but manners and others that may be
        published, and before what says nothing against it; a person sees that.
        """
        said = self._bare(sentence)
        beside = _without(said, ("hide",), self.language)  # "deixem de publicar" leaves nothing
        if _is_open(said, self.language) or has(beside, "back", self.language):
            return frozenset()
        if numbers := self.hidden(faulted.beside_wish(said, self.language)):
            return numbers
        for clause in self._parts(said):
            hidden = self.hidden(clause)
            if not hidden and not self._may_stand(clause, numbers):
                return frozenset()
            numbers |= hidden
        return numbers

    def perhaps(self, sentence: str) -> frozenset[int]:
        """The lines that it may want hidden: those that it names, or else every one.

        None where it says that they stay, only asks how it is done, or speaks of a person or thing
        that no line shows.
        """
        said, language = self._unless_back(plain(sentence)), self.language
        if not said or has(said, "keep", language) or _only_asks(said, language):
            return frozenset()
        every = frozenset(range(1, len(self.lines) + 1))
        named = unpublishing_numbers.read(said) & every - self._standing(said)
        named = named or unpublishing_topics.may_mean(said, language, self.call, self.lines)
        if _excepts(said, language) and has(said, "everything", language):
            rest = blanked(said, (o.span() for o in publishing_reading.exceptions(said, language)))
            is_taken = has(rest, "remove", language) or has(rest, "hide", language)
            return every - named if is_taken and not has(said, "show", language) else every
        is_of_other = has(said, "apart", language) or not self._may_be_all(said)
        return named or (frozenset() if is_of_other else every)

    def _may_be_all(self, said: str) -> bool:
        """Whether a wish that names no line may be of them all.

        What is taken away in one clause is not off the page that another speaks of: "We cancel the
        hotel; the transport is public."
        """
        language = self.language
        if any(has(said, one, language) for one in ("hide", "consent", "everything", "named")):
            return True
        clauses = _CLAUSE.split(said)
        return any(has(one, "remove", language) and has(one, "page", language) for one in clauses)

    def _unless_back(self, said: str) -> str:
        """What is wished beside words that something stays; nothing where it is only told."""
        bare = _without(said, ("hide",), self.language)  # "keep it off the page" keeps nothing
        found = next(listed("back", self.language).finditer(bare), None)
        if found is None:
            return said
        before, after = said[: found.start()], said[found.end() :]
        if _is_about(after, self.language, is_answer=self.is_answer):
            return after if unpublishing_numbers.FOUND.search(after) else said
        is_wish = _is_about(before, self.language, is_answer=self.is_answer)
        return before if is_wish and not has(before, "told", self.language) else ""

    def _bare(self, sentence: str) -> str:
        """Without reasons, and without the words in front that tell of a change of mind."""
        said = publishing_reasons.without(plain(sentence), self.language)
        lead = _CLAUSE.search(said)
        is_led = lead is not None and _only_changes(said[: lead.start()], self.language)
        return said[lead.end() :].strip() if lead and is_led else said

    def _may_stand(self, clause: str, hidden: frozenset[int]) -> bool:
        """Whether a clause may stand beside the wish; `hidden` are the lines hidden before it."""
        if _is_about(clause, self.language, is_answer=self.is_answer):
            return False
        numbers = unpublishing_numbers.read(clause)
        if has(clause, "show", self.language) or self.lets_stand(clause, hidden):
            return not numbers & hidden
        rest = _without(clause, ("changed", "around"), self.language)
        return not numbers and (bool(hidden) or courtesy.beside(rest, self.language) == 0)


def _named(
    said: str,
    language: str,
    call: Call,
    lines: Sequence[Shown],
    *,
    is_answer: bool = False,
) -> frozenset[int]:
    """The numbers of the lines that a sentence surely names."""
    every = frozenset(range(1, len(lines) + 1))
    numbers = unpublishing_numbers.read(said)
    if numbers:
        is_line = unpublishing_numbers.is_numbered(said, language) or (
            is_answer and not unpublishing_numbers.counts(said, language)
        )
        is_named = is_line and numbers <= every
        return numbers if is_named and not _excepts(said, language) else frozenset()
    named = unpublishing_topics.meant(said, language, call, lines)
    if named or _excepts(said, language):
        return named if len(named) == 1 and not _excepts(said, language) else frozenset()
    return every if has(said, "everything", language) else frozenset()


def _excepts(said: str, language: str) -> bool:
    """Whether it leaves some out, which this does not read."""
    return publishing_reading.excepts(said, language)
