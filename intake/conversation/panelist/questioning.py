"""Questions in sentences of their own in a ballot mail, and new addresses: each is for a person.

Invariant: one that is quoted, that names a standard or a verdict, or is answered at once, is none;
one that more is said behind stays in the reason as well, since it may be asked of nobody.
Organizers read one before the tally only where it stands apart from what is judged, or says itself
that it is a question to us.
"""

import re
from collections.abc import Iterator, Sequence

from intake.answers.folding import clean, is_unspaced
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.intents import courtesy, framing
from intake.conversation.panelist import procedural
from intake.conversation.panelist.sitting import Heard, squeezed
from intake.conversation.phrases import ADDRESSES
from intake.conversation.spelling import has_question_mark, words_of

_HEADED = re.compile(rf"{judging_words.LABEL.pattern}\s*[:：–—-]", re.IGNORECASE)
"""A standard with what is said of it behind: "S2: the city should tell us who pays."."""
_WORDS = 3
"""Words of a question that stands apart: "Met?" is one of the standard above it."""
_OF_STANDARDS = ("first", "second", "third", "fourth", "standard", "all", "rest", "none")


def asks(said: str, language: str) -> bool:
    """Whether it ends as a question does, or holds its mark."""
    return has_question_mark(said) or framing.ends_asking(said, language)


def is_told(said: str, language: str) -> bool:
    """Whether it asks, with or without its mark: "Please tell me where …"."""
    return framing.asks(clean(said), language) or _is_announced(said, language)


def is_all_asked(said: Sequence[str], language: str) -> bool:
    """Whether a mail asks or begs, and says nothing else but manners: else it may reason."""
    left = [one for one in said if _begs(one, language) or not courtesy.is_courtesy(one, language)]
    return bool(left) and all(
        (_begs(one, language) or is_told(one, language)) and not _HEADED.search(one) for one in left
    )


def _begs(said: str, language: str) -> bool:
    """Whether something is begged for of a standard: "Please send me the sources for S2"."""
    is_named = judging_words.LABEL.search(said) is not None
    if not is_named or judging_words.says_verdict(said, language):
        return False
    text = courtesy.plain(said)
    return courtesy.pleads(text, language) or ballot_signs.says(said, language, "asking", "sending")


def among(said: Sequence[str], heard: Heard) -> Iterator[str]:
    """Those of a mail's sentences that ask by themselves, with what only announces one."""
    following = (*said, "")[1:]
    for one, behind in zip(said, following, strict=True):
        if _is_one(one, behind, heard) or _announces(one, behind, heard):
            yield one


def leaves(asked: str, heard: Heard) -> bool:
    """Whether one of `among` is no part of a reason: announced, apart, or the paragraph's last.

    A mail address may stand in a reason, too, unless no more is said than that it is the writer's.
    """
    if gives_address(asked, heard):
        return _is_mailbox(asked, heard.language)
    if _is_announced(asked, heard.language) or is_apart(asked, heard):
        return True
    wanted = squeezed(asked)
    return any(one.endswith(wanted) for one in heard.lines)


def is_of_standard(said: str, language: str) -> bool:
    """Whether it asks of a standard something else than its verdict."""
    is_named = judging_words.LABEL.search(said) is not None
    is_begged = judging_words.enquires(said, language) and is_told(said, language)
    is_begged = is_begged or ballot_signs.says(said, language, "sending")
    is_asked = asks(said, language) or (is_begged and not _HEADED.search(said))
    return is_named and is_asked and not judging_words.says_verdict(said, language)


def is_answered(behind: str, language: str) -> bool:
    """Whether the sentence behind a question answers it at once."""
    return any(_begins(behind, language, name) for name in ("yes", "no"))


def is_shown(heard: Heard, asked: str) -> bool:
    """Whether organizers may read what is asked before the ballots are counted."""
    language = heard.language
    if judging_words.may_judge(asked, language) or judging_words.appraises(asked, language):
        return False
    if gives_address(asked, heard):
        return _is_mailbox(asked, language)
    return _is_announced(asked, language) or is_apart(asked, heard)


def gives_address(said: str, heard: Heard) -> bool:
    """Whether a mail address that was not the writer's is called theirs, or begged to be used."""
    found = (one[0].casefold() for one in ADDRESSES.finditer(said))
    if all(one == heard.panelist.key for one in found):
        return False
    language = heard.language
    return procedural.gives_mailbox(said, language) or courtesy.pleads(said, language)


def _is_mailbox(said: str, language: str) -> bool:
    return procedural.gives_mailbox(said, language) and procedural.is_plain(said, language)


def _is_one(said: str, behind: str, heard: Heard) -> bool:
    language = heard.language
    if gives_address(said, heard):
        return not judging_words.may_judge(said, language)
    if not _is_question(said, heard) or judging_words.LABEL.search(said):
        return False
    if is_answered(behind, language):
        return False
    if _is_announced(said, language) or is_apart(said, heard):
        return True
    return not judging_words.says_verdict(said, language) and not _names_group(said, language)


def _is_question(said: str, heard: Heard) -> bool:
    """Whether it ends as one, or says apart that it is one: "I would like to know when …"."""
    if framing.ends_asking(clean(said), heard.language):
        return True
    is_asked = framing.asks(clean(said), heard.language)
    is_plain = is_asked and procedural.is_plain(said, heard.language)
    return is_plain and _is_announced(said, heard.language) and is_apart(said, heard)


def _announces(said: str, behind: str, heard: Heard) -> bool:
    """ "I have one question." before it."""
    language = heard.language
    if judging_words.may_judge(said, language) or not _is_announced(said, language):
        return False
    return bool(behind) and _is_one(behind, "", heard)


def _is_announced(said: str, language: str) -> bool:
    return ballot_signs.says(said, language, "enquiring")


def _names_group(said: str, language: str) -> bool:
    """ "And the rest? Not met." judges by its answer."""
    return ballot_signs.says(said, language, *_OF_STANDARDS)


def _begins(said: str, language: str, name: str) -> bool:
    return any(start == 0 for start, _ in ballot_signs.places(said, language, name))


def is_apart(said: str, heard: Heard) -> bool:
    """Whether it stands in one of several paragraphs, in which nothing else judges."""
    wanted = squeezed(said)
    if len(words_of(wanted)) < _WORDS and not is_unspaced(wanted):
        return False
    return any(
        wanted in paragraph
        and not judging_words.may_judge(paragraph.replace(wanted, ""), heard.language)
        for paragraph in (heard.paragraphs if heard.paragraphs[1:] else ())
    )
