"""Yes or no to the invitation to sit on the panel.

Invariant: nobody sits by anything but a plain word, in whatever language it is; a condition, a
delay, or a denial leaves it open whatever else is said, unless what is denied is known to be beside
the seat. A mere "yes" or "gladly" is a plain word only where nothing else is said, and "honoured"
is none.
"""

import re
from collections.abc import Iterator
from typing import Literal

from intake import languages
from intake.answers.folding import key
from intake.conversation.ballots import ballot_signs, lexemes
from intake.conversation.intents import conditions
from intake.conversation.panelist.declaring import meaning, numbered, pieces
from intake.conversation.phrases import blanked
from intake.conversation.spelling import fold, has_question_mark, words_of

Acceptance = Literal["accepted", "declined", "unclear"]
_Clause = Literal["accepts", "glad", "felt", "open", "beside", "other"]

_BINDING = frozenset(("accept", "decline", "condition", "not", "undecided"))
_ACCEPTING = ("accept", "decline", "condition", "not", "no_conflict", "plain", "undecided")
_OF_THE_SEAT = ("panel", "seat", "no_time", "barred")
_TIES = ("conflict", "conflict_word", "employment", "advisory")
_AROUND = ("courtesy", "filler", "small", "and", "to", "closing", "concession", "but")
_OF_SERVING = ("serving", "panel")
"""All that a clause holds which leans on the gladness before it (", in der Jury mitzuwirken")."""
_GREETED = (",", ":", "，", "：", "、", "،")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_NEVER = 10_000
_NUMBERED = re.compile(r"\s*[:：)–-]")
_CLAUSE = re.compile(r"[,;，；、،؛–—]|\s-\s")


def read(text: str, language: str, this_year: int = _NEVER) -> Acceptance:
    """Whether an invitation is accepted: by one plain word, without condition or denial.

    A single word tells no language: what says nothing in the likely one is read in all others.
    """
    language = languages.spoken_in(text, language)
    if any(_outlasts(one, language, this_year) for one in _sentences(text, language)):
        return "unclear"
    if _accepts(text, language):
        return "accepted"
    if has_question_mark(text):
        return "unclear"
    found = _answered_in(text, language)
    if found & _BINDING:
        return "declined" if _is_declined(found) else "unclear"
    others = {_read_in(text, one) for one in languages.all_read()} - {"unclear"}
    return others.pop() if len(others) == 1 else "unclear"


def may_accept(text: str, language: str) -> bool:
    """Whether a clause accepts, whatever the others leave open."""
    return "accepts" in _told(text, languages.spoken_in(text, language))


def says_more(text: str, language: str) -> bool:
    """Whether a sentence holds words that are no part of a yes or no to the invitation."""
    language = languages.spoken_in(text, language)
    known = ("accept", "decline", *_OF_SERVING, *_AROUND)
    return any(_left_of(clause, language, known) for clause in _clauses(text, language))


def tongues(text: str, language: str) -> tuple[str, ...]:
    """This language, and all others in which the text accepts: a few words tell none."""
    others = (one for one in languages.all_read() if may_accept(text, one))
    return tuple(dict.fromkeys((language, *others)))


def is_beside(text: str, language: str) -> bool:
    """Whether a clause of a sentence answers nothing, and says more than belongs to an answer."""
    return any(
        _of_seat(clause, language) in {"beside", "other"} and says_more(clause, language)
        for clause in _clauses(text, language)
    )


def _outlasts(sentence: str, language: str, this_year: int) -> bool:
    """Whether a tie stands beside an acceptance with a year that is not over yet."""
    if "accept" not in _answers(sentence, language):
        return False
    return any(
        any(int(year) >= this_year for year in _YEAR.findall(clause))
        and ballot_signs.says(clause, language, *_TIES)
        and not meaning.meanings(clause, language, ("accept", "no_conflict", "no_tie"))
        for clause in _clauses(sentence, language)
    )


