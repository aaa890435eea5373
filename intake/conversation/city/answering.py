"""From what a message says to answers on the file, each with its own words.

Invariant: every stretch of the message ends up understood, misread or in `rest`; none is lost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from intake import applications, stages
from intake.answers import deferring
from intake.answers.geography import places
from intake.answers.values import Events, Place, Text, Unclear, Value, YesNo
from intake.applications import Answer, Application, State
from intake.calls.identity import AUTHORITY, CITY, COUNTRY, OFFICE, WRITER
from intake.calls.model import Question, text_in
from intake.cases import CaseKind
from intake.conversation import editing, verbatim
from intake.conversation.city import passing_on, receipts, reopened, untaken
from intake.conversation.city.answers import (
    belated,
    beside,
    finding,
    misreading,
    nobody,
    nowhere,
    saidback,
    second,
    stated,
    stating,
    unsaid,
)
from intake.conversation.city.answers.reading import read
from intake.conversation.city.answers.shown import shown
from intake.conversation.city.contacts import colleagues, contested
from intake.conversation.city.corrections import disavowing, formerly, parting, unsettling
from intake.conversation.intents import asking
from intake.conversation.people.no_names import clausal
from intake.conversation.sorting import absorbed, matching, naming
from intake.conversation.turns import Hearing, Notes, Outcome
from intake.notices import Misread, Remark, Understood

_WHERE = frozenset({CITY, COUNTRY})
_OPEN = frozenset({"answered_since", "no_longer_said"})
"""What an edit leaves open of an answer that stands."""


@dataclass(kw_only=True)
class Learned:
    """What reading the answers of one message has come to so far."""

    understood: list[Understood] = field(default_factory=list)
    misread: list[Misread] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)  # question IDs to ask again first
    taken: list[absorbed.Taken] = field(default_factory=list)
    lined: dict[str, str] = field(default_factory=dict)  # words on several lines, by question ID
    former: dict[str, matching.Hit] = field(default_factory=dict)  # before an edit, by question ID
    kept: list[str] = field(default_factory=list)  # labels of what stays as it was confirmed


def learn(notes: Notes, hearing: Hearing, corrected: matching.Hit | None, *, by: str) -> Outcome:
    """Read every answer in the message, record what could be read, keep what could not.

    Where the city lies comes first: which riyals or crowns are meant hangs on its country.
    """
    found = contested.parted(hearing, finding.find(hearing))
    found = beside.sorted_out(hearing, parting.read(hearing, notes.application, found))
    matches = disavowing.read(hearing, notes.application, found, corrected)
    told = second.apart(hearing, notes.application, matches)
    matches = told.matches
    learned = Learned(former={one.question: one for one in matches.former})
    for hit in (one for one in matches.hits if one.question in _WHERE):
        _take(notes, hearing, learned, hit, by)
    _find_city(notes, hearing, learned, matches, by)
    _take_others(notes, hearing, learned, matches, by)
    if told.city:
        learned.remarks.append(Remark(kind="second_city", words=told.city))
        passing_on.open_case(notes, hearing, CaseKind.QUESTION)
    if learned.kept:
        kept = ", ".join(dict.fromkeys(learned.kept))
        learned.remarks.append(Remark(kind="answer_kept", words=kept))
    if matches.is_by_letter:
        learned.remarks.append(Remark(kind="which_letter"))
    if not corrected or "\n" in hearing.full.reply.strip():
        _find_signature(notes, hearing, learned, by)
    for hit in matches.gone:
        _miss(notes, hearing, learned, hit)
    untold = [one for one in _absorbed(hearing, learned) if not told.holds(one)]
    unplaced = (
        *untaken.left(notes, hearing, matches.rest),
        *untaken.left(notes, hearing, untold),
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


def _take_others(
    notes: Notes, hearing: Hearing, learned: Learned, matches: matching.Matches, by: str
) -> None:
    """What is not of the city's place, and what may be of several questions."""
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
            _doubt(hearing, learned, doubt)


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
    known, country = application.place(id), application.place(COUNTRY)
    if known is None:
        return False
    if id == COUNTRY:
        return place.country != known.country
    ours = known.country or (country.country if country else None)
    one, other = (places.key(city or "", ours) for city in (place.city, known.city))
    return one != other or bool(ours and place.country and ours != place.country)


