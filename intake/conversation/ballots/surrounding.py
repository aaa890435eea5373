"""What a mail holds around the verdicts: quoted standards above them, and words that judge nothing.

Invariant: nothing that a panelist wrote is dropped here but manners and the line that announces a
quotation.
"""

from collections.abc import Sequence

from intake.conversation import sentences
from intake.conversation.ballots import ballot_reasons, ballot_signs
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.intents import courtesy
from intake.conversation.wordings import own
from intake.messages import Passage

_WORDS = 3
"""Words that belong to no standard and are told so; fewer are no sentence, unless they judge."""
_ANNOUNCING = (":", "：")


def joined(passages: Sequence[Passage], paper: Paper) -> str:
    """A mail as one text, in which what stands under a quoted standard is about it."""
    return "\n\n".join(with_standard(one, paper) for one in passages)


def with_standard(passage: Passage, paper: Paper) -> str:
    """A passage that names no standard is about the last one quoted above it, if it is one."""
    text = without_lead_out(passage.text, paper)
    if not text.strip() or _labels(text, paper):
        return text
    quoted = next(filter(None, (_labels(one, paper) for one in _upwards(passage.under))), None)
    return f"{min(quoted)}: {text}" if quoted and len(quoted) == 1 else text


def _upwards(quoted: str) -> Sequence[str]:
    return quoted[-ballot_signs.LONGEST :].split("\n")[::-1]


def _labels(text: str, paper: Paper) -> frozenset[str]:
    return ballot_signs.sign(text, paper, "en").labels


def without_lead_out(text: str, paper: Paper) -> str:
    """The text without a last line that only announces what is quoted below it ("… wrote:")."""
    above, _, last = text.rstrip().rpartition("\n")
    is_one = last.rstrip().endswith(_ANNOUNCING) and not _labels(last, paper)
    return above if is_one else text


def unplaced(signed: Signed, until: int) -> str:
    """What stands before the first statement and is about no standard, but for manners.

    A mail that names no standard and judges nothing is no ballot at all.
    """
    text = signed.said(0, until)
    start = signed.tokens[0].start if text else 0
    pieces = sentences.sentences(sentences.whole(text), signed.language)
    signs = {own(text, one): _signs(signed, start + one.start, len(one.text)) for one in pieces}
    if "L" not in signed.line and not any("v" in one for one in signs.values()):
        return ""
    left = [one for one in signs if "v" in signs[one] or _is_sentence(one, signs[one], signed)]
    return ballot_reasons.plain(" ".join(" ".join(left).split()))


def _signs(signed: Signed, start: int, length: int) -> str:
    return "".join(one.sign for one in signed.tokens if start <= one.start < start + length)


def _is_sentence(sentence: str, signs: str, signed: Signed) -> bool:
    if sentence.rstrip().endswith(_ANNOUNCING) or signs.count("w") < _WORDS:
        return False
    return not courtesy.is_courtesy(sentence, signed.language)
