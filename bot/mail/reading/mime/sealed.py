"""S/MIME envelopes (RFC 8551): the mail inside a signed one, by a bounded walk through its DER.

No signature is checked: that is for `trust`. Never raises; what cannot be walked is None.
"""

from collections.abc import Iterator
from dataclasses import dataclass

SIGNED = bytes.fromhex("2a864886f70d010702")
ENVELOPED = (
    bytes.fromhex("2a864886f70d010703"),
    bytes.fromhex("2a864886f70d01091001 17".replace(" ", "")),  # authEnvelopedData, RFC 5083
)
DEEPEST = 12
STEPS = 400_000

_OCTETS = 0x04
_CONSTRUCTED = 0x20


@dataclass(frozen=True)
class _Element:
    tag: int
    start: int
    end: int
    """Where its content stands."""


class _BrokenError(Exception):
    """The bytes are no DER or BER, or too much of it."""


def is_enveloped(content: bytes) -> bool:
    """Whether the bytes are an encrypted envelope."""
    return any(oid in content[:64] for oid in ENVELOPED)


def signed_mail(content: bytes) -> bytes | None:
    """The MIME part inside an opaque signature; None where the bytes hold none."""
    if SIGNED not in content[:64]:
        return None
    try:
        return _Walk(content).encapsulated()
    except _BrokenError:
        return None


class _Walk:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.steps = 0

    def encapsulated(self) -> bytes | None:
        """ContentInfo > SignedData > EncapsulatedContentInfo > eContent (RFC 5652, 5)."""
        outer = self._first(0, len(self.content), 0x30)
        explicit = self._first(outer.start, outer.end, 0xA0)
        signed = self._first(explicit.start, explicit.end, 0x30)
        inner = self._first(signed.start, signed.end, 0x30)
        holder = self._first(inner.start, inner.end, 0xA0)
        return b"".join(self._octets(holder.start, holder.end, 0))

    def _first(self, start: int, end: int, tag: int) -> _Element:
        for element in self._elements(start, end):
            if element.tag == tag:
                return element
        raise _BrokenError

    def _octets(self, start: int, end: int, depth: int) -> Iterator[bytes]:
        """The octet strings here, in one piece or, as BER allows, in many."""
        if depth > DEEPEST:
            raise _BrokenError
        for element in self._elements(start, end):
            if element.tag == _OCTETS:
                yield self.content[element.start : element.end]
            elif element.tag & _CONSTRUCTED:
                yield from self._octets(element.start, element.end, depth + 1)

    def _elements(self, start: int, end: int) -> Iterator[_Element]:
        while start < end:
            element, after = self._element(start, end, 0)
            if element is None:
                return
            yield element
            start = after

    def _element(self, at: int, end: int, depth: int) -> tuple[_Element | None, int]:
        """The element that begins here and where the next begins; None for the end of contents."""
        self.steps += 1
        if self.steps > STEPS or depth > DEEPEST or at + 2 > end:
            raise _BrokenError
        tag, length = self.content[at], self.content[at + 1]
        if tag == 0 and length == 0:
            return None, at + 2
        start = at + 2
        if length == 0x80:  # indefinite: up to its end-of-contents
            inside = self._indefinite(start, end, depth + 1)
            return _Element(tag, start, inside), inside + 2
        if length > 0x80:
            wide = length & 0x7F
            length = int.from_bytes(self.content[start : start + wide], "big")
            start += wide
        if start + length > end:
            length = end - start  # a mail cut off: what is there is read
        return _Element(tag, start, start + length), start + length

    def _indefinite(self, at: int, end: int, depth: int) -> int:
        while at < end:
            element, after = self._element(at, end, depth)
            if element is None:
                return at
            at = after
        return end
