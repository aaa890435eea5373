"""Files that come with an objection, an opinion or the answer to a letter: kept, named, listed."""

import hashlib
from datetime import timedelta
from email.message import EmailMessage

import pytest
from sqlalchemy import text

from intake import desk
from intake import store as rooms
from intake.cases import CaseKind
from intake.consultation import Opinion
from intake.consultation.files import VoiceFile
from intake.consultation.people import person
from intake.desk import erasing
from intake.notices import Letter
from intake.store import Store
from tests.intake.desk.consultations.test_listening import OBJECTS, PUBLIC, VOTER, Square

KEPT = "We keep your file {name} with your {what}. Only the organizers see it."
NOT_KEPT = (
    "We did not keep your file flyer.pdf: we keep files only with an opinion or an objection."
)


class Sent(Square):
    """The same square, and what came there."""

    def files(self, city: int = 1, sender: str = VOTER) -> list[VoiceFile]:
        with self.store.reading() as connection:
            who = person(sender, self.office.call.mailboxes)
            mine = rooms.voices.of_person(connection, self.office.call.edition, who)
            words = [one for one in mine if isinstance(one, Opinion) and one.city == city]
            return [one for each in words for one in rooms.voice_files.of(connection, each)]

    def content(self, name: str) -> bytes | None:
        digest = hashlib.sha256(f"%PDF-1.4 {name}".encode()).hexdigest()
        with self.store.reading() as connection:
            return rooms.evidence.content(connection, digest)

    def reply(self, letter: Letter, text: str, *files: str, sender: str = VOTER) -> list[Letter]:
        return self.bring(self.mail(sender, text, to=letter, files=files), sender)

    def bring(self, mail: EmailMessage, sender: str = VOTER) -> list[Letter]:
        before = {one.id for one in self.letters()}
        self.deliver(mail, sender)
        self.serve()
        return [one for one in self.letters() if one.id not in before]


@pytest.fixture
def square(store: Store) -> Sent:
    return Sent(store)


def test_a_file_of_an_objection_is_kept_named_and_told_to_organizers(square: Sent) -> None:
    (asked,) = square.say(OBJECTS, files=["comparison.pdf"])
    assert KEPT.format(name="comparison.pdf", what="objection") in asked.markdown
    assert [one.name for one in square.files()] == ["comparison.pdf"]
    assert square.content("comparison.pdf") is None  # nobody has confirmed whose it is
    assert square.cases() == []
    square.write(VOTER, "yes", to=asked)
    assert square.content("comparison.pdf") == b"%PDF-1.4 comparison.pdf"
    (case,) = square.cases()
    (file,) = square.files()
    assert case.kind is CaseKind.OBJECTION
    assert f"- comparison.pdf ({file.size} bytes, SHA-256 {file.digest})" in case.text
    assert "`citydesk objections show 1 --save DIR`" in case.text


def test_a_file_that_comes_with_the_yes_is_kept_with_what_it_confirms(square: Sent) -> None:
    asked = square.said(OBJECTS)
    told = square.reply(asked, "Yes, it is me. I attach the programme.", "programme.pdf")
    stands = next(one for one in told if one.notice == "confirmed")
    assert KEPT.format(name="programme.pdf", what="objection") in stands.markdown
    assert [one.name for one in square.files()] == ["programme.pdf"]
    assert any("programme.pdf" in one.text for one in square.cases())
    to_city = next(one for one in told if one.notice == "objection_raised")
    assert "programme" not in to_city.markdown


def test_a_file_sent_behind_a_confirmed_one_is_a_matter_of_its_own(square: Sent) -> None:
    asked = square.said("Opinion on Gdynia: the port is a model for the whole coast.")
    stands = square.answered(asked, "yes")
    (again,) = square.reply(stands, "Yes", "map.pdf")
    assert KEPT.format(name="map.pdf", what="opinion") in again.markdown
    assert any("`citydesk voices show 1`): map.pdf (" in one.text for one in square.cases())


def test_a_file_of_a_vote_or_of_nothing_is_told_not_to_be_kept(square: Sent) -> None:
    (asked,) = square.say("Vote for Gdynia", files=["flyer.pdf"])
    assert NOT_KEPT in asked.markdown
    (stands,) = square.reply(asked, "Yes", "flyer.pdf")
    assert (stands.notice, NOT_KEPT in stands.markdown) == ("confirmed", True)
    (unclear,) = square.say("Good morning to all of you!", files=["flyer.pdf"])
    assert NOT_KEPT in unclear.markdown
    assert square.content("flyer.pdf") is None


def test_of_a_vote_and_an_objection_the_objection_has_the_file(square: Sent) -> None:
    vote, objection = square.say(
        "I vote for Gdynia. I also object to Sopot's claim of 240 companies, see the list.",
        files=["list.pdf"],
    )
    assert "list.pdf" not in vote.markdown
    assert KEPT.format(name="list.pdf", what="objection") in objection.markdown
    assert ([one.name for one in square.files(2)], square.files(1)) == (["list.pdf"], [])


