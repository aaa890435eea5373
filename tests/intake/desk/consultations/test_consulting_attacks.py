"""What nobody gets out of the consultation: a second vote, a stranger's yes, a total of their own.

Invariant: whatever is erased, refused, let or forged, of one person one vote counts at the most,
and only one that they confirmed.
"""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import inspect, text

from intake import desk, stages
from intake import store as rooms
from intake.calls.consultation import Mailboxes
from intake.consultation import State, Total, links, people
from intake.conversation.public.public_letters import opened
from intake.desk import acts, erasing
from intake.desk.consultations import consulting
from intake.desk.erasing import Erased
from intake.notices import Letter, OpinionRefused
from intake.store import Store
from tests.intake.desk.acts.town import HOLD
from tests.intake.desk.consultations.test_listening import OBJECTS, VOTER, Square
from tests.intake.desk.desks import CALL, KEYS
from tests.intake.desk.hall import CLOSES, RULES

NONE = (Total(city=1), Total(city=2))
ONE = (Total(city=1, counted=1), Total(city=2))
HABITS = Mailboxes(same={"mail.example": "webmail.example"}, ignored={"webmail.example": "."})


@pytest.fixture
def square(store: Store) -> Square:
    opened_square = Square(store)
    page = "https://pages.example/verify/"
    opened_square.office = replace(opened_square.office, verify_at=page)
    return opened_square


def voted(square: Square, city: str = "Gdynia", sender: str = VOTER) -> Letter:
    return square.answered(square.said(f"Vote for {city}", sender), "Yes", sender)


def erase(square: Square, who: str = VOTER) -> None:
    with square.store.transaction() as connection:
        done = erasing.erase(
            square.office, connection, who, reason="They asked.", by="Ada", now=square.now
        )
    assert isinstance(done, Erased), done


def refused(square: Square, act: acts.Act) -> str:
    laid = square.lay(act)
    assert not isinstance(laid, acts.Laid), laid
    return laid.reason


def faults(square: Square) -> tuple[str, ...]:
    with square.store.reading() as connection:
        return consulting.recount(square.office, connection)


def numbers(square: Square) -> tuple[int, ...]:
    return tuple(one.number or 0 for one in square.voices())


def everywhere(square: Square) -> str:
    with square.store.reading() as connection:
        tables = inspect(connection).get_table_names()
        rows = [
            row
            for name in tables
            for row in connection.execute(text(f'SELECT * FROM "{name}"'))  # noqa: S608
        ]
    parts = (part for row in rows for part in row)
    return "\n".join(
        part.decode(errors="replace") if isinstance(part, bytes) else str(part) for part in parts
    )


# --- who was erased -----------------------------------------------------------------------------


def test_the_vote_of_who_was_erased_stays_one_whatever_is_done_to_it(square: Square) -> None:
    voted(square)
    erase(square)
    assert square.totals() == ONE
    square.done(acts.Moderate(voices=numbers(square), reason="It was bought."), seed="m-1")
    assert [one.state for one in square.voices()] == [State.MODERATED]
    assert square.totals() == NONE
    assert refused(square, acts.LetCount(voices=numbers(square))) == "erased"


def test_a_flood_holds_the_vote_of_who_was_erased_like_every_other(square: Square) -> None:
    for number in range(3):
        square.vote(f"p{number}@crowd.example")
    erase(square, "p0@crowd.example")
    for number in range(3, 8):
        square.vote(f"p{number}@crowd.example")
    assert square.totals()[0] == Total(city=1, held=8)
    assert faults(square) == ()


def test_who_was_erased_and_votes_again_has_one_vote(square: Square) -> None:
    voted(square)
    erase(square)
    voted(square, "Sopot")
    assert square.totals() == (Total(city=1), Total(city=2, counted=1))
    erase(square)
    voted(square)
    assert square.totals() == ONE
    assert faults(square) == ()


def test_a_link_of_who_was_erased_does_nothing_and_nobody_is_told(square: Square) -> None:
    voted(square)
    word = links.word(KEYS, "withdraw", square.voices()[0])
    erase(square)
    brought = square.say(f"withdraw {word}", "somebody@else.example")
    assert {one.to.address for one in brought} <= {"somebody@else.example"}
    assert square.totals() == ONE
    with pytest.raises(StopIteration):
        square.to("erased")


