"""Slack's markup as plain words."""

import time
from collections.abc import Callable

import pytest

from bot.slack import blocks, wording
from bot.slack.people import Ourselves, Person
from intake.messages import Address


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("It is *free*.", "It is free."),
        ("_Very_ ~not~ `sure`", "Very sure"),
        ("*_both_* at once", "both at once"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"),
        ("<https://cities.example>", "https://cities.example"),
        ("<https://cities.example|the call>", "the call (https://cities.example)"),
        ("<mailto:a@cities.example|a@cities.example>", "a@cities.example"),
        ("see <#C01234567|organizers>", "see #organizers"),
        ("<!channel> <!here> hello", "… … hello"),
        ("<#C12345|> and <#C12345|general>", "a channel and #general"),
        ("<!subteam^S0123456|@panel> knows", "panel knows"),
        ("```\ncode\n```", "code"),
        ("```Fee: none```\nThree weeks.", "Fee: none\nThree weeks."),
        ("Fees:\n```Fee: none```", "Fees:\nFee: none"),
        ("So ```a\nb``` and then", "So\na\nb\nand then"),
        ("One\n\n```\ncode\n```\n\nTwo", "One\n\ncode\n\nTwo"),
        ("• one\n• two\n1. three\n    ◦ four", "• one\n• two\n1. three\n    ◦ four"),
        ("We asked <!subteam^S0000000007> twice", "We asked … twice"),
        ("<!subteam^S0000000007|> and <!subteam^S1|@desk>", "… and desk"),
        ("at <!date^1392734382^{date}> or <!date^1392734382^{date}|>", "at … or …"),
        (
            "<!new^X1> <!new^X1|thing> <@B0000001> <@B0000001|bot> <#G0000001>",
            "… thing … bot a channel",
        ),
        ("on <!date^1392734382^{date}|18 February>", "on 18 February"),
        ("It is *free*. ~Not~ for everyone.", "It is free. for everyone."),
        ("It costs ~70~ *_~about~_* 85, (~60~).", "It costs 85, ()."),
        ("~No, <https://cities.example|this>~ yes", "yes"),
        ("run `~not~` at ~ 5", "run not at ~ 5"),
        ("", ""),
    ],
)
def test_markup_is_left_out(written: str, plain: str) -> None:
    assert wording.plain(written) == plain


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("No case 5 waits; see `citydesk queue`.", "No case 5 waits."),
        ('An answer needs words: --text "…".', "An answer needs words."),
        (
            "Case 3 is for organizers (stranger); no city asked it. `citydesk ask` writes to a "
            "city, `citydesk close` settles the case.",
            "Case 3 is for organizers (stranger); no city asked it.",
        ),
        (
            "Those beyond it wait for an organizer. `citydesk voices list --domain corp.example` "
            "shows them, `citydesk voices clear corp.example` lets all of them count.",
            "Those beyond it wait for an organizer.",
        ),
        ("Nothing of it is left to ask.", "Nothing of it is left to ask."),
        ("It stays as it is", "It stays as it is"),
    ],
)
def test_what_a_terminal_wants_typed_is_left_out(said: str, left: str) -> None:
    assert wording.without_commands(said) == left


def test_what_was_copied_from_a_message_of_ours_is_as_it_was_before() -> None:
    words = "V11_writer: *Anna* & co, see :plan: and `x_y`"
    assert blocks.escape(words) != words
    assert wording.plain(blocks.escape("V11_writer: x_y :plan:")) == "V11_writer: x_y :plan:"


class Known:
    """A workspace in which everybody has a name with signs."""

    approvers = ()

    async def ourselves(self) -> Ourselves:
        return Ourselves(team="T1", user="U1", bot="B1")

    async def person(self, id: str, *, fresh: bool = False) -> Person:
        return Person(id=id, team="T1", name=f"Name <{id[-1]}>")

    async def approving(self, most: int | None = None) -> tuple[Person, ...]:
        return ()

    async def is_gone(self, id: str) -> bool:
        return False

    async def is_named(self, id: str) -> bool:
        return False

    def forget(self, id: str | None = None) -> None: ...


async def test_mentions_are_names() -> None:
    text = "<@U0000001> asked <@U0000002|two> and <@U0000001>"
    assert await wording.as_typed(Known(), text) == "Name <1> asked Name <2> and Name <1>"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("&gt; May we?\n&gt; Soon?\nYes.\n&gt;&gt;&gt; all", "“May we?\nSoon?”\nYes.\n“all”"),
        (">\n> *May* we?\n>\nYes.", "“May we?”\nYes."),
        ("> 100 firms, a > b\n&gt;= 5, 3 &gt; 2", "> 100 firms, a > b\n>= 5, 3 > 2"),
        ("R&amp;D, AT&T &notification &copy &lt;b&gt;", "R&D, AT&T &notification &copy <b>"),
        ("&amp;lt;", "&lt;"),
        ("*bold* _italic_ `code` :our_logo: now", "bold italic code now"),
        ("2 * 3 * 4, snake_case_name, a*b, ____", "2 * 3 * 4, snake_case_name, a*b, ____"),
    ],
)
async def test_what_is_typed_is_plain_in_a_mail(typed: str, read: str) -> None:
    assert await wording.as_typed(Known(), typed) == read


