"""What a mail says of the writer's own seat: that it is given up, or that this may be meant.

Invariant: `plain` is a mail of nothing but a resignation, each word of it known; what is asked,
denied, conditional or another's is none at all, and what only may be one is asked back.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from intake import languages
from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, covered, judging_words
from intake.conversation.ballots.covered import Span
from intake.conversation.intents import conditions
from intake.conversation.panelist import beside, evidence, naming, others, questioning, wishing
from intake.conversation.panelist.panelist_letters import LEAVING
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import fold, has_question_mark

LONGEST, LONGEST_ASKED = 400, 1_500
"""Characters of a mail that gives up a seat, and of one that is asked back whatever it also says.

In a longer one only a sentence of nothing else is heard, and asked.
"""
Reading = Literal["plain", "unsure"]
Answer = Literal["leaves", "stays"]

_FILE = "resigning_words.toml"
_GOING = ("panel", "leaving", "no_longer", "not", "no")
_KNOWN = ("panel", "leaving", "no_longer", "resign")
_CLAUSE = re.compile(r"[,;:，、；：،؛]")


@dataclass(frozen=True)
class _Mail:
    """What is looked for once in a whole mail: the languages in which it speaks of the panel.

    `every` are all in which it may be written.
    """

    heard: Heard
    every: tuple[str, ...]
    spoken: tuple[str, ...]
    asks_others: bool


def read(heard: Heard) -> Reading | None:
    """Whether the mail gives up the seat, may mean that, or says nothing of it.

    A question, and who else is named, says nothing of it; what is said beside them is asked back.
    So is the very word that is asked for, whatever stands below it.
    """
    if _is_headed(heard) or _is_bare_of_seat(heard):
        return "unsure"
    text, mail = evidence.beside(heard), _mail(heard)
    spoken = mail.spoken
    said = covered.said(text, heard.language, lambda one: _leaves(one, mail)) if spoken else []
    own = [one for one in said if not (has_question_mark(one) or others.are_named(one, heard))]
    if not any(_leaves(one, mail) for one in own):
        return None
    if len(heard.text) > LONGEST_ASKED:
        return "unsure" if any(_is_plain(one, spoken) for one in own) else None
    is_whole = text == heard.text and len(text) <= LONGEST and own == said
    if is_whole and all(_is_plain(one, spoken) for one in said):
        return "plain"
    return "unsure" if any(_may_leave(one, spoken) for one in own) else None


def of_leaving(heard: Heard) -> tuple[str, ...]:
    """What says so and nothing of a city or a verdict, as it is written.

    A reason goes with it only where each word of it is known.
    """
    mail = _mail(heard)
    return tuple(
        clause
        for one in sentences_of(heard)
        for clause in ([one] if _is_plain(fold(one), mail.spoken) else _bare_of_reasons(one, heard))
        if not _may_judge(clause, heard) and _leaves(fold(clause), mail)
    )


def sentences_of(heard: Heard) -> tuple[str, ...]:
    """The sentences that say so, whole."""
    mail = _mail(heard)
    return tuple(one for one in wishing.sentences_of(heard) if _leaves(fold(one), mail))


def _bare_of_reasons(said: str, heard: Heard) -> list[str]:
    """Its clauses, without a "because" and what it leads."""
    because = ballot_signs.places(said, heard.language, "because")
    clauses = _CLAUSE.split(phrases.blanked(said, because, ","))
    return [one.strip() for one in clauses if one.strip()]


def _may_judge(said: str, heard: Heard) -> bool:
    """Whether it names a city or what is judged of one, or holds a word of praise or refusal."""
    language = heard.language
    if judging_words.may_judge(said, language) or naming.named_in(heard, said):
        return True
    bare = _bare(said, language)
    return judging_words.appraises(bare, language) or covered.has(said, _FILE, "matter", language)


def answer(heard: Heard) -> Answer | None:
    """One plain word in answer to "do you leave the panel?"; more than one is read as any mail.

    The very words that our letters ask for need no thread of it; who signs says no more by it.
    """
    said, spoken = covered.said(beside.unsigned(heard), heard.language), spoken_in(heard)
    if len(said) != 1 or has_question_mark(heard.text):
        return None
    if covered.is_all(said[0], _FILE, "seated", heard.language):
        return "stays"
    if heard.about != LEAVING:
        is_said = covered.is_all(said[0], _FILE, "word", heard.language)
        return "leaves" if is_said else None
    if any(covered.is_all(said[0], _FILE, "confirm", one) for one in spoken):
        return "leaves"
    return "stays" if any(covered.is_all(said[0], _FILE, "stay", one) for one in spoken) else None


def _is_headed(heard: Heard) -> bool:
    """Whether the first line is the word that the question asks for, and nothing else."""
    first = heard.text.strip().partition("\n")[0]
    return covered.is_all(first, _FILE, "word", heard.language)


def _is_bare_of_seat(heard: Heard) -> bool:
    """Whether it is nothing but "I quit.", which names no seat."""
    said = covered.said(beside.unsigned(heard), heard.language)
    is_alone = len(said) == 1 and not has_question_mark(heard.text)
    return is_alone and any(covered.is_all(said[0], _FILE, "bare", one) for one in spoken_in(heard))


def spoken_in(heard: Heard) -> tuple[str, ...]:
    """Of a mail too short to tell its language, every one in which it may be written."""
    if heard.message.language:
        return (heard.language,)
    others_read = (languages.spoken_in(heard.text, one) for one in languages.all_read())
    return tuple(dict.fromkeys((heard.language, *others_read)))


def _mail(heard: Heard) -> _Mail:
    every = spoken_in(heard)
    spoken = tuple(one for one in every if _is_of_panel(heard.text, one))
    return _Mail(heard, every, spoken, bool(spoken) and others.are_asked_about(heard))


def _leaves(said: str, mail: _Mail) -> bool:
    """Whether a sentence says that they leave, in any language that it may be in."""
    heard = mail.heard
    is_own = ballot_signs.says(said, heard.language, "own_word")
    is_ballot = naming.names_standards(heard) and not (is_own and questioning.is_apart(said, heard))
    judges = is_ballot or mail.asks_others
    bare = {one: _bare(said, one) for one in mail.spoken}
    leaves = any(
        _gives_up(text, one) or (not judges and _leaves_panel(text, one))
        for one, text in bare.items()
    ) or (judges and _is_plain(said, mail.spoken))
    return leaves and not any(_is_open(_bare(said, one), one) for one in mail.every)


def _bare(said: str, language: str) -> str:
    """The sentence without words that only look like a denial: an apology, "reluctantly"."""
    return phrases.blanked(said, ballot_signs.places(said, language, "plain"))


def _is_of_panel(text: str, language: str) -> bool:
    return ballot_signs.says(text, language, "panel", "resign")


def _is_plain(said: str, spoken: tuple[str, ...]) -> bool:
    """Whether it holds nothing but words of a resignation."""
    return any(
        covered.is_covered(
            phrases.blanked(said, _known(said, one)), _FILE, ("beside", "between"), one
        )
        and (_gives_up(said, one) or _leaves_panel(said, one))
        for one in spoken
    )


def _may_leave(said: str, spoken: tuple[str, ...]) -> bool:
    """Whether it gives up the seat in so many words, or it is the panel itself that is left."""
    return any(_gives_up(said, one) or _is_left(said, one) for one in spoken)


def _is_left(said: str, language: str) -> bool:
    """Whether nothing else stands between the panel and a word of leaving it."""
    panels = [*ballot_signs.places(said, language, "panel")]
    goings = [
        span
        for name in ("leaving", "no_longer")
        for span in ballot_signs.places(said, language, name)
    ]
    between = (
        said[min(one[1], other[1]) : max(one[0], other[0])] for one in panels for other in goings
    )
    return any(covered.is_covered(one, _FILE, ("between",), language) for one in between)


def _known(said: str, language: str) -> Iterator[Span]:
    return (span for name in _KNOWN for span in ballot_signs.places(said, language, name))


def _is_open(said: str, language: str) -> bool:
    """Whether it hangs on a condition, is only thought of, denied, or another's doing."""
    is_hedged = ballot_signs.says(said, language, "condition", "someone")
    return is_hedged or conditions.hangs("", said, language) or _stays(said, language)


def _stays(said: str, language: str) -> bool:
    words = {name for name in _GOING if ballot_signs.says(said, language, name)}
    is_denied = {"panel", "leaving", "not"} <= words and "no_longer" not in words
    return is_denied and not _gives_up(said, language)


def _gives_up(said: str, language: str) -> bool:
    """Whether words that give up a seat stand there, with no denial right before them."""
    denied = {end for name in ("not", "no") for _, end in ballot_signs.places(said, language, name)}
    return any(
        not denied & {start, start - 1}
        for start, _ in ballot_signs.places(said, language, "resign")
    )


def _leaves_panel(said: str, language: str) -> bool:
    """A clause with the panel and a word of going from it that nothing denies; or no more of it."""
    return any(_goes(one, language) for one in _CLAUSE.split(said))


def _goes(clause: str, language: str) -> bool:
    words = {name for name in _GOING if ballot_signs.says(clause, language, name)}
    is_gone = "no_longer" in words or ("leaving" in words and not words & {"not", "no"})
    return "panel" in words and is_gone
