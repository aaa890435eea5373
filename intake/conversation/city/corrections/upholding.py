"""A figure that its writer took back and now says is right after all: in doubt no more.

Invariant: only a message that says nothing else clears the one item in doubt; of several, or of a
figure where none is in doubt, the desk asks which is meant.
"""

from functools import partial

from intake import applications, languages, stages
from intake.applications import Application
from intake.conversation import phrasefiles, sentences
from intake.conversation.city import waiting
from intake.conversation.city.answers import misreading
from intake.conversation.city.answers.shown import shown
from intake.conversation.city.corrections import wrongly
from intake.conversation.intents import courtesy
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.sorting.matching import Doubt
from intake.conversation.turns import Hearing, Notes, Outcome

_listed = partial(phrasefiles.listed, "city.corrections", wrongly.FILE)


def upheld(notes: Notes, hearing: Hearing) -> Outcome | None:
    """What a message that says only "it is right after all" comes to; None for any other."""
    application, words = notes.application, hearing.message.reply
    if hearing.is_late or not _may_be(application, hearing) or not _is_alone(hearing):
        return None
    ids = tuple(dict.fromkeys(id for held in application.doubted for id in held))
    call, language = hearing.call, hearing.contact.language
    is_plain = len(ids) == 1 and _may_be_of(call.question(ids[0]).kind, words)
    is_plain = is_plain and _is_last(application, hearing, ids[0])
    if not is_plain:
        misread = misreading.of_doubt(
            call, Doubt(questions=ids, words=hearing.own(words)), language
        )
        return Outcome(misread=(misread,), again=ids)
    notes.application = applications.uphold(application, ids[0])
    notes.note("upheld", question=ids[0], words=hearing.own(words))
    return Outcome(understood=(shown(call, application.current[ids[0]], language),))


def _may_be(application: Application, hearing: Hearing) -> bool:
    """Whether something is in doubt, and no word is waited for that this could be."""
    is_forming = application.state in stages.FORMING
    return is_forming and bool(application.doubted) and not waiting.meant(application, hearing)


def _is_last(application: Application, hearing: Hearing, id: str) -> bool:
    """Whether no other figure was answered, or not understood, since this one was taken back."""
    last = max(application.current.values(), key=lambda one: one.at)
    after = hearing.dossier.put[1:2]
    is_other_asked = any(hearing.call.question(one).kind in NUMERIC for one in after)
    return last.question == id and not is_other_asked


def _is_alone(hearing: Hearing) -> bool:
    said = sentences.split(hearing.message.reply, hearing.language)
    rest = [one for one in said if not _is_it(one)]
    return len(rest) < len(said) and not courtesy.without_mere(rest, hearing.language)


def _is_it(words: str) -> bool:
    """Whether a sentence says so and is nothing else, in any language: a few words tell none."""
    text = courtesy.plain(words)
    known = (_listed(one, "upheld") for one in languages.all_read())
    is_asked = courtesy.LAST_QUESTION.search(text)
    return not is_asked and any(courtesy.covers(one, text) for one in known)


def _may_be_of(kind: str, words: str) -> bool:
    """Whether the words may be about an answer of this kind: "the figure" is about no name."""
    text = courtesy.plain(words)
    names = any(_listed(one, "figure").found(text) for one in languages.all_read())
    return kind in NUMERIC or not names
