from dataclasses import replace
from datetime import timedelta

import pytest

from intake import desk
from intake import store as rooms
from intake.applications import State as Applied
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.ceremony import Ceremony, OwnName
from intake.consultation import Consent, Consulted, Domain, Line, Opinion, State, Total, links
from intake.conversation.public.public import AnnouncedCity
from intake.desk import acts
from intake.desk.consultations import consulting
from intake.desk.consultations.consulting import ShownCity
from intake.store import Store
from tests.intake.desk.desks import CALL, KEYS
from tests.intake.desk.hall import CLOSES, OPENS, RULES, Hall


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def shown(hall: Hall, key: str) -> ShownCity | None:
    with hall.store.reading() as connection:
        return consulting.shown_city(hall.office, connection, key, hall.now)


def test_a_confirmed_vote_is_seen_in_the_announcement(hall: Hall) -> None:
    hall.vote("a@gdynia.example")
    hall.vote("b@gdynia.example", city=2)
    hall.vote("a@gdynia.example", city=2)
    found = hall.announcement()
    assert found
    assert found.cities == (
        AnnouncedCity(application=1, key="city-1-1", city="City 1", country="PL", language="en"),
        AnnouncedCity(application=2, key="city-2-2", city="City 2", country="PL", language="en"),
    )
    assert found.totals == (Total(city=1), Total(city=2, counted=2)) == hall.totals()
    assert found.takes == ("opinion", "vote")


def test_a_vote_that_nobody_confirmed_counts_nowhere(hall: Hall) -> None:
    given = hall.vote("a@gdynia.example")
    again = replace(given, number=None, given_at=hall.now, state=State.UNCONFIRMED, city=2)
    hall.save(Consulted(voices=(again,)))
    assert hall.totals() == (Total(city=1, counted=1), Total(city=2))


def test_nothing_is_announced_before_its_stage_opens(hall: Hall) -> None:
    assert hall.announcement(OPENS - timedelta(seconds=1)) is None
    assert hall.announcement(OPENS) is not None


def test_a_call_without_a_consultation_announces_nothing(hall: Hall) -> None:
    hall.change(CALL.model_copy(update={"consultation": None}))
    assert hall.announcement() is None


def test_after_its_close_the_announcement_stands_and_takes_nothing(hall: Hall) -> None:
    found = hall.announcement(CLOSES)
    assert found
    assert found.takes == ()
    assert len(found.cities) == 2


def test_totals_are_hidden_until_the_close_where_the_call_says_so(store: Store) -> None:
    hall = Hall(store, RULES.model_copy(update={"is_hidden_until_close": True}))
    hall.vote("a@gdynia.example")
    before, after = hall.announcement(), hall.announcement(CLOSES)
    assert before
    assert before.totals is None
    assert before.is_hidden
    assert after
    assert after.totals == (Total(city=1, counted=1), Total(city=2))


@pytest.mark.parametrize(
    ("changes", "is_announced"),
    [
        ({"stage": Stage.FINAL_REVIEW}, True),
        ({"stage": Stage.OFFICIAL_ANNOUNCEMENT, "state": Applied.TITLED}, True),
        ({"stage": Stage.FINAL_REVIEW, "state": Applied.DECLINED}, True),
        ({"state": Applied.WITHDRAWN}, False),
        ({"stage": Stage.SELECTION}, False),
    ],
)
def test_who_was_announced_stays_so(
    hall: Hall, changes: dict[str, object], is_announced: bool
) -> None:
    placed = hall.file(2)
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [replace(placed, **changes)])  # type: ignore[arg-type]
    found = hall.announcement()
    assert found
    assert [one.application for one in found.cities] == ([1, 2] if is_announced else [1])


# --- a city's page ------------------------------------------------------------------------------


def test_a_city_shows_only_lines_it_agreed_to_and_opinions_that_were_let_pass(hall: Hall) -> None:
    country = Line(city=1, question="V11_country", words="Poland", consent=Consent.AGREED)
    city = Line(city=1, question="V11_city", words="City 1", consent=Consent.AGREED)
    hall.agree(country, city, Line(city=1, question="B3a_gdp", words="1", consent=Consent.AGREED))
    hall.opinion("Not read yet.")
    found = shown(hall, "city-1-1")
    assert found
    assert found.lines == (city, country)
    assert found.opinions == ()
    hall.agree(replace(city, consent=Consent.REFUSED))
    assert shown(hall, "city-1-1") == replace(found, lines=(country,))


