"""What a yes leaves out, and whose a thing is that the city has none of.

Invariant: only a part of the city, a late start or one more use is set aside, and only by words
that concede it or behind a yes; "only", "the rest" and "most" are never set aside.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from intake.answers.choices import segments
from intake.answers.lexicon import listed
from intake.answers.verdicts.adopted import are_over
from intake.answers.verdicts.denials import Clause

Sentence = list[Clause]
_OURS = ("own", "city_itself", "of_its_own")
_BARE = (*_OURS, "subject", "denial", "negator", "no", "no_alone", "no_before", "have", "opening")
"""What a denial is made of that names no thing."""
_DENYING = ("negator", "denial", "ended")
_SMALL = 3
"""Letters of an article."""


def without(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences without what they concede: "yes, although two districts are not yet in it"."""
    first = sentences[0][0]
    led = bool(first.opens("yes") or first.is_all("yes_alone"))
    told = [
        [
            clause
            for clause, after in zip_longest(sentence, sentence[1:])
            if clause and not _is_reserved(clause, after, led=led and clause is not first)
        ]
        for sentence in sentences
    ]
    return [sentence for sentence in told if sentence]


def _is_reserved(clause: Clause, after: Clause | None, *, led: bool) -> bool:
    """Whether a clause is conceded beside a contrast, or tells behind a yes of one use not yet."""
    if clause.has("remaining", "ended"):
        return False
    if led and clause.has("conceding") and clause.denials and clause.has("everything"):
        return True
    turned = after is not None and (after.opens("contrast") or after.opens("contrast_first"))
    if (turned or clause.has("conceding")) and (
        clause.has("belated") or (_is_of_part(clause) and _is_left_out(clause))
    ):
        return True
    is_open = (clause.denials and clause.has("yet")) or clause.is_planned
    return led and bool(is_open) and clause.has("sphere", "part_of") and not clause.has("merely")


def _is_of_part(clause: Clause) -> bool:
    return clause.has("part_of") and not clause.has("whole", "merely")


def _is_left_out(clause: Clause) -> bool:
    return bool(clause.denials) or clause.has("left_out", "no")


