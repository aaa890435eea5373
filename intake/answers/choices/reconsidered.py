"""A place first thought of, and the one wished now: "we first thought of A, but now prefer B".

Invariant: the former one is left out only where a word for "first" and a later one for "now" stand,
what is wished now names a place, and neither part holds a word more.
"""

import re

from intake.answers.choices import options
from intake.answers.choices.refused import Look
from intake.answers.lexicon import Phrase, lexicon, split, tokens_of

_SENTENCES = re.compile(r"(?<!\d)[.!?](?=\s|$)|[。！？।؟\n]")
_STOPS = frozenset(",;:.!?()\n،؛、；，。।—–")
_OPEN = frozenset({
    "not", "or", "unfit", "refused", "likewise", "second", "fallback", "hindered", "indifferent",
    "any_place", "others", "supposing", "hosts", "added",
})  # fmt: skip
"""What leaves the later wish open."""


def without_former(text: str, language: str, look: Look) -> str:
    """The text from what is wished now on; as it is where no place before it was thought of."""
    tokens, found = tokens_of(text)
    roles = {"formerly": -1, "lately": -1}
    for place, _, names in lexicon("reconsidered", language).finds(tokens):
        if "formerly" in names and roles["formerly"] < 0:
            roles["formerly"] = place
        elif "lately" in names and roles["formerly"] >= 0 > roles["lately"]:
            roles["lately"] = place
    if roles["lately"] < 0:
        return text
    start = found[_clause_start(tokens, roles["formerly"], roles["lately"], language)].start()
    former, wish = _last_sentence(text[:start]), text[start:]
    ahead = text[: text.rindex(former, 0, start)] if former else ""
    is_former = _is_plain(former, language, look) and look(former).names
    is_former = is_former and not look(ahead).mentions
    return wish if is_former and _is_wish(wish, language, look) else text


def _clause_start(tokens: Phrase, first: int, now: int, language: str) -> int:
    """Where the clause of the "now" begins: behind the last stop or "but" in between."""
    contrasts = {
        place + n
        for place, length, names in lexicon("choices", language).finds(tokens)
        if "contrast" in names
        for n in range(length)
    }
    ends = (n for n in range(now - 1, first, -1) if tokens[n] in _STOPS or n in contrasts)
    return next(ends, now - 1) + 1


def _last_sentence(text: str) -> str:
    """The sentence in which the former place stands; what is said before it is no matter."""
    parts = [one for one in _SENTENCES.split(text) if one.strip()]
    return parts[-1] if parts else ""


def _is_wish(text: str, language: str, look: Look) -> bool:
    said = _said(text, language)
    is_open = bool(said & _OPEN) or "?" in text
    return "wished" in said and not is_open and look(text).names and _is_plain(text, language, look)


def _is_plain(text: str, language: str, look: Look) -> bool:
    """Whether it says nothing more than which place was thought of, or is wished."""
    rest = look(text).rest
    known = {
        place + n
        for name in ("venues", "reconsidered", "choices")
        for place, length, names in lexicon(name, language).finds(rest)
        if name != "choices" or {"contrast", "and"} & set(names)
        for n in range(length)
    }
    return all(n in known or not any(map(str.isalnum, one)) for n, one in enumerate(rest))


def _said(text: str, language: str) -> set[str]:
    tokens = split(text)
    said = {
        name
        for matter in ("venues", "reconsidered")
        for _, _, names in lexicon(matter, language).finds(tokens)
        for name in names
        if name != "added"
    }
    whole = options.tokens_of(text)  # "Fransa'da" is one word, "Fransa da" two
    added = (lexicon(one, language).said(whole) for one in ("choices", "reconsidered"))
    return said | ({"added"} & set().union(*added))