@pytest.mark.parametrize("key", ["city-1-3", "city-9", "1", "-1", "", "CITY-1-1"])
def test_a_key_that_is_none_shows_nothing(hall: Hall, key: str) -> None:
    assert shown(hall, key) is None


# --- links --------------------------------------------------------------------------------------


def test_a_link_shows_what_it_is_about_and_why_a_press_does_nothing_more(hall: Hall) -> None:
    given = hall.vote("a@gdynia.example")
    with hall.store.reading() as connection:
        confirm, withdraw = (
            consulting.pending(
                hall.office, connection, one, links.word(KEYS, one, given), hall.now
            )
            for one in ("confirm", "withdraw")
        )  # fmt: skip
        nothing = consulting.pending(hall.office, connection, "confirm", "a" * 26, hall.now)
    assert confirm
    assert confirm.refusal
    assert confirm.refusal.reason == "settled"
    assert withdraw
    assert (withdraw.refusal, withdraw.city.key, withdraw.voice.address) == (
        None, "city-1-1", "a@gdynia.example",
    )  # fmt: skip
    assert nothing is None


# --- domains ------------------------------------------------------------------------------------


def test_votes_beyond_the_cap_of_a_domain_wait_and_organizers_hear_once(hall: Hall) -> None:
    votes = [hall.vote(f"p{number}@crowd.example") for number in range(5)]
    assert hall.states(votes) == [State.COUNTED] * 3 + [State.HELD] * 2
    assert hall.totals()[0] == Total(city=1, counted=3, held=2)
    assert [(one.kind, one.contact) for one in hall.cases()] == [
        (CaseKind.DOMAIN, "@crowd.example")
    ]
    assert hall.cases()[0].text == (
        "More than 3 people of crowd.example confirmed a vote. Those beyond it wait for an "
        "organizer. `citydesk voices list --domain crowd.example` shows them, `citydesk voices "
        "clear crowd.example` lets all of them count."
    )


def test_a_domain_that_floods_counts_not_at_all_and_nobody_elses_total_changes(hall: Hall) -> None:
    hall.vote("a@gdynia.example")
    votes = [hall.vote(f"p{number}@crowd.example") for number in range(9)]
    assert hall.states(votes) == [State.HELD] * 9
    assert hall.totals()[0] == Total(city=1, counted=1, held=9)
    assert [one.kind for one in hall.cases()] == [CaseKind.FLOOD]
    with hall.store.reading() as connection:
        assert rooms.domains.beyond(connection, CALL.edition, 6, 9) == [
            Domain(name="crowd.example", seats=9)
        ]


def test_the_matter_of_a_flood_takes_the_place_of_that_domains_crowd_alone(hall: Hall) -> None:
    for number in range(4):
        hall.vote(f"p{number}@other.example")
    for number in range(9):
        hall.vote(f"p{number}@crowd.example")
    assert [(one.kind, one.contact) for one in hall.cases()] == [
        (CaseKind.DOMAIN, "@other.example"), (CaseKind.FLOOD, "@crowd.example"),
    ]  # fmt: skip


def test_webmail_waits_for_nobody(hall: Hall) -> None:
    votes = [hall.vote(f"p{number}@webmail.example") for number in range(9)]
    assert hall.states(votes) == [State.COUNTED] * 9
    assert hall.cases() == []


# --- matters ------------------------------------------------------------------------------------


def test_unread_opinions_are_one_matter_of_their_city(hall: Hall) -> None:
    hall.opinion("The trams run.")
    hall.opinion("They are late.", "b@gdynia.example")
    assert [(one.kind, one.application) for one in hall.cases()] == [(CaseKind.OPINIONS, 1)]
    assert hall.cases()[0].text == (
        "Opinions on this city are confirmed and wait to be read before anybody sees them: "
        "`citydesk voices list --city 1 --waiting`."
    )


