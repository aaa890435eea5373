"""What proves each table, that `journal verify` holds it against, and what nothing proves.

Invariant: every table stands here, so that a new one is thought of. Whatever is not named as
`UNPROVEN` is told where it was changed (a test changes each).
"""

from collections.abc import Iterator

from intake.store.tables.schema import metadata

NOTHING = "nothing"

PROVEN_BY = {
    "inbox": "the mail's digest in the journal covers every byte that came to a city's file",
    "mails": "the same for sender, subject and text",
    "letters": "their digests in the journal of their application, and to whom",
    "answers": "replay: values, words, who and by which mail",
    "applications": "replay: state, stage, deadline, city, and since when; files taken out: "
    "the journal",
    "contacts": "the journal names each, and who left",
    "evidence": "the journal has digest, name and question of each file",
    "contents": "each is kept under its SHA-256",
    "calls": "each is kept under a version that is the SHA-256 of its text",
    "journal": "its own chain, and the seals",
    "journal_words": "their digests in the chain",
    "seals": "their own chain; who holds one holds it to that",
    "sealed_heads": "the seal that covers them",
    "decisions": "replay, and when by the journal",
    "awards": "the journal and the call",
    "documents": "the journal",
    "ceremonies": "the journal",
    "declarations": "the journal: of whom, of which kind, by whom and when",
    "assignments": "the journal, and the tally's recount",
    "ballots": "the tally's recount",
    "tallies": "the journal, and its recount from it",
    "settled_ties": "the journal",
    "objections": "the journal: words, answer, by whom and when",
    "lines": "the journal: consent and words, by whom and when",
    "voices": "their totals are counted anew; a single one: nothing",
    "voice_counts": "counted anew",
    "voice_files": NOTHING,  # each content is kept under its SHA-256; which came with what: nothing
    "domains": "counted anew",
    "panelists": NOTHING,  # what they did is in the journals of the cities they judged
    "signers": NOTHING,  # a certificate proves itself where its key is known
    "cases": NOTHING,  # a queue; what was answered is in a journal and in its letter
    "shared_answers": NOTHING,  # what of it a city read is in letters, which its journal proves
    "newcomers": NOTHING,  # a queue; who was told of what is in a journal
    "asked_back": NOTHING,  # as long as it waits
    "counters": NOTHING,
    "unsealed": NOTHING,  # a queue; whether a journal is sealed is asked of its own end
    "stage_counts": NOTHING,
    "notes": NOTHING,
    "signals": NOTHING,
    "board": NOTHING,
    "news": NOTHING,
    "drafts": NOTHING,
}
"""What each table is held against."""

UNPROVEN: dict[str, str] = {
    "inbox": "id digest channel sender recipients host received_at is_waiting parked_at error "
    "attempts",
    "mails": "application sender_key domain message_id automatic bond is_fruitless received_at "
    "done_at folded",
    "letters": "number channel to_name to_key language message_id return_tag reply_to created_at "
    "due_at state message in_reply_to references questions pending asks attempts error fence "
    "leased_until sent_at folded",
    "answers": "place",
    "applications": "language is_living city_key city_folded fruitless pending reminded next_at "
    "doubted is_resting",
    "contacts": "place key name token language channel away_until has_chosen claims is_named",
    "evidence": "place type size message",
    "contents": "type",
    "calls": "frozen_at",
    "decisions": "letters needs_second due_at",
    "awards": "nonce",
    "documents": "place",
    "ceremonies": "reminded next_at",
    "declarations": "number",
    "assignments": "number packet_at opened_at",
    "objections": "person language due_by",
    "voices": "number edition person address domain given_at source language confirmed_at "
    "settled_at by reason text is_objection confirm withdraw shown",
    "domains": "cleared_by",
}
"""Columns that can be changed and nothing tells, beside whole tables that nothing proves."""
ELSEWHERE = (
    "mails and letters of strangers, the public, the panel and organizers, on no city's file"
)


def unproven() -> dict[str, list[str]]:
    """What nothing proves, by table: its columns, all of them where it is the whole table."""
    whole = {
        table: [column.name for column in metadata.tables[table].c]
        for table, by in PROVEN_BY.items()
        if by == NOTHING
    }
    return whole | {table: columns.split() for table, columns in UNPROVEN.items()}


def told() -> Iterator[str]:
    """The same for people, a line each."""
    yield "Nothing proves, whatever was changed there:"
    whole = sorted(table for table, by in PROVEN_BY.items() if by == NOTHING)
    yield f"  whole tables: {', '.join(whole)}"
    yield f"  {ELSEWHERE}"
    for table, columns in UNPROVEN.items():
        yield f"  {table}: {', '.join(columns.split())}"
