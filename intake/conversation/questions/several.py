"""Answers that name several numbered questions at once: "Yes to 1 and 2, no to 3", "no to all".

Invariant: only a line that is nothing but that counts, and only a verdict that is a whole answer
to each question it is given for.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.conversation.numbering import ordinal
from intake.conversation.phrases import either, phrases
from intake.conversation.questions import choosing, references
from intake.conversation.questions.choosing import View
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, has_case
from intake.conversation.wordlists import listed

LONGEST = 400
_LISTS = (
    "question_nouns", "ordinals", "articles", "and_words", "ranges", "all_questions", "name_ends",
    "verdict_leads", "plain_verdicts", "exceptions", "said_of", "verdict_verbs", "contrasts",
)  # fmt: skip
_LONGEST_RANGE = 20
_LEAD = re.compile(r"[^\W\d]{1,10}[\s,，、]{1,2}(?=[A-Za-z]\d{1,2}[a-z]?\s?[:：=])")
"""One word before the first code of a line; none that is said of its answer."""
_DIGIT = re.compile(r"\d")
_PLACE = re.compile(r"[ \t]*\(?(\d{1,2})\s+(?=\w)")

_GROUPED = re.compile(r"\d{1,2}\s+\d(?!\d{0,2}[^\W\d_])")
"""A number with figures right behind it, which may be one ("1 200"), but "5G"."""

Pairs = tuple[tuple[str, Piece], ...]


def verdicts(line: Piece, known: View) -> Pairs:
    """Each question that the line names by its number, with the verdict given for it."""
    if len(line.text) > LONGEST or not known.asked:
        return ()
    found: list[tuple[str, Piece]] = []
    at = 0
    while at < len(line.text):
        match = _segment(known.language).match(line.text, at)
        if not match or not match[0].strip():
            return ()
        pairs = list(_pairs(line, match, known))
        if not pairs:
            return ()
        found.extend(pairs)
        at = match.end()
    ids = [id for id, _ in found]
    return tuple(found) if len(ids) == len(set(ids)) and _is_telling(line, found, known) else ()


def _is_telling(line: Piece, found: list[tuple[str, Piece]], known: View) -> bool:
    """A single "2: no" is an ordinary item, which may go on in the next line."""
    first = _segment(known.language).match(line.text)
    return len(found) > 1 or bool(first and first["to"])


def _pairs(line: Piece, match: re.Match[str], known: View) -> Iterator[tuple[str, Piece]]:
    name = "said" if match["said"] else "told"
    verdict = line.part(match.start(name), match.end(name))
    group = match["to"] or match["of"]
    but = _numbers(match["but"] or match["save"] or "", known.language)
    if _phrase("both_questions", known.language).fullmatch(group) and len(known.asked) != 2:
        return
    if _phrase("all_questions", known.language).fullmatch(group):
        numbered = enumerate(known.asked, 1)
        meant = [id for n, id in numbered if known.kind(id) == "yesno" and n not in but]
    else:
        numbers = _numbers(group, known.language)
        ids = [references.asked_at(known, number) for number in numbers]
        if not all(id and choosing.fits(known, id, verdict.words) for id in ids):
            return
        meant = [id for id in ids if id]
    yield from ((id, verdict) for id in meant)


def _numbers(group: str, language: str) -> list[int]:
    ranges = phrases(WORDS, "ranges", language)
    found: list[int] = []
    last = 0
    for match in _parts(language).finditer(group):
        said, between = match[0], group[last : match.start()].strip()
        number = int(said) if said.isdigit() else ordinal(said.casefold(), language)
        is_range = between in ("-", "–") or (between != "" and ranges.is_all(between))
        if is_range and found and 0 < number - found[-1] <= _LONGEST_RANGE:
            found.extend(range(found[-1] + 1, number))
        found.append(number)
        last = match.end()
    return found


@lru_cache
def _parts(language: str) -> re.Pattern[str]:
    return re.compile(rf"\d{{1,2}}|{either(WORDS, 'ordinals', language)}", re.IGNORECASE)


@lru_cache
def _phrase(key: str, language: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{either(WORDS, key, language)})\s*", re.IGNORECASE)


@lru_cache
def _segment(language: str) -> re.Pattern[str]:
    """One verdict and the questions it is for, in either order, with what joins it to the next."""
    words = {key: f"(?:{either(WORDS, key, language)})" for key in _LISTS}
    nouns, number = words["question_nouns"], rf"(?:{words['ordinals']}|#?q?\d{{1,2}}(?![\d.,]*\d))"
    number = rf"(?:{words['articles']}\s*)?{number}"
    both = rf"(?:{words['and_words']}|{_glued(language)})"
    joint = rf"\s*(?:(?:[,，、&]|-|–)\s*(?:{both}\s*)?|{both}|{words['ranges']})\s*"
    numbers = rf"(?:{nouns}\s*)?{number}(?:\s*{nouns})?(?:{joint}(?:{nouns}\s*)?{number})*"
    group = rf"(?:{words['all_questions']}|{numbers}(?:\s*{nouns})?)"
    lead = rf"(?:{words['verdict_leads']}\s*[:：]?\s*)?"
    verdict = words["plain_verdicts"]
    but = rf"(?:[,，]?\s*{words['exceptions']}\s*(?P<NAME>{numbers}))?"
    of = rf"(?:{words['said_of']}\s*|(?={nouns}))"
    after = rf"{lead}(?P<said>{verdict})[,:，：]?\s*{of}(?P<to>{group})"
    after += but.replace("NAME", "but")
    before = (
        rf"{lead}(?:{words['said_of']}\s*)?(?P<of>{group})"
        rf"\s*(?:[:：=,，、–-]|{words['verdict_verbs']})*\s*[\"']?(?P<told>{verdict})[\"']?"
        rf"(?:\s*{words['name_ends']})?"
    )
    before += but.replace("NAME", "save")
    return re.compile(
        rf"\s*(?:{after}|{before})\s*[.!。！]?(?:\s*[,;，；、]?\s*(?:{words['contrasts']}\s*|{both}\s*)?|\Z)",
        re.IGNORECASE,
    )


def _glued(language: str) -> str:
    """ "And" where it is written together with the figure behind it, as in Arabic."""
    single = [one for one in listed(WORDS, "and_words", language) if len(one) == 1]
    return "|".join(rf"{one}(?=\d)" for one in single if not has_case(one)) or "(?!)"


def shared_out(line: Piece, known: View) -> Pairs:
    """Answers one for each question of a label ("Questions 3 and 4: 560 firms and EUR 6.2 bn")."""
    match = _numbers_before(known.language).match(line.text[:LONGEST])
    numbers = _numbers(match["numbers"], known.language) if match else []
    ids = [id for number in numbers if (id := references.asked_at(known, number))]
    if match is None or len(ids) < 2 or len(ids) != len(numbers):
        return ()
    at, pieces = match.end(), []
    for joint in (*_between(known.language).finditer(line.text, match.end()), None):
        pieces.append(line.part(at, joint.start() if joint else len(line.text)))
        at = joint.end() if joint else at
    pairs = tuple(zip(ids, pieces, strict=False))
    return pairs if len(pieces) == len(ids) and _are_clear(pairs, known) else ()


@lru_cache
def _numbers_before(language: str) -> re.Pattern[str]:
    nouns, both, leads, articles = (
        either(WORDS, key, language)
        for key in ("question_nouns", "and_words", "reference_leads", "articles")
    )
    return re.compile(
        rf"\s*(?:(?:{leads})\s+)?(?:(?:{articles})\s*)?(?:{nouns})\s*"
        rf"(?P<numbers>\d{{1,2}}(?:\s*(?:[,，、&]|{both})\s*\d{{1,2}})+)\s*(?:{nouns})?\s*[:：]\s*",
        re.IGNORECASE,
    )


@lru_cache
def _between(language: str) -> re.Pattern[str]:
    both = either(WORDS, "plain_ands", language)
    return re.compile(rf"\s*[,，、;；](?!\d)\s*|\s+(?:{both})\s+", re.IGNORECASE)


def coded(line: Piece, known: View) -> Pairs:
    """Answers behind the codes of our questions on one line ("And B1a: none, B1b: yes")."""
    lead = _LEAD.match(line.text)
    line = line.part(lead.end()) if lead else line
    if not _DIGIT.search(line.text):
        return ()
    found = list(_code(known.language).finditer(line.text[:LONGEST]))
    if len(found) < 2 or found[0].start() or line.text.rstrip().endswith(("?", "？")):
        return ()
    ends = [*(one.start() for one in found[1:]), len(line.text)]
    pairs: list[tuple[str, Piece]] = []
    for one, end in zip(found, ends, strict=True):
        piece = line.part(one.end(), end)
        named = known.named.get(one["code"].casefold(), ()) if piece else ()
        ids = [id for id in named if choosing.fits(known, id, piece.words)]
        if len(ids) != 1:
            return ()
        pairs.append((ids[0], piece))
    return tuple(pairs) if len(dict(pairs)) == len(pairs) else ()


@lru_cache
def _code(language: str) -> re.Pattern[str]:
    both = either(WORDS, "plain_ands", language)
    return re.compile(
        rf"(?:\A|[,;/|，；、]\s*|[.。]\s*(?=\D)|\s+(?:{both})\s+)"
        r"(?P<code>[a-z]\d{1,2}[a-z]?)(?![\w.])\s*(?:[:：=]|[-–—](?=\s))?\s*",
        re.IGNORECASE,
    )


def sequence(line: Piece, known: View) -> Pairs:
    """Answers after bare numbers on one line ("1 yes 2 no 3 smart city"), if each is clear."""
    found: list[re.Match[str]] = []
    for match in _place(known.language).finditer(line.text[:LONGEST]):
        if int(match[1]) == len(found) + 1:
            found.append(match)
    if not 1 < len(found) <= len(known.asked) or found[0].start():
        return ()
    ends = [*(one.start() for one in found[1:]), len(line.text)]
    pieces = [line.part(one.end(), end) for one, end in zip(found, ends, strict=True)]
    pairs = tuple(zip(known.asked, pieces, strict=False))
    return pairs if _are_clear(pairs, known) else ()


def listing(lines: Sequence[Piece], known: View) -> Pairs:
    """The same with each number on a line of its own: of these lines as many as count on."""
    pairs: list[tuple[str, Piece]] = []
    for line, id in zip(lines, known.asked, strict=False):
        match = _PLACE.match(line.text)
        if not match or int(match[1]) != len(pairs) + 1 or _GROUPED.match(line.text):
            break
        pairs.append((id, line.part(match.end())))
    return tuple(pairs) if len(pairs) > 1 and _are_clear(tuple(pairs), known) else ()


@lru_cache
def _place(language: str) -> re.Pattern[str]:
    """A number in a row of answers, perhaps with the word for a question before or behind it."""
    verdicts = {*listed(WORDS, "plain_verdicts", language)}  # "no" is a word for number, too
    nouns, ends = (
        "|".join(re.escape(one) for one in _longest_first(key, language) if one not in verdicts)
        for key in ("question_nouns", "item_ends")
    )
    return re.compile(
        rf"(?<![^\s,，、;；。])\(?(?:(?:{nouns or '(?!)'})\s*|第)?(\d{{1,2}})"
        rf"(?:\s*(?:{ends or '(?!)'})[\s:：]*|[:：]?\s+|(?=[{UNSPACED}]))(?=\S)",
        re.IGNORECASE,
    )


def _longest_first(key: str, language: str) -> list[str]:
    return sorted(listed(WORDS, key, language), key=len, reverse=True)


def in_order(lines: tuple[Piece, ...], known: View, most: int) -> Pairs:
    """As many short lines as questions asked, each a clear answer of its question's kind."""
    if not 1 < len(lines) == len(known.asked) or any(count(one.text) > most for one in lines):
        return ()
    pairs = tuple(zip(known.asked, lines, strict=True))
    return pairs if _are_clear(pairs, known) else ()


def _are_clear(pairs: Pairs, known: View) -> bool:
    return all(
        id in known.questions and piece and choosing.is_clear(known, id, piece.words)
        for id, piece in pairs
    )
