"""Yes or no, from a word, a statement or a refusal to say either.

Invariant: what is planned, partial, doubtful or said both ways is asked, never settled.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Literal

from intake.answers import mandates, segments, statements, whose, wording
from intake.answers.denials import Clause
from intake.answers.folding import clean
from intake.answers.lexicon import Phrase, lexicon, split
from intake.answers.values import Context, Unclear, UnclearReason, YesNo

Verdict = Literal["yes", "no", "planned", "contradictory", "hedged", ""]
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]?")
_CLAUSE = re.compile(r"[,:()–—]| - ")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_MOST_OPENINGS = 8
_NEAR = 8
"""Letters of a noun's ending between what is denied and a denying word behind it."""
_READ = 2_000
_MOST_WORDS = 600
"""Characters and words that are read: an answer of yes or no stands at the beginning."""


Sentence = list[Clause]


def read(text: str, context: Context) -> YesNo | Unclear:
    """Yes or no; a reason given after the word does not turn it."""
    told = wording.unnumbered(wording.ticked(clean(text)[:_READ]), context.language)
    sentences = _sentences(told, context)
    if not sentences:
        return Unclear(reason="empty")
    lead, sentences = _lead(sentences)
    verdict = _led(lead, sentences) if lead else _stated(_ours(sentences, text, context))
    if not lead and verdict == "yes" and _is_to_come(context) and not _is_grown(sentences):
        return Unclear(reason="planned")
    if not lead and verdict != "no" and _is_stated(context):
        return YesNo(yes=True)
    if not lead and verdict == "yes" and _is_figure(text, context.language):
        return Unclear(reason="empty")
    if verdict == "planned" and not lead and _is_awaited(sentences, told):
        is_mandate = context.mandate or mandates.says(told, context.language)
        verdict = verdict if is_mandate else "no"
    if not lead and (context.mandate or context.alone):
        verdict = _mandated(verdict, told, context.language)
    if verdict in ("yes", "no"):
        return YesNo(yes=verdict == "yes")
    reasons: dict[str, UnclearReason] = {
        "planned": "planned", "contradictory": "contradictory", "hedged": "hedged",
    }  # fmt: skip
    return Unclear(reason=reasons.get(verdict, "empty"))


def _is_awaited(sentences: list[Sentence], text: str) -> bool:
    """Whether all that is told of a thing is that it will be there one day: it is not there.

    Where two years stand, something may have been there since the first of them.
    """
    if len({*_YEAR.findall(text)}) > 1:
        return False
    clauses = [clause for sentence in sentences for clause in sentence]
    apart = any(clause.has("extended", "have") or clause.is_there for clause in clauses)
    return not apart and any(clause.is_awaited for clause in clauses)


def _mandated(verdict: Verdict, text: str, language: str) -> Verdict:
    """The verdict where the text tells of a mandate that was given, or is still to be."""
    said = mandates.says(text, language)
    if said == "yes" and verdict != "no":
        return "yes"
    return "planned" if said == "open" and verdict == "yes" else verdict


def _is_stated(context: Context) -> bool:
    """Whether nothing beside a statement denies, plans or doubts it, or puts it off."""
    if context.stated is None or _is_to_come(context):
        return False
    sentences = _sentences(wording.ticked(clean(context.stated)[:_READ]), context)
    return _stated(_ours(sentences, context.stated, context)) in ("", "yes")


def _is_to_come(context: Context) -> bool:
    """Whether a year is named that is still to come, and not of what is meant to be."""
    years = [int(one) for one in _YEAR.findall(context.stated or "")]
    if context.today is None or context.future or context.underway:
        return False
    return any(one > context.today.year for one in years)


def _is_figure(text: str, language: str) -> bool:
    """Whether a statement only tells a number or an amount ("We have got 130"): of what is open."""
    words = split(clean(text)[:_READ])
    end = max((place for place, word in enumerate(words) if word[0].isalnum()), default=0)
    for stated in statements.read(text[:_READ], language).stated:
        is_last = stated.last == end or (stated.span.about and stated.last >= end - 2)
        if stated.codes or (is_last and not stated.thing and stated.span.exact != 1):
            return True
    return False