def test_an_objection_is_numbered_entered_and_waits_for_its_answer(hall: Hall) -> None:
    raised = hall.object("The figure is last year's.")
    assert raised.number == 1
    acts = [(act, words) for act, words in hall.journal(1) if act == "objection_raised"]
    assert [words["text"] for _, words in acts] == ["The figure is last year's."]
    matter = hall.cases()[-1]
    assert matter.kind is CaseKind.OBJECTION
    assert "Objection 1 must be answered by" in matter.text


def test_an_opinion_taken_back_is_no_matter_any_more(hall: Hall) -> None:
    said = hall.opinion("The trams run.")
    hall.save(Consulted(voices=(replace(said, state=State.WITHDRAWN, settled_at=hall.now),)))
    assert hall.cases() == []


# --- what time brings ---------------------------------------------------------------------------


def test_an_overdue_objection_is_told_once_and_settled_by_its_answer(hall: Hall) -> None:
    raised = hall.object("The figure is last year's.")
    desk.remind(hall.office, raised.due_by - timedelta(minutes=1))
    assert CaseKind.OVERDUE not in {one.kind for one in hall.cases()}
    for hours in range(3):
        desk.remind(hall.office, raised.due_by + timedelta(hours=hours))
    (matter,) = (one for one in hall.cases() if one.kind is CaseKind.OVERDUE)
    assert matter.text == (
        "Objection 1 was to be answered by 31 August 2025, 23:59 (UTC+08:00) and is not: `citydesk "
        "objections answer 1`. Without an answer there is no official announcement."
    )
    hall.done(acts.AnswerObjection(objection=1, text="It was corrected."))
    assert [one.kind for one in hall.cases()] == [CaseKind.OPINIONS]


def test_what_nobody_confirmed_is_forgotten_once_it_cannot_be_confirmed(hall: Hall) -> None:
    counted = hall.vote("a@gdynia.example")
    again = replace(counted, number=None, given_at=hall.now, state=State.UNCONFIRMED, city=2)
    hall.save(Consulted(voices=(again,)))
    desk.remind(hall.office, hall.now + timedelta(hours=RULES.confirm_hours))
    assert hall.stored(again).state is State.UNCONFIRMED
    desk.remind(hall.office, hall.now + timedelta(hours=RULES.confirm_hours, minutes=2))
    with hall.store.reading() as connection:
        left = rooms.voices.listed(connection, CALL.edition, [*State])
    assert [one.state for one in left] == [State.COUNTED]
    assert hall.totals()[0] == Total(city=1, counted=1)


def test_how_the_consultation_stood_at_its_close_is_in_each_citys_journal_once(hall: Hall) -> None:
    for number in range(4):
        hall.vote(f"p{number}@crowd.example")
    hall.opinion("The trams run.")
    desk.remind(hall.office, CLOSES)
    assert "consultation_closed" not in [act for act, _ in hall.journal(1)]
    for minutes in (10, 12, 14):
        desk.remind(hall.office, CLOSES + timedelta(minutes=minutes))
    said = [words for act, words in hall.journal(1) if act == "consultation_closed"]
    assert said == [{"opinions_confirmed": 1, "votes_counted": 3, "votes_held": 1}]
    assert ("consultation_closed", {}) in hall.journal(2)


def of_votes(store: Store) -> Hall:
    return Hall(store, RULES.model_copy(update={"mode": "votes"}))


def test_where_votes_alone_are_taken_the_public_may_object(store: Store) -> None:
    found = of_votes(store).announcement()
    assert found
    assert found.takes == ("vote", "objection")


def test_no_personal_data_of_an_opinion_is_shown(hall: Hall) -> None:
    given = hall.opinion("Ring +48 58 123 45 67, ask Ann Smith.", "ann.smith@people.example")
    laid = hall.done(acts.LetCount(voices=(given.number or 0,)))
    warning, own, _ = laid.warnings
    assert own.endswith("the writer's own name: Ann Smith.")
    assert warning.endswith("Ring …, ask ….")
    page = shown(hall, "city-1-1")
    assert page
    assert [one.text for one in page.opinions] == ["Ring …, ask …."]


