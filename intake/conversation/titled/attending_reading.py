"""What a titled city says of the Convention: who comes, who does not, and whether it would host.

Invariant: somebody comes only where the words say so of them; what is hedged, asked or not read is
handed back for a person.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from intake.ceremony import Delegate
from intake.conversation import sentences
from intake.conversation.intents import assent, courtesy
from intake.conversation.people.signatures import is_closing, is_statement
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, words_of
from intake.conversation.titled import attending_words, delegates

LONGEST = 4_000
"""Characters of a mail that are read; whoever writes more is read by a person."""
_ASKS = re.compile(r"[?？؟][\s!！\"')]*\Z")
_LISTS = re.compile(r"[:：]\s*\Z")
_ITEM = re.compile(r"(?:\A|\n)[ \t]*(?:[-*•·–]|\(?\d{1,2}[.)])[ \t]*\Z")
_NUMBER = re.compile(r"\(?\d{1,2}[.):]\s+")


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a mail says. `gone` are names or offices of those who do not come, as written.

    `comes` is the city's own yes or no; `is_bare` where it is one word alone. `hosts` are the words
    that say it would host, `rest` sentences that were not read. `wavers` where who comes is left
    open, or somebody named was not read; `is_half` where it is so of somebody in another's place.
    """

    coming: tuple[Delegate, ...] = ()
    gone: tuple[str, ...] = ()
    adds: bool = False
    comes: bool | None = None
    is_bare: bool = False
    hosts: str = ""
    rest: tuple[str, ...] = ()
    wavers: bool = False
    is_half: bool = False

    @property
    def is_about(self) -> bool:
        """Whether anything was read at all."""
        is_told = bool(self.coming or self.gone or self.hosts) or self.comes is not None
        return is_told or self.wavers


@dataclass
class _Sheet:
    """What has been read so far of one mail; `listed` are people on lines without a verb."""

    text: str
    language: str
    is_asked: bool
    known: Collection[str] = ()
    said: Said = Said()
    listed: list[Delegate] = field(default_factory=list)
    is_listing: bool = False
    is_item: bool = False
    others: int = 0
    wavers: bool = False

    def own(self, piece: Piece) -> str:
        """The writer's own spelling; folding keeps every character's place."""
        return self.text[piece.start : piece.end].strip()

    def note(self, **changes: object) -> None:
        self.said = replace(self.said, **changes)  # type: ignore[arg-type]

    def leave(self, piece: Piece) -> None:
        self.note(rest=(*self.said.rest, self.own(piece)))

    def doubt(self, piece: Piece) -> None:
        """Leave words by which it is open who comes."""
        self.leave(piece)
        self.wavers = True


def read(text: str, language: str, *, is_asked: bool, known: Collection[str] = ()) -> Said:
    """What the mail says; `is_asked` where it answers a letter that asks who comes.

    `known` are the names and offices on the list so far.
    """
    text, more = text[:LONGEST], text[LONGEST:].strip()
    sheet = _Sheet(text=text, language=language, is_asked=is_asked, known=known)
    whole = sentences.whole(_without_closing(text, language))
    pieces = [one for one in sentences.sentences(whole, language) if one]
    for piece in pieces:
        _read(sheet, piece)
    _take_listed(sheet, is_all=sheet.others == 0)
    said_open = (attending_words.has(fold(one), "unknown", language) for one in sheet.said.rest)
    if is_asked and not sheet.said.is_about and any(said_open):
        sheet.wavers = True  # "Not yet known." answers who comes, and nothing else can
    if more:
        sheet.note(rest=(*sheet.said.rest, more))
    bare = sheet.said.comes is not None and not sheet.said.coming and len(pieces) == 1
    sheet.note(is_bare=bare and assent.told(pieces[0].text, language) is not None)
    if sheet.wavers:
        is_absent = sheet.said.comes is False
        sheet.note(comes=False if is_absent else None, wavers=is_asked or sheet.said.is_about)
    return sheet.said


def _read(sheet: _Sheet, piece: Piece) -> None:
    language = sheet.language
    if number := _NUMBER.match(piece.text):
        piece, sheet.is_item = piece.part(number.end()), True
    if _offers(piece, language):
        sheet.note(hosts=" ".join((sheet.said.hosts, sheet.own(piece))).strip())
        sheet.others += 1
        return
    if _ASKS.search(piece.text):
        sheet.leave(piece)
        sheet.others += 1
        return
    clauses = list(_clauses(piece, language))
    unsaid = [one for one in clauses if not _clause(sheet, one)]
    is_list = len(unsaid) == len(clauses) and _without_verb(sheet, piece)
    if len(unsaid) < len(clauses):
        _leave_unsaid(sheet, unsaid)
    sheet.is_listing = bool(_LISTS.search(piece.text)) or (sheet.is_listing and is_list)


def _offers(piece: Piece, language: str) -> bool:
    """Whether it would like to host; what denies or asks anything, a person reads."""
    if _ASKS.search(piece.text) or re.search(either(WORDS, "negators", language), piece.text, re.I):
        return False
    return attending_words.has(piece.text, "hosts", language)