def test_erasing_forgets_what_was_never_confirmed(square: Square) -> None:
    square.said("Vote for Gdynia")
    erase(square)
    assert square.voices() == []
    assert square.totals() == NONE


def test_an_objection_by_a_tagged_address_is_nowhere_once_its_writer_was_erased(
    square: Square,
) -> None:
    who = "Reader.One+city@people.example"
    asked = square.said(f"{OBJECTS} Pelican.", who)
    square.write(who, "yes", to=asked)
    square.done(acts.AnswerObjection(objection=1, text="It counted its own."), seed="a-1")
    square.now += HOLD
    square.carry()
    erase(square, who)
    with square.store.reading() as connection:
        settled = connection.execute(text("SELECT text, contact FROM cases")).all()
    assert all("Pelican" not in one.text and one.contact is None for one in settled)
    held = everywhere(square).casefold()
    assert "reader.one" not in held


def test_the_domain_of_who_only_had_an_opinion_goes_and_that_of_a_vote_stays(
    square: Square,
) -> None:
    square.answered(
        square.said("Opinion on Gdynia: fine trams.", "me@own.example"), "Yes", "me@own.example"
    )
    voted(square, sender="me@other.example")
    for who in ("me@own.example", "me@other.example"):
        erase(square, who)
    held = everywhere(square)
    assert "own.example" not in held
    assert "other.example" in held
    assert square.totals() == ONE
    assert faults(square) == ()


def test_nobody_passes_for_who_was_erased() -> None:
    stands_for = people.erased(KEYS, "reader@people.example")
    assert people.person(stands_for) == ""
    assert people.domain_of(stands_for) == "people.example"
    assert people.erased(KEYS, stands_for) == stands_for


# --- organizers ---------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["Vote for Gdynia", "Opinion on Gdynia: a very clean harbour."])
def test_what_its_writer_did_not_confirm_no_organizer_lets_count(square: Square, said: str) -> None:
    square.said(said)
    assert refused(square, acts.LetCount(voices=numbers(square))) == "unconfirmed"
    assert refused(square, acts.Moderate(voices=numbers(square), reason="No.")) == "unconfirmed"
    assert square.totals() == NONE


def test_two_votes_of_one_person_are_not_let_count_in_one_act(square: Square) -> None:
    for city in (1, 2):
        square.vote(VOTER, city)
        square.done(acts.Moderate(voices=numbers(square)[-1:], reason="Bought."), seed=f"m-{city}")
    assert refused(square, acts.LetCount(voices=numbers(square))) == "another"
    square.done(acts.LetCount(voices=numbers(square)[:1]), seed="l-1")
    assert square.totals() == ONE


def test_two_opinions_of_one_person_on_a_city_are_not_let_pass_in_one_act(square: Square) -> None:
    for words in ("The first words on it.", "The second words on it."):
        square.opinion(words, VOTER)
        square.done(acts.Moderate(voices=numbers(square)[-1:], reason="Rude."), seed=words[:9])
    assert refused(square, acts.LetCount(voices=numbers(square))) == "another"


def test_who_had_a_vote_refused_waits_with_every_later_one(square: Square) -> None:
    square.vote(VOTER)
    square.done(acts.Moderate(voices=numbers(square), reason="Bought."), seed="m-1")
    later = [square.vote(VOTER), square.vote(VOTER)]
    assert square.states(later) == [State.REPLACED, State.HELD]
    assert square.totals()[0] == Total(city=1, held=1)
    assert faults(square) == ()
    erase(square)
    assert square.vote(VOTER).state is State.HELD
    assert faults(square) == ()


def test_who_wrote_an_opinion_that_is_refused_hears_why(square: Square) -> None:
    asked = square.said("Opinion on Gdynia: the mayor's brother sells the trams.")
    square.answered(asked, "Yes")
    square.done(acts.Moderate(voices=(1,), reason="It names a person."), seed="m-1")
    told = square.to(VOTER)
    assert (told.notice, told.due_at) == (OpinionRefused.name, square.now + HOLD)
    assert told.markdown.startswith(
        "Hello,\n\nThank you for taking part in the consultation. The organizers have read what "
        "you wrote and do not publish it:\n\nAn opinion on Gdynia:\n\n"
        "> Opinion on Gdynia: the mayor's brother sells the trams.\n\n"
        "Their reason:\n\nIt names a person.\n\nAs long as the "
        "consultation is open you can write again.\n"
    )


