from dataclasses import replace
from datetime import timedelta

import pytest

from intake.errors import StoreError
from intake.messages import Address
from intake.notices import Letter, LetterState
from intake.store import Connection, Store, outbox
from tests.intake.store.samples import NOW, a_letter, after

LEASE = timedelta(minutes=2)


def post(store: Store, *letters: Letter) -> None:
    with store.transaction() as connection:
        outbox.post(connection, letters)


def claimed(connection: Connection, minutes: float = 0, limit: int = 100) -> list[str]:
    claims = outbox.claim(connection, after(minutes=minutes), limit, LEASE)
    return [claim.letter.id for claim in claims]


def test_a_letter_comes_back_as_it_was_posted(store: Store) -> None:
    letter = a_letter(
        1,
        message="m1",
        in_reply_to="<a\udc80@b>",
        references=("x", "y"),
        questions=("B1a", "S1"),
        pending="p1",
        state=LetterState.HELD,
    )
    post(store, letter)
    with store.reading() as connection:
        stored = outbox.letter(connection, "l1")
        assert stored == replace(letter, in_reply_to="<a\ufffd@b>")
        assert outbox.letter(connection, "l2") is None


def test_due_letters_are_claimed_once_most_overdue_first(store: Store) -> None:
    post(store, a_letter(1), a_letter(2, due_at=after(minutes=-5)), a_letter(3))
    post(store, a_letter(4, due_at=after(hours=1)))
    with store.transaction() as connection:
        assert claimed(connection, limit=2) == ["l2", "l1"]
        assert claimed(connection) == ["l3"]
        assert claimed(connection) == []


def test_a_lease_that_ran_out_passes_to_the_next_courier(store: Store) -> None:
    post(store, a_letter(1))
    with store.transaction() as connection:
        [first] = outbox.claim(connection, NOW, 1, LEASE)
        assert claimed(connection, minutes=1.9) == []
        [second] = outbox.claim(connection, after(minutes=2), 1, LEASE)
        assert (first.letter.attempts, second.letter.attempts) == (1, 2)
        assert second.fence > first.fence
        assert not outbox.sent(connection, "l1", first.fence, NOW)
        assert not outbox.later(connection, "l1", first.fence, NOW, "x")
        assert not outbox.failed(connection, "l1", first.fence, "x")
        assert outbox.sent(connection, "l1", second.fence, NOW)
        assert not outbox.sent(connection, "l1", second.fence, NOW)
        assert claimed(connection, minutes=999) == []


def test_a_renewed_lease_lasts_and_a_lost_one_is_not_renewed(store: Store) -> None:
    post(store, a_letter(1))
    with store.transaction() as connection:
        lost = outbox.claim(connection, NOW, 1, LEASE)
        held = outbox.claim(connection, after(minutes=3), 1, LEASE)
        outbox.renew(connection, held, after(minutes=20))
        outbox.renew(connection, lost, after(minutes=1))
        assert claimed(connection, minutes=19) == []
        assert claimed(connection, minutes=20) == ["l1"]


def test_a_letter_put_off_is_due_again_then(store: Store) -> None:
    post(store, a_letter(1))
    with store.transaction() as connection:
        [claim] = outbox.claim(connection, NOW, 1, LEASE)
        assert outbox.later(connection, "l1", claim.fence, after(minutes=10), "451 later\0")
        [letter] = outbox.letters(connection, state=LetterState.QUEUED)
        assert (letter.error, letter.attempts) == ("451 later\ufffd", 1)
        assert claimed(connection, minutes=9) == []
        assert claimed(connection, minutes=10) == ["l1"]


def test_a_letter_refused_for_good_can_be_revived(store: Store) -> None:
    post(store, a_letter(1), a_letter(2), a_letter(3))
    with store.transaction() as connection:
        for claim in outbox.claim(connection, NOW, 2, LEASE):
            assert outbox.failed(connection, claim.letter.id, claim.fence, "550 no such user")
        failed = outbox.letters(connection, state=LetterState.FAILED)
        assert [(one.id, one.error) for one in failed] == [
            ("l1", "550 no such user"), ("l2", "550 no such user"),
        ]  # fmt: skip
        assert outbox.count_by_state(connection) == {LetterState.FAILED: 2, LetterState.QUEUED: 1}
        assert outbox.revive(connection, ["l2", "l3", "l9"]) == 1
        assert outbox.revive(connection) == 1
        assert outbox.revive(connection) == 0
        revived = outbox.claim(connection, after(minutes=1), 9, LEASE)
        assert [claim.letter.attempts for claim in revived] == [1, 1, 1]
        assert not outbox.sent(connection, "l1", 1, NOW)


