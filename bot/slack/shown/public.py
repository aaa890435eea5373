"""What the public said, for organizers who look at it: opinions to read, an objection, a plan.

Invariant: no address of the public's is shown; what is decided is decided on the words that stand
here.
"""

from collections.abc import Sequence
from itertools import accumulate, chain

from bot.slack.blocks import Block, actions, button, context, cut, date, escape, quoted, section
from bot.slack.shown import files
from bot.slack.shown.local import Local
from intake.consultation import Objection, Opinion, personal
from intake.conversation.public import set_apart
from intake.desk.acts import Laid

AT_ONCE = 8
"""Opinions on one page: each is read."""
MOST_ON_PAGE = 11_000
"""Characters of them: Slack takes some 13,000 in a modal."""
LET, CUT, REFUSE = "opinion_let", "opinion_cut", "opinion_refuse"
NOTHING = "Nothing waits to be read here any more."
MOST_LINES = 30
_READ = ("text", "elements")
"""What of a block holds words."""


def opinions(several: Sequence[Opinion], total: int) -> list[Block]:
    """The opinions that wait longest, each with its buttons."""
    if not several:
        return [section(NOTHING)]
    made = [_opinion(one) for one in several[:AT_ONCE]]
    sizes = accumulate(_letters(one) for one in made)
    kept = [one for one, size in zip(made, sizes, strict=True) if size <= MOST_ON_PAGE] or made[:1]
    more = total - len(kept)
    rest = [context(f"and {more} more, once these are done")] if more > 0 else []
    return [*chain.from_iterable(kept), *rest]


def _letters(part: object) -> int:
    """The characters that are read in blocks."""
    if isinstance(part, str):
        return len(part)
    if isinstance(part, dict):
        return sum(_letters(one) for name, one in part.items() if name in _READ)
    return sum(map(_letters, part)) if isinstance(part, list) else 0


def _opinion(one: Opinion) -> list[Block]:
    value = f"{one.number}:{one.city}"
    return [
        *opinion(one),
        *shown(one),
        actions(
            button("Show it", LET, value, style="primary"),
            button("Show it in part", CUT, value),
            button("Refuse it", REFUSE, value),
            id=f"opinion{one.number}",
        ),
    ]


def opinion(one: Opinion) -> list[Block]:
    """An opinion as it was given."""
    asked = " · meant as an objection" if one.is_objection else ""
    head = context(f"Opinion {one.number} · {date(one.given_at)}{asked}")
    names = personal.people(set_apart.published(one))
    named = [context(f"It may name a person: {escape(', '.join(names))}")] if names else []
    return [head, section(quoted(one.text)), *named]


def shown(one: Opinion) -> list[Block]:
    """How it is shown, or would be, where that is not all of it."""
    words = set_apart.published(one)
    told = [context("Of this is shown:"), section(quoted(words))]
    return told if words != one.text else []


def in_part(laid: Laid, letter: int, reader: Local) -> list[Block]:
    """Opinions as they would be published, above the letters."""
    several = [one for one in laid.voices if isinstance(one, Opinion)]
    return [] if letter else [section(quoted(set_apart.published(one))) for one in several]


def objection(one: Objection) -> list[Block]:
    """The objection above the field of its answer."""
    return [
        context(f"Objection {one.number} · raised {date(one.raised_at)} · due {date(one.due_by)}"),
        section(quoted(one.text)),
    ]


def plan(laid: Laid, letter: int, reader: Local) -> list[Block]:
    """Who would judge what, above the letters to panelists."""
    if laid.panel is None or laid.panel.plan is None or letter:
        return []
    drawn = laid.panel.plan
    added = {(one.application, one.panelist) for one in drawn.added}
    told = laid.panel.told
    judging = {
        one.number: ", ".join(
            escape(cut(told(key), 60)) + (" (*new*)" if (one.number, key) in added else "")
            for key in drawn.of(one.number)
        )
        for one in laid.panel.applications[:MOST_LINES]
    }
    lines = [
        f"• *{files.city(one)}*: {judging[one.number]}"
        for one in laid.panel.applications[:MOST_LINES]
    ]
    more = len(laid.panel.applications) - len(lines)
    lines += [f"• and {more} more"] if more > 0 else []
    lacks = f" {len(drawn.lacks)} still lack panelists." if drawn.lacks else ""
    head = f"*New in this plan: {len(added)}.*{lacks}"
    return [section(cut("\n".join([head, *lines]), 2_900))]
