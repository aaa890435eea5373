"""Files that come in a direct message, fetched before the message is kept.

Invariant: the app's token goes to Slack's own hosts alone, no file and no message is larger in
memory than its bound, and Slack's login page is never taken for a document.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin, urlsplit

import aiohttp

from bot.slack import calls
from bot.slack.room import Room
from bot.slack.taken import File

log = logging.getLogger(__name__)

RIGHT = "files:read"
MOST_BYTES = 25_000_000
"""Of the files of one message together, as of one mail."""
MOST_ATTEMPTS = 4
"""Tries of a file, some minutes in all: what its sender writes after it waits meanwhile."""
PATIENCE = aiohttp.ClientTimeout(total=120, sock_connect=15, sock_read=30)
MOST_REDIRECTS = 3
CHUNK = 65_536
MOST_DIGITS = 16
SLACK = (".slack.com", ".slack-files.com", ".slack-edge.com")
HTML = "text/html"


async def files(room: Room, told: Sequence[Mapping[str, Any]], *, attempts: int = 0) -> list[File]:
    """Each file, or why it is not kept. Raises AwayError where Slack does not answer, or does not
    show files to the app for want of the right.

    A file that Slack fails at is given up after so many `attempts`, and the others are kept.
    """
    limits = room.office.call.limits
    fetched: list[File] = []
    for one in told[: limits.attachments_a_message]:
        left = MOST_BYTES - sum(len(file.content) for file in fetched)
        fetched.append(await _patiently(room, one, limits.attachment_bytes, left, attempts))
    return [*fetched, *(_refused(one, "count") for one in told[limits.attachments_a_message :])]


def is_slacks(url: str, api: str) -> bool:
    """Whether a file may be asked for there with our token; `api` is where the app calls Slack."""
    try:
        asked, ours = urlsplit(url), urlsplit(api)
        port = asked.port
    except ValueError:  # no address at all
        return False
    if (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc):
        return True
    host = f".{asked.hostname or ''}".lower()
    return asked.scheme == "https" and port in (None, 443) and host.endswith(SLACK)


async def _patiently(
    room: Room, told: Mapping[str, Any], most: int, left: int, attempts: int
) -> File:
    try:
        file = await _file(room, told, min(most, left))
    except calls.AwayError as away:
        is_away = isinstance(away.failure, calls.Away)
        if attempts < MOST_ATTEMPTS or not is_away or not await calls.is_there(room.client):
            raise
        log.warning("%s is given up: %s", told.get("id"), away)
        return _refused(told, "unreached")
    if file.refused == "size" and left < most:
        return replace(file, refused="together")
    return file


async def _file(room: Room, told: Mapping[str, Any], most: int) -> File:
    if told.get("file_access") == "check_file_info":  # of another workspace
        told = await _whole(room, told)
    url = str(told.get("url_private_download") or told.get("url_private") or "")
    if told.get("is_external") or told.get("mode") == "tombstone":
        return _refused(told, "unreached")
    if not url:
        return await _unreached(room, told)
    if _size(told) > most:
        return _refused(told, "size")
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            return await _fetched(session, room, told, url, most)
    except (aiohttp.ClientError, TimeoutError, OSError) as fault:
        raise calls.AwayError(calls.Away(why=f"a file: {type(fault).__name__}")) from None


async def _whole(room: Room, told: Mapping[str, Any]) -> Mapping[str, Any]:
    answer = await calls.ask(room.client.files_info(file=str(told.get("id"))))
    if isinstance(answer, calls.Away | calls.Later):
        raise calls.AwayError(answer)
    return dict(answer.get("file") or {}) if isinstance(answer, dict) else told


async def _fetched(
    session: aiohttp.ClientSession, room: Room, told: Mapping[str, Any], url: str, most: int
) -> File:
    headers = {"Authorization": f"Bearer {room.client.token}"}
    for _ in range(MOST_REDIRECTS + 1):
        if not is_slacks(url, room.client.base_url):
            break
        async with session.get(url, headers=headers, allow_redirects=False) as answer:
            if answer.status in (301, 302, 303, 307, 308):
                url = urljoin(url, answer.headers.get("Location", ""))
                continue
            if answer.status == 429 or answer.status >= 500:
                raise calls.AwayError(calls.Away(why=f"a file: {answer.status}"))
            if answer.status != 200 or _is_login(answer.content_type, told):
                break
            content = await _bounded(answer, most)
            if content is None:
                return _refused(told, "size")
            refusal = await asyncio.to_thread(room.refusal_of, content)
            return _refused(told, refusal) if refusal else _kept(told, content)
    return await _unreached(room, told)


async def _unreached(room: Room, told: Mapping[str, Any]) -> File:
    """A file that nobody gets there; one that the app has no right to see waits for that."""
    rights = await calls.rights(room.client)
    if not isinstance(rights, frozenset):
        raise calls.AwayError(rights)
    if any(rights) and RIGHT not in rights:
        raise calls.AwayError(calls.Refused(error="missing_scope", needed=RIGHT))
    return _refused(told, "unreached")


def _is_login(found: str, told: Mapping[str, Any]) -> bool:
    """Slack answers a token that does not hold by its login page, with 200."""
    return found == HTML and told.get("mimetype") != HTML


async def _bounded(answer: aiohttp.ClientResponse, most: int) -> bytes | None:
    content = bytearray()
    async for chunk in answer.content.iter_chunked(CHUNK):
        content += chunk
        if len(content) > most:
            return None
    return bytes(content)


def _kept(told: Mapping[str, Any], content: bytes) -> File:
    return File(name=_name(told), type=_type(told), size=len(content), content=content)


def _refused(told: Mapping[str, Any], reason: str) -> File:
    return File(name=_name(told), type=_type(told), size=_size(told), refused=reason)


def _size(told: Mapping[str, Any]) -> int:
    """What Slack says of it; the bytes themselves are counted as they come."""
    said = str(told.get("size") or 0)
    return int(said) if said.isdecimal() and len(said) < MOST_DIGITS else 0


def _name(told: Mapping[str, Any]) -> str:
    return str(told.get("name") or told.get("title") or "file")


def _type(told: Mapping[str, Any]) -> str:
    return str(told.get("mimetype") or "application/octet-stream")
