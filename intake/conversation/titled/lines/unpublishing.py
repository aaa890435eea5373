"""A city that changes its mind on what is published of it, in any mail of its contacts.

Invariant: a line is taken off the page at once where a contact whom nobody can pass for surely
says so, and they hear what stands now. Where it is unsure which lines are meant, those that may be
are off until a person looked, and the letter says so.
A line excepted by number from what may be published is off even where a person reads the rest.
More is published only by an answer to the letter that shows its words.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from intake.applications import Application
from intake.consultation import Consent, Line
from intake.conversation.titled.lines import (
    amending,
    narrowing,
    publishing,
    publishing_headed,
    publishing_reading,
    unpublishing_reading,
    vanishing,
)
from intake.conversation.titled.lines.narrowing import Narrowed
from intake.conversation.titled.lines.unpublishing_reading import Wish
from intake.conversation.titled.lines.unpublishing_topics import Shown
from intake.conversation.turns import EXCERPT, OWN, Dossier, Hearing, Turn
from intake.notices import LinesAsked, Received


def hear(
    hearing: Hearing, application: Application, onward: Callable[[Hearing, Application], Turn]
) -> Turn | None:
    """The lines as the mail wants them; None where it is about something else.

    What else it says is heard `onward` as if it stood alone.
    """
    dossier = hearing.dossier
    if dossier.bond not in OWN or hearing.message.doubted or hearing.message.passed:
        return None
    found, hearing = standing(dossier), publishing.unsigned(hearing, application)
    wish = _nothing(hearing, application, found) or narrowed(hearing, found) or read(hearing, found)
    if wish is None:
        return None
    rest = _rest(hearing, wish)
    is_answer = wish.excepts or (_is_asked(dossier) and (rest or not wish.is_sure))
    if is_answer and (answered := _answered(hearing, application)):
        return answered
    if is_answer and not _withheld(found, wish):
        return None
    if rest and (stays := _staying(hearing, found, wish, rest)):
        told = (*wish.told, rest.message.reply)
        return _done(hearing, application, found, replace(wish, told=told, stays=stays))
    turn = _done(hearing, application, found, wish)
    return turn + onward(_after(rest, turn), application) if rest else turn


def _after(rest: Hearing, turn: Turn) -> Hearing:
    """The rest of a mail as if the lines had been as its wish left them when it came."""
    changed = {one.question: one for one in turn.consulted.lines}
    lines = tuple(changed.get(one.question, one) for one in rest.dossier.lines())
    return replace(rest, dossier=replace(rest.dossier, lines=lambda: lines))


def _staying(
    hearing: Hearing, found: Sequence[Line], wish: Wish, rest: Hearing
) -> frozenset[int] | None:
    """The lines that the rest of the mail only lets stand; None where it says anything else, or
    wants one of them on the page whose words no letter of ours showed.
    """
    off, letter = wish.hidden | wish.perhaps, hearing.dossier.letter
    stays = unpublishing_reading.staying(rest.message.reply, hearing.language, len(found))
    is_shown = letter is not None and letter.pending == publishing.shown_as(found)
    standing = {n for n, one in enumerate(found, start=1) if one.consent is Consent.AGREED}
    if not stays or stays & off or not (is_shown or stays <= standing):
        return None
    return stays


def _answered(hearing: Hearing, application: Application) -> Turn | None:
    """The lines as an answer to a letter about them settles all of them; None where it does not."""
    turn = publishing.hear(hearing, application)
    is_settled = turn and any(one.act == "lines_settled" for one in turn.entries)
    return turn if is_settled else None


def _done(hearing: Hearing, application: Application, found: Sequence[Line], wish: Wish) -> Turn:
    """What becomes of the lines."""
    if wish.shows:
        return publishing.shown_anew(hearing, application, found)
    asked = "" if wish.is_sure else "\n".join(wish.told)[:EXCERPT]
    if held := publishing.held_back(hearing, application, found, wish.perhaps, asked):
        return held
    if asked and not _withheld(found, wish):
        return publishing.again(hearing, application, found, asked)
    key = hearing.contact.address.key
    chosen = amending.amended(found, wish.stays, wish.hidden, key, hearing.now)
    return publishing.settled(hearing, application, chosen, asked)


def _withheld(found: Sequence[Line], wish: Wish) -> bool:
    """Whether it withholds a line that is published, or may do so."""
    return any(
        number in wish.hidden | wish.perhaps and line.consent is Consent.AGREED
        for number, line in enumerate(found, start=1)
    )


def _rest(hearing: Hearing, wish: Wish) -> Hearing | None:
    """The mail without what it says of lines; None where nothing but manners is left."""
    passages = [
        replace(one, text=_without(one.text, wish.told)) for one in hearing.message.passages
    ]
    message = replace(hearing.message, passages=tuple(one for one in passages if one.text))
    if not unpublishing_reading.says_more(message.reply, hearing.language):
        return None
    return replace(hearing, message=message)


def _without(text: str, told: Sequence[str]) -> str:
    for one in told:
        text = text.replace(one, "", 1)
    return text.strip()


def read(hearing: Hearing, found: Sequence[Line]) -> Wish | None:
    """What a mail wants of these lines; None where there are none, or it wants nothing of them."""
    if not found:
        return None
    text, language = hearing.message.reply, hearing.language
    is_answer, shown = publishing.is_answered(hearing), called(hearing, found)
    wish = unpublishing_reading.read(text, language, hearing.call, shown, is_answer=is_answer)
    return vanishing.beside(wish, vanishing.read(text, language, hearing.call, shown))


def _nothing(hearing: Hearing, application: Application, found: Sequence[Line]) -> Wish | None:
    """A bare "NONE" to the letter that a person looks, which a letter about lines went before; of
    a titled city, whose lines no answer settles any more, to the letter about them itself.
    """
    letter, text = hearing.dossier.letter, hearing.message.reply
    is_late = application.is_over and publishing.is_answered(hearing)
    if not found or letter is None or not (is_late or letter.notice == Received.name):
        return None
    headed = publishing_headed.none(text, hearing.language) if is_late else None
    choice = headed or publishing_reading.read(text, len(found), hearing.language)
    is_none = choice is not None and choice.is_clear and not choice.agreed
    if not is_none or not publishing_reading.says_which(text, hearing.language):
        return None
    every = frozenset(range(1, len(found) + 1))
    wish = Wish(told=(text,), hidden=every, is_sure=True)
    return wish if _withheld(found, wish) else None


def narrowed(hearing: Hearing, found: Sequence[Line]) -> Wish | None:
    """What goes by words that tell what stays, or that may do so; None where nothing shown goes.

    A plain answer to the letter about lines is none of these. What answers no such letter counts
    only where all of it is known, or where it surely speaks of taking off.
    """
    narrows = narrowing_of(hearing, found) if found else None
    if narrows is None:
        return None
    wish = Wish(told=(hearing.message.reply,), perhaps=narrows.lines)
    return wish if _withheld(found, wish) else None


def narrowing_of(hearing: Hearing, found: Sequence[Line]) -> Narrowed | None:
    """What the mail narrows these lines to, whether or not any that goes is shown."""
    text, language, letter = hearing.message.reply, hearing.language, hearing.dossier.letter
    names = publishing.names_of(hearing, found)
    count, is_answer = len(found), publishing.is_answered(hearing)
    wish, turned = read(hearing, found), narrowing.read(text, count, language, names)
    is_receipt = letter is not None and letter.notice == Received.name and not letter.questions
    is_more = wish is not None and wish.shows
    if is_answer and _is_plain(hearing, found):
        return turned if wish and turned and turned.is_turned else None
    is_short = is_receipt and narrowing.is_bare(text, count, language)
    if (is_answer or is_short) and not is_more:
        turned = narrowing.chosen(text, count, language, names) or turned
    if turned is None or (is_answer and (turned.is_turned or not is_more)):
        return turned
    is_named = unpublishing_reading.is_ours(text, language)
    is_told = is_receipt if turned.is_known or is_named else False
    is_told = is_told or (turned.is_known and is_named) or bool(wish and not is_more)
    if is_receipt and narrowing.takes(text, count, language):
        return turned  # a person looks; until then nothing stays that may be meant
    return turned if turned.is_turned and is_told else None


def _is_plain(hearing: Hearing, found: Sequence[Line]) -> bool:
    """Whether it settles every line, as an answer to the letter about them."""
    said, _ = publishing_reading.apart(hearing.message.reply, hearing.language)
    choice = publishing.choice(hearing, found, said)
    return choice is not None and choice.is_clear


def called(hearing: Hearing, found: Sequence[Line]) -> list[Shown]:
    """The lines as their city knows them."""
    known = publishing.shown(hearing.call, found, hearing.contact.language)
    return [
        Shown(question=line.question, label=one.label)
        for line, one in zip(found, known, strict=True)
    ]


def confirmed(hearing: Hearing, application: Application, turn: Turn) -> Turn:
    """The lines as a mail wants them that counts by the yes of this turn, too."""
    for entry in turn.entries:
        if entry.act != "proposal_confirmed" or entry.application != application.number:
            continue
        message = hearing.dossier.again(str(entry.words["message"]))
        theirs = hearing.taking_up(message, hearing.contact) if message else None
        found = standing(hearing.dossier)
        if theirs and (wish := read(theirs, found)):
            return turn + _done(theirs, application, found, wish)
    return turn


def standing(dossier: Dossier) -> tuple[Line, ...]:
    """Every line of the city as it stands, in the order of its letters."""
    return publishing.in_order(dossier.call, dossier.lines())


def _is_asked(dossier: Dossier) -> bool:
    """Whether it answers the letter about lines, whose own reading asks back what is unsure."""
    return dossier.letter is not None and dossier.letter.notice == LinesAsked.name
