import asyncio
import ssl

import pytest

from bot.courier import Away, Later
from bot.mail.send import Refused, Relay
from tests.bot.mail.relays import FakeRelay, only, relay

SENDER = "desk+bounce-x@cities.example"
CITY = "office@gdynia.example"
MAIL = b"From: desk@cities.example\r\nSubject: Received\r\n\r\n.\r\nThank you.\r\n"


def url(there: FakeRelay, before: str = "smtp://", after: str = "") -> str:
    return f"{before}127.0.0.1:{there.port}{after}"


async def test_the_bytes_arrive_as_they_were_given() -> None:
    async with relay() as there:
        sending = Relay(url(there))
        await sending.send(MAIL, SENDER, [CITY])
        (taken,) = there.taken
        assert (taken.sender, taken.recipients, taken.raw) == (SENDER, (CITY,), MAIL)
        await sending.close()


async def test_one_connection_serves_many_letters() -> None:
    async with relay() as there:
        sending = Relay(url(there))
        for _ in range(5):
            await sending.send(MAIL, SENDER, [CITY])
        assert (there.connections, len(there.taken)) == (1, 5)
        await sending.close()


async def test_letters_go_side_by_side() -> None:
    async with relay(FakeRelay(wait=0.2)) as there:
        sending = Relay(url(there))
        async with asyncio.timeout(0.7):
            await asyncio.gather(*(sending.send(MAIL, SENDER, [CITY]) for _ in range(4)))
        assert len(there.taken) == 4
        await sending.close()


def answering(step: str, reply: str) -> FakeRelay:
    """A relay that answers this step so."""
    fake = FakeRelay()
    setattr(fake, step, lambda _: reply)
    return fake


@pytest.mark.parametrize("step", ["mail", "rcpt", "data"])
async def test_a_refusal_for_good_is_told_with_its_words(step: str) -> None:
    fake = answering(step, "550 5.1.1 no such mailbox")
    async with relay(fake) as there:
        sending = Relay(url(there))
        with pytest.raises(Refused) as refused:
            await sending.send(MAIL, SENDER, [CITY])
        assert (refused.value.code, refused.value.text) == (550, "5.1.1 no such mailbox")
        assert not there.taken
        setattr(fake, step, lambda _: None)
        await sending.send(MAIL, SENDER, [CITY])
        assert (there.connections, len(there.taken)) == (1, 1)
        await sending.close()


@pytest.mark.parametrize("step", ["mail", "rcpt", "data"])
@pytest.mark.parametrize("reply", ["450 4.2.1 greylisted", "421 4.3.2 closing", "530 5.7.0 log in"])
async def test_a_refusal_for_now_is_later(step: str, reply: str) -> None:
    async with relay(answering(step, reply)) as there:
        sending = Relay(url(there))
        with pytest.raises(Later, match=reply[:3]) as later:
            await sending.send(MAIL, SENDER, [CITY])
        assert not isinstance(later.value, Away)
        assert not there.taken
        await sending.close()


async def test_a_letter_refused_for_one_recipient_goes_to_none() -> None:
    rule = FakeRelay(rcpt=lambda to: "550 5.1.1 no" if to.startswith("gone") else None)
    async with relay(rule) as there:
        sending = Relay(url(there))
        with pytest.raises(Refused):
            await sending.send(MAIL, SENDER, [CITY, "gone@gdynia.example"])
        assert not there.taken
        await sending.close()


async def test_a_kept_connection_that_died_is_opened_anew_once() -> None:
    async with relay() as there:
        sending = Relay(url(there))
        await sending.send(MAIL, SENDER, [CITY])
        there.drop_all()
        await sending.send(MAIL, SENDER, [CITY])  # its end may not have been seen yet
        await asyncio.sleep(0.02)
        there.drop_all()
        await asyncio.sleep(0.02)
        await sending.send(MAIL, SENDER, [CITY])
        assert len(there.taken) == 3
        await sending.close()


async def test_a_kept_connection_told_to_go_is_opened_anew_once() -> None:
    answers = iter([None, "421 4.4.2 idle too long", None])
    async with relay(FakeRelay(mail=lambda _: next(answers))) as there:
        sending = Relay(url(there))
        await sending.send(MAIL, SENDER, [CITY])
        await sending.send(MAIL, SENDER, [CITY])
        assert (there.connections, len(there.taken)) == (2, 2)
        await sending.close()


async def test_a_relay_that_hangs_up_after_the_mail_is_not_asked_twice() -> None:
    async with relay(FakeRelay(data=lambda _: "drop")) as there:
        sending = Relay(url(there))
        with pytest.raises(Later, match="no reply to the mail"):
            await sending.send(MAIL, SENDER, [CITY])
        assert len(there.taken) == 1


async def test_a_relay_that_hangs_up_at_once_is_later() -> None:
    async with relay(FakeRelay(mail=lambda _: "drop")) as there:
        with pytest.raises(Later):
            await Relay(url(there)).send(MAIL, SENDER, [CITY])
        assert there.connections == 1


