"""Whether somebody says that they may apply for their city: by whom, by what, that it was given.

Invariant: a mandate that is still to be signed, that was asked for or has ended is none.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from intake.answers.folding import clean, is_unspaced
from intake.answers.lexicon import entries, lexicon, split
from intake.answers.verdicts import deeds
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Verdict

Said = Literal["yes", "open", "else", "other", ""]
_SENTENCE = re.compile(r"(?:[^.!?;。！？；\n]|\.(?=\s?\d|\w)|(?<=\d)\.)+[?？]?")
_NUMBER = re.compile(r"(?<!\w)No\.? ?(?=\d)")
"""The sign of a paper's number ("№ 12" too), which denies nothing."""
_FIGURE = re.compile(r"\d")
_PAPERS = frozenset({"paper", "act"})
_OWED = frozenset({"paper", "label", "consent"})
_ASKED = frozenset({"consent", "act", "filing"})
"""What the mayor is asked for, where her office is named."""
_LONGEST = 1_000
_FIRST = 2
_FIRST_OF_PERSON = 3
_FIRST_UNSPACED = 5
"""Words, or letters of scripts without blanks, in which who gives a mandate may stand."""


def says(text: str, language: str) -> Said:
    """ "The mayor signed the mandate": yes; "The mandate is being prepared": open.

    "My colleague was authorised": somebody else is. "A mandate to run the trams": for other work.
    """
    text = _NUMBER.sub(" ", clean(text[:_LONGEST]))
    found = [_sentence(one[0], language) for one in _SENTENCE.finditer(text)]
    for one in ("else", "open"):
        if one in found:
            return one
    return next((one for one in ("yes", "other") if one in found), "")


def weighed(verdict: Verdict, said: Said, row: Said) -> Verdict:
    """The verdict where a mandate was given, or is still to be: in a sentence or by a row."""
    if said in ("yes", ""):
        said = row or said
    if said == "yes" and verdict != "no":
        return "yes"
    if said in ("else", "other") and verdict == "yes":
        return "hedged"
    return "planned" if said == "open" and verdict == "yes" else verdict


def is_owed(text: str, language: str) -> bool:
    """Whether a mandate, or the consent of who gives it, is told to be not there yet."""
    words = split(clean(text[:_LONGEST]))
    lacks = {"consent", "granter", "unsure"} <= roles_of(words, language)
    return says(text, language) == "open" or (lacks and _denies(words, language))


def is_oral(text: str, language: str) -> bool:
    """ "The mayor agreed by word of mouth", where nothing is said to be in writing."""
    text = _NUMBER.sub(" ", clean(text[:_LONGEST]))
    told = [one[0] for one in _SENTENCE.finditer(text)]
    spoken = [one for one in told if _is_spoken(one, language)]
    others = (one for one in told if one not in spoken)
    return bool(spoken) and not any(_sentence(one, language) == "yes" for one in others)


def _is_spoken(sentence: str, language: str) -> bool:
    """Whether it tells of nothing written: "order No. 12, confirmed verbally" names a paper."""
    roles = roles_of(split(sentence), language)
    is_paper = "act" in roles and bool(_FIGURE.search(sentence))
    is_written = ("in_writing" in roles or is_paper) and "unsure" not in roles
    return "oral" in roles and not is_written


def is_told_beside(sentences: Sequence[Sequence[Clause]], language: str) -> bool:
    """ "I am not the mayor, but I hold her mandate": what is denied is not the mandate."""
    clauses = [clause for sentence in sentences for clause in sentence]
    if any(_is_of_office(one, language) for one in clauses):
        return any(_tells(_granted(one, language)) for one in clauses)
    return any(
        any(one.denials for one in sentence)
        and any(_is_given(_granted(one, language)) for one in sentence)
        for sentence in sentences
    )


def names_granter(text: str, language: str) -> bool:
    """Whether the words begin with who gives mandates ("the mayor of Gdynia has …")."""
    most = _FIRST_UNSPACED if is_unspaced(text[:1]) else _FIRST
    return bool(roles_of(split(text)[:most], language) & {"granter", "body"})


