"""In a chat somebody says that they pressed the wrong button: their last answer is in doubt.

Invariant: it is about the one answer that their last message gave, as "Not right" below it is;
nothing else of the message is taken for an answer.
"""

from dataclasses import replace
from functools import partial

from intake import stages
from intake.answers.values import Place
from intake.applications import Application
from intake.conversation import phrasefiles
from intake.conversation.city.corrections import righting
from intake.conversation.intents.courtesy import plain
from intake.conversation.turns import Hearing

_listed = partial(phrasefiles.listed, "city.corrections", "mispressed_words.toml")


def heard(hearing: Hearing, application: Application) -> Hearing:
    """The message as one that doubts what was pressed before it; any other as it is."""
    message, letter = hearing.message, hearing.dossier.letter
    if message.channel != "slack" or message.doubted or letter is None or letter.pending:
        return hearing
    if application.state not in stages.FORMING or not letter.message:
        return hearing
    if not is_told(righting.text_of(hearing), hearing.language):
        return hearing
    came = [
        one.question
        for one in application.current.values()
        if one.message == letter.message and (not isinstance(one.value, Place) or one.value.city)
    ]
    return (
        replace(hearing, message=replace(message, doubted=(came[0],)))
        if len(came) == 1
        else hearing
    )


def is_told(text: str, language: str) -> bool:
    """Whether a short message says that its writer pressed the wrong button."""
    said = plain(text)
    return _listed(language, "pressed").found(said) and not _listed(language, "unless").found(said)
