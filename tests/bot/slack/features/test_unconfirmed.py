"""A mail that only a contact's address ties to the file is nobody's word before its yes."""

from pathlib import Path

from tests.bot.slack.features.post import MAYOR, asked

FORGED = "Thank you, all is clear. We withdraw our question."


async def test_a_mail_from_a_contacts_address_alone_answers_nothing_until_confirmed(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "Taking part is free.")
        await post.carry()
        post.write(FORGED)
        act, mail = await post.thread()
        assert "sent." in act.text
        assert "answered by the city" not in act.text
        assert mail.text.startswith("A mail that says it is from")
        assert "Not confirmed yet" in mail.text
        asking = post.desk.to(MAYOR)
        assert asking.notice == "confirm_message"
        post.write("YES", to=asking)
        await post.carry()
        act, mail, *_ = await post.thread()
        assert "answered by the city" in act.text
        assert "onfirmed" not in mail.text
