"""What an answer of a few words says beside its verdict, its manners and the name under it.

Invariant: what is no known part of the answer is handed on; only who signs is left out.
"""

from collections.abc import Iterator

from intake import languages
from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.intents import undersigned
from intake.conversation.panelist import accepting, alone, others
from intake.conversation.panelist.sitting import Heard
from intake.conversation.people import signatures
from intake.conversation.spelling import has_question_mark
from intake.conversation.turns import EXCERPT
from intake.conversation.wordings import own

_TIES = ("conflict", "no_conflict", "conflict_word", "employment", "advisory")
_EDGES = " \t*_-–—|,،，、"


def unsigned(heard: Heard) -> str:
    """The text above who signs, be it right below the one word that was asked for."""
    language, name = heard.language, heard.panelist.name
    lines = alone.unquoted(heard.text.strip().split("\n"), language)
    while len(lines) > 1 and _is_signed_off(lines[-1].strip(), name, language):
        lines.pop()
    if not lines:
        return ""
    first, *below = lines
    is_word = len(first.split()) == 1
    if is_word and alone.is_signed([one.strip() for one in below if one.strip()], language):
        return first.strip()
    text = "\n".join((first, "", *below) if is_word and below else lines)
    return undersigned.cut(text, language, (name,), lambda one: _says(one, language))[0].rstrip()


def _is_signed_off(line: str, name: str, language: str) -> bool:
    """Whether a line is empty, or a closing with the writer's own name behind it."""
    if not line or len(line) > 2 * undersigned.LONGEST:
        return not line
    known = undersigned.words_of_name(name)
    ends = (at for at, mark in enumerate(line) if mark in _EDGES)
    return any(
        undersigned.is_named(line[at + 1 :].strip(_EDGES), known)
        and _is_closing(line[:at].strip(_EDGES), language)
        for at in ends
    )


def _is_closing(line: str, language: str) -> bool:
    kinds = signatures.CLOSING_KINDS
    return not line or any(signatures.is_closing_of(line, one, (language, "en")) for one in kinds)


def _says(line: str, language: str) -> bool:
    is_judging = judging_words.may_judge(line, language) or judging_words.appraises(line, language)
    return is_judging or alone.asks(line, language)


def of_decline(heard: Heard) -> str:
    """All of a mail that says more than no; its verdict may stand in the same sentence."""
    said, language = [*_spoken(unsigned(heard), heard.language)], heard.language
    is_more = any(accepting.says_more(one, language) for one in said if not one.isalpha())
    return " ".join(unsigned(heard).split())[:EXCERPT] if len(said) > 1 or is_more else ""


def of_acceptance(heard: Heard) -> tuple[str, ...]:
    """Sentences that are no part of the acceptance, nor a question or a tie, which others read.

    Of the languages in which it may be one, that counts which leaves the fewest; others read the
    mail in its own alone.
    """
    text = unsigned(heard)
    left = (
        tuple(said for said in _spoken(text, one) if _is_beside(said, one, heard.language))
        for one in accepting.tongues(text, heard.language)
    )
    return min(left, key=len)


def _is_beside(said: str, language: str, own: str) -> bool:
    language, own = (languages.spoken_in(said, one) for one in (language, own))
    if has_question_mark(said) or _is_others(said, own):
        return False
    return _is_others(said, language) or accepting.is_beside(said, language)


def _is_others(said: str, language: str) -> bool:
    """Whether it is a question or a tie as this language says it."""
    return ballot_signs.says(said, language, "enquiring", *_TIES)


def _spoken(text: str, language: str) -> Iterator[str]:
    """The sentences that are more than manners, as they are written."""
    for piece in sentences.sentences(sentences.whole(text), language):
        said = own(text, piece)
        is_no = ballot_signs.says(said, language, "decline")  # "很抱歉，这次无法接受邀请；…"
        if is_no or not others.is_manners(said, language):
            yield said
