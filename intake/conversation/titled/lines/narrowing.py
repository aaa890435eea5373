"""What a city lets stay on the page, or leaves open, so that other lines go ("only line 1").

Invariant: such words turn the lines that they name round, so that the others go. Where not every
word is known, or what is named may as well be what goes, all lines go, until a person looked.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import takewhile

from intake.conversation import sentences
from intake.conversation.intents import courtesy, intents
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import blanked, phrases, without
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, words_of
from intake.conversation.titled.lines import (
    publishing_clauses,
    publishing_names,
    publishing_reading,
    publishing_tokens,
    unpublishing_reading,
)
from intake.conversation.titled.lines.narrowing_lists import LISTS, OWN, TAKING, Kind
from intake.conversation.titled.lines.publishing_tokens import listed
from intake.conversation.titled.lines.unpublishing_words import has, plain

LONGEST = 1_000
"""Characters of a mail that are read; a longer one is a person's, as its other readers leave it."""
_NUMBERED = re.compile(r"\d\W{0,3}$")
_CUT = frozenset({"only", "swap"})
_STAYS = frozenset({"stay", "keep"})
_GOES = frozenset({"off", "away", "either"})
_ODD = frozenset({"lines", "none", "none_but", "except", "but", "rest", "faulty"})
_CALLING = frozenset({"line", "only", "except", "none", "none_but", "all"})
_VERBS = frozenset({"off", "stay", "keep", "swap"})
_OBJECTS = frozenset({"lines", "all", "none", "none_but", "rest", "only", "except", "mark", "stay",
                      "line"})  # fmt: skip
_WHOLE = frozenset({"rest", "all", "none"})


@dataclass(frozen=True, kw_only=True)
class Narrowed:
    """The lines that go; `is_known` where every word is one of the lists, `is_turned` where the
    words tell what stays, rather than name lines with something that is not understood.
    """

    lines: frozenset[int]
    is_known: bool
    is_turned: bool = True


@dataclass(frozen=True, kw_only=True)
class _Sign:
    kind: Kind
    start: int
    end: int
    lines: frozenset[int] = frozenset()


def chosen(text: str, count: int, language: str, names: publishing_names.Names) -> Narrowed | None:
    """The lines that go by a plain answer behind words that only say that something changes;
    None where there is none.
    """
    said = plain(text)
    if _changes_of_lines(said, count, language):
        return Narrowed(lines=frozenset(range(1, count + 1)), is_known=False)
    for file, meaning in ((OWN, "lead"), (TAKING, "changed")):
        said = listed(file, language, meaning).without(said)
    if listed(OWN, language, "either").found(said):
        return None
    labels = [one[0] if one else "" for one in names]
    choice = publishing_reading.read(said, count, language, labels, names)
    if not choice or not choice.is_clear or not publishing_reading.says_which(said, language):
        return None
    off = frozenset(range(1, count + 1)) - choice.agreed
    return Narrowed(lines=off, is_known=True) if off else None


def _changes_of_lines(said: str, count: int, language: str) -> bool:
    """Whether they have changed their mind about lines, and do not say to what."""
    changed = listed(TAKING, language, "changed")
    for clause in sentences.between_marks(said):
        kinds = {one.kind for one in _signs(changed.without(clause), count, language, ())}
        if changed.found(clause) and "lines" in kinds and kinds <= {"lines", "line", "beside"}:
            return True
    return False


def is_bare(text: str, count: int, language: str) -> bool:
    """Whether a text calls lines by a word for them, or for all or none, or is but their numbers.

    "We will be 4" is a plain answer to the letter about lines alone.
    """
    said = publishing_tokens.unmarked(plain(text))
    signs = _signs(said, count, language, ())
    if any(one.kind in _CALLING for one in signs):
        return True
    numbers = blanked(said, ((one.start, one.end) for one in signs if one.kind == "lines"))
    rest = listed(OWN, language, "lead").without(numbers)
    for key in ("articles", "plain_ands"):
        rest = phrases(WORDS, key, language).without(rest)
    return not WORD.search(without(TABLE, courtesy.MANNERS, rest, language))