def names_person(text: str, language: str) -> bool:
    """Whether the words begin with a person who gives mandates ("the mayor"), and with no body."""
    return "granter" in roles_of(split(text)[:_FIRST_OF_PERSON], language)


def is_doubted(sentence: str, language: str) -> bool:
    """Whether a sentence supposes or denies something."""
    return _is_supposed(sentence, language) or _denies(split(sentence), language)


def _is_of_office(clause: Clause, language: str) -> bool:
    """ "I am not the mayor": it denies the office of who gives a mandate, and nothing given."""
    roles = roles_of(clause.words, language)
    return clause.denials == 1 and "granter" in roles and not (_tells(roles) or roles & _ASKED)


def _granted(clause: Clause, language: str) -> frozenset[str]:
    """The roles in a clause that neither denies nor doubts, and tells of nobody else."""
    roles = roles_of(clause.words, language)
    return frozenset() if clause.denials or roles & {"unsure", "colleague"} else roles


def _tells(roles: frozenset[str]) -> bool:
    return bool(roles & {"paper", "given", "mandated"})


@lru_cache(maxsize=64)  # a clause is first tried as an answer, then read as one
def _sentence(sentence: str, language: str) -> Said:
    if sentence[-1] in "?？":
        return ""
    words = _without_courtesy(split(sentence), language)
    roles = roles_of(words, language)
    if "colleague" in roles and roles & {"given", "mandated", "paper"} and "mine" not in roles:
        return "else"
    if "owed" in roles and roles & _OWED:
        return "open"
    if not (_is_given(roles) or "paper" in roles):
        return ""
    if "unsure" in roles or _is_supposed(sentence, language) or _denies(words, language):
        return "open" if "paper" in roles else ""
    if not _is_given(roles):
        return ""
    return "other" if deeds.is_another(sentence, language) else "yes"


def _is_supposed(sentence: str, language: str) -> bool:
    """Whether a verb only supposes it that folding would take for one that tells it ("würde")."""
    supposing = {word for role, word in entries("mandates", language) if role == "supposed"}
    return not supposing.isdisjoint(sentence.casefold().split())


def _without_courtesy(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The words without "no problem", which denies nothing and doubts nothing."""
    if "idiom" not in lexicon("yesno", language).said(words):
        return words
    found = Clause(words, language).found
    flaws, over = found.get("flaw", ()), set[int]()
    for start, end in found.get("idiom", ()):
        if any(start <= at[0] and at[1] <= end for at in flaws):
            over.update(range(start, end))
    return tuple(word for place, word in enumerate(words) if place not in over)


def _is_given(roles: frozenset[str]) -> bool:
    """By a paper that somebody has, by a person's consent, or by whom to whom or for what."""
    has = bool(roles & {"given", "holds"})
    if "paper" in roles or {"consent", "granter"} <= roles:
        return has
    if not roles & {"granter", "body"}:
        return False
    acted = "given" in roles or {"act", "holds"} <= roles
    if "post" in roles:  # "I signed as adviser to the mayor" names one who gave nothing
        return acted and "filing" in roles
    return "mandated" in roles or (acted and bool(roles & {"mine", "filing"}))


def _denies(words: tuple[str, ...], language: str) -> bool:
    """Whether a denying word stands in it, but for one that is a paper too ("arrêté")."""
    known = lexicon("mandates", language)
    denying = Clause(words, language).found.get("negator", ())
    return any(not _PAPERS & set(known.of(words[start:end])) for start, end in denying)


def roles_of(words: tuple[str, ...], language: str) -> frozenset[str]:
    """The roles of all said; a word of doubt within a longer word (议会签署) is none."""
    known = lexicon("mandates", language)
    roles = known.said(words)
    if not {"unsure", "undoubted"} <= roles:
        return roles
    said = tuple(known.every(words))
    clear = [one for one in said if one.name == "undoubted"]
    is_unsure = any(
        one.name == "unsure" and not any(two.start <= one.start < two.end for two in clear)
        for one in said
    )
    return roles if is_unsure else roles - {"unsure"}
