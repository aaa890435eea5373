"""Verbs of the command line that `/citydesk` has not: where what they do is done.

Invariant: a test holds it against the command line: each verb is here or in Slack.
"""

from collections.abc import Mapping

ERASE = (
    "Nothing is erased from Slack: an erasure cannot be undone, and what is typed here stays in "
    "Slack itself. Please ask who runs the desk, and do not name the person in a channel. "
    '`citydesk erase ADDRESS --reason "…" --dry-run`, where the desk runs, says what would go '
    "and what stays; without `--dry-run` it asks once more, and then does it. Who has no mail "
    'address is erased by name from one city\'s file: `citydesk erase "NAME" --of CITY`. Backups, '
    "mail boxes and what stands in Slack are to be seen to beside it."
)
RUNS = (
    "`{verb}` is for who runs the desk, on the machine where it runs: `citydesk {verb} --help` "
    "says how."
)
TERMINAL = "`{verb}` is on the command line alone: `citydesk {verb} --help`, where the desk runs."
BESIDE = "That is a button, *{button}*, beside what it is about: in the channel and at Home."
VOICES = (
    f"{BESIDE.format(button='Read them')} `/citydesk voices let OPINION`, with its number, opens "
    "how one is shown. All that the public said is on the command line: `citydesk voices --help`."
)

ELSEWHERE: Mapping[str, str] = {
    "erase": ERASE,
    **dict.fromkeys(
        ("demo", "init", "serve", "slack", "receive", "chat", "watch", "publish", "remind",
         "rehearse", "call", "export", "read"),
        RUNS,
    ),
    **dict.fromkeys(("packet", "documents", "titled", "lines"), TERMINAL),
    "retry": BESIDE.format(button="Try again"),
    "objections": BESIDE.format(button="Answer"),
    "tally": "A tie is settled by a button, *Settle the tie*, beside what tells of it. Counting "
    "ballots is on the command line alone: `citydesk tally --help`, where the desk runs.",
    "ballots": "`/citydesk panel` says whose ballots are awaited. How anybody voted is shown only "
    "of a city that is counted, on the command line: `citydesk ballots CITY`.",
}  # fmt: skip
"""What is said of each, by the verb."""
PARTS = dict.fromkeys(("journal verify", "journal seal", "journal replay"), TERMINAL)
"""The same of what only a part of a verb does."""


def told(verb: str) -> str | None:
    """Where this verb of the command line is done; None for what is none."""
    said = ELSEWHERE.get(verb) or PARTS.get(verb)
    return said.format(verb=verb) if said else None
