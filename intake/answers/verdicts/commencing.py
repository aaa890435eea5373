"""A yes to what only begins in a time to come: "Yes, but only from 2028", "it runs next month".

Invariant: a bare year is left alone ("Strategy 2030"), and so is what was there by a year that is
over; a yes is put off where its own clause names the date and a beginning, or only a date follows.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest

from intake.answers import calendars
from intake.answers.lexicon import Phrase, lexicon
from intake.answers.times import lasting, tocome
from intake.answers.verdicts import verdicts
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence

_LAST_DAY = 31
_DECIDED = ("adopted", "enacting", "granted", "means")
_DATING = frozenset({"from_then", "part"})
_UNTIL = frozenset({"until", "until_or_by", "until_behind", "until_or_by_behind"})


def says(behind: Iterable[Sentence], today: date | None) -> bool:
    """Whether all that stands behind a yes is from what time on, and that is still to come."""
    clauses = [clause for sentence in behind for clause in sentence]
    words = [word for clause in clauses for word in clause.words if word[0].isalnum()]
    language = clauses[0].language if clauses else ""
    if words and tocome.is_all(tuple(words), language):
        return True
    is_month = [calendars.has(word, "month", language) for word in words]
    numbers = [int(word) for word in words if word.isdecimal()]
    years = [one for one in numbers if one > _LAST_DAY or not any(is_month)]
    if today is None or not years or not all(today.year < one < 2100 for one in years):
        return False
    said = tuple(
        word for word, month in zip(words, is_month, strict=True) if not (month or word.isdecimal())
    )
    found = [*lexicon("commencing", language).finds(said)]
    names = {name for _, _, roles in found for name in roles}
    is_whole = sum(length for _, length, _ in found) == len(said)
    return is_whole and (bool(_DATING & names) or names <= {"small"})


def puts_off(sentences: Iterable[Sentence], today: date | None) -> bool:
    """Whether what is told to be there only begins on a date of a year to come, or next month.

    "The platform goes live on 1 March 2027": not behind a sentence that says it is there, nor
    beside what has been there since another year.
    """
    if today is None:
        return False
    for sentence in sentences:
        if any(_is_by_now(clause, today.year) for clause in sentence):
            return False
        for clause, after in zip_longest(sentence, sentence[1:]):
            if clause and _is_put_off(clause, after, today):
                return True
            if clause and _is_there(clause):
                return False
    return False


def _is_put_off(clause: Clause, after: Clause | None, today: date) -> bool:
    is_told = clause.affirms or clause.has("coming")
    if not is_told or clause.denials or clause.is_extended or clause.has("enlarged"):
        return False
    if not clause.promises and tocome.says(clause.words, clause.language):
        return True
    if after is not None and says([[after]], today) and _is_dated(after):
        return True
    if not (
        clause.has("coming")
        or "begins" in lexicon("commencing", clause.language).said(clause.words)
    ):
        return False
    years = _years(clause.words)
    is_ahead = bool(years) and all(today.year < one < 2100 for one in years)
    until = (name for name, _ in lasting.known(clause.words, clause.language))
    return is_ahead and _is_dated(clause) and _UNTIL.isdisjoint(until)


def _is_by_now(clause: Clause, year: int) -> bool:
    """Whether it tells what has been there since a year that is over, and nothing of decisions."""
    years = _years(clause.words)
    is_over = bool(years) and all(1900 < one <= year for one in years)
    return is_over and clause.affirms and _is_there(clause)


def _is_there(clause: Clause) -> bool:
    """Whether it says more than "yes": that a thing is there, and not that it was decided on."""
    is_word = clause.is_made_of("yes", "opening")
    return not (is_word or clause.has(*_DECIDED)) and verdicts.of(clause) == "yes"


def _years(words: Phrase) -> list[int]:
    return [int(words[at]) for at in _places(words)]


def _places(words: Phrase) -> Iterator[int]:
    """Where numbers of four digits stand."""
    return (at for at, word in enumerate(words) if calendars.is_four_digits(word))


def _is_dated(clause: Clause) -> bool:
    if tocome.says(clause.words, clause.language):
        return True
    return any(_is_date(clause.words, at, clause.language) for at in _places(clause.words))


def _is_date(words: Phrase, at: int, language: str) -> bool:
    """Whether a month or a word of time stands right beside the year: "Strategy 2030" is none."""
    found = [*lexicon("commencing", language).every(words), *calendars.of(language).every(words)]
    told = {one for said in found for one in range(said.start, said.end)}
    told |= {one for one, word in enumerate(words) if not word[0].isalpha()}
    start = next(one + 1 for one in range(at - 1, -2, -1) if one not in told)
    end = next(one for one in range(at + 1, len(words) + 1) if one not in told)
    beside = (one.name for one in found if start <= one.start and one.end <= end)
    return any(name in _DATING or name.startswith("month") for name in beside)
