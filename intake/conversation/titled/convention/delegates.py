"""People and their offices out of a stretch of prose: "Mayor Anna Nowak and Jan Kowal, Deputy".

Invariant: a name and an office are the writer's own words; who is named in somebody's stead is told
from whom they stand in for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from intake.answers.folding import INDIC, UNSPACED, is_unspaced
from intake.answers.values import Unclear
from intake.ceremony import Delegate
from intake.conversation.people import prose
from intake.conversation.people.signatures import begins_with_office, is_name, is_office
from intake.conversation.phrases import among, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import ARABIC, fold, has_case, words_of
from intake.conversation.titled.convention import attending_shape, attending_words, rare_families
from intake.conversation.titled.convention.attending_words import Meaning

_MARKS = r"[,;、，；،؛\n/&]|\s[–—-]\s|[.!。！]+\s*\Z"
_EDGES = " \t\n,.:;!。，、：；！()–—-\0"
_LEAST = 2
"""Words of a name in a script that has blanks and capitals."""
_LONGEST_JOINT = 3
"""Letters of a word such as "of" and "für", behind which an office goes on."""
_LEAST_LETTERS = 3
"""Letters of a name in Hangul or Han that is left without a particle."""
_MOST_LETTERS = 5
"""Letters of one before an office."""
_BEFORE_KANA = re.compile(r"([\u4e00-\u9fff々]{3,5})(?=[\u30a1-\u30ff]{2})")
_LONGEST_TAIL = 4
"""Words with which an office goes on behind "and"."""
_BLANKED = 3
"""Blanks that stand for words which say nothing; fewer of them part two scripts."""
_SILENT: tuple[Meaning, ...] = ("lead", "adds", "only")
_CASELESS = f"{UNSPACED}{ARABIC}{INDIC}\u0904-\u0939"
_SCRIPTS_MEET = rf"(?<=[a-z])\s+(?=[{_CASELESS}])|(?<=[{_CASELESS}])\s+(?=[a-z])"
_BEHIND_NAME = r"(?<=\s[\uac00-\ud7a3]{3})(?:가|이|은|는|께서)\s+(?=\S)"
"""What closes a name of three letters in Hangul, where more follows ("김민수가 통역과 함께")."""
_NO_HANGUL = r"(?![\uac00-\ud7a3])"
"""What must not follow an "and", which begins words as well ("과장")."""
_OURS = re.compile("^(?:我们|我市|本市|我|本)?的")
_GLUED = re.compile(r"(?:(?<=\s)|\A)و")
_BEFORE_ROLE = frozenset({",", "，", "、", "،", "–", "—", "-", "/"})
_ENDS_ONE = tuple(",،)")
"""Marks behind which another person is named."""
_NAME_WORD = re.compile(r"[^\W_]+")
_RUN = re.compile(r"[A-ZÀ-ÞĀ-Ž\u0400-\u042f][\w'-]+(?:\s[A-ZÀ-ÞĀ-Ž\u0400-\u042f][\w'-]+){1,3}")
"""Words with capitals."""
_INSIDE = re.compile(
    r"\b([A-ZÀ-ÞĀ-Ž\u0400-\u042f][\w'-]+)\s((?:[^\W\dA-Z]{1,4}\s){1,3})(?=[A-ZÀ-ÞĀ-Ž])"
)
"""Small words between words with capitals."""
_ELIDED = re.compile(r"\A[dl]['’]", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s*[(（]([^()（）]{2,40})(?:[)）]|\Z)")
_LATIN = frozenset({"de", "en", "es", "fr", "pt", "tr"})
_SCRIPTS = {"ja": r"[\u3041-\u30ff]", "ko": r"[\uac00-\ud7af]", "zh": r"[\u3400-\u9fff]",
            "ar": rf"[{ARABIC}]", "hi": r"[\u0904-\u0939]", "ru": r"[\u0400-\u04ff]"}  # fmt: skip
"""The language by which words of a script are read in a mail of another one."""


Named = tuple[tuple[Delegate, ...], tuple[str, ...], tuple[str, ...]]
"""Who is named, in whose stead, and an office of which nobody's name is said."""


