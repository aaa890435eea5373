"""What a letter calls a mail is a message where it is read in a chat."""

import re
from dataclasses import replace

from intake.notices import Received
from replies import catalogue, remarks, sentences
from replies.chatting import Chatting
from replies.sampled import ASK_BRAIN, ASK_GDP
from tests.replies.writing import SAMPLES, sample, write

_OF_A_MAIL = re.compile(r"\b[Yy]our mails?\b(?! address)|\b[Tt](?:his|hat) mail\b(?! address)")
_NEVER_IN_A_CHAT = {
    "Somebody already writes for %(words)s in Slack. We asked there if this mail is theirs. If "
    "that is you, please answer our question in Slack. Until then, we keep what you send and show "
    "it to nobody else.",
    "If that is not you, please do nothing. The organizers see that your mail waits.",
}
"""Said of a mail, to who wrote it."""
_ELSEWHERE = ("templates/public/", "templates/organizer/", "pages/")
"""The public and organizers are written to by mail alone; a page stands in no chat."""


def test_no_sentence_in_a_chat_speaks_of_a_mail_to_us() -> None:
    chat = Chatting(catalogue.translations("en"))
    said = {
        message.id
        for message in catalogue.extracted()
        for file, _ in message.locations
        if isinstance(message.id, str) and not file.startswith(_ELSEWHERE)
    }
    left = {one for one in said if _OF_A_MAIL.search(chat.gettext(one))}
    assert left <= _NEVER_IN_A_CHAT


def in_chat(key: str) -> str:
    """The sample as it stands in a chat."""
    return write(replace(SAMPLES[key], channel="slack")).markdown


def test_a_chat_speaks_of_no_numbers_that_it_does_not_show() -> None:
    assert "number of a question" not in in_chat("city/help")
    assert "your answer alone, for example “yes”" in in_chat("city/help")
    chat = Chatting(catalogue.translations("en"))
    for reason in ("which_question", "no_such_question"):
        by_mail = sentences.UNCLEAR[reason]
        assert "number" in by_mail
        assert "number of the question" not in chat.gettext(by_mail)


def test_how_to_say_that_there_is_no_number_stands_where_one_is_asked() -> None:
    assert "“not available” there" in sample("city/received").markdown
    assert "“not available” there" not in sample("city/registered").markdown
    asked = SAMPLES["city/received"]
    assert isinstance(asked.notice, Received)
    receipt = asked.notice.receipt
    for item, is_told in ((ASK_GDP, True), (ASK_BRAIN, False)):
        notice = replace(asked.notice, receipt=replace(receipt, asked=(item,), misread=()))
        letter = write(replace(asked, notice=notice, channel="slack"))
        assert ("If there is no such number, write “not available”." in letter.markdown) is is_told


def test_who_lacks_a_number_reads_what_to_write() -> None:
    told = (sentences.UNCLEAR["no_figure"], remarks.REMARKS["submit_missing"])
    assert all("“not available”" in one for one in told)
