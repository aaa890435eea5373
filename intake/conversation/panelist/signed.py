"""A ballot mail without the name under it: who signs says nothing of a standard.

Invariant: only the last lines, below what is finished, and nothing in them that may judge.
"""

from dataclasses import replace

from intake.answers.folding import is_unspaced
from intake.conversation.ballots import judging_words, owners
from intake.conversation.intents import undersigned
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import has_case
from intake.messages import Passage

_MOST_WORDS, _SENTENCE = 3, 5
"""Words of a name, at most, and of a sentence with a reason, at least."""
_LONGEST_UNSPACED = 3
"""Letters of a name alone, in a script without blanks, that stands in no list of names."""


def off(heard: Heard) -> Heard:
    """The mail above the name; the same where it ends in none.

    A name that may be a reason is set aside, so that the letter tells what was left out.
    """
    passages = [*heard.message.passages]
    while passages and not passages[-1].text.strip():
        passages.pop()
    name = _name(passages, heard)
    if not name or not passages[-1].text.rstrip().endswith(name):
        return heard
    text = passages[-1].text.rstrip().removesuffix(name)
    passages[-1] = replace(passages[-1], text=text.rstrip())
    aside = heard.message.set_aside
    if _may_be_reason(name, text, heard.panelist.name):
        aside = "\n\n".join(filter(None, (name, aside)))
    message = replace(
        heard.message, passages=tuple(passages), language=heard.language, set_aside=aside
    )
    return Heard(heard.sitting, message, heard.now)


def _may_be_reason(name: str, above: str, own: str) -> bool:
    """Whether it is one line, not of the roster, and no sentence ends above it."""
    is_own = undersigned.is_named(name, undersigned.words_of_name(own))
    return not is_own and "\n" not in name and not above.rstrip().endswith(undersigned.ENDS)


def _name(passages: list[Passage], heard: Heard) -> str:
    """The name and what belongs to it, as the mail ends with it; not whose a list is said to be."""
    language = heard.language
    text = _apart("\n\n".join(one.text.strip() for one in passages), language)
    names = (heard.panelist.name,)
    name = undersigned.cut(text, language, names, lambda line: _says(line, language))[1]
    is_owned = owners.belongs(name, language, heard.panelist.name, is_alone=True)
    if is_owned or owners.names_another(name, language, heard.sitting.others()):
        return ""
    return name or _brief(text, language)


def _apart(text: str, language: str) -> str:
    """The same with the last line by itself, where a verdict ends the one above it."""
    above, _, last = text.rpartition("\n")
    is_finished = judging_words.may_judge(above.rpartition("\n")[2], language)
    return f"{above}\n\n{last}" if is_finished else text


def _brief(text: str, language: str) -> str:
    """A last paragraph that looks like a name, whatever else the words may mean: one word, or up
    to three without capitals behind a whole sentence ("आशा राव").
    """
    above, _, last = text.rstrip().rpartition("\n\n")
    if not above or "\n" in last or _says(last, language):
        return ""
    if _is_behind_sentence(above) and not has_case(last) and not is_unspaced(last):
        return last if len(last.split()) <= _MOST_WORDS and not _is_sentence(last) else ""
    if not last.isalpha():
        return ""
    if is_unspaced(last):
        return last if len(last) <= _LONGEST_UNSPACED else ""
    return last if last == last.title() or not has_case(last) else ""


def _is_behind_sentence(above: str) -> bool:
    """Whether a reason is told above, and not a verdict alone."""
    return len(above.rstrip().rpartition("\n")[2].split()) >= _SENTENCE


def _is_sentence(line: str) -> bool:
    return line.endswith(undersigned.ENDS) or any(map(str.isdigit, line))


def _says(line: str, language: str) -> bool:
    return judging_words.may_judge(line, language) or judging_words.appraises(line, language)
