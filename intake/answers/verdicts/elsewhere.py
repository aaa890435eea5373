"""What a neighbour has: "in the next town, nearby, there is one", "they have one, we do not".

Invariant: it is never ours; where we say of ourselves that we have none, or one too, that stands.
"""

from dataclasses import replace
from itertools import chain, zip_longest

from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Said, lexicon
from intake.answers.verdicts import verdicts
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence

_OURS = ("own", "city_itself")
_BARE = (
    "own", "subject", "denial", "negator", "no", "no_alone", "no_before", "have", "opening",
    "statement", "yes_alone", "single", "such", "contrast", "being", "already",
)  # fmt: skip
"""What an answer of ours is made of beside what the neighbour has: "but we have one too"."""
_NAMING = frozenset({"small", "core", "thing"})


def without(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences with what a neighbour has marked as another's, or without it.

    It goes where a clause says of ourselves that we have none or one; so does what another has
    by name beside a bare "we do not".
    """
    marked = [_marked(sentence) for sentence in sentences]
    clauses = list(chain.from_iterable(marked))
    ours = [one for one in clauses if _is_answer(one)]
    if not ours:
        return marked
    is_bare_no = any(one.denials and one.has("own") for one in ours)
    kept = ([one for one in said if not _is_set_off(one, bare=is_bare_no)] for said in marked)
    return [said for said in kept if said]


def _marked(sentence: Sentence) -> Sentence:
    """The clauses, marked where the sentence places them in a neighbouring city.

    Not in "we not only use it but let the neighbouring towns have it".
    """
    pairs = zip_longest(sentence, sentence[1:])
    is_more = any(one and (one.is_beyond or verdicts.is_only(one, after)) for one, after in pairs)
    if is_more or not any(map(_is_nearby, sentence)):
        return sentence
    is_ours = any(map(_is_ours, sentence))
    return [
        replace(one, is_elsewhere=True) if _is_nearby(one) or not is_ours else one
        for one in sentence
    ]


def _known(clause: Clause) -> list[Said]:
    return list(lexicon("elsewhere", clause.language).every(clause.words))


def _is_nearby(clause: Clause) -> bool:
    """ "In neighbouring Leeds" anywhere in it, "next door" as its end: and nothing of ours."""
    last = len(clause.words)
    told = [
        one
        for one in _known(clause)
        if one.name == "neighbouring" or (one.name == "nearby" and one.end == last)
    ]
    return bool(told) and not _is_ours(clause)


def _is_ours(clause: Clause) -> bool:
    """Whether it speaks of us or our city, and not of the neighbouring one."""
    near = [(one.start, one.end) for one in _known(clause) if one.name == "neighbouring"]
    near += clause.found.get("another", ())
    most = 2 if any(map(is_unspaced, clause.words)) else 1
    ours = (at for name in _OURS for at in clause.found.get(name, ()))
    return any(all(one[0] - at[1] > most or at[0] - one[1] > most for one in near) for at in ours)


def _is_answer(clause: Clause) -> bool:
    """Whether it says of ourselves, in bare words, that we have none or that we have one."""
    if clause.is_hedged or clause.is_planned or not _is_ours(clause):
        return False
    return verdicts.of(clause) in ("yes", "no") and _is_bare(clause)


def _is_bare(clause: Clause) -> bool:
    """Whether it names no other thing than what is asked for: "but we have no such platform"."""
    told = [at for name in _BARE for at in clause.found.get(name, ())]
    known = lexicon("remarks", clause.language).every(clause.words)
    told += [(one.start, one.end) for one in known if one.name in _NAMING]
    told += [(one.start, one.end) for one in _known(clause) if one.name == "small"]
    covered = {place for start, end in told for place in range(start, end)}
    return covered.issuperset(range(len(clause.words)))


def _is_set_off(clause: Clause, *, bare: bool) -> bool:
    """Whether it tells of another's, or by a name of what is not ours, beside a bare no."""
    if _is_ours(clause):
        return False
    is_open = clause.is_planned or clause.has("tier", "above", "outside")  # it may do so here
    is_plain = clause.affirms and not (clause.denials or is_open)
    is_theirs = clause.is_elsewhere or clause.has("another")
    is_word = clause.opens("yes") or clause.is_made_of("yes_alone", "opening")
    return is_theirs or (bare and is_plain and not is_word)
