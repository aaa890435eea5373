"""Words that hand over to somebody else, and who signs below: "请联系李敏处长。\\n张伟".

Invariant: nothing is parted that holds no words to turn to somebody; where those words name
nobody, the writer may be meant and all stays as it is. In scripts without capitals a sentence hands
over only where it is understood to its last word.
"""

import re

from intake.answers.values import Unclear
from intake.conversation.people import endings, prose, reached, signatures
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import ADDRESSES, any_found, blanked, phrases, without
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, fold, has_case

_STOP = re.compile(r"[。！？\n]|\.\s")
"""The end of the words above a name that stands alone."""
_MOST_CLOSINGS = 3
_CLAUSES = re.compile(r"[,;!?\n。，、；！？،؛।()（）]|\.\s")
_CONTACT = ("contacting", "contacting_behind", "turned_to")
_BESIDE = ("kin", "courtesies")
"""What may stand beside a name in a sentence that hands over, and is no part of it."""
_MARK = "@"
"""Where somebody is named: addresses are blanks by then."""


def above(told: Writer | Unclear, text: str, language: str) -> str | Unclear | None:
    """The text up to who signs it, where it names somebody else whom to write to.

    Unclear where who signs would be read with words about another that are not understood.
    """
    head, card = endings.closing(text, language)
    if not (head.strip() and card.strip()):
        head, card = _alone(text, language)
    if not (card.strip() and isinstance(told, Writer) and _turns(head, language)):
        return None
    named = prose.told(head, language)
    if not _is_other(named, told, head, language):
        return None
    if has_case(head) or _is_whole(named, head, language):
        return head
    return _asked(named, told, (head, card), language)


def _asked(
    named: Writer | Unclear, told: Writer, parts: tuple[str, str], language: str
) -> Unclear | None:
    """Both, where the other is doubted, or words about them were read as who signs."""
    head, card = parts
    is_signer = all(one is None or one not in head for one in (told.name, told.office))
    if is_signer and isinstance(named, Writer):
        return None
    own = told.name
    if own and own in head:
        signed = prose.told(card, language)
        own = signed.name if isinstance(signed, Writer) else None
    joined = "".join(_called(named))
    whom = joined if joined in head else _called(named)[0]
    return Unclear(reason="contradictory", candidates=(whom, own)) if own else None


def _called(named: Writer | Unclear) -> tuple[str, ...]:
    """The name and the office as they were read."""
    parts = named.candidates if isinstance(named, Unclear) else (named.name, named.office)
    return tuple(one for one in parts if one)


def _is_whole(named: Writer | Unclear, head: str, language: str) -> bool:
    """Whether each clause that names them or tells whom to turn to is understood whole."""
    if any(any_found(WORDS, (*_CONTACT, *_BESIDE), fold(one), language) for one in _called(named)):
        return False
    said = fold(head)
    for pattern in (ADDRESSES, reached.pattern(language)):
        said = blanked(said, (one.span() for one in pattern.finditer(said)))
    marked = said
    for one in _called(named):
        marked = marked.replace(fold(one), _MARK * len(fold(one)))
    left = without(WORDS, (*_CONTACT, *_BESIDE, "handed_beside"), marked, language)
    begun = 0
    for end in (*(one.start() for one in _CLAUSES.finditer(said)), len(said)):
        clause = slice(begun, end)
        begun = end + 1
        if not _is_understood(said[clause], marked[clause], left[clause], language):
            return False
    return True


def _is_understood(said: str, marked: str, left: str, language: str) -> bool:
    """Whether nothing is left of a clause, or it tells of nothing but that who writes is gone."""
    if not WORD.search(left):
        return True
    if _MARK in marked or any_found(WORDS, _CONTACT, said, language):
        return False
    is_own = any_found(WORDS, ("first_person",), said, language)
    return not is_own or any_found(WORDS, ("gone", "perhaps_gone"), said, language)


def _is_other(named: Writer | Unclear, told: Writer, head: str, language: str) -> bool:
    """Whether somebody is named above the signature, surely or perhaps."""
    if isinstance(named, Unclear):
        whom = " ".join(named.candidates)
        return named.reason == "hedged" and not has_case(head) and _is_somebody(whom, language)
    if named.name:
        return _is_somebody(named.name, language)
    return bool(told.name) and _is_only_office(named, head, language)


def _is_somebody(name: str, language: str) -> bool:
    """Whether no word is left in the name that nobody is called by: "with me for any question"."""
    return not phrases(WORDS, "no_names", language).found(fold(name))


def _turns(head: str, language: str) -> bool:
    """Whether words say whom to turn to."""
    said = fold(head)
    return any_found(WORDS, ("contacting", "turned_to"), said, language)


def _is_only_office(named: Writer, head: str, language: str) -> bool:
    """Whether the office of somebody unnamed is told, in a script where the next name joins it."""
    if not named.office or has_case(head) or not _is_somebody(named.office, language):
        return False
    return not phrases(WORDS, "openers", language).found(fold(head))


def _alone(text: str, language: str) -> tuple[str, str]:
    """The text cut before a name that ends it, alone or behind a closing, in another script."""
    said = text.rstrip()
    stop = max((one.end() for one in _STOP.finditer(said)), default=0)
    name = _unclosed(fold(said[stop:]).strip(signatures.EDGES), language)
    if not stop or has_case(said[stop:]) or not name:
        return text, ""
    is_name = signatures.name_and_office(name, language) == (name, None)
    is_name = is_name or phrases(WORDS, "signing_ends", language).ends(name)
    return (said[:stop], said[stop:]) if is_name else (text, "")


def _unclosed(line: str, language: str) -> str:
    """A line without the closings that it begins with ("此致 敬礼 张伟")."""
    for _ in range(_MOST_CLOSINGS):
        heads = phrases(WORDS, "closings", language).heads(line)
        line = line[max((one.end() for one in heads), default=0) :].strip(signatures.EDGES)
    return line
