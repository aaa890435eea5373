"""What an answer about the city tells beside it: where its writer is, how far another city lies.

Invariant: a clause is left out only by a word that says what it is, and never all of a text; what
is left names the city by itself or is asked.
"""

import re

from intake.answers.folding import is_unspaced
from intake.answers.geography import countries, regions
from intake.answers.lexicon import TOKEN, lexicon, split, tokens_of

_CLAUSES = re.compile(
    r"([,;:\n、，；،؛。।]|(?<=[^\W\d_]{3})[.!?](?=\s|$)|(?<=[\u0900-\u097f\u3041-\u9fff\uac00-\ud7af)])[.!?](?=\s|$)"
    r"| [–—] )"
)
_ROLES = frozenset({
    "aside", "distance", "predicate", "applicant", "speaks", "whereabouts", "denied",
    "denied_inside", "denied_behind", "but",
})  # fmt: skip

_HEAD = 8
"""Signs by which the beginning of a text is known again."""


def own(text: str, language: str) -> str:
    """The text with what it tells of the applicant's city alone; as it is where that is all."""
    if not _told(text, language) & {"aside", "distance", "predicate", "applicant"}:
        return text
    pieces = _CLAUSES.split(text)
    clauses = _from_applicant(pieces, language)
    left = _rejoined(_kept(clauses, language)).strip(" ,;.–—")
    return left if any(sign.isalpha() for sign in left) else text


def is_behind(left: str, text: str, language: str) -> bool:
    """Whether what was left stood behind what was left out, and is not called the applicant."""
    is_first = text.strip(" ,;.–—\n").startswith(left[:_HEAD])
    return left != text and not is_first and "applicant" not in _told(left, language)


def _from_applicant(pieces: list[str], language: str) -> list[str]:
    """From the clause that names the applicant on, where one before tells where the writer is."""
    told = [_told(one, language) for one in pieces]
    first = next((n for n, names in enumerate(told) if "applicant" in names), 0)
    is_away = any({"speaks", "whereabouts"} & names for names in told[:first])
    return pieces[first:] if is_away else pieces


def _kept(clauses: list[str], language: str) -> list[str]:
    """The clauses and their signs; of one left out, its region or country goes too."""
    kept: list[str] = []
    is_named = any("applicant" in _told(one, language) for one in clauses)
    for n, one in enumerate(clauses):
        is_behind = n > 1 and clauses[n - 1] == "," and not kept[n - 2].strip()
        if n % 2 == 0:
            name = one.strip(" .!")
            goes = is_behind and (regions.find(name) or countries.find(name, language))
            kept.append("" if goes else _bare(one, language, is_named=is_named))
        else:
            kept.append(one)
    return kept


def _rejoined(kept: list[str]) -> str:
    """The clauses that say something, each with the sign behind it."""
    pairs = zip(kept[::2], [*kept[1::2], ""], strict=True)
    return "".join(f"{one}{sign}" for one, sign in pairs if any(s.isalpha() for s in one))


def _bare(clause: str, language: str, *, is_named: bool) -> str:
    """A clause without what it tells of other places; empty where it tells nothing else."""
    names = _told(clause, language)
    if names & {"denied", "denied_inside", "denied_behind"} and not names & {"aside"}:
        return clause  # "not 70 km from …" is for another to read
    is_away = is_named and "whereabouts" in names and "applicant" not in names
    if "aside" in names or is_away:
        return ""
    if "distance" in names:
        return _ahead_of_distance(clause)
    return _ahead_of_predicate(clause, language)


def _ahead_of_distance(clause: str) -> str:
    """What stands ahead of "and lies 350 km north of": up to the last word with a capital."""
    found = list(TOKEN.finditer(clause))
    place = next((n for n, one in enumerate(found) if one[0].isdecimal()), 0)
    if any(not (one[0][0].isupper() or one[0][0].islower()) and one[0][0].isalpha()
           for one in found):  # fmt: skip
        return ""
    while place and not found[place - 1][0][0].isupper():
        place -= 1
    return clause[: found[place - 1].end()] if place else ""


def _ahead_of_predicate(clause: str, language: str) -> str:
    """What stands ahead of "is the applicant"."""
    tokens, found = tokens_of(clause)
    for place, _, names in lexicon("places", language).finds(tokens):
        if "predicate" in names and place and not is_unspaced(tokens[place - 1]):
            return clause[: found[place - 1].end()]
    return clause


def _told(text: str, language: str) -> frozenset[str]:
    return lexicon("places", language).said(split(text)) & _ROLES