def _sentences(text: str, context: Context) -> list[Sentence]:
    """Sentences as clauses; questions are not answers and are left out."""
    found, left = [], _MOST_WORDS
    for match in _SENTENCE.finditer(text):
        if match[0].endswith("?") or wording.is_record(match[0], context.language):
            continue
        said = wording.unlabelled(match[0], context.language)
        words = [split(part.strip(wording.EDGES))[:left] for part in _CLAUSE.split(said)]
        left = max(0, left - sum(map(len, words)))
        parts = [part for whole in words for part in _parted(whole, context.language)]
        clauses = [
            Clause(part, context.language, context.future, underway=context.underway)
            for part in parts
            if part
        ]
        found += [clauses] if clauses else []
    return found


def _parted(words: Phrase, language: str) -> Iterator[Phrase]:
    """The words before and behind each "but" and "therefore", which stays with what follows it.

    An "and not" is one too, behind another denial.
    """
    known, start, denied, hidden, reached = lexicon("yesno", language), 0, False, 0, 0
    behind, closed = segments.denies_behind(language), -1
    for place in range(len(words)):
        names: set[str] = set()
        for length, found in known.all_at(words, place):
            names.update(found)
            ends = place + length if {"positive", "contrast"} & set(found) else 0
            reached = max(reached, ends)
            closes = behind and {"not_only", "closing"} & set(found)
            closed = place + length if closes else closed
        is_but = "contrast" in names and place >= hidden  # not the one of "不但"
        hidden = reached
        is_joint = is_but or "hence" in names or place == closed
        if place > start and (is_joint or ("nor" in names and denied)):
            yield words[start:place]
            start, denied = place, False
        denied = denied or "negator" in names
    yield words[start:]


def _ours(sentences: list[Sentence], text: str, context: Context) -> list[Sentence]:
    """The sentences, with every clause marked that speaks of a city by its name, not of "ours"."""
    names = whose.named(text, context) if context.alone else frozenset()
    return [[clause.of_city(names) for clause in sentence] for sentence in sentences]


def _lead(sentences: list[Sentence]) -> tuple[Verdict, list[Sentence]]:
    """The yes or no word an answer begins with, and what is left behind it."""
    first, rest = _opened(sentences[0])
    if _is_only(first, rest[0] if rest else None):
        return "", sentences
    if first.opens("idiom"):
        return _behind_idiom(first, [rest, *sentences[1:]]) or ("hedged", sentences)
    yes, no = first.opens("yes"), first.opens("no")
    length = max(yes, no)
    if length and length >= first.opens("hedged"):
        left = first.rest(length, governed=no > yes and _governs(first, length))
        clauses = [left, *rest] if left.words else rest
        return _checked(first, left, yes=yes > no), [clauses, *sentences[1:]]
    if first.is_all("yes_alone") and rest and all(one.is_made_of("thanks") for one in rest):
        return "hedged", sentences  # "agreed, thank you"
    if first.is_all("yes_alone") or first.is_all("no_alone"):
        return "yes" if first.is_all("yes_alone") else "no", [rest, *sentences[1:]]
    return "", [[first, *rest], *sentences[1:]]


def _behind_idiom(first: Clause, left: list[Sentence]) -> tuple[Verdict, list[Sentence]] | None:
    """What is stated behind a whole clause of courtesy: "No problem, it is in operation"."""
    length = first.opens("idiom")
    behind = first.rest(length)
    if behind.words and any(start < length for start, _ in first.found.get("flaw", ())):
        left = [[behind, *left[0]], *left[1:]]  # "문제없이 운영되고 있습니다"
    elif behind.words:
        return None
    is_told = any(clause.has("statement") for sentence in left for clause in sentence)
    return ("", left) if is_told else None


def _opened(sentence: Sentence) -> tuple[Clause, Sentence]:
    """The first clause without "unfortunately" and "well, " before it, and the other clauses."""
    first, rest = sentence[0], sentence[1:]
    for _ in range(_MOST_OPENINGS):
        length = first.opens("opening")
        if length <= max(first.opens(name) for name in ("yes", "no", "hedged")):
            break
        if length < len(first.words):
            first = first.rest(length)
        elif rest:
            first, rest = rest[0], rest[1:]
        else:
            break
    return first, rest