@dataclass
class _Found:
    """People of one stretch in order; `office` waits for its name, `ends` is where one ends."""

    people: list[Delegate] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    office: str = ""
    ends: int = -1

    def replace(self) -> None:
        """Whoever was named last, or whose office was, does not come."""
        if self.office:
            self.gone.append(self.office)
            self.office = ""
        elif self.people:
            self.gone.append(self.people.pop().name)

    @property
    def awaits_office(self) -> bool:
        return bool(self.people) and not self.people[-1].office

    def add(self, name: str, office: str, *, is_gone: bool, leads: bool = False) -> None:
        """`leads` says that the office stands right before the name it belongs to."""
        if is_gone and (name or office):
            self.gone.append(name or office)
        elif leads and not name:
            self.office = office or self.office
        elif name:
            self.people.append(Delegate(name=name, office=office or self.office))
            self.office = ""
        elif self.awaits_office:
            self.people[-1] = replace(self.people[-1], office=office)
        else:
            self.office = office or self.office


def named(text: str, piece: Piece, language: str) -> Named:
    """Who is named in a stretch, in whose stead, and an office of which nobody's name is said.

    The piece is a stretch of the text, folded, perhaps with blanks for words that say nothing.
    """
    found, is_gone, before = _Found(), False, ""
    for part, mark in _parts(piece, language):
        is_instead = _is(mark, "instead", language)
        if _goes_on(text, found, part, language):
            continue
        name, office = _writer(text, part, language)
        if found.awaits_office and _leads_to_role(before, language):
            name, office = _role(text, part, language) or (name, office)
        before = mark
        if office and not name and not found.awaits_office:
            name, office = _behind(office, language)
        if not name and not office and not is_instead and part.text.strip(_EDGES):
            _lengthen(text, found, part)
        found.add(name, office, is_gone=is_gone, leads=mark.isspace() and len(mark) < _BLANKED)
        is_gone = is_instead or (is_gone and not name and not office)
        if _is(mark, "instead_before", language):
            found.replace()
        found.ends = part.end if office or not name else -1
    return tuple(found.people), tuple(found.gone), (found.office,) if found.office else ()


def _leads_to_role(mark: str, language: str) -> bool:
    """Whether what somebody comes as may stand behind it: "、" parts people in Chinese."""
    return mark.strip() in _BEFORE_ROLE and not (mark == "、" and language.startswith("zh"))


def _role(text: str, part: Piece, language: str) -> tuple[str, str] | None:
    """No name, and what somebody comes as who holds no office ("Jane Roe, interpreter")."""
    own = text[part.start : part.end].strip(_EDGES)
    known = attending_words.listed("roles", language)
    return ("", _bare(own, language)) if known.is_all(fold(own)) else None


def unread(piece: Piece, named: Named, language: str) -> bool:
    """Whether words that look like somebody's name are in none of those that were read."""
    people, gone, offices = named
    read = " ".join((*gone, *offices, *(f"{one.name} {one.office}" for one in people)))
    words = set(_NAME_WORD.findall(fold(read)))
    if any(is_run_on(one.name) for one in people):
        return True
    said = _told(piece.text, language)
    runs = (one for one in _RUN.finditer(said) if not _is_behind(said[: one.start()], language))
    return any(
        is_name(one[0], language)
        and not attending_shape.is_there(one[0], language)
        and len(words.intersection(_NAME_WORD.findall(one[0]))) < _LEAST
        for one in runs
    )


def is_run_on(name: str) -> bool:
    """Whether an Arabic name may hold two: "and" looks like the first letter of a name."""
    return any(one.startswith("و") and len(one) > _LEAST_LETTERS for one in name.split()[_LEAST:])


def _is_behind(before: str, language: str) -> bool:
    """Whether words such as "in the" lead to a name; English has no "the" before a person."""
    keys = ("situated", "articles") if language.startswith("en") else ("situated",)
    return any(
        phrases(WORDS, key, language).is_all(fold(one).casefold())
        for one in before.split()[-1:]
        for key in keys
    )


def _goes_on(text: str, found: _Found, part: Piece, language: str) -> bool:
    """Whether an office goes on with a house that seems to hold a name ("Department of X Y")."""
    last = found.people[-1] if found.people else None
    own = text[part.start : part.end].strip(_EDGES)
    before = own.partition(_writer(text, part, language)[0] or "\0")[0].split()
    is_house = bool(before[1:]) and len(before[-1]) <= _LONGEST_JOINT and before[-1].islower()
    if last is None or not last.office or not is_house or own.startswith(before[-1]):
        return False
    if before == own.split():
        return False  # nobody seems to be named
    found.people[-1] = replace(last, office=f"{last.office}, {own}")
    return True