def takes(text: str, count: int, language: str) -> bool:
    """Whether a sentence that calls lines tells which go or stay."""
    for sentence in unpublishing_reading.wishing(text, language):
        kinds = {
            one.kind for one in _signs(publishing_tokens.unmarked(sentence), count, language, ())
        }
        if "lines" in kinds and kinds & (_GOES | _STAYS | {"swap"}):
            return True
    return False


def read(text: str, count: int, language: str, names: publishing_names.Names) -> Narrowed | None:
    """The lines that go by an answer that is not plain; None where it narrows nothing, or only
    names lines that go.
    """
    if len(text) > LONGEST:
        return None
    every, signs, is_known = frozenset(range(1, count + 1)), list[_Sign](), True
    for sentence in unpublishing_reading.wishing(text, language):
        said = _without_nothing_more(sentence, language)
        found = _signs(said, count, language, names)
        if not _may_narrow(said, found, language):
            continue
        is_known = is_known and _is_known(said, found, language)
        if _is_none(said, found):
            return Narrowed(lines=every, is_known=is_known)
        signs += [*found, _Sign(kind="stop", start=len(said), end=len(said))]
    seen = frozenset(one.kind for one in signs)
    return _Weighing(every=every, seen=seen, is_known=is_known).of(_clauses(signs))


def keeps_all(text: str, count: int, language: str) -> bool:
    """Whether a text says that all lines stay where they are, and nothing else."""
    seen = set[Kind]()
    for sentence in unpublishing_reading.wishing(text, language):
        said = publishing_tokens.unmarked(sentence)
        signs = _signs(said, count, language, ())
        if not _is_known(said, signs, language):
            return False
        seen |= {one.kind for one in signs}
    is_kept = "stay" in seen or {"keep", "page"} <= seen
    return "all" in seen and is_kept and not seen & (_CUT | _GOES | _ODD)


def _without_nothing_more(said: str, language: str) -> str:
    """Without words that there is nothing to add, which are no "none", nor the "no" of a line."""
    said = publishing_tokens.unmarked(said).strip(" .!。！।")
    done = phrases(TABLE, "words.done", language).finditer(said)
    spans = (one.span() for one in done)
    return blanked(said, (it for it in spans if not _NUMBERED.search(said[: it[0]])))


def _may_narrow(said: str, signs: Sequence[_Sign], language: str) -> bool:
    """Whether a sentence is more than a question or a count, or than words that all is right."""
    if publishing_clauses.only_counts(said, language):
        return False
    kinds = {one.kind for one in signs}
    is_cut = kinds & (_CUT | {"except", "rest"})
    if intents.is_question(said, language):
        return bool(is_cut and kinds & {"swap", "keep", "off", "rest"})
    is_right = unpublishing_reading.is_right(said, language) or has(said, "keep", language)
    return bool(is_cut) or not is_right


def _signs(said: str, count: int, language: str, names: publishing_names.Names) -> list[_Sign]:
    """The words of a sentence that any list knows, leftmost and longest first, in their order."""
    words, found = words_of(said), list[_Sign]()
    for one in publishing_tokens.named(said, count, language, names):
        found.append(_Sign(kind="lines", start=one.start, end=one.end, lines=one.lines))
    for mark in publishing_tokens.MARKS.finditer(said):
        kind: Kind = "mark" if mark["soft"] else "stop"
        found.append(_Sign(kind=kind, start=mark.start(), end=mark.end()))
    for name, lists in LISTS.items():
        for file, meaning in lists:
            spans = (one.span() for one in listed(file, language, meaning).finditer(said, words))
            found += [_Sign(kind=name, start=start, end=end) for start, end in spans]
    kept = _leftmost(sorted(found, key=lambda each: (each.start, each.start - each.end)))
    return kept if _are_lines(said, kept) else [one for one in kept if one.kind != "lines"]