def test_who_was_erased_or_only_voted_hears_nothing_of_a_refusal(square: Square) -> None:
    square.opinion("A clean harbour, run by sensors.", "a@people.example")
    square.vote("b@people.example")
    erase(square, "a@people.example")
    before = len(square.letters())
    square.done(acts.Moderate(voices=numbers(square)[1:], reason="Bought."), seed="m-1")
    assert len(square.letters()) == before


# --- one mailbox --------------------------------------------------------------------------------


def test_one_mailbox_in_every_spelling_its_provider_knows_has_one_vote(store: Store) -> None:
    square = Square(store, RULES.model_copy(update={"one_mailbox": HABITS}))
    for local in ("ana.b", "a.nab", "anab", "a.n.a.b+x"):
        square.now += timedelta(days=1)
        for domain in ("webmail.example", "mail.example"):
            voted(square, sender=f"{local}@{domain}")
    assert square.totals() == ONE
    voted(square, sender="a.nab@other.example")
    voted(square, sender="anab@other.example")
    assert square.totals()[0].counted == 3
    erase(square, "an.ab@mail.example")
    assert "@webmail.example" not in "".join(one.address for one in square.voices())


# --- letters ------------------------------------------------------------------------------------


def test_what_the_store_holds_confirms_and_takes_back_nothing(square: Square) -> None:
    kept = square.said("Vote for Gdynia")
    voice = square.voices()[0]
    held = everywhere(square)
    leaves = opened(KEYS, kept)
    word = links.word(KEYS, "confirm", voice)
    assert f"https://pages.example/confirm/{word} " in f"{leaves.markdown.split()!s} ".replace(
        "'", " "
    )
    assert opened(KEYS, leaves) == leaves == opened(KEYS, kept)
    for secret in (word, links.word(KEYS, "withdraw", voice), leaves.message_id):
        assert secret not in held
    forged = square.mail(VOTER, "Yes")
    forged["In-Reply-To"] = f"<{kept.message_id}>"
    forged.replace_header("To", kept.reply_to)
    square.deliver(forged, VOTER)
    square.serve()
    assert square.totals() == NONE
    assert square.answered(kept, "Yes").notice == "confirmed"


@pytest.mark.parametrize("purpose", links.PURPOSES)
def test_a_word_in_a_mail_does_nothing_from_another_mailbox(
    square: Square, purpose: links.Purpose
) -> None:
    asked = square.said("Vote for Gdynia")
    if purpose == "withdraw":
        square.answered(asked, "Yes")
    before = square.totals()
    word = links.word(KEYS, purpose, square.voices()[0])
    said = "WITHDRAW" if purpose == "withdraw" else "YES"
    mails = (f"{said}\n\n{word}", f"{said}\n\n> https://pages.example/{purpose}/{word}")
    for mail in mails:
        assert square.said(mail, "mallory@else.example").notice != "confirmed"
        assert square.totals() == before
    square.said(mails[0], VOTER.replace("@", "+any@").upper())
    assert square.totals() == (ONE if purpose == "confirm" else NONE)


@pytest.mark.parametrize(
    "bait",
    ["evil-bank.example/login", "//evil.example/x", "www.evil.example", "https://evil.example",
     "[here](evil.example)", "192.0.2.7/login", "call@evil.example", "EVIL.EXAMPLE"],
)  # fmt: skip
def test_no_stranger_sends_a_link_by_our_letters(square: Square, bait: str) -> None:
    words = f"Opinion on Gdynia: sign in at {bait} now, e.g. today. It costs 3.5 million."
    asked = square.said(words)
    assert "evil" not in asked.markdown.casefold()
    assert "192.0.2.7" not in asked.markdown
    assert "It costs 3.5 million." in asked.markdown.replace("\\", "")
    assert "evil" not in square.answered(asked, "No").markdown.casefold()


def test_yes_to_taking_back_takes_back_and_no_lets_it_stand(square: Square) -> None:
    voted(square)
    asks = "Please withdraw my vote for Gdynia"
    assert square.answered(square.said(asks), "No").notice == "confirmed"
    assert square.totals() == ONE
    assert square.answered(square.said(asks), "Yes").notice == "taken_back"
    assert square.totals() == NONE


