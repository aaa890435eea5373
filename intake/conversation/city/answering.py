"""From what a message says to answers on the file, each with its own words.

Invariant: every stretch of the message ends up understood, misread or in `rest`; none is lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from intake.answers import deferring
from intake.answers.choices import affirming, lists
from intake.answers.geography import places
from intake.answers.values import (
    Context,
    Events,
    Place,
    Text,
    Unclear,
    UnclearReason,
    Value,
    YesNo,
)
from intake.applications import Answer, Application, State
from intake.calls.model import Call, Question, text_in
from intake.conversation import editing, verbatim
from intake.conversation.city import (
    colleagues,
    disavowing,
    examples,
    finding,
    formerly,
    receipts,
    stating,
    unsettling,
    untaken,
)
from intake.conversation.city.reading import option_words, read
from intake.conversation.intents import biding
from intake.conversation.questions import adding
from intake.conversation.sorting import absorbed, matching, naming
from intake.conversation.spelling import count
from intake.conversation.turns import Hearing, Notes, Outcome
from intake.notices import Misread, Remark, Understood

CITY, COUNTRY, WRITER, OFFICE = "V11_city", "V11_country", "V11_writer", "V11_office"
_WHERE = frozenset({CITY, COUNTRY})
_BESIDE = 5
"""Words beside a name or office in a sentence that says little more."""
_OF_EVENTS: dict[UnclearReason, UnclearReason] = {
    "vague": "which_event", "planned": "event_ahead",
}  # fmt: skip
"""What is said of a list of events, where the same words ask for a figure elsewhere."""


@dataclass(kw_only=True)
class Learned:
    """What reading the answers of one message has come to so far."""

    understood: list[Understood] = field(default_factory=list)
    misread: list[Misread] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)  # question IDs to ask again first
    taken: list[absorbed.Taken] = field(default_factory=list)
    lined: dict[str, str] = field(default_factory=dict)  # words on several lines, by question ID


def learn(notes: Notes, hearing: Hearing, *, by: str) -> Outcome:
    """Read every answer in the message, record what could be read, keep what could not.

    Where the city lies comes first: which riyals or crowns are meant hangs on its country.
    """
    language = hearing.contact.language
    matches = disavowing.read(hearing, notes.application, finding.find(hearing))
    learned = Learned()
    for hit in (one for one in matches.hits if one.question in _WHERE):
        _take(notes, hearing, learned, hit, by)
    _find_city(notes, hearing, learned, matches, by)
    application = notes.application
    for hit in (one for one in matches.hits if one.question not in _WHERE):
        if not _is_colleagues(hearing, application, hit):
            _take(notes, hearing, learned, hit, by)
    for doubt in matches.doubts:
        said = formerly.question(hearing.call, application, doubt, hearing.language)
        if said:
            hit = matching.Hit(question=said, words=doubt.words, how="cue")
            _take(notes, hearing, learned, hit, by)
        else:
            _doubt(hearing.call, learned, replace(doubt, words=hearing.own(doubt.words)), language)
    if matches.is_by_letter:
        learned.remarks.append(Remark(kind="which_letter"))
    _find_signature(notes, hearing, learned, by)
    unplaced = (
        *untaken.left(notes, hearing, matches.rest),
        *untaken.left(notes, hearing, _absorbed(hearing, learned)),
    )
    left, misread = (*matches.rest, *unplaced), [one.words for one in learned.misread]
    return Outcome(
        understood=tuple(learned.understood),
        misread=tuple(learned.misread),
        unplaced=(
            *unplaced,
            *untaken.beside(hearing, notes.application, matches, left, misread),
        ),
        remarks=tuple(learned.remarks),
        again=tuple(learned.unclear),
    ) + unsettling.hold(notes, hearing, matches, (*left, *_unread(learned)))


def _unread(learned: Learned) -> list[str]:
    return [one.words for one in learned.taken if one.value is None]


def _absorbed(hearing: Hearing, learned: Learned) -> Sequence[str]:
    misread = [one.words for one in learned.misread]
    lined = learned.lined
    taken = [replace(one, words=lined.get(one.question, one.words)) for one in learned.taken]
    return absorbed.beside(hearing.call, taken, misread, hearing.language)


def _is_colleagues(hearing: Hearing, application: Application, hit: matching.Hit) -> bool:
    return colleagues.introduces(
        application, hearing.contact, hit, hearing.full.reply, language=hearing.language
    )


def other_city(notes: Notes, hearing: Hearing) -> str | None:
    """The city or country that the message names, where the file is about another one."""
    for hit in finding.find(hearing).hits:
        if hit.question in _WHERE:
            question = hearing.call.question(hit.question)
            value = read(hearing.call, notes.application, question, hit.words, hearing)
            if isinstance(value, Place) and _is_other(notes.application, hit.question, value):
                return value.city or value.country
    return None


def _is_other(application: Application, id: str, place: Place) -> bool:
    """Whether the place is not the one on the file; a city is compared in the same country."""
    answer = application.current.get(id)
    if answer is None or not isinstance(answer.value, Place):
        return False
    known = answer.value
    if id == COUNTRY:
        return place.country != known.country
    ours = known.country or _country_of(application)
    one, other = (places.key(city or "", ours) for city in (place.city, known.city))
    return one != other or bool(ours and place.country and ours != place.country)


def shown(call: Call, answer: Answer, language: str, former: Value | None = None) -> Understood:
    """An answer as letters show it, in the reader's language."""
    question = call.question(answer.question)
    return Understood(
        label=text_in(question.label, language),
        words=answer.words,
        value=answer.value,
        by=answer.by,
        replaces=None if _is_same(former, answer.value) else former,
        options=tuple(text_in(option.name, language) for option in question.options),
    )