def _leftmost(found: Sequence[_Sign]) -> list[_Sign]:
    """The signs that do not overlap; of a verb with its object inside ("take line 3 off") both."""
    kept, at = list[_Sign](), 0
    for number, one in enumerate(found):
        if one.start < at:
            continue
        inside = [each for each in found[number + 1 :] if _is_object(each, one)]
        kept += [*_leftmost(inside), one]
        at = one.end
    return kept


def _is_object(sign: _Sign, verb: _Sign) -> bool:
    is_inside = verb.start <= sign.start and sign.end <= verb.end and sign.kind != verb.kind
    return is_inside and verb.kind in _VERBS and sign.kind in _OBJECTS


def _are_lines(said: str, signs: Sequence[_Sign]) -> bool:
    """Whether the numbers are those of lines: beside a word for them, or beside no unknown one."""
    around = list(zip([None, *signs], signs, [*signs[1:], None], strict=False))
    for before, one, after in around:
        sides = {each.kind for each in (before, after) if each}
        if one.kind == "lines" and "line" in sides:
            return True
    for before, one, after in around:
        start, end = before.end if before else 0, after.start if after else len(said)
        if one.kind == "lines" and WORD.search(said[start : one.start] + said[one.end : end]):
            return False
    return True


def _is_known(said: str, signs: Sequence[_Sign], language: str) -> bool:
    rest = blanked(said, ((one.start, one.end) for one in signs))
    return not intents.is_question(said, language) and courtesy.beside(rest, language) == 0


def _is_none(said: str, signs: Sequence[_Sign]) -> bool:
    """Whether a clause is a bare "none", whatever stands beside it."""
    at = 0
    for clause in _clauses(signs):
        end = clause[-1].end if clause else at
        kinds = {one.kind for one in clause}
        if "none" in kinds and kinds <= {"none", "beside", "line", "page"}:
            after = next((one.start for one in signs if one.start >= end), len(said))
            if not WORD.search(blanked(said, ((one.start, one.end) for one in clause))[at:after]):
                return True
        at = end
    return False


def _clauses(signs: Sequence[_Sign]) -> Iterator[list[_Sign]]:
    """The signs of each clause; a mark between lines parts none, and two verbs with their own
    objects are two clauses ("keep line 1 and remove the rest").
    """
    clause = list[_Sign]()
    for at, one in enumerate(signs):
        sides = [each.kind for each in signs[max(at - 1, 0) : at + 2] if each is not one]
        if one.kind == "stop" or (one.kind == "mark" and sides != ["lines", "lines"]):
            yield from _parted(clause)
            clause = []
        elif one.kind != "mark":
            clause.append(one)
    yield from _parted(clause)


def _parted(clause: list[_Sign]) -> Iterator[list[_Sign]]:
    """The clause in as many as it has verbs with an object each, unless it excepts something."""
    part, verb, object_ = list[_Sign](), "", ""
    if any(one.kind in ("except", "but", "none_but") for one in clause):
        yield clause
        return
    for one in clause:
        is_verb, is_object = one.kind in {"off", "either"} | _STAYS, one.kind in _WHOLE | {"lines"}
        is_next = verb and object_ and (is_verb or (is_object and one.kind != object_))
        if is_next and not (is_verb and part[-1].kind in _GOES | _STAYS):
            yield part
            part, verb, object_ = [], "", ""
        part.append(one)
        verb, object_ = one.kind if is_verb else verb, one.kind if is_object else object_
    yield part


