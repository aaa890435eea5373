"""Yes or no, from a word, a statement or a refusal to say either.

Invariant: what is planned, partial, doubtful or said both ways is asked, never settled.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.answers.choices import segments
from intake.answers.folding import clean
from intake.answers.geography import whose
from intake.answers.lexicon import Phrase, lexicon, listed, split
from intake.answers.values import Context, Unclear, YesNo
from intake.answers.verdicts import (
    amended,
    assent,
    bare,
    caveats,
    commencing,
    deeds,
    elsewhere,
    excepted,
    heading,
    judging,
    labelled,
    led,
    mandates,
    noearlier,
    notyet,
    otherwise,
    outlived,
    papers,
    phases,
    reserved,
    superseded,
    torn,
    underway,
    unheld,
    verdicts,
    wording,
)
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.judging import READ, Heard
from intake.answers.verdicts.verdicts import Sentence, Verdict

_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]?")
_CLAUSE = re.compile(r"[,:()–—]| - ")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_MOST_WORDS = 600
"""Words that are read."""


def read(text: str, context: Context) -> YesNo | Unclear:
    """Yes or no; a reason given after the word does not turn it."""
    told = wording.unnumbered(wording.ticked(clean(text)[:READ]), context.language)
    found = _settled(told, text, context)
    if isinstance(found, YesNo):
        return found
    if bare.wishes(told, context):
        return YesNo(yes=True)
    word = bare.word(told, context.language)
    return found if word is None else YesNo(yes=word)


def _settled(told: str, text: str, context: Context) -> YesNo | Unclear:
    """Yes or no by the words of the writer's language, where nothing takes it back."""
    told = papers.unnamed(told, context)
    found = _reading(told, text, context)
    is_no = isinstance(found, YesNo) and not found.yes
    if found == YesNo(yes=True) and _is_hoped(told, context):
        return Unclear(reason="hedged")
    if is_no and _is_resumed(told, context):
        return Unclear(reason="contradictory")
    if found == YesNo(yes=True) and _is_no_mandate(told, context):
        return Unclear(reason="hedged")
    if found == YesNo(yes=True) and _only_begins(told, context):
        return Unclear(reason="planned")
    said = _sentences(told, context)
    is_other = is_no and (
        reserved.denies_other(said) or phases.denies(said) or superseded.turns(said)
    )
    if is_other or (is_no and amended.says(told, context.language)):
        return Unclear(reason="hedged")
    return found


def _is_hoped(told: str, context: Context) -> bool:
    """ "I hope so, yes": a yes with nothing beside it but hope."""
    first = next(iter(_sentences(told, context)), [])
    is_hope = any(clause.has("hoping") for clause in first)
    return is_hope and all(c.is_made_of("hoping", "yes", "yes_alone", "opening") for c in first)


def _is_resumed(told: str, context: Context) -> bool:
    """ "Stopped in 2021 and restarted in 2023": what ended is there again."""
    clauses = [clause for sentence in _sentences(told, context) for clause in sentence]
    return any(c.has("resumed") for c in clauses) and any(c.has("ended") for c in clauses)


def _is_no_mandate(told: str, context: Context) -> bool:
    """Whether the mandate told of is bound, by word of mouth, of another time or another deed."""
    if not (context.mandate or context.alone):
        return False
    sentences = _sentences(told, context)
    is_bound = caveats.follow(sentences) or mandates.is_oral(told, context.language)
    is_other = deeds.opens(told, context.language)
    is_open = context.mandate and (is_bound or is_other)
    return is_open or (unheld.says(sentences) and labelled.says(told, context) != "yes")


