"""Going on by mail in people's own words, and one person in a chat and by mail."""

from pathlib import Path

import pytest

from bot.slack.shown import files
from intake import store
from intake.cases import CaseKind
from intake.contacts import Standing
from tests.bot.slack.features.direct import Direct, applying

pytestmark = pytest.mark.usefixtures("in_english")

APPLIES = "Hello, the city of Gdynia would like to take part."
BOX = "mayor@gdynia.example"
OTHER = "other@gdynia.example"


def active(me: Direct) -> list[str]:
    contacts = me.application().contacts
    return sorted(one.address.shown for one in contacts if one.standing is Standing.ACTIVE)


@pytest.mark.parametrize(
    "words",
    [
        f"I prefer e-mail: {BOX}", f"my address is {BOX}", f"Can we go on by mail? {BOX}", BOX,
        f"Hello, I would like to carry on by mail.\n{BOX}",
        f"Please write to {BOX} from now on.", f"weiter per E-Mail: {BOX}",
        f"Veuillez désormais écrire à {BOX}", f"이후에는 이메일로 {BOX} 로 보내 주세요",
        f"Is it possible to go on by e-mail? My address is {BOX}",
    ],
)  # fmt: skip
async def test_an_address_named_for_oneself_is_asked(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        assert f"We sent a mail to {BOX}." in await me.says(words)
        assert [one.to.address for one in me.mails()] == [BOX]
        assert "could not" not in me.last().text
        assert me.cases() == []


async def test_who_names_somebody_else_to_write_to_hands_over(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        text = await me.says(f"Please write to my colleague {BOX} from now on.")
        assert "It changes hands once that address replies YES" in text


@pytest.mark.parametrize(
    "words",
    [
        "I would like to carry on by mail", "switch to mail", "Can we go on by mail?",
        "How can I continue by e-mail instead of Slack?",
    ],
)  # fmt: skip
async def test_without_an_address_the_desk_says_how(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        text = await me.says(words)
        assert "“continue by mail name@city.example”" in text
        assert "person" not in text.partition("What is your name?")[0]
        assert me.mails() == []
        assert f"We sent a mail to {BOX}." in await me.says(f"continue by mail {BOX}")


@pytest.mark.parametrize(
    "words",
    [
        "From now on by mail, please.", "Hello! By e-mail from now on, please. Thank you.",
        "Ab jetzt bitte per Mail.", "Désormais plutôt par courriel, merci.",
        "A partir de ahora mejor por correo.", "A partir de agora por e-mail, por favor.",
        "Давайте дальше по почте.", "Bundan sonra lütfen e-posta ile yazışalım.",
        "من الآن فصاعدا عبر البريد الإلكتروني من فضلكم.", "कृपया आगे से ईमेल पर लिखें।",
        "今後はメールでお願いします。", "앞으로 메일로 부탁드립니다.", "今后请通过邮件与我们联系。",
    ],
)  # fmt: skip
async def test_mail_from_now_on_is_told_how_and_nothing_is_changed(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        before = me.application()
        assert "“continue by mail name@city.example”" in await me.says(words)
        assert me.application().answers == before.answers
        assert active(me) == sorted(one.address.shown for one in before.contacts)
        assert me.mails() == []


@pytest.mark.parametrize(
    "words",
    [
        "From now on by mail our citizens file permits.", "Please send the invoices by mail.",
        "Ab jetzt per Mail melden Betriebe ihre Zahlen.", "今後は郵便でお願いします。",
        "今後はメールで連絡するシステムを導入します。", "以后用邮件通知企业。",
        "앞으로 메일로 시민에게 알립니다.",
    ],
)  # fmt: skip
async def test_what_tells_of_mail_is_no_wish_to_go_over(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        assert "continue by mail" not in await me.says(words)


async def test_the_wish_for_mail_beside_an_answer_is_told_how_and_the_answer_is_kept(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        text = await me.says("From now on by mail, please. The GDP is EUR 40 billion.")
        assert "continue by mail" in text
        assert "B3a_gdp" in me.application().current


async def test_help_names_mail_and_later(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        text = await me.says("help")
        assert "“continue by mail name@city.example”" in text
        assert "“later”" in text


async def test_who_handed_over_goes_on_until_the_yes_and_opens_nothing_after_it(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        old = me.last()
        text = await me.says(f"hand over to {OTHER}")
        assert "It changes hands once that address replies YES" in text
        assert "V11_writer" not in me.application().current
        await me.says("V11_writer: Name Surname")
        assert "V11_writer" in me.application().current
        me.by_mail(OTHER, "YES", me.mails()[-1])
        await me.settled()
        assert "You handed the application over" in me.last().text
        for words in ("GDP of the city: EUR 40 billion in 2024", "The city of Gdynia applies."):
            assert "You do not write for this application any more" in await me.says(words)
        await me.person.clicks_stale(old, "apply:later:0:V11_writer")
        await me.settled()
        assert [one.notice for one in me.letters() if one.notice == "welcome"] == ["welcome"]
        told = [one.text for one in me.cases()]
        assert told
        assert not any(".invalid" in one for one in told)
        assert any("who writes for this application no more, wrote again" in one for one in told)


async def test_the_successor_can_let_them_write_again(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"hand over to {OTHER}")
        me.by_mail(OTHER, "YES", me.mails()[-1])
        await me.says("V11_office: Head of the digital department")
        asked = next(one for one in me.mails() if one.notice == "confirm_person")
        me.by_mail(OTHER, "YES", asked)
        await me.settled()
        assert active(me) == ["Guido (Slack)", OTHER]
        assert "V11_office" in me.application().current


@pytest.mark.parametrize("who", ["mira", "guido"])
@pytest.mark.parametrize("wish", ["add {}", "hand over to {}"])
async def test_their_own_mailbox_is_no_second_person(tmp_path: Path, wish: str, who: str) -> None:
    box = f"{who}@example.com"
    async with applying(tmp_path, who) as me:
        await me.says(APPLIES)
        text = await me.says(wish.format(box))
        assert f"We sent a mail to {box}." in text
        me.by_mail(box, "YES", me.mails()[-1])
        await me.settled()
        assert active(me) == [box]
        await me.says(f"V11_writer: {who.title()} Example")
        assert active(me) == [f"{who.title()} (Slack)"]


async def test_a_mailbox_with_their_full_name_is_theirs_too(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("V11_writer: Xenia Papadou")
        assert "We sent a mail to" in await me.says("add xenia.papadou@patras.example")
        assert "We added" in await me.says("add maria.papadou@patras.example")


async def test_a_mail_of_their_own_beside_the_chat_makes_no_second_person(tmp_path: Path) -> None:
    async with applying(tmp_path, "mira") as me:
        await me.says(APPLIES)
        await me.says("V11_writer: Mira Example")
        me.by_mail("mira@example.com", APPLIES)
        await me.settled()
        assert "You are one person with mira@example.com for us" in await me.says("yes")
        assert active(me) == ["Mira (Slack)"]
        told = me.mails()[-1]
        assert told.to.address == "mira@example.com"
        assert "You are one person with Mira (Slack) for us" in told.markdown
        assert "Everything goes by mail" not in told.markdown


@pytest.mark.parametrize(
    "words", ["Hello, I wrote to you in Slack before. B2b: yes", f"{APPLIES}\n\nB2b: yes"]
)
async def test_a_mail_from_the_address_of_ones_profile_is_asked_about_before_it_is_anybodys(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        profile = me.person.user.email or ""
        await me.says(APPLIES)
        await me.says("V11_writer: Xenia Papadou")
        me.by_mail(profile, words)
        await me.settled()
        (told,) = [one for one in me.mails() if one.to.address == profile]
        assert "please answer our question in Slack" in " ".join(told.markdown.split())
        for secret in ("Xenia Papadou", "Gdynia", "number 1", "welcome"):
            assert secret not in told.markdown
        assert "Is this you?" in me.last().text
        assert "Another person" not in me.last().text
        assert "B2b" not in me.last().text  # whoever shows an address need not own it
        assert "B2b" not in me.application(1).current
        assert [one.kind for one in me.cases() if one.closed_at is None] == [CaseKind.STRANGER]
        assert [one.notice for one in me.letters()].count("welcome") == 1
        text = await me.says("yes")
        assert f"You are one person with {profile} for us" in text
        assert me.application(1).current["B2b"].message
        assert active(me) == ["Guido (Slack)"]
        assert not [one for one in me.cases() if one.closed_at is None]


async def test_a_mail_that_is_not_ones_own_applies_by_itself_with_the_no(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        profile = me.person.user.email or ""
        await me.says(APPLIES)
        me.by_mail(profile, "The city of Patras in Greece applies.\nB2b: yes")
        await me.settled()
        await me.says("no")
        await me.settled()
        assert "Patras" not in str(me.application(1).current)
        theirs = me.application(2)
        assert (theirs.city, active(me)) == ("Pátra", ["Guido (Slack)"])
        assert "B2b" in theirs.current
        assert [one.address.shown for one in theirs.contacts] == [profile]
        welcome = me.mails()[-1]
        assert (welcome.notice, welcome.to.address, welcome.application) == ("welcome", profile, 2)
        assert welcome.in_reply_to
        assert not [one for one in me.cases() if one.closed_at is None]
        me.by_mail(profile, "V11_writer: Maria Papadou", welcome)
        assert me.application(2).current["V11_writer"].words == "Maria Papadou"
        assert [one.notice for one in me.mails()].count("welcome") == 1


async def test_two_mails_that_are_not_ones_own_come_to_one_application(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        profile = me.person.user.email or ""
        await me.says(APPLIES)
        me.by_mail(profile, "The city of Patras in Greece applies.")
        me.by_mail(profile, "B2b: yes")
        await me.settled()
        await me.says("no")
        await me.settled()
        assert me.application(2).city == "Pátra"
        with me.house.office.store.reading() as connection:
            assert store.applications.load(connection, 3) is None
            mails = store.correspondence.mails(connection, 2)
            assert len(mails) == 2
            assert len(store.correspondence.mails(connection, 1)) == 2  # the chat's own
        asked = me.mails()[-1]
        assert asked.notice == "confirm_message"
        me.by_mail(profile, "YES", asked)
        assert "B2b" in me.application(2).current


async def test_who_is_not_the_mailboxs_owner_applies_with_what_they_wrote(tmp_path: Path) -> None:
    async with applying(tmp_path, "mira") as me:
        me.by_mail("mira@example.com", "The city of Patras in Greece applies.")
        await me.settled()
        await me.says("We apply for Gdynia in Poland.")
        text = await me.says("no")
        assert me.application(2).city == "Gdynia"
        assert [one.address.shown for one in me.application(2).contacts] == ["Mira (Slack)"]
        assert "please write here again" not in text
        assert "Gdynia" in text


async def test_a_greeting_before_that_no_opens_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path, "mira") as me:
        me.by_mail("mira@example.com", "The city of Patras in Greece applies.")
        await me.settled()
        await me.says("Hello, is anybody there?")
        assert "please write here again" in await me.says("no")
        with me.house.office.store.reading() as connection:
            assert store.applications.load(connection, 2) is None
        assert any("is anybody there" in one.text for one in me.cases())


async def test_a_mailboxs_no_leaves_what_was_written_in_the_chat_to_its_writer(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path, "mira") as me:
        me.by_mail("mira@example.com", "The city of Patras in Greece applies.")
        await me.settled()
        await me.says("We apply for Gdynia in Poland.")
        await me.says("yes")
        asked = next(one for one in me.mails() if one.notice == "confirm_person")
        me.by_mail("mira@example.com", "NO", asked)
        await me.settled()
        assert me.application(2).city == "Gdynia"
        assert "Gdynia" in me.last().text
        assert not [one for one in me.cases() if one.closed_at is None]


@pytest.mark.parametrize("wish", ["continue by mail {}", "hand over to {}"])
async def test_a_mailbox_that_says_no_applies_with_what_it_wrote_for_a_city_of_its_own(
    tmp_path: Path, wish: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(wish.format(BOX))
        asked = me.mails()[-1]
        me.by_mail(BOX, "The city of Patras in Greece applies.", asked)
        me.by_mail(BOX, "NO", me.mails()[-1])
        await me.settled()
        assert me.application(2).city == "Pátra"
        last = me.mails()[-1]
        assert (last.notice, last.to.address) == ("welcome", BOX)
        assert sum(one.notice == "welcome" for one in me.mails()) == 1
        me.by_mail(BOX, "V11_writer: Maria Papadou", last)
        assert "V11_writer" in me.application(2).current


async def test_a_mailbox_that_says_no_opens_nothing_with_answers_for_the_other(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"continue by mail {BOX}")
        me.by_mail(BOX, "S2: USD 5,000,000,000\nWho are you?", me.mails()[-1])
        me.by_mail(BOX, "NO", me.mails()[-1])
        await me.settled()
        with me.house.office.store.reading() as connection:
            assert store.applications.load(connection, 2) is None
        (left,) = [one for one in me.cases() if one.closed_at is None]
        assert left.kind is CaseKind.STRANGER
        assert "Who are you?" in left.text
        assert "No letters come from us to this address" in me.mails()[-1].markdown


async def test_going_back_to_mail_without_a_word_is_told_in_the_chat(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"continue by mail {BOX}")
        me.by_mail(BOX, "YES", me.mails()[-1])
        await me.settled()
        await me.says("V11_writer: Name Surname")
        assert active(me) == ["Guido (Slack)"]
        seen = len(me.seen())
        me.by_mail(BOX, "V11_office: Head of the digital department", me.mails()[-1])
        await me.settled()
        assert f"Our letters now go to {BOX}." in me.last().text
        assert len(me.seen()) == seen + 1
        me.by_mail(BOX, "B3b: yes", me.mails()[-1])
        await me.settled()
        assert len(me.seen()) == seen + 1


async def test_who_is_mentioned_is_read_by_name_and_a_call_to_all_is_left_out(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        anna = me.fake.person("anna").id
        await me.says("Hello <!channel>, I am Xenia Papadou, deputy mayor of Patras in Greece.")
        assert me.application().current["V11_writer"].words == "Xenia Papadou"
        assert "V11_office" in me.application().current
        await me.says(f"V11_office: Adviser of <@{anna}>")
        assert me.application().current["V11_office"].words == "Adviser of Anna"


async def test_none_ticked_with_something_else_is_asked_again(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        while "apply:several:1" not in str(me.last().blocks):
            await me.presses("Later")
        asked, kept = me.last(), len(me.letters())
        names = [
            one["value"]
            for block in asked.blocks
            for element in block.get("elements", ())
            for one in element.get("options", ())
        ]
        await me.person.chooses(asked, "apply:several:1", names[0], "none")
        await me.person.clicks(asked, "Done")
        await me.settled()
        assert "“None of these” together with something else" in me.person.sees("dm")[-1].text
        assert "Done" in me.buttons(asked)
        assert len(me.letters()) == kept


async def test_a_hand_over_leaves_the_mailbox_its_own_question(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"my address is {BOX}")
        asked = me.mails()[-1]
        await me.says(f"hand over to {OTHER}")
        me.by_mail(BOX, "YES", asked)
        await me.settled()
        assert active(me) == [BOX]
        me.by_mail(OTHER, "YES", next(one for one in me.mails() if one.to.address == OTHER))
        await me.settled()
        assert active(me) == [OTHER]


async def test_who_goes_on_by_mail_is_not_asked_to_hand_over_what_waits(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"hand over to {OTHER}")
        assert f"We sent a mail to {BOX}." in await me.says(f"continue by mail {BOX}")
        (asked,) = [one for one in me.mails() if one.to.address == BOX]
        assert "hand over" not in asked.markdown
        me.by_mail(BOX, "YES", asked)
        await me.settled()
        assert active(me) == [BOX]
        assert "You handed" not in me.last().text


async def test_a_mistyped_successor_is_corrected_as_one(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"hand over to {OTHER}")
        await me.says("Sorry, a typo: it is another@gdynia.example")
        asked = me.mails()[-1]
        assert asked.to.address == "another@gdynia.example"
        assert "hand over" in asked.markdown


async def test_what_a_mailbox_wrote_before_its_yes_counts_with_it(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"continue by mail {BOX}")
        me.by_mail(BOX, "S2: USD 5,000,000,000\nDo we have to pay anything?", me.mails()[-1])
        again = me.mails()[-1]
        assert again.notice == "mailbox"
        assert "We keep what you wrote" in again.markdown
        me.by_mail(BOX, "S2: USD 6,000,000,000\nB3b: yes", again)
        assert "S2" not in me.application().current
        assert me.cases() == []
        me.by_mail(BOX, "YES", me.mails()[-1])
        await me.settled()
        assert me.application().current["S2"].words == "USD 6,000,000,000"
        assert "B3b" in me.application().current
        assert [one.kind for one in me.cases()] == [CaseKind.QUESTION]
        told = me.mails()[-1].markdown
        assert "Our letters now come to this address" in told
        assert "6,000,000,000" in told or "6 billion" in told


async def test_what_comes_with_the_yes_is_newer_than_what_was_kept(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"continue by mail {BOX}")
        me.by_mail(BOX, "S2: USD 5,000,000,000", me.mails()[-1])
        me.by_mail(BOX, "YES\nS2: USD 7,000,000,000", me.mails()[-1])
        await me.settled()
        assert me.application().current["S2"].words == "USD 7,000,000,000"


async def test_what_a_mailbox_wrote_before_its_no_counts_for_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"continue by mail {BOX}")
        me.by_mail(BOX, "S2: USD 5,000,000,000", me.mails()[-1])
        me.by_mail(BOX, "NO", me.mails()[-1])
        await me.settled()
        assert "S2" not in me.application().current
        assert not any(one.kept for one in me.application().pending)


async def test_what_waits_on_an_application_goes_with_it_into_another(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("V11_writer: Xenia Papadou")
        me.by_mail("xenia.papadou@g.example", f"{APPLIES}\n\nDo we have to pay anything?")
        await me.settled()
        with me.house.office.store.reading() as connection:
            asked = store.cases.newest_of(connection, 2, 9)
        assert [one.kind for one in asked] == [CaseKind.QUESTION]
        await me.says("yes")
        await me.settled()
        assert asked[0].number in [one.number for one in me.cases() if one.closed_at is None]
        with me.house.office.store.reading() as connection:
            assert not store.cases.newest_of(connection, 2, 9)
            spot = store.board.load(connection, f"case:{asked[0].number}")
            file = files.load(me.house.office, connection, 2)
        assert spot
        assert spot.application == 1
        assert file
        assert files.standing(file) == "joined into application 1 (Gdynia, Poland)"


@pytest.mark.parametrize(
    "words",
    ["以後はメールでお願いします。", "By mail from now on, please.", "continue by mail",
     "Bitte ab jetzt per E-Mail.", "以后请用邮件联系。", "I would like to carry on by mail",
     f"continue by mail {BOX}"],
)  # fmt: skip
async def test_who_has_a_confirmed_mailbox_goes_back_to_it_unasked(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        await _back_in_the_chat(me)
        before = len(me.mails())
        assert f"Our letters now go to {BOX}" in await me.says(words)
        assert active(me) == [BOX]
        assert all(one.notice != "mailbox" for one in me.mails()[before:])


@pytest.mark.parametrize("words", ["Can we go on by mail?", "How can I continue by e-mail?"])
async def test_asked_how_the_desk_names_that_mailbox(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await _back_in_the_chat(me)
        assert f"“continue by mail {BOX}”" in await me.says(words)
        assert BOX not in active(me)


@pytest.mark.parametrize(
    "words",
    ["continue by mail to my new address", "Please continue by mail to my colleague.",
     "continue by mail anna@gdynia", "以后请用邮件联系我的同事。"],
)  # fmt: skip
async def test_who_means_another_mailbox_goes_not_back_to_that_one(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        await _back_in_the_chat(me)
        assert f"“continue by mail {BOX}”" in await me.says(words)
        assert BOX not in active(me)


@pytest.mark.parametrize("word", [None, "NO"])
async def test_a_mailbox_that_said_no_yes_is_not_gone_back_to(
    tmp_path: Path, word: str | None
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(f"continue by mail {BOX}")
        if word:
            me.by_mail(BOX, word, me.mails()[-1])
            await me.settled()
        assert "“continue by mail name@city.example”" in await me.says("switch to mail")
        assert BOX not in active(me)


async def _back_in_the_chat(me: Direct) -> None:
    await me.says(APPLIES)
    await me.says(f"continue by mail {BOX}")
    me.by_mail(BOX, "YES", me.mails()[-1])
    await me.settled()
    await me.says("V11_writer: Name Surname")
    assert BOX not in active(me)