@dataclass(kw_only=True)
class _Weighing:
    """What the clauses of an answer come to together."""

    every: frozenset[int]
    seen: frozenset[Kind]
    is_known: bool
    is_turned: bool = False
    is_open: bool = False
    kept: set[int] = field(default_factory=set)
    taken: set[int] = field(default_factory=set)
    before: set[Kind] = field(default_factory=set)

    def of(self, clauses: Iterable[Sequence[_Sign]]) -> Narrowed | None:
        for clause in clauses:
            self._weigh(clause)
        return self._told()

    def _weigh(self, clause: Sequence[_Sign]) -> None:
        kinds = {one.kind for one in clause}
        lines = frozenset[int]().union(*(one.lines for one in clause))
        self.before |= kinds
        excepted = _excepted(clause, self.before)
        if excepted is not None:
            self._except(excepted, lines, kinds)
        elif lines and kinds & _GOES:
            self._take(lines, kinds)
        elif lines:
            self.is_turned = self.is_turned or bool(kinds & _CUT)
            self.kept |= lines
        elif kinds & _GOES:
            self.is_turned = self.is_turned or "rest" in kinds
            self.is_known = self.is_known and bool(kinds & _WHOLE)  # "Remove it.": which?

    def _except(
        self, excepted: frozenset[int], lines: frozenset[int], kinds: Collection[Kind]
    ) -> None:
        """Lines that are excepted stay where something is taken off, and go where all stays."""
        is_rest = "rest" in self.seen and "yes" not in self.seen  # "All but 1: off with the rest."
        self.is_known = self.is_known and not is_rest
        is_taken = self.before & (_GOES | {"none", "none_but"}) or (is_rest and self.seen & _GOES)
        if not is_taken:
            self.taken |= excepted  # "all but 3": those that it names go
            self.is_known = self.is_known and not self.seen & (_GOES | {"none"})
            return
        self.is_turned = True
        is_plain = "none_but" in kinds or "yes" not in self.before
        self.is_known = self.is_known and lines == excepted and is_plain
        self.kept |= excepted

    def _take(self, lines: frozenset[int], kinds: Set[Kind]) -> None:
        is_kept = bool(kinds & _STAYS) and "away" not in kinds
        self.is_open = self.is_open or is_kept or bool(kinds & {"rest", "swap"})
        self.taken |= lines

    def _told(self) -> Narrowed | None:
        if not self.kept and self.taken:
            return self._only_taken()
        if not self.kept or self.every <= self.kept:
            return None
        is_sure = self.is_known and self.kept <= self.every and not self.kept & self.taken
        stays = bool(_STAYS & self.seen)
        if not (self.is_turned or stays):
            if self._names_nothing():
                return None
            if "faulty" in self.seen:
                return Narrowed(lines=frozenset(self.kept), is_known=False, is_turned=False)
        elif not self.is_turned:
            if self.taken:
                return None
            is_sure = is_sure and "keep" not in self.seen
        is_sure = is_sure and not {"either", "away", "faulty"} & self.seen
        lines = self.every - self.kept if is_sure else self.every
        is_told = self.is_turned or stays or "none" in self.seen
        return Narrowed(lines=lines, is_known=self.is_known, is_turned=is_told)

    def _only_taken(self) -> Narrowed | None:
        """Where lines are only said to go: all, where it is open which of them stay."""
        is_odd = not self.is_known and "except" in self.seen and bool(_GOES & self.seen)
        if self.is_open or is_odd:
            return Narrowed(lines=self.every, is_known=False)
        if "except" not in self.seen and {"only", "rest"} & self.seen:
            return Narrowed(lines=frozenset(self.taken), is_known=self.is_known, is_turned=False)
        return None

    def _names_nothing(self) -> bool:
        """Whether nothing says that the lines named are all that is meant."""
        is_open = self.is_known or bool({"line", "none"} & self.seen)
        return not is_open or bool(self.seen & (_GOES | {"also"}))


def _excepted(clause: Sequence[_Sign], before: Collection[Kind]) -> frozenset[int] | None:
    """The lines right beside a word of exception, or behind a "but" behind all or none."""
    said = [one for one in clause if one.kind not in ("beside", "line", "page", "mark")]
    for at, one in enumerate(said):
        after = _run(said[at + 1 :])
        if one.kind == "but" and after and not {"all", "none"}.isdisjoint(before):
            return after
        if one.kind == "none_but" and after:
            return after
        behind = said[: at - 1] if at and said[at - 1].kind == "only" else said[:at]
        if one.kind == "except" and (found := after or _run(behind[::-1])):
            return found  # "1번만 빼고": but for 1 alone
    return None


def _run(signs: Sequence[_Sign]) -> frozenset[int]:
    """The lines with which they begin."""
    lines = takewhile(lambda one: one.kind == "lines", signs)
    return frozenset[int]().union(*(one.lines for one in lines))