def _governs(first: Clause, length: int) -> bool:
    """Whether the "no" of a clause is its verb's ("no existe", "未获"), and no answer before it."""
    left, denies = first.rest(length), (0, length) in first.found.get("negator", ())
    goes_on = left.opens("statement") or left.opens("have") or left.has("such")
    return first.has("denial") or (denies and bool(goes_on) and not left.opens("subject"))


def _checked(first: Clause, left: Clause, *, yes: bool) -> Verdict:
    """A "no" that runs on without a comma must go on as a denial does, a "yes" must not."""
    if yes:
        return "contradictory" if left.opens("negator") else "yes"
    if not left.words or left.opens("no_before") or left.has("planned"):
        return "no"
    return "no" if left.governed and _verdict(first) == "no" else "hedged"


def _led(lead: Verdict, sentences: list[Sentence]) -> Verdict:
    """The verdict where the answer begins with a word, unless what follows takes it back."""
    if lead not in ("yes", "no"):
        return lead
    clauses = [clause for sentence in sentences[:2] for clause in sentence]
    if lead == "no" and any(c.is_beyond for c in sentences[0]):
        return "contradictory"  # "no, not only there"
    told = _without_most(sentences[0]) if lead == "yes" else sentences[0]
    if any(c.is_hedged and not (lead == "no" and c.is_narrowed) for c in told):
        return "hedged"
    if any(clause.denials > 1 for clause in sentences[0]):
        return "contradictory"
    against = ("no", "no_alone") if lead == "yes" else ("yes", "yes_alone")
    if any(clause.is_all(name) for clause in clauses for name in against if not clause.governed):
        return "contradictory"
    return _led_yes(sentences, clauses) if lead == "yes" else _led_no(clauses)


def _led_yes(sentences: list[Sentence], clauses: list[Clause]) -> Verdict:
    if any(clause.has("denial") for clause in clauses):
        return "contradictory"
    if _is_courtesy(sentences[0]) or any(clause.is_confined for clause in sentences[0]):
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
    told = [c for c in sentence if not c.promises]
    says = any(c.affirms for c in told)
    return (asks or len(told) < len(sentence)) and not says


def _led_no(clauses: list[Clause]) -> Verdict:
    affirmed = [
        c
        for c in clauses
        if c.affirms and not (c.denials or c.governed or c.only_promises or c.has("merely"))
    ]
    return (
        "contradictory"
        if any(not c.has("planned") or c.holds_what_it_sends for c in affirmed)
        else "no"
    )


# --- statements without a leading word ----------------------------------------------------------


def _stated(sentences: list[Sentence]) -> Verdict:
    clauses = [clause for sentence in sentences for clause in sentence]
    verdicts = [
        _half(clause) if _is_only(clause, after) else _verdict(clause)
        for sentence in sentences
        for clause, after in zip_longest(sentence, sentence[1:])
    ]
    verdicts = _without_growth(clauses, verdicts)
    if "no" in verdicts:
        start = verdicts.index("no")
        promised = [n > start and clause.only_promises for n, clause in enumerate(clauses)]
        verdicts = ["" if is_so else one for one, is_so in zip(verdicts, promised, strict=True)]
    if clauses and clauses[-1].is_all("concluding"):
        return "contradictory" if {"yes", "contradictory"} & set(verdicts) else "no"
    if _is_ended(clauses, verdicts):
        return "no"
    if any(clause.is_hedged for sentence in sentences for clause in _without_more(sentence)):
        return "hedged"
    if "contradictory" in verdicts or {"yes", "no"} <= set(verdicts):
        return "contradictory"
    if "yes" in verdicts and "hedged" in verdicts[verdicts.index("yes") :]:
        return "hedged"  # a denial behind it that we do not understand
    for verdict in ("no", "planned", "yes"):
        if verdict in verdicts:
            return verdict
    return "hedged" if "hedged" in verdicts else ""


def _without_growth(clauses: list[Clause], verdicts: list[Verdict]) -> list[Verdict]:
    """Without plans for more of what was said to be there: "in use; an extension is planned"."""
    start = verdicts.index("yes") if "yes" in verdicts else len(verdicts)
    return [
        "" if one == "planned" and n > start and clause.has("enlarged") else one
        for n, (clause, one) in enumerate(zip(clauses, verdicts, strict=True))
    ]


