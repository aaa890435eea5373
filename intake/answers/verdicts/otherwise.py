"""Whether all that is told of a mandate is told of one for another deed than to apply.

Invariant: a row that names an act of the city, and a mandate to apply beside it, leave it a yes.
"""

from intake.answers.values import Context
from intake.answers.verdicts import deeds, labelled, mandates
from intake.answers.verdicts.verdicts import Verdict


def is_told(told: str, verdict: Verdict, text: str, context: Context) -> bool:
    """`told`: the text as it is read; `verdict`: what it comes to apart from any mandate."""
    is_open = context.mandate or (context.alone and verdict == "yes")
    is_other = is_open and _is_other(told, verdict, context)
    return is_other and labelled.says(text, context) != "yes"


def _is_other(told: str, verdict: Verdict, context: Context) -> bool:
    said, language = mandates.says(told, context.language), context.language
    if said:
        return said == "other"
    if not context.mandate:
        return deeds.says(told, language, by_paper=True)
    return deeds.says(told, language) or (verdict == "yes" and deeds.only_obeys(told, language))
