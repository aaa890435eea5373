"""Whether a text leaves a thing where nothing of it is in use: at plans, a trial, another level.

Invariant: what is told to be there as well, or only asked or doubted, settles nothing; where what
is meant to be is asked, a plan is no "no".
"""

import re
from collections.abc import Iterable

from intake.answers.lexicon import lexicon, split
from intake.answers.verdicts import reserved, tendered, torn
from intake.answers.verdicts.adopted import Span
from intake.answers.verdicts.denials import Clause

Sentence = list[Clause]
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def says(sentences: list[Sentence], text: str) -> bool:
    """ "Still on the drawing board", "it did not get beyond the pilot", "no plans": all are no."""
    clauses = [clause for sentence in sentences for clause in sentence]
    if any(clause.has("whether") or clause.is_elsewhere for clause in clauses):
        return False
    if reserved.is_anothers(clauses):
        return True
    if any(map(_is_unplanned, clauses)) or any(map(_is_below, sentences)):
        return not any(map(_is_there, clauses))
    if any(clause.future or clause.underway for clause in clauses):
        return False
    dropped = [clause for clause in clauses if _is_dropped(clause)]
    if dropped and not any(map(_may_be, (one for one in clauses if one not in dropped))):
        return True
    if tendered.says(clauses):
        return True
    dated = any(clause.has("coming") for clause in clauses)
    left = [one for one in clauses if _is_unbegun(one) and (dated or one.has("still"))]
    tried = any(clause.has("tried") for clause in clauses)
    staged = any(clause.has("tried") and clause.has("level") for clause in clauses)
    left += [
        clause
        for clause in clauses
        if clause.has("beyond") and ((tried and clause.denials) or (staged and clause.is_awaited))
    ]
    rest = [clause for clause in clauses if not (clause in left or clause.has("tried"))]
    return bool(left) and _years(text) <= 1 and not any(map(_is_there, rest))


def is_awaited(sentences: list[Sentence], text: str) -> bool:
    """Whether all that is told of a thing is that it will be there one day: it is not there.

    Where two years stand, something may have been there since the first of them.
    """
    if _years(text) > 1:
        return False
    clauses = [clause for sentence in sentences for clause in sentence]
    ordered = [clause for clause in clauses if _is_ordered(clause)]
    rest = [clause for clause in clauses if clause not in ordered]
    if any(map(_is_of_more, ordered)) or any(clause.is_extended for clause in rest):
        return False
    return not any(map(_is_by_now, rest)) and any(clause.is_awaited for clause in clauses)


def _is_by_now(clause: Clause) -> bool:
    return _has(clause) or clause.is_there


def _is_ordered(clause: Clause) -> bool:
    """ "The tender went out in September": it tells of the purchase, and not what came of it."""
    if clause.future or clause.underway or clause.denials or clause.is_there:
        return False
    return clause.has("means") and (clause.is_planned or not clause.affirms)


def _is_of_more(clause: Clause) -> bool:
    """Whether a purchase adds to something: "the tender for the second platform"."""
    aside = clause.found.get("already", ())
    more = clause.found.get("extended", ())
    return clause.is_extended and not all(_is_over(at, aside) for at in more)


def _has(clause: Clause) -> bool:
    """Whether it says that something is there, and not that it "geht erst 2027 in Betrieb"."""
    having = clause.found.get("have", ())
    having = [at for at in having if not _is_over(at, clause.found.get("coming", ()))]
    only_then = clause.found.get("only_then", ())
    return any(not any(then[0] < at[0] for then in only_then) for at in having)


def is_asked_back(text: str, language: str) -> bool:
    """Whether the text ends in a question whether what it tells of counts."""
    last = re.split(r"[.!;\n。！；]", text.rstrip())[-1]
    if not last.endswith(("?", "？", "؟")):
        return False
    found = lexicon("yesno", language).finds(split(last))
    return any("asks_back" in names for _, _, names in found)


def _years(text: str) -> int:
    return len({*_YEAR.findall(text)})


def _is_unbegun(clause: Clause) -> bool:
    """No more than planned; "past the planning stage" is more, and so is what it adds to."""
    stages = clause.found.get("unbegun", ())
    is_past = clause.has("beyond", "passed") and not clause.denials
    if not stages or is_past:
        return False
    first = min(at[0] for at in stages)
    more = clause.found.get("extended", ())
    there = [at for at in clause.found.get("statement", ()) if at[1] < first]
    return all(_is_over(at, stages) for at in more) and not there


def _is_over(at: Span, others: Iterable[Span]) -> bool:
    return any(at[0] < end and start < at[1] for start, end in others)


def _is_unplanned(clause: Clause) -> bool:
    return clause.has("unplanned") and not clause.has("ended", "enlarged")


def _is_dropped(clause: Clause) -> bool:
    """ "The project was shelved": what was to be will not be; not so of an extension of it."""
    if clause.is_extended or clause.has("enlarged", "whether", "alleged", "hindrance"):
        return False
    said = list(lexicon("dropped", clause.language).every(clause.words))
    if any(one.name == "closing" for one in said) or torn.is_of_some(clause):
        return False
    verbs = [(one.start, one.end) for one in said if one.name == "dropped"]
    denying = clause.found.get("negator", ())
    is_denied = any(not any(_is_over(at, [one]) for one in verbs) for at in denying)
    return bool(verbs) and any(one.name == "project" for one in said) and not is_denied


def _may_be(clause: Clause) -> bool:
    """Whether a clause beside a plan that was dropped says that something is there, or doubts."""
    return clause.is_hedged or clause.has("hedged", "alleged") or (
        clause.has("statement", "have", "yes", "yes_alone") and not clause.denials
    )  # fmt: skip


def _is_below(sentence: Sentence) -> bool:
    """ "We cannot claim to have reached that level": said in one sentence."""
    is_denied = any(clause.has("disclaiming") for clause in sentence)
    return is_denied and any(clause.has("level") for clause in sentence)


def disclaims(sentences: list[Sentence]) -> bool:
    """ "I cannot say that it is": what is said so is not there, whatever the words in between."""
    clauses = [clause for sentence in sentences for clause in sentence]
    return any(one.has("disclaiming") for one in clauses) and not any(map(_is_there, clauses))


def _is_there(clause: Clause) -> bool:
    """Whether a clause says that something is there by now."""
    is_other = clause.denials or clause.is_planned or clause.is_former
    return clause.affirms and not (is_other or clause.has("disclaiming", "unplanned"))


def is_drafted(sentences: list[Sentence]) -> bool:
    """Whether what is meant to be is itself still being written."""
    clauses = [clause for sentence in sentences for clause in sentence]
    return any(one.has("drafted") and one.has("planned") for one in clauses)
