"""The tables as the verbs of the store see them; `panel_schema`, `public_schema`, `seal_schema`
and `shared_schema` have the rest.

Invariant: the same as what `migrations` builds (a test compares); indexes and constraints are
written there only.
"""

from sqlalchemy import BigInteger, Boolean, Column, LargeBinary, MetaData, Table, Text

from intake.store.tables.columns import Json, Key, Moment, Words

metadata = MetaData()

inbox = Table(
    "inbox",
    metadata,
    Column("id", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("sender", Words, nullable=False),
    Column("recipients", Json, nullable=False),
    Column("host", Words, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("is_waiting", Boolean, nullable=False),
    Column("parked_at", Moment),
    Column("error", Words),
    Column("attempts", BigInteger, nullable=False),
    Column("raw", LargeBinary, nullable=False),
)

mails = Table(
    "mails",
    metadata,
    Column("id", Text, primary_key=True),
    Column("application", BigInteger),
    Column("sender", Words, nullable=False),
    Column("sender_key", Key, nullable=False),
    Column("domain", Key, nullable=False),
    Column("subject", Words, nullable=False),
    Column("message_id", Words),
    Column("automatic", Words),
    Column("bond", Text, nullable=False),
    Column("is_fruitless", Boolean, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("done_at", Moment, nullable=False),
    Column("text", Words, nullable=False),
    Column("folded", Words, nullable=False),
)

calls = Table(
    "calls",
    metadata,
    Column("version", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("frozen_at", Moment, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

applications = Table(
    "applications",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("call", Text, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("language", Text, nullable=False),
    Column("city", Words),
    Column("country", Words),
    Column("stage", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("is_living", Boolean, nullable=False),
    Column("city_key", Key),
    Column("city_folded", Key),
    Column("fruitless", BigInteger, nullable=False),
    Column("pending", Json, nullable=False),
    Column("until", Moment),
    Column("until_in", Text),
    Column("reminded", Json, nullable=False),
    Column("next_at", Moment),
    Column("doubted", Json, nullable=False),
    Column("is_resting", Boolean, nullable=False),
    Column("taken_out", Json, nullable=False),
)

contacts = Table(
    "contacts",
    metadata,
    Column("application", BigInteger, primary_key=True),
    Column("place", BigInteger, primary_key=True),
    Column("key", Key, nullable=False),
    Column("address", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("token", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("standing", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("away_until", Moment),
    Column("has_chosen", Boolean, nullable=False),
    Column("claims", Key, nullable=False),
    Column("is_named", Boolean, nullable=False),
)

answers = Table(
    "answers",
    metadata,
    Column("application", BigInteger, primary_key=True),
    Column("place", BigInteger, primary_key=True),
    Column("question", Text, nullable=False),
    Column("value", Json, nullable=False),
    Column("words", Words, nullable=False),
    Column("message", Text, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    Column("application", BigInteger, primary_key=True),
    Column("place", BigInteger, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("name", Words, nullable=False),
    Column("type", Words, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("message", Text, nullable=False),
    Column("question", Text),
)

contents = Table(
    "contents",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("type", Words, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("application", BigInteger, primary_key=True),
    Column("sequence", BigInteger, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("act", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

journal_words = Table(
    "journal_words",
    metadata,
    Column("application", BigInteger, primary_key=True),
    Column("sequence", BigInteger, primary_key=True),
    Column("words", Json, nullable=False),
    Column("salt", LargeBinary, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("text", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("application", BigInteger),
    Column("message", Text),
    Column("contact", Key),
    Column("closed_at", Moment),
    Column("answer", Words),
    Column("shared_at", Moment),
    Column("words_on", Json),
    Column("ties_on", Json),
    Column("cleared_on", BigInteger),
    Column("awaits", Text),
)

decisions = Table(
    "decisions",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("application", BigInteger, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("call", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("findings", Json, nullable=False),
    Column("letters", Json, nullable=False),
    Column("needs_second", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("approved_by", Words),
    Column("approved_at", Moment),
    Column("due_at", Moment),
    Column("settled_at", Moment),
    Column("tally", Text),
    Column("final_list", BigInteger),
)

letters = Table(
    "letters",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("id", Text, nullable=False),
    Column("notice", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("to_address", Words, nullable=False),
    Column("to_name", Words, nullable=False),
    Column("to_key", Key, nullable=False),
    Column("language", Text, nullable=False),
    Column("subject", Words, nullable=False),
    Column("markdown", Words, nullable=False),
    Column("message_id", Key, nullable=False),
    Column("return_tag", Text, nullable=False),
    Column("reply_to", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("state", Text, nullable=False),
    Column("application", BigInteger),
    Column("message", Text),
    Column("in_reply_to", Words),
    Column("references", Json, nullable=False),
    Column("questions", Json, nullable=False),
    Column("pending", Text),
    Column("asks", Boolean, nullable=False),
    Column("attempts", BigInteger, nullable=False),
    Column("error", Words),
    Column("fence", BigInteger, nullable=False),
    Column("leased_until", Moment),
    Column("sent_at", Moment),
    Column("folded", Words, nullable=False),
    Column("as_mail", Words, nullable=False),
)

notes = Table(
    "notes",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Words, nullable=False),
)

signals = Table(
    "signals",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("is_waiting", Boolean, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("attempts", BigInteger, nullable=False),
    Column("parked_at", Moment),
    Column("error", Words),
    Column("lane", Text, nullable=False),
)

board = Table(
    "board",
    metadata,
    Column("key", Text, primary_key=True),
    Column("place", Text, nullable=False),
    Column("under", Text),
    Column("application", BigInteger),
    Column("ts", Text),
    Column("wanted", BigInteger, nullable=False),
    Column("shown", BigInteger, nullable=False),
    Column("is_waiting", Boolean, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("attempts", BigInteger, nullable=False),
    Column("first_at", Moment),
    Column("error", Words),
    Column("fence", BigInteger, nullable=False),
    Column("leased_until", Moment),
    Column("attending", Json, nullable=False),
    Column("rank", BigInteger, nullable=False),
)

news = Table(
    "news",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("application", BigInteger),
    Column("words", Json, nullable=False),
    Column("at", Moment, nullable=False),
    Column("key", Text, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("act", Text, nullable=False),
    Column("by_id", Text, nullable=False),
    Column("by_name", Words, nullable=False),
    Column("view", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("place", Json, nullable=False),
    Column("source", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("submitted_at", Moment),
    Column("settled_at", Moment),
    Column("outcome", Words),
)

awards = Table(
    "awards",
    metadata,
    Column("application", BigInteger, primary_key=True, autoincrement=False),
    Column("city", Words, nullable=False),
    Column("own_name", Words, nullable=False),
    Column("language", Text, nullable=False),
    Column("country", Words, nullable=False),
    Column("title", Words, nullable=False),
    Column("programme", Words, nullable=False),
    Column("edition", Words, nullable=False),
    Column("convention", Words, nullable=False),
    Column("issuers", Json, nullable=False),
    Column("rules_on", Text, nullable=False),
    Column("awarded_on", Text, nullable=False),
    Column("nonce", LargeBinary, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("number", Text, primary_key=True),
    Column("application", BigInteger, nullable=False),
    Column("place", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("validity", Text, nullable=False),
    Column("reason", Words, nullable=False),
    Column("ended_at", Moment),
    Column("replaces", Text),
    Column("seal", Text, nullable=False),
    Column("city", Words, nullable=False),
    Column("own_name", Words, nullable=False),
    Column("language", Text, nullable=False),
)

signers = Table(
    "signers",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("certificate", LargeBinary, nullable=False),
    Column("first_at", Moment, nullable=False),
)

ceremonies = Table(
    "ceremonies",
    metadata,
    Column("application", BigInteger, primary_key=True, autoincrement=False),
    Column("place_asked", Words),
    Column("place_state", Text),
    Column("place", Words),
    Column("place_needs", Words),
    Column("place_by", Words),
    Column("place_reason", Words),
    Column("place_at", Moment),
    Column("opened_at", Moment),
    Column("delegates", Json, nullable=False),
    Column("is_confirmed", Boolean, nullable=False),
    Column("is_absent", Boolean, nullable=False),
    Column("settled_by", Words),
    Column("settled_reason", Words),
    Column("settled_at", Moment),
    Column("ended_at", Moment),
    Column("reminded", Json, nullable=False),
    Column("interest", Words),
    Column("interest_by", Words),
    Column("interest_at", Moment),
    Column("next_at", Moment),
    Column("own_name", Words),
    Column("own_name_by", Words),
    Column("own_name_at", Moment),
    Column("unread", Json, nullable=False),
)
