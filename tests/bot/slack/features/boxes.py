"""A person in a direct message who goes on by mail, and mails to them that come back."""

from bot.mail.write import envelope_sender
from intake import desk
from intake.contacts import Standing
from intake.messages import Kept
from intake.notices import Letter
from tests.bot.slack.features.direct import Direct

APPLIES = "Hello, the city of Gdynia would like to take part."
BOX = "mayor@gdynia.example"
GO_OVER = f"Please write to me by mail at {BOX}"


async def asked(me: Direct) -> Letter:
    """An application, and the letter that asks the mailbox."""
    await me.says(APPLIES)
    await me.says("V11_writer: Name Surname")
    await me.says(GO_OVER)
    return me.mails()[-1]


async def moved(me: Direct) -> Letter:
    """The same once the mailbox has said yes, and what it was answered."""
    me.by_mail(BOX, "YES", await asked(me))
    await me.settled()
    return me.mails()[-1]


def standings(me: Direct) -> dict[str, Standing]:
    return {one.address.address: one.standing for one in me.application().contacts}


def returns(
    me: Direct, letter: Letter, id: str = "bounce", error: str = "5.1.1 no such user"
) -> None:
    """The relay reports that it did not arrive: by itself, that there is no such mailbox."""
    desk_address = letter.reply_to.partition("+")[0] + "@" + letter.reply_to.partition("@")[2]
    words = f"<{letter.to.address}> {error}\r\nMessage-ID: <{letter.message_id}>\r\n"
    head = "From: MAILER-DAEMON@relay.example\r\nSubject: Undelivered\r\n\r\n"
    kept = Kept(
        id=id, channel="mail", raw=(head + words).encode(), sender="",
        recipients=(envelope_sender(letter, desk_address),), host="192.0.2.1",
        received_at=me.house.clock(),
    )  # fmt: skip
    desk.take(me.house.office, [kept])
    desk.serve(me.house.office, me.house.clock())