@pytest.mark.parametrize(
    ("said", "signed"),
    [
        ("الأرقام خاطئة تماما.", "سامي عبد الله\nهاتف 01001234567"),
        ("संख्या सही नहीं है।", "सीमा जोशी"),
        ("数字が誤りです。", "佐々木さくら"),
    ],
)
def test_who_signs_without_capitals_is_told_to_nobody_and_shown_before(
    hall: Hall, said: str, signed: str
) -> None:
    entry = hall.object(f"{said}\n\n{signed}")
    with hall.store.reading() as connection:
        (given,) = rooms.voices.listed(connection, CALL.edition, tuple(State))
    laid = hall.done(acts.LetCount(voices=(given.number or 0,)), seed="l-1")
    own = " / ".join(signed.split("\n"))
    assert laid.warnings == (
        f"Opinion {given.number} is published so, without what reaches a person: {said}",
        f"Opinion {given.number} is published without what seems to be the writer's own name: "
        f"{own}.",
        "What is left out and tells nothing of a person can be shown: "
        '`citydesk voices let NUMBER --with "…"`.',
    )
    page = shown(hall, "city-1-1")
    assert page
    assert [one.text for one in page.opinions] == [said]
    answer = acts.AnswerObjection(objection=entry.number or 0, text="Once.")
    answered = hall.done(answer, seed="a-1")
    assert any(f"own name: {own}." in one for one in answered.warnings)
    (told,) = [one for one in answered.letters if one.notice == "objection_settled"]
    assert said in told.markdown
    assert signed.split("\n")[0] not in told.markdown


def test_of_an_objections_answer_only_its_moment_is_shown(hall: Hall) -> None:
    entry = hall.object("It counts twice.")
    with hall.store.reading() as connection:
        (given,) = rooms.voices.listed(connection, CALL.edition, tuple(State))
    assert isinstance(given, Opinion)
    hall.save(Consulted(voices=(replace(given, is_objection=True),)))
    hall.done(acts.LetCount(voices=(given.number or 0,)), seed="l-1")
    hall.done(acts.AnswerObjection(objection=entry.number or 0, text="Once."), seed="a-1")
    page = shown(hall, "city-1-1")
    assert page
    (told,) = page.opinions
    assert (told.text, told.is_objection) == ("It counts twice.", True)
    assert told.answered_at
    assert "Once." not in repr(page)


def test_an_address_from_before_a_citys_name_was_corrected_still_leads_to_it(hall: Hall) -> None:
    before = shown(hall, "odz-1")
    assert before
    assert before.city.key == "city-1-1"
    assert shown(hall, "odz-99") is None
    assert shown(hall, "city") is None


@pytest.mark.parametrize(("name", "key"), [("Łódź", "lodz"), ("L'Aquila", "l-aquila")])
def test_an_address_spells_the_citys_name_in_plain_letters(hall: Hall, name: str, key: str) -> None:
    named = replace(hall.file(1), city=name)
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, [named])
    found = hall.announcement()
    assert found
    assert found.cities[0].key == f"{key}-1"


def test_how_a_city_says_that_its_name_is_written_stands_in_the_announcement(hall: Hall) -> None:
    told = OwnName(words="Miasto 1", by="a@gdynia.example", at=hall.now)
    before = hall.announcement()
    with hall.store.transaction() as connection:
        rooms.ceremony.save(connection, Ceremony(application=1, own_name=told), None)
    after = hall.announcement()
    assert before
    assert after
    assert [one.cities[0].own_name for one in (before, after)] == ["", "Miasto 1"]


def test_what_was_decided_stands_in_the_announcement_once_its_stage_begins(hall: Hall) -> None:
    decided = (
        replace(hall.file(1), state=Applied.TITLED),
        replace(hall.file(2), state=Applied.DECLINED),
    )
    with hall.store.transaction() as connection:
        rooms.applications.save(connection, decided)
    begins = CALL.stages[Stage.OFFICIAL_ANNOUNCEMENT].opens_at
    before, after = hall.announcement(begins - timedelta(seconds=1)), hall.announcement(begins)
    assert before
    assert after
    assert before.outcomes == {}
    assert after.outcomes == {1: "titled", 2: "declined"}
