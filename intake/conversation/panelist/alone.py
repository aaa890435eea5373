"""What stands below one word alone on the first line of a mail: who signs, and the head of a quote.

Invariant: a line that may say anything of the word, a denial, a condition or a day, signs nothing.
"""

import re
from collections.abc import Sequence
from functools import cache

from intake import languages
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.intents import conditions, intents, signing, undersigned
from intake.conversation.people import signatures
from intake.conversation.phrases import among, either
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, has_question_mark

_SAYING = ("not", "no", "condition", "undecided", "put_off", "but", "accept", "decline", "leaving")
_LONGEST_NAME = 4
_LONGEST_HEAD = 160


def unquoted(lines: Sequence[str], language: str) -> list[str]:
    """The lines above the head of a quoted letter that nothing but the quote follows."""
    kept = [*lines]
    while kept and (not kept[-1].strip() or kept[-1].lstrip().startswith(">")):
        kept.pop()
    is_headed = len(kept) > 1 and is_head(kept[-1].strip(), language)
    return kept[:-1] if is_headed else kept


def is_head(line: str, language: str) -> bool:
    """Whether a line says who wrote what is quoted below it, dated or not."""
    verbs = either("intents", "talk.attributions", language)
    is_line = len(line) <= _LONGEST_HEAD and line.endswith((":", "："))
    return is_line and re.search(rf"(?<!\w)(?:{verbs})\W*[:：]\Z", fold(line)) is not None


def is_signed(below: Sequence[str], language: str) -> bool:
    """Whether it is a name by its family name, and where its owner works below it.

    Only scripts without blanks tell so: in Arabic or Hindi "later" looks like a name.
    """
    if not 1 < len(below) <= undersigned.HOUSES + 1 or any(map(has_case, below)):
        return False
    name, *houses = below
    is_signed = _is_named(name) and any(map(_is_house, houses))
    spoken = dict.fromkeys((language, *_unspaced()))
    return is_signed and not any(_says(line, one) for line in below for one in spoken)


def asks(line: str, language: str) -> bool:
    """Whether it is a question, or begins as one in a script without capitals: "何时生效"."""
    begins = not has_case(line) and intents.begins_to_ask(line, language)
    return has_question_mark(line) or begins


def _is_named(line: str) -> bool:
    """Whether it begins with a family name that is nothing else, and is no longer than a name."""
    name = line.split()[0]
    return 2 <= len(name) <= _LONGEST_NAME and any(
        name.startswith(tuple(among(WORDS, "surnames", one) - among(WORDS, "unsure_surnames", one)))
        for one in _unspaced()
    )


def _is_house(line: str) -> bool:
    ends = tuple(end for one in _unspaced() for end in ballot_signs.phrases(one, "houses"))
    return line.endswith(ends) or signing.is_house(line)


@cache
def _unspaced() -> tuple[str, ...]:
    """The languages without blanks or capitals, whose lists tell a family name and a house."""
    return tuple(one for one in languages.all_read() if ballot_signs.words_of(one).get("houses"))


@cache
def _day() -> re.Pattern[str]:
    days = (day for one in _unspaced() for day in ballot_signs.phrases(one, "days"))
    return re.compile(rf"\d\W*(?:{'|'.join(map(re.escape, days))})")


def _says(line: str, language: str) -> bool:
    """Whether a line may say more than who somebody is."""
    if len(line) > undersigned.LONGEST or line.endswith(undersigned.ENDS):
        return True
    is_open = asks(line, language) or conditions.stands(fold(line), language)
    if is_open or signatures.is_statement(fold(line), language) or _day().search(line):
        return True
    is_judging = judging_words.may_judge(line, language) or judging_words.appraises(line, language)
    return is_judging or ballot_signs.says(line, language, *_SAYING)
