"""Who writes for somebody else: an assistant's office beside the name of whom they write for.

Invariant: nothing is taken here; where the office may be the assistant's and the name another's, it
is asked.
"""

import re

from intake.answers.values import Unclear
from intake.conversation.people import cased, missed, segmented
from intake.conversation.people.others import mixed
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, words_of

_SENTENCE = re.compile(
    r"(?<=[^\W\d_]{3})[.!?]\s|[;\n。！？；؛।]|(?<=[\u0600-\u06ff\u0900-\u097f])\.\s"
)
_MANDATES = ("mandates", "mandates_behind", "writing_for", "writing_for_behind")
_CONTACTING = ("contacting", "contacting_behind")
_WHOLE = ("superiors", "stays_contact")
"""Of these the whole sentence tells somebody: "my boss, Tom Reed, will be your contact"."""
_CONTACTS = (*_CONTACTING, *_WHOLE)
_ANY = (*_MANDATES, *_CONTACTS)
_PLACES = ("institutions", "city_nouns")
_BEFORE = ("articles", "theirs", "before_names")
_MOST_BEFORE = 3
_SHORT = 3
"""Letters of a name that nothing parts from "secretary" in Han ("秘书小李")."""
_LABEL = re.compile(r"(?:\A|\n)\W*([^\W\d_][^:：\n,，、]{0,30}?)\s*[:：][^:：]{0,20}\Z")
_PART = re.compile(r"[,，、;]")
_EDGES = " \t,.:;()–—-。"


def checked(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """The reading; a question where its name and its office are of two persons."""
    if isinstance(told, Unclear) or not told.office:
        return told
    folded, office, name = fold(text), fold(told.office), fold(told.name or "")
    is_mixed = mixed.are(office, name, folded, language) or is_chiefs(office, folded, language)
    if is_mixed or _is_anothers(office, name, folded, language):
        return Unclear(reason="hedged", candidates=(told.name,) if told.name else ())
    return told


def is_chiefs(office: str, folded: str, language: str) -> bool:
    """Whether an office is of somebody whose assistant stands behind it in the (folded) text.

    "निदेशक। यह पत्र उनके सहायक ने लिखा है।": an assistant of theirs, and no "assistant engineer".
    """
    aides, start = phrases(WORDS, "others_aides", language), folded.find(office)
    behind = (folded[one.end() :] for one in aides.finditer(folded)
              if one.start() >= start >= 0)  # fmt: skip
    offices = phrases(WORDS, "offices", language)
    return not aides.found(office) and any(not offices.starts(one.lstrip()) for one in behind)


def _is_anothers(office: str, name: str, folded: str, language: str) -> bool:
    """Whether a sentence of its own tells the office, as the writer's, and another the name."""
    said = _SENTENCE.split(folded)
    own = next((one for one in said if office in one), "")
    others = [one for one in said if one != own]
    if not own:
        return False
    is_aide = is_aides(office, language)
    if name and name in own:
        return is_aide and any(_names(one, _CONTACTS, language) for one in others)
    theirs = phrases(WORDS, "theirs", language)
    is_theirs = theirs.starts(office) or theirs.ends(office)
    is_theirs = is_theirs or theirs.ends(own.partition(office)[0])
    told = next((one for one in others if name in one), "") if name else ""
    if not told:
        return (is_aide or is_theirs) and any(_names(one, _ANY, language) for one in others)
    if not (is_theirs or _is_writers(own, language)):
        return False
    is_asked = is_theirs or (is_aide and _is_contact(told, name, language))
    return is_asked or bool(_led_by(told, name, language))


def _is_writers(sentence: str, language: str) -> bool:
    """Whether a sentence begins with the writer's "I am", and with no label."""
    bare = sentence.strip(_EDGES)
    heads = phrases(WORDS, "openers", language).heads(bare)
    return any(not bare[one.end() :].lstrip().startswith((":", "：")) for one in heads)


def is_aides(office: str, language: str) -> bool:
    """Whether an office is all "secretary" or "the mayor's assistant", with a name at most."""
    bare = office.strip(_EDGES)
    for _ in range(_MOST_BEFORE):
        heads = [one.end() for key in _BEFORE for one in phrases(WORDS, key, language).heads(bare)]
        bare = bare[max(heads, default=0) :].strip(_EDGES)
    aides = phrases(WORDS, "aides", language)
    is_owned = not has_case(bare) or "'s " in bare
    if aides.is_all(bare) or (is_owned and aides.ends(bare)):
        return True
    rests = [bare[one.end() :] for one in aides.heads(bare)]
    return any(_is_first_name(rest, language) for rest in rests)


def _is_first_name(rest: str, language: str) -> bool:
    """Whether a comma and one word stand behind, or few letters in Han: "secretary, Lucy"."""
    said = _PART.split(rest.strip(_EDGES))[0]
    if cased.holds_office(said, language):
        return False
    if not has_case(said):
        return 0 < len(said) <= _SHORT or (rest[:1] in " ," and " " not in said)
    return " " not in said and said[:1].isupper()


def _is_contact(sentence: str, name: str, language: str) -> bool:
    """Whether a name stands behind a label that is no "name:", or is whom to write to."""
    before = sentence.partition(name)[0]
    label = _LABEL.search(before)
    is_name = (
        label
        and phrases(WORDS, "form_names", language).is_all(label[1])
        and not any_found(WORDS, _CONTACTING, f"{label[1]}:", language)
    )
    is_me = phrases(WORDS, "apposed", language).found(before)  # "please contact me, Lucy Hart"
    if not is_me and _is_writers(before, language):
        is_me = phrases(WORDS, "first_person", language).found(before)
    is_led = bool(label) or any_found(WORDS, _CONTACTING, sentence, language)
    return is_led and not is_name and not is_me


def _led_by(sentence: str, name: str, language: str) -> list[str]:
    """What stands between the name and words right before or behind it: "on behalf of"."""
    return [said for said in _stretches(sentence, _MANDATES, language) if name in said]


def _stretches(sentence: str, keys: tuple[str, ...], language: str) -> list[str]:
    """Behind words that lead to somebody, and before those that follow them; no city's."""
    words = words_of(sentence)
    found: list[str] = []
    for key in keys:
        is_behind = key.endswith("_behind")
        for one in phrases(WORDS, key, language).finditer(sentence, words):
            said = sentence[: one.start()] if is_behind else sentence[one.end() :]
            part = _PART.split(said.strip(_EDGES))[-1 if is_behind else 0]
            if not any_found(WORDS, _PLACES, part, language):
                found.append(said)
    return found


def _names(sentence: str, keys: tuple[str, ...], language: str) -> bool:
    """Whether somebody is told by name for whom the writer writes, or to whom to write."""
    return any(
        segmented.said(part, language).name or _is_titled(part, language)
        for said in _stretches(sentence, keys, language)
        for part in segmented.parts(said, language)
    )


def _is_titled(part: str, language: str) -> bool:
    """Whether a part tells a person by a title, or by words in capitals side by side."""
    if any_found(WORDS, ("courtesies", "honorifics"), part, language):
        return True
    return missed.holds_person(part, language)