def test_what_is_refused_of_a_city_is_refused_here_in_the_same_words(square: Sent) -> None:
    mail = square.mail(VOTER, OBJECTS, subject="Hello")
    mail.replace_header("To", PUBLIC)
    mail.add_attachment(b"MZ\x90\x00 a program", "application", "octet-stream", filename="a.exe")
    (asked,) = square.bring(mail)
    assert "We could not keep your file a.exe: we cannot keep files of this type." in " ".join(
        asked.markdown.split()
    )
    assert square.files() == []


def test_nobody_sends_a_link_by_the_name_of_a_file(square: Sent) -> None:
    names = ["win.prizes.example.pdf", "a" * 150 + ".pdf", "prizes.zip"]
    (asked,) = square.say(OBJECTS, files=names)
    assert "prizes" not in asked.markdown
    assert "file ….zip" in asked.markdown
    assert "We keep your file ….pdf with your objection." in asked.markdown
    assert "a" * 81 not in asked.markdown


def test_somebody_elses_answer_keeps_nothing_with_a_voice(square: Sent) -> None:
    asked = square.said(OBJECTS)
    square.reply(asked, "What is this?", "odd.pdf", sender="somebody@else.example")
    assert (square.files(), square.files(sender="somebody@else.example")) == ([], [])


def test_what_is_denied_or_taken_back_keeps_no_file(square: Sent) -> None:
    asked = square.said(OBJECTS)
    (denied,) = square.reply(asked, "No", "flyer.pdf")
    assert (denied.notice, NOT_KEPT in denied.markdown) == ("taken_back", True)
    assert square.files() == []


def test_what_nobody_confirmed_goes_with_its_files(square: Sent) -> None:
    square.say(OBJECTS, files=["comparison.pdf"])
    square.now += timedelta(days=8)
    desk.remind(square.office, square.now)
    with square.store.reading() as connection:
        assert not connection.execute(text("SELECT number FROM voice_files")).all()


def test_a_vote_that_is_confirmed_keeps_no_file_of_an_opinion_that_is_not(square: Sent) -> None:
    words = "I vote for Gdynia. Opinion on Gdynia: the port is a model for the whole coast."
    letters = square.say(words, files=["port.pdf"])
    about = {one.markdown.partition("port.pdf")[1]: one for one in letters}
    assert square.answered(about[""], "yes").notice == "confirmed"
    assert [one.name for one in square.files()] == ["port.pdf"]
    assert square.content("port.pdf") is None
    square.write(VOTER, "yes", to=about["port.pdf"])
    assert square.content("port.pdf")


def test_files_of_an_opinion_that_lapsed_go_though_the_vote_beside_it_stays(square: Sent) -> None:
    words = "I vote for Gdynia. Opinion on Gdynia: the port is a model for the whole coast."
    letters = square.say(words, files=["port.pdf"])
    (vote,) = [one for one in letters if "port.pdf" not in one.markdown]
    square.answered(vote, "yes")
    square.now += timedelta(days=8)
    desk.remind(square.office, square.now)
    with square.store.reading() as connection:
        assert not connection.execute(text("SELECT number FROM voice_files")).all()


def test_what_somebody_else_sent_in_their_name_is_not_listed_with_their_objection(
    square: Sent,
) -> None:
    square.say(OBJECTS, files=["forged.pdf"])
    (asked,) = square.say(OBJECTS.replace("region", "coast"), files=["true.pdf"])
    square.write(VOTER, "yes", to=asked)
    (case,) = square.cases()
    assert ("true.pdf" in case.text, "forged.pdf" in case.text) == (True, False)
    assert square.content("forged.pdf") is None


def test_of_the_same_words_said_again_each_objection_lists_the_files_that_came_with_it(
    square: Sent,
) -> None:
    for name in ("first.pdf", "second.pdf"):
        (asked,) = square.say(OBJECTS, files=[name])
        square.write(VOTER, "yes", to=asked)
    first, second = [one.text for one in square.cases() if one.kind is CaseKind.OBJECTION]
    assert ("first.pdf" in first, "second.pdf" in first) == (True, False)
    assert ("first.pdf" in second, "second.pdf" in second) == (False, True)
    with square.store.reading() as connection:
        sent = [rooms.voice_files.objected(connection, one) for one in square.ledger()]
    assert [[one.name for one in each] for each in sent] == [["first.pdf"], ["second.pdf"]]


def test_who_is_erased_leaves_no_file_and_no_name_of_one(square: Sent) -> None:
    other = "other@people.example"
    opinion = "Opinion on Gdynia: the port is a model for the whole coast."
    for sender, names in ((VOTER, ["nowak.pdf", "port.pdf"]), (other, ["port.pdf"])):
        (asked,) = square.say(opinion, sender, files=names)
        square.answered(asked, "yes", sender)
    with square.store.transaction() as connection:
        done = erasing.erase(
            square.office, connection, VOTER, reason="They asked.", by="Ada", now=square.now
        )
    assert isinstance(done, erasing.Erased)
    assert done.files == 1
    assert square.files() == []
    assert square.content("nowak.pdf") is None
    assert square.content("port.pdf")
    assert [one.name for one in square.files(sender=other)] == ["port.pdf"]
    with square.store.reading() as connection:
        held = connection.execute(text("SELECT markdown FROM letters")).scalars().all()
    assert "nowak.pdf" not in "".join(held)