def _read_in(text: str, language: str) -> Acceptance:
    if _accepts(text, language):
        return "accepted"
    return "declined" if _is_declined(_answered_in(text, language)) else "unclear"


def _accepts(text: str, language: str) -> bool:
    clauses = set(_told(text, language))
    if "open" in clauses:
        return False
    return "accepts" in clauses or ("glad" in clauses and "other" not in clauses)


def _told(text: str, language: str) -> Iterator[_Clause]:
    """What each clause says of the seat; who is greeted and who signs say nothing of it."""
    closings = _keys(language, "closing")
    is_signed = False
    for place, piece in enumerate(pieces.PIECE.split(text[: ballot_signs.LONGEST])):
        is_signed = is_signed or key(piece) in closings
        is_greeting = place == 0 and piece.rstrip().endswith(_GREETED)
        said = _in_sentence(piece, language)
        is_framed = is_signed or is_greeting
        yield from ("beside" if is_framed and one == "other" else one for one in said)


def _in_sentence(sentence: str, language: str) -> Iterator[_Clause]:
    """What its clauses say; a question without a word of an answer says nothing."""
    if has_question_mark(sentence):
        is_of_seat = meaning.meanings(sentence, language, ("accept", "decline"))
        yield "open" if is_of_seat else "beside"
        return
    is_said = "accept" in _answers(sentence, language)  # "ich nehme an, dass …" is none
    if is_said and (
        ballot_signs.says(sentence, language, "speaker")  # "my wife said: count me in"
        or conditions.stands(_without(sentence, language, "concession"), language)
    ):
        yield "open"
    accepts: _Clause = "accepts" if is_said else "other"
    felt: _Clause = "glad" if ballot_signs.says(sentence, language, "serving") else "beside"
    for clause in _clauses(sentence, language):
        said = _of_seat(clause, language)
        yield accepts if said == "accepts" else felt if said == "felt" else said
    if is_said and any(
        _of_seat(one, language) == "other" for one in _behind_but(sentence, language)
    ):
        yield "open"


def _behind_but(sentence: str, language: str) -> Iterator[str]:
    """The clause behind each "but", which may take back what was said before it."""
    for start, end in ballot_signs.places(sentence, language, "but"):
        if sentence[:start].strip():
            yield from _clauses(sentence[end:], language)[:1]


def _without(text: str, language: str, *names: str) -> str:
    """The text folded, without phrases as they are spelled: Spanish "sí" is no "si"."""
    spans: list[tuple[int, int]] = []
    for name in ("accept", *names):
        spelled = {one.casefold() for one in ballot_signs.phrases(language, name)}
        spans.extend(
            (start, end)
            for start, end in meaning.places(text, language, name)
            if text[start:end].casefold() in spelled
        )
    return fold(blanked(text, spans))


def _clauses(sentence: str, language: str) -> list[str]:
    """The sentence cut at its commas, and before a "but" or an "even if"."""
    letters = list(sentence)
    for start, end in ballot_signs.places(sentence, language, "accept_across"):
        letters[start:end] = _CLAUSE.sub(" ", sentence[start:end])
    for name in ("concession", "but"):
        for start, end in ballot_signs.places(sentence, language, name):
            letters[start:end] = "," * (end - start)
    return [one for one in _CLAUSE.split("".join(letters)) if one.strip()]


def _of_seat(clause: str, language: str) -> _Clause:
    found = _answers(clause, language)
    if not found & {"accept", "condition"} and _declares(clause, language):
        return "beside"
    is_open = bool(found & {"condition", "undecided"})
    if is_open or conditions.hangs("", _without(clause, language), language):
        return "open"
    if ballot_signs.says(clause, language, "put_off"):
        return "open"
    is_denied = bool(found & {"decline", "not"})
    if "accept" in found:
        is_others = ballot_signs.says(clause, language, "someone", "speaker")
        return "open" if is_denied or is_others else _said_gladly(clause, language)
    if is_denied:
        return "beside" if _denies_other(clause, language) else "open"
    return "beside" if _is_beside(clause, language) else "other"


