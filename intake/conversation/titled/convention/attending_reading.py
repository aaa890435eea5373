"""What a titled city says of the Convention: who comes, who does not, and whether it would host.

Invariant: somebody comes only where the words say so of them; what is hedged, asked or not read is
handed back for a person.
"""

import re
from collections.abc import Collection

from intake.ceremony import Delegate
from intake.conversation import sentences
from intake.conversation.intents import assent, courtesy
from intake.conversation.people import called
from intake.conversation.people.signatures import is_statement
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold, has_case, words_of
from intake.conversation.titled.convention import (
    attending_absent,
    attending_amends,
    attending_clauses,
    attending_coming,
    attending_counts,
    attending_gaps,
    attending_guards,
    attending_introduced,
    attending_leftovers,
    attending_lists,
    attending_missed,
    attending_named,
    attending_offices,
    attending_only,
    attending_open,
    attending_shifted,
    attending_things,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_sheet import Said, Sheet

LONGEST = 4_000
"""Characters of a mail that are read; whoever writes more is read by a person."""
_ENDING = re.compile(r"(?<=\w)'\w{1,3}(?!\w)")
"""What is written behind an apostrophe is no word of its own ("Kongresi'ne")."""
_NUMBER = re.compile(r"\(?\d{1,2}[.):]\s+")


def read(
    text: str,
    language: str,
    *,
    is_asked: bool,
    known: Collection[str] = (),
    city: Collection[str] = (),
    writer: Delegate | None = None,
    gaps: Collection[str] = (),
) -> Said:
    """What the mail says; `is_asked` where it answers a letter that asks who comes.

    `known` are the names and offices on the list so far, each office behind its name, `city` the
    keys of the city's own name, `writer` who says "I", `gaps` what earlier mails said of people who
    come and whose names are asked for.
    """
    text, more = text[:LONGEST], text[LONGEST:].strip()
    sheet = Sheet(
        text=text, language=language, is_asked=is_asked, known=known, city=city, writer=writer,
        gaps=gaps,
    )  # fmt: skip
    whole = sentences.whole(attending_clauses.without_closing(text, language))
    pieces = [one for one in sentences.sentences(whole, language) if one]
    for piece in pieces:
        _read(sheet, piece)
    attending_lists.take(sheet, is_all=sheet.others == 0)
    attending_amends.settle(sheet)
    attending_counts.settle(sheet)
    said_open = (attending_words.has(fold(one), "unknown", language) for one in sheet.said.rest)
    is_open = any(said_open) or (sheet.names and not known)
    if is_asked and not sheet.said.is_about and is_open:
        sheet.wavers = True  # "Not yet known." answers who comes, and nothing else can
    if more:
        sheet.note(rest=(*sheet.said.rest, more))
    bare = sheet.said.comes is not None and not sheet.said.coming and len(pieces) == 1
    sheet.note(is_bare=bare and assent.told(pieces[0].text, language) is not None)
    return _weighed(sheet)


def _weighed(sheet: Sheet) -> Said:
    """What was read, where nothing that is left open is taken for a yes."""
    coming, gone = sheet.said.coming, sheet.said.gone
    is_missed = bool(gone) and not sheet.is_stranger
    is_nobodys = sheet.is_stead and sheet.known and coming and not is_missed  # in whose place?
    is_unheard = any(not one.office for one in coming) and not (gone or sheet.known)
    sheet.wavers |= sheet.is_in_place and is_unheard
    if is_nobodys or any(one.name in gone for one in coming):  # taken off, and said to come
        sheet.note(is_half=True, gone=() if is_nobodys else gone)
        sheet.wavers = True
    sheet.wavers |= sheet.may_tell and sheet.said.is_about
    is_short = attending_only.is_open(sheet)
    if is_short:
        sheet.note(is_half=True, is_only=False, unread=())
        sheet.wavers = True
    if sheet.wavers or (sheet.said.unread and not sheet.confirms):
        is_absent = sheet.said.comes is False
        sheet.note(
            comes=False if is_absent else None,
            wavers=sheet.is_asked or is_short or sheet.said.is_about,
        )
    return sheet.said


def _read(sheet: Sheet, piece: Piece) -> None:
    language, sheet.gone_before = sheet.language, len(sheet.said.gone)
    if number := _NUMBER.match(piece.text):
        piece, sheet.is_item = piece.part(number.end()), True
    piece = attending_named.parted(called.ungreeted(piece, language), sheet.known, language)
    if attending_clauses.offers(piece, language):
        sheet.note(hosts=" ".join((sheet.said.hosts, sheet.own(piece))).strip())
        sheet.others += 1
        return
    if attending_clauses.is_question(piece.text) or attending_things.is_wished(
        sheet.own(piece), sheet.known, language
    ):
        sheet.leave(piece)
        sheet.others += 1
        return
    if attending_lists.governed(sheet, piece) or attending_lists.heads(sheet, piece):
        return
    if attending_amends.disowned(sheet, piece) or attending_open.left_open(sheet, piece):
        return
    if _introduced(sheet, piece):
        return
    if attending_offices.told(sheet, piece) or attending_gaps.filled(sheet, piece):
        return
    piece = attending_amends.announced(sheet, piece)
    if sheet.announced and not words_of(piece.text):
        return
    clauses = list(attending_clauses.clauses(piece, language))
    unsaid = [one for one in clauses if not _tells(sheet, one)]
    is_list = len(unsaid) == len(clauses) and _without_verb(sheet, piece)
    if len(unsaid) < len(clauses):
        _leave_unsaid(sheet, unsaid)
    sheet.is_listing = attending_lists.is_led(piece) or (sheet.is_listing and is_list)


def _introduced(sheet: Sheet, piece: Piece) -> bool:
    """Take a sentence that says who the people are that come; whether it is one."""
    said = attending_introduced.people(sheet, piece)
    named = delegates.named(sheet.text, said, sheet.language) if said else None
    if not (said and named and any(named)):
        return False
    is_sure = attending_introduced.names_delegates(piece.text, sheet.language)
    if not is_sure and attending_leftovers.left(said, named, sheet.language, sheet.city):
        return False
    sheet.others += 1
    attending_coming.take(sheet, piece, said, named, is_sure=sheet.is_asked)
    return True


def _leave_unsaid(sheet: Sheet, clauses: list[Piece]) -> None:
    """Clauses of which nothing was read, beside others; who is named there is not lost."""
    for piece in clauses:
        said = attending_words.without(piece.text, ("only", "opening"), sheet.language)
        is_idle = not words_of(said) or courtesy.is_whole(piece.text, sheet.language)
        if is_idle or assent.told(piece.text, sheet.language):
            continue
        named = delegates.named(sheet.text, piece, sheet.language)
        is_known = any(fold(one) in piece.text for one in sheet.known)
        is_known = is_known or attending_guards.may_tell(piece.text, sheet.known, sheet.language)
        is_known = is_known or attending_guards.holds_office(piece.text, sheet.language)
        if attending_missed.is_somebody(piece, named, sheet.language):
            sheet.miss(piece)
        elif is_known or any(named) or delegates.unread(piece, named, sheet.language):
            sheet.doubt(piece)
        else:
            sheet.leave(piece)


def _tells(sheet: Sheet, piece: Piece) -> bool:
    """Whether a clause says who comes; "nobody else does" tells nothing of those on the list."""
    is_else = attending_words.has(piece.text, "nobody_else", sheet.language)
    return not is_else and (attending_only.kept(sheet, piece) or _clause(sheet, piece))


def _clause(sheet: Sheet, piece: Piece) -> bool:
    """Take a clause that says of somebody whether they come; whether it does."""
    language = sheet.language
    piece = _behind_stead(sheet, piece)
    text = attending_words.listed("aside", language).without(piece.text)
    is_instead = _is_asked(sheet, text) and attending_coming.replaces(text, language)
    cannot, text = assent.removed(text, attending_words.listed("cannot", language))
    if is_instead and not cannot:
        text = attending_words.listed("bare", language).without(text)
    is_struck, text = assent.removed(text, attending_words.listed("off", language))
    comes, text = assent.removed(text, attending_words.listed("comes", language))
    steps_in, text = assent.removed(text, attending_words.listed("steps_in", language))
    is_led, text = assent.removed(text, attending_words.listed("led", language))
    is_listed, text = assent.removed(text, attending_words.listed("enlists", language))
    is_led = is_led or is_listed
    if not comes and (sheet.is_asked or sheet.said.coming):
        comes, text = assent.removed(text, attending_words.listed("confirms", language))
    if not (comes or is_led) and sheet.is_asked:
        comes, text = _bare(sheet, piece, text)
    comes = comes or is_instead or steps_in
    if not (cannot or comes or is_struck or (is_led and _is_sure(sheet, piece, text))):
        return False
    neither = attending_words.listed("neither", language)
    is_neither = neither.found(_ENDING.sub(" ", text))
    text = neither.without(text) if is_neither else text
    sheet.is_item = sheet.is_item or bool(sheet.listed)  # nobody signs above what they say
    sheet.is_stead = sheet.is_stead or steps_in
    sheet.others += 1
    is_absent = cannot or is_struck or is_neither
    said = _of_people(sheet, Piece(text=text, start=piece.start), is_absent=is_absent)
    named = delegates.named(sheet.text, said, language)
    is_denied = attending_words.has(text, "denies", language)
    if is_absent:
        is_open = is_denied and not is_neither
        attending_absent.take(sheet, piece, said, named, is_struck=is_struck, is_open=is_open)
    elif is_denied or (steps_in and not _is_missed(sheet)) or _is_who(piece, named, language):
        sheet.doubt(piece)
    else:
        attending_coming.take(sheet, piece, said, named, is_sure=comes or not is_listed)
    return True


def _is_who(piece: Piece, named: delegates.Named, language: str) -> bool:
    """Whether it leaves open who comes ("We shall tell you who will come")."""
    return not any(named) and attending_words.has(piece.text, "who", language)


def _of_people(sheet: Sheet, said: Piece, *, is_absent: bool) -> Piece:
    """The piece without head counts, which only bind a list of who comes, and without "and I"."""
    said = said if is_absent else attending_counts.noted(sheet, said)
    return attending_missed.without_self(said, sheet.language)


def _behind_stead(sheet: Sheet, piece: Piece) -> Piece:
    """The clause from "instead of him" on; whoever of the list is named before does not come."""
    stead = attending_words.listed("stead", sheet.language)
    starts = [one.start() for one in stead.finditer(piece.text)]
    if not (starts and _is_asked(sheet, piece.text)):
        return piece
    sheet.is_stead = sheet.is_in_place = True
    before = piece.part(0, min(starts))
    missed = attending_guards.on_list(before.text, sheet.known, sheet.language)
    if not missed or attending_clauses.has_verb(before.text, sheet.language):
        return piece
    sheet.note(gone=(*sheet.said.gone, *missed))
    return piece.part(min(starts))


def _is_missed(sheet: Sheet) -> bool:
    """Whether a place at the Convention is free: somebody cannot come, or nobody is named to."""
    return not sheet.said.coming or attending_words.has(fold(sheet.text), "cannot", sheet.language)


def _bare(sheet: Sheet, piece: Piece, text: str) -> tuple[bool, str]:
    """Whether a bare verb, or a head count, says who comes, and the text without the verb."""
    is_said, rest = assent.removed(text, attending_words.listed("bare", sheet.language))
    is_meant = is_said and _is_sure(sheet, piece, rest)
    return is_meant or _is_counted(sheet, piece, text), rest if is_meant else text


def _is_counted(sheet: Sheet, piece: Piece, text: str) -> bool:
    """Whether it counts those who come, names somebody, and says nothing else ("We are two: …")."""
    others = attending_counts.without(text, sheet.language)
    if others == text or attending_counts.is_of_list(sheet, piece):
        return False
    said = attending_missed.without_self(Piece(text=others, start=piece.start), sheet.language)
    named = delegates.named(sheet.text, said, sheet.language)
    left = attending_leftovers.left(said, named, sheet.language, sheet.city)
    return not left and _is_sure(sheet, piece, others)


def _is_asked(sheet: Sheet, text: str) -> bool:
    """Whether who comes is what it is about: we asked, or it names somebody on the list."""
    return sheet.is_asked or any(fold(one) in text for one in sheet.known)


def _is_sure(sheet: Sheet, piece: Piece, text: str) -> bool:
    """Whether somebody is named in such words, which may be of anything else as well."""
    people = delegates.named(sheet.text, Piece(text=text, start=piece.start), sheet.language)[0]
    return any(one.office or has_case(one.name) for one in people)


def _without_verb(sheet: Sheet, piece: Piece) -> bool:
    """A yes or no, or people on a line of their own, where we asked; whether it is such a line."""
    language = sheet.language
    if _is_assent(sheet, piece):
        return False
    counted = attending_counts.noted(sheet, piece)
    if counted is not piece and (
        attending_counts.is_of_list(sheet, piece)
        or not attending_leftovers.left(counted, ((), (), ()), language)
    ):
        return False  # a head count and nothing else
    named = delegates.named(sheet.text, counted, language)
    is_apart, offices = attending_amends.is_line(sheet, piece), named[2]
    people = attending_named.persons(sheet, named, is_line=is_apart)
    if len(people) < len(named[0]) and attending_amends.is_open(sheet, piece, named[0]):
        sheet.doubt(piece)
        sheet.others += 1
        return False
    is_line = bool(people or offices) and not is_statement(piece.text, language)
    is_shifted = attending_shifted.is_shifted(piece, people, language, sheet.city)
    if is_line and (is_shifted or attending_missed.leaves_out(piece, named, language)):
        sheet.miss(piece)
        sheet.others += 1
        return False
    if is_line and _is_denied(piece.text, language):
        sheet.others += 1
        sheet.doubt(piece)
        return False
    if is_line and not people and _is_added(sheet, piece, offices):
        sheet.others += 1
        sheet.doubt(piece)
        sheet.note(is_half=True)
        return False
    if is_line:
        sheet.wavers = sheet.wavers or attending_words.has(piece.text, "unsure", language)
        attending_lists.line(sheet, piece, people, offices)
        return True
    sheet.names |= any(one.office or has_case(one.name) for one in named[0])
    _leave_other(sheet, piece)
    return False


def _leave_other(sheet: Sheet, piece: Piece) -> None:
    """What names nobody: it is left, unless it may tell that its writer comes."""
    sheet.others += 1
    is_told = attending_guards.may_tell(piece.text, sheet.known, sheet.language)
    if attending_missed.is_self(piece.text, sheet.language) and sheet.is_asked:
        sheet.miss(piece)
        return
    sheet.may_tell = sheet.may_tell or is_told
    if is_told or not courtesy.is_whole(piece.text, sheet.language):
        sheet.leave(piece)


def _is_assent(sheet: Sheet, piece: Piece) -> bool:
    """Take a plain yes or no; whether it is one."""
    told = assent.told(piece.text, sheet.language)
    if not told or not (sheet.is_asked or (told == "confirm" and sheet.said.comes)):
        return False
    sheet.is_item = sheet.is_item or bool(sheet.listed)
    sheet.others += 1
    sheet.confirms = sheet.confirms or told == "confirm"
    if sheet.said.comes is None:
        sheet.note(comes=told == "confirm")
    return True


def _is_added(sheet: Sheet, piece: Piece, offices: tuple[str, ...]) -> bool:
    """Whether somebody is to be added by an office that nobody on the list has."""
    known = {fold(one).casefold() for one in sheet.known}
    is_new = any(fold(one).casefold() not in known for one in offices)
    return is_new and attending_words.has(piece.text, "enlists", sheet.language)


def _is_denied(text: str, language: str) -> bool:
    return any(attending_words.has(text, one, language) for one in ("neither", "denies"))