def _is_grown(sentences: list[Sentence]) -> bool:
    """Whether a year to come is only that of more of the same."""
    clauses = [clause for sentence in sentences for clause in sentence]
    return any(one.grows or (one.is_planned and one.has("enlarged")) for one in clauses)


def _without_more(sentence: Sentence) -> Sentence:
    """Without what follows a "not only": whom else it serves is no doubt that it is there."""
    if sentence and sentence[0].affirms:
        sentence = [sentence[0], *_without_most(sentence[1:])]
    for place, (clause, after) in enumerate(zip_longest(sentence, sentence[1:])):
        is_beyond = clause.is_beyond or _is_only(clause, after)
        if is_beyond and clause.affirms and not clause.is_planned:
            return sentence[: place + 1]
    return sentence


def _without_most(clauses: Sentence) -> Sentence:
    """Without ", mainly in transport", which says where most of a thing is."""
    return [clause for clause in clauses if not clause.tells_most]


def _is_ended(clauses: list[Clause], verdicts: list[Verdict]) -> bool:
    """ "It was in use, but closed down in 2022": the last thing said is the end of it."""
    last = len(verdicts) - 1
    while last >= 0 and not (verdicts[last] or clauses[last].has("ended")):
        last -= 1
    before = [n for n in range(last) if verdicts[n] or clauses[n].is_hedged]
    ended = last >= 0 and clauses[last].has("ended")
    if not before or not (ended or verdicts[last] == "no") or clauses[last].is_hedged:
        return False
    were = [clauses[n].is_former or (ended and verdicts[n] == "yes") for n in before]
    return all(were) and not any(clauses[n].is_hedged and not clauses[n].is_former for n in before)


def _is_only(clause: Clause, after: Clause | None) -> bool:
    """The first half of "not only there, but used" and "not one, but two": it denies nothing."""
    if after is None or after.denials or (clause.denials != 1 and not clause.is_planned):
        return False
    more = 1 in clause.numbers and max(after.numbers, default=0) > 1
    goes_on = after.affirms or after.opens("contrast") or len(after.words) == 1
    more = more and bool(goes_on)  # not "two were closed"
    return clause.has("only") or clause.is_beyond or more


def _half(clause: Clause) -> Verdict:
    """What such a half says: "we do not have one" of two means that there are two."""
    is_sure = clause.affirms and clause.denials == 1 and not (clause.is_planned or clause.is_hedged)
    return "yes" if is_sure else ""


def _verdict(clause: Clause) -> Verdict:
    if clause.denials > 1:
        return "contradictory"
    if clause.denials:
        return _denied(clause)
    if (
        clause.words
        and clause.is_made_of("yes", "yes_alone", "opening")
        and not clause.is_all("opening")
    ):
        return "yes"
    if clause.has("no"):
        return "no" if clause.ends("no") else "hedged"  # "noch nein"
    if clause.is_planned:
        return "yes" if clause.grows else "planned"
    return _told(clause)


def _told(clause: Clause) -> Verdict:
    """What a clause that denies and plans nothing says; "only in the centre" leaves it open."""
    if clause.is_confined and clause.affirms and not clause.is_beyond:
        return "hedged"
    if clause.has("statement") or (clause.has("aspired") and clause.has("planned", "goal")):
        return "yes"
    if clause.is_building or (clause.aims and clause.has("planned", "towards")):
        return "yes"
    return "yes" if clause.affirms else ""


def _denied(clause: Clause) -> Verdict:
    """A denying word in the clause: "no" where it governs the statement, else unsure."""
    if clause.has("planned"):
        return "planned" if clause.is_awaited and clause.is_not_yet else "hedged"
    place, end = clause.denying
    before = [at for at in clause.found.get("statement", ()) if at[0] < place]
    near = _NEAR if segments.denies_behind(clause.language) else 0
    if before and clause.is_closed:
        return "no"
    if any(at[1] < place - near for at in before):
        return "contradictory"
    if clause.is_all("no_alone") or clause.has("denial") or clause.opens("no") == end:
        return "no"
    return "no" if clause.has("statement", "have", "such") else "hedged"
