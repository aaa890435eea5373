"""Whose a list of verdicts is, by what leads to it and what follows it: "My colleague wrote: …".

Invariant: nothing here gives a verdict. A list that somebody else's words, a supposition or words
that no list of the language holds lead to, or that is disowned behind it, is asked whole.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import Literal

from intake.answers.folding import is_unspaced, key
from intake.conversation import phrasefiles, phrases, sentences
from intake.conversation.ballots import ballot_signs, bare_names, named_cities, owners, passed_on
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.ballots.grammar import Statement
from intake.conversation.ballots.paragraphs import EMPTY_LINE
from intake.conversation.ballots.readings import Doubt
from intake.conversation.intents import courtesy
from intake.conversation.spelling import fold
from intake.conversation.wordings import own

Owner = Literal["writer", "other"]

_FILE = "framed_words.toml"
_listed = partial(phrasefiles.listed, "ballots", _FILE, is_alone=True)
"""Without English: what is its "he" may be another's "have"."""
_HEADS = "LXarzumv"
"""Signs with which what a statement says begins: standards, a group of them, a verdict."""
_COLONS = (":", "：")
_COMMA = re.compile("[,，،]")
_STOPS = (*".!?;。！？؟।…", *_COLONS)
_BLANK = " \t\n*_"
_OPENING, _CLOSING = ("(", "（", "["), (")", "）", "]")
_BRACKETS = " (（[«“\"'"
_NAME = re.compile("[\u30a1-\u30fa\u30fc]+")
"""A foreign name in katakana, however long."""
_STRANGE, _STRANGE_LETTERS = 3, 6
"""Words, or letters of a script without blanks, with which a lead is no plain one any more."""

_LONGEST_WORDS, _LONGEST_LETTERS = 8, 14
"""Of a sentence below a list that may say of all of it whose it is, and nothing else."""


def asked(signed: Signed, statements: Sequence[Statement], paper: Paper) -> list[Statement]:
    """The statements, those open that are in a list which may be somebody else's.

    A heading with the writer's own name is theirs, and one with those of the city names its form.
    Where none gives a plain verdict, each is asked for its own reason.
    """
    if not any(one.verdict and not one.why for one in statements):
        return [*statements]
    above = signed.text[: _head(signed, statements[0])]
    is_others = owners.is_by_another(above, signed.language, paper.others)
    if is_others or _is_disowned(signed, statements, paper):
        return [replace(one, why="not_own") for one in statements]
    pairs = zip(statements, _owners(signed, statements, paper.writer, paper.city), strict=True)
    return [replace(one, why="not_own") if owner == "other" else one for one, owner in pairs]


def told(doubts: Iterable[Doubt]) -> tuple[Doubt, ...]:
    """The doubts, of which one alone asks whose such a list is."""
    found: list[Doubt] = []
    for one in doubts:
        if one.why != "not_own":
            found.append(one)
        elif all(it.why != "not_own" for it in found):
            found.append(replace(one, standard=None))
    return tuple(found)


def _is_disowned(signed: Signed, statements: Sequence[Statement], paper: Paper) -> bool:
    """Whether words behind the last verdict say that none of them is meant."""
    first, last = statements[0], statements[-1]
    behind = signed.text[signed.tokens[last.end - 1].end :]
    within = signed.text[signed.tokens[first.start].start : signed.tokens[last.start].start]
    said = _sentences(behind, signed.language)
    is_apart = _is_apart(behind) and not EMPTY_LINE.search(within)
    is_told = is_apart and any(_is_of_list_alone(one, signed.language) for one in said[:1])
    apart = said if is_told else said[1:]  # the first ends with its own reason
    is_others = any(_is_of_others(one, signed.language) for one in apart)
    is_draft = any(bare_names.is_draft(one, signed.language) for one in apart)
    below = _sentences(behind.partition("\n")[2], signed.language)
    parted = "".join(EMPTY_LINE.split(behind, maxsplit=1)[1:])
    begun = _first(parted, signed.language)
    is_draft = is_draft or any(bare_names.has_draft(one, signed.language) for one in begun)
    alone = [
        one
        for one in _sentences(parted, signed.language)[:1]
        if one.strip(_BLANK) in _lines(parted)
    ]
    asides = [one for one in below if one.strip(_BLANK) in _bracketed(behind)]
    is_named = any(
        owners.belongs(one, signed.language, paper.writer, is_alone=one in alone) for one in below
    ) or any(owners.names_another(one, signed.language, paper.others) for one in (*alone, *asides))
    return is_others or is_draft or is_named or _has("disowning", behind, signed.language)


