"""The latest steps of the schema.

Invariant: a step that was released never changes; whatever comes later is a step of its own.
"""

from intake.store.tables.steps import Step

_OPEN = "closed_at IS NULL AND cases.kind = 'panelist'"


def _says(words: str) -> str:
    return f"replace(cases.text, {words}, '') <> cases.text"


_NOTES = _says("'`citydesk panel conflict` notes it for them.'")
_ASKS = _says("'– they were asked whether they accept the invitation.'")
_LIFTS = _says("'It stands; `citydesk panel lift` ends it with a reason'")
_NAMED = _says("'(application ' || applications.number || ')'")

_LEAVES = _says("'(panel) may want to leave the panel'")
_ONE_WORD = _says("'– they were asked for one word, and nothing has changed before it.'")

TWENTY_EIGHTH: Step = (
    "ALTER TABLE cases ADD COLUMN cleared_on BIGINT",
    "ALTER TABLE cases ADD COLUMN awaits TEXT",
    f"UPDATE cases SET awaits = 'declaration' WHERE {_OPEN} AND {_NOTES}",  # noqa: S608  no value
    f"UPDATE cases SET awaits = 'seat' WHERE {_OPEN} AND {_ASKS}",  # noqa: S608
    f"""UPDATE cases SET cleared_on = (
        SELECT CASE WHEN count(*) = 1 THEN min(applications.number) END
        FROM applications WHERE {_NAMED}) WHERE {_OPEN} AND {_LIFTS}""",  # noqa: S608
)
"""What keeps by which word a panelist's matter is settled. Of before, it is filled by what matters
said by set phrases; one in which two applications are named is left to organizers.
"""

TWENTY_NINTH: Step = (
    "ALTER TABLE objections ADD COLUMN voice BIGINT",
    """UPDATE objections SET voice = (
        SELECT voices.number FROM voices
        WHERE voices.city = objections.city AND voices.kind = 'opinion'
        AND voices.is_objection {is_true}
        AND voices.person = objections.person AND voices.text = objections.text
        AND voices.confirmed_at <= objections.raised_at
        ORDER BY voices.confirmed_at DESC, voices.number DESC LIMIT 1)""",
    "CREATE INDEX objections_voice ON objections (voice)",
)
"""What keeps of which opinion an objection was raised. Of before, it is what its writer said last
in these words; of who was erased nobody can tell.
"""

THIRTIETH: Step = ("ALTER TABLE applications ADD COLUMN is_resting BOOLEAN NOT NULL DEFAULT FALSE",)
"""What keeps that a city wants no reminders after it handed its form in."""

THIRTY_FIRST: Step = (
    """CREATE TABLE shared_answers (
        number {number},
        of_case BIGINT NOT NULL,
        question TEXT NOT NULL,
        answer TEXT NOT NULL,
        at {moment} NOT NULL,
        basis TEXT NOT NULL,
        letters TEXT NOT NULL)""",
    "CREATE INDEX shared_answers_case ON shared_answers (of_case)",
    "CREATE TABLE newcomers (application BIGINT NOT NULL PRIMARY KEY, due_at {moment} NOT NULL)",
    "CREATE INDEX newcomers_due ON newcomers (due_at)",
)
"""What keeps the words that all applicants were told, and who is still to be told of them. Of what
was shared before only the letters have the words, so it is told to nobody who comes later.
"""

_BARE_KEY = "replace(applications.city_key, ' city:', ':')"

_KUWAIT = "geonames:285787"
"""A city that came into the table later; it was known by its name alone."""

THIRTY_SECOND: Step = (
    f"""UPDATE applications SET city_key = {_BARE_KEY}
        WHERE substr(applications.city_key, 1, 5) = 'name:'
        AND {_BARE_KEY} <> applications.city_key
        AND NOT EXISTS (SELECT 1 FROM applications AS other
            WHERE other.is_living {{is_true}} AND other.city_key = {_BARE_KEY})""",  # noqa: S608
    *(
        f"""UPDATE applications SET city_key = '{_KUWAIT}' WHERE city_key = '{name}'
            AND NOT EXISTS (SELECT 1 FROM applications AS other
                WHERE other.is_living {{is_true}} AND other.city_key = '{_KUWAIT}')"""  # noqa: S608
        for name in ("name:kuwait:KW", "name:kuwait city:KW")
    ),
)
"""What lets a city of before, in no table and called "… City", be found under its name without.

Where a living application has that name already, both stay as they are: only organizers can tell
whether they are one.
"""

THIRTY_THIRD: Step = (
    f"""UPDATE cases SET awaits = 'leaving'
        WHERE {_OPEN} AND awaits IS NULL AND {_LEAVES} AND {_ONE_WORD}""",  # noqa: S608
)
"""What lets the word of who may want to leave the panel settle a matter of before: it said by set
phrases that it waits for one.
"""

THIRTY_FOURTH: Step = ("ALTER TABLE voices ADD COLUMN shown TEXT",)
"""What keeps how an organizer has an opinion shown; what was cut before stays as it was cut."""

THIRTY_FIFTH: Step = (
    "ALTER TABLE contacts ADD COLUMN is_named BOOLEAN NOT NULL DEFAULT FALSE",
    "UPDATE contacts SET is_named = TRUE WHERE standing = 'asked'",
)
"""What keeps who is only named by another contact. Of before it is who was asked and has not said
yes; nobody else who is on a file then is doubted.
"""

THIRTY_SIXTH: Step = ("ALTER TABLE applications ADD COLUMN taken_out TEXT NOT NULL DEFAULT '[]'",)
"""What keeps which files of an application count no more."""