def _is_same(former: Value | None, value: Value) -> bool:
    """Whether an answer says again what stood before, however it came to be known."""
    if isinstance(former, Place) and isinstance(value, Place):
        return (former.city, former.country) == (value.city, value.country)
    return former == value


def _take(notes: Notes, hearing: Hearing, learned: Learned, hit: matching.Hit, by: str) -> None:
    question, words = hearing.call.question(hit.question), hit.words
    if hit.lined:
        learned.lined[hit.question] = hit.lined
    prose = "" if _is_direct(hearing, question, hit) else hit.prose
    if reason := _instead(hit):
        _misread(notes, hearing, learned, question, hit.prose or words, Unclear(reason=reason))
        return
    said = adding.said(hearing.call, question, words, hearing.language)
    value = read(hearing.call, notes.application, question, said.words, hearing, prose)
    is_told = hit.how == "cue" and _adds_by_telling(question, words, hearing.language)
    before = editing.before(notes.application, hearing.message, question.id)
    if said.strikes:
        value = adding.struck(before.value if before else None, words)
    elif before and (said.adds or is_told or adding.is_open(before.value)):
        value = adding.merged(value, before.value)
    if isinstance(value, Unclear):
        why = deferring.told(value, words, hearing.language)
        _misread(notes, hearing, learned, question, hit.told or words, why)
        return
    if question.id in _WHERE and isinstance(value, Place) and _is_settled(notes, question, value):
        learned.remarks.append(Remark(kind="city_kept", words=value.city or words))
        return
    _record(notes, hearing, learned, question.id, value, hit.told or words, by)
    if isinstance(value, Events) and value.unread:
        unread = Unclear(reason="vague", candidates=value.unread)
        _misread(notes, hearing, learned, question, "; ".join(value.unread), unread)
    if isinstance(value, Events) and value.planned:
        words = hearing.own("; ".join(value.planned))
        learned.remarks.append(Remark(kind="events_planned", words=words))
    if isinstance(value, Place) and question.id == CITY:
        _about_city(notes, hearing, learned, value, words, by)
    if question.id == receipts.AUTHORITY and value == YesNo(yes=False):
        learned.remarks.append(Remark(kind="no_authority"))


def _instead(hit: matching.Hit) -> UnclearReason | None:
    """Why what stands where a name or an office was asked is none: "One moment, I will ask"."""
    if hit.question not in (WRITER, OFFICE):
        return None
    is_all = count(hit.prose) <= count(hit.words) + _BESIDE
    return biding.instead(hit.words) or (biding.instead(hit.prose) if is_all else None)


def _adds_by_telling(question: Question, words: str, language: str) -> bool:
    """Whether prose about events or titles comes to what stands on the file."""
    if question.kind == "choice" and lists.are_titles(option_words(question)):
        return adding.adds_title(words, language)
    return adding.is_story(question, words, language)


def _is_direct(hearing: Hearing, question: Question, hit: matching.Hit) -> bool:
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
    return is_told and not is_doubtful and affirming.is_list(hit.prose, context)


def _is_settled(notes: Notes, question: Question, place: Place) -> bool:
    """Whether the application is registered for another place: then only a person changes it."""
    is_registered = notes.application.state is State.REGISTERED
    return is_registered and _is_other(notes.application, question.id, place)


def _misread(
    notes: Notes, hearing: Hearing, learned: Learned, question: Question, words: str, why: Unclear
) -> None:
    language = hearing.contact.language
    if question.kind == "events":
        why = replace(why, reason=_OF_EVENTS.get(why.reason, why.reason))
    why = examples.named(question, why, language)
    learned.unclear.append(question.id)
    learned.misread.append(
        Misread(
            label=text_in(question.label, language),
            words=hearing.own(words),
            unclear=replace(why, candidates=tuple(map(hearing.name, why.candidates))),
            example=examples.shown(question, why, language),
        )
    )
    notes.note("misread", question=question.id, words=hearing.own(words), reason=why.reason)
    learned.taken.append(absorbed.Taken(question=question.id, words=words))