def _reading(told: str, text: str, context: Context) -> YesNo | Unclear:
    """The same, where nothing else in it denies a denial."""
    said = reserved.unstressed(_sentences(told, context))
    sentences = reserved.marked(reserved.undenied(said))
    if not sentences:
        is_rhetorical = _is_rhetorical(told, context.language)
        return Unclear(reason="hedged" if is_rhetorical else "contradictory" if said else "empty")
    if not (context.mandate or mandates.says(told, context.language)):
        sentences = superseded.without(sentences, context.today)
    if torn.says(sentences):
        return Unclear(reason="contradictory")
    sentences = reserved.borne(phases.without(elsewhere.without(sentences)))
    whole = _ours(sentences, text, context)
    if caveats.hinge(sentences[0]) and not caveats.is_over(told, context.today):
        return Unclear(reason="hedged")
    if assented := assent.of(whole, is_asked_for=context.willing):
        return YesNo(yes=True) if assented == "yes" else Unclear(reason="hedged")
    if notyet.is_asked_back(told, context.language) or excepted.is_torn(whole):
        return Unclear(reason="hedged")
    lead, verdict = _told(sentences, text, context)
    is_mandate = context.mandate or mandates.says(told, context.language)
    heard = Heard(
        told=told, text=text, sentences=sentences, whole=whole, lead=lead, verdict=verdict,
        is_mandate=bool(is_mandate),
    )  # fmt: skip
    return _without_word(heard, context) or judging.judged(heard, context)


def _without_word(heard: Heard, context: Context) -> YesNo | Unclear | None:
    """What an answer without a yes or no ahead comes to by how it is told; None for any other."""
    verdict, whole, told = heard.verdict, heard.whole, heard.told
    is_open = not {"yes", "no"} & {heard.lead, verdict}
    if is_open and not heard.is_mandate and notyet.says(whole, told):
        return YesNo(yes=False)
    is_told = heard.lead != "yes" and not heard.is_mandate
    if is_told and noearlier.says(whole, context.today):
        return YesNo(yes=False)
    if heard.lead:
        return None
    if not (heard.is_mandate or context.future or context.underway) and (
        ended := outlived.says(whole, verdict, context.today)
    ):
        return YesNo(yes=False) if ended == "no" else Unclear(reason="hedged")
    may_be_yes = verdict in ("", "yes")
    if may_be_yes and otherwise.is_told(told, verdict, heard.text, context):
        return Unclear(reason="hedged")
    if heard.is_bare and _is_to_come(context) and not verdicts.is_grown(heard.sentences):
        return Unclear(reason="planned")
    is_theirs = verdict != "no" and reserved.is_of_tier(heard.sentences)
    if is_theirs or (may_be_yes and notyet.disclaims(whole)):
        return Unclear(reason="hedged")
    if verdict != "no" and _is_stated(context):
        is_draft = context.future and notyet.is_drafted(whole)
        return Unclear(reason="planned") if is_draft else YesNo(yes=True)
    return None


def _told(sentences: list[Sentence], text: str, context: Context) -> tuple[Verdict, Verdict]:
    """The word that sentences begin with and what they come to, without what they concede."""
    ours = _ours(sentences, text, context)
    if excepted.says(ours):
        return "yes", "yes"
    whole = _led_or_stated(sentences, text, context)
    if excepted.unsettles(ours, whole[1]):
        return "hedged", "hedged"
    kept = reserved.without(sentences)
    if whole[1] == "yes" or not kept or kept == sentences:
        return whole
    without = _led_or_stated(kept, text, context)
    return without if without[1] == "yes" else whole


def _led_or_stated(
    sentences: list[Sentence], text: str, context: Context
) -> tuple[Verdict, Verdict]:
    lead, rest = heading.of(sentences, willing=context.willing)
    return lead, led.of(lead, rest) if lead else verdicts.stated(_ours(rest, text, context))


def _is_rhetorical(text: str, language: str) -> bool:
    """ "How could it not, when it has been running since 2019?": an answer, though none we read."""
    return "rhetorical" in lexicon("yesno", language).said(split(text))


def _is_stated(context: Context) -> bool:
    """Whether nothing beside a statement denies, plans or doubts it, or puts it off."""
    if context.stated is None or _is_to_come(context):
        return False
    sentences = _sentences(wording.ticked(clean(context.stated)[:READ]), context)
    return verdicts.stated(_ours(sentences, context.stated, context)) in ("", "yes")


def _is_to_come(context: Context) -> bool:
    """Whether a year is named that is still to come, and not of what is meant to be."""
    years = [int(one) for one in _YEAR.findall(context.stated or "")]
    if context.today is None or context.future or context.underway:
        return False
    return any(one > context.today.year for one in years)


