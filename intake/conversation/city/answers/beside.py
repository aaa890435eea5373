"""A yes or a no to one question that speaks of something else: "yes, that figure is right".

Invariant: it answers nothing; the question is asked again, unless the words speak of it too.
"""

from dataclasses import replace

from intake.conversation import phrasefiles
from intake.conversation.phrases import without
from intake.conversation.questions import choosing
from intake.conversation.sentences import WORDS
from intake.conversation.sorting.matching import Doubt, Matches
from intake.conversation.spelling import fold, is_within, squeeze
from intake.conversation.turns import Hearing

FILE = "beside_words.toml"
_LONGEST = 100
"""Characters of a message that says no more."""
_KEYS = ("figure", "events")
_IDLE = ("plain_verdicts", "small_words")


def sorted_out(hearing: Hearing, matches: Matches) -> Matches:
    """The matches with such an answer to the one question put in doubt."""
    asked = hearing.asked[0] if len(hearing.asked) == 1 else ()
    words = squeeze(hearing.message.reply)
    if len(asked) != 1 or len(words) > _LONGEST or any(map(str.isdigit, words)):
        return matches
    (id,) = asked
    kept = tuple(one for one in matches.hits if one.question != id)
    if len(kept) == len(matches.hits) or not _is_of_other(hearing, id, words):
        return matches
    doubt = Doubt(questions=(id,), words=words)
    rest = tuple(one for one in matches.rest if not is_within(one, words))
    return replace(matches, hits=kept, doubts=(*matches.doubts, doubt), rest=rest)


def _is_of_other(hearing: Hearing, id: str, words: str) -> bool:
    language, text = hearing.language, fold(words)
    if hearing.call.question(id).kind != "yesno":
        return False
    said = phrasefiles.listed("city.answers", FILE, language, *_KEYS)
    if not said.found(text) or id in choosing.named(hearing.call, words, language):
        return False
    around = phrasefiles.listed("city.answers", FILE, language, "around")
    left = without(WORDS, _IDLE, around.without(said.without(text)), language)
    return not any(map(str.isalpha, left))