def _record(
    notes: Notes, hearing: Hearing, learned: Learned, id: str, value: Value, words: str, by: str
) -> None:
    value, language = verbatim.value(value, hearing.said), hearing.contact.language
    if standing := editing.stands(notes.application, hearing.message, id, value):
        learned.taken.append(absorbed.Taken(question=id, words=words, value=value, former=None))
        learned.understood.append(shown(hearing.call, standing, language))
        return
    former = notes.application.current.get(id)
    answer = Answer(
        question=id,
        value=value,
        words=hearing.own(words),
        message=hearing.message.id,
        by=by,
        at=hearing.now,
    )
    stating.state(notes, answer)
    before = former.value if former else None
    learned.taken.append(absorbed.Taken(question=id, words=words, value=value, former=before))
    learned.understood.append(
        shown(hearing.call, answer, language, former.value if former else None)
    )


def _about_city(
    notes: Notes, hearing: Hearing, learned: Learned, city: Place, words: str, by: str
) -> None:
    """A city that names its country answers that question too; a near miss is only suggested."""
    if city.suggestion:
        learned.remarks.append(Remark(kind="similar_city", words=city.suggestion))
    if city.country and _country_of(notes.application) != city.country:
        country = Place(city=None, country=city.country, known=city.known)
        _record(notes, hearing, learned, COUNTRY, country, words, by)


def _country_of(application: Application) -> str | None:
    answer = application.current.get(COUNTRY)
    return answer.value.country if answer and isinstance(answer.value, Place) else None


def _doubt(call: Call, learned: Learned, doubt: matching.Doubt, language: str) -> None:
    learned.unclear.extend(doubt.questions)
    learned.misread.append(asked(call, doubt, language))


def asked(call: Call, doubt: matching.Doubt, language: str) -> Misread:
    """Words that may be about several questions, or about none, as a letter asks of them."""
    if not doubt.questions:
        stray = Unclear(reason="no_such_question")
        return Misread(label=str(doubt.number), words=doubt.words, unclear=stray, example="")
    labels = tuple(text_in(call.question(id).label, language) for id in doubt.questions)
    first = call.question(doubt.questions[0])
    several = Unclear(reason="which_question", candidates=labels)
    return Misread(
        label=" / ".join(labels),
        words=doubt.words,
        unclear=several if len(labels) > 1 else Unclear(reason="hedged"),
        example=f"{text_in(first.label, language)}: {text_in(first.example, language)}",
    )


def _find_city(
    notes: Notes, hearing: Hearing, learned: Learned, matches: matching.Matches, by: str
) -> None:
    """The city a sentence clearly writes for, where nobody has named it yet.

    In answer to a letter only a sentence that answers nothing: a summit in the city of Geneva
    makes nobody Geneva.
    """
    if CITY in notes.application.current or CITY in learned.unclear:
        return
    said = "\n".join(matches.rest) if hearing.dossier.is_reply else hearing.message.reply
    for words, finds in (
        (said, naming.find),
        (hearing.heading, naming.find),
        ("" if hearing.dossier.is_reply else said, naming.of_writer),
    ):
        city = finds(words, hearing.language)
        if city and city.city:
            named = naming.written(city, words, hearing.language)
            _record(notes, hearing, learned, CITY, city, named, by)
            _about_city(notes, hearing, learned, city, named, by)
            return
    find = places.doubtful if hearing.dossier.is_reply else naming.doubtful
    name = find(said, hearing.language)
    if name:
        _take(notes, hearing, learned, matching.Hit(question=CITY, words=name, how="only"), by)


def _find_signature(notes: Notes, hearing: Hearing, learned: Learned, by: str) -> None:
    """Name and office under the mail, where nobody has stated them yet."""
    signature = matching.signature(replace(hearing.message, language=hearing.language))
    if not signature or colleagues.is_second(notes.application, hearing.contact):
        return
    known = receipts.values_of(notes.application)
    for id, words in ((WRITER, signature.name), (OFFICE, signature.office)):
        if words and id not in known and id not in learned.unclear:
            _record(notes, hearing, learned, id, Text(text=words), words, by)


def carry_over(notes: Notes, source: Application) -> None:
    """Take over those answers of another application that this one has none of, and its files."""
    target = notes.application
    fresh = [one for one in source.current.values() if one.question not in target.current]
    stating.state(notes, *fresh)
    evidence = target.evidence + source.evidence
    notes.application = replace(notes.application, evidence=evidence)
