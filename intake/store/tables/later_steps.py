"""The steps of the schema from the consultation on; newer ones are in `latest_steps`.

Invariant: a step that was released never changes; whatever comes later is a step of its own.
"""

from intake.store import counting
from intake.store.tables.steps import Step

SIXTH: Step = (
    """CREATE TABLE voices (
        number {number},
        edition TEXT NOT NULL,
        kind TEXT NOT NULL,
        city BIGINT NOT NULL REFERENCES applications (number),
        person TEXT NOT NULL,
        address TEXT NOT NULL,
        domain TEXT NOT NULL,
        given_at {moment} NOT NULL,
        source TEXT NOT NULL,
        language TEXT NOT NULL,
        state TEXT NOT NULL,
        confirmed_at {moment},
        settled_at {moment},
        "by" TEXT,
        reason TEXT NOT NULL,
        seat BIGINT,
        text TEXT,
        is_objection BOOLEAN NOT NULL,
        confirm TEXT NOT NULL,
        withdraw TEXT NOT NULL)""",
    "CREATE INDEX voices_person ON voices (edition, person, number)",
    "CREATE UNIQUE INDEX voices_confirm ON voices (confirm)",
    "CREATE UNIQUE INDEX voices_withdraw ON voices (withdraw)",
    "CREATE INDEX voices_listed ON voices (edition, state, kind, number)",
    "CREATE INDEX voices_of_city ON voices (city, state, kind, number)",
    "CREATE INDEX voices_of_domain ON voices (edition, domain, state, seat)",
    "CREATE INDEX voices_taken ON voices (domain, given_at)",
    "CREATE INDEX voices_source ON voices (source, given_at) WHERE source <> ''",
    "CREATE INDEX voices_unconfirmed ON voices (given_at) WHERE state = 'unconfirmed'",
    """CREATE TABLE voice_counts (
        city BIGINT NOT NULL REFERENCES applications (number),
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        count BIGINT NOT NULL,
        PRIMARY KEY (city, kind, state))""",
    """CREATE TABLE domains (
        edition TEXT NOT NULL,
        name TEXT NOT NULL,
        seats BIGINT NOT NULL,
        cleared_by TEXT,
        PRIMARY KEY (edition, name))""",
    "CREATE INDEX domains_seats ON domains (edition, seats)",
    """CREATE TABLE objections (
        number {number},
        city BIGINT NOT NULL REFERENCES applications (number),
        person TEXT NOT NULL,
        address TEXT NOT NULL,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        raised_at {moment} NOT NULL,
        due_by {moment} NOT NULL,
        answer TEXT NOT NULL,
        answered_by TEXT,
        answered_at {moment},
        withdrawn_at {moment})""",
    "CREATE INDEX objections_city ON objections (city, number)",
    "CREATE INDEX objections_person ON objections (person, number)",
    """CREATE INDEX objections_open ON objections (due_by)
        WHERE answered_at IS NULL AND withdrawn_at IS NULL""",
    """CREATE TABLE lines (
        city BIGINT NOT NULL REFERENCES applications (number),
        question TEXT NOT NULL,
        words TEXT NOT NULL,
        consent TEXT NOT NULL,
        "by" TEXT,
        settled_at {moment},
        PRIMARY KEY (city, question))""",
)
"""What the consultation needs."""

