"""Who an answer says can be written to: a name, an office, a mail address.

Invariant: each is the writer's own words; two addresses are asked about, never chosen from.
"""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import lru_cache

from intake.answers.folding import is_unspaced
from intake.answers.lexicon import listed as answer_words
from intake.answers.values import Unclear
from intake.conversation import sentences
from intake.conversation.people import (
    addressed,
    called,
    closed,
    headed,
    henceforth,
    joined,
    missed,
    offices,
    people,
    reached,
    respelled,
    seats,
    signatures,
    singles,
    spelled,
    trailing,
    workplaces,
)
from intake.conversation.people.called import Person
from intake.conversation.people.no_names import leading
from intake.conversation.people.others import cleared, owners, relatives, renounced
from intake.conversation.phrases import ADDRESSES, among, any_found, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import WORD, fold, has_case
from intake.conversation.wordlists import listed

_LABEL = re.compile(
    r"^[ \t]*(?:[-*•·][ \t]*)?[^\W\d_](?:(?!\w{4}\.\s)[^:：\n@,，、()（）。！？]){0,30}[:：][ \t]*",
    re.MULTILINE,
)
_BRACKETS = re.compile(r"[ \t]*[()（）、，][ \t]*")
_SOUNDS = re.compile(r"(?<=[\u4e00-\u9fff])[(（][\u3041-\u30ff ]{1,20}[)）]")
"""How a name in Han is spoken, in brackets."""
_EDGES = " \t,.:;()–—-。"
_LEADING = 60
"""Characters before an address that may do nothing but lead to it."""
_LEADS = 2
"""Times that words may lead to a person, one behind the other ("for questions, please contact")."""
_KANA = re.compile("[\u3041-\u306d\u306f-\u309f]")
"""Hiragana but for the "of" of offices: it closes a word or marks what a sentence is about."""
_LONGEST_END = 8
"""Letters of what closes such a sentence, at most ("でございます")."""
_EMPTY = re.compile(r"\s*,\s*,")
_GAPS = re.compile(r"(?:\s*,)+(?=\s*,)|(?:\s*[,;])+\s*\Z")


@dataclass(frozen=True, kw_only=True)
class Writer:
    """What is told of a person; at least one of the three is known."""

    name: str | None = None
    office: str | None = None
    address: str | None = None


def read(text: str, language: str) -> Writer | Unclear:
    """The person of an answer such as "Anna Nowak, Deputy Mayor, anna@gdynia.example"."""
    own = cleared.of(text, language)
    return own if isinstance(own, Unclear) else told(own, language)


def told(own: str, language: str) -> Writer | Unclear:
    """The person of an answer without those told of beside them."""
    folded = spelled.lettered(fold(own))
    addresses = {found[0].lower(): found[0] for found in ADDRESSES.finditer(folded)}
    if len(addresses) > 1:
        return Unclear(reason="contradictory", candidates=tuple(addresses.values()))
    dative = addressed.dative(own, language)
    if isinstance(dative, Unclear):
        return dative
    read = _named(own, folded, language) if dative is None else Writer(**asdict(dative))
    whom = owners.Told(name=read.name, office=read.office and fold(read.office))
    if any(owners.differ(folded, one, whom, language, _name) for one in addresses.values()):
        return Unclear(reason="contradictory", candidates=tuple(addresses.values()))
    found = missed.found(read.name, read.office, folded, language)
    if isinstance(found, Unclear):
        offered = (respelled.own(own, folded, one) or one for one in found.candidates)
        return replace(found, candidates=tuple(offered))
    if found:
        name, office = (respelled.own(own, folded, one) for one in found)
        read = Writer(name=name, office=read.office or office)
    read = replace(read, address=next(iter(addresses.values()), None))
    return read if read != Writer() else Unclear(reason="empty")


def _name(folded: str, language: str) -> str | None:
    return _named(folded, folded, language).name


