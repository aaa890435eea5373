"""Who applies later reads what was shared with all before: once, together, as it holds by then."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from intake import desk, replaying
from intake import store as rooms
from intake.applications import State
from intake.cases import Case, CaseKind
from intake.contacts import Standing
from intake.conversation.organizer import sharing
from intake.desk import acts, erasing, erasing_named, newcomers, retrying
from intake.desk.attempts import Run
from intake.journal import Entry
from intake.messages import Address
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.acts.town import HOLD, Town, reason
from tests.intake.desk.desks import CALL, KEYS

ANNA = "anna@gdynia.example"
ASKING, OTHER = 101, 102
SOON = newcomers.AFTER + timedelta(minutes=2)


@pytest.fixture
def town(store: Store) -> Town:
    """Two cities; the first one's question is answered, and the answer has left."""
    town = Town(store)
    for number in (ASKING, OTHER):
        town.city(number)
    answer(town, 1, "May City 101 send two figures?", "Two.")
    return town


def answer(town: Town, case: int, question: str, text: str) -> None:
    assert town.asked(ASKING, question) == case
    town.done(acts.Reply(case=case, text=text), seed=f"act-a{case}")
    leave(town)


def leave(town: Town) -> None:
    """What is held leaves."""
    town.now += HOLD + timedelta(minutes=1)
    town.carry()


def share(town: Town, case: int = 1) -> None:
    town.done(acts.Share(case=case), seed=f"act-s{case}")
    leave(town)


def correct(town: Town, text: str, *, to_all: bool) -> None:
    town.done(acts.Reply(case=1, text=text, corrects=True, to_all=to_all), seed="act-c1")


def apply(town: Town, sender: str = ANNA, text: str = APPLIES) -> int:
    """A city writes for the first time; the number of its application."""
    welcome = town.write(sender, text)[0]
    assert welcome.application
    return welcome.application


def later(town: Town, after: timedelta = SOON) -> list[Letter]:
    """The letters about what was shared before that time has brought by then, in a new run."""
    town.office = replace(town.office, run=Run())
    town.now += after
    desk.remind(town.office, town.now)
    return [one for one in town.letters() if one.notice == "shared_earlier"]


def told(town: Town) -> str:
    (letter,) = later(town)
    return letter.markdown


def test_who_applies_later_reads_all_that_was_shared_in_one_letter(town: Town) -> None:
    share(town)
    answer(town, 2, "Who may sign?", "The mayor.")
    share(town, 2)
    number = apply(town)
    (letter,) = later(town)
    assert (letter.application, letter.to.address) == (number, ANNA)
    for words in ("May a city send two figures?", "Two.", "Who may sign?", "The mayor."):
        assert words in letter.markdown
    assert "City 101" not in letter.markdown
    assert letter.in_reply_to
    assert town.journal(number)[-2] == ("shared_earlier", {"cases": [1, 2], "by": "the desk"})


def test_it_is_told_once_whatever_starts_again(town: Town) -> None:
    share(town)
    apply(town)
    assert later(town, timedelta(minutes=30)) == []
    assert len(later(town)) == 1
    for _ in range(3):
        assert len(later(town)) == 1
    town.now -= timedelta(hours=3)
    assert len(later(town)) == 1


def test_who_was_there_reads_no_second_letter(town: Town) -> None:
    number = apply(town)
    share(town)
    assert later(town) == []
    assert "shared" in [act for act, _ in town.journal(number)]


def test_who_was_there_for_one_of_two_reads_the_other_alone(town: Town) -> None:
    share(town)
    apply(town)
    answer(town, 2, "Who may sign?", "The mayor.")
    town.done(acts.Share(case=2), seed="act-s2")
    words = told(town)
    assert "May a city send two figures?" in words
    assert "Who may sign?" not in words