def _lengthen(text: str, found: _Found, part: Piece) -> None:
    """An office goes on behind an "and" ("Head of Digital Affairs and Innovation").

    Not one before its name ("Mayor Anna Nowak and …").
    """
    last = found.people[-1] if found.people else None
    if not last or not last.office or found.ends < 0 or len(part.text.split()) > _LONGEST_TAIL:
        return
    start = text.rfind(last.office, 0, found.ends)
    whole = text[start : part.start + len(part.text.rstrip(_EDGES))]
    if start >= 0 and last.name not in whole and part.text.strip(_EDGES)[:1].isupper():
        found.people[-1] = replace(last, office=" ".join(whole.split()))


def _parts(piece: Piece, language: str) -> Iterator[tuple[Piece, str]]:
    """What stands between commas and "and", each with the mark behind it."""
    text = _told(piece.text, language)
    start = 0
    for mark in marks(language).finditer(text):
        yield Piece(text=text[start : mark.start()], start=piece.start + start), mark[0]
        start = mark.end()
    yield Piece(text=text[start:], start=piece.start + start), ""


def _told(text: str, language: str) -> str:
    """The text with blanks for words that say nothing of who it is."""
    text = _unopened(_unglued(text), language)
    told = attending_words.without(text, _SILENT, language)
    return _with_particles(text, told, language)


def _with_particles(text: str, told: str, language: str) -> str:
    """The blanked text with the small words inside a name put back ("Ursula von der Leyen")."""
    letters, small = list(told), among(WORDS, "name_particles", language)
    for one in _INSIDE.finditer(text):
        is_all = all(word in small for word in one[2].split())
        is_name_before = told[one.start(1) : one.end(1)] == one[1]
        if is_all and is_name_before and not is_office(one[1], language):
            letters[one.start(2) : one.end(2)] = one[2]
    return "".join(letters)


def _unglued(text: str) -> str:
    """The text with a comma for the "and" that Arabic writes together with an office.

    Behind a mark also for one written together with a name, where no name begins so.
    """
    letters = list(text)
    for match in _GLUED.finditer(text):
        before, behind = text[: match.start()].rstrip(), text[match.end() :]
        is_next = before[-1:] in _ENDS_ONE and not _has_waw(text[match.start() :])
        if is_next or _has_waw(behind) or begins_with_office(behind, "ar"):
            letters[match.start()] = ","
    return "".join(letters)


def _has_waw(text: str) -> bool:
    return attending_words.listed("with_waw", "ar").starts(text)


def _unopened(text: str, language: str) -> str:
    """The text with blanks for what begins it and says nothing ("instead", "由")."""
    bare = text.lstrip(_EDGES)
    if attending_words.listed("instead", language).starts(bare):
        return text
    heads = attending_words.listed("opening", language).heads(bare)
    end = len(text) - len(bare) + max((one.end() for one in heads), default=0)
    return " " * end + text[end:]


@cache
def marks(language: str) -> re.Pattern[str]:
    """What parts one person from another: commas, "and" and the like."""
    words = [either(WORDS, "plain_ands", language)]
    words += [
        attending_words.either_of(one, language) for one in ("and", "instead", "instead_before")
    ]
    ands = f"(?:{'|'.join(words)})"
    if language.startswith("ko"):
        ands += _NO_HANGUL
    return re.compile(rf"{_MARKS}|{ands}|\s{{3,}}|{_SCRIPTS_MEET}|{_BEHIND_NAME}", re.IGNORECASE)


def _is(mark: str, meaning: Meaning, language: str) -> bool:
    return (
        re.fullmatch(attending_words.either_of(meaning, language), mark.strip(), re.IGNORECASE)
        is not None
    )


def _writer(text: str, part: Piece, language: str) -> tuple[str, str]:
    """Name and office of one part, in the writer's own spelling; "" for what is not there."""
    bare = part.text.strip(_EDGES)
    if not bare:
        return "", ""
    start = part.start + part.text.index(bare)
    language = _of_script(bare, language)
    own = _without_tail(text[start : start + len(bare)], language)
    if rare := rare_families.parted(own, language):
        return rare
    found = prose.read(own, language)
    if isinstance(found, Unclear):
        return "", ""
    if not found.name and found.office and (head := _before_head(own, language)):
        return head
    name = found.name or ""
    if name and not found.office and _is_behind(own.partition(name)[0], language):
        return "", ""
    name = _twice(own, _untitled(name, language), language)
    is_alone = not found.office and own.find(name) > 0
    is_whole = not has_case(name) or len(name.split()) >= _LEAST
    if not is_whole or _is_elsewhere(name, language, is_alone=is_alone):
        name = ""
    return name, _bare(found.office or "", language)