def _take(notes: Notes, hearing: Hearing, learned: Learned, hit: matching.Hit, by: str) -> None:
    question, words = hearing.call.question(hit.question), hit.words
    if hit.lined:
        learned.lined[hit.question] = hit.lined
    if newer := belated.newer(hearing, notes.application, hit.question):
        _overtaken(notes, hearing, learned, hit, newer)
        return
    if reason := nobody.told(hit, hearing):
        _misread(notes, hearing, learned, question, hit.prose or words, Unclear(reason=reason))
        return
    value = stated.value(hearing, notes.application, hit, learned.former.get(hit.question))
    is_place = question.id in _WHERE
    if not (is_place or reopened.may_change(notes.application, hearing, question.id, value)):
        _keep(hearing, learned, question, hit.told or words, value)
        return
    if isinstance(value, Unclear):
        why = deferring.told(value, words, hearing.language)
        _misread(notes, hearing, learned, question, hit.told or words, why)
        return
    if isinstance(value, Place) and (reason := nowhere.told(value, words, hearing)):
        _misread(notes, hearing, learned, question, hit.told or words, Unclear(reason=reason))
        return
    if question.id in _WHERE and isinstance(value, Place) and _is_settled(notes, question, value):
        learned.remarks.append(Remark(kind="city_kept", words=value.city or words))
        return
    _record(notes, hearing, learned, question.id, value, hit.told or words, by)
    if isinstance(value, Events) and value.unread:
        unread = Unclear(reason="vague", candidates=value.unread)
        _misread(notes, hearing, learned, question, "; ".join(value.unread), unread)
    learned.remarks.extend(saidback.told(hearing, question, value, words))
    if isinstance(value, Place) and question.id == CITY:
        _about_city(notes, hearing, learned, value, words, by)
    if question.id == AUTHORITY and value == YesNo(yes=False):
        learned.remarks.append(Remark(kind="no_authority"))


def _keep(
    hearing: Hearing, learned: Learned, question: Question, words: str, value: Value | Unclear
) -> None:
    """What nobody asked for anew stays as the city confirmed it; a person looks at the words."""
    learned.kept.append(text_in(question.label, hearing.contact.language))
    if isinstance(value, Unclear):
        why = deferring.told(value, words, hearing.language)
        learned.misread.append(misreading.of_question(hearing, question, words, why))
    of = None if isinstance(value, Unclear) else value
    learned.taken.append(absorbed.Taken(question=question.id, words=words, value=of))


def _overtaken(
    notes: Notes, hearing: Hearing, learned: Learned, hit: matching.Hit, newer: Answer
) -> None:
    remark = belated.overtaken(notes, hearing, hit, newer)
    if remark:
        learned.remarks.append(remark)
    else:
        learned.understood.append(shown(hearing.call, newer, hearing.contact.language))
    words = hit.told or hit.words
    learned.taken.append(absorbed.Taken(question=hit.question, words=words, value=newer.value))


def _is_settled(notes: Notes, question: Question, place: Place) -> bool:
    """Whether the application is registered for another place: then only a person changes it."""
    is_registered = notes.application.state is State.REGISTERED
    return is_registered and _is_other(notes.application, question.id, place)


def _misread(
    notes: Notes, hearing: Hearing, learned: Learned, question: Question, words: str, why: Unclear
) -> None:
    misread = misreading.of_question(hearing, question, words, why)
    reason = misread.unclear.reason
    learned.unclear.append(question.id)
    learned.misread.append(misread)
    if reason in _OPEN:
        learned.remarks.extend(held(notes, hearing, question.id, words))
    notes.note("misread", question=question.id, words=misread.words, reason=reason)
    learned.taken.append(absorbed.Taken(question=question.id, words=words))


def held(notes: Notes, hearing: Hearing, id: str, words: str) -> Iterator[Remark]:
    """Hold in doubt what an edit leaves open or its writer calls wrong; what stands is named."""
    if notes.application.state in stages.FORMING:
        notes.application = applications.doubt(notes.application, (id,))
        notes.note("doubted", questions=[id], words=hearing.own(words))
    standing = notes.application.current[id]
    yield Remark(kind="asked_again", about=shown(hearing.call, standing, hearing.contact.language))