def test_what_is_held_when_a_city_applies_reaches_it_once_it_has_left(town: Town) -> None:
    town.done(acts.Share(case=1), seed="act-s1")
    town.office = replace(town.office, hold=timedelta(hours=9))
    apply(town)
    with town.store.transaction() as connection:
        rooms.shared.postpone(connection, 1, town.now)
    assert later(town, timedelta(minutes=2)) == []
    leave(town)
    assert len(later(town)) == 1


def test_what_was_taken_back_is_told_to_nobody(town: Town) -> None:
    town.done(acts.Share(case=1), seed="act-s1")
    town.done(acts.Withhold(letters=("act-s1-1",)), seed="act-w1")
    apply(town)
    assert later(town) == []


def test_shared_anew_it_is_told_as_it_was_shared_at_last(town: Town) -> None:
    town.done(acts.Share(case=1), seed="act-s1")
    town.done(acts.Withhold(letters=("act-s1-1",)), seed="act-w1")
    town.done(acts.Share(case=1, text="Two, no more."), seed="act-s9")
    leave(town)
    apply(town)
    assert "Two, no more." in told(town)


@pytest.mark.parametrize("is_early", [True, False])
def test_a_correction_for_all_is_told_in_place_of_what_it_corrects(
    town: Town, is_early: bool
) -> None:
    share(town)
    if is_early:
        apply(town)
    correct(town, "City 101 may send three.", to_all=True)
    leave(town)
    if not is_early:
        apply(town)
    words = told(town)
    assert "A city may send three." in words
    assert "Two." not in words


def test_after_a_correction_for_the_city_alone_all_go_by_what_was_shared_and_the_preview_says_so(
    town: Town,
) -> None:
    share(town)
    looked = town.seen(acts.Reply(case=1, text="Three.", corrects=True), seed="act-c1")
    assert "goes to the city alone" in looked.warnings[0]
    assert "“Two.” They go by that" in looked.warnings[0]
    correct(town, "Three.", to_all=False)
    leave(town)
    apply(town)
    words = told(town)
    assert "Two." in words
    assert "Three." not in words


def test_who_came_after_a_correction_for_the_city_alone_reads_the_one_for_all(town: Town) -> None:
    share(town)
    correct(town, "Three.", to_all=False)
    leave(town)
    number = apply(town)
    assert len(later(town)) == 1
    act = acts.Reply(case=1, text="Four, and no more.", corrects=True, to_all=True)
    done = town.done(act, seed="act-c2")
    assert [one.application for one in done.letters] == [ASKING, number, OTHER]
    leave(town)
    second = apply(town, "jan@sopot.example", APPLIES.replace("Gdynia", "Sopot"))
    assert [one.application for one in later(town)] == [number, second]
    assert "Four, and no more." in later(town)[-1].markdown


def test_what_the_city_knows_already_goes_to_all_others_alone_and_once(town: Town) -> None:
    share(town)
    correct(town, "Three.", to_all=False)
    leave(town)
    act = acts.Reply(case=1, text="Three.", corrects=True, to_all=True)
    done = town.done(act, seed="act-c2")
    assert [(one.application, one.notice) for one in done.letters] == [(OTHER, "shared")]
    leave(town)
    assert reason(town.lay(act, seed="act-c3")) == "same_words"


def test_what_all_others_know_already_goes_to_the_city_alone(town: Town) -> None:
    share(town)
    correct(town, "Three.", to_all=False)
    leave(town)
    act = acts.Reply(case=1, text="Two.", corrects=True, to_all=True)
    done = town.done(act, seed="act-c2")
    assert [(one.application, one.notice) for one in done.letters] == [(ASKING, "case_answered")]


def test_a_correction_that_was_looked_at_before_the_share_is_looked_at_again(town: Town) -> None:
    act = acts.Reply(case=1, text="Three.", corrects=True)
    view = town.seen(act, seed="act-c1").view
    share(town)
    assert reason(town.perform(act, view, seed="act-c1")) == "changed"


