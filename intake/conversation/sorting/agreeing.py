"""Several readings of one message, as where letters number their questions in different ways.

Invariant: what only some of them say is in doubt, never an answer.
"""

from intake.conversation.sorting.matching import Doubt, Matches


def agreed(*readings: Matches) -> Matches:
    """What all readings of one message have in common; what only some say of it is in doubt."""
    said = [{(hit.question, hit.words) for hit in one.hits} for one in readings]
    common, some = set.intersection(*said), dict.fromkeys(
        (hit.question, hit.words) for one in readings for hit in one.hits
    )  # fmt: skip
    found = dict.fromkeys(doubt for one in readings for doubt in one.doubts)
    doubts = [one for one in found if one.questions or all(one in r.doubts for r in readings)]
    unsure = [one for one in some if one not in common]
    doubted = dict.fromkeys(words for _, words in unsure)
    for words in doubted:
        doubts.append(Doubt(questions=tuple(i for i, own in unsure if own == words), words=words))
    fullest = max(readings, key=lambda one: len(one.hits))  # all it leaves over is no answer
    return Matches(
        hits=tuple(hit for hit in readings[0].hits if (hit.question, hit.words) in common),
        doubts=tuple(doubts),
        rest=tuple(one for one in fullest.rest if one not in doubted),
        is_by_letter=bool(unsure),
        echoes=fullest.echoes,
    )
