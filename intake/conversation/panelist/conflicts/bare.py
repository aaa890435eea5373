"""A city named in a panelist's words without any tie to it.

Invariant: it declares a conflict only as the plain answer to our question, of a city that this
question was about; words that judge declare nothing, and what else is said of it is asked, but
not where it may judge in words that no list knows: in a packet's thread, or of a city of theirs.
"""

from dataclasses import replace

from intake.answers.geography import countries
from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, judging_words, named_cities
from intake.conversation.panelist import naming
from intake.conversation.panelist.declaring import enumerated
from intake.conversation.panelist.declaring.declared import (
    ConflictDoubt,
    ConflictReading,
    ReadConflict,
)
from intake.conversation.panelist.sitting import Heard

_ANSWERING = ("and", "only", "yes", "led_behind", "numbering")
"""What may stand beside a name that answers: "yes, only Gdynia"."""


def settled(heard: Heard, reading: ConflictReading, *, is_answer: bool) -> ConflictReading:
    """The same with the bare names that are conflicts, and the others asked."""
    bare = [one for one in reading.conflicts if one.is_bare]
    is_open = is_answer and not judges(heard)
    taken = [one for one in bare if is_open and _is_answer(heard, one)]
    left = [one for one in bare if one not in taken and one.application not in _mine(heard)]
    kept = tuple(one for one in reading.conflicts if not one.is_bare or one in taken)
    if not is_open or heard.packet or (bare and not taken and not left):
        doubts = tuple(one for one in reading.doubts if not one.is_bare)
        return replace(reading, conflicts=kept, doubts=doubts)
    asked = (ConflictDoubt(why="unsure", words=one.words, is_bare=True) for one in left)
    return replace(reading, conflicts=kept, doubts=(*reading.doubts, *asked))


def _mine(heard: Heard) -> set[int]:
    """The cities that are theirs to judge: what is said of one may be how."""
    return {one.number for one in heard.sitting.assigned if one.awaits_ballot or one.ballot}


def judges(heard: Heard) -> bool:
    """Whether the mail may say how a city that is theirs to judge meets the standards."""
    is_said = naming.may_judge(heard) or judging_words.appraises(heard.text, heard.language)
    return is_said and heard.sitting.has_judged


def _is_answer(heard: Heard, one: ReadConflict) -> bool:
    """Whether nothing but cities of the question is named."""
    return one.application in _asked(heard) and _is_alone(heard, one.words)


def _asked(heard: Heard) -> set[int]:
    """The cities that the answered letter numbers, else those not answered for yet."""
    letter = heard.sitting.letter
    numbered = {int(one) for one in letter.questions if one.isdigit()} if letter else set[int]()
    return numbered or {one.number for one in heard.cities if one.is_asked}


def _is_alone(heard: Heard, words: str) -> bool:
    language = heard.language
    names = (*enumerated.KNOWN, *_ANSWERING)
    spans = named_cities.places(words, language)
    spans += [span for name in names for span in ballot_signs.places(words, language, name)]
    left = phrases.blanked(words, spans)
    for name in (name for one in heard.known for name in naming.names_of(one)):
        left = left.replace(name, " ")
    said = " ".join("".join(one if one.isalpha() else " " for one in left).split())
    return not said or countries.find(said, language) is not None