def test_of_two_corrections_for_all_the_one_that_was_undone_is_told_to_nobody(town: Town) -> None:
    share(town)
    correct(town, "Three.", to_all=True)
    leave(town)
    act = acts.Reply(case=1, text="Four.", corrects=True, to_all=True)
    letters = town.done(act, seed="act-c2").letters
    town.done(acts.Withhold(letters=(letters[0].id,)), seed="act-w1")
    apply(town)
    words = told(town)
    assert "Three." in words
    assert "Four." not in words


def test_who_was_closed_when_all_were_put_right_reads_the_correction_once_there_is_more_time(
    town: Town,
) -> None:
    town.city(103, state=State.OPEN, answers=())
    share(town)
    with town.store.transaction() as connection:
        there = rooms.applications.load(connection, 103)
        assert there
        rooms.applications.save(connection, [replace(there, state=State.CLOSED)])
    correct(town, "Three.", to_all=True)
    leave(town)
    until = (town.now + timedelta(days=90)).date()
    town.done(acts.Extend(city="103", until=until, reason="A flood."), seed="act-e1")
    assert later(town) == []
    put_right = [one for one in town.letters() if one.application == 103 and one.notice == "shared"]
    assert ["Two." in one.markdown for one in put_right] == [True, False]
    assert "Three." in put_right[-1].markdown
    assert "This letter corrects that answer" in put_right[-1].markdown
    again = [one for one in town.letters() if one.application == 103 and one.notice == "shared"]
    assert (later(town), again) == ([], put_right)


@pytest.mark.parametrize("is_corrected", [True, False])
def test_whom_no_letter_reached_is_told_what_holds_once_somebody_is_on_the_file(
    town: Town, *, is_corrected: bool
) -> None:
    there = town.city(103)
    if is_corrected:
        share(town)
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [replace(there, contacts=())])
    if is_corrected:
        looked = town.seen(
            acts.Reply(case=1, text="Three.", corrects=True, to_all=True), seed="act-c1"
        )
        assert any("It is not told" in one for one in looked.warnings)
        correct(town, "Three.", to_all=True)
        leave(town)
    else:
        share(town)
    add = acts.AddContact(city="103", address="new@city103.example", reason="They called.")
    town.done(add, seed="act-n1")
    later(town)
    theirs = [one for one in town.letters() if one.to.address == "new@city103.example"]
    answers = [one for one in theirs if one.notice in ("shared", "shared_earlier")]
    assert len(answers) == 1
    assert ("Three." if is_corrected else "Two.") in answers[0].markdown


def test_a_correction_that_was_undone_changes_nothing(town: Town) -> None:
    share(town)
    correct(town, "Three.", to_all=True)
    town.done(acts.Withhold(letters=("act-c1-1",)), seed="act-w1")
    apply(town)
    assert "Two." in told(town)


def test_while_a_correction_may_be_undone_nobody_is_told(town: Town) -> None:
    share(town)
    apply(town)
    town.now += SOON
    correct(town, "Three.", to_all=False)
    assert later(town, timedelta()) == []
    town.done(acts.Withhold(letters=("act-c1-1",)), seed="act-w1")
    (letter,) = later(town, timedelta(hours=15))
    assert "Two." in letter.markdown


def test_the_same_words_to_all_once_more_and_undone_change_nothing(town: Town) -> None:
    share(town)
    again = acts.Reply(case=1, text="Two.", corrects=True, to_all=True)
    assert reason(town.lay(again)) == "same_words"
    correct(town, "Three.", to_all=False)
    leave(town)
    act = acts.Reply(case=1, text="Three.", corrects=True, to_all=True)
    town.done(act, seed="act-c2")
    town.done(acts.Withhold(letters=("act-c2-1",)), seed="act-w1")
    leave(town)
    apply(town)
    words = told(town)
    assert "Two." in words
    assert "Three." not in words


def test_what_was_taken_back_counts_as_told_to_nobody(town: Town) -> None:
    town.city(103, state=State.OPEN, answers=())
    share_back(town)
    with town.store.transaction() as connection:
        there = rooms.applications.load(connection, 103)
        assert there
        rooms.applications.save(connection, [replace(there, state=State.CLOSED)])
    town.done(acts.Share(case=1), seed="act-s9")
    leave(town)
    until = (town.now + timedelta(days=90)).date()
    town.done(acts.Extend(city="103", until=until, reason="A flood."), seed="act-e1")
    (letter,) = later(town)
    assert letter.application == 103


