"""How a yes or a no is set in a text: in boxes, behind its label, in quotation marks.

Invariant: no text is judged here; what is left out is no answer of the writer's.
"""

import re
from functools import cache

from intake.answers.folding import clean
from intake.answers.lexicon import entries, split
from intake.answers.verdicts.denials import Clause

EDGES = ".!?;¡¿。！। \n\"'“”„«»「」『』*"
_BOXES = re.compile(r"(\[ ?[xX✓✔✗v]? ?\]|\( ?[xX✓✔v]? ?\)|[☐☑☒✓✔✅□■▢◻◼])")
_TICKED = frozenset("xXvV✓✔☑☒✗✅■◼")
_QUOTED = re.compile(r"[\"“”„«»「『‘‚]\s*([^\"“”„«»「」『』‘’\n]{1,12}?)\s*[\"“”«»」』’‘]")
_LABEL = re.compile(r"[^:：]*[:：]")
_BEHIND_NUMBER = "of|dated|de|del|do|da|du|vom|des|from|on|as|and"
"""What may follow the number of a paper; behind "no", other words are what is counted."""
_WORDS = ("yes", "no", "yes_alone", "no_alone")


def ticked(text: str) -> str:
    """Of "[x] yes [ ] no" and "yes [x] no [ ]" what is ticked; any other text as it is."""
    parts = _BOXES.split(text)
    if len(parts) < 3 or (parts[0].strip() and parts[-1].strip()):
        return text
    labels = parts[0::2] if parts[0].strip() else parts[2::2]
    boxes = zip(parts[1::2], labels, strict=False)
    return "\n".join(words for box, words in boxes if _TICKED & set(box)) or text


def unnumbered(text: str, language: str) -> str:
    """Without the sign of a paper's number ("Resolution No. 412"), which denies nothing."""
    return _numbered(language).sub(" ", text)


@cache
def _numbered(language: str) -> re.Pattern[str]:
    papers, signs = (
        "|".join(re.escape(clean(one)) for code in dict.fromkeys(("en", language))
                 for name, one in entries("yesno", code) if name == matter)
        for matter in ("paper", "paper_sign")
    )  # fmt: skip
    number = r"\d+(?:[/.-]\d+)*"
    return re.compile(
        rf"(?<!\w)\w?(?:{papers})(?:,?\s+(?:{signs})\s*\.\s*(?={number}(?![\w-]))"
        rf"|\s+(?:{signs})\s*(?=\d{{3,}}(?![\w-])|{number}(?:\s*$|[,;:)]|\.(?:\s|$)|\s+(?:{_BEHIND_NUMBER})\b)))",
        re.IGNORECASE,
    )


def is_record(sentence: str, language: str) -> bool:
    """ "You still have it as "yes"": what stands in our papers, and no answer."""
    quoted = any(is_answer(match[1], language) for match in _QUOTED.finditer(sentence))
    return quoted and Clause(split(sentence), language).has("recorded")


def unlabelled(sentence: str, language: str) -> str:
    """Without the matter that stands before a yes or a no ("Wide use of IoT: no"), or quotes."""
    sentence = _QUOTED.sub(
        lambda at: f", {at[1]}" if is_answer(at[1], language) else at[0], sentence
    )
    label = _LABEL.match(sentence)
    if label is None or not is_answer(sentence[label.end() :], language):
        return sentence
    matter = Clause(split(label[0]), language)
    is_open = matter.is_hedged or matter.is_planned or matter.is_confined or matter.denials
    return sentence if is_open else sentence[label.end() :]


def is_answer(text: str, language: str) -> bool:
    """Whether it is a yes or a no and nothing else."""
    words = split(text.strip(EDGES))
    clause = Clause(words, language)
    return bool(words) and any(clause.is_all(name) for name in _WORDS)
