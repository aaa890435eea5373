"""Who writes, read once more from the whole of a short passage, as an answer of its own.

Invariant: a name and an office are taken together or not at all, each where it stands in the text;
what another question took beside them stays.
"""

import re
from collections.abc import Iterator
from itertools import islice

from intake.answers.values import Unclear, YesNo
from intake.answers.verdicts import mandates
from intake.calls.identity import CITY, COUNTRY, OFFICE, PERSONAL, WRITER
from intake.conversation.people import carded, caseless, endings, signatures, writers
from intake.conversation.people.others import aides, authorised, companions, mixed
from intake.conversation.questions import choosing, reading
from intake.conversation.questions.taking import How, Taken
from intake.conversation.sentences import Piece
from intake.conversation.sorting import own_name, pieces, plainly
from intake.conversation.sorting.sorting import Sorter
from intake.conversation.spelling import count, fold, has_case

LONGEST = 500
"""Characters of a passage or a paragraph that the reader of persons goes through part by part."""
_IDENTITY = frozenset({*PERSONAL, CITY, COUNTRY})
_PLACED: frozenset[How] = frozenset({"quoted", "numbered", "labelled"})
_MOST = 8
"""Paragraphs that are looked at: who writes says so early, or at the end, which others read."""
_FEW = 4
"""Words that only lead to a name or an office ("my name is", "and I am the")."""
_BEFORE_PLACE = " ,،，、|"
_COMMA = re.compile("[,،，、]")
_BEHIND_BOTH = re.compile(r"[.)]?\s*[,،，、/|(（]\s*|\s+[-–—]\s+|[.)]?[ \t]*\n[ \t]*")
_ENDS = " .)）。।"
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def settle(sorter: Sorter, text: str, own: str) -> None:
    """Take name and office where the letter asked for both and the passage tells them plainly."""
    known = sorter.known
    if WRITER not in known.asked or OFFICE not in known.questions or known.answered & {WRITER}:
        return
    if {one.question for one in sorter.taken if one.how in _PLACED} & {WRITER, OFFICE}:
        return
    if _is_signed(text, known.language):
        return  # what ends a mail is read where the mail is
    for stretch in islice(_stretches(text), _MOST):
        told = writers.read(own[stretch.start : stretch.end], known.language)
        if isinstance(told, Unclear):
            _ask(sorter, stretch, told)
            continue
        if not (told.name and told.office) or _is_told_elsewhere(sorter, stretch):
            continue
        name, office = (_found(stretch, one) for one in (told.name, told.office))
        office = office and _alone(office, stretch, known.language)
        if not (name and office) or not _is_needed(sorter, name, office):
            continue
        if _is_person(sorter, name) and _is_plain(sorter, stretch, name, office):
            _take(sorter, name, office)
            return


def with_mandate(sorter: Sorter, text: str) -> None:
    """Take an act that stands alone behind who writes, where the letter asked by whose leave."""
    known, told = sorter.known, {one.question: one.piece for one in sorter.taken}
    doubted = {id for ids, _ in sorter.doubts for id in ids}
    if reading.AUTHORITY not in known.asked or reading.AUTHORITY in {*told, *known.answered}:
        return
    if not {WRITER, OFFICE} <= told.keys() or doubted & {WRITER, OFFICE, reading.AUTHORITY}:
        return
    end = max(told[WRITER].end, told[OFFICE].end)
    mark = _BEHIND_BOTH.match(text, end)
    stop = text.find("\n", mark.end()) if mark else -1
    act = Piece(text=text).part(mark.end(), stop if stop >= 0 else None) if mark else None
    act = act and act.part(0, len(act.text.rstrip(_ENDS)))
    if not act or len(act.text) > LONGEST or not authorised.is_mandate(act.text, known.language):
        return
    if any(pieces.meet(one, act) for one in told.values()):
        return
    if choosing.read(known, reading.AUTHORITY, act.words) == YesNo(yes=True):
        sorter.taken.append(Taken(question=reading.AUTHORITY, how="cue", piece=act))
        both = (told[WRITER], told[OFFICE], act)
        sorter.rest = [one for one in sorter.rest if count(pieces.beside(one, *both)) > _FEW]


