"""What proves each table, that `journal verify` holds it against; of some nothing does.

Invariant: every table stands here, so that a new one is thought of.
"""

NOTHING = "nothing"

PROVEN_BY = {
    "inbox": "the mail's digest in the journal covers every byte that came to a city's file",
    "mails": "the same for sender, subject and text; of strangers, panel and public: nothing",
    "letters": "their digests in the journal of their application; on no file: nothing",
    "answers": "replay: values, words, who and by which mail",
    "applications": "replay: state, stage, deadline, city; language and what is pending: nothing",
    "contacts": "the journal names each; how they are written to: nothing",
    "evidence": "the journal has digest and name of each file",
    "contents": "each is kept under its SHA-256",
    "calls": "each is kept under a version that is the SHA-256 of its text",
    "journal": "its own chain, and the seals",
    "journal_words": "their digests in the chain",
    "seals": "their own chain; who holds one holds it to that",
    "sealed_heads": "the seal that covers them",
    "decisions": "replay; which letters wait for one: nothing",
    "awards": "the journal and the call; the chance its numbers are drawn with: nothing",
    "documents": "the journal",
    "ceremonies": "the journal; which reminders were sent, and when the next is due: nothing",
    "declarations": "the journal: of whom, of which kind; the words: nothing",
    "assignments": "the tally's recount",
    "ballots": "the tally's recount",
    "tallies": "the tally's recount",
    "settled_ties": "the journal",
    "objections": "the journal: words, answer and by whom",
    "lines": "the journal: consent and words",
    "voices": "a single one: nothing; their totals are counted anew",
    "voice_counts": "counted anew",
    "domains": "counted anew",
    "panelists": NOTHING,  # what they did is in the journals of the cities they judged
    "signers": NOTHING,  # a certificate proves itself where its key is known
    "cases": NOTHING,  # a queue; what was answered is in a journal and in its letter
    "counters": NOTHING,
    "stage_counts": NOTHING,
    "notes": NOTHING,
    "signals": NOTHING,
    "board": NOTHING,
    "news": NOTHING,
    "drafts": NOTHING,
}