@pytest.mark.parametrize(
    "piece",
    [
        "*",
        "* ",
        "*a ",
        "*_~`",
        "<@U|",
        "<a:",
        "<#C|",
        "<!date^",
        "&lt;",
        "a*b_",
        "(*)",
        "`citydesk ",
        "~a~`b` ",
    ],
)
@pytest.mark.parametrize("read", [wording.plain, wording.without_commands])
def test_no_stranger_can_write_what_takes_long_to_read(
    piece: str, read: Callable[[str], str]
) -> None:
    began = time.thread_time()
    read(piece * (39_000 // len(piece)) + "a")
    assert time.thread_time() - began < 1


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a  ```  b", "a\nb"),
        ("``` ```x``` ", "x"),
        ("\n   ```\nx\n  ```", "x"),
        (f"Dear desk{' ' * 40_000}thanks", "Dear desk"),  # cut
    ],
)
def test_blanks_around_fences_go_and_others_stay(written: str, read: str) -> None:
    assert wording.plain(written) == read


def test_blanks_before_a_command_take_no_long_look() -> None:
    began = time.thread_time()
    assert wording.without_commands(" " * 50_000 + "x") == "x"
    assert time.thread_time() - began < 1


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("*a* and *b*, (*c*) and *_~d~_*", "a and b, (c) and"),
        ("2*3*4, *a*b and * c *", "2*3*4, *a*b and * c *"),
        ("**twice**, and one* too many", "twice, and one* too many"),
        ("*one\nline*", "*one\nline*"),
    ],
)
def test_only_signs_that_mark_words_are_left_out(written: str, plain: str) -> None:
    assert wording.plain(written) == plain


def test_stages_are_read_as_people_call_them() -> None:
    said = wording.with_stages("pre_selection has not ended; final_review and registration too.")
    assert said == "Pre-selection has not ended; Final review and registration too."


@pytest.mark.parametrize(
    ("address", "name", "read"),
    [
        ("m@gdynia.example", "Mayor", "Mayor (m@gdynia.example)"),
        ("m@gdynia.example", "", "m@gdynia.example"),
        ("u1@t1.slack.invalid", "Guido", "Guido (Slack)"),
        ("u1@t1.slack.invalid", "", "somebody in Slack"),
    ],
)
def test_what_only_the_desk_reads_is_no_address(address: str, name: str, read: str) -> None:
    assert wording.mailbox(Address(address=address, name=name)) == read


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Done :tada: at 10:30:45 :+1::skin-tone-2:", "Done 🎉 at 10:30:45 👍"),
        ("Done :our_logo: now :flag-fr:", "Done :our_logo: now 🇫🇷"),
    ],
)
def test_names_of_pictures_are_those_pictures_where_they_are_known(written: str, seen: str) -> None:
    assert wording.pictured(written) == seen


def test_words_that_are_struck_through_are_told_to_be_left_out() -> None:
    text = "It is *free*. ~Not~ for ~<https://a.example|you> &amp; me~ `~all~`."
    assert wording.left_out({"text": text}) == (
        "“Not”, which is struck through",
        "“you (https://a.example) & me”, which is struck through",
    )


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("We asked <!subteam^S0000000007> twice", ("the name of a group",)),
        ("on <!date^1392734382^{date}>", ("a date",)),
        ("see <#C0000001>", ("the name of a channel",)),
        ("<!new^X1>", ("“new^X1”, which only Slack can read",)),
        ("<!subteam^S1|@desk> on <!date^1^{date}|18 May>, <@U0000001>, <https://a.example>", ()),
        ("<!here> and <!here>", ("@here",)),
    ],
)
def test_whatever_has_no_word_is_told_beforehand(written: str, named: tuple[str, ...]) -> None:
    assert wording.left_out({"text": written}) == named


@pytest.mark.parametrize("token", ["<!subteam^S1>", "<!x>", "<@B1>", "<!date^1^{date}>"])
async def test_no_token_reaches_a_letter_raw(token: str) -> None:
    assert await wording.as_typed(Known(), f"We asked {token}.") == "We asked …."


@pytest.mark.parametrize("token", ["<#C1>", "<#C1|>", "<#G1>"])
async def test_a_channel_without_its_name_is_a_channel_and_is_told_beforehand(token: str) -> None:
    assert await wording.as_typed(Known(), f"We asked in {token}.") == "We asked in a channel."
    assert wording.left_out({"text": token}) == ("the name of a channel",)
    assert wording.names_unread(f"We asked in {token}.")
    assert not wording.names_unread("We asked in <#C1|press>, #press and <@U1>.")


async def test_a_quotation_ends_before_the_next_line() -> None:
    typed = "&gt; May we?\n```Fee: none```\nThree weeks."
    assert await wording.as_typed(Known(), typed) == "“May we?”\nFee: none\nThree weeks."


def test_a_call_typed_into_a_form_reads_as_it_was_meant() -> None:
    assert wording.calling("below <!here> and <!channel|all>") == "below @here and @channel"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Agreed", "Agreed."),
        ("Agreed. ", "Agreed."),
        ("Is it so?", "Is it so?"),
        ("They call it “smart.”", "They call it “smart.”"),
        ("They call it “smart”", "They call it “smart”."),
        ("评审团同意。", "评审团同意。"),
        ("लागू नहीं।", "लागू नहीं।"),
        ("", ""),
    ],
)
def test_a_reason_ends_before_what_follows_it(written: str, told: str) -> None:
    assert wording.sentence(written) == told
