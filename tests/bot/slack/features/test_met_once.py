"""Two people of one city in a chat: that another one writes for it is said once, and each turn."""

from pathlib import Path

from tests.bot.slack.features.direct import Direct, applying

TURKU = "I write for the city of Turku, Finland."
MET = "Another person already writes for Turku."


async def test_that_another_person_writes_is_said_once_and_again_when_they_said_no(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as guido:
        guido.fake.workspace.add_user("nina", email="nina@example.com")
        nina = Direct(guido.house, "nina")
        await guido.says(TURKU)
        first = await nina.says(TURKU)
        assert "We asked that person" in first.partition(MET)[2]
        assert MET not in await nina.says("My name is Nina Lind")
        assert MET not in await nina.says("Head of the digital department")
        await guido.settled()
        await guido.presses("NO")
        again = await nina.says("yes")
        assert "The organizers will decide" in again.partition(MET)[2]
        assert MET not in await nina.says("S1: USD 12 billion (2024)")


async def test_one_who_corrects_the_city_and_comes_back_is_told_anew(tmp_path: Path) -> None:
    async with applying(tmp_path) as guido:
        guido.fake.workspace.add_user("nina", email="nina@example.com")
        nina = Direct(guido.house, "nina")
        await guido.says(TURKU)
        await nina.says(TURKU)
        assert MET not in await nina.says("V11_city: Oulu, Finland")
        assert MET in await nina.says("V11_city: Turku, Finland")


async def test_a_mail_is_told_each_time(tmp_path: Path) -> None:
    async with applying(tmp_path) as guido:
        await guido.says(TURKU)
        guido.by_mail("nina@turku.example", f"{TURKU}\n\nV11_writer: Nina Lind")
        await guido.settled()
        letter = next(one for one in guido.mails() if one.to.key == "nina@turku.example")
        assert MET in letter.markdown
        guido.by_mail("nina@turku.example", "B1b: yes", to=letter)
        await guido.settled()
        told = [one for one in guido.mails() if one.to.key == "nina@turku.example"]
        assert len(told) == 2
        assert all(MET in one.markdown for one in told)
