"""What of an answer tells where the certificate is wished: not the fall-back, nor what is refused.

Invariant: something is left out only where a word says what it is, and never all of a text.
"""

import re
from functools import cache

from intake.answers.lexicon import entries, lexicon, split, tokens_of

_SENTENCES = re.compile(r"([;\n]|(?<!\d)[.!?](?=\s|$)|(?<=[\u3041-\u9fff\uac00-\ud7af])[.!?])")
_CLAUSES = re.compile(r"([,;:()\n]|(?<!\d)[.!?](?=\s|$)| [-–—] )")
_ROLES = (
    "fallback",
    "second",
    "hindered",
    "indifferent",
    "journey",
    "not",
    "likewise",
    "any_place",
    "unfit",
    "prefers",
    "wished",
    "another",
    "received",
    "had",
    "gotten",
    "decided",
)
_LEAVING_OUT = {
    "fallback", "second", "hindered", "indifferent", "journey", "any_place", "unfit",
    "another", "received", "gotten",
}  # fmt: skip
_BEFORE = ("another", "received", "gotten")
_CLOSING = ("ja", "ko", "tr", "hi")
"""Languages in which what a clause says of its place stands behind it."""


def first(text: str, language: str) -> str:
    """The text with the first wish alone; as it is where nothing says that there is a second."""
    if not _said(text, language) & _LEAVING_OUT:
        return text
    sentences = _SENTENCES.split(text)
    kept = [_wished(one, language) if n % 2 == 0 else one for n, one in enumerate(sentences)]
    left = _without_fallback("".join(kept), language).strip(" ,;.:")
    is_refused = bool({"unfit", *_BEFORE} & _said(text, language))  # and nothing else is wished
    return left if is_refused or any(sign.isalnum() for sign in left) else text


def without_where(text: str, language: str) -> str:
    """The text without ", where our mayor will be for a congress": said of the place before it."""
    parts = _CLAUSES.split(text)
    told = [n > 0 and _tells_where(one, language) for n, one in enumerate(parts)]
    kept = "".join(one for one, is_told in zip(parts, told, strict=True) if not is_told)
    return kept.strip(" ,") if any(told) else text


def _tells_where(clause: str, language: str) -> bool:
    """Whether a clause begins with "where"; French "ou" without its accent is an "or"."""
    names = lexicon("venues", language).at(split(clause), 0)[1]
    if not {"where", "or"} <= set(names):
        return "where" in names
    written = {phrase for name, phrase in entries("venues", language) if name == "where"}
    return clause.split()[0].lower() in written


def _wished(sentence: str, language: str) -> str:
    """A sentence without its clauses that name no first wish."""
    if "hindered" in _said(sentence, language):
        return ""
    kept: list[str] = []
    is_out = is_before = False
    for n, one in enumerate(_CLAUSES.split(sentence)):
        if n % 2 == 0:
            likewise = is_out and "likewise" in _said(one, language)
            is_before = _is_before(one, language) or (is_before and not _wishes(one, language))
            is_out = likewise or is_before or _is_aside(one, language)
        is_unfit = n % 2 == 0 and is_out and "unfit" in _said(one, language)
        left = _behind_unfit(one, language) if is_unfit else ""
        kept.append(left if n % 2 == 0 and is_out else one)
    return "".join(kept)


def _behind_unfit(clause: str, language: str) -> str:
    """What a clause wishes behind the place that it calls too far; mostly nothing."""
    tokens, found = tokens_of(clause)
    role = "unfit" if language in _CLOSING else "prefers"
    for place, length, names in lexicon("venues", language).finds(tokens):
        if role in names:
            start = place + length if role == "unfit" else place
            return f" {clause[found[start].start() :]}" if start < len(found) else ""
    return ""


def _is_aside(clause: str, language: str) -> bool:
    """A second choice, a place that is all the same, a journey that cannot be made."""
    said = _said(clause, language)
    is_told = bool({"second", "indifferent"} & said) or {"journey", "not"} <= said
    is_told |= "unfit" in said and "not" not in said
    return is_told or _is_any_place(clause, language)


def _is_before(clause: str, language: str) -> bool:
    """Whether it tells where another certificate is had from, or where this one was received.

    A place that is wished, or on which the mayor's approval was received, is still to come.
    """
    said = _said(clause, language)
    is_told = bool({"another", "received"} & said) or {"had", "gotten"} <= said
    return is_told and said.isdisjoint({"wished", "decided"})


def _wishes(clause: str, language: str) -> bool:
    return "wished" in _said(clause, language)


def _is_any_place(clause: str, language: str) -> bool:
    """Whether a clause says that all is the same and names nothing ("Nos da igual, …")."""
    tokens = tuple(one for one in split(clause) if one.isalnum())
    return "any_place" in lexicon("venues", language).of(tokens)


def _without_fallback(text: str, language: str) -> str:
    """The text up to "if that is not possible", with the sentences behind that one."""
    found = _fallback(language).search(text)
    if found is None or not any(sign.isalnum() for sign in text[: found.start()]):
        return text
    ends = (one.end() for one in _SENTENCES.finditer(text) if one.start() > found.end())
    return f"{text[: found.start()]} {text[next(ends, len(text)) :]}"


@cache
def _fallback(language: str) -> re.Pattern[str]:
    said = {phrase for name, phrase in entries("venues", language) if name == "fallback"}
    words = "|".join(sorted(map(re.escape, said), key=len, reverse=True))
    edge = "" if language in ("zh", "ja", "ko") else r"(?<![^\W\d_])"
    return re.compile(rf"{edge}(?:{words or '(?!)'})", re.IGNORECASE)


def _said(text: str, language: str) -> set[str]:
    """The roles of a text's words; the longest phrase at a place alone tells ("no problem")."""
    tokens = split(text)
    found = lexicon("venues", language).finds(tokens)
    return {name for _, _, names in found for name in names if name in _ROLES}