def _ask(sorter: Sorter, stretch: Piece, unclear: Unclear) -> None:
    """Ask where sorting took none of several persons, an aide's office, or more than a name."""
    named, language = [fold(one) for one in unclear.candidates], sorter.known.language
    is_of_two = _is_of_two(sorter, stretch)
    is_for = any(mixed.is_written_for(name, fold(stretch.text), language) for name in named)
    for one in [one for one in sorter.taken if pieces.meet(one.piece, stretch)]:
        said = one.piece.text
        if one.question == WRITER and unclear.reason == "contradictory":
            is_asked = bool(named) and not any(name in said or said in name for name in named)
        elif one.question == WRITER:
            is_asked = not has_case(said) and any(one in said and one != said for one in named)
        else:
            is_anothers = is_for or (said in named and plainly.names_somebody(said, language))
            is_asked = one.question == OFFICE and (is_anothers or _is_aides(sorter, said))
        if is_asked or (is_of_two and one.question in (WRITER, OFFICE)):
            sorter.taken.remove(one)
            sorter.doubts.append(((one.question,), one.piece))


def _is_of_two(sorter: Sorter, stretch: Piece) -> bool:
    """Whether somebody stands beside the writer, or the office is the one of a writer's chief."""
    language, text = sorter.known.language, fold(stretch.text)
    held = (one.piece for one in sorter.taken if one.question == OFFICE)
    is_chiefs = (
        aides.is_chiefs(fold(one.text), text, language) for one in held if pieces.meet(one, stretch)
    )
    return companions.is_one("", stretch.text, language) or any(is_chiefs)


def _is_aides(sorter: Sorter, office: str) -> bool:
    """Whether an office, up to its comma, is that of somebody who writes for another."""
    return aides.is_aides(_COMMA.split(office)[0], sorter.known.language)


def _is_told_elsewhere(sorter: Sorter, stretch: Piece) -> bool:
    """Whether words beside these tell of who writes, or may do so."""
    told = [one.piece for one in sorter.taken if one.question in (WRITER, OFFICE)]
    told += [piece for ids, piece in sorter.doubts if {WRITER, OFFICE}.intersection(ids)]
    return not all(pieces.meet(one, stretch) for one in told)


def _is_needed(sorter: Sorter, name: Piece, office: Piece) -> bool:
    """Whether sorting left one of the two open, or took other words for the name.

    So it did too where it gave words of the office to another question ("head of Smart City").
    """
    taken = {one.question: one.piece for one in sorter.taken}
    if not {WRITER, OFFICE} <= taken.keys() or not pieces.meet(taken[WRITER], name):
        return True
    return any(pieces.meet(piece, office) for id, piece in taken.items() if id not in _IDENTITY)


def _alone(office: Piece, card: Piece, language: str) -> Piece:
    """The office without the city, the country and the mandate, which are answers of their own."""
    end = len(office.text)
    if place := carded.place(card, language):
        end = max(place.start - office.start, 0)
    for comma in _COMMA.finditer(office.text):
        behind = office.text[comma.end() :]
        if not signatures.is_office(behind, language) and mandates.says(behind, language) == "yes":
            end = min(end, comma.start())
    return office.part(0, len(office.text[:end].rstrip(_BEFORE_PLACE)))


def _is_person(sorter: Sorter, name: Piece) -> bool:
    """Whether words are a name and no place, and nothing was in doubt about them."""
    known = sorter.known
    if own_name.holds_place(name.text, known) or own_name.is_region(name.text, known.language):
        return False
    is_name = caseless.is_name if not has_case(name.text) else signatures.is_name
    asked = (piece for ids, piece in sorter.doubts if {WRITER, OFFICE}.issuperset(ids))
    return is_name(name.text, known.language) and not any(pieces.meet(one, name) for one in asked)


