"""What was so once, set against what is so by now: "two years ago no, but since March it runs".

Invariant: what was goes only where each sentence of it names its time, and what is by now, said to
be so, settles the matter alone: it tells that a thing is there or not, and not of a decision.
"""

from dataclasses import replace
from datetime import date
from itertools import chain, pairwise

from intake.answers import calendars
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Said, lexicon
from intake.answers.verdicts import remarks, things, verdicts
from intake.answers.verdicts.adopted import are_over
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence

_OTHER = ("adopted", "enacting", "granted", "means", "group", "drafts")
"""What tells of a decision or of a part, and not of the thing itself."""
_THEIRS = ("tier", "another", "above", "part_of")
_HAVING = ("have", "being")
_BARE = (
    "yes", "yes_alone", "no_before", "single", "such", "subject", "already", "own", "city_itself",
    "contrast", "opening",
)  # fmt: skip
"""What stands beside these in a clause that names no thing: "we have got one"."""
_BARE_NO = ("no", "no_alone", "denial", "negator", "ended", *_HAVING, *_BARE)
_PRESENT = ("now", "since", "begun")


def without(sentences: list[Sentence], today: date | None) -> list[Sentence]:
    """The sentences from the first clause on that tells of now, where all before it is over."""
    year = today.year if today else 0
    for place, sentence in enumerate(sentences):
        at = next((n for n, clause in enumerate(sentence) if _is_of_now(clause)), None)
        if at is not None:
            before = [said for said in (*sentences[:place], sentence[:at]) if said]
            now = [[_without_now(sentence[at]), *sentence[at + 1 :]], *sentences[place + 1 :]]
            kept = [told for said in now if (told := [one for one in said if one.words])]
            is_over = bool(before) and all(_is_over(said, year) for said in before)
            is_over = is_over and not _is_word(before[0][0])
            return kept if is_over and _settles(kept) else sentences
    return sentences


def turns(sentences: list[Sentence]) -> bool:
    """ "We had none before, but the mayor …": whether a "but" that we do not read follows what was.

    Not one that plans, denies or ends anything.
    """
    clauses = list(chain.from_iterable(sentences))
    return any(
        _is_of_then(before) and bool(before.denials) and bool(clause.opens("contrast"))
        and not (verdicts.of(clause) or clause.denials or clause.has("ended", "planned"))
        for before, clause in pairwise(clauses)
    )  # fmt: skip


def _is_word(clause: Clause) -> bool:
    """Whether it is a yes or a no that answers: "No, in 2023 we had none"."""
    return clause.is_made_of("yes", "no", "yes_alone", "no_alone", "opening")


def _is_over(sentence: Sentence, year: int) -> bool:
    """Whether it names a time that is over, or a year before this one."""
    years = (
        int(word) for clause in sentence for word in clause.words if calendars.is_four_digits(word)
    )
    return any(map(_is_of_then, sentence)) or any(1900 < one < year for one in years)


def _settles(kept: list[Sentence]) -> bool:
    """Whether each clause says that the thing is there, and nothing besides; or all, bare, no."""
    told = list(chain.from_iterable(kept))
    if any(clause.denials for clause in told):
        return len(told) == 1 and told[0].is_made_of(*_BARE_NO)
    return bool(told) and all(verdicts.of(one) == "yes" and _names_it(one) for one in told)


def _names_it(clause: Clause) -> bool:
    """ "Now we have one", "it runs since March": not "a project leader", nor what else is used."""
    is_named = things.are_named(clause.words, clause.language)
    if any(one.name == "use" for one in _known(clause)):
        return False
    if clause.has(*_OTHER) or (clause.has(*_THEIRS) and not clause.has("own", "city_itself")):
        return False
    having = [at for name in _HAVING for at in clause.found.get(name, ())]
    is_had = all(
        any(are_over(at, one) for one in having) for at in clause.found.get("statement", ())
    )
    if is_had and not clause.is_made_of(*_HAVING, *_BARE):
        return is_named
    joint = "" if any(map(is_unspaced, clause.words)) else " "
    told = joint.join(clause.words[: _told_until(clause)])
    return remarks.states(told, clause.language, str, mandate=False)


def _told_until(clause: Clause) -> int:
    """Up to where it is told what began: how and when stand behind it."""
    ends = [one.end for one in _known(clause) if one.name == "begun"]
    return max(ends, default=len(clause.words))


def _without_now(clause: Clause) -> Clause:
    """The clause without "but" and "now": "but we are now" says no more than "we are"."""
    rest = clause.rest(clause.opens("contrast"))
    gone = (one for one in _known(rest) if one.name == "now")
    places = {place for one in gone for place in range(one.start, one.end)}
    kept = tuple(word for place, word in enumerate(rest.words) if place not in places)
    return replace(clause, words=kept)


def _is_of_now(clause: Clause) -> bool:
    """Whether it tells of now, or since when it has been so, and of no time that is over.

    So does what began behind a "but": "but it went live last year".
    """
    known = _known(clause)
    if clause.opens("contrast") and any(one.name == "begun" for one in known):
        return True
    is_told = any(one.name in _PRESENT or _is_dated(clause, one) for one in known)
    return is_told and not _is_of_then(clause)


def _is_dated(clause: Clause, said: Said) -> bool:
    """Whether a month or a year stands behind a "from" or before it: "с марта", "मार्च से"."""
    ahead, behind = clause.words[max(0, said.start - 1) : said.start], clause.words[said.end :]
    beside = {"from": behind[:2], "from_behind": ahead}.get(said.name, ())
    return any(
        calendars.is_four_digits(word) or calendars.has(word, "month", clause.language)
        for word in beside
    )


def _is_of_then(clause: Clause) -> bool:
    return any(one.name == "then" for one in _known(clause))


def _known(clause: Clause) -> list[Said]:
    """The words of time in a clause, without those that lie in a longer one."""
    said = list(lexicon("superseded", clause.language).every(clause.words))
    return [one for one in said if not any(_is_within(one, two) for two in said)]


def _is_within(inner: Said, outer: Said) -> bool:
    is_longer = outer.end - outer.start > inner.end - inner.start
    return is_longer and outer.start <= inner.start and inner.end <= outer.end
