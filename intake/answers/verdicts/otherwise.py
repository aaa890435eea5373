"""Whether all that is told of a mandate is told of one for another deed than to apply.

Invariant: a row that names an act of the city, and a mandate to apply beside it, leave it a yes.
"""

from intake.answers.values import Context
from intake.answers.verdicts import deeds, labelled, mandates
from intake.answers.verdicts.verdicts import Verdict


def is_told(told: str, verdict: Verdict, text: str, context: Context) -> bool:
    """`told`: the text as it is read; `verdict`: what it comes to apart from any mandate."""
    is_open = context.mandate or (context.alone and verdict == "yes")
    if not is_open or labelled.says(text, context) == "yes":
        return False
    said, language = mandates.says(told, context.language), context.language
    if said:
        return said == "other"
    if not context.mandate:
        return deeds.says(told, language, by_paper=True)
    return deeds.says(told, language) or (verdict == "yes" and deeds.only_obeys(told, language))
