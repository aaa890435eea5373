"""Yes or no, from a word, a statement or a refusal to say either.

Invariant: what is planned, partial, doubtful or said both ways is asked, never settled.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from intake.answers import statements
from intake.answers.folding import clean
from intake.answers.lexicon import Phrase, lexicon, split
from intake.answers.values import Context, Unclear, UnclearReason, YesNo

Verdict = Literal["yes", "no", "planned", "contradictory", "hedged", ""]
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]?")
_CLAUSE = re.compile(r"[,:()–—]| - ")
_BOXES = re.compile(r"(\[ ?[xX✓✔✗v]? ?\]|[☐☑☒✓✔])")
_TICKED = frozenset("xXvV✓✔☑☒✗")
_MOST_OPENINGS = 8
_READ = 2_000
"""Characters that are read: an answer of yes or no stands at the beginning."""


@dataclass(frozen=True)
class Clause:
    """The words between two commas, and the phrases found in them, overlapping ones too.

    `future`: they answer a question about what is meant to be.
    """

    words: Phrase
    language: str
    future: bool = False

    @cached_property
    def found(self) -> dict[str, list[tuple[int, int]]]:
        """By list name: where its phrases begin and end. What a "positive" covers is hidden."""
        known = lexicon("yesno", self.language)
        found: dict[str, list[tuple[int, int]]] = {}
        for start in range(len(self.words)):
            for length, names in known.all_at(self.words, start):
                for name in names:
                    found.setdefault(name, []).append((start, start + length))
        for start, end in (*found.get("positive", ()), *self._months(found.get("month", ()))):
            for name in ("negator", "denial", "no", "hedged"):
                kept = [at for at in found.get(name, ()) if not start <= at[0] < end]
                found[name] = kept
        return found

    def _months(self, found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Of the words that are a month too ("may") those beside a number."""
        beside = [(self.words[max(0, start - 1) : end + 1], (start, end)) for start, end in found]
        return [at for near, at in beside if any(word.isdecimal() for word in near)]

    def has(self, *names: str) -> bool:
        return any(self.found.get(name) for name in names)

    def is_all(self, name: str) -> bool:
        return (0, len(self.words)) in self.found.get(name, ())

    def opens(self, name: str) -> int:
        """The length of the longest phrase of a list that the clause begins with."""
        return max((end for start, end in self.found.get(name, ()) if start == 0), default=0)

    @property
    def denials(self) -> int:
        """How many denying words there are, overlapping ones counted once."""
        count, reached = 0, 0
        for start, end in sorted(self.found.get("negator", ()), key=lambda at: (at[0], -at[1])):
            if start >= reached:
                count, reached = count + 1, end
        return count

    @property
    def is_planned(self) -> bool:
        """It tells of what is still to come, and not of what the plan itself is about."""
        return self.has("planned") and not self.has("aspired") and not self.aims

    @property
    def aims(self) -> bool:
        """It says what the city wants to be, where that is asked: no plan to have such a wish."""
        return self.future and self.has("goal", "towards") and not self.has("drafted")

    def rest(self, length: int) -> "Clause":
        return Clause(self.words[length:], self.language, self.future)


Sentence = list[Clause]


def read(text: str, context: Context) -> YesNo | Unclear:
    """Yes or no; a reason given after the word does not turn it."""
    sentences = _sentences(_ticked(clean(text)[:_READ]), context)
    if not sentences:
        return Unclear(reason="empty")
    lead, sentences = _lead(sentences)
    verdict = _led(lead, sentences) if lead else _stated(sentences)
    if not lead and verdict == "yes" and _is_figure(text, context.language):
        return Unclear(reason="empty")
    if verdict in ("yes", "no"):
        return YesNo(yes=verdict == "yes")
    reasons: dict[str, UnclearReason] = {
        "planned": "planned", "contradictory": "contradictory", "hedged": "hedged",
    }  # fmt: skip
    return Unclear(reason=reasons.get(verdict, "empty"))


def _is_figure(text: str, language: str) -> bool:
    """Whether a statement only tells a number or an amount ("We have got 130"): of what is open."""
    words = split(clean(text)[:_READ])
    end = max((place for place, word in enumerate(words) if word.isalnum()), default=0)
    for stated in statements.read(text[:_READ], language).stated:
        is_last = stated.last == end or (stated.span.about and stated.last >= end - 2)
        if stated.codes or (is_last and not stated.thing and stated.span.exact != 1):
            return True
    return False


def _ticked(text: str) -> str:
    """Of "[x] yes [ ] no" what is ticked; any other text as it is."""
    parts = _BOXES.split(text)
    if len(parts) < 3 or parts[0].strip():
        return text
    boxes = zip(parts[1::2], parts[2::2], strict=True)
    return "\n".join(words for box, words in boxes if _TICKED & set(box)) or text


def _sentences(text: str, context: Context) -> list[Sentence]:
    """Sentences as clauses; questions are not answers and are left out."""
    found = []
    for match in _SENTENCE.finditer(text):
        if match[0].endswith("?"):
            continue
        words = [split(part.strip(".!?; \n")) for part in _CLAUSE.split(match[0])]
        parts = [part for whole in words for part in _parted(whole, context.language)]
        clauses = [Clause(part, context.language, context.future) for part in parts if part]
        found += [clauses] if clauses else []
    return found


