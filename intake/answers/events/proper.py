"""Whether words look like an event's proper name and like nothing else: "World Water Week".

Invariant: a sentence, or a name with a word of a sentence at either end, is no name.
"""

import re
from collections.abc import Sequence
from functools import cache

from intake.answers.events.words import flat
from intake.answers.folding import INDIC, UNSPACED, fold
from intake.answers.lexicon import TOKEN, Lexicon, entries, lexicon, split

_CAPITALS = frozenset({"en", "de", "tr"})
"""Languages in which the words of a name begin with a capital, but for small ones."""
_HEADED = frozenset({"ar"})
"""Languages in which a name begins with what kind of event it is, or with an article."""
_SET_OFF = re.compile(r"«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|「[^」]*」|『[^』]*』|\([^()]*\)")
_ELIDED = re.compile(r"(?<!\w)[ldLD](?=[A-ZÀ-Ý])")
_WORDS = re.compile(r"[^\W_][^\s,]*")
_LOOSE = frozenset('()«»“”„「」『』"')
"""One of a pair without its other half."""
_SMALL = frozenset({"joining", "article", "and"})
_AHEAD = 3
"""Small letters that may lead up to the kind of event."""
_LEAST_WORDS = 3
"""Of a name without any capital: "чемпионат мира по хоккею"."""
_DECLINED = re.compile(r"e[nrsm]?$")
"""An ending of a German adjective ("Tag der offenen Tür")."""
CLOSED = "".join(chr(one) for one in range(0xAC00, 0xD7A4) if (one - 0xAC00) % 28)
"""Korean syllables that end with a consonant: they take other particles than the rest."""
_TALK = re.compile(
    r"(?<![ぁ-ゖ])[をにがはへ](?=[^ぁ-ゖ])|[ぁ-ゖ]*を[ぁ-ゖ]*|(?:した|された|して|ました|では|には|から)"
    r"(?![ぁ-ゖ])|\w(?:에서|에는|께서|으로)(?= )"
    rf"|[^\W{CLOSED}][를는](?= )|[{CLOSED}]을(?= )|^(?:[는은에의를을]|부터|까지|에서|에는) "
    r"|^\d{1,2}[月월日일]"
)
"""Particles of a sentence between the words of a Japanese or Korean name."""


def is_proper(name: str, language: str) -> bool:
    """Whether all of it is a name; what stands in quotes or brackets is one anyway."""
    bare = _ELIDED.sub("", _SET_OFF.sub(" ", name).strip())
    if not any(sign.isalnum() for sign in bare):
        return any(sign.isalnum() for sign in name)
    known = lexicon("events", language)
    words = _WORDS.findall(bare)
    if _LOOSE & set(bare) or _is_indefinite(bare, words, known, language):
        return False
    if any(sign.isalpha() and sign.lower() == sign.upper() for sign in bare):
        return _is_uncased(bare, words, known, language)
    if _is_ours(bare, known, language) or _hangs(bare, known):
        return False
    if language in _CAPITALS:
        return _is_titled(words, known, language)
    is_short = len(words) < _LEAST_WORDS and all(word[0].islower() for word in words)
    return not (is_short and bare == name) and _is_led(words, known, language)


def _is_indefinite(bare: str, words: list[str], known: Lexicon, language: str) -> bool:
    """ "An event", "Eine Messe"; but "One Planet Summit" is a name."""
    is_name = (
        language != "de" and len(words) > 1 and words[0][0].isupper() and words[1][0].isupper()
    )
    return not is_name and "indefinite" in known.at(split(bare), 0)[1]


def _is_uncased(bare: str, words: list[str], known: Lexicon, language: str) -> bool:
    """Letters without case: no particle of a sentence, and its kind ahead where that leads."""
    if _TALK.search(bare) or _is_ours(bare, known, language):
        return False
    return language not in _HEADED or bare.startswith("ال") or is_kind(words[0], language)


def _is_ours(bare: str, known: Lexicon, language: str) -> bool:
    """Whether it speaks of the writer's own, in small letters where names have capitals."""
    said = TOKEN.findall(bare)
    folded = tuple(map(fold, said))
    return any(
        "ours" in names and not _is_shown(said[place], place, language)
        for place in range(len(said))
        for _, names in known.all_at(folded, place)
    )


def _is_shown(word: str, place: int, language: str) -> bool:
    """Whether a word is a name's own by its capitals: "ITS" is no "its"."""
    is_capital = word[0].isupper() and (place > 0 or language in _CAPITALS)
    return is_capital or (len(word) > 1 and word.isupper())


def _hangs(bare: str, known: Lexicon) -> bool:
    """Whether a small word ends it, or stands behind its comma: "COP27, no Egito"."""
    said = TOKEN.findall(bare)
    small = [one[0].islower() and bool(_SMALL & set(known.of((fold(one),)))) for one in said]
    behind = any(small[place] for place in range(1, len(said)) if said[place - 1] == ",")
    return small[0] or small[-1] or behind


