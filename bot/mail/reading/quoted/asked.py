"""Answers typed into our questions where none of our letters is at hand to compare.

Invariant: only what stands inside a block of questions is taken for the writer's; of a quoted
letter's other lines nothing can be said without the letter.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.mail.reading.quoted.ours import LONG, Known, OwnText, key, size, spellings
from bot.mail.reading.quoted.roles import Role, Sorted
from bot.mail.reading.text.lines import OVERFLOWS, Line, is_ended

LONGEST = 8
"""Lines typed between two of ours that are taken for the writer's."""

_QUESTION = re.compile(r"\s*\d{1,3}\. ")
_LABEL = re.compile(r"\s*[^\W\d_][^:：\n.?]{1,40}[:：]")


class Asked:
    """How the lines of our questions begin, and of what stands below them.

    The first text is a letter from its first question on, with every question there is, the others
    are what may follow the last one. Another call's questions are known by their numbers, and what
    stands under them by the labels; but only under a question of this call is anything typed.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        asked, *below = [text.strip("\n").split("\n") for text in texts]
        end = max((i for i, line in enumerate(asked) if line.startswith("    ")), default=-1) + 1
        self._own = OwnText(["\n".join(asked[:end])])
        self._inside = _starts(asked[:end])
        self._below = _starts([line for lines in [asked[end:], *below] for line in lines])
        self._last = _starts([lines[-1] for lines in [asked, *below]])
        self._labels = {key(found[0]) for line in asked[:end] if (found := _LABEL.match(line))}

    def answered(self, sorted_: Sequence[Sorted]) -> list[Sorted]:
        """Lines quoted between two lines of a block of questions, but not of it, as text."""
        out = list(self._known(sorted_))
        run: list[int] = []
        above: str | None = None
        is_known = is_over = False  # the question above; whether nothing of ours can follow
        for index, one in enumerate(out):
            if one.line.is_blank or one.role is Role.FRAME:
                continue
            is_inside = one.is_ours or self._is_inside(one.line.text)
            if one.role is Role.QUOTE and not is_inside and not self._is_below(one.line.text):
                run.append(index)
                continue
            is_quote = one.role is Role.QUOTE
            if above is not None and is_quote and is_known and _is_typed(run, above):
                for place in run:
                    out[place] = replace(out[place], role=Role.TEXT)
            run, above = [], one.line.text if is_quote and is_inside else None
            is_known = one.is_ours if _QUESTION.match(one.line.text) else is_known
            is_over = is_quote and one.line.depth == 0 and self._begins(one.line.text, self._last)
        if is_over:
            for place in run:
                out[place] = replace(out[place], role=Role.TEXT)
        return out

    def _known(self, sorted_: Sequence[Sorted]) -> Iterator[Sorted]:
        """The lines with ours marked; a line that goes on with an answer is taken apart."""
        above: Sorted | None = None
        labels: set[str] = set()  # of our lines below this question
        for one in sorted_:
            if one.role is not Role.QUOTE or one.line.is_blank:
                yield one
                continue
            for part in self._parts(one, above, labels):
                yield part
            above = part
            if _QUESTION.match(above.line.text):
                labels = set()
            elif above.is_ours and (label := _LABEL.match(above.line.text)):
                labels.add(key(label[0]))

    def _parts(self, one: Sorted, above: Sorted | None, labels: set[str]) -> Sequence[Sorted]:
        text = one.line.text
        if self._own.know(text) is not Known.NO or self._own.is_whole_line(text):
            return [replace(one, is_ours=True)]
        if not self._is_inside(text):
            return [one]
        parts = self._own.split(text, LONG) or self._filled_in(text, above, labels)
        if parts is None:
            return [one]
        ours, rest = (Line(part, one.line.depth) for part in parts)
        return [Sorted(ours, Role.QUOTE, is_ours=True), Sorted(rest, Role.TEXT)]

    def _filled_in(
        self, text: str, above: Sorted | None, labels: set[str]
    ) -> tuple[str, str] | None:
        """A label of ours with other words than ours, right under a question of the call.

        Further down too, where our own line with this label stands above.
        """
        label = _LABEL.match(text)
        if label is None or key(label[0]) not in self._labels or label[0] == text.rstrip():
            return None
        is_below = above is not None and above.is_ours and _QUESTION.match(above.line.text)
        if not is_below and key(label[0]) not in labels:
            return None
        return label[0], text[label.end() :].strip()

    def _is_inside(self, text: str) -> bool:
        """Whether the line begins as one of the block does."""
        label = _LABEL.match(text)
        if _QUESTION.match(text) or (label and key(label[0]) in self._labels):
            return True
        return self._begins(text, self._inside)

    def _is_below(self, text: str) -> bool:
        """Whether the line is a heading of ours, or begins as one does that follows the block."""
        return text.startswith("## ") or self._begins(text, self._below)

    def _begins(self, text: str, starts: frozenset[str]) -> bool:
        return any(one[:LONG] in starts for one in spellings(text))


def _starts(lines: Sequence[str]) -> frozenset[str]:
    found = (one for line in lines for one in spellings(line))
    return frozenset(one[:LONG] for one in found if size(one) >= LONG)


def _is_typed(run: Sequence[int], above: str) -> bool:
    """Whether these lines were typed: not too many, and not broken off the line above."""
    is_overflow = len(run) == 1 and len(above) >= OVERFLOWS and not is_ended(above)
    return len(run) <= LONGEST and not is_overflow