def share_back(town: Town) -> None:
    """Shared, and taken back from all."""
    letters = town.done(acts.Share(case=1), seed="act-s1").letters
    ids = tuple(f"act-s1-{number}" for number in range(1, len(letters) + 1))
    town.done(acts.Withhold(letters=ids), seed="act-w1")


def test_who_was_told_later_is_told_of_a_correction_too(town: Town) -> None:
    share(town)
    number = apply(town)
    later(town)
    done = town.done(acts.Reply(case=1, text="Three.", corrects=True, to_all=True), seed="act-c1")
    assert [one.application for one in done.letters] == [ASKING, number, OTHER]


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.CLOSED, State.DECLINED])
def test_whose_application_is_over_is_told_nothing(town: Town, state: State) -> None:
    share(town)
    number = apply(town)
    with town.store.transaction() as connection:
        over = rooms.applications.load(connection, number)
        assert over
        rooms.applications.save(connection, [replace(over, state=state)])
    assert later(town) == []


def test_the_city_that_asked_is_told_nothing_by_a_second_application_either(town: Town) -> None:
    number = apply(town)
    asked = town.asked(number, "May we send two?")
    town.done(acts.Reply(case=asked, text="You may."), seed="act-a2")
    leave(town)
    share(town, asked)
    with town.store.transaction() as connection:
        first = rooms.applications.load(connection, number)
        assert first
        over = replace(first, state=State.WITHDRAWN)
        rooms.applications.save(connection, [over])
    apply(town, "jan@gdynia.example")
    assert later(town) == []


def test_who_writes_for_a_city_that_another_file_has_waits_until_that_is_settled(
    town: Town,
) -> None:
    number = apply(town)
    asked = town.asked(number, "May we send two?")
    town.done(acts.Reply(case=asked, text="You may."), seed="act-a2")
    leave(town)
    share(town, asked)
    second = apply(town, "jan@gdynia.example")
    assert later(town) == []
    with town.store.transaction() as connection:
        met = rooms.applications.load(connection, second)
        assert met
        sopot = replace(met, city="Sopot", country="PL", city_key="sopot, pl")
        rooms.applications.save(connection, [sopot])
    assert "You may." in later(town, timedelta(days=1, hours=1))[0].markdown


def test_who_was_closed_meanwhile_and_is_given_more_time_is_told(town: Town) -> None:
    town.city(103, state=State.CLOSED, answers=())
    share(town)
    later(town)
    until = (town.now + timedelta(days=90)).date()
    town.done(acts.Extend(city="103", until=until, reason="A flood."), seed="act-e1")
    (letter,) = later(town)
    assert letter.application == 103


def test_the_letter_waits_for_a_working_day(town: Town) -> None:
    share(town)
    town.now = datetime(2025, 4, 5, 3, 0, tzinfo=town.now.tzinfo)  # a Saturday
    apply(town)
    assert later(town) == []
    assert len(later(town, timedelta(days=2))) == 1


@pytest.mark.parametrize(("days", "is_told_at_once"), [(1, True), (2, False), (30, False)])
def test_it_waits_for_no_working_day_beyond_the_deadline(
    town: Town, days: int, is_told_at_once: bool
) -> None:
    town.city(103, state=State.CLOSED, answers=())
    share(town)
    town.now = datetime(2025, 6, 7, 3, 0, tzinfo=town.now.tzinfo)  # a Saturday
    until = (town.now + timedelta(days=days)).date()
    town.done(acts.Extend(city="103", until=until, reason="A flood."), seed="act-e1")
    assert len(later(town)) == is_told_at_once
    if not is_told_at_once:
        assert [one.application for one in later(town, timedelta(days=2))] == [103]


