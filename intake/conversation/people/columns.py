"""A person told in columns: "anna nowak / press office / a@b.example", with or without capitals.

Invariant: there are two columns beside the address, one surely a name and one surely an office or a
place of work; anything else is left to those who read sentences.
"""

import re
from dataclasses import replace

from intake.answers.values import Unclear
from intake.conversation.people import (
    called,
    cased,
    forms,
    hanlike,
    holding,
    reached,
    signatures,
    titles,
)
from intake.conversation.people.no_names import houses
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import ADDRESSES, among, any_found, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case

_MARK = re.compile(r"[,،，、;؛|\n。()（）]|\s[/–—-]\s|／|(?<=\w{3})\.(?=\s*(?:,|\Z))")
_EDGES = " \t\n,.;:،؛。，、|/–—-()"
_COLUMNS = 2
_FEWEST, _MOST = 2, 4
"""Words of a name that nothing parts from an office."""
_POSTS = ("offices", "more_offices", "institutions", "posts_in_latin")
_NO_POST = (
    "negators", "own", "first_person", "contacting", "relatives", "copying", "mandates",
    "superiors",
)  # fmt: skip
_NO_BEGIN = ("situated", "on_behalf", "joining_offices", "articles", "seats", "undoing", "agents")
_OPEN = re.compile(r"(?:[!?。！？।]|(?<=\w{4})\.)\s*[^\W_]")
_LABEL = re.compile(r"\s*([^:：\d]{2,30})\s*[:：]\s*")


def completed(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """The reading; what the two columns tell where it lacks the name or the office."""
    if isinstance(told, Writer) and told.name and told.office:
        return told
    addresses = list(ADDRESSES.finditer(fold(text)))
    both = _both(_columns(text, language), language) if len(addresses) == 1 else None
    if both is None:
        return told
    writer = told if isinstance(told, Writer) else Writer(address=addresses[0][0])
    return replace(writer, name=both[0], office=both[1])


def _columns(text: str, language: str) -> list[str]:
    """The columns of a card without addresses and telephones; none of anything else."""
    bare = reached.pattern(language).sub(lambda one: ",".ljust(len(one[0])), fold(text))
    if "@" in bare or _OPEN.search(bare):
        return []
    cuts = [0, *(place for one in _MARK.finditer(bare) for place in one.span()), len(bare)]
    spans = zip(cuts[::2], cuts[1::2], strict=True)
    written = (text[a : a + len(bare[a:b].rstrip())] for a, b in spans)
    columns = [own for one in written if (own := one.strip(_EDGES)) and not _leads(own, language)]
    columns[:1] = [_unled(one, language) for one in columns[:1]]
    if len(columns) == 1 and language in hanlike.LANGUAGES:
        return columns[0].split()
    return columns


def _leads(own: str, language: str) -> bool:
    """Whether a column only leads to the address ("new e-mail")."""
    said = fold(own)
    return phrases(WORDS, "channels", language).ends(said) and not _is_of_work(said, language)


def _unled(own: str, language: str) -> str:
    """The words of a column without a label before them ("contact:"), which is no office."""
    label = _LABEL.match(own)
    is_label = label and not _is_of_work(fold(label[1]), language)
    return (own[label.end() :] if label and is_label else own).strip(_EDGES)


def _both(columns: list[str], language: str) -> tuple[str, str] | None:
    """The name and the office of two columns in either order, or of one in which they touch."""
    if len(columns) == 1:
        return _touching(columns[0].split(), language)
    for name, office in (columns, columns[::-1]) if len(columns) == _COLUMNS else ():
        if _is_person(fold(name), language) and _is_post(fold(office), language):
            return name, office
    return None


def _touching(words: list[str], language: str) -> tuple[str, str] | None:
    """A name and the office behind it, which begins with a word of work ("Luc Roy Direction …")."""
    for at in range(_FEWEST, min(len(words), _MOST + 1)):
        first = fold(words[at])
        is_begun = titles.is_of_office(first, language) or _is_of_work(first, language)
        name, office = " ".join(words[:at]), " ".join(words[at:])
        if at > _FEWEST and at + 1 == len(words):
            return None  # "मोहन लाल जनसंपर्क विभाग": nobody can tell what the third word is of
        if is_begun and _is_person(fold(name), language) and _is_post(fold(office), language):
            return name, office
    return None


def _is_person(said: str, language: str) -> bool:
    if _is_of_work(said, language):
        return False
    if holding.is_place(said, language):
        return False
    if language in hanlike.LANGUAGES and not has_case(said):
        return hanlike.alone(said, language) == said
    if said.islower() and has_case(said):
        is_lower = bool(called.lowered(Piece(text=said), language))
        return is_lower and holding.is_person(said.title(), language)
    return cased.is_person(said, language)


def _is_post(said: str, language: str) -> bool:
    """Whether words are an office or a place of work, and no sentence."""
    is_numbered = any(map(str.isdigit, said)) and not forms.NUMBERED.fullmatch(said)
    is_long = len(said.split()) > signatures.LONGEST_OFFICE or is_numbered
    if is_long or signatures.is_statement(said, language):
        return False
    if ":" in said:
        return False  # "copy: the IT department"
    is_begun = any(phrases(WORDS, key, language).starts(said) for key in _NO_BEGIN)
    if is_begun or any_found(WORDS, _NO_POST, said, language):
        return False
    ends = tuple(among(WORDS, "house_ends", language) | among(WORDS, "unit_ends", language))
    is_house = bool(ends) and said.endswith(ends) and houses.unspaced(said, language) is not None
    return is_house or _is_of_work(said, language)


def _is_of_work(said: str, language: str) -> bool:
    """Whether the word of an office or a place of work stands in words, or ends one ("bauamt")."""
    is_place = any(houses.is_workplace(word, language) for word in said.split())
    return is_place or any_found(WORDS, _POSTS, said, language)
