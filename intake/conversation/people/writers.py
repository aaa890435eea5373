"""Who writes, or can be written to, as an answer tells it: a name, an office, a mail address.

Invariant: who is only told of (a superior, a mandator, whom to ask of one matter) is never taken,
two persons told alike are asked about, and so is a person or an office that stands in the words
and was not read.
"""

import re
from dataclasses import replace

from intake.answers import calendars, thanks
from intake.answers.folding import clean
from intake.answers.lexicon import lexicon, listed, split
from intake.answers.values import Unclear
from intake.conversation.people import (
    behind,
    bounds,
    columns,
    crossed,
    forms,
    framed,
    inflected,
    lettered,
    outdated,
    prose,
    ranks,
    reached,
    segments,
)
from intake.conversation.people.no_names import clausal, postal, things, verbal
from intake.conversation.people.others import (
    aides,
    authorised,
    cleared,
    companions,
    deputies,
    others,
    signed_below,
    torn,
    written_for,
)
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

__all__ = ["Writer", "read"]

_READ, _CHECKED = 1_000, 500
"""Characters of an answer that are looked at, and of one whose every part is."""
_PARTS = re.compile(r"[.,;:!?\n。，、；：！？]")


def read(text: str, language: str) -> Writer | Unclear:
    """The person of an answer such as "Anna Nowak, Deputy Mayor, anna@gdynia.example"."""
    said = outdated.without(text[:_READ].strip(), language)
    said = reached.unwritten(said, language)
    told = aides.checked(_read(said, language), said, language)
    if isinstance(told, Writer) and (why := crossed.of(told.name, told.office, language)):
        return why
    if isinstance(told, Writer) and told.name and _is_act(told.name, said, language):
        return Unclear(reason="empty")
    if isinstance(told, Writer) and (doubted := _doubted(told, said, language)):
        return Unclear(reason="hedged", candidates=(doubted,))
    whom = written_for.contact(said, language)
    other = _own(whom, language) if whom else None
    if not isinstance(other, Writer) or not other.name:
        return told
    is_aide = isinstance(told, Writer) and aides.is_aides(fold(told.office or ""), language)
    if isinstance(told, Unclear) or is_aide or not told.name or told.name in (whom or ""):
        return other
    return Unclear(reason="contradictory", candidates=(told.name, other.name))


def _is_act(name: str, text: str, language: str) -> bool:
    if verbal.is_act(name, text, language) or things.is_no_name(name, language):
        return True
    if things.is_site(name, language):
        return True
    return things.is_place(name, text, language) or _is_day(name, text, language)


def _is_day(name: str, text: str, language: str) -> bool:
    """ "Bis Donnerstag Zeit": a weekday leads it, behind a word for a deadline."""
    if "capitals" not in listed("grammar", "nouns", language):
        return False
    ahead = split(clean(text.partition(name)[0]))[-1:]
    known = lexicon("dates", language).of(ahead)
    return bool({"by", "until"} & set(known)) and calendars.has(name, "weekday", language)


def _doubted(told: Writer, text: str, language: str) -> str:
    """What cannot be what it was taken for: a sentence as an office, another as the writer."""
    if told.office and (
        clausal.is_clause(told.office, language) or verbal.is_deed(told.office, language)
    ):
        return told.office
    if (
        told.office
        and not (told.name or told.address)
        and _is_of_sentence(told.office, text, language)
    ):
        return told.office
    is_other = told.name and (
        deputies.is_named(told.name, text, language) or companions.is_one(told.name, text, language)
    )
    return told.name or "" if is_other else ""


def _is_of_sentence(office: str, text: str, language: str) -> bool:
    """Whether an office is told alone, in words that say where its holder is or what they do."""
    if clausal.is_awaited(office, language):
        return True
    if sum(bool(part.strip()) for part in _PARTS.split(text)) > 1:
        return False  # "I am the deputy mayor; the mayor is away"
    is_away = phrases(WORDS, "away", language).found(fold(text).casefold())
    return is_away or clausal.is_awaited(text, language)


def _read(said: str, language: str) -> Writer | Unclear:
    if len(said) > _CHECKED:
        return prose.read(said, language)
    own = others.parted(said, language)
    told = _own(own.text, language)
    if not own.has_others or isinstance(told, Writer) or told.reason != "empty":
        return told
    whole = _own(said, language)
    named = whole.name or whole.office if isinstance(whole, Writer) else None
    if named:
        return Unclear(reason="hedged", candidates=(named,))
    return whole


def _own(text: str, language: str) -> Writer | Unclear:
    text = thanks.without(text, language, names=True)
    text = authorised.without(postal.without(text, language), language)
    text = lettered.unbracketed(text, language)
    said = cleared.of(others.unmandated(text, language), language)
    if isinstance(said, Unclear):
        return said
    told = prose.told(said, language)
    if isinstance(told, Unclear) and told.reason not in ("empty", "hedged"):
        return told
    head = signed_below.above(told, said, language)
    if isinstance(head, Unclear):
        return head
    if head:
        said, told = head, prose.told(head, language)
    form = forms.found(said, language) or forms.Form()
    labelled = _labelled(told, form)
    told = columns.completed(labelled, said, language)
    if told == labelled and not (form.name and (form.office or form.unit)):
        told = segments.checked(told, said, language)
    told = behind.righted(bounds.righted(told, said, language), said, language)
    told = lettered.righted(ranks.righted(told, said, language), said, language)
    told = inflected.righted(told, said, language)
    if not (isinstance(told, Writer) and told.office):
        return told
    if told.name and torn.is_anothers(told.name, told.office, said, language):
        return Unclear(reason="hedged", candidates=(told.name,))
    return replace(told, office=framed.without(told.office, language))


def _labelled(told: Writer | Unclear, form: forms.Form) -> Writer | Unclear:
    """With the name and the office that stand behind their labels."""
    if form == forms.Form():
        return told
    writer = told if isinstance(told, Writer) else Writer()
    beside = None if (writer.office or "") in (form.unit or "") else writer.office
    office = form.office or beside or form.unit or writer.office
    return replace(writer, name=form.name or writer.name, office=office)
