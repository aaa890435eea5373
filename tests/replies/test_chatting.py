"""What a letter calls a mail is a message where it is read in a chat."""

import re

from replies import catalogue
from replies.chatting import Chatting

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
