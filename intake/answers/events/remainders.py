"""What an answer says of no event: that the rest is domestic, that more is not listed, "that is".

Invariant: a clause with a year, a quoted name or a capital of its own is never left out, nor one
that speaks of international events, or says that something did not come; and never all of a text.
"""

import re
from collections.abc import Callable
from functools import cache

from intake.answers.events import denying, domestic, proper
from intake.answers.events.words import any_of, flat, whole
from intake.answers.folding import UNSPACED
from intake.answers.lexicon import glued, lexicon, split

_CLAUSES = re.compile(r"([,;\n]\s*|(?<=[^\W\d_]{3})[.!]\s+|(?<=\d)\.\s+(?=[^\W\d_]))")
_SENTENCES = re.compile(r"([;\n]\s*|(?<=[^\W\d_]{3})[.!]\s*(?=\S)|(?<=\d)\.\s+(?=[^\W\d_]))")
_UNDOING = frozenset({
    "not", "to_come", "called_off", "not_us", "attended", "denied", "denied_first", "none", "never",
    "cancelled", "lost", "bid",
})  # fmt: skip
"""What a sentence may say of the events before it."""
_NEAR = re.compile(rf"\s?(?:[^\W\d_{UNSPACED}]+\s|[{UNSPACED}]{{0,2}})?\s?")
"""What may stand between "many" and "regional fairs"."""
_YEAR = r"(?:19|20)\d\d(?!\d)"
_NAMED = re.compile(rf"{_YEAR}|[\"«“„「『《]")


def without(text: str, language: str) -> str:
    """The text without "the rest is domestic, which we leave out", and without "that is"."""
    text = _that_is(language).sub(" ", text)
    if not domestic.is_all(text, language):
        text = _left(text, _SENTENCES, _is_of_many, language)
    return _left(text, _CLAUSES, _is_of_rest, language)


def _left(
    text: str, parting: re.Pattern[str], is_out: Callable[[str, str], bool], language: str
) -> str:
    """The text without the parts behind the first that are to be left out."""
    pieces = parting.split(text)
    kept = pieces[:1]
    for sign, clause in zip(pieces[1::2], pieces[2::2], strict=True):
        if not is_out(clause, language):
            kept += [sign, clause]
    return "".join(kept)


def _is_of_many(sentence: str, language: str) -> bool:
    """Whether it tells of many events that are only national, and names none of them.

    Where no capitals tell of a name, it speaks of one kind of them and gives no instance.
    """
    said = flat(sentence)
    if not _names_nothing(sentence, said, language) or whole("instanced", language).search(said):
        return False
    is_capitalised = language != "de" and not proper.is_caseless(said)
    if not is_capitalised and len(_kinds(language).findall(said)) > 1:
        return False
    undoing = {name for _, _, name in denying.said(sentence, lexicon("events", language))}
    undoing |= lexicon("undone", language).said(split(sentence))
    if undoing & _UNDOING:
        return False
    ranked = whole("domestic_rank", language).search(said) is not None
    return ranked or _tells_of_many(said, language)


def _tells_of_many(said: str, language: str) -> bool:
    """ "Many regional fairs": not "many guests came to the regional fair".

    Where no capitals tell of a name, nothing stands between; only Arabic counts them behind.
    """
    near = re.compile(r"\s?") if proper.is_caseless(said) else _NEAR
    many = [one.span() for one in whole("many_such", language).finditer(said)]
    kinds = [one.span() for one in _domestic_kind(language).finditer(said)]
    return any(
        near.fullmatch(said[min(one[1], kind[1]) : max(one[0], kind[0])])
        for one in many
        for kind in kinds
        if language == "ar" or one[0] < kind[1]
    )


def _names_nothing(clause: str, said: str, language: str) -> bool:
    """Whether it has no year, quotation or capital, and speaks of nothing international."""
    if _NAMED.search(clause) or whole("worldwide", language).search(said):
        return False
    return language == "de" or not any(word[0].isupper() for word in clause.split()[1:])


def _is_of_rest(clause: str, language: str) -> bool:
    """Whether a clause tells of what is not listed, and names nothing."""
    said = flat(clause)
    if not _names_nothing(clause, said, language):
        return False
    rest = whole("remainder", language).search(said)
    is_domestic = whole("domestic", language).search(said)
    return bool(rest and is_domestic) or bool(whole("unlisted", language).search(said))


@cache
def _kinds(language: str) -> re.Pattern[str]:
    """A word for events or two of them in one, perhaps behind what is written together with it."""
    kind = rf"(?:{proper.kinds(language).pattern}|{any_of(('scale',), language)})"
    glue = "|".join(re.escape(one) for one in glued(language, "before")) or "(?!)"
    named = rf"(?<!\w)(?:{glue})(?:{any_of(('kind',), language)})(?!\w)"
    return re.compile(rf"(?:(?:{kind})+|{named})")


@cache
def _domestic_kind(language: str) -> re.Pattern[str]:
    """ "Regional fairs", "salons régionaux": one word between them at most."""
    domestic_, kind = whole("domestic", language).pattern, _kinds(language).pattern
    gap = rf"(?:\s?\w{{0,1}}|[{UNSPACED}]{{0,2}}|\s[^\W\d_]+\s)"
    return re.compile(rf"{domestic_}{gap}\s?{kind}|{kind}{gap}\s?{domestic_}")


@cache
def _that_is(language: str) -> re.Pattern[str]:
    """ "That is" between a time and the year that it is: "last year, that is 2025"."""
    said = any_of(("that_is",), language, "where")
    ahead = rf"(?:(?<!\w)|(?<=[{UNSPACED}]))"
    return re.compile(rf"[,\s]*{ahead}(?:{said})[,\s]*(?=(?:\w{{1,4}}\s)?{_YEAR})", re.IGNORECASE)