def _miss(notes: Notes, hearing: Hearing, learned: Learned, hit: matching.Hit) -> None:
    """What the message said before its edit, and says no more, is asked where it stands."""
    standing = notes.application.current.get(hit.question)
    is_own = standing and standing.message in hearing.message.edits
    if standing and is_own and not unsaid.still(hearing, notes.application, standing):
        question = hearing.call.question(hit.question)
        why = Unclear(reason="no_longer_said")
        _misread(notes, hearing, learned, question, standing.words, why)


def _record(
    notes: Notes, hearing: Hearing, learned: Learned, id: str, value: Value, words: str, by: str
) -> None:
    value, language = verbatim.value(value, hearing.said), hearing.contact.language
    standing = editing.since(hearing.dossier, hearing.message, notes.application, id)
    if standing and standing.value == value:
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
    learned.understood.append(shown(hearing.call, answer, language, before))


def _about_city(
    notes: Notes, hearing: Hearing, learned: Learned, city: Place, words: str, by: str
) -> None:
    """A city that names its country answers that question too; a near miss is only suggested."""
    if city.suggestion:
        learned.remarks.append(Remark(kind="similar_city", words=city.suggestion))
    known = notes.application.place(COUNTRY)
    if not city.country or (known and known.country == city.country):
        return
    if editing.since(hearing.dossier, hearing.message, notes.application, COUNTRY) or (
        belated.newer(hearing, notes.application, COUNTRY)
    ):
        why = Unclear(reason="answered_since")
        _misread(notes, hearing, learned, hearing.call.question(COUNTRY), words, why)
    else:
        country = Place(city=None, country=city.country, known=city.known)
        _record(notes, hearing, learned, COUNTRY, country, words, by)


def _doubt(hearing: Hearing, learned: Learned, doubt: matching.Doubt) -> None:
    own = replace(doubt, words=hearing.own(doubt.words))
    learned.unclear.extend(doubt.questions)
    learned.misread.append(misreading.of_doubt(hearing.call, own, hearing.contact.language))


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


def signed(notes: Notes, hearing: Hearing) -> Outcome:
    """What the signature alone comes to, under a message of which nothing else is read."""
    learned = Learned()
    _find_signature(notes, hearing, learned, hearing.contact.address.key)
    return Outcome(understood=tuple(learned.understood), misread=tuple(learned.misread))


def _find_signature(notes: Notes, hearing: Hearing, learned: Learned, by: str) -> None:
    """Name and office under the mail, where nobody has stated them yet, or an edit changed them."""
    signature = matching.signature(replace(hearing.full, language=hearing.language))
    if not signature or colleagues.is_second(notes.application, hearing.contact):
        return
    known = receipts.values_of(notes.application)
    former = editing.former(hearing.dossier, hearing.full)
    was = matching.signature(replace(former, language=hearing.language)) if former else None
    for id, words, old in (
        (WRITER, signature.name, was and was.name),
        (OFFICE, signature.office, was and was.office),
    ):
        if not words or id in learned.unclear:
            continue
        if id == OFFICE and clausal.is_clause(words, hearing.language):
            continue  # "Lucía Vera, the mayor knows"
        words = asking.without_bracketed(words, hearing.language)
        if id not in known:
            _record(notes, hearing, learned, id, Text(text=words), words, by)
        elif old and old != words:
            _sign_anew(notes, hearing, learned, id, old, words, by)


def _sign_anew(
    notes: Notes, hearing: Hearing, learned: Learned, id: str, old: str, words: str, by: str
) -> None:
    """What an edit changed under the message takes the place of what stood there."""
    current = notes.application.current[id]
    if since := editing.since(hearing.dossier, hearing.message, notes.application, id):
        value = stated.beside(hearing, since, Text(text=old), Text(text=words))
        if isinstance(value, Unclear):
            _misread(notes, hearing, learned, hearing.call.question(id), words, value)
    elif current.message in hearing.message.edits and current.value == Text(text=old):
        _record(notes, hearing, learned, id, Text(text=words), words, by)