def test_a_held_letter_can_be_recalled_until_it_is_claimed(store: Store) -> None:
    held = a_letter(1, state=LetterState.HELD, due_at=after(minutes=1))
    post(store, held, replace(held, id="l2", message_id="2@x"), a_letter(3))
    with store.transaction() as connection:
        assert claimed(connection) == ["l3"]
        assert outbox.recall(connection, "l1")
        assert not outbox.recall(connection, "l1")
        assert not outbox.recall(connection, "l3")
        assert claimed(connection, minutes=1) == ["l2"]
        assert not outbox.recall(connection, "l2")
        recalled = outbox.letter(connection, "l1")
        assert recalled is not None
        assert recalled.state is LetterState.RECALLED


def test_each_channel_claims_its_own_letters(store: Store) -> None:
    post(store, a_letter(1, channel="terminal"), a_letter(2, due_at=after(minutes=1)))
    with store.transaction() as connection:
        assert claimed(connection) == []
        [typed] = outbox.claim(connection, NOW, 9, LEASE, channel="terminal")
        assert typed.letter == a_letter(1, channel="terminal", attempts=1)


def test_letters_are_listed_in_the_order_they_were_written(store: Store) -> None:
    post(store, *(a_letter(number, application=number % 2) for number in range(6)))
    with store.reading() as connection:
        assert [one.id for one in outbox.letters(connection)] == [f"l{n}" for n in range(6)]
        of_one = outbox.letters(connection, application=1)
        assert [one.id for one in of_one] == ["l1", "l3", "l5"]
        last = outbox.letters(connection, application=0, limit=2)
        assert [one.id for one in last] == ["l2", "l4"]
        assert outbox.letters(connection, state=LetterState.SENT) == []


@pytest.mark.parametrize("field", ["id", "message_id"])
def test_no_two_letters_share_an_id_or_message_id(store: Store, field: str) -> None:
    post(store, a_letter(1))
    twin = replace(a_letter(2), **{field: getattr(a_letter(1), field)})
    with pytest.raises(StoreError):
        post(store, twin)


BOX = Address(address="mayor@gdynia.example")


@pytest.mark.parametrize(
    ("as_mail", "subject", "markdown"),
    [
        ("As a mail\nJust reply to this mail.\n", "As a mail", "Just reply to this mail.\n"),
        ("", "Gdynia: your question", "Just write here.\n"),
        ("As a mail", "Gdynia: your question", "Just write here.\n"),
        ("As a mail\n\n", "Gdynia: your question", "Just write here.\n"),
        ("\nReply.\n", "Gdynia: your question", "Reply.\n"),
    ],
)
def test_a_letter_of_a_chat_that_goes_by_mail_instead_is_never_empty(
    store: Store, as_mail: str, subject: str, markdown: str
) -> None:
    letter = a_letter(
        1,
        channel="slack",
        subject="Gdynia: your question",
        markdown="Just write here.\n",
        as_mail=as_mail,
        state=LetterState.FAILED,
    )
    post(store, letter)
    with store.transaction() as connection:
        outbox.redirect(connection, letter, BOX, NOW)
        moved = outbox.letter(connection, "l1")
    assert moved
    assert (moved.to, moved.channel, moved.state) == (BOX, "mail", LetterState.QUEUED)
    assert (moved.subject, moved.markdown) == (subject, markdown)


def test_letters_of_several_applications_are_those_of_each(store: Store) -> None:
    with store.transaction() as connection:
        for number in range(1, 40):
            letter = a_letter(number, application=number % 12 + 1, notice="moved")
            outbox.post(connection, [letter])
        several = range(1, 20)  # the last of them have none
        threads = outbox.threads_of(connection, several)
        assert threads == {one: outbox.threads(connection, one) for one in several}
        about = outbox.about_of(connection, several, ["moved"])
        assert about == {one: outbox.about(connection, one, ["moved"]) for one in several}
        (newest_first,) = about[4].values()
    assert [one.id for one in newest_first] == ["l39", "l27", "l15", "l3"]
    assert not threads[19]
    assert not about[19]