def _is_plain(sorter: Sorter, stretch: Piece, name: Piece, office: Piece) -> bool:
    """Whether both are told of who writes, and nothing else is answered by these words."""
    language = sorter.known.language
    taken = {one.question: one.piece for one in sorter.taken}
    named, held = taken.get(WRITER), taken.get(OFFICE)
    if not (signatures.is_office(office.text, language) or (held and pieces.meet(held, office))):
        return False  # "神戸市企画調整局の鈴木一郎" tells only where somebody works
    if not _is_of_writer(sorter, stretch, (name, office)):
        return False
    if held is not None and _is_aides(sorter, held.text):
        return True  # the reader knows for whom an aide writes
    told = plainly.Told(stretch=stretch, name=name, office=office, language=language)
    if told.is_apposed():
        return not plainly.is_anothers(told)
    is_known = named is not None and pieces.meet(named, name)
    is_told = not is_known and plainly.tells(told)
    is_of_us = not told.is_of_self() and sorter.tells_of_us(office)
    is_other = told.is_apart() or plainly.is_led(told) or plainly.is_anothers(told)
    return not (is_told or is_of_us or is_other)


def _is_signed(text: str, language: str) -> bool:
    card = signatures.card(endings.closing(text, language)[1], language)
    return bool(card and card.name and card.office)


def _stretches(text: str) -> Iterator[Piece]:
    """The passage if it is short, else each short paragraph."""
    if len(text) <= LONGEST:
        yield Piece(text=text).part(0)
        return
    start = 0
    for end in (*(one.start() for one in _BLANK_LINE.finditer(text)), len(text)):
        piece = Piece(text=text).part(start, end)
        if piece and len(piece.text) <= LONGEST:
            yield piece
        start = end


def _found(stretch: Piece, said: str) -> Piece | None:
    at = stretch.text.find(fold(said))
    return stretch.part(at, at + len(said)) if at >= 0 else None


def _is_of_writer(sorter: Sorter, stretch: Piece, told: tuple[Piece, Piece]) -> bool:
    """Whether no other question has an answer in these words outside of the name and the office."""
    others = [one.piece for one in sorter.taken if one.question not in _IDENTITY]
    others += [piece for ids, piece in sorter.doubts if not _IDENTITY.intersection(ids)]
    return not any(
        pieces.meet(one, stretch) and not any(pieces.meet(one, part) for part in told)
        for one in others
    )


def _take(sorter: Sorter, name: Piece, office: Piece) -> None:
    """Put the two in the place of all that stood for them."""
    name, office = _whole(sorter, WRITER, name, office), _whole(sorter, OFFICE, office, name)
    sorter.taken = [
        one
        for one in sorter.taken
        if one.question not in (WRITER, OFFICE)
        and (one.question in _IDENTITY or not _is_of(one.piece, name, office))
    ]
    sorter.doubts = [
        (ids, piece)
        for ids, piece in sorter.doubts
        if not ({WRITER, OFFICE} & {*ids} or _is_of(piece, name, office))
    ]
    sorter.rest = [one for one in sorter.rest if not _is_only_of(one, name, office)]
    sorter.taken.extend(
        Taken(question=id, how="cue", piece=piece)
        for id, piece in ((WRITER, name), (OFFICE, office))
    )


def _whole(sorter: Sorter, id: str, piece: Piece, other: Piece) -> Piece:
    """The words as sorting took them, where it took more of them and nothing of the other."""
    taken = [one.piece for one in sorter.taken if one.question == id]
    if len(taken) != 1 or pieces.meet(taken[0], other):
        return piece
    is_more = taken[0].start <= piece.start and piece.end <= taken[0].end
    return taken[0] if is_more else piece


def _is_only_of(piece: Piece, *told: Piece) -> bool:
    """Whether words hold a part of the name or the office, and nearly nothing else."""
    if not _is_of(piece, *told):
        return False
    left = pieces.beside(piece, *told)
    return count(left) <= _FEW and not any(letter.isdigit() for letter in left)


def _is_of(piece: Piece, *told: Piece) -> bool:
    return any(pieces.meet(piece, one) for one in told)
