"""What leads to whom to write and names nobody: "如有任何问题，请联系…", "as I am leaving, …".

Invariant: a name or an office before such words stays; so does all where no person stands behind.
"""

import re
from functools import lru_cache

from intake.answers.folding import is_unspaced
from intake.conversation.people import caseless, signatures
from intake.conversation.phrases import among, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

PARTS = re.compile(r"[,;\n]| [–—-] ")
_EDGES = " \t,.:;()–—-。"
_FULLEST = 4
"""Letters of nearly every name in Han or Hangul whose family is known."""
_OURS = "[我本敝][\u4e00-\u9fff]{1,3}"
"""The house of who writes, before a name in Han ("我局李明")."""
_COMMAS = ",，、"
_STOPS = (",", "，", "。")
_CLAUSE = re.compile(
    r"(?<![^\n。.!?！？])[ \t]*(?P<said>[^\n,，、。.!?！？()（）:：]+)[,，、]\s*(?=[^\W\d_])"
)
"""A clause with which a sentence begins, up to its first comma."""


def contacting(text: str, language: str) -> str:
    """The text from "please contact" on, behind a clause that names nobody ("as I am leaving")."""
    for one in phrases(WORDS, "contacting", language).finditer(text):
        before = text[: one.start()].rstrip()
        if before[-1:] in tuple(f"{_COMMAS};.。") and not _is_person(before, language):
            parts = PARTS.split(text[one.end() :])
            is_told = any(_is_told(part, language) for part in parts)
            return text[one.start() :] if is_told else text
    return text


def _is_person(before: str, language: str) -> bool:
    """Whether a person stands before the words: "Jane Miller, Contact Officer"."""
    said = before.rstrip(_EDGES + _COMMAS)
    if signatures.is_office(before, language):
        return True
    families = tuple(among(WORDS, "surnames", language))
    is_known = len(said) <= _FULLEST and said.startswith(families)
    return (is_known or not is_unspaced(said)) and signatures.is_name(said, language)


def _is_told(part: str, language: str) -> bool:
    said = part.strip(_EDGES)
    is_named = is_unspaced(said) and bool(caseless.cut(said, language).name[1])
    return is_named or signatures.is_office(part, language)


def unclosed(text: str, language: str) -> str:
    """The text without "contact" behind a person of whom more is told ("请与李明联系，他任…")."""
    found = phrases(WORDS, "contacting_behind", language).finditer(text)
    spans = [
        one.span()
        for one in found
        if one.start() and is_unspaced(one[0][-1]) and text[one.end() :].lstrip()[:1] in _STOPS
    ]
    start, end = min(spans, default=(len(text), len(text)))
    return _roles(language).sub("", text[:start] + text[end:])


def unjoined(text: str, language: str) -> str:
    """The text without a preposition that is written together with its office: "بمديرة المكتب"."""
    is_joined = text[:1] in among(WORDS, "joined_to", language)
    is_led = is_joined and phrases(WORDS, "offices", language).starts(text[1:])
    return text[1:] if is_led else text


def unowned(text: str, language: str) -> str:
    """A name in Han without "our office" before it, where the two are all there is."""
    is_ours = re.fullmatch(_OURS + _person(language), text) is not None
    return unhoused(text, language) if is_ours else text


@lru_cache
def _roles(language: str) -> re.Pattern[str]:
    """A part that says no more than whose name stands before it ("李明, 联系人, 副局长")."""
    roles = [one for one in among(WORDS, "before_names", language) if is_unspaced(one)]
    said = "|".join(map(re.escape, sorted(roles, key=len, reverse=True))) or "(?!)"
    return re.compile(rf"(?<=\S),\s*(?:{said})(?=\s*,)")


@lru_cache
def _person(language: str) -> str:
    families = either(WORDS, "surnames", language) or "(?!)"
    return rf"(?:{families})[\u4e00-\u9fff]{{1,2}}"


def unhoused(name: str, language: str) -> str:
    """The name in Han without what nothing parts from it: "市外办李明", "由李明", "李明同志"."""
    found = _housed(language).fullmatch(fold(name)) if is_unspaced(name[-1:]) else None
    return name[slice(*found.span(1))] if found else name


@lru_cache
def _housed(language: str) -> re.Pattern[str]:
    families, houses, titles, leads = (
        either(WORDS, key, language)
        for key in ("surnames", "house_ends", "honorifics", "leading_verbs")
    )
    han = "[\u4e00-\u9fff]"
    return re.compile(
        rf"(?:{leads})?(?:{_OURS}|{han}+(?:{houses}))?((?:{families}){han}{{1,2}})(?:{titles})?"
    )


def without_clauses(text: str, language: str) -> str:
    """The text without "if there are any questions," where a script has no capitals to tell."""
    return _CLAUSE.sub(lambda one: "" if _only_leads(one["said"], language) else one[0], text)


def _only_leads(said: str, language: str) -> bool:
    said = said.strip()
    if not (is_unspaced(said[-1:]) and _leading(language).search(said)):
        return False
    is_asked = phrases(WORDS, "contacting", language).found(said)
    return not is_asked and not signatures.is_office(said, language)


@lru_cache
def _leading(language: str) -> re.Pattern[str]:
    heads, ends = (either(WORDS, f"leading_{key}", language) or "(?!)" for key in ("heads", "ends"))
    return re.compile(rf"\A(?:{heads})|\S(?:{ends})\Z")
