"""The public by mail, with the real reader, store and letters: asked, confirmed, taken back."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.mail.write import envelope_sender
from intake import desk
from intake import store as rooms
from intake.answers.geography import places
from intake.calls.consultation import Consultation
from intake.cases import CaseKind
from intake.consultation import Objection, Opinion, State, Total, Vote
from intake.desk import acts
from intake.messages import Kept
from intake.notices import Letter, LetterState
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import HOLD
from tests.intake.desk.desks import DESK
from tests.intake.desk.hall import CLOSES, RULES, Hall

PUBLIC = DESK.replace("@", "+public@")
VOTER = "reader@people.example"
OBJECTS = "Objection about Gdynia: its count of companies holds the whole region."


class Square(Hall):
    """Gdynia and Sopot are announced; people write to the public address."""

    def __init__(self, opened: Store, rules: Consultation = RULES) -> None:
        super().__init__(opened, rules)
        for number, name in ((1, "Gdynia"), (2, "Sopot")):
            key = places.key(name, "PL")
            named = replace(self.file(number), city=name, country="PL", city_key=key)
            with opened.transaction() as connection:
                rooms.applications.save(connection, [named])

    def say(
        self,
        text: str,
        sender: str = VOTER,
        *,
        subject: str = "Hello",
        files: Sequence[str] = (),
    ) -> list[Letter]:
        """A mail to the public address; the letters that it brought."""
        before = {one.id for one in self.letters()}
        written = self.mail(sender, text, subject=subject, files=files)
        written.replace_header("To", PUBLIC)
        self.deliver(written, sender)
        self.serve()
        return [one for one in self.letters() if one.id not in before]

    def said(self, text: str, sender: str = VOTER, **mail: str) -> Letter:
        (letter,) = self.say(text, sender, **mail)
        assert (letter.to.address, letter.reply_to) == (sender, PUBLIC)
        return letter

    def voices(self) -> list[Vote | Opinion]:
        with self.store.reading() as connection:
            return rooms.voices.listed(connection, self.office.call.edition, list(State))

    def ledger(self) -> list[Objection]:
        with self.store.reading() as connection:
            return rooms.objections.listed(connection)

    def answered(self, letter: Letter, text: str, sender: str = VOTER) -> Letter:
        (found,) = self.write(sender, text, to=letter)
        return found


def files(square: Square) -> int:
    with square.store.reading() as connection:
        return len(rooms.applications.living(connection))


@pytest.fixture
def square(store: Store) -> Square:
    return Square(store)


def test_a_vote_by_mail_counts_once_its_writer_says_yes(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    assert asked.notice == "confirm"
    assert square.totals() == (Total(city=1), Total(city=2))
    stands = square.answered(asked, "Yes")
    assert stands.notice == "confirmed"
    assert square.totals() == (Total(city=1, counted=1), Total(city=2))
    assert square.answered(stands, "WITHDRAW").notice == "taken_back"
    assert square.totals() == (Total(city=1), Total(city=2))


def test_an_objection_is_entered_and_both_hear_the_answer_of_an_organizer(square: Square) -> None:
    asked = square.said(OBJECTS)
    told = square.write(VOTER, "yes", to=asked)
    assert sorted(one.notice for one in told) == ["confirmed", "objection_raised"]
    to_city = next(one for one in told if one.notice == "objection_raised")
    assert to_city.to.key == mayor(1)
    assert "region" not in to_city.markdown
    assert VOTER not in to_city.markdown
    (entry,) = square.ledger()
    assert (entry.city, entry.text, entry.is_open) == (1, OBJECTS, True)
    square.done(
        acts.AnswerObjection(objection=entry.number or 0, text="It counted its own."), seed="a-9"
    )
    square.now += HOLD
    square.carry()
    answers = [one for one in square.letters() if one.notice in ("answered", "objection_settled")]
    assert sorted(one.to.key for one in answers) == sorted([VOTER, mayor(1)])
    assert all("It counted its own." in one.markdown for one in answers)
    assert VOTER not in next(one for one in answers if one.to.key != VOTER).markdown


def test_a_city_reads_the_words_of_an_objection_once_an_organizer_let_them_pass(
    square: Square,
) -> None:
    square.write(VOTER, "yes", to=square.said(OBJECTS))
    laid = square.done(acts.LetCount(voices=(1,)), seed="l-1")
    (told,) = laid.letters
    assert (told.to.key, told.notice) == (mayor(1), "objection_raised")
    assert "region" in told.markdown
    assert "just reply to this mail" in told.markdown
    assert VOTER not in told.markdown


def test_a_city_reads_no_words_of_an_objection_that_organizers_refused(square: Square) -> None:
    square.write(VOTER, "yes", to=square.said(OBJECTS))
    square.done(acts.Moderate(voices=(1,), reason="It insults a person."), seed="m-1")
    laid = square.done(acts.AnswerObjection(objection=1, text="It counted its own."), seed="a-1")
    to_city = next(one for one in laid.letters if one.to.key == mayor(1))
    to_objector = next(one for one in laid.letters if one.to.key == VOTER)
    assert "region" in to_objector.markdown
    assert "region" not in to_city.markdown
    assert "It counted its own." in to_city.markdown


def test_a_city_that_read_the_words_of_an_objection_gets_them_once(square: Square) -> None:
    square.answered(square.said("Opinion on Gdynia: it counts the whole region."), "yes")
    square.now += HOLD
    (raised,) = square.done(acts.RaiseObjection(opinion=1), seed="r-1").letters
    assert "region" in raised.markdown
    assert square.done(acts.LetCount(voices=(1,)), seed="l-1").letters == ()


def test_words_let_pass_and_refused_before_their_letter_left_do_not_reach_the_city(
    square: Square,
) -> None:
    square.write(VOTER, "yes", to=square.said(OBJECTS))
    (told,) = square.done(acts.LetCount(voices=(1,)), seed="l-1").letters
    laid = square.done(acts.Moderate(voices=(1,), reason="It insults a person."), seed="m-1")
    assert any("is stopped" in one for one in laid.warnings)
    square.now += 3 * HOLD
    square.carry()
    with square.store.reading() as connection:
        kept = rooms.outbox.letter(connection, told.id)
        words = rooms.journal.words(connection, 1).values()
    assert kept is not None
    assert kept.state is LetterState.RECALLED
    (noted,) = [one for one in words if "reason" in one and one.get("letter") == told.id]
    assert noted["named"] == told.named


def test_words_of_an_opinion_taken_as_an_objection_are_stopped_once_it_is_refused(
    square: Square,
) -> None:
    square.answered(square.said("Opinion on Gdynia: it counts the whole region."), "yes")
    (raised,) = square.done(acts.RaiseObjection(opinion=1), seed="r-1").letters
    square.done(acts.Moderate(voices=(1,), reason="It insults a person."), seed="m-1")
    kept = next(one for one in square.letters() if one.id == raised.id)
    assert kept.state is LetterState.RECALLED


def test_words_refused_and_let_pass_again_reach_the_city_once(square: Square) -> None:
    square.write(VOTER, "yes", to=square.said(OBJECTS))
    square.done(acts.LetCount(voices=(1,)), seed="l-1")
    for turn in ("1", "2"):
        square.now += 2 * HOLD
        square.carry()
        square.done(acts.Moderate(voices=(1,), reason="It insults."), seed=f"m-{turn}")
        square.now += 2 * HOLD
        square.carry()
        square.done(acts.LetCount(voices=(1,)), seed=f"n-{turn}")
    square.now += 2 * HOLD
    square.carry()
    told = [one for one in square.letters() if one.to.key == mayor(1) and "region" in one.markdown]
    assert [one.state for one in told] == [LetterState.SENT]


def test_words_stopped_once_reach_the_city_when_they_are_let_pass_after_all(
    square: Square,
) -> None:
    square.write(VOTER, "yes", to=square.said(OBJECTS))
    square.done(acts.LetCount(voices=(1,)), seed="l-1")
    square.done(acts.Moderate(voices=(1,), reason="It insults a person."), seed="m-1")
    square.done(acts.LetCount(voices=(1,)), seed="l-2")
    square.now += 2 * HOLD
    square.carry()
    told = [one for one in square.letters() if one.to.key == mayor(1) and "region" in one.markdown]
    assert sorted(one.state for one in told) == [LetterState.RECALLED, LetterState.SENT]


def test_an_objection_taken_back_needs_no_answer_and_its_city_hears_it(square: Square) -> None:
    asked = square.said("Objection about Gdynia: the figures are too old to be true.")
    stands = next(one for one in square.write(VOTER, "yes", to=asked) if one.to.key == VOTER)
    told = square.write(VOTER, "Please withdraw it", to=stands)
    assert sorted(one.notice for one in told) == ["objection_settled", "taken_back"]
    assert not any(one.is_open for one in square.ledger())


def test_an_opinion_waits_for_an_organizer_once_it_is_confirmed(square: Square) -> None:
    asked = square.said("Opinion on Sopot: the pier is run by sensors, and it works.")
    stands = square.answered(asked, "Yes, I confirm.")
    assert "The organizers read it before it is published." in stands.markdown
    assert [one.kind for one in square.cases()] == [CaseKind.OPINIONS]


def test_an_objection_is_one_matter_and_none_of_opinions_beside_it(square: Square) -> None:
    square.write(VOTER, "yes", to=square.said(OBJECTS))
    assert [one.kind for one in square.cases()] == [CaseKind.OBJECTION]


def test_a_second_vote_takes_the_place_of_the_first(square: Square) -> None:
    square.answered(square.said("Vote for Gdynia"), "yes")
    stands = square.answered(square.said("I vote for Sopot"), "yes")
    assert "It replaces your earlier vote for Gdynia." in stands.markdown
    assert square.totals() == (Total(city=1), Total(city=2, counted=1))


def test_a_clear_vote_to_the_address_of_the_desk_is_a_vote_and_opens_no_file(
    square: Square,
) -> None:
    (asked,) = square.write(VOTER, "I vote for Gdynia!", subject="My vote")
    assert (asked.notice, asked.reply_to, asked.application) == ("confirm", PUBLIC, None)
    assert files(square) == 2


def test_a_city_that_writes_to_the_desk_is_heard_as_the_city(square: Square) -> None:
    square.write(mayor(1), "We vote for Gdynia, of course.")
    assert not [one for one in square.letters() if one.notice == "confirm"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Vote for Atlantis", "We did not find a city of the announcement in it."),
        ("I vote for Gdynia and Sopot", "It names several cities."),
        ("Can I vote for Gdynia?", "It looks like a question"),
        ("I do not vote for Gdynia", "A vote can only be for a city."),
        ("Gdynia", "We could not tell whether it is a vote, an opinion or an objection."),
        ("Yes", "We could not tell which of our letters you mean."),
        ("I withdraw my vote", "Nothing is confirmed from this mail address"),
    ],
)
def test_who_is_not_understood_hears_why_and_nothing_is_kept(
    square: Square, text: str, reason: str
) -> None:
    letter = square.said(text)
    assert letter.notice == "unclear"
    assert reason in letter.markdown
    assert square.voices() == []


def test_a_yes_that_only_bears_the_address_confirms_nothing(square: Square) -> None:
    square.said("Vote for Gdynia")
    square.said("yes")
    assert square.totals() == (Total(city=1), Total(city=2))


def test_a_machine_that_answers_confirms_nothing(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    assert square.write(VOTER, "Yes", to=asked, Auto_Submitted="auto-replied") == []
    assert square.totals() == (Total(city=1), Total(city=2))


def test_taking_back_by_the_address_alone_asks_the_mailbox_first(square: Square) -> None:
    square.answered(square.said("Vote for Gdynia"), "yes")
    offered = square.said("Please withdraw my vote")
    assert offered.notice == "withdrawal"
    assert square.totals() == (Total(city=1, counted=1), Total(city=2))
    square.answered(offered, "withdraw")
    assert square.totals() == (Total(city=1), Total(city=2))


def test_of_several_things_the_one_that_is_named_is_taken_back(square: Square) -> None:
    square.answered(square.said("Vote for Gdynia"), "yes")
    square.answered(square.said("Opinion on Sopot: the pier is a wonder of sensors."), "yes")
    which = square.said("I withdraw my voting and my opinion").markdown
    assert "- Withdraw my vote for Gdynia\n- Withdraw my opinion on Sopot" in which.replace(
        "Withdraw my opinion on Sopot\n- Withdraw my vote for Gdynia",
        "Withdraw my vote for Gdynia\n- Withdraw my opinion on Sopot",
    )
    offered = square.said("Withdraw my opinion on Sopot")
    assert "An opinion on Sopot" in offered.markdown


def test_nobody_is_asked_more_often_a_day_than_the_call_allows(square: Square) -> None:
    most = square.rules.letters_an_address_a_day
    brought = [square.say("Vote for Gdynia") for _ in range(most + 2)]
    assert [len(one) for one in brought] == [1] * most + [0, 0]
    assert len(square.voices()) == most


def test_letters_to_a_crowded_domain_wait_for_a_later_hour(store: Store) -> None:
    square = Square(store, RULES.model_copy(update={"taken_a_domain_an_hour": 1}))
    first = square.said("Vote for Gdynia", "a@crowd.example")
    later = square.said("Vote for Gdynia", "b@crowd.example")
    assert first.due_at == first.created_at
    assert later.due_at >= later.created_at + timedelta(hours=1)


def test_after_the_close_nothing_is_taken(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    square.now = CLOSES
    assert "closed on" in square.said("Vote for Gdynia").markdown
    assert square.answered(asked, "yes").notice == "refused"
    assert square.totals() == (Total(city=1), Total(city=2))


def test_files_of_the_public_are_not_taken_into_the_evidence(square: Square) -> None:
    square.say("Vote for Gdynia", files=["flyer.pdf"])
    digest = hashlib.sha256(b"%PDF-1.4 flyer.pdf").hexdigest()
    with square.store.reading() as connection:
        assert rooms.evidence.content(connection, digest) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich stimme für Gdynia und ihren schönen Hafen.", "de"),
        ("Je vote pour Gdynia, une ville magnifique.", "fr"),
        ("Voto por Gdynia, una ciudad excelente.", "es"),
        ("Eu voto em Gdynia, uma cidade excelente.", "pt"),
        ("Я голосую за Гдыню.", "ru"),
        ("أصوت لمدينة غدينيا", "ar"),
        ("我投票给格丁尼亚", "zh"),
        ("グディニャに投票します", "ja"),
        ("그디니아에 투표합니다", "ko"),
        ("Gdynia'ya oy veriyorum, çok güzel bir şehir.", "tr"),
        ("मैं Gdynia को वोट देता हूँ", "hi"),
    ],
)
def test_a_vote_is_read_in_every_language(square: Square, text: str, language: str) -> None:
    asked = square.said(text)
    assert asked.notice == "confirm", asked.markdown
    (given,) = square.voices()
    assert isinstance(given, Vote)
    assert (given.city, given.state) == (1, State.UNCONFIRMED)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich stimme für Gdynia.", "de"),
        ("Voto por Gdynia.", "en"),
        ("Я голосую за Гдыню, это замечательный портовый город.", "ru"),
        ("أصوت لمدينة غدينيا", "ar"),
        ("Я голосую за Гдиню.", "en"),
        ("من به گدنیا رای می دهم", "en"),
        ("Vote for Gdynia", "en"),
    ],
)
def test_a_voter_is_asked_in_their_own_language_or_in_english(
    square: Square, text: str, language: str
) -> None:
    assert square.said(text).language == language


def test_a_letter_to_the_public_that_came_back_calls_no_organizer(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    report = (
        "From: MAILER-DAEMON@relay.example\nSubject: Undelivered\nMessage-ID: <b@relay.example>\n\n"
        f"<{VOTER}> 5.1.1 not delivered\n"
    )
    square.now += timedelta(minutes=1)
    back = Kept(
        id="bounce", channel="mail", raw=report.replace("\n", "\r\n").encode(), sender="",
        recipients=(envelope_sender(asked, DESK),), host="192.0.2.1", received_at=square.now,
    )  # fmt: skip
    desk.take(square.office, [back])
    square.serve()
    assert square.to(VOTER).state is LetterState.FAILED
    assert square.cases() == []


def test_confused_people_of_one_webmail_do_not_silence_each_other(square: Square) -> None:
    def is_answered(domain: str, number: int) -> bool:
        sender = f"p{number}@{domain}.example"
        return sender in [one.to.key for one in square.say("Hello?", sender)]

    assert [is_answered("webmail", number) for number in range(60)] == [True] * 60
    assert [is_answered("other", number) for number in range(52)] == [True] * 50 + [False] * 2


@pytest.mark.parametrize(
    "text", ["Please erase all data you hold about me.", "I want my data deleted."]
)
def test_who_asks_the_public_address_to_be_erased_hears_of_that_alone(
    square: Square, text: str
) -> None:
    (letter,) = square.say(text)
    assert letter.notice == "erasure"
    assert (square.voices(), files(square)) == ([], 2)
    square.now = CLOSES + timedelta(days=1)
    (letter,) = square.say(text, sender="late@people.example")
    assert letter.notice == "erasure"


def test_where_only_votes_are_taken_an_objection_is_heard_and_no_opinion(store: Store) -> None:
    square = Square(store, RULES.model_copy(update={"mode": "votes"}))
    assert square.said(OBJECTS).notice == "confirm"
    refused = square.said("Opinion on Gdynia: a clean harbour.")
    assert refused.notice == "refused"
    assert "takes no opinions" in refused.markdown
    assert "raise an objection" in refused.markdown


def test_a_city_is_told_nothing_by_which_who_objects_is_reached(square: Square) -> None:
    words = "Objection about Gdynia: ring +48 58 123 45 67, I counted them."
    square.write(VOTER, "yes", to=square.said(words))
    laid = square.done(acts.LetCount(voices=(1,)), seed="l-1")
    (letter,) = laid.letters
    assert "ring …, I counted them." in letter.markdown


CHANGE = "Do you want to vote for another city instead? Write only “Vote for”"


@pytest.mark.parametrize("stands", [True, False])
def test_who_changed_their_mind_unclearly_is_told_how_to_change_a_vote(
    square: Square, stands: bool
) -> None:
    letter = square.said("I vote for Gdynia.")
    letter = square.answered(letter, "Yes") if stands else letter
    told = square.answered(letter, "I changed my mind: my vote goes to Sopot instead of Gdynia.")
    assert told.notice == "unclear"
    assert CHANGE in told.markdown
    asked = square.answered(letter, "Vote for Sopot")
    assert square.answered(asked, "Yes").notice == "confirmed"
    assert square.totals() == (Total(city=1), Total(city=2, counted=1))


def test_after_the_close_nobody_is_invited_to_change_a_vote(square: Square) -> None:
    letter = square.answered(square.said("I vote for Gdynia."), "Yes")
    square.now = CLOSES
    told = square.answered(letter, "I changed my mind: my vote goes to Sopot instead of Gdynia.")
    assert told.notice == "unclear"
    assert CHANGE not in told.markdown


def test_an_unclear_answer_about_an_opinion_says_nothing_of_votes(square: Square) -> None:
    letter = square.said("Opinion on Gdynia: the trams run on time and everybody likes them.")
    told = square.answered(letter, "I do not know what to say about the trams of Gdynia.")
    assert told.notice == "unclear"
    assert CHANGE not in told.markdown
