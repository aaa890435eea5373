"""Sentences that take somebody off the list: "Please remove Jan Kowal and add Ewa Lis, clerk".

Invariant: who is to be taken off is never read as coming; where anything is left of such a
sentence, nothing of the mail changes the list.
"""

import re
from collections.abc import Collection, Iterator
from functools import cache

from intake.answers.folding import is_unspaced
from intake.ceremony import Delegate
from intake.conversation import phrasefiles
from intake.conversation.phrases import Phrases, blanked, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, fold, has_case, words_of
from intake.conversation.titled.convention import (
    attending_clauses,
    attending_guards,
    attending_leftovers,
    attending_named,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_sheet import Sheet
from intake.conversation.titled.convention.attending_words import Meaning

FILE = "attending_struck.toml"
_IDLE: tuple[Meaning, ...] = ("opening", "lead", "before_offices", "adds")
_SMALL = ("articles", "own", "before_names", "plain_ands", "small_words")
_LONGEST_VERB = 3
"""Words of a verb with nobody in between ("take Ewa Lis off")."""
_CAPITALS = re.compile(r"[^\W\d_a-zа-яё][^\W\d_]+\s[^\W\d_a-zа-яё][^\W\d_]*[a-zа-яё]")
_NOT_ANY_MORE = re.compile(r"(?<!\w)(?:ne\s|n['’])", re.IGNORECASE)
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def taken(sheet: Sheet, piece: Piece) -> bool:
    """Take a sentence that strikes somebody and is not read as any other; whether it is one."""
    language = sheet.language
    if not is_said(piece.text, language) or not _is_of_people(sheet, piece):
        return False
    is_applied = _applied(sheet, list(_groups(piece, language)))
    if not is_applied and _is_plain_elsewhere(sheet, piece):
        return False
    sheet.others += 1
    if not is_applied:
        sheet.doubt(piece)
        is_listed = bool(attending_guards.on_list(piece.text, sheet.known, language))
        sheet.note(is_half=True, wavers=sheet.said.wavers or is_listed)
    return True


def is_said(text: str, language: str) -> bool:
    """Whether a verb of taking away stands in the (folded) text."""
    struck = any(_verbs(text, "struck", language))
    return struck or attending_words.has(text, "off", language)


def _verbs(text: str, key: str, language: str) -> Iterator[re.Match[str]]:
    """Where such verbs stand; with a capital inside a sentence it is a name ("Anna Strike")."""
    text = _listed("aside", language).without(text)
    for one in _listed(key, language).finditer(text):
        is_name = one[0][:1].isupper() and bool(re.search(r"\w\s+\Z", text[: one.start()]))
        if not (is_name and has_case(one[0]) and not _is_led(text[: one.start()], language)):
            yield one


def _is_led(before: str, language: str) -> bool:
    """Whether nothing but idle words stands before."""
    return not words_of(_without_idle(before, language))


def _is_of_people(sheet: Sheet, piece: Piece) -> bool:
    people, gone, offices = delegates.named(sheet.text, piece, sheet.language)
    return bool(
        piece.text.rstrip().endswith((":", "："))  # of whoever is named below
        or any(one.office or has_case(one.name) for one in people)
        or gone
        or offices
        or attending_guards.on_list(piece.text, sheet.known, sheet.language)
        or attending_guards.holds_office(piece.text, sheet.language)
    )


def _is_plain_elsewhere(sheet: Sheet, piece: Piece) -> bool:
    """Whether each clause that strikes anybody does so in other words that are read."""
    struck = attending_clauses.clauses(piece, sheet.language)
    return all(_is_off(sheet, one) for one in struck if is_said(one.text, sheet.language))


def _is_off(sheet: Sheet, piece: Piece) -> bool:
    """Whether it takes people "off the list", and names nobody who is not on it."""
    language = sheet.language
    is_off = attending_words.has(piece.text, "off", language)
    if not is_off or any(_verbs(piece.text, "puts", language)):
        return False
    people = delegates.named(sheet.text, piece, language)[0]
    names = attending_guards.on_list(piece.text, sheet.known, language)
    text = piece.text
    for one in names:
        text = _without(text, one)
    if _CAPITALS.search(_without_idle(text, language)):
        return False
    sure = (one for one in people if one.office or has_case(one.name))
    return all(any(fold(one.name) in fold(own) for own in names) for one in sure)


# --- clause by clause ---------------------------------------------------------------------------


def _groups(piece: Piece, language: str) -> Iterator[Piece]:
    """The parts of a sentence that have a verb of their own, cut at commas and "and"."""
    start = 0
    for mark in _marks(language).finditer(piece.text):
        before, chunk = piece.text[start : mark.start()], piece.text[mark.end() :]
        following = _marks(language).split(chunk, maxsplit=1)[0]
        if _is_verbal(before, language) and _is_verbal(following, language):
            yield piece.part(start, mark.start())
            start = mark.end()
    yield piece.part(start)


def _is_verbal(text: str, language: str) -> bool:
    return is_said(text, language) or any(_verbs(text, "puts", language))


def _applied(sheet: Sheet, groups: list[Piece]) -> bool:
    """Take every part, where each plainly strikes those of the list or puts somebody on it."""
    gone: list[str] = []
    coming: list[Delegate] = []
    for one in groups:
        is_struck = is_said(one.text, sheet.language)
        if is_struck and any(_verbs(one.text, "puts", sheet.language)):
            return False
        names, people = (_struck(sheet, one), ()) if is_struck else ((), _put(sheet, one))
        if not (names or people):
            return False
        gone += names
        coming += people
    if any(one.name in gone for one in coming):
        return False
    sheet.note(gone=(*sheet.said.gone, *gone), coming=(*sheet.said.coming, *coming))
    sheet.note(adds=sheet.said.adds or bool(coming))
    return True


def _struck(sheet: Sheet, piece: Piece) -> tuple[str, ...]:
    """Those of the list whom a part strikes; nobody where it says anything else."""
    is_denied = attending_words.has(piece.text, "denies", sheet.language)
    if is_denied or _NOT_ANY_MORE.search(piece.text):
        return ()
    listed = attending_guards.names_of(sheet.known, sheet.language)
    offices = dict(attending_guards.seated(sheet.known, sheet.language))
    text, names = piece.text, []
    for whole in (True, False):
        for one in listed:
            words = fold(one) if whole else _family(one, listed)
            bare = _without(text, words)
            if bare != text and one not in names:
                names.append(one)
                text = _without(bare, offices.get(one, ""))
    found = _verbs(text, "struck", sheet.language)
    text = blanked(text, [one.span() for one in found if count(one[0]) <= _LONGEST_VERB])
    return () if words_of(_without_idle(text, sheet.language)) else tuple(names)


def _family(name: str, listed: Collection[str]) -> str:
    """The family's name, where nobody else of the list has it; only in scripts with capitals."""
    words = fold(name).split()
    alike = [one for one in listed if words[-1].casefold() in fold(one).casefold().split()]
    return words[-1] if len(words) > 1 and len(alike) == 1 and has_case(name) else ""


def _without(text: str, words: str) -> str:
    """The text without these words, and without an ending behind an apostrophe."""
    if not words:
        return text
    if _CYRILLIC.match(words):
        ended = " ".join(rf"{re.escape(one[:-1])}[а-яё]{{0,3}}" for one in fold(words).split())
        return re.sub(rf"(?<!\w){ended}(?!\w)", " ", text, flags=re.IGNORECASE)
    apart = ("", "") if is_unspaced(words) else (r"(?<![\w-])", r"(?:['’]\w{1,4})?(?![\w-])")
    return re.sub(f"{apart[0]}{re.escape(fold(words))}{apart[1]}", " ", text, flags=re.IGNORECASE)


def _without_idle(text: str, language: str) -> str:
    """The text without what is said around a verb: "please", "from the list"."""
    idle = [attending_words.listed(one, language) for one in _IDLE]
    small = [phrases(WORDS, one, language) for one in _SMALL]
    words = words_of(text)
    lists = (_listed("listing", language), *idle, *small)
    return blanked(text, [found.span() for one in lists for found in one.finditer(text, words)])


def _put(sheet: Sheet, piece: Piece) -> tuple[Delegate, ...]:
    """Those whom a part puts on the list; nobody where any word of it is not read."""
    language = sheet.language
    text = attending_words.listed("enlists", language).without(piece.text)
    text = blanked(text, [one.span() for one in _verbs(text, "puts", language)])
    text = _listed("listing", language).without(text) if has_case(text) else text
    said = Piece(text=text, start=piece.start)
    named = delegates.named(sheet.text, said, language)
    people = attending_named.persons(sheet, named)
    is_read = len(people) == len(named[0]) and not (named[1] or named[2])
    if not is_read or attending_named.is_lost(sheet, said, named):
        return ()
    left = attending_leftovers.left(said, named, language, sheet.city)
    is_open = attending_words.has(piece.text, "unsure", language)
    is_open = is_open or attending_words.has(piece.text, "denies", language)
    return () if left or is_open or any(map(_is_inflected, people)) else people


def _is_inflected(one: Delegate) -> bool:
    """Whether the name may have an ending that is none of it ("Анну Лис", "Ewa Lis'i")."""
    return bool(_CYRILLIC.search(one.name)) or "'" in one.name


@cache
def _marks(language: str) -> re.Pattern[str]:
    """What stands between two parts of a sentence."""
    ands = "|".join(either(WORDS, key, language) for key in ("plain_ands", "contrasts"))
    return re.compile(rf"[,،、，;；.]|\b(?:{ands})\b|\s(?=و)", re.IGNORECASE)


def _listed(key: str, language: str) -> Phrases:
    return phrasefiles.listed("titled.convention", FILE, language, key)
