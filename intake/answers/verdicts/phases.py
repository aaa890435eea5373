"""A stage beside what is there: a later one ("the second phase is to come").

Invariant: it is set aside only where the rest says that the thing is there; of a later stage alone
no "no" is made.
"""

from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Phrase, lexicon, listed
from intake.answers.verdicts import verdicts
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence


def turns(words: Phrase, start: int, place: int, language: str) -> bool:
    """ "It is planned for 2027 | and at present there is none": what is to come, and what is now.

    Where words are not parted by blanks, the joint is the end of the verb before the "now".
    """
    if is_unspaced(words[place]):
        is_joint = words[place - 1 : place] and words[place - 1] in _joints(language)
        found = lexicon("superseded", language).all_at(words, place) if is_joint else ()
        is_now = any("now" in names for _, names in found)
        return is_now and _is_to_come(words[start:place], language)
    if words[place] not in _joints(language):
        return False
    is_now = "now" in lexicon("superseded", language).said(words[place:])
    return is_now and _is_to_come(words[start:place], language)


def _joints(language: str) -> frozenset[str]:
    return listed("phases", "joint", language)


def _is_to_come(words: Phrase, language: str) -> bool:
    """Whether it plans a thing or tells of its trial."""
    clause = Clause(words, language)
    return bool(words) and (clause.is_planned or clause.has("tried"))


def without(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences without what is told of a later stage, where the rest is a plain yes."""
    kept = [left for sentence in sentences if (left := _before(sentence))]
    is_told = sum(map(len, kept)) < sum(map(len, sentences))
    return kept if kept and is_told and _is_yes(kept) else sentences


def denies(sentences: list[Sentence]) -> bool:
    """ "The second phase has not begun": whether what is denied is a later stage alone."""
    kept = [left for sentence in sentences if (left := _before(sentence))]
    gone = [one for said in sentences for one in said if not any(one in left for left in kept)]
    is_rest = any(one.denials or one.is_planned for said in kept for one in said)
    return any(one.denials for one in gone) and not is_rest


def _is_yes(kept: list[Sentence]) -> bool:
    first = kept[0][0]
    is_led = bool(first.opens("yes")) or first.is_all("yes_alone")
    return verdicts.stated(kept) == "yes" or (is_led and verdicts.stated(kept) == "")


def _before(sentence: Sentence) -> Sentence:
    """The clauses of a sentence before the one that names a later stage."""
    place = next((n for n, one in enumerate(sentence) if _is_later(one)), len(sentence))
    return sentence[:place]


def _is_later(clause: Clause) -> bool:
    return "later" in lexicon("phases", clause.language).said(clause.words)