def test_who_has_had_the_letters_of_the_day_votes_by_answering_one(square: Square) -> None:
    asked = [square.said("Vote for Sopot") for _ in range(RULES.letters_an_address_a_day)]
    hint = "Do you want to tell us something else? Then write it in a reply to this mail."
    assert [hint in one.markdown for one in asked] == [False, False, True]
    assert square.say("Vote for Gdynia") == []
    mine = square.answered(asked[-1], "Vote for Gdynia")
    assert mine.notice == "confirm"
    square.answered(mine, "Yes")
    assert square.totals() == ONE


def test_a_letter_to_a_crowded_domain_leaves_in_time_for_its_answer(store: Store) -> None:
    square = Square(store, RULES.model_copy(update={"taken_a_domain_an_hour": 1}))
    for hours in (24, 3):
        square.now = CLOSES - timedelta(hours=hours)
        square.say("Vote for Sopot", f"fake{hours}@crowd.example")
        square.say("Vote for Gdynia", f"real{hours}@crowd.example")
    due = {one.to.key: one.due_at for one in square.letters()}
    assert due["real24@crowd.example"] <= CLOSES - timedelta(hours=12)
    assert due["real3@crowd.example"] <= CLOSES - timedelta(hours=2, minutes=50)


# --- after the close ----------------------------------------------------------------------------


def closed(square: Square) -> None:
    square.now = CLOSES + stages.GRACE + timedelta(hours=1)
    square.office.run.looked_at = None
    desk.remind(square.office, square.now)
    assert "consultation_closed" in [act for act, _ in square.journal(1)]


def test_a_vote_is_not_taken_back_after_the_close(square: Square) -> None:
    stands = voted(square)
    word = links.word(KEYS, "withdraw", square.voices()[0])
    closed(square)
    told = square.answered(stands, "WITHDRAW")
    assert "votes count as they stood then" in told.markdown
    assert square.said("I withdraw my vote for Gdynia").notice == "refused"
    with square.store.reading() as connection:
        pressed = consulting.pending(square.office, connection, "withdraw", word, square.now)
    assert pressed
    assert pressed.refusal
    assert pressed.refusal.reason == "closed"
    assert square.totals() == ONE


@pytest.mark.parametrize("is_closed", [False, True])
def test_an_objection_taken_back_promises_no_other_one_after_the_close(
    square: Square, *, is_closed: bool
) -> None:
    def mine(notice: str) -> Letter:
        return next(one for one in square.letters() if one.notice == notice)

    square.write(VOTER, "Yes", to=square.said(OBJECTS))
    if is_closed:
        closed(square)
    square.write(VOTER, "WITHDRAW", to=mine("confirmed"))
    told = mine("taken_back")
    assert ("you can write again" in told.markdown) is not is_closed


def test_what_its_writer_changes_after_the_close_is_in_the_journal(square: Square) -> None:
    stands = square.answered(square.said("Opinion on Gdynia: a very clean harbour."), "Yes")
    closed(square)
    assert square.answered(stands, "WITHDRAW").notice == "taken_back"
    assert square.journal(1)[-1] == (
        "voice_after_close", {"voice": 1, "kind": "opinion", "state": "withdrawn"},
    )  # fmt: skip


def test_a_vote_of_before_the_close_that_is_read_late_is_in_the_journal(square: Square) -> None:
    square.now = CLOSES - timedelta(hours=1)
    given = square.vote("a@people.example")
    later = replace(given, number=None, given_at=square.now + timedelta(seconds=5), city=2,
                    state=State.UNCONFIRMED, confirmed_at=None, seat=None)  # fmt: skip
    with square.store.transaction() as connection:
        kept = consulting.kept_links(square.office, later)
        rooms.voices.add(connection, later, kept)
    closed(square)
    square.confirm(later)
    assert square.journal(2)[-1] == (
        "voice_after_close", {"voice": 2, "kind": "vote", "state": "counted"},
    )  # fmt: skip
    assert square.journal(1)[-1] == (
        "voice_after_close", {"voice": 1, "kind": "vote", "state": "replaced"},
    )  # fmt: skip
    assert CALL.edition == later.edition
