"""A yes that the sentences of a mail do not show by themselves: by its language, by its matter.

Invariant: only where something waits for a word; a mail that denies, doubts, asks, puts off or
hangs on something holds no such yes.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake import languages
from intake.answers.values import Context, Unclear, YesNo
from intake.answers.verdicts import mandates, yesno
from intake.applications import Pending, State
from intake.conversation import sentences
from intake.conversation.city import confirming, receipts, reserving, waiting, wishes
from intake.conversation.intents import assent, courtesy, framing, intents, willing
from intake.conversation.intents.courtesy import plain, says
from intake.conversation.intents.intents import Intent
from intake.conversation.intents.substance import Known
from intake.conversation.spelling import fold, squeeze, words_of
from intake.conversation.turns import Hearing, Notes, Outcome

LONGEST = 300
"""Characters of a mail that is nothing but a yes to a letter about somebody."""
_HEAD = re.compile(r"([^,;:.!،；，、。！–—]{1,40})[,;:.!،；，、。！–—]\s*")
_CLAUSE = re.compile(r"\s*[,;،；，、]\s*")
_SETTLES = frozenset({"confirm", "submit"})
_IN_WORDS = frozenset({"confirm", "submit", "resume"})
"""What else is heard in a yes ("continue with the registration")."""
_CERTAIN = frozenset({"confirm"})
_HANDS_IN = frozenset({"submit"})


def heard(notes: Notes, hearing: Hearing) -> Hearing:
    """The mail read in another language, where in that it is nothing but a word of assent.

    Where nothing waits for a yes and no answer is missing, the word that hands in is such a one.
    No letter's language follows from it, and in none may it be a no.
    """
    text, is_asked = hearing.message.reply, waiting.meant(notes.application, hearing) is not None
    if len(text) > assent.LONGEST or not (is_asked or _may_hand_in(notes, hearing)):
        return hearing
    if _kinds(text, hearing.language):
        return hearing
    told = {code: _kinds(text, code) for code in languages.all_read()}
    if any(
        "deny" in kinds or (kinds and not (is_asked or kinds <= _HANDS_IN))
        for kinds in told.values()
    ):
        return hearing
    least = _CERTAIN if is_asked else _HANDS_IN
    code = next((one for one in told if _is_only(told[one], least, text, one)), None)
    return replace(hearing, read_in=code) if code else hearing


def _may_hand_in(notes: Notes, hearing: Hearing) -> bool:
    """Whether the letters ask for the word that hands in: an open file misses nothing."""
    file = notes.application
    is_open = file is not None and file.state is State.OPEN
    return is_open and not receipts.missing(hearing.call, file)


def _kinds(text: str, language: str) -> frozenset[str]:
    found = intents.find(sentences.split(text, language), language=language)
    return frozenset(one.kind for one in found)


def _is_only(kinds: frozenset[str], least: frozenset[str], text: str, language: str) -> bool:
    is_only = least <= kinds <= _SETTLES
    return is_only and not intents.leftovers(sentences.split(text, language), language)


def vouched(
    notes: Notes, hearing: Hearing, left: Sequence[str], found: Sequence[Intent]
) -> tuple[Intent, ...]:
    """The yes to "do you know this person?" that a statement about them follows, else none.

    "Yes, Ben Okoro is my colleague and may write too": the first thing that such a mail says.
    """
    pending, language = waiting.meant(notes.application, hearing), hearing.language
    if pending is None or pending.kind not in waiting.ABOUT_PEOPLE:
        return ()
    is_told = any(one.kind in reserving.WORDS for one in found)
    if is_told or _is_doubted(hearing.message.reply, language):
        return ()
    first = next((one for one in left if not courtesy.is_courtesy(one, language)), "")
    if not first or not _vouches(first, pending, language):
        return ()
    return (Intent(kind="confirm", words=first),)


def beside_change(
    notes: Notes, hearing: Hearing, outcome: Outcome, found: Sequence[Intent]
) -> tuple[Intent, ...]:
    """The yes for all else that stands with a correction of what was shown, else none.

    "The rest is right" may have been read on as words of the answer before it.
    """
    pending = waiting.meant(notes.application, hearing)
    if pending is None or pending.kind != "submit" or not outcome.understood:
        return ()
    if any(one.kind in reserving.WORDS for one in found):
        return ()
    every = sentences.split(hearing.message.reply, hearing.language)
    said = next((one for one in every if _is_of_the_rest(one, hearing.language)), None)
    return (Intent(kind="confirm", words=said),) if said else ()


def _is_of_the_rest(words: str, language: str) -> bool:
    text = plain(words)
    return says(text, "words.reserving", language) and assent.told(text, language) == "confirm"


def clear(
    notes: Notes,
    hearing: Hearing,
    heard: Outcome,
    found: Sequence[Intent],
    rest: Sequence[str],
    known: Known,
) -> tuple[Intent, ...]:
    """The yes, or the wish to hand in, of a mail that means it in words of its own, else none.

    `heard` is what its answers came to, `rest` what nothing read.
    """
    pending, language = waiting.meant(notes.application, hearing), hearing.language
    if not _may_be_clear(notes, hearing, heard, found):
        return ()
    if _is_heard(found, rest) and not (
        pending and reserving.is_doubted(pending, hearing, found, heard, rest)
    ):
        return ()
    said = _told(hearing, heard, found, rest)
    if all(mandates.says(one, language) == "yes" for one in said):
        return ()  # what somebody may do is not yet done
    meant = willing.meant(said, known, language)
    if not meant or confirming.is_numbered(notes, hearing, said[0]):
        return ()
    if any(reserving.puts_off(one, language) for one in _beside(hearing, said)):
        return ()
    if any(one.kind == "submit" for one in waiting.of(notes.application, hearing)):
        return (Intent(kind="confirm", words=said[0]),)
    return (Intent(kind="submit", words=said[0]),) if "submit" in meant else ()


def _beside(hearing: Hearing, said: Sequence[str]) -> list[str]:
    """The sentences of the mail that are none of these."""
    known = {squeeze(fold(one)) for one in said}
    every = sentences.split(hearing.message.reply, hearing.language)
    return [one for one in every if squeeze(fold(one)) not in known]


def _is_heard(found: Sequence[Intent], rest: Sequence[str]) -> bool:
    """Whether every word is understood already, and a yes or the wish is among them."""
    return not rest and any(one.kind in _SETTLES for one in found)


def _told(
    hearing: Hearing, heard: Outcome, found: Sequence[Intent], rest: Sequence[str]
) -> list[str]:
    """Every sentence that says something; where any was read as an answer, all of the mail's."""
    language, wished = hearing.language, {one.words for one in found}
    is_read = heard.understood or heard.misread
    every = sentences.split(hearing.message.reply, language) if is_read else heard.unplaced
    return [
        one
        for one in every
        if one in rest
        or one in wished
        or willing.has_cue(one, language)
        or (is_read and not courtesy.is_courtesy(one, language))
    ]