def _named(own: str, folded: str, language: str) -> Writer:
    """The name and the office, in the writer's own letters."""
    bare = _blank(renounced.without(folded, language), language)
    if seat := seats.told(bare, language):
        return _seated(seat, own, folded)
    if found := addressed.titled(bare, language):
        told = Writer(name=found.name, office=found.office)
    else:
        told = _housed(_posted(_told(bare, language), bare, language), bare, language)
        told = _parted(_unnamed(told, language), bare, language)
    told = _placed(told, bare, folded, language)
    name = respelled.own(own, folded, told.name and closed.name(told.name, language))
    post = None
    if name:
        post, name = headed.parted(name, language)
        name = leading.unhoused(addressed.untitled(name, language), language)
        name = respelled.dotted(own, name)
        post = post or headed.office(fold(name), signatures.unspoken(folded), language)
    office = respelled.own(own, folded, told.office) or addressed.behind(name, own, language)
    if post and office and f"{office} {post}" in own:
        office = f"{office} {post}"  # "Başkan Yardımcımız"
    office = office or respelled.own(own, folded, post and fold(post))
    return _sound(Writer(name=name, office=office), language)


def _placed(told: Writer, bare: str, folded: str, language: str) -> Writer:
    """With the place of work beside the name, or the office in brackets behind it."""
    name = told.name if told.name and singles.is_one(told.name, bare, language) else None
    office = told.office if name or not told.name else None  # it may be another one's
    return Writer(**asdict(workplaces.placed(name, office, (bare, folded), language)))


def _sound(told: Writer, language: str) -> Writer:
    """Without a verb that was read as a name, and an office that is a sentence or an address."""
    ends = tuple(among(WORDS, "verb_ends", language))
    office = (spelled.without(told.office) or "").lstrip("'’") or None
    office = office and headed.bare(_sentence(office, language), language)
    said = (office or "").split()
    if ends and any(word.endswith(ends) for word in said):
        office = None
    surnames = among(WORDS, "surnames", language)
    if not told.name and any(len(word) == 1 and word in surnames for word in said):
        office = None  # "정보통신과 김 주무관": a family name is none of its words
    is_verb = bool(ends and told.name and told.name.endswith(ends))
    return Writer(name=None if is_verb else told.name, office=office)


def _sentence(office: str, language: str) -> str:
    """The office up to the end of its sentence."""
    first, *others = sentences.sentences(Piece(text=office), language) or (Piece(text=office),)
    return first.text.rstrip(_EDGES) if others and "\n" not in office else office


def _parted(told: Writer, text: str, language: str) -> Writer:
    """With the name that was read as a part of the office; without "he is" before the office."""
    office = _headless("held_as", told.office, language) if told.office else None
    if office and told.name and joined.goes_on(office, told.name, text, language):
        return Writer(office=f"{office} {told.name}")
    both = joined.parted(office, language) if office and not told.name else None
    return Writer(name=both[1], office=both[0]) if both else replace(told, office=office)


def _posted(told: Writer, text: str, language: str) -> Writer:
    """With the office before a semicolon, where what stands behind it hid it; without "our"."""
    head, parted, _ = text.partition(";")
    if told.name and not told.office and parted:
        first = _told(head, language)
        told = first if first.name == told.name else told
    if told.office and has_case(told.office):
        return replace(told, office=_headless("own", told.office, language) or told.office)
    return told


def _seated(seat: seats.Seat, own: str, folded: str) -> Writer:
    """The name, and the place of work with the office behind it, as the language joins them."""
    house, office = respelled.own(own, folded, seat.house), respelled.own(own, folded, seat.office)
    joint = " " if seat.house[-1] >= "\uac00" else ""
    return Writer(name=respelled.own(own, folded, seat.name), office=f"{house}{joint}{office}")


def _unnamed(told: Writer, language: str) -> Writer:
    """Without the name in another script that its office seems to begin with."""
    if not told.name or not told.office:
        return told
    return replace(told, office=offices.unnamed(Piece(text=told.office), language).text)


def _blank(folded: str, language: str) -> str:
    """The text without closing, labels, addresses and telephones, brackets as commas."""
    head, _, rest = folded.partition(",")
    if "\n" not in head and signatures.is_closing(head, language):
        folded = rest
    folded = called.ungreeted(Piece(text=folded), language).text
    folded = leading.without_clauses(signatures.unspoken(folded), language)
    folded = henceforth.without(folded, language)
    told = _SOUNDS.sub("", _unled(joined.once_called(folded, language), language))
    bare = _LABEL.sub(lambda one: one[0] if _is_lead_to(one[0], language) else "", told)
    bare = _GAPS.sub("", _BRACKETS.sub(", ", reached.pattern(language).sub(", ", bare)))
    bare = _tails(language).sub("", relatives.without(bare, language))
    return _uncontacted(bare, language)