def _clauses(piece: Piece, language: str) -> Iterator[Piece]:
    """What stands between words such as "but" may say the opposite."""
    start = 0
    marks = re.compile(rf"[;；]|[,，、]?\s*(?:{either(WORDS, 'contrasts', language)})\s*", re.I)
    for mark in marks.finditer(piece.text):
        if mark.end() > mark.start() and not _joins(piece.text[mark.start() :], language):
            yield from _parted(piece.part(start, mark.start()), language)
            start = mark.end()
    yield from _parted(piece.part(start), language)


def _joins(text: str, language: str) -> bool:
    """Whether a word that seems to contrast belongs to an "and" ("а также")."""
    return attending_words.listed("and", language).starts(text.lstrip(" ,，、،"))


def _parted(piece: Piece, language: str) -> Iterator[Piece]:
    """Clauses between commas and "and" that say each for themselves who comes."""
    for mark in re.finditer(rf"[,،、，]|\b(?:{either(WORDS, 'plain_ands', language)})\b|\s(?=و)",
                            piece.text, re.IGNORECASE):  # fmt: skip
        before, after = piece.part(0, mark.start()), piece.part(mark.end())
        if _has_verb(before.text, language) and _has_verb(after.text, language):
            yield before
            yield from _parted(after, language)
            return
    yield piece


def _has_verb(text: str, language: str) -> bool:
    return any(attending_words.has(text, one, language) for one in ("cannot", "comes", "led"))


def _leave_unsaid(sheet: _Sheet, clauses: list[Piece]) -> None:
    """Clauses of which nothing was read, beside others; who is named there is not lost."""
    for piece in clauses:
        _, said = assent.removed(piece.text, attending_words.listed("only", sheet.language))
        _, said = assent.removed(said, attending_words.listed("opening", sheet.language))
        is_idle = not words_of(said) or courtesy.is_courtesy(piece.text, sheet.language)
        if is_idle or assent.told(piece.text, sheet.language):
            continue
        named = delegates.named(sheet.text, piece, sheet.language)
        is_known = any(fold(one) in piece.text for one in sheet.known)
        if is_known or any(named) or delegates.unread(sheet.text, piece, named, sheet.language):
            sheet.doubt(piece)
        else:
            sheet.leave(piece)


def _clause(sheet: _Sheet, piece: Piece) -> bool:
    """Take a clause that says of somebody whether they come; whether it does."""
    language, text = sheet.language, piece.text
    is_instead = _is_asked(sheet, text) and _replaces(text, language)
    cannot, text = assent.removed(text, attending_words.listed("cannot", language))
    if is_instead and not cannot:
        _, text = assent.removed(text, attending_words.listed("bare", language))
    is_struck, text = assent.removed(text, attending_words.listed("off", language))
    comes, text = assent.removed(text, attending_words.listed("comes", language))
    is_led, text = assent.removed(text, attending_words.listed("led", language))
    if not (comes or is_led) and sheet.is_asked:
        comes, text = _bare(sheet, piece, text)
    comes = comes or is_instead
    if not (cannot or comes or is_struck or (is_led and _is_sure(sheet, piece, text))):
        return False
    is_neither, text = assent.removed(text, attending_words.listed("neither", language))
    sheet.is_item = sheet.is_item or bool(sheet.listed)  # nobody signs above what they say
    sheet.others += 1
    said = Piece(text=text, start=piece.start)
    named = delegates.named(sheet.text, said, language)
    is_unsure = attending_words.has(text, "unsure", language)
    is_denied = attending_words.has(text, "denies", language)
    if cannot or is_struck or is_neither:
        is_open = is_unsure or (is_denied and not is_neither)
        is_open = is_open or delegates.unread(sheet.text, said, named, language)
        _leave_out(sheet, piece, named, is_open=is_open, is_struck=is_struck)
    elif is_denied:
        sheet.doubt(piece)
    else:
        _take_coming(sheet, piece, said, named)
    return True


def _bare(sheet: _Sheet, piece: Piece, text: str) -> tuple[bool, str]:
    """Whether a bare verb says that somebody named with it comes, and the text without it."""
    is_said, rest = assent.removed(text, attending_words.listed("bare", sheet.language))
    is_meant = is_said and _is_sure(sheet, piece, rest)
    return is_meant, rest if is_meant else text


def _is_asked(sheet: _Sheet, text: str) -> bool:
    """Whether who comes is what it is about: we asked, or it names somebody on the list."""
    return sheet.is_asked or any(fold(one) in text for one in sheet.known)


def _is_sure(sheet: _Sheet, piece: Piece, text: str) -> bool:
    """Whether somebody is named in such words, which may be of anything else as well."""
    people = delegates.named(sheet.text, Piece(text=text, start=piece.start), sheet.language)[0]
    return any(one.office or has_case(one.name) for one in people)


