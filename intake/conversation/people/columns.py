"""A person told in columns: "anna nowak / press office / a@b.example", with or without capitals.

Invariant: there are two columns beside the address, one surely a name and one surely an office or a
place of work; anything else is left to those who read sentences.
"""

import re
from dataclasses import replace

from intake.answers.values import Unclear
from intake.conversation.people import called, cased, hanlike, holding, reached, signatures
from intake.conversation.people.no_names import houses
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import ADDRESSES, among, any_found, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, words_of

_MARK = re.compile(r"[,،，、;؛|\n。]|\s[/–—-]\s|／|(?<=\w{3})\.(?=\s*(?:,|\Z))")
_EDGES = " \t\n,.;:،؛。，、|/–—-()"
_COLUMNS = 2
_POSTS = ("offices", "more_offices", "institutions", "posts_in_latin")
_NO_POST = (
    "negators", "own", "first_person", "contacting", "relatives", "copying", "mandates",
    "superiors", "aides",
)  # fmt: skip
_NO_BEGIN = ("situated", "on_behalf", "joining_offices", "articles", "seats", "undoing", "agents")
_OPEN = re.compile(r"(?:[!?。！？।]|(?<=\w{3})\.)\s*[^\W_]")
_LEAD = re.compile(r"\s*[:：–—-]\s*")


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
    """The columns of a card of two without addresses and telephones; none of anything else."""
    bare = reached.pattern(language).sub(lambda one: ",".ljust(len(one[0])), fold(text))
    if "@" in bare or _OPEN.search(bare):
        return []
    cuts = [0, *(place for one in _MARK.finditer(bare) for place in one.span()), len(bare)]
    spans = zip(cuts[::2], cuts[1::2], strict=True)
    columns = [own for a, b in spans if (own := _unled(text[a:b], bare[a:b], language))]
    return columns if len(columns) == _COLUMNS else []


def _unled(own: str, bare: str, language: str) -> str:
    """The words of a column without "contact:" before them."""
    own = own[: len(bare.rstrip(_EDGES))]
    heads = phrases(WORDS, "contacting", language).heads(bare, words_of(bare))
    leads = (lead.end() for one in heads if (lead := _LEAD.match(bare, one.end())))
    return own[max(leads, default=0) :].strip(_EDGES)


def _both(columns: list[str], language: str) -> tuple[str, str] | None:
    """The name and the office of two columns, in either order."""
    for name, office in (columns, columns[::-1]) if columns else ():
        if _is_person(fold(name), language) and _is_post(fold(office), language):
            return name, office
    return None


def _is_person(said: str, language: str) -> bool:
    if _is_of_work(said, language):
        return False
    if language in hanlike.LANGUAGES and not has_case(said):
        return hanlike.alone(said, language) == said
    if said.islower() and has_case(said):
        is_lower = bool(called.lowered(Piece(text=said), language))
        return is_lower and holding.is_person(said.title(), language)
    return cased.is_person(said, language)


def _is_post(said: str, language: str) -> bool:
    """Whether words are an office or a place of work, and no sentence."""
    is_long = len(said.split()) > signatures.LONGEST_OFFICE or any(map(str.isdigit, said))
    if is_long or signatures.is_statement(said, language):
        return False
    is_begun = any(phrases(WORDS, key, language).starts(said) for key in _NO_BEGIN)
    if is_begun or any_found(WORDS, _NO_POST, said, language):
        return False
    ends = tuple(among(WORDS, "house_ends", language))
    is_house = bool(ends) and said.endswith(ends)
    return is_house or _is_of_work(said, language)


def _is_of_work(said: str, language: str) -> bool:
    """Whether the word of an office or a place of work stands in words, or ends one ("bauamt")."""
    is_place = any(houses.is_workplace(word, language) for word in said.split())
    return is_place or any_found(WORDS, _POSTS, said, language)