def _is_lead_to(label: str, language: str) -> bool:
    """Whether a person stands before a colon ("Please write to Jane Miller: jane@…")."""
    said, whole = _headless("contacting", label, language), label.strip(_EDGES)
    is_name = said != whole and signatures.is_name(said, language)
    return is_name or workplaces.holds_person(label, language)


@lru_cache
def _tails(language: str) -> re.Pattern[str]:
    """Small words that are left at the end where an address and a telephone stood."""
    keys = ("plain_ands", "reached_at", "channels", "articles")
    ors = sorted(map(re.escape, answer_words("choices", "or", language)), key=len, reverse=True)
    words = "|".join([*(one for key in keys if (one := either(WORDS, key, language))), *ors])
    return re.compile(rf"(?>\s*,\s*(?>(?:{words})(?!\w)[ \t.]*)++)++[\s,.;]*\Z", re.IGNORECASE)


def _uncontacted(text: str, language: str) -> str:
    """The text without "please contact" and its like around a person."""
    said = leading.contacting(text, language).strip(_EDGES)
    for _ in range(_LEADS):
        said = _headless("contacting", said, language)
    if said != text.strip(_EDGES):
        said = _headless("articles", said, language)  # "con el Ing. Jorge Paz"
        own = _headless("own", said, language)  # "our Smart Cities Manager"
        said = own if own[:1].isupper() else leading.unjoined(said, language)
        said = _headless("kin", said, language)  # "请与我的同事李敏联系"
    said = leading.unclosed(said, language)
    behind = phrases(WORDS, "contacting_behind", language).finditer(said)
    ends = (one.start() for one in behind if not WORD.search(said, one.end()))
    said = said[: min((at for at in ends if at), default=len(said))].strip(_EDGES)
    said = leading.unowned(_without_others(said, language), language)
    return said if said != text.strip(_EDGES) else text


def _without_others(said: str, language: str) -> str:
    """The words without whom else to turn to: "…, or failing that to the switchboard"."""
    failing = phrases(WORDS, "or_failing", language).finditer(said)
    starts = (one.start() for one in failing if one.start())
    return said[: min(starts, default=len(said))].strip(_EDGES)


def _headless(key: str, said: str, language: str) -> str:
    """The words without the longest phrase of a list that they begin with."""
    heads = phrases(WORDS, key, language).heads(said)
    return said[max((one.end() for one in heads), default=0) :].strip(_EDGES)


def _unled(text: str, language: str) -> str:
    """The text without the clause that only leads to an address (", and my address is a@b.c")."""
    address = ADDRESSES.search(text)
    if address is None:
        return text
    before = text[: address.start()].rstrip(" :：<(")
    keys = ("reached_at", "writing_to_them")
    leads = (one for key in keys for one in phrases(WORDS, key, language).finditer(before))
    start = min((one.start() for one in leads if one.end() == len(before)), default=0)
    if start:
        return f"{before[:start].rstrip(_EDGES)}, {text[address.start() :]}"
    cut = max(_joint(language).finditer(before, max(0, len(before) - _LEADING)),
              key=lambda one: one.end(), default=None)  # fmt: skip
    if cut is None or not _is_lead(before[cut.end() :], language, begun=cut[0][:1] == "."):
        return text
    return f"{before[: cut.start()]}, {text[address.start() :]}"


@lru_cache
def _joint(language: str) -> re.Pattern[str]:
    """A comma or an "and"; Arabic writes its own together with the word behind it."""
    ands = either(WORDS, "plain_ands", language)
    return re.compile(
        rf"(?:[,;]|(?<=\w{{3}})\.)\s*(?:(?:{ands})\s+)?|\s(?:{ands})\s+|\s(?=و)", re.IGNORECASE
    )


def _is_lead(said: str, language: str, *, begun: bool) -> bool:
    """Whether words tell of somebody's own address, and hold no name and no office."""
    rest = said.split()[1:] if begun else said.split()
    if any(word[0].isupper() for word in rest) or signatures.is_office(said, language):
        return False
    keys = ("channels", "own") if has_case(said) else ("channels",)
    return any_found(WORDS, keys, said, language)


def _told(text: str, language: str) -> Writer:
    """Who is named in a sentence, else on the lines of a card, else before or behind an office."""
    told = _introduced(text, language)
    is_told = bool(told.name or told.office)
    if is_told and "\n" not in text:
        return told
    card = signatures.card(text, language)
    if is_told:
        return _completed(told, card)
    if card:
        return Writer(name=card.name, office=_bare(card.office))
    person = people.answered(Piece(text=text.strip(_EDGES)), language)
    if person.name:
        return Writer(name=_words(person.name), office=_words(person.office))
    found = _ending(text, language)
    return found if found != Writer() else Writer(office=_sole(text, language))