def _declares(clause: str, language: str) -> bool:
    """Whether it is of cities alone: a tie that is over, none to any, or what is of a number."""
    if ballot_signs.says(clause, language, "no_tie"):
        return ballot_signs.says(clause, language, "with_to", "these")
    is_tie = ballot_signs.says(clause, language, *_TIES)
    if _YEAR.search(clause):
        return is_tie and not ballot_signs.says(clause, language, "put_off")
    numbers = next(numbered.runs(clause, language), "")
    if not numbers or not clause.strip().startswith(numbers):
        return False
    behind = clause[clause.index(numbers) + len(numbers) :]
    is_none = bool(meaning.meanings(behind, language, ("no", "no_conflict")))
    is_told = is_tie or is_none or len(words_of(behind)) == 1  # "3: nothing"
    is_open = conditions.hangs("", _without(clause, language), language)
    return is_told and _NUMBERED.match(behind) is not None and not is_open


def _said_gladly(clause: str, language: str) -> _Clause:
    """A word of the seat accepts; one of mere gladness only beside such a verb, or alone.

    What is felt on being asked is no answer alone.
    """
    said = {key(clause[start:end]) for start, end in meaning.places(clause, language, "accept")}
    glad, feeling = (_keys(language, name) for name in ("glad", "feeling"))
    if said - glad or ballot_signs.says(clause, language, "serving"):
        return "accepts"
    if _left_of(clause, language, ("accept", *_AROUND)):
        return "other"
    return "felt" if said <= feeling else "glad"


def _keys(language: str, name: str) -> set[str]:
    return {key(one) for one in ballot_signs.phrases(language, name)}


def _is_beside(clause: str, language: str) -> bool:
    """Whether a clause without a word of an answer is known to be of something else."""
    if ballot_signs.says(clause, language, *_TIES):
        return True
    if ballot_signs.says(clause, language, "other_matter"):
        return not ballot_signs.says(clause, language, "barred")
    return not _left_of(clause, language, (*_OF_SERVING, *_AROUND))


def _left_of(clause: str, language: str, names: tuple[str, ...]) -> bool:
    """Whether words are left beside the phrases of these lists."""
    spans = (one for name in names for one in ballot_signs.places(clause, language, name))
    return any(map(str.isalnum, blanked(clause, spans)))


def _denies_other(clause: str, language: str) -> bool:
    """Whether what it denies is known to be something else than the seat: a journey, a month."""
    refused = meaning.meanings(clause, language, ("decline", "weakly"))
    if "decline" in refused and "weakly" not in refused:
        return False
    if ballot_signs.says(clause, language, *_OF_THE_SEAT):
        return False
    start, end = next(ballot_signs.places(clause, language, "not"), (0, 0))
    if not clause[:start].strip() and not _left_of(
        clause[end:], language, ("other_matter", *_AROUND)
    ):
        return False  # "but not in May" has no other verb than that of the seat
    return ballot_signs.says(clause, language, "conflict", "other_matter")


def _sentences(text: str, language: str) -> Iterator[str]:
    closings = _keys(language, "closing")
    for piece in pieces.PIECE.split(text[: ballot_signs.LONGEST]):
        if key(piece) not in closings:
            yield piece


def _answered_in(text: str, language: str) -> set[str]:
    return {one for piece in _sentences(text, language) for one in _answers(piece, language)}


def _is_declined(found: set[str]) -> bool:
    return found & _BINDING == {"decline"}


def _answers(piece: str, language: str) -> set[str]:
    """What a piece says of the invitation; "no" in one about conflicts is of these."""
    found = meaning.meanings(piece, language, _ACCEPTING)
    if "accept" in found or not ballot_signs.says(piece, language, "conflict_word"):
        return found
    words = lexemes.folded(meaning.unnumbered(piece))
    known = meaning.lexicon(language, (*_ACCEPTING, "no"))
    several = (meanings for _, _, meanings in known.finds(words))
    return {one for said in several if not {"no", "not"} & {*said} for one in said}
