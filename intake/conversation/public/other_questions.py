"""Questions of the public's that no letter on how to vote answers.

Invariant: only its own words make a question one of these; who may ask how to take part is told.
"""

from intake.conversation import phrasefiles, sentences
from intake.conversation.spelling import fold


def are_all(text: str, language: str) -> bool:
    """Whether each sentence is on what we keep of its writer, or on how the panel decides."""
    known = phrasefiles.in_any_language("public", "other_questions.toml", "other")
    asked = [fold(one) for one in sentences.split(text, language)]
    return bool(asked) and all(any(one.found(said) for one in known) for said in asked)
