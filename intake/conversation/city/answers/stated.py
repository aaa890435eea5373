"""The value that the words of a hit state, on top of what stands on the file.

Invariant: nothing is recorded; what only adds to a list never takes the place of that list, and
what a message says since its edit never that of an answer given in between.
"""

from intake.answers.choices import affirming, lists, nothing
from intake.answers.choices.options import tokens_of
from intake.answers.values import Choice, Context, Unclear, Value
from intake.applications import Answer, Application
from intake.calls.model import Question, option_words
from intake.conversation import editing, verbatim
from intake.conversation.city.answers.reading import read
from intake.conversation.questions import adding
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.sorting.matching import Hit
from intake.conversation.spelling import squeeze
from intake.conversation.turns import Hearing


def value(
    hearing: Hearing, application: Application, hit: Hit, former: Hit | None
) -> Value | Unclear:
    """What the hit states, or why that is open; `former`: what stood there before an edit."""
    before = editing.before(application, hearing.message, hit.question)
    since = editing.since(hearing.dossier, hearing.message, application, hit.question)
    said = _said(hearing, hit)
    if since is None or (former is None and _is_change(hearing, hit, said)):
        return _on_top(hearing, application, hit, said, before)
    was = _alone(hearing, application, former, _said(hearing, former)) if former else None
    return beside(hearing, since, was, _alone(hearing, application, hit, said))


def beside(
    hearing: Hearing, since: Answer, was: Value | Unclear | None, now: Value | Unclear
) -> Value | Unclear:
    """What stands beside an answer given since, once an edit says `now` and no longer `was`."""
    if isinstance(now, Unclear):
        return now
    was = None if was is None or isinstance(was, Unclear) else verbatim.value(was, hearing.said)
    stands = editing.revised(since.value, was, verbatim.value(now, hearing.said))
    return stands or Unclear(reason="answered_since")


def _on_top(
    hearing: Hearing, application: Application, hit: Hit, said: adding.Said, before: Answer | None
) -> Value | Unclear:
    """What the words say, and with it what stood before, where they only change a list."""
    is_of_events = hearing.call.question(hit.question).kind == "events"
    if is_of_events and said.strikes:
        return adding.struck(before.value if before else None, hit.words)
    found = _alone(hearing, application, hit, said)
    if before and _is_fewer(found, before.value) and _is_put_alone(hearing, hit, said):
        return found
    if before and (_is_change(hearing, hit, said) or adding.is_open(before.value)):
        return adding.merged(found, before.value)
    return found


def _is_fewer(found: Value | Unclear, before: Value) -> bool:
    """Whether only some of the options are told that stood before."""
    if not isinstance(found, Choice) or not isinstance(before, Choice):
        return False
    return bool(found.numbers) and {*found.numbers} < {*before.numbers}


def _is_put_alone(hearing: Hearing, hit: Hit, said: adding.Said) -> bool:
    """Whether a choice is the bare answer to what was asked, with nothing that only adds."""
    return not said.adds and _is_direct(hearing, hearing.call.question(hit.question), hit)


def _alone(
    hearing: Hearing, application: Application, hit: Hit, said: adding.Said
) -> Value | Unclear:
    question = hearing.call.question(hit.question)
    is_told = _is_direct(hearing, question, hit) or _is_put_off(hearing, application, hit)
    prose = "" if is_told else hit.prose
    if said.strikes:
        return Unclear(reason="hedged")  # by itself it does not tell what is left
    return read(hearing.call, application, question, said.words, hearing, prose)


def _is_put_off(hearing: Hearing, application: Application, hit: Hit) -> bool:
    """Whether a message is nothing but options of a question that is still open, where a figure is
    asked, which they cannot be.
    """
    question = hearing.call.question(hit.question)
    context = Context(language=hearing.language, options=option_words(question))
    kinds = {hearing.call.question(id).kind for asked in hearing.asked for id in asked}
    is_whole = squeeze(hearing.message.reply).strip(" .") == hit.prose.strip(" .")
    is_open = question.id not in application.current and kinds and kinds <= NUMERIC
    return bool(is_open) and is_whole and affirming.is_list(hit.prose, context)


def _said(hearing: Hearing, hit: Hit) -> adding.Said:
    question = hearing.call.question(hit.question)
    return adding.said(hearing.call, question, hit.words, hearing.language)


def _is_change(hearing: Hearing, hit: Hit, said: adding.Said) -> bool:
    """Whether the words tell no list, but what becomes of the one that stands."""
    question = hearing.call.question(hit.question)
    is_told = hit.how == "cue" and _adds_by_telling(question, hit.words, hearing.language)
    return said.adds or said.strikes or is_told


def _adds_by_telling(question: Question, words: str, language: str) -> bool:
    """Whether prose about events or titles comes to what stands on the file."""
    if question.kind == "choice" and lists.are_titles(option_words(question)):
        return adding.adds_title(words, language)
    return adding.is_story(question, words, language)


def _is_direct(hearing: Hearing, question: Question, hit: Hit) -> bool:
    """Whether a choice is answered as such, and its options not only named in some sentence.

    A bare list of options answers what was asked, in a sentence that wishes and doubts nothing;
    a heading before it tells what is listed whether it was asked or not.
    """
    if hit.how != "cue" or question.kind != "choice":
        return True
    language = hearing.language
    context = Context(language=language, options=option_words(question))
    is_asked = any(question.id in asked for asked in hearing.asked)
    is_told = is_asked or affirming.is_headed(hit.prose, context)
    is_doubtful = affirming.is_doubtful(hit.prose, language)
    if not is_told or is_doubtful:
        return False
    return affirming.is_list(hit.prose, context) or nothing.says(tokens_of(hit.prose), context)