SEVENTH: Step = (
    """CREATE TABLE panelists (
        edition TEXT NOT NULL,
        key TEXT NOT NULL,
        place BIGINT NOT NULL,
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        category TEXT NOT NULL,
        origin TEXT NOT NULL,
        city TEXT NOT NULL,
        languages TEXT NOT NULL,
        channel TEXT NOT NULL,
        seat TEXT NOT NULL,
        is_chair BOOLEAN NOT NULL,
        token TEXT NOT NULL UNIQUE,
        since {moment} NOT NULL,
        next_at {moment},
        PRIMARY KEY (edition, key))""",
    "CREATE INDEX panelists_key ON panelists (key, since)",
    "CREATE INDEX panelists_due ON panelists (next_at) WHERE next_at IS NOT NULL",
    """CREATE TABLE declarations (
        number {number},
        panelist TEXT NOT NULL,
        application BIGINT NOT NULL REFERENCES applications (number),
        kind TEXT,
        words TEXT NOT NULL,
        by TEXT NOT NULL,
        at {moment} NOT NULL,
        lifts BOOLEAN NOT NULL)""",
    "CREATE INDEX declarations_application ON declarations (application, panelist)",
    "CREATE INDEX declarations_panelist ON declarations (panelist, application)",
    """CREATE TABLE assignments (
        number {number},
        application BIGINT NOT NULL REFERENCES applications (number),
        panelist TEXT NOT NULL,
        seed TEXT NOT NULL,
        at {moment} NOT NULL,
        packet_at {moment},
        opened_at {moment},
        ended_at {moment})""",
    """CREATE UNIQUE INDEX assignments_standing ON assignments (application, panelist)
        WHERE ended_at IS NULL""",
    "CREATE INDEX assignments_panelist ON assignments (panelist) WHERE ended_at IS NULL",
    """CREATE INDEX assignments_opened ON assignments (application)
        WHERE opened_at IS NOT NULL""",
    """CREATE TABLE ballots (
        application BIGINT NOT NULL REFERENCES applications (number),
        panelist TEXT NOT NULL,
        form BIGINT NOT NULL,
        judgements TEXT NOT NULL,
        message TEXT NOT NULL,
        at {moment} NOT NULL,
        PRIMARY KEY (application, panelist, form))""",
    "CREATE INDEX ballots_panelist ON ballots (panelist, application)",
    """CREATE TABLE tallies (
        application BIGINT NOT NULL PRIMARY KEY REFERENCES applications (number),
        canonical {octets} NOT NULL,
        digest TEXT NOT NULL,
        at {moment} NOT NULL)""",
    """CREATE TABLE settled_ties (
        application BIGINT NOT NULL REFERENCES tallies (application),
        standard TEXT NOT NULL,
        verdict TEXT NOT NULL,
        reason TEXT NOT NULL,
        by TEXT NOT NULL,
        at {moment} NOT NULL,
        PRIMARY KEY (application, standard))""",
    "ALTER TABLE decisions ADD COLUMN tally TEXT",
    "CREATE INDEX letters_apart ON letters (to_key, number) WHERE application IS NULL",
)
"""What the panel needs."""

EIGHTH: Step = (
    """CREATE TABLE seals (
        number BIGINT NOT NULL PRIMARY KEY,
        at {moment} NOT NULL,
        salt {octets} NOT NULL,
        root TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL UNIQUE)""",
    """CREATE TABLE sealed_heads (
        application BIGINT NOT NULL,
        sequence BIGINT NOT NULL,
        hash TEXT NOT NULL,
        seal BIGINT NOT NULL,
        PRIMARY KEY (application, sequence))""",
    "CREATE INDEX sealed_heads_seal ON sealed_heads (seal, application)",
)
"""What the seal needs."""

NINTH: Step = (
    """CREATE TABLE ceremonies (
        application BIGINT NOT NULL PRIMARY KEY REFERENCES applications (number),
        place_asked TEXT,
        place_state TEXT,
        place TEXT,
        place_needs TEXT,
        place_by TEXT,
        place_reason TEXT,
        place_at {moment},
        opened_at {moment},
        delegates TEXT NOT NULL,
        is_confirmed BOOLEAN NOT NULL,
        is_absent BOOLEAN NOT NULL,
        settled_by TEXT,
        settled_reason TEXT,
        settled_at {moment},
        ended_at {moment},
        reminded TEXT NOT NULL,
        interest TEXT,
        interest_by TEXT,
        interest_at {moment},
        next_at {moment})""",
    "CREATE INDEX ceremonies_due ON ceremonies (next_at) WHERE next_at IS NOT NULL",
)
"""What the ceremony needs."""

TENTH: Step = (
    "ALTER TABLE decisions ADD COLUMN final_list BIGINT REFERENCES decisions (number)",
    """CREATE INDEX decisions_listed ON decisions (final_list, number)
        WHERE final_list IS NOT NULL""",
)
"""What the final list needs."""

ELEVENTH: Step = (
    "ALTER TABLE board ADD COLUMN rank BIGINT NOT NULL DEFAULT 1",
    "UPDATE board SET rank = 0 WHERE substr(key, 1, 5) = 'home:'",
    """UPDATE board SET rank = CASE WHEN ts IS NULL THEN 3 ELSE 2 END
        WHERE substr(key, 1, 5) IN ('case:', 'mail:', 'news:')""",
    "CREATE INDEX board_ranked ON board (rank, due_at) WHERE is_waiting {is_true}",
)
"""What lets a person's own messages go before a flood of news."""

