"""A complaint, or a wish to reach a person: shown to the organizers at once, in the first mail too.

Invariant: only whole phrases of the writer's own wish count; what a person sees already is no
second matter.
"""

from intake.conversation import sentences
from intake.conversation.city import passing_on
from intake.conversation.intents.courtesy import plain
from intake.conversation.phrasefiles import listed
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS as CUTTING
from intake.conversation.turns import Hearing, Notes, Outcome, remark

FILE = "seeking_words.toml"


def shown(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome with what asks for a person, or complains, passed on to one."""
    language = hearing.language
    said = sentences.split(hearing.message.reply, language)
    wished = [hearing.own(one) for one in said if seeks(one, language)]
    told = [case.text for case in notes.cases if case.text]
    new = [one for one in wished if not any(one in text or text in one for text in told)]
    for one in new:
        passing_on.pass_on(notes, hearing, one)
    is_said = any(one.kind == "person_asked" for one in outcome.remarks)
    return outcome + remark("person_asked") if new and not is_said else outcome


def seeks(words: str, language: str) -> bool:
    """Whether a sentence complains or asks for a person ("I want to talk to somebody")."""
    text = plain(words)
    negators = phrases(CUTTING, "negators", language)
    found = listed("city", FILE, language, "wishes").finditer(text)
    return any(not negators.ends(text[: one.start()]) for one in found)