def _is_elsewhere(name: str, language: str, *, is_alone: bool) -> bool:
    """Whether it is where somebody goes, or no name for want of capitals, behind other words."""
    if not attending_shape.is_capital(name, language) or attending_shape.is_way(name, language):
        return True
    return is_alone and bool(name) and attending_shape.is_place(name, language)


def _before_head(own: str, language: str) -> tuple[str, str] | None:
    """The name right before a city's head, or before a house in Kana ("久元喜造市長")."""
    if not is_unspaced(own):
        return None
    heads = sorted(attending_words.words("heads", language), key=len, reverse=True)
    office = next((one for one in heads if own.endswith(one)), "")
    name = own.removesuffix(office)
    if family := _BEFORE_KANA.match(own):
        name, office = family[1], own[family.end(1) :]
    is_whole = _LEAST_LETTERS <= len(name) <= _MOST_LETTERS
    return (name, office) if office and is_whole and is_name(fold(name), language) else None


def _twice(own: str, name: str, language: str) -> str:
    """The name with the brackets behind it that spell it in another script ("王伟 (Wang Wei)")."""
    behind = _IN_BRACKETS.match(own.partition(name)[2]) if name else None
    if not behind or has_case(behind[1]) == has_case(name):
        return name
    is_person = is_name(fold(behind[1]), _of_script(behind[1], language))
    return f"{name} ({behind[1].strip()})" if is_person else name


def _of_script(words: str, language: str) -> str:
    """The language by which to read words that are in another script than the mail."""
    if language.partition("-")[0] not in _LATIN:
        return language
    return next((one for one, script in _SCRIPTS.items() if re.match(script, words)), language)


def _bare(office: str, language: str) -> str:
    """The office without "the", "our" and "his" before it."""
    if language.startswith("fr"):
        office = _ELIDED.sub("", office)
    if language.startswith("zh"):
        office = _OURS.sub("", office)
    first, _, rest = office.partition(" ")
    is_small = any(phrases(WORDS, key, language).is_all(fold(first)) for key in ("articles", "own"))
    is_small = is_small or attending_words.listed("before_offices", language).is_all(fold(first))
    return _bare(rest, language) if rest and is_small else _unmarked(office, language)


def _unmarked(office: str, language: str) -> str:
    """The office without the particle that is written together with it."""
    tails = attending_words.words("tail", language) if is_unspaced(office) else ()
    bare = (office.removesuffix(one) for one in tails if office.endswith(one))
    return next((one for one in bare if is_office(one, language)), office)


def _behind(office: str, language: str) -> tuple[str, str]:
    """The name behind an office that is read as a part of it ("заместитель мэра Иван Петров")."""
    words = office.split()
    for length in (_LEAST, _LEAST + 1):
        before, name = words[:-length], " ".join(words[-length:])
        is_cut = bool(before) and len(before[-1]) > _LONGEST_JOINT and has_case(name)
        if is_cut and is_name(fold(name), language) and is_office(" ".join(before), language):
            return name, " ".join(before)
    return "", office


def _without_tail(own: str, language: str) -> str:
    """The name without the particle that is written together with it, where it stays a name."""
    tails = sorted(attending_words.words("tail", language), key=len, reverse=True)
    found = next((one for one in tails if own.endswith(one)), "")
    last = own.split()[-1]
    bare = last.removesuffix(found)
    is_word = len(bare) >= _LEAST_LETTERS or is_office(bare, language)
    return own.removesuffix(found) if found and is_word else own


def _untitled(name: str, language: str) -> str:
    """The name without "Mr" and its like."""
    heads = phrases(WORDS, "before_names", language).heads(fold(name), words_of(name))
    end = max((one.end() for one in heads), default=0)
    return _without_small(name[end:].lstrip(" .,:") or name)


def _without_small(name: str) -> str:
    """The name without an article of one letter before it and a small word behind it."""
    words = name.split()
    if has_case(name) and len(words) > _LEAST and words[-1].islower():
        words.pop()
    return " ".join(words[1:] if len(words) > _LEAST and len(words[0]) == 1 else words)