TWELFTH: Step = (
    "ALTER TABLE ballots ADD COLUMN nonce TEXT NOT NULL DEFAULT ''",
    "DROP INDEX assignments_panelist",
    "CREATE INDEX assignments_panelist ON assignments (panelist)",
)
"""What keeps ballots secret until they are counted."""

THIRTEENTH: Step = (
    """UPDATE voices SET
        person = 'erased ' || substr(person, 8),
        address = substr(person, 1, 33) || '@erased.invalid',
        confirm = 'erased-' || CAST(number AS TEXT),
        withdraw = 'erased-' || CAST(number AS TEXT)
        WHERE person = address AND substr(person, 1, 7) = 'erased-' AND substr(person, 34, 1) = '@'
        AND trim(substr(person, 8, 26), '0123456789abcdef') = ''""",
)
"""What lets a person who was erased before be known again as one (`people.erased`)."""

FOURTEENTH: Step = (
    "ALTER TABLE documents ADD COLUMN city TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE documents ADD COLUMN own_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE documents ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    """UPDATE documents SET
        city = (SELECT city FROM awards WHERE awards.application = documents.application),
        own_name = (SELECT own_name FROM awards WHERE awards.application = documents.application),
        language = (SELECT language FROM awards WHERE awards.application = documents.application)
        WHERE validity = 'valid'""",
)
"""What lets a document say what it said when another one was issued in its place."""

FIFTEENTH: Step = (
    """UPDATE voices SET state = 'replaced' WHERE state = 'withdrawn' AND EXISTS (
        SELECT 1 FROM voices AS later
        WHERE later.edition = voices.edition AND later.person = voices.person
        AND later.kind = voices.kind AND later.number <> voices.number
        AND later.confirmed_at = voices.settled_at
        AND (voices.kind = 'vote' OR later.city = voices.city))""",
    "DELETE FROM voice_counts WHERE state = 'withdrawn'",
    """INSERT INTO voice_counts (city, kind, state, count)
        SELECT city, kind, state, count(*) FROM voices
        WHERE state IN ('withdrawn', 'replaced') GROUP BY city, kind, state""",
)
"""What tells a voice that its writer took back from one that a later one of theirs replaced."""

SIXTEENTH: Step = (
    "ALTER TABLE ceremonies ADD COLUMN own_name TEXT",
    "ALTER TABLE ceremonies ADD COLUMN own_name_by TEXT",
    "ALTER TABLE ceremonies ADD COLUMN own_name_at {moment}",
)
"""What keeps how a city says that its name is written."""

SEVENTEENTH: Step = ("ALTER TABLE letters ADD COLUMN as_mail TEXT NOT NULL DEFAULT ''",)
"""What keeps beside a letter for a chat what it says where it goes by mail after all."""

EIGHTEENTH: Step = ("CREATE INDEX cases_application ON cases (application, number)",)
"""What finds the last matters of an application, waiting or not."""

NINETEENTH: Step = (
    "ALTER TABLE contacts ADD COLUMN claims TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX contacts_claims ON contacts (claims) WHERE claims <> ''",
)
"""What finds whose profile in a chat shows the address that a mail comes from."""

TWENTIETH: Step = ("ALTER TABLE ceremonies ADD COLUMN unread TEXT NOT NULL DEFAULT '[]'",)
"""What keeps a city's words about somebody who comes and whose name it did not give."""

TWENTY_FIRST: Step = (
    """CREATE TABLE stage_counts (
        number {number},
        stage TEXT NOT NULL,
        state TEXT NOT NULL,
        call TEXT NOT NULL,
        count BIGINT NOT NULL)""",
    "CREATE INDEX stage_counts_kind ON stage_counts (stage, state, call)",
    """INSERT INTO stage_counts (stage, state, call, count)
        SELECT stage, state, call, count(*) FROM applications GROUP BY stage, state, call""",
    "CREATE INDEX assignments_application ON assignments (application)",
    {"sqlite": counting.IN_SQLITE, "postgresql": counting.IN_POSTGRESQL},
)
"""What counts applications as they come and go, and finds whoever was to judge one: SQLite looks
for both where a counted one is added.
"""

TWENTY_SECOND: Step = ("ALTER TABLE applications ADD COLUMN doubted TEXT NOT NULL DEFAULT '[]'",)
"""What keeps which figures a city took back and has not told anew."""

TWENTY_THIRD: Step = (
    """CREATE INDEX journal_counted ON journal (act, at)
        WHERE act IN ('opened', 'registered')""",
)
"""What counts what came since the last digest, without a look at all that ever was done."""

TWENTY_FOURTH: Step = (
    """CREATE TABLE unsealed (
        application BIGINT NOT NULL,
        sequence BIGINT NOT NULL,
        PRIMARY KEY (application, sequence))""",
    """INSERT INTO unsealed (application, sequence)
        SELECT application, max(sequence) FROM journal GROUP BY application
        HAVING max(sequence) > coalesce((SELECT max(sealed_heads.sequence) FROM sealed_heads
            WHERE sealed_heads.application = journal.application), 0)""",
)
"""What tells a seal which journals grew, without a look at all the others."""

_CLOSED = "cases.kind = 'panelist' AND replace(cases.text, 'words are closed', '') <> cases.text"
_NAMED = "replace(cases.text, '(application ' || applications.number || ')', '') <> cases.text"
_ASKING = """letters.application IS NULL
    AND replace(letters.pending, ':asked', '') <> letters.pending"""

TWENTY_FIFTH: Step = (
    "ALTER TABLE cases ADD COLUMN words_on TEXT",
    {
        database: [
            f"""UPDATE cases SET words_on = '[' || coalesce((
                SELECT {together} FROM applications WHERE {_NAMED}), '') || ']'
                WHERE closed_at IS NULL AND {_CLOSED}"""  # noqa: S608  no value of anybody's
        ]
        for database, together in (
            ("sqlite", "group_concat(applications.number)"),
            ("postgresql", "string_agg(CAST(applications.number AS TEXT), ',')"),
        )
    },
    """CREATE TABLE asked_back (
        number {number},
        panelist TEXT NOT NULL,
        message TEXT NOT NULL,
        application BIGINT,
        at {moment} NOT NULL)""",
    "CREATE INDEX asked_back_panelist ON asked_back (panelist, application)",
    f"""INSERT INTO asked_back (panelist, message, application, at)
        SELECT letters.to_key, letters.message, applications.number, letters.created_at
        FROM letters
        LEFT JOIN applications ON letters.pending = 'packet:' || applications.number || ':asked'
        WHERE {_ASKING} AND letters.message IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM letters AS later
            WHERE later.application IS NULL AND later.to_key = letters.to_key
            AND later.number > letters.number AND CASE
                WHEN applications.number IS NOT NULL THEN later.notice = 'ballot'
                    AND later.pending IN (letters.pending, 'packet:' || applications.number)
                WHEN substr(letters.pending, 1, 5) = 'mail:'
                    THEN later.message = letters.message OR later.pending = 'denied'
                ELSE later.notice = 'ballot' AND later.message <> letters.message END)
        AND NOT EXISTS (SELECT 1 FROM cases
            WHERE cases.message = letters.message AND cases.contact = letters.to_key
            AND {_CLOSED})
        ORDER BY letters.number""",  # noqa: S608
    f"UPDATE letters SET pending = replace(pending, ':asked', '') WHERE {_ASKING}",  # noqa: S608
)
"""What keeps which cities the closed words of a matter may judge, and which questions back to
panelists wait. Of before, it is filled by what the matters and letters said by set phrases; a
question behind which anything may be its answer is left out.
"""

TWENTY_SIXTH: Step = (
    """CREATE TABLE voice_files (
        number {number},
        city BIGINT NOT NULL,
        person TEXT NOT NULL,
        given_at {moment} NOT NULL,
        message TEXT NOT NULL,
        digest TEXT NOT NULL,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        size BIGINT NOT NULL)""",
    "CREATE INDEX voice_files_person ON voice_files (person, city)",
    "CREATE INDEX voice_files_message ON voice_files (message)",
    "CREATE INDEX voice_files_digest ON voice_files (digest)",
)
"""What keeps the files that come with opinions, objections and votes."""

_TIED = "may have a conflict of interest that the desk could not place"

TWENTY_SEVENTH: Step = (
    "ALTER TABLE cases ADD COLUMN ties_on TEXT",
    f"""UPDATE cases SET ties_on = '[]' WHERE closed_at IS NULL AND cases.kind = 'panelist'
        AND replace(cases.text, '{_TIED}', '') <> cases.text""",  # noqa: S608
)
"""What keeps with which cities a panelist may have a conflict; of before, with any of them."""