def _only_begins(told: str, context: Context) -> bool:
    """Whether a time to come tells from when on it is so, or alone stands behind the yes."""
    if context.future or context.underway:
        return False
    sentences = _sentences(told, context)
    lead, behind = heading.of(sentences, willing=context.willing)
    if lead == "yes" and commencing.says(behind, context.today):
        return True
    is_mandate = context.mandate or mandates.says(told, context.language)
    return not is_mandate and commencing.puts_off(sentences, context.today)


def _sentences(text: str, context: Context) -> list[Sentence]:
    """Sentences as clauses; questions are not answers and are left out."""
    is_alone = context.alone and not context.mandate
    found = _clauses(text, context.language, context.future, context.underway, is_alone)
    return underway.behind(found) if context.underway else [list(one) for one in found]


@lru_cache(maxsize=64)  # an answer is cut for its verdict and for each doubt, on two readings
def _clauses(
    text: str, language: str, future: bool, underway: bool, alone: bool
) -> tuple[tuple[Clause, ...], ...]:
    found, left = list[tuple[Clause, ...]](), _MOST_WORDS
    for match in _SENTENCE.finditer(text):
        if match[0].endswith("?") or wording.is_record(match[0], language):
            continue
        said = wording.unlabelled(match[0], language)
        words = [split(part.strip(wording.EDGES))[:left] for part in _CLAUSE.split(said)]
        left = max(0, left - sum(map(len, words)))
        parts = [part for whole in words for part in _parted(whole, language)]
        clauses = tuple(
            Clause(part, language, future, underway=underway, alone=alone) for part in parts if part
        )
        found += [clauses] if clauses else []
    return tuple(found)


@lru_cache(maxsize=64)
def _ands(language: str) -> frozenset[str]:
    """Words that join two clauses, where a denial stands in the clause that it denies."""
    return frozenset() if segments.denies_behind(language) else listed("figures", "and", language)


def _are_two_denials(first: Phrase, second: Phrase, language: str) -> bool:
    """Whether each of two parts denies by itself, or the second that anything is planned."""
    before, behind = Clause(first, language), Clause(second, language)
    return _denies(before) and (_denies(behind) or behind.has("planned", "unplanned"))


def _denies(clause: Clause) -> bool:
    """Whether a clause is a denial by itself, and more than its denying word ("não é")."""
    return verdicts.of(clause) == "no" and not clause.is_made_of("negator")


def _up_to(words: Phrase, place: int, ands: frozenset[str]) -> Phrase:
    """The words from an "and" on, up to the next one."""
    ends = (n for n in range(place + 1, len(words)) if words[n] in ands)
    return words[place : next(ends, len(words))]


def _last_denial(words: Phrase, language: str) -> int:
    """Where the last denying word stands; -1 where a doubt is what may be denied."""
    said = [*lexicon("yesno", language).every(words)]
    if any(one.name == "doubted" for one in said):
        return -1
    return max((one.start for one in said if one.name == "negator"), default=-1)


def _parted(words: Phrase, language: str) -> Iterator[Phrase]:
    """The words before and behind each "but" and "therefore", which stays with what follows it.

    An "and not" is one too, behind another denial, and an "and" between two denials, or between
    what is to come and what is so now.
    """
    known, start, denied, hidden, reached = lexicon("yesno", language), 0, False, 0, 0
    last, ands = _last_denial(words, language), _ands(language)
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
        is_hence = "hence" in names and "willing" not in names  # "بإذن الله"
        is_joint = is_but or is_hence or place == closed
        if denied and place < last and words[place] in ands:
            is_joint |= _are_two_denials(words[start:place], _up_to(words, place, ands), language)
        is_joint = is_joint or phases.turns(words, start, place, language)
        if place > start and (is_joint or ("nor" in names and denied)):
            yield words[start:place]
            start, denied = place, False
        denied = denied or "negator" in names
    yield words[start:]


def _ours(sentences: list[Sentence], text: str, context: Context) -> list[Sentence]:
    """The sentences, with every clause marked that speaks of a city by its name, not of "ours"."""
    names = whose.named(text, context) if context.alone else frozenset()
    return [[clause.of_city(names) for clause in sentence] for sentence in sentences]