def _completed(told: Writer, card: signatures.Signature | None) -> Writer:
    """With the name or the office that its line of a card tells, where no sentence does."""
    if card is None or not (card.name and card.office):
        return told
    name, office = _bare(card.name), _bare(card.office)
    is_same = told.name in (None, name) and told.office in (None, office)
    return Writer(name=name, office=office) if is_same else told


def _sole(text: str, language: str) -> str | None:
    """An office that is all of a sentence, in a script without capitals ("企画課長です")."""
    for sentence in sentences.sentences(Piece(text=text), language):
        said = sentence.part(0, len(sentence.text.rstrip(_EDGES)))
        if not said.text or has_case(said.text) or _KANA.search(said.text[:-_LONGEST_END]):
            continue
        held = offices.held(said, language)
        if held.office and not held.rest and not _KANA.search(held.office.text):
            return _words(held.office)
    return None


def _housed(told: Writer, text: str, language: str) -> Writer:
    """With the place of work behind a bare office in Han or Hangul ("科長，高雄市政府研考會")."""
    office, behind = told.office or "", text.partition(told.office or "\n")[2]
    is_bare = is_unspaced(office[-1:]) and phrases(WORDS, "offices", language).is_all(office)
    if not is_bare or behind[:1] != ",":
        return told
    house = re.split(r"[,.;\n]", behind[1:])[0].strip()
    ends = tuple(among(WORDS, "house_ends", language))
    is_body = house.endswith(ends) or phrases(WORDS, "institutions", language).ends(house)
    is_house = bool(ends) and is_body and not signatures.is_office(house, language)
    return replace(told, office=f"{office}, {house}") if is_house else told


def _introduced(text: str, language: str) -> Writer:
    """The first name and the first office that its sentences tell of."""
    name = office = None
    for person in _people(text, language):
        if name and person.name and _words(person.name) != name:
            break
        name, office = name or _words(person.name), office or _words(person.office)
    return Writer(name=name, office=office or (_sole(text, language) if name else None))


def _ending(text: str, language: str) -> Writer:
    """ "Please write to Ms Jane Miller, Head of Office", "김민수 도시과장": a name at an end."""
    parts = [part.strip(_EDGES) for part in leading.PARTS.split(text)]
    office = next((part for part in parts if _is_office(part, language)), None)
    for part in parts:
        name, before = trailing.name(part.split(), language)
        if name:
            held = before if _is_held(before, language) else None
            return Writer(name=name, office=held if office in (None, part) else office)
    first, _, rest = (office or "").partition(" ")
    if rest and not has_case(first) and signatures.is_name(first, language):
        return Writer(name=first, office=rest)
    return Writer(office=office)


def _is_held(before: str, language: str) -> bool:
    """Whether the words before a name are an office, which may end them ("Şube Müdürü")."""
    if listed(WORDS, "roles_behind", language):
        is_last = phrases(WORDS, "offices", language).ends(before)
        return is_last and not signatures.is_statement(before, language)
    return _is_office(before, language)


def _is_office(part: str, language: str) -> bool:
    """An office and no sentence: where a script has capitals, it stands at the beginning."""
    if not signatures.is_office(part, language) or signatures.is_statement(part, language):
        return False
    is_led = phrases(WORDS, "office_words", language).starts(part)  # "Smart Cities Manager"
    is_led = is_led and all(word[0].isupper() for word in part.split())
    return not has_case(part) or is_led or signatures.begins_with_office(part, language)


def _people(text: str, language: str) -> Iterator[Person]:
    for sentence in sentences.sentences(Piece(text=text), language):
        bare = sentence.part(0, len(sentence.text.rstrip(_EDGES)))
        if has_case(bare.text) and signatures.is_name(bare.text, language):
            yield Person(name=bare)
        for clause in called.parted(sentence, language):
            yield people.introduced(clause, language)
        yield people.signed(sentence, language)


def _words(piece: Piece | None) -> str | None:
    return _bare(piece.words) if piece else None


def _bare(words: str | None) -> str | None:
    return _EMPTY.split(words or "")[0].strip(_EDGES) or None
