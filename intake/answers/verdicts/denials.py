"""A clause of a yes or a no: the phrases in it, and how far what denies in it reaches.

Invariant: no clause decides the answer; a denial of trouble ("without interruption") is none.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from intake.answers.choices import options
from intake.answers.folding import is_unspaced
from intake.answers.geography import whose
from intake.answers.lexicon import Phrase, lexicon, listed
from intake.answers.verdicts import adopted, outgrown, unhindered, vain, works
from intake.answers.verdicts.adopted import Found, Span, are_over, drop
from intake.answers.verdicts.works import TO_COME

_DENYING = ("negator", "denial", "no")
_NEARLY_ALL = 90
"""Per cent of a city from which a thing is there."""
_BESIDE = 4
"""Letters of a script without blanks between trouble and what denies it; else one word."""


@dataclass(frozen=True)
class Clause:
    """The words between two commas, and the phrases found in them, overlapping ones too.

    `future`: they answer a question about what is meant to be. `governed`: the "no" before them
    denies them too. `underway`: the question is about what is being built. `is_elsewhere`: they
    name a city that may be another's. `alone`: nothing tells what is asked, so it may be a plan.
    `is_built`: a clause before them tells of works in progress, where that is asked for.
    `is_borne`: what they say another claims, or ought to be, was said plainly before.
    """

    words: Phrase
    language: str
    future: bool = False
    governed: bool = False
    is_elsewhere: bool = False
    underway: bool = False
    alone: bool = False
    is_built: bool = False
    is_borne: bool = False

    @cached_property
    def found(self) -> Found:
        """By list name: where its phrases begin and end; what denies nothing is left out."""
        found = self._all()
        works.take_ongoing(found)
        months = self._months(found.get("month", ()))
        drop(
            (*_DENYING, "hedged", "confined", "ended"), [*found.get("positive", ()), *months], found
        )
        drop(("planned", "hedged", "only_then"), found.get("settled", ()), found)
        outgrown.take(found, self.words, self.language)
        if self.underway:
            works.take(found, self.words, self.language, is_told=self.is_built)
        unhindered.take(found, self.words, self.language)
        if self.alone or self.future:
            adopted.take(found)
        beside = self._beside(1)
        denying = {
            name: [at for at in found.get(name, ()) if not _is_of_flaw(at, found, beside)]
            for name in _DENYING
        }
        hedged = [at for at in found.get("hedged", ()) if not _lies_in(at, found)]
        if not self.future:
            vain.leave_means(found)
        vain.leave_doubtful(found)
        return {**found, **denying, "hedged": hedged}

    def _beside(self, words: int) -> int:
        """So many words apart, or as many letters of a script without blanks."""
        return _BESIDE if any(map(is_unspaced, self.words)) else words

    def _all(self) -> Found:
        found: Found = {}
        for one in lexicon("yesno", self.language).every(self.words):
            found.setdefault(one.name, []).append((one.start, one.end))
        return found

    def _months(self, found: Iterable[Span]) -> list[Span]:
        """Of the words that are a month too ("may") those beside a number."""
        beside = [(self.words[max(0, start - 1) : end + 1], (start, end)) for start, end in found]
        return [at for near, at in beside if any(word.isdecimal() for word in near)]

    def has(self, *names: str) -> bool:
        return any(map(self.found.get, names))

    def is_all(self, name: str) -> bool:
        return (0, len(self.words)) in self.found.get(name, ())

    def is_made_of(self, *names: str) -> bool:
        """Whether phrases of these lists, one behind the other, are all of it."""
        reached = {0}
        for start, end in sorted(at for name in names for at in self.found.get(name, ())):
            if start in reached:
                reached.add(end)
        return len(self.words) in reached

    def opens(self, name: str) -> int:
        """The length of the longest phrase of a list that the clause begins with."""
        return max((end for start, end in self.found.get(name, ()) if start == 0), default=0)

    def ends(self, name: str) -> bool:
        """Whether a phrase of a list is the end of it."""
        return any(end == len(self.words) for _, end in self.found.get(name, ()))

    @property
    def is_closed(self) -> bool:
        """A denial ends it, in a language where such a one denies its verb: "habe ich nicht"."""
        if "closing" not in listed("grammar", "denial", self.language):
            return False
        before = self.words[: self.denying[0]][-1:]
        is_choice = "or" in lexicon("choices", self.language).of(before)
        return self.ends("negator") and self.denials == 1 and not is_choice

    @property
    def promises(self) -> bool:
        """It tells of papers that are sent, and of nothing received."""
        return self.has("sending") and not self.has("obtained")

    @property
    def only_promises(self) -> bool:
        """The same, and it does not go on to say what there is by now."""
        return self.promises and not (self.has("have") or self.opens("contrast"))

    @property
    def holds_what_it_sends(self) -> bool:
        """ "I have the mandate and will send it": nothing but the sending is to come."""
        sent = self.found.get("sending", ())
        to_come = self.found.get("planned", ())
        return self.has("have") and all(any(are_over(at, one) for one in sent) for at in to_come)

    @property
    def is_narrowed(self) -> bool:
        """It says where alone a thing is: behind a no, of a part only."""
        is_other = self.has("planned", "former") or self.is_beyond or bool(self.denials)
        return self.is_confined and self.has("merely") and not is_other

    @property
    def affirms(self) -> bool:
        """It says of the matter that it is there, if nothing in it denies."""
        return self.has("statement") or (self.has("have") and not self.has("doubtful", "means"))

    @property
    def is_modest(self) -> bool:
        """It says what the city is, and nothing of what it has: "we are a small town"."""
        told = [*self.found.get("have", ()), *self.found.get("statement", ())]
        starts = [start for start, _ in self.found.get("modest", ())]
        return bool(starts) and all(
            0 <= starts[0] - end <= 1 or end - 1 == starts[0] for _, end in told
        )

    @property
    def denials(self) -> int:
        """How many denying words there are, overlapping ones and "neither … nor" counted once."""
        neither = self.found.get("neither", ())
        count, reached = 0, 0
        for start, end in sorted(self.found.get("negator", ()), key=lambda at: (at[0], -at[1])):
            if start >= reached:
                count, reached = count + ((start, end) not in neither), end
        return count or int(self.has("denial", "negator"))

    @property
    def denying(self) -> Span:
        """Where the first denying word begins and ends."""
        return min(self.found.get("negator") or self.found["denial"])

    @property
    def numbers(self) -> set[int]:
        """The small numbers in it."""
        found = options.numerals(self.language).finds(self.words)
        figures = {int(word) for word in self.words if word.isdecimal() and len(word) < 3}
        figures |= {1} if self.has("single") else set()
        return figures | {int(one) for _, _, worth in found for one in worth}

    @property
    def is_hedged(self) -> bool:
        """It leaves the matter open: so do "something similar" and "not everywhere"."""
        is_anothers = self.has("another") and not self._is_ours
        if self.is_elsewhere or is_anothers or self._is_of_part or self._is_alleged:
            return True
        if self.is_all("belief"):  # "We have one, I think"
            return True
        denied = bool(self.denials) or self.governed
        open_words = self._is_open or self.has("whole" if denied else "alike")
        return open_words or (denied and self._is_unsaid)

    @property
    def _is_alleged(self) -> bool:
        """ "The supplier claims that it works", "it should be running": nobody of ours says so."""
        if self.is_borne:
            return False
        is_above = self.has("above") and not self._is_ours
        return (
            self.has("alleged")
            or is_above
            or (self.has("expected") and not (self.future or self.underway))
        )

    @property
    def _is_ours(self) -> bool:
        """It speaks of us or of the city, and not only in "our partner city"."""
        ours = (*self.found.get("own", ()), *self.found.get("city_itself", ()))
        another = (*self.found.get("another", ()), *self.found.get("above", ()))
        return any(not any(are_over(at, one) for one in another) for at in ours)

    @property
    def _is_open(self) -> bool:
        """It holds a word of doubt: "God willing" is none of what is still to come."""
        willing = self.found.get("willing", ())
        to_come = self.is_planned
        hedged = self.found.get("hedged", ())
        return any(not (to_come and any(are_over(at, one) for one in willing)) for at in hedged)

    @property
    def _is_of_part(self) -> bool:
        """ "Although two villages are not yet": what it denies it denies of a part only."""
        return self.has("conceding") and self.has("part_of") and bool(self.denials)

    @property
    def tells_most(self) -> bool:
        """It says "mainly in transport": where most of it is, not whether it is there."""
        named = self.found.get("mostly", ()) if self.has("sphere") else ()
        mainly = (*self.found.get("mainly", ()), *named)
        hedged = self.found.get("hedged", ())
        others = any(not any(a <= at[0] and at[1] <= b for a, b in mainly) for at in hedged)
        is_other = others or self.denials or self.is_planned or self.is_confined
        return any(end < len(self.words) for _, end in mainly) and not is_other

    @property
    def _is_unsaid(self) -> bool:
        """What is denied is that one can tell: "we cannot say"."""
        denying = [*self.found.get("negator", ()), *self.found.get("denial", ())]
        most = self._beside(1)
        return any(
            _are_beside(at, one, most) for at in denying for one in self.found.get("saying", ())
        )

    @property
    def is_former(self) -> bool:
        """It tells only how things were."""
        former = self.found.get("former", ())
        hedged = self.found.get("hedged", ())
        others = [at for at in hedged if not any(are_over(at, one) for one in former)]
        return bool(former) and not others and not self.denials

    @property
    def is_over(self) -> bool:
        """It tells the end of what it says was there: "set up in 2018 and dissolved in 2020"."""
        stated = self.found.get("statement", ())
        last = max((at[1] for at in stated), default=len(self.words))
        return self.alone and any(at[0] >= last for at in self.found.get("ended", ()))

    @property
    def is_beyond(self) -> bool:
        """It says "not only": of what it names there is that, and more."""
        only = (*self.found.get("merely", ()), *self.found.get("only", ()))
        positive = self.found.get("positive", ())
        return self.has("not_only") or any(
            are_over(one, other) for one in only for other in positive
        )

    @property
    def is_confined(self) -> bool:
        """It says "only in the centre" or "78 %": how much there is stays open."""
        return self.has("confined") or any(
            sign == "%" and number.isdecimal() and int(number[:4]) < _NEARLY_ALL
            for number, sign in pairwise(self.words)
        )

    @property
    def _is_begun(self) -> bool:
        """ "Wird Ende 2026 eingeführt" and "eingeführt wird": it is not there before."""
        done = self.found.get("begun", ())
        return any(
            at[0] < one[0] or at[0] == one[1]
            for at in self.found.get("becoming", ())
            for one in done
        )

    @property
    def is_planned(self) -> bool:
        """It tells of what is still to come, and not of what the plan itself is about."""
        planned = self.has("planned") and not self.holds_what_it_sends
        to_come = planned or self._is_begun or self.has("only_then")
        is_none = self.has("aspired") or self.aims or self.is_building or self._is_past_planning
        return to_come and not is_none

    @property
    def _is_past_planning(self) -> bool:
        """ "It left the planning stage long ago": all that it plans lies behind."""
        stages = self.found.get("unbegun", ())
        plans = self.found.get("planned", ())
        is_left = bool(stages) and self.has("passed") and not self.denials
        return is_left and all(any(are_over(at, one) for one in stages) for at in plans)

    @property
    def is_awaited(self) -> bool:
        """It says that a thing is still to be built or to begin, not that there will be more."""
        if self.future or self.underway or self.is_extended:
            return False
        return self.has("coming", "only_then") or self.is_not_yet

    @property
    def is_extended(self) -> bool:
        """It tells of more of a thing; "in the second half of the year" only tells when."""
        dates = self.found.get("calendar", ())
        more = self.found.get("extended", ())
        return any(not any(are_over(at, one) for one in dates) for at in more)

    @property
    def is_there(self) -> bool:
        """It says that a thing is there before it tells what is to come."""
        to_come = [at for name in TO_COME for at in self.found.get(name, ())]
        to_come += [self.denying] if self.is_not_yet else []
        most = self._beside(2)
        return any(
            not any(at[1] >= one[0] - most for one in to_come)
            for at in self.found.get("statement", ())
        )

    @property
    def grows(self) -> bool:
        """It says that there will be more of what it says is there."""
        to_come = [at[0] for name in TO_COME for at in self.found.get(name, ())]
        is_first = any(at[1] <= min(to_come, default=0) for at in self.found.get("statement", ()))
        return self.has("enlarged") and is_first

    @property
    def is_not_yet(self) -> bool:
        """It plans what it says is not there yet."""
        return bool(self.denials) and self.has("yet") and self.has("planned")

    @property
    def is_building(self) -> bool:
        """It tells of work in progress, and of nothing else to come, where that is asked for."""
        built = self.found.get("building", ())
        if not self.underway or not built or self.denials:
            return False
        to_come = (*self.found.get("planned", ()), *self.found.get("drafted", ()))
        return all(any(are_over(at, one) for one in built) for at in to_come)

    @property
    def aims(self) -> bool:
        """It says what the city wants to be, where that is asked: no plan to have such a wish."""
        return self.future and self.has("goal", "towards") and not self.has("drafted")

    @property
    def is_unissued(self) -> bool:
        """It denies no more than that a paper is out, where it is asked what the city wants."""
        return self.future and bool(self.denials) and self.has("issued")

    def of_city(self, names: frozenset[Phrase]) -> "Clause":
        """The same, marked where it names a city and says nothing of "us"."""
        if not names or self.has("own") or not whose.is_of(self.words, names):
            return self
        return replace(self, is_elsewhere=True)

    def rest(self, length: int, *, governed: bool = False) -> "Clause":
        return replace(self, words=self.words[length:], governed=governed)


def _is_of_flaw(at: Span, found: Found, beside: int) -> bool:
    """Whether a denial is one of trouble only: "without any interruption", "문제 없이"."""
    flaws = found.get("flaw", ())
    if any(_are_beside(at, flaw, beside) for flaw in flaws):
        return True
    denying = (*found.get("negator", ()), *found.get("denial", ()))
    return at in flaws and any(_are_beside(at, other, beside) for other in denying)


def _are_beside(one: Span, other: Span, most: int) -> bool:
    return 0 <= other[0] - one[1] <= most or 0 <= one[0] - other[1] <= most


def _lies_in(inner: Span, found: Found) -> bool:
    """Whether a phrase is only a part of a longer one that denies ("曾" in "未曾")."""
    denying = (*found.get("negator", ()), *found.get("denial", ()))
    return any(at != inner and at[0] <= inner[0] and inner[1] <= at[1] for at in denying)
