"""Whether a panelist's mail asks about others' ballots, or speaks for another panelist.

Invariant: others are known here by their names alone; nothing that they did is, so that no answer
can tell it. Where this is in doubt the mail counts as such a question: its answer is the rule.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from intake.answers.folding import UNSPACED, is_unspaced, key
from intake.conversation import phrasefiles
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.intents import courtesy
from intake.conversation.panelist import naming, wishing
from intake.conversation.panelist.declaring import weighing
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import fold, has_question_mark

_FILE = "others_words.toml"
_TALKED_OF = ("ballots", "judged", "met", "not_met", "partly")
_WANTING = ("asking", "sending", "enquiring", "addressing", "counts")
"""Words by which a sentence of a mail that judges may still ask for a ballot."""
_SHORT, _LONG = 3, 6
"""Letters of the shortest word that is known as a name, and of one that may end otherwise."""
_START, _END = rf"(?<![^\W{UNSPACED}])", rf"(?![^\W{UNSPACED}])"
_STANDARD = re.compile(rf"{_START}S\s?\d{_END}", re.IGNORECASE)
_NEAR = 3
"""Signs between a name and what is said of it."""


def are_asked_about(heard: Heard) -> bool:
    """Whether they ask how somebody else judges, or all do; who that is, nobody need know here."""
    is_said = ballot_signs.says(heard.text, heard.language, "others", "counts")
    return any(asking(heard)) or (is_said and not naming.may_judge(heard))


def asking(heard: Heard) -> tuple[str, ...]:
    """The sentences that ask it; a reason of a ballot, which stands behind its standard, does not.

    Behind a standard only a question asks. In a mail that judges, what only speaks of a colleague's
    ballot asks nothing: it may tell whose the verdicts are.
    """
    labelled = False
    is_judging = naming.may_judge(heard)
    found: list[str] = []
    for said in wishing.sentences_of(heard):
        labelled = labelled or judging_words.LABEL.search(said) is not None
        is_question = has_question_mark(said)
        is_asking = _is_asking(said, heard) or (bool(found) and _fetches(said, heard.language))
        is_told = is_judging and not _wants(said, heard.language)
        if (not labelled or is_question) and is_asking and not is_told:
            found.append(said)
    return tuple(found)


def may_ask_of_standard(said: str, heard: Heard) -> bool:
    """Whether it names a standard and nobody else: "on average" may be said of its figures."""
    is_of_others = ballot_signs.says(said, heard.language, "others") or _asks(said, heard)
    return _STANDARD.search(said) is not None and not is_of_others


def parted(heard: Heard) -> tuple[Heard, Heard] | None:
    """The sentences that ask it, and the mail without them; None unless it holds both."""
    asked = asking(heard)
    rest = [one for one in wishing.sentences_of(heard) if one not in asked]
    if not asked or all(is_manners(one, heard.language) for one in rest):
        return None
    passages = heard.message.passages
    first = (replace(passages[0], text="\n".join(asked), under=""),)
    left = tuple(replace(one, text=wishing.without(one.text, asked)) for one in passages)
    if left == passages:
        return None
    return wishing.saying(heard, first), wishing.saying(heard, left)


def _is_asking(said: str, heard: Heard) -> bool:
    if ballot_signs.says(said, heard.language, "others", "counts"):
        return True
    return _asks(said, heard)


def _wants(said: str, language: str) -> bool:
    """Whether a sentence asks or bids, or wonders how and what."""
    is_wish = ballot_signs.says(said, language, *_WANTING) or _has("bids", said, language)
    return is_wish or has_question_mark(said) or weighing.asks(said, language)


def _fetches(said: str, language: str) -> bool:
    """ "Please send me her ballot": of whoever was asked about before it, unless it is "mine"."""
    return _bids_ballot(said, language) and not ballot_signs.says(said, language, "own")


def is_manners(said: str, language: str) -> bool:
    """Whether it is mere courtesy; what bids us to send something is more, however polite."""
    is_polite = courtesy.is_courtesy(said, language) or courtesy.acknowledges(said, language)
    is_bidding = ballot_signs.says(said, language, "sending") or _bids_ballot(said, language)
    return is_polite and not is_bidding


def _bids_ballot(said: str, language: str) -> bool:
    is_bidden = ballot_signs.says(said, language, "sending", "asking")
    return is_bidden and ballot_signs.says(said, language, "ballot")


def speak(heard: Heard) -> bool:
    """Whether somebody says to be another panelist, or judges by speaking of another's ballot."""
    names = [*_named(heard.text, heard)]
    known_by = ("speaking", "ballot") if naming.may_judge(heard) else ("speaking",)
    said = [
        span for name in known_by for span in ballot_signs.places(heard.text, heard.language, name)
    ]
    return any(_are_near(one, other) for one in names for other in said)


def _are_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return -_NEAR <= one[0] - other[1] <= _NEAR or -_NEAR <= other[0] - one[1] <= _NEAR


def _asks(said: str, heard: Heard) -> bool:
    is_of_ballots = ballot_signs.says(said, heard.language, *_TALKED_OF)
    if is_of_ballots and (
        ballot_signs.says(said, heard.language, "colleagues") or are_named(said, heard)
    ):
        return True
    if has_question_mark(said) and are_named(said, heard):
        return True
    is_asked = all(ballot_signs.says(said, heard.language, name) for name in ("how", "judged"))
    is_asked = is_asked or (
        weighing.asks(said, heard.language) and _has("gave", said, heard.language)
    )
    return _bids_theirs(said, heard.language) or (
        is_asked and not ballot_signs.says(said, heard.language, "mine")
    )


def _bids_theirs(said: str, language: str) -> bool:
    """ "Please send me her ballot", whoever she is."""
    is_bidden = ballot_signs.says(said, language, "sending", "asking", "addressing")
    is_bidden = is_bidden or _has("bids", said, language)
    return is_bidden and _has("theirs", said, language)


def _has(meaning: str, said: str, language: str) -> bool:
    return phrasefiles.listed("panelist", _FILE, language, meaning).found(fold(said))


def are_named(said: str, heard: Heard) -> bool:
    """Whether another panelist is named."""
    return next(_named(said, heard), None) is not None


def _named(said: str, heard: Heard) -> Iterator[tuple[int, int]]:
    """Where others on the roster are named: by all of a name, a part of it, or their mailbox."""
    own = {key(one) for one in (heard.panelist.name, *heard.panelist.name.split())}
    own |= {key(one.city.name) for one in heard.cities}
    for name in heard.sitting.others():
        parts = [name] if "@" in name else [name, *name.split()]
        for part in parts:
            if key(part) not in own and len(key(part)) >= _SHORT:
                found = _pattern(part).finditer(said)
                yield from (one.span() for one in found if key(one.group()) not in own)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """A name as it is written, with a capital where its script has any: "May" is no "may"."""
    if is_unspaced(key(name)):
        return re.compile(re.escape(name))
    stem = name[:-1] if len(name) >= _LONG and "@" not in name else name
    ending = r"\w{0,3}" if len(name) >= _LONG else r"(?:s|a|y|e|ie|em)?"
    sentence_initial = "" if len(name) > _SHORT + 1 else r"(?<!^)(?<![.!?\n] )"
    return re.compile(rf"{sentence_initial}{_START}{re.escape(stem)}{ending}{_END}")
