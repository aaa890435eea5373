"""A reason as it is kept: the panelist's own words without signs around them, greeting or name.

Invariant: nothing inside a reason is changed but runs of blanks.
"""

from intake.answers.folding import key
from intake.conversation.ballots.ballot_signs import phrases

_AROUND = " \t\n.,;:!-–—|*_=/•→。，；：、।॥؛،"


def plain(text: str) -> str:
    """The words on one line, without the signs that only part them from a verdict."""
    said = text.strip(_AROUND)
    for opening, closing in ("()", "（）"):
        if said.startswith(opening) and said.endswith(closing):
            said = said[1:-1].strip(_AROUND)
        if said.count(closing) > said.count(opening):
            said = said.removeprefix(closing).removesuffix(closing).strip(_AROUND)
        if said.count(opening) > said.count(closing):
            said = said.removeprefix(opening).strip(_AROUND)
    return said


def without_closing(text: str, language: str) -> str:
    """The text up to the line with which a letter ends ("Best regards")."""
    ends = {key(one) for one in phrases(language, "closing")}
    kept: list[str] = []
    for line in text.split("\n"):
        if key(line) in ends:
            break
        kept.append(line)
    return plain(" ".join(" ".join(kept).split()))