def _may_be_clear(notes: Notes, hearing: Hearing, heard: Outcome, found: Sequence[Intent]) -> bool:
    """Whether the mail changes nothing that was shown, and its writer may hand in now."""
    pending = waiting.meant(notes.application, hearing)
    return (
        hearing.may_bind
        and hearing.dossier.application is not None
        and notes.application.state is State.OPEN
        and (pending is None or pending.kind == "submit")
        and not hearing.message.attachments
        and {one.kind for one in found} <= _IN_WORDS
        and (not heard.understood or _is_as_shown(notes, hearing))
    )


def _is_as_shown(notes: Notes, hearing: Hearing) -> bool:
    """Whether what waits for a yes is what the file holds after this mail's answers."""
    shown = [one for one in waiting.of(notes.application, hearing) if one.kind == "submit"]
    return all(one.digest == wishes.fingerprint(notes.application) for one in shown)


def _vouches(words: str, pending: Pending, language: str) -> bool:
    """Whether a word of yes leads to words about the person or about colleagues."""
    text = plain(words)
    statement = _behind_yes(text, language)
    if statement == text or not _is_about(statement, pending, language):
        return False
    clause = _CLAUSE.split(statement, maxsplit=1)[0]
    told, whole = (
        yesno.read(one, Context(language=language))
        for one in (text[: len(text) - len(statement)] + clause, text)
    )
    return told == YesNo(yes=True) and (
        whole == told or (isinstance(whole, Unclear) and whole.reason == "hedged")
    )


def _behind_yes(text: str, language: str) -> str:
    """What follows a word of yes and a mark behind it; all of the text without them."""
    head = _HEAD.match(text)
    is_yes = head is not None and assent.told(head[1], language) == "confirm"
    return text[head.end() :] if head and is_yes else text


def _is_about(text: str, pending: Pending, language: str) -> bool:
    names = words_of(plain(pending.address.name or "")) if pending.address else frozenset()
    return (
        bool(names & words_of(text))
        or says(text, "add_contact.person", language)
        or says(text, "words.person", language)
    )


def _is_doubted(text: str, language: str) -> bool:
    """Whether anything in the mail takes a yes back, doubts it or makes it hang on something."""
    every = [_behind_yes(plain(one), language) for one in sentences.split(text, language)]
    return (
        len(text) > LONGEST
        or reserving.puts_off(text, language)
        or any(_is_unsure(one, language) for one in every)
    )


def _is_unsure(text: str, language: str) -> bool:
    return (
        intents.asks_or_supposes(text, language)
        or framing.is_guarded(f"{text} ", language, mild=False)
        or says(text, "words.deny", language)
        or says(text, "words.reserving", language)
    )