def test_letters_about_stages_are_looked_at_up_to_a_bound_of_each_application(store: Store) -> None:
    with store.transaction() as connection:
        for number in range(outbox.MOST_ABOUT + 1):
            outbox.post(connection, [a_letter(number, application=1, notice="moved")])
        outbox.post(connection, [a_letter("other", application=2, notice="moved")])
        found = outbox.about_of(connection, [1, 2], ["moved"])
    assert len(next(iter(found[1].values()))) == outbox.MOST_ABOUT
    assert len(next(iter(found[2].values()))) == 1


def chats(connection: Connection, minutes: float = 0) -> list[str]:
    found = outbox.claim(connection, after(minutes=minutes), 100, LEASE, channel="slack")
    return [one.letter.id for one in found]


def chat(number: int, to: str = "u1", **more: object) -> Letter:
    return a_letter(number, channel="slack", to=Address(address=f"{to}@t1.slack.invalid"), **more)


def test_letters_of_one_conversation_go_one_after_the_other(store: Store) -> None:
    post(store, chat(1), chat(2, due_at=after(minutes=-1)), chat(3), chat(4, to="u2"))
    with store.transaction() as connection:
        assert chats(connection) == ["l2", "l4"]
        assert chats(connection) == []
        outbox.sent(connection, "l2", 1, NOW)
        assert chats(connection) == ["l1"]


def test_a_letter_that_waits_to_be_tried_again_holds_back_its_conversation_alone(
    store: Store,
) -> None:
    post(store, chat(1), chat(2, due_at=after(minutes=1)))
    with store.transaction() as connection:
        assert chats(connection) == ["l1"]
        outbox.later(connection, "l1", 1, after(minutes=5), "patience")
    post(store, chat(3, due_at=after(minutes=-1)), chat(4, to="u2"))
    with store.transaction() as connection:
        assert chats(connection, minutes=2) == ["l4"]
        outbox.sent(connection, "l4", 1, NOW)
        assert chats(connection, minutes=5) == ["l1"]
        outbox.failed(connection, "l1", 2, "refused")
        assert chats(connection, minutes=5) == ["l3"]


def _try(connection: Connection, minutes: float, again: float, **more: bool) -> list[str]:
    """What is taken then; the first letter is put off once more."""
    found = outbox.claim(connection, after(minutes=minutes), 100, LEASE, channel="slack")
    for one in found:
        if one.letter.id == "l1":
            due_at = after(minutes=again)
            outbox.later(connection, "l1", one.fence, due_at, "x", **more)
    return [one.letter.id for one in found]


def test_a_letter_that_never_gets_through_silences_nobody(store: Store) -> None:
    post(store, chat(1), chat(2))
    with store.transaction() as connection:
        for minutes, again in ((0, 1), (1, 6), (6, 21), (21, 81)):
            assert _try(connection, minutes, again) == ["l1"]
        assert _try(connection, 80, 81) == []
        assert _try(connection, 81, 141) == ["l1"]
        assert _try(connection, 81, 141) == ["l2"]


def test_short_waits_keep_the_order_however_many_they_are(store: Store) -> None:
    post(store, chat(1), chat(2))
    with store.transaction() as connection:
        for minutes in range(30):
            assert _try(connection, minutes, minutes + 1) == ["l1"]


def test_what_waited_for_the_channel_itself_goes_first_when_that_is_back(store: Store) -> None:
    post(store, chat(1), chat(2, due_at=after(minutes=1)))
    with store.transaction() as connection:
        for minutes in (0, 600, 1200, 1800, 2400, 3000, 3600):
            assert _try(connection, minutes, minutes, is_counted=False) == ["l1"]
        [letter, _] = outbox.letters(connection)
        assert letter.attempts == 0


def test_what_is_held_for_later_holds_back_nothing(store: Store) -> None:
    post(store, chat(1, due_at=after(hours=1), state=LetterState.HELD), chat(2))
    with store.transaction() as connection:
        assert chats(connection) == ["l2"]


def test_a_mail_may_overtake_one_that_is_tried_again(store: Store) -> None:
    post(store, a_letter(1), a_letter(2, due_at=after(minutes=1)))
    with store.transaction() as connection:
        assert claimed(connection) == ["l1"]
        outbox.later(connection, "l1", 1, after(minutes=5), "greylisted")
        assert claimed(connection, minutes=1) == ["l2"]
