import asyncio
import re

from hypothesis import given
from hypothesis import strategies as st

from bot.mail.content import Content
from bot.mail.receive import take_some

STREAMS = st.lists(
    st.sampled_from([b"\r\n", b".", b"\r", b"\n", b"a", b"..", b"\r\n.\r\n", b"x" * 50])
).map(lambda bits: b"".join(bits) + b"\r\n.\r\nNOOP\r\n")


async def taken(stream: bytes, cuts: list[int]) -> tuple[Content, bytes]:
    """What the door makes of a stream that comes in pieces, and what it leaves in the stream."""
    reader, content = asyncio.StreamReader(limit=16), Content()

    async def arrive() -> None:
        rest = stream
        for cut in [*cuts, len(stream)]:
            reader.feed_data(rest[:cut])
            rest = rest[cut:]
            await asyncio.sleep(0)
        reader.feed_eof()

    arriving = asyncio.create_task(arrive())
    while not content.is_complete:
        await take_some(reader, content)
    await arriving
    return content, await reader.read()


@given(STREAMS, st.lists(st.integers(1, 20)))
def test_a_mail_ends_at_its_first_dot_alone_and_reads_as_the_rfc_says(
    stream: bytes, cuts: list[int]
) -> None:
    content, rest = asyncio.run(taken(stream, cuts))
    end = re.search(rb"(?:^|(?<=\r\n))\.\r\n", stream)
    assert end is not None
    assert rest == stream[end.end() :]
    mail = stream[: end.start()]
    is_clean = bool(mail) and not re.search(rb"(?<!\r)\n|\r(?!\n)", mail)
    assert content.whole() == (re.sub(rb"(^|\r\n)\.", rb"\1", mail) if is_clean else b"")
    assert (content.fault is None) == is_clean