def _is_apart(behind: str) -> bool:
    """Whether an empty line follows a verdict at once: what is below it is no reason of it."""
    said = EMPTY_LINE.split(behind, maxsplit=1)
    return len(said) > 1 and not any(map(str.isalnum, said[0]))


def _is_of_list_alone(sentence: str, language: str) -> bool:
    """Whether it is short, and compares with no other list ("This is in line with theirs")."""
    if is_unspaced(key(sentence)):
        is_short = sum(map(str.isalpha, sentence)) <= _LONGEST_LETTERS
    else:
        is_short = len(sentence.split()) <= _LONGEST_WORDS
    return is_short and ";" not in sentence and not _has("comparing", sentence, language)


def _lines(text: str) -> set[str]:
    return {one.strip(_BLANK) for one in text.splitlines()}


def _bracketed(text: str) -> set[str]:
    """The lines that are nothing but an aside: "(Bernd's, not mine.)"."""
    return {one for one in _lines(text) if one.startswith(_OPENING) and one.endswith(_CLOSING)}


def _first(text: str, language: str) -> list[str]:
    """With what each paragraph begins, but for manners: behind more, "it" may be anything."""
    paragraphs = (_sentences(one, language) for one in EMPTY_LINE.split(text))
    plain = ([one for one in it if not courtesy.is_courtesy(one, language)] for it in paragraphs)
    return [it[0] for it in plain if it]


def _is_of_others(sentence: str, language: str) -> bool:
    """ "This is my wife's opinion." """
    if _is_writers(sentence, language):
        return False
    is_pointing = _listed(language, "pointing").starts(fold(sentence.lstrip(_BRACKETS)))
    if is_pointing or passed_on.points(sentence, language):
        is_theirs = _has("denied", sentence, language) or _is_theirs(sentence, language)
        return is_theirs or passed_on.is_told(sentence, language)
    return passed_on.is_told(sentence, language)


def _is_theirs(sentence: str, language: str) -> bool:
    """Whether it calls a ballot, or what is thought, somebody else's."""
    is_of_others = _has("persons", sentence, language) or _has("others", sentence, language)
    is_of_views = is_of_others and _has("views", sentence, language)
    is_named = owners.is_named(sentence.strip(_BRACKETS + _BLANK + ".!)]"), language)
    return is_of_views or is_named or _is_of_colleagues(sentence, language)


def _is_of_colleagues(sentence: str, language: str) -> bool:
    """Whether ballots and members of the panel are named together."""
    is_of_ballots = _has("views", sentence, language) or ballot_signs.says(
        sentence, language, "ballot", "ballots"
    )
    return is_of_ballots and ballot_signs.says(sentence, language, "colleagues")


def _is_writers(sentence: str, language: str) -> bool:
    return _has("own", sentence, language) and not _has("denied", sentence, language)


def _owners(
    signed: Signed, statements: Sequence[Statement], writer: str, city: Sequence[str]
) -> Iterator[Owner]:
    """Whose each statement is: what leads to a paragraph holds until other words lead on."""
    owner: Owner = "writer"
    ends = [0, *(signed.tokens[one.end - 1].end for one in statements)]
    gaps = [
        signed.text[end : _head(signed, one)] for end, one in zip(ends, statements, strict=False)
    ]
    for place, between in enumerate(gaps):
        lead = EMPTY_LINE.split(between)[-1] if place else between
        is_begun = not place or EMPTY_LINE.search(between) is not None
        lead = _named(writer).sub("", lead) if writer else lead
        lead = owners.without_city(lead, city)
        owner = _owner(lead, signed, owner, writer, is_begun=is_begun, is_first=not place)
        # above one verdict alone a name may be what that is of
        is_list = any(not bare_names.leads(one) for one in gaps[place + 1 : place + 2])
        is_list = is_list and not _is_writers(lead, signed.language)
        if is_list and bare_names.is_above(between, (writer, *city), signed.language):
            owner = "other"
        if statements[place].why == "reported" and lead.rstrip(_BLANK).endswith(_COLONS):
            owner = "other"  # "The former panel wrote: S1 …, S2 …"
        yield owner


