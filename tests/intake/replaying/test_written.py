"""Letters and mails beside the digests that a journal has of them, and where it has none."""

from dataclasses import replace
from datetime import timedelta

from intake.replaying.written import Text, Texts, compared, mails_told
from tests.intake.replaying.chains import START, Said, chain

IN_CHAT = "u1@t1.slack.invalid"
POSTED: Said = ("letter_posted", {"letter": "l", "notice": "n", "to": "a@x", "proofs": ["p"]})
CAME: Said = ("received", {"message": "m", "mail": "q"})
LETTER = Text(id="l", proof="p", at=START, notice="n", to="a@x")
MAIL = Text(id="m", proof="q", at=START)
KEPT = Texts(letters=(LETTER,), mails=(MAIL,))


def test_what_is_kept_as_it_was_written_is_whole() -> None:
    links, words = chain(POSTED, CAME)
    done = compared(KEPT, links, words)
    assert (done.faults, done.letters, done.mails) == ((), 0, 0)
    assert mails_told(words) == {"m"}


def test_older_entries_prove_nothing_and_are_counted() -> None:
    old: Said = ("letter_posted", {"letter": "l", "notice": "n", "to": "a@x"})
    done = compared(KEPT, *chain(("received", {"message": "m"}), old))
    assert (done.faults, done.letters, done.mails) == ((), 1, 1)


def test_only_a_mail_from_before_the_first_digest_may_have_none() -> None:
    other = replace(MAIL, id="o")
    late = replace(other, at=START + timedelta(days=1))
    journal = chain(POSTED, CAME)
    assert compared(replace(KEPT, mails=(MAIL, other)), *journal).faults == ()
    (fault,) = compared(replace(KEPT, mails=(MAIL, late)), *journal).faults
    assert fault == "mail o: the store has it, the journal has not"
    erased = chain(POSTED, CAME, ("received", None))
    assert compared(replace(KEPT, mails=(MAIL, late)), *erased).faults == ()


def test_what_was_erased_is_no_fault_and_counts_among_what_nothing_proves() -> None:
    emptied = Texts(letters=(replace(LETTER, proof="x"),), mails=(replace(MAIL, proof="x"),))
    done = compared(emptied, *chain(("letter_posted", None), ("received", None)))
    assert (done.faults, done.letters, done.mails) == ((), 1, 1)


def test_who_leaves_a_chat_is_written_to_by_mail_in_its_words() -> None:
    words = {"letter": "l", "notice": "n", "to": IN_CHAT, "proofs": ["p", "by mail"]}
    moved = replace(LETTER, proof="by mail")
    journal = chain(("letter_posted", words))
    assert compared(Texts(letters=(moved,)), *journal).faults == ()
    assert compared(Texts(letters=(replace(moved, proof="x"),)), *journal).faults