def test_what_somebody_asked_who_was_erased_is_told_to_nobody(town: Town) -> None:
    share(town)
    with town.store.transaction() as connection:
        rooms.erasing.cases_of(connection, {mayor(ASKING)}, set())
    apply(town)
    assert later(town) == []


def test_words_that_name_somebody_who_was_erased_are_told_to_nobody(town: Town) -> None:
    words = "Two. Piotr Nowaczyk may sign."
    town.done(acts.Share(case=1, text=words), seed="act-s1")
    leave(town)
    with town.store.transaction() as connection:
        asking = rooms.applications.load(connection, ASKING)
        assert asking
        done = erasing_named.erase(
            town.office, connection, "Piotr Nowaczyk", asking,
            reason="Asked.", by="An organizer", now=town.now,
        )  # fmt: skip
    assert isinstance(done, erasing.Erased)
    assert done.applications == (ASKING,)
    apply(town)
    assert later(town) == []


def test_so_are_those_that_name_a_colleague_of_who_asked(town: Town) -> None:
    asked = town.asked(ASKING, "May Piotr Nowaczyk sign for a city?")
    town.done(acts.Reply(case=asked, text="Yes."), seed="act-a2")
    leave(town)
    share(town, asked)
    piotr = Address(address="piotr@city101.example", name="Piotr Nowaczyk")
    with town.store.transaction() as connection:
        asking = rooms.applications.load(connection, ASKING)
        assert asking
        colleague = replace(asking.contacts[0], address=piotr, token=KEYS.token(ASKING, piotr))
        both = replace(asking, contacts=(*asking.contacts, colleague))
        rooms.applications.save(connection, [both])
        done = erasing.erase(
            town.office, connection, piotr.address,
            reason="Asked.", by="An organizer", now=town.now,
        )  # fmt: skip
    assert isinstance(done, erasing.Erased)
    apply(town)
    assert later(town) == []


def test_all_who_wait_are_told_where_an_organizer_looks_ahead(town: Town) -> None:
    share(town)
    for number in range(25):
        apply(town, f"anna@town{number}.example", "We would like to take part.")
    ahead = town.now + timedelta(hours=2)
    foreseen = desk.foresee(town.office, ahead, at=town.now).letters
    town.office = replace(town.office, run=Run())
    brought = desk.bring_all(town.office, ahead, at=town.now).letters
    assert [len(one) for one in (foreseen, brought)] == [25, 25]