def _parted(words: Phrase, language: str) -> Iterator[Phrase]:
    """The words before and behind each "but", which stays with what follows it."""
    known, start = lexicon("yesno", language), 0
    for place in range(1, len(words)):
        if any("contrast" in names for _, names in known.all_at(words, place)):
            yield words[start:place]
            start = place
    yield words[start:]


def _lead(sentences: list[Sentence]) -> tuple[Verdict, list[Sentence]]:
    """The yes or no word an answer begins with, and what is left behind it."""
    first, rest = _opened(sentences[0])
    if first.opens("idiom"):
        return "hedged", sentences
    yes, no = first.opens("yes"), first.opens("no")
    length = max(yes, no)
    if length and length >= first.opens("hedged"):
        left = first.rest(length)
        clauses = [left, *rest] if left.words else rest
        return _checked(left, yes=yes > no), [clauses, *sentences[1:]]
    if first.is_all("yes_alone") or first.is_all("no_alone"):
        return "yes" if first.is_all("yes_alone") else "no", [rest, *sentences[1:]]
    return "", [[first, *rest], *sentences[1:]]


def _opened(sentence: Sentence) -> tuple[Clause, Sentence]:
    """The first clause without "unfortunately" and "well, " before it, and the other clauses."""
    first, rest = sentence[0], sentence[1:]
    for _ in range(_MOST_OPENINGS):
        length = first.opens("opening")
        if length <= max(first.opens("yes"), first.opens("no")):
            break
        if length < len(first.words):
            first = first.rest(length)
        elif rest:
            first, rest = rest[0], rest[1:]
        else:
            break
    return first, rest


def _checked(left: Clause, *, yes: bool) -> Verdict:
    """A "no" that runs on without a comma must go on as a denial does, a "yes" must not."""
    if yes:
        return "contradictory" if left.opens("negator") else "yes"
    return "no" if not left.words or left.opens("no_before") or left.has("planned") else "hedged"


def _led(lead: Verdict, sentences: list[Sentence]) -> Verdict:
    """The verdict where the answer begins with a word, unless what follows takes it back."""
    if lead not in ("yes", "no"):
        return lead
    clauses = [clause for sentence in sentences[:2] for clause in sentence]
    if any(c.has("hedged") for c in sentences[0]):
        return "hedged"
    if any(clause.denials > 1 for clause in sentences[0]):
        return "contradictory"
    against = ("no", "no_alone") if lead == "yes" else ("yes", "yes_alone")
    if any(clause.is_all(name) for clause in clauses for name in against):
        return "contradictory"
    return _led_yes(sentences, clauses) if lead == "yes" else _led_no(clauses)


def _led_yes(sentences: list[Sentence], clauses: list[Clause]) -> Verdict:
    if any(clause.has("denial") for clause in clauses):
        return "contradictory"
    if _is_courtesy(sentences[0]):
        return "hedged"
    for clause in sentences[0]:
        if clause.is_planned and (clause.has("drafted") or not clause.future):
            return "planned"
        if clause.has("statement"):
            return "yes"
    return "yes"


def _is_courtesy(sentence: Sentence) -> bool:
    """Only "please" or a promise to send papers: a yes to a letter, not to its question."""
    asks = any(c.opens("please") and not c.opens("please_look") for c in sentence)
    told = [c for c in sentence if not c.has("sending")]
    says = any(c.has("statement") or (c.has("have") and not c.has("doubtful")) for c in told)
    return (asks or len(told) < len(sentence)) and not says


def _led_no(clauses: list[Clause]) -> Verdict:
    affirmed = [clause for clause in clauses if clause.has("statement") and not clause.denials]
    return "contradictory" if any(not c.has("planned") for c in affirmed) else "no"


# --- statements without a leading word ----------------------------------------------------------


def _stated(sentences: list[Sentence]) -> Verdict:
    clauses = [clause for sentence in sentences for clause in sentence]
    if any(clause.has("hedged") for clause in clauses):
        return "hedged"
    verdicts = [_verdict(clause) for clause in clauses]
    if "contradictory" in verdicts or {"yes", "no"} <= set(verdicts):
        return "contradictory"
    if "yes" in verdicts and "hedged" in verdicts[verdicts.index("yes") :]:
        return "hedged"  # a denial behind it that we do not understand
    for verdict in ("no", "planned", "yes"):
        if verdict in verdicts:
            return verdict
    return "hedged" if "hedged" in verdicts else ""


def _verdict(clause: Clause) -> Verdict:
    if clause.denials > 1:
        return "contradictory"
    if clause.denials:
        return _denied(clause)
    if clause.is_all("yes") or clause.is_all("yes_alone"):
        return "yes"
    if clause.is_planned:
        return "planned"
    if clause.has("statement") or (clause.has("aspired") and clause.has("planned", "goal")):
        return "yes"
    if clause.aims and clause.has("planned", "towards"):
        return "yes"
    return "yes" if clause.has("have") and not clause.has("doubtful") else ""


def _denied(clause: Clause) -> Verdict:
    """A denying word in the clause: "no" where it governs the statement, else unsure."""
    if clause.has("planned"):
        return "hedged"
    place, end = min(clause.found["negator"])
    before = [at for at in clause.found.get("statement", ()) if at[0] < place]
    if any(at[1] < place for at in before):
        return "contradictory"
    if clause.is_all("no_alone") or clause.has("denial") or clause.opens("no") == end:
        return "no"
    return "no" if clause.has("statement", "have") else "hedged"
