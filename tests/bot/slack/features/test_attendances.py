"""Who comes for a titled city, put right by a button of its card."""

from pathlib import Path

from intake import store
from intake.applications import State
from intake.ceremony import Attendance, Ceremony, Delegate
from tests.bot.slack.features.town import Town, town
from tests.intake.conversation.registered import OPENED

WRONG = (Delegate(name="To Beijing"), Delegate(name="Anna Nowak", office="Mayor"))


def titled(post: Town) -> None:
    post.place(1, state=State.TITLED)
    kept = Ceremony(application=1, attendance=Attendance(opened_at=OPENED, delegates=WRONG))
    post.house.write(lambda connection: store.ceremony.save(connection, kept, None))


def attendance(post: Town) -> Attendance:
    with post.house.office.store.reading() as connection:
        found = store.ceremony.of(connection, 1).attendance
    assert found
    return found


async def test_the_list_is_put_right_behind_its_preview(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        titled(post)
        await post.types(post.anna, "show City 1")
        await post.presses(post.anna, post.card(), "attendance_set")
        assert "To Beijing" in post.view(post.anna)
        fields = {
            "Who comes": "Anna Nowak, Mayor\nJan Kowal, Deputy Mayor",
            "Confirmed?": "yes", "Why?": "As the mayor said.",
        }  # fmt: skip
        await post.submits(post.anna, fields)
        assert "As the mayor said." in post.view(post.anna)
        assert attendance(post).delegates == WRONG
        await post.submits(post.anna)
        told = attendance(post)
        assert [one.name for one in told.delegates] == ["Anna Nowak", "Jan Kowal"]
        assert told.is_confirmed


async def test_a_city_without_a_title_has_no_such_button(tmp_path: Path) -> None:
    async with town(tmp_path, 1) as post:
        await post.types(post.anna, "show City 1")
        assert "attendance_set" not in str(post.card().blocks)