def _head(signed: Signed, one: Statement) -> int:
    """Where the words of a statement begin, behind what leads to it."""
    found = (it.start for it in signed.tokens[one.start : one.end] if it.sign in _HEADS)
    return next(found, signed.tokens[one.start].start)


def _owner(
    lead: str, signed: Signed, before: Owner, writer: str, *, is_begun: bool, is_first: bool
) -> Owner:
    """Whose words they are that this leads to; within a paragraph only the writer's own tell."""
    pieces, first = _sentences(lead, signed.language), _first(lead, signed.language)
    owner, lines = before, _lines(lead.rpartition("\n")[0])
    plain = [one for one in pieces if not courtesy.is_courtesy(one, signed.language)]
    for place, piece in enumerate(pieces):
        is_alone = plain == [piece] and piece.strip(_BLANK) in lines
        leads = is_first and is_alone
        is_thanked = any(one.rstrip(_BLANK).endswith((".", "。")) for one in pieces[:place])
        is_joined = place == len(pieces) - 1 and not _is_ended(lead)
        is_set_aside = (
            bare_names.is_draft(piece, signed.language, leads=leads)
            or (piece in first and bare_names.has_draft(piece, signed.language, leads=leads))
            or owners.belongs(piece, signed.language, writer, is_alone=is_alone and not is_thanked)
            or owners.belongs(_COMMA.split(piece)[0], signed.language, writer)
        )
        said = "other" if is_set_aside else _said(piece, signed, is_joined=is_joined)
        owner = said if said and (is_begun or said == "writer") else owner
    return owner


@cache
def _named(writer: str) -> re.Pattern[str]:
    """The writer's name, with what calls them a panelist: both are of the writer's own ballot."""
    return re.compile(rf"(?:\bpanell?ist\s+)?(?<!\w){re.escape(writer)}(?!\w)", re.IGNORECASE)


def _sentences(text: str, language: str) -> list[str]:
    return [own(text, one) for one in sentences.sentences(sentences.whole(text), language)]


def _is_ended(lead: str) -> bool:
    said = lead.rstrip(_BLANK)
    return said.endswith(_STOPS) and not said.endswith(_COLONS)


def _said(piece: str, signed: Signed, *, is_joined: bool) -> Owner | None:
    """Whose the list is by one sentence before it; None where it tells nothing of that."""
    language = signed.language
    if _is_heading(piece, language):
        return None
    is_leading = is_joined and piece.rstrip(_BLANK).endswith(_COLONS)
    plain = _listed(language, "harmless").without(fold(piece))
    if _is_writers(plain, language):
        return "writer"
    if _has("others", plain, language) and (is_joined or _is_of_list(piece, language)):
        return "other"
    if is_leading and _has("persons", plain, language):
        return "other"
    if is_joined and owners.is_named(piece, language):
        return "other"
    if passed_on.is_told(plain, language):
        return "other"
    if _has("weakly", plain, language):
        return "writer"
    if _is_of_colleagues(plain, language):
        return "other"
    is_plain = not is_leading or courtesy.is_courtesy(piece, language)
    return "other" if not is_plain and _is_strange(piece, signed) else None


def _is_heading(piece: str, language: str) -> bool:
    """Whether it names the form alone, as any panelist's is called: "Panelist ballot"."""
    cities = named_cities.found(piece, language)
    bare = phrases.blanked(piece, [(one.start, one.end) for one in cities])
    left = _listed(language, "headings").without(fold(bare))
    return not any(map(str.isalnum, left))


def _is_of_list(piece: str, language: str) -> bool:
    """Whether a sentence speaks of ballots, or of what is written beside it."""
    return _has("pointing", piece, language) or ballot_signs.says(
        piece, language, "ballot", "ballots", "judged"
    )


def _is_strange(piece: str, signed: Signed) -> bool:
    """Whether more than a heading is in it that nobody knows."""
    language = signed.language
    cities = named_cities.found(piece, language)
    bare = phrases.blanked(piece, [(one.start, one.end) for one in cities])
    left = _listed(language, "known").without(fold(bare))
    words = [one for one in left.split() if any(map(str.isalpha, one))]
    if any(map(is_unspaced, words)):
        letters = "".join(filter(str.isalpha, left))
        return len(letters) >= _STRANGE_LETTERS and not _NAME.fullmatch(letters)
    return len(words) >= _STRANGE


def _has(meaning: str, text: str, language: str) -> bool:
    return _listed(language, meaning).found(fold(text))