async def test_no_relay_at_all_is_away() -> None:
    async with relay() as there:
        pass
    sending = Relay(url(there))
    with pytest.raises(Away, match="relay not reached"):
        await sending.send(MAIL, SENDER, [CITY])
    with pytest.raises(Away):
        await sending.reach()
    async with relay(port=there.port) as back:
        await sending.reach()
        await sending.send(MAIL, SENDER, [CITY])
        assert back.connections == 1
        await sending.close()


async def test_a_relay_that_is_silent_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.mail.send.COMMAND_TIME", 0.2)
    server = await asyncio.start_server(lambda *_: asyncio.sleep(5), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with pytest.raises(Away):
        await Relay(f"smtp://127.0.0.1:{port}").send(MAIL, SENDER, [CITY])
    server.close()


async def test_addresses_beyond_ascii_go_where_the_relay_takes_them() -> None:
    async with relay(enable_SMTPUTF8=True) as there:
        sending = Relay(url(there))
        await sending.send(MAIL, SENDER, ["zażółć@gdynia.example"])
        assert there.taken[0].recipients == ("zażółć@gdynia.example",)
        assert "SMTPUTF8" in there.taken[0].options
        await sending.close()
    async with relay() as there:
        sending = Relay(url(there))
        with pytest.raises(Refused, match=r"5\.6\.7"):
            await sending.send(MAIL, SENDER, ["zażółć@gdynia.example"])
        await sending.send(MAIL, SENDER, [CITY])
        assert there.connections == 1
        await sending.close()


async def test_an_international_domain_goes_in_its_ascii_form() -> None:
    async with relay() as there:
        sending = Relay(url(there))
        await sending.send(MAIL, SENDER, ["amt@münchen.example"])
        assert there.taken[0].recipients == ("amt@xn--mnchen-3ya.example",)
        await sending.close()


async def test_a_sharp_s_is_not_two_of_them() -> None:
    async with relay() as there:
        sending = Relay(url(there))
        await sending.send(MAIL, SENDER, ["amt@groß.example"])
        assert there.taken[0].recipients == ("amt@xn--gro-7ka.example",)
        await sending.close()


async def test_a_domain_that_dns_cannot_hold_is_refused_and_not_made_into_another() -> None:
    async with relay() as there:
        sending = Relay(url(there))
        with pytest.raises(Refused):
            await sending.send(MAIL, SENDER, ["amt@☕.example"])
        assert not there.taken
        await sending.close()


async def test_what_a_relay_says_cannot_steer_a_terminal() -> None:
    fake = FakeRelay(rcpt=lambda _: "550 5.1.1 no \x1b[2Jsuch mailbox\x07")
    async with relay(fake) as there:
        sending = Relay(url(there))
        with pytest.raises(Refused) as refused:
            await sending.send(MAIL, SENDER, [CITY])
        assert str(refused.value) == "550 5.1.1 no [2Jsuch mailbox"
        await sending.close()


@pytest.mark.parametrize("address", ["a\r\nRCPT TO:<b@x.example>", "a@x.example>\r\nDATA"])
async def test_no_address_can_say_a_command_of_its_own(address: str) -> None:
    async with relay() as there:
        sending = Relay(url(there))
        with pytest.raises(Refused):
            await sending.send(MAIL, SENDER, [address])
        assert not there.taken
        await sending.send(MAIL, SENDER, [CITY])
        assert there.taken[0].recipients == (CITY,)
        await sending.close()


async def test_starttls_is_used_where_offered(certificate: ssl.SSLContext) -> None:
    async with relay(tls_context=certificate, require_starttls=True) as there:
        sending = Relay(url(there))
        await sending.send(MAIL, SENDER, [CITY])
        assert len(there.taken) == 1
        await sending.close()


async def test_required_tls_goes_without_neither_offer_nor_trust(
    certificate: ssl.SSLContext,
) -> None:
    async with relay() as there:
        with pytest.raises(Away, match="STARTTLS"):
            await Relay(url(there, after="?tls=required")).send(MAIL, SENDER, [CITY])
    async with relay(tls_context=certificate) as there:
        with pytest.raises(Away, match="certificate|CERTIFICATE"):
            await Relay(url(there, after="?tls=required")).send(MAIL, SENDER, [CITY])
        assert not there.taken


async def test_a_user_logs_in_and_a_wrong_password_is_nobodys_letter(
    certificate: ssl.SSLContext,
) -> None:
    knows = only("desk", "p:ss")
    async with relay(tls_context=certificate, authenticator=knows, auth_required=True) as there:
        sending = Relay(url(there, "smtp://desk:p%3Ass@"))
        await sending.send(MAIL, SENDER, [CITY])
        assert len(there.taken) == 1
        await sending.close()
        with pytest.raises(Away, match="535"):
            await Relay(url(there, "smtp://desk:wrong@")).send(MAIL, SENDER, [CITY])