def undenied(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences without "one cannot say that there is none", which settles nothing."""
    told = ([one for one in said if not _is_rhetorical(one)] for said in sentences)
    return [kept for one in told if (kept := _without_denied_denial(one))]


def _is_rhetorical(clause: Clause) -> bool:
    """ "How could we not, it has been running since 2019": what is told beside it answers."""
    is_whole = clause.has("rhetorical") and clause.is_made_of("rhetorical", "opening")
    return is_whole and not (clause.opens("yes") or clause.is_all("yes_alone"))


def unstressed(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences without the ", without a doubt" beside a no that is all of a clause."""
    return [_without_stress(sentence) for sentence in sentences]


def _without_stress(sentence: Sentence) -> Sentence:
    kept = [one for one in sentence if not one.is_all("stressing")]
    is_plain = bool(kept) and kept[0].is_made_of("no", "no_alone", "yes")
    return kept if is_plain else sentence


def denies_denial(sentences: list[Sentence]) -> bool:
    """Whether something of that kind is said with no plain "no" ahead of it."""
    first = next((clause for sentence in sentences for clause in sentence), None)
    is_led = first is not None and first.is_made_of("no", "no_alone")
    return not is_led and sum(map(len, undenied(sentences))) < sum(map(len, sentences))


def _without_denied_denial(sentence: Sentence) -> Sentence:
    """A denial of a denial or of an end goes whole: in one clause, or in the two about a comma.

    "It is not true that it was switched off"; a bare statement denied so is left, and denied.
    """
    kept: Sentence = []
    skip = False
    for clause, after in zip_longest(sentence, sentence[1:]):
        is_lead = after is not None and _leads_denied(clause, after)
        if skip:
            skip = False
        elif (behind := _behind_denied_denial(clause)) is not None:
            kept += [behind] if behind.words else []
        elif is_lead and after is not None and (after.denials == 1 or after.has("ended")):
            skip = True
        elif is_lead and after is not None:
            kept.append(replace(clause, words=(*clause.words, *after.words)))
            skip = True
        else:
            kept.append(clause)
    return kept


def _leads_denied(clause: Clause, after: Clause) -> bool:
    """ "It is not true, | that we have none": not "it is not true, | we have none"."""
    is_denied = clause.ends("undenied") and not segments.denies_behind(clause.language)
    is_joined = not listed("yesno", "undenied_of", clause.language)
    return is_denied and bool(is_joined or after.opens("undenied_of") or not after.denials)


def _behind_denied_denial(clause: Clause) -> Clause | None:
    """What is left of a clause that denies the truth of a denial or an end; None for any other.

    Nothing where the denial follows the truth, what follows the truth where that stands last.
    """
    denied = clause.found.get("undenied", ())
    told = [at for name in _DENYING for at in clause.found.get(name, ())]
    others = [at for at in told if not any(are_over(at, one) for one in denied)]
    if not (denied and others):
        return None
    end = max(end for _, end in denied)
    is_last = all(at[1] <= end for at in others)
    return clause.rest(end if is_last else len(clause.words))


def marked(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences, with "the county has none" marked as another's where one tells of the city."""
    sentences = _united(sentences)
    told = [one for sentence in sentences for one in sentence if one.has(*_OURS)]
    if not any(not one.denials for one in told):
        return sentences
    return [
        [replace(one, is_elsewhere=True) if _is_theirs(one) else one for one in sentence]
        for sentence in sentences
    ]


def borne(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences, with what others say marked behind a plain "yes" or "no".

    "Yes, and the vendor says …", "No, it should be running next year". So is what the region has
    behind what the city itself has. Not "We have a contract. The vendor says …".
    """
    first = next((one for one in sentences[0] if not one.is_all("opening")), sentences[0][0])
    is_word = not first.opens("idiom")  # "No problem", "不清楚"
    is_no = is_word and (bool(first.opens("no")) or first.is_all("no_alone"))
    is_led = is_no or (is_word and (bool(first.opens("yes")) or first.is_all("yes_alone")))
    told = [one for one in chain.from_iterable(sentences) if _is_stated(one)]
    is_ours = any(one.has("city_itself", "of_its_own") or _is_own_goal(one) for one in told)
    found: list[Sentence] = []
    for sentence in sentences:
        kept: Sentence = []
        for one in sentence:
            is_above = not one.has("alleged", "expected")
            is_kept = is_no or (is_led and not one.has("expected")) or (is_ours and is_above)
            kept.append(replace(one, is_borne=True) if is_kept else one)
        found.append(kept)
    return found


def _is_own_goal(clause: Clause) -> bool:
    """ "We have a clear vision": what is meant to be is named, and as ours."""
    return clause.future and clause.has("own") and clause.has("goal")


def is_of_tier(sentences: list[Sentence]) -> bool:
    """ "The state has a vision", "the state operates it": another level, and the city is not named.

    Elsewhere another level may do something to the city: "the state recognised it in 2021".
    """
    clauses = list(chain.from_iterable(sentences))
    if any(one.has("above") and one.is_hedged for one in clauses):
        return True
    is_theirs = any(
        (one.future and _opens_with_tier(one)) or (one.has("operated") and one.has("tier"))
        for one in clauses
    )
    return is_theirs and not any(one.has(*_OURS) for one in clauses)


def _opens_with_tier(clause: Clause) -> bool:
    tiers = [*clause.found.get("tier", ()), *clause.found.get("another", ())]
    first = min((start for start, _ in tiers), default=-1)
    return first == 0 or (first == 1 and len(clause.words[0]) <= _SMALL)


def _is_stated(clause: Clause) -> bool:
    return _is_there(clause) and not clause.is_hedged


def _united(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences without "each department has its own" beside a denial of one for the city."""
    clauses = [one for sentence in sentences for one in sentence]
    if not any(one.denials and not one.has("severally") for one in clauses):
        return sentences
    kept = ([one for one in said if not one.has("severally")] for said in sentences)
    return [said for said in kept if said]


def _is_theirs(clause: Clause) -> bool:
    return bool(clause.denials) and clause.has("tier") and not clause.has("own", "city_itself")


def is_anothers(clauses: list[Clause]) -> bool:
    """ "The county runs such a platform; the city itself has none": another level's, not ours."""
    theirs = [one for one in clauses if one.has("tier") and not (one.denials or one.has("own"))]
    rest = [one for one in clauses if one not in theirs]
    told = any(one.affirms or one.has("yes_alone") for one in theirs)
    told = told or (bool(theirs) and any(one.opens("contrast") for one in rest))
    ours = any(one.has(*_OURS) for one in rest)
    return told and ours and any(map(_has_none, rest)) and not any(map(_is_there, rest))


def _has_none(clause: Clause) -> bool:
    """It denies that one has such a thing, not whose it is, nor that one has anything else."""
    if not clause.denials or clause.has("saying", "planned"):
        return False
    denying = clause.found.get("negator", ())
    having = [
        one
        for one in clause.found.get("have", ())
        if not any(a < one[1] and one[0] < b for a, b in denying)
    ]
    end = max((at[1] for at in (*having, *denying)), default=0)
    rest = clause.rest(end)
    is_such = not rest.words or rest.is_made_of("no_before", "such", "yet", "opening", "still")
    return (bool(having) and is_such) or clause.has("of_its_own")


def _is_none(clause: Clause) -> bool:
    """ "There is none": a whole denial, and no bare "no"."""
    return clause.is_made_of("no", "no_alone", "opening") and clause.has("statement", "have")


def _is_there(clause: Clause) -> bool:
    """Whether a clause says that the city has or uses one after all."""
    return clause.affirms and not (clause.denials or clause.is_planned)


def is_referred(sentence: Sentence) -> bool:
    """ "Please ask the region, which runs one": another is to answer, nothing before it does."""
    for place, clause in enumerate(sentence):
        if clause.has("referring"):
            before = sentence[:place]
            theirs = any(one.has("tier", "another") for one in before)
            return theirs or not any(map(_is_there, before))
    return False


def denies_other(sentences: list[Sentence]) -> bool:
    """Whether its no is one to a denial, or only to being who can tell."""
    return denies_denial(sentences) or only_declines(sentences)


def only_declines(sentences: Sequence[Sentence]) -> bool:
    """ "No, that is not my department": it denies that the writer is who can tell, and no more.

    Not "No. My colleague deals with it", nor "No, there is none; ask my colleague".
    """
    clauses = [one for sentence in sentences for one in sentence]
    bare = [one for one in clauses if one.is_made_of("no", "no_alone", "opening", "thanks")]
    told = [one for one in clauses if one not in bare]
    is_said = any(map(_is_none, bare))
    if is_said or sum(one.has("no", "no_alone") for one in bare) > 1:
        return False
    is_led = bool(bare) and bare[0] in sentences[0] and len(sentences[0]) > 1
    names = ("unassigned", "in_charge") if is_led or not bare else ("unassigned",)
    if any(one.has("unassigned") for one in told):
        names = (*names, "referring")
    return bool(told) and all(one.has(*names) for one in told)


def is_anothers_matter(sentences: Sequence[Sentence]) -> bool:
    """ "That is not my department": no "no", and nothing else says that there is such a thing."""
    clauses = [one for sentence in sentences for one in sentence]
    rest = [one for one in clauses if not one.has("unassigned")]
    is_denied = any(_has_none(one) or _is_none(one) for one in rest)
    is_told = is_denied or any(map(_is_there, clauses))
    return len(rest) < len(clauses) and not is_told


def is_anothers_doubt(sentences: Sequence[Sentence]) -> bool:
    """ "The county has concerns, the city does not": what is denied are the concerns alone."""
    clauses = [one for sentence in sentences for one in sentence]
    doubts = [one for one in clauses if one.has("hindrance", "doubted") and not one.denials]
    denying = [one for one in clauses if one.denials]
    is_theirs = bool(doubts) and all(one.has("tier") and not one.has(*_OURS) for one in doubts)
    return is_theirs and bool(denying) and all(one.is_made_of(*_BARE) for one in denying)