def _take_coming(sheet: _Sheet, piece: Piece, said: Piece, named: delegates.Named) -> None:
    """Who comes; `said` is the piece without the words that say so."""
    people = tuple(one for one in named[0] if not delegates.is_run_on(one.name))
    gone = (*sheet.said.gone, *named[1])
    adds = sheet.said.adds or attending_words.has(piece.text, "adds", sheet.language)
    sheet.note(coming=(*sheet.said.coming, *people), gone=gone, adds=adds)
    is_unsure = attending_words.has(said.text, "unsure", sheet.language)
    if is_unsure or _is_lost(sheet, said, named):
        sheet.doubt(piece)
        sheet.note(is_half=sheet.said.is_half or bool(named[1]))
    elif named[1] and not named[0] and not named[2]:
        sheet.doubt(piece)  # nobody was read in the other's place
        sheet.note(is_half=True)
    else:
        sheet.note(comes=True)


def _replaces(text: str, language: str) -> bool:
    return any(attending_words.has(text, one, language) for one in ("instead", "instead_before"))


def _is_lost(sheet: _Sheet, said: Piece, named: delegates.Named) -> bool:
    """Whether somebody is named of whom nothing was understood."""
    people, _, offices = named
    is_only = attending_words.has(said.text, "only", sheet.language)
    gone = {one.casefold() for one in sheet.said.gone}
    known = {one.casefold() for one in sheet.known} - gone
    if offices and not people and (is_only or known or gone) and not (
        offices[0].casefold() in known and not is_only
    ):  # fmt: skip
        return True
    return delegates.unread(sheet.text, said, named, sheet.language)


def _leave_out(
    sheet: _Sheet, piece: Piece, named: delegates.Named, *, is_open: bool, is_struck: bool
) -> None:
    """Who does not come; where nobody is named, it is all on the list ("them"), else the city.

    Without capitals any word may look like a name: there it is one with an office, or a known one.
    """
    people, instead, offices = named
    people = tuple(
        one for one in people if one.office or has_case(one.name) or one.name in sheet.known
    )
    if is_open or instead:
        sheet.doubt(piece)
    elif people or offices:
        gone = (*sheet.said.gone, *(one.name for one in people), *(offices if not people else ()))
        sheet.note(gone=gone)
    elif sheet.known and attending_words.has(piece.text, "both", sheet.language):
        sheet.note(gone=(*sheet.said.gone, *sheet.known))
    elif is_struck:
        sheet.doubt(piece)
    elif sheet.said.comes is None:
        sheet.note(comes=False)
    elif sheet.said.comes:
        sheet.leave(piece)


def _without_verb(sheet: _Sheet, piece: Piece) -> bool:
    """A yes or no, or people on a line of their own, where we asked; whether it is such a line."""
    language = sheet.language
    told = assent.told(piece.text, language)
    if told and (sheet.is_asked or (told == "confirm" and sheet.said.comes)):
        sheet.is_item = sheet.is_item or bool(sheet.listed)
        sheet.others += 1
        if sheet.said.comes is None:
            sheet.note(comes=told == "confirm")
        return False
    people, _, offices = delegates.named(sheet.text, piece, language)
    is_line = bool(people or offices) and not is_statement(piece.text, language)
    if is_line and _is_denied(piece.text, language):
        sheet.others += 1
        sheet.doubt(piece)
        return False
    if is_line:
        sheet.wavers = sheet.wavers or attending_words.has(piece.text, "unsure", language)
        _list(sheet, piece, people, offices)
        return True
    sheet.others += 1
    if not courtesy.is_courtesy(piece.text, language):
        sheet.leave(piece)
    return False


def _is_denied(text: str, language: str) -> bool:
    return any(attending_words.has(text, one, language) for one in ("neither", "denies"))


def _list(
    sheet: _Sheet, piece: Piece, people: tuple[Delegate, ...], offices: tuple[str, ...]
) -> None:
    """A line that names people, or the office of who stands on the line above it."""
    last = sheet.listed[-1] if sheet.listed else None
    if offices and last and not last.office and not people:
        sheet.listed[-1] = replace(last, office=offices[0])
    sheet.listed += people
    before = sheet.text[: piece.start]
    is_inside = bool(before.rpartition("\n")[2].strip())  # nobody signs on the line of a sentence
    sheet.is_item = sheet.is_item or is_inside or bool(_ITEM.search(before))
    if sheet.is_listing and people:
        _take_listed(sheet, is_all=True)


def _take_listed(sheet: _Sheet, *, is_all: bool) -> None:
    """People on lines of their own: one alone below other words is only who signs."""
    is_more = is_all or sheet.is_item or len(sheet.listed) > 1
    is_meant = sheet.is_asked and is_more and not sheet.said.coming
    if sheet.is_listing or is_meant:
        sheet.note(coming=(*sheet.said.coming, *sheet.listed))
    sheet.listed = []


def _without_closing(text: str, language: str) -> str:
    """The mail up to a line that only closes it."""
    kept: list[str] = []
    for line in text.split("\n"):
        if kept and is_closing(line.strip(), language):
            break
        kept.append(line)
    return "\n".join(kept)