def _is_titled(words: list[str], known: Lexicon, language: str) -> bool:
    """Every small letter begins a small word, a kind of event, or what follows a small word."""
    if all(word[0].islower() for word in words):
        return False
    is_open = False
    for place, word in enumerate(words):
        if not word[0].islower():
            is_open = False
        elif _SMALL & set(known.of((fold(word),))):
            is_open = place > 0
        elif is_kind(" ".join(words[place : place + _AHEAD]), language):
            continue  # "smart city meeting"
        elif place == len(words) - 1 and _is_kind_of(words, place, language):
            return not _is_clause(word, known)  # "Ocean Race stopover"
        elif is_open and _may_follow(word, language):
            continue
        elif not (words[place - 1][0].isdigit() and len(word) <= 2):  # "14th"
            return False
    return True


def _is_kind_of(words: list[str], place: int, language: str) -> bool:
    return language == "en" and place > 1 and is_kind(words[place - 1], language)


def _is_clause(word: str, known: Lexicon) -> bool:
    names = known.of((fold(word),))
    return bool({"clause", "host", "held"} & set(names)) or word.endswith(("ed", "ing"))


def _may_follow(word: str, language: str) -> bool:
    return language == "en" or (language == "de" and _DECLINED.search(word) is not None)


def _is_led(words: list[str], known: Lexicon, language: str) -> bool:
    """Ahead of its kind stand capitals and adjectives; without a kind it begins with a capital."""
    at = next((n for n, one in enumerate(words) if is_kind(one, language)), len(words))
    ahead = words[:at]
    if at < len(words):
        is_of = len(ahead) > 1 and bool(_SMALL & set(known.of((fold(ahead[1]),))))
        return all(
            _may_lead(one, n, known, language) or (n == 0 and is_of) for n, one in enumerate(ahead)
        )  # "finales de la Copa Davis"
    if ahead[0][0].islower():
        return False
    plain = [n for n, one in enumerate(ahead) if not _may_lead(one, n, known, language)]
    return not (plain and any(one[0].isupper() for one in ahead[plain[0] + 1 :]))


def _may_lead(word: str, place: int, known: Lexicon, language: str) -> bool:
    if not word[0].islower() or _listed("adjective", language).search(flat(word)):
        return True
    return place > 0 and bool(_SMALL & set(known.of((fold(word),))))


def is_of(tokens: Sequence[str], place: int, language: str) -> bool:
    """Whether "of" or "on" leads up to a word, behind a kind: "Assises de la ville durable"."""
    if not 0 < place < len(tokens) - 1 or fold(tokens[place - 1]) not in _ofs(language):
        return False
    return is_kind(" ".join(tokens[:place]), language)


@cache
def _ofs(language: str) -> frozenset[str]:
    said = (one for name, one in entries("where", language) if name in ("of", "about"))
    return frozenset(fold(one.split()[0]) for one in said)


def is_kind(name: str, language: str) -> bool:
    """Whether a word for a kind of event stands in it ("Summit", "Weltkongress")."""
    return _listed("kind", language).search(flat(name)) is not None


def may_name(text: str, language: str) -> bool:
    """Whether a word of it begins like a kind of event: else none of its names has one."""
    return _kind_begun(language).search(flat(text)) is not None


def kinds(language: str) -> re.Pattern[str]:
    """Every word for a kind of event."""
    return _listed("kind", language)


def is_caseless(text: str) -> bool:
    """Whether it is written in letters without capitals."""
    return any(sign.isalpha() and sign.lower() == sign.upper() for sign in text)


@cache
def _kind_begun(language: str) -> re.Pattern[str]:
    """The same without its ends, and behind an elided article ("l'Expo")."""
    said = {
        (r"\w*" if phrase.startswith("*") else r"\w?") + re.escape(flat(phrase.strip("*")))
        for one in ("en", language)
        for name, phrase in entries("events", one)
        if name == "kind"
    }
    return re.compile(
        rf"(?:(?<!\w)|(?<=[{UNSPACED}])|(?=[{UNSPACED}]))(?:{'|'.join(said) or '(?!)'})"
    )


@cache
def _listed(matter: str, language: str) -> re.Pattern[str]:
    """The words of a list as one pattern; a star stands for what a word may begin or end with."""
    words = set()
    for one in dict.fromkeys(("en", language)):
        said = [phrase for name, phrase in entries("events", one) if name == matter]
        words |= {re.escape(flat(p.strip("*"))) + (r"\w*" if p.endswith("*") else "") for p in said
                  if not p.startswith("*")}  # fmt: skip
        words |= {rf"\w*{re.escape(flat(p[1:]))}" for p in said if p.startswith("*")}
    ordered = "|".join(sorted(words, key=len, reverse=True)) or "(?!)"
    return re.compile(
        rf"(?:(?<![\w{INDIC}])|(?<=[{UNSPACED}])|(?=[{UNSPACED}]))(?:{ordered})"
        rf"(?:(?![\w{INDIC}])|(?<=[{UNSPACED}]))"
    )
