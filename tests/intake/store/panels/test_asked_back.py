"""Words of panelists that wait, kept as what they are about: matters, and questions back."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import insert, select

from intake.cases import Awaited, Case, CaseKind
from intake.messages import Address
from intake.notices import Letter
from intake.panel.asked_back import Answered, AskedBack
from intake.store import Connection, Store, cases, outbox
from intake.store.panels import asked_back
from intake.store.tables import migrations
from intake.store.tables.schema import cases as table
from intake.store.tables.schema import letters as letters_kept
from tests.intake.store.samples import NOW, a_letter, an_application, keep_before

FIRST, SECOND = "one@un.example", "two@un.example"
CLOSED = "It may be a ballot, so its words are closed until the ballots are counted."
NAMED = "One writes of verdicts on Gdynia (application 1), Turku (application 12). " + CLOSED


def asked(message: str, number: int | None, *, who: str = FIRST) -> AskedBack:
    return AskedBack(panelist=who, message=message, application=number, at=NOW)


def matter(text: str, *, message: str | None = None, kind: CaseKind = CaseKind.PANELIST) -> Case:
    return Case(kind=kind, text=text, at=NOW, message=message, contact=FIRST)


def test_a_matter_keeps_which_cities_its_closed_words_may_judge(store: Store) -> None:
    with store.transaction() as connection:
        opened = [
            cases.open(connection, replace(matter(CLOSED), words_on=on)) for on in ((), (1, 12))
        ]
        cases.open(connection, matter("One asks for a packet."))
        other = cases.open(connection, replace(matter(CLOSED), words_on=(), contact=SECOND))
        assert cases.closed_words(connection, [FIRST]) == opened
        assert cases.closed_words(connection, [SECOND, FIRST]) == [*opened, other]
        assert cases.load(connection, opened[1].number or 0) == opened[1]
        cases.close(connection, opened[0].number or 0, NOW)
        assert cases.closed_words(connection, [FIRST]) == opened[1:]
        assert cases.closed_words(connection, []) == []


def test_a_matter_keeps_with_which_cities_a_panelist_may_have_a_conflict(store: Store) -> None:
    with store.transaction() as connection:
        opened = [cases.open(connection, replace(matter("?"), ties_on=on)) for on in ((), (1, 12))]
        cases.open(connection, replace(matter(CLOSED), words_on=()))
        assert cases.possible_ties(connection, [FIRST]) == opened
        assert cases.possible_ties(connection, [SECOND]) == []
        cases.close(connection, opened[0].number or 0, NOW)
        assert cases.possible_ties(connection, [FIRST, SECOND]) == opened[1:]


def test_a_matter_keeps_by_which_word_it_is_settled(store: Store) -> None:
    given = [
        replace(matter("?"), cleared_on=12),
        *(replace(matter("?"), awaits=one) for one in (None, *Awaited)),
    ]
    with store.transaction() as connection:
        opened = [cases.open(connection, one) for one in given]
        assert cases.waiting(connection) == opened


def test_a_question_waits_for_an_answer_to_its_mail_or_on_its_city(store: Store) -> None:
    waiting = [asked("m1", 1), asked("m1", None), asked("m2", 1), asked("m3", 2), asked("m4", None)]
    others = [asked("m1", 1, who=SECOND), asked("m4", None, who=SECOND)]
    with store.transaction() as connection:
        asked_back.add(connection, [])
        asked_back.add(connection, [*waiting, *others])
        assert asked_back.of(connection, [FIRST]) == waiting
        _settle(connection, "m4", 1)
        assert asked_back.of(connection, [FIRST]) == waiting
        _settle(connection, "m1", None)
        assert asked_back.of(connection, [FIRST]) == [waiting[0], *waiting[2:]]
        _settle(connection, None, 1)
        assert asked_back.of(connection, [FIRST]) == waiting[3:]
        assert asked_back.of(connection, [SECOND]) == others
        asked_back.forget(connection, [FIRST])
        assert asked_back.of(connection, [FIRST, SECOND]) == others


def _settle(connection: Connection, message: str | None, number: int | None) -> None:
    answered = Answered(panelist=FIRST, message=message, application=number)
    asked_back.settle(connection, [answered])


# --- an older store -----------------------------------------------------------------------------


def letter(about: str | None, message: str, *, notice: str = "ballot", who: str = FIRST) -> Letter:
    return a_letter(
        f"{message}-{notice}-{about}", to=Address(address=who), notice=notice, application=None,
        message=message, pending=about,
    )  # fmt: skip


def upgraded(
    database: str, letters: Sequence[Letter], opened: Sequence[Case] = ()
) -> tuple[Store, list[Case]]:
    """A store of schema 23 with these, brought up to date; and its matters."""
    store = Store(database)
    migrations.migrate(store._engine, migrations.STEPS[:24])
    with store.transaction() as connection:
        cities = [an_application(number) for number in (1, 2, 12)]
        keep_before(connection, cities, without=("is_resting", "taken_out"))
        for one in opened:
            row = vars(one) | {"kind": one.kind.value}
            later = ("number", "words_on", "ties_on", "cleared_on", "awaits")
            given = {name: row[name] for name in row if name not in later}
            connection.execute(insert(table).values(given))
        outbox.post(connection, letters)
    assert store.migrate() == len(migrations.STEPS)
    with store.reading() as connection:
        return store, cases.several(connection, range(1, len(opened) + 1))


def test_open_matters_of_before_are_on_the_cities_that_they_named(empty_database: str) -> None:
    opened = [
        matter(CLOSED),
        matter(NAMED),
        replace(matter(NAMED), closed_at=NOW),
        matter("One asks for files of Gdynia (application 1)."),
        matter(CLOSED, kind=CaseKind.PANELIST_LEFT),
    ]
    store, now = upgraded(empty_database, [], opened)
    on = [None if one.words_on is None else sorted(one.words_on) for one in now]
    assert on == [[], [1, 12], None, None, None]
    store.close()


def test_of_before_who_may_have_a_conflict_may_have_it_with_any_city(empty_database: str) -> None:
    tied = f"One may have a conflict of interest that the desk could not place. {CLOSED}"
    opened = [matter(tied), replace(matter(tied), closed_at=NOW), matter(NAMED)]
    store, now = upgraded(empty_database, [], opened)
    assert [one.ties_on for one in now] == [(), None, None]
    store.close()


def test_matters_of_before_wait_for_the_word_that_they_named(empty_database: str) -> None:
    noted = "One has a tie: S. – they were asked; `citydesk panel conflict` notes it for them."
    seat = "One writes: Perhaps. – they were asked whether they accept the invitation."
    stands = (
        "One writes that there is no conflict with Turku (application 12), but declared one before."
        " It stands; `citydesk panel lift` ends it with a reason"
    )
    opened = [
        matter(noted),
        matter(seat),
        matter(stands),
        matter(f"{stands}: “None with it.”"),
        matter(f"{stands}: “None with Gdynia (application 1).”"),
        replace(matter(noted), closed_at=NOW),
        matter("One writes: What does `citydesk panel conflict` do?"),
        matter("One writes: Does `citydesk panel lift` help with Turku (application 12)?"),
        matter(noted, kind=CaseKind.QUESTION),
    ]
    store, now = upgraded(empty_database, [], opened)
    assert [one.awaits for one in now] == [Awaited.DECLARATION, Awaited.SEAT, *[None] * 7]
    assert [one.cleared_on for one in now] == [None, None, 12, 12, *[None] * 5]
    store.close()


def test_who_may_want_to_leave_is_waited_for_in_matters_of_before(empty_database: str) -> None:
    asked = "– they were asked for one word, and nothing has changed before it."
    leaves = "One (panel) may want to leave the panel"
    opened = [
        matter(f"{leaves}: “I resign.” {asked}"),
        matter(f"{leaves} {asked} The other words are closed; they name no city of the edition."),
        replace(matter(f"{leaves} {asked}"), closed_at=NOW),
        matter(f"{leaves}, they say by telephone."),
        matter(f"One (panel) writes: Must I leave? {asked}"),
        matter(f"{leaves} {asked}", kind=CaseKind.QUESTION),
        matter("One writes: Perhaps. – they were asked whether they accept the invitation."),
    ]
    store, now = upgraded(empty_database, [], opened)
    leaving = Awaited.LEAVING
    assert [one.awaits for one in now] == [leaving, leaving, *[None] * 4, Awaited.SEAT]
    store.close()


def test_questions_of_before_wait_where_nothing_can_have_answered_them(empty_database: str) -> None:
    letters = [
        letter("packet:1:asked", "m1"),
        letter("packet:2:asked", "m2"),
        letter("packet:2", "m3"),
        letter("packet:12", "m4"),
        letter("packet:12:asked", "m5", who=SECOND),
        letter("packet:12", "m6", notice="packet", who=SECOND),
        letter("mail:m7:asked", "m7", notice="told", who=SECOND),
        letter("verdicts:asked", "m8", notice="refused", who=SECOND),
        letter("mail:m9:asked", "m9", notice="told"),
        letter("verdicts:asked", "m10", notice="refused"),
        letter("packet:2", "m9"),
        letter("mail:m11:asked", "m11", notice="told"),
        letter("denied", "m12", notice="told"),
    ]
    store, _ = upgraded(empty_database, letters)
    with store.reading() as connection:
        found = asked_back.of(connection, [FIRST, SECOND])
        about = connection.execute(select(letters_kept.c.pending)).scalars().all()
    assert found == [
        asked("m1", 1),
        asked("m5", 12, who=SECOND),
        asked("m7", None, who=SECOND),
        asked("m8", None, who=SECOND),
    ]
    assert "mail:m7" in about
    assert not any("asked" in one for one in about)
    store.close()


def test_of_before_a_question_whose_mail_is_a_matter_waits_as_that(empty_database: str) -> None:
    letters = [letter("packet:1:asked", "m1"), letter("packet:2:asked", "m2")]
    opened = [matter(NAMED, message="m1"), matter("One asks for a packet.", message="m2")]
    store, _ = upgraded(empty_database, letters, opened)
    with store.reading() as connection:
        assert asked_back.of(connection, [FIRST]) == [asked("m2", 2)]
    store.close()