def test_a_letter_that_cannot_be_written_is_a_matter_until_it_is(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    share(town)
    number = apply(town)
    with monkeypatch.context() as broken:
        broken.setattr(sharing, "catch_up", lambda *_: 1 / 0)
        assert later(town) == []
    assert "what was shared before, to application" in untold(town)[0].text
    assert [one.application for one in later(town)] == [number]
    assert untold(town) == []


def untold(town: Town) -> list[Case]:
    with town.store.reading() as connection:
        waiting = rooms.cases.waiting(connection)
    return [one for one in waiting if one.kind is CaseKind.UNTOLD]


def test_the_record_replays_and_a_look_ahead_changes_nothing(town: Town) -> None:
    share(town)
    number = apply(town)
    ahead = town.now + timedelta(hours=2)
    foreseen = desk.foresee(town.office, ahead, at=town.now)
    assert [one.notice for one in foreseen.letters] == ["shared_earlier"]
    assert len(later(town)) == 1
    with town.store.reading() as connection:
        chain = rooms.journal.chain(connection, number)
        again = replaying.replay(CALL, chain, rooms.journal.words(connection, number))
    assert again.faults == ()


def fails(town: Town, *ids: str) -> None:
    with town.store.transaction() as connection:
        for id in ids:
            rooms.outbox.bounced(connection, id, "mailbox full")


def stands(town: Town, number: int, state: State) -> None:
    with town.store.transaction() as connection:
        there = rooms.applications.load(connection, number)
        assert there
        rooms.applications.save(connection, [replace(there, state=state)])


def unreached(town: Town, number: int) -> None:
    with town.store.transaction() as connection:
        there = rooms.applications.load(connection, number)
        assert there
        rooms.applications.save(connection, [replace(there, contacts=())])


def theirs(town: Town, number: int, *notices: str) -> list[Letter]:
    """The letters to a city that told it answers of others."""
    telling = notices or ("shared", "shared_earlier")
    return [one for one in town.letters() if one.application == number and one.notice in telling]


def more_time(town: Town, number: int) -> None:
    until = (town.now + timedelta(days=90)).date()
    town.done(acts.Extend(city=str(number), until=until, reason="A flood."), seed="act-e1")
    later(town)


FOR_ALL = acts.Reply(case=1, text="Three.", corrects=True, to_all=True)


@pytest.mark.parametrize("is_closed", [True, False])
def test_words_stand_for_all_also_where_nobody_who_was_told_can_be_written_to(
    town: Town, *, is_closed: bool
) -> None:
    share(town)
    if is_closed:
        stands(town, OTHER, State.CLOSED)
    else:
        unreached(town, OTHER)
    correct(town, "Three.", to_all=False)
    leave(town)
    done = town.done(FOR_ALL, seed="act-c2")
    assert done.letters == ()
    assert "No letter goes out" in done.warnings[0]
    assert reason(town.lay(FOR_ALL, seed="act-c3")) == "same_words"
    apply(town)
    words = told(town)
    assert "Three." in words
    assert "Two." not in words


@pytest.mark.parametrize("is_recalled", [True, False])
def test_whose_correction_for_all_did_not_come_gets_it_by_the_same_once_more_and_nobody_else(
    town: Town, *, is_recalled: bool
) -> None:
    town.city(103)
    share(town)
    letters = town.done(FOR_ALL, seed="act-c1").letters
    (mine,) = (one for one in letters if one.application == OTHER)
    if is_recalled:
        town.done(acts.Withhold(letters=(mine.id,)), seed="act-w1")
    leave(town)
    if not is_recalled:
        fails(town, mine.id)
    done = town.done(FOR_ALL, seed="act-c2")
    assert [one.application for one in done.letters] == [OTHER]
    leave(town)
    assert reason(town.lay(FOR_ALL, seed="act-c3")) == "same_words"


def test_words_that_were_read_before_all_others_came_and_went_are_not_told_again(
    town: Town,
) -> None:
    town.city(103, state=State.OPEN, answers=())
    share(town)
    stands(town, 103, State.CLOSED)
    correct(town, "Three.", to_all=True)
    leave(town)
    town.done(replace(FOR_ALL, text="Two."), seed="act-c2")
    leave(town)
    more_time(town, 103)
    assert len(theirs(town, 103)) == 1


def goes_again(town: Town, letter: Letter) -> bool:
    with town.store.reading() as connection:
        found = retrying.find(town.office, connection, [letter.id])
    assert isinstance(found, retrying.Found)
    return [one.id for one in found.letters] == [letter.id]


def test_a_letter_that_failed_goes_again_only_while_its_words_stand_for_all(town: Town) -> None:
    share(town)
    correct(town, "Three.", to_all=False)
    leave(town)
    number = apply(town)
    (late,) = later(town)
    town.carry()
    (first,) = theirs(town, OTHER)
    fails(town, first.id, late.id)
    assert late.application == number
    assert (goes_again(town, first), goes_again(town, late)) == (True, True)
    town.done(FOR_ALL, seed="act-c2")
    leave(town)
    assert (goes_again(town, first), goes_again(town, late)) == (False, False)


def test_what_came_by_a_newer_letter_does_not_go_again(town: Town) -> None:
    share(town)
    letters = town.done(FOR_ALL, seed="act-c1").letters
    (mine,) = (one for one in letters if one.application == OTHER)
    leave(town)
    fails(town, mine.id)
    assert goes_again(town, mine)
    town.done(FOR_ALL, seed="act-c2")
    assert not goes_again(town, mine)


@pytest.mark.parametrize("has_gone", [True, False])
def test_who_comes_after_a_contact_whom_the_letter_never_reached_is_told_once(
    town: Town, *, has_gone: bool
) -> None:
    share(town)
    (first,) = theirs(town, OTHER)
    fails(town, first.id)
    leaves(town, OTHER, has_gone=has_gone)
    add = acts.AddContact(city=str(OTHER), address="new@city102.example", reason="They called.")
    town.done(add, seed="act-n1")
    later(town)
    later(town)
    told = [one for one in theirs(town, OTHER) if one.id != first.id]
    assert [one.to.address for one in told] == ["new@city102.example"]
    assert "Two." in told[0].markdown
    if not has_gone:
        assert not goes_again(town, first)


def test_who_comes_after_a_contact_whom_it_reached_is_not_told_again(town: Town) -> None:
    share(town)
    leaves(town, OTHER, has_gone=False)
    add = acts.AddContact(city=str(OTHER), address="new@city102.example", reason="They called.")
    town.done(add, seed="act-n1")
    later(town)
    assert len(theirs(town, OTHER)) == 1


def leaves(town: Town, number: int, *, has_gone: bool) -> None:
    """Letters reach nobody of a city any more; its people are off the file, if they have gone."""
    with town.store.transaction() as connection:
        there = rooms.applications.load(connection, number)
        assert there
        lost = tuple(replace(one, standing=Standing.BOUNCED) for one in there.contacts)
        contacts = () if has_gone else lost
        rooms.applications.save(connection, [replace(there, contacts=contacts)])


def test_of_a_correction_without_any_letter_a_new_contact_learns(town: Town) -> None:
    share(town)
    unreached(town, OTHER)
    correct(town, "Three.", to_all=True)
    leave(town)
    with town.store.transaction() as connection:
        said = {"case": 1, "by": "An organizer", "corrects": "2025-01-01T00:00:00+00:00"}
        entry = Entry(application=OTHER, act="share_corrected", words=said)
        rooms.journal.append(connection, [entry], at=town.now, salt=town.office.salt)
    add = acts.AddContact(city=str(OTHER), address="new@city102.example", reason="They called.")
    town.done(add, seed="act-n1")
    later(town)
    assert "Three." in theirs(town, OTHER)[-1].markdown


def test_a_second_contact_is_told_nothing_of_what_was_kept_from_the_first(town: Town) -> None:
    town.city(103)
    letters = town.done(acts.Share(case=1), seed="act-s1").letters
    (mine,) = (one for one in letters if one.application == OTHER)
    town.done(acts.Withhold(letters=(mine.id,)), seed="act-w1")
    leave(town)
    add = acts.AddContact(city=str(OTHER), address="new@city102.example", reason="They called.")
    town.done(add, seed="act-n1")
    later(town)
    assert [one.id for one in theirs(town, OTHER)] == [mine.id]


def test_a_correction_is_looked_at_again_where_all_were_told_otherwise_meanwhile(
    town: Town,
) -> None:
    share(town)
    correct(town, "Three.", to_all=False)
    leave(town)
    act = acts.Reply(case=1, text="Four.", corrects=True)
    view = town.seen(act, seed="act-a").view
    town.done(FOR_ALL, seed="act-c2")
    leave(town)
    assert reason(town.perform(act, view, seed="act-a")) == "changed"


def test_of_who_was_erased_the_answer_stays_that_stands_for_all(town: Town) -> None:
    share(town)
    correct(town, "Three, for City 101.", to_all=True)
    leave(town)
    undone = town.done(replace(FOR_ALL, text="Four."), seed="act-c2").letters
    town.done(acts.Withhold(letters=(undone[0].id,)), seed="act-w1")
    with town.store.transaction() as connection:
        rooms.erasing.cases_of(connection, {mayor(ASKING)}, set())
    with town.store.reading() as connection:
        case = rooms.cases.load(connection, 1)
    assert case
    assert case.answer == "Three, for a city."
