"""HTML mail to lines: quotes keep their depth, lists their numbers, table rows one line.

Hidden text is left out. Client structures are read as what they mean: a quote that opens, an
attribution. Never raises on broken HTML.
"""

import re
from collections import Counter
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING

from bot.mail import tidy
from bot.mail.reading.headers import ADDRESS_CHARS
from bot.mail.reading.text.lines import Line, Mark

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SILENT = frozenset(
    {"head", "style", "script", "title", "template", "noscript", "object", "select", "textarea",
     "iframe", "svg", "-comment", "!doctype"}
)  # fmt: skip
BREAKS = frozenset(
    {"div", "tr", "table", "tbody", "thead", "section", "article", "header", "footer", "center",
     "address", "form", "main", "nav", "aside",
     "details", "summary", "fieldset", "legend", "dd", "dt", "figure", "figcaption", "caption",
     "body", "html", "li"}
)  # fmt: skip
GAPS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "dl"})
OPENING_IDS = re.compile(
    r"(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|reply-intro)$"
)
OPENING_CLASSES = re.compile(
    r"(?:^|\s)(?:x_)*(?:(?:ydp\w{1,20})?yahoo_quoted|OutlookMessageHeader|ymail_android_quoted|"
    r"ms-outlook-mobile-reference-message)(?:\s|$)"
)
SIGNATURE_IDS = re.compile(r"(?:x_)*(?:Signature|ms-outlook-mobile-signature|AppleMailSignature)$")
SIGNATURE_CLASSES = frozenset({"gmail_signature", "moz-signature", "protonmail_signature_block"})
ATTRIBUTION_CLASSES = frozenset({"gmail_attr", "moz-cite-prefix"})
_HIDDEN = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|(?:^|;)(?:font-size|max-height|opacity):0(?![.\d]*[1-9])"
)
_INDENT = re.compile(r"border(?:-left)?:(?:none|0)", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
     "wbr"}
)  # fmt: skip
_SELF_ENDING = frozenset({"p", "li", "dd", "dt", "tr", "td", "th", "tbody", "thead", "option"})
_EMPTY_PARAGRAPH = re.compile(
    r"<p(?:\s[^<>]{0,200})?>(?:\s|&nbsp;|<(?:br|/?span|/?font)(?:\s[^<>]{0,200})?/?>){1,6}</p>",
    re.IGNORECASE,
)
PARTINGS = 2
"""From how many empty paragraphs on a mail's others are but lines."""
BROKEN = 55
"""A longer line would be taken for one that goes on below."""
CELL = " | "
LONGEST = 1_500_000
DEEPEST = 250
TAGS = 15_000
_NODES = 200_000


def html_lines(html: str) -> list[Line]:
    """The lines a reader of this HTML sees, in order."""
    from selectolax.lexbor import LexborHTMLParser  # only HTML-only mail needs it

    shallow = _shallow(html[:LONGEST])
    root = LexborHTMLParser(shallow).root
    writer = _Writer(parts_by_paragraphs=len(_EMPTY_PARAGRAPH.findall(shallow)) >= PARTINGS)
    for node, is_end in _steps(root) if root is not None else ():
        writer.leave(node) if is_end else writer.enter(node)
    writer.flush()
    return writer.lines


def _shallow(html: str) -> str:
    """The HTML up to where it nests deeper, or has more tags, than any mail.

    The parser's time grows with depth. Depth is counted by names; since comments and attributes
    can hide a closing tag, the number of tags is bounded as well.
    """
    if html.count("<") < DEEPEST:
        return html
    depth = total = 0
    opened: Counter[str] = Counter()
    for tag in _TAG.finditer(html):
        name = tag[2].lower()
        if name in _VOID:
            continue
        step = -1 if tag[1] and opened[name] else 0 if tag[1] else 1
        opened[name] += step
        depth += 0 if name in _SELF_ENDING else step
        total += not tag[1]
        if depth > DEEPEST or total > TAGS:
            return html[: tag.start()]
    return html


def _steps(root: "LexborNode") -> Iterator[tuple["LexborNode", bool]]:
    """Every visible node twice, entering and leaving, without recursion."""
    waiting = [(root, False)]
    for _ in range(_NODES):
        if not waiting:
            return
        node, is_end = waiting.pop()
        if is_end:
            yield node, True
            continue
        if _is_silent(node):
            continue
        yield node, False
        if node.tag != "-text":
            waiting.append((node, True))
            inner = list(node.iter(include_text=True))
            waiting.extend((child, False) for child in reversed(inner))


def _is_silent(node: "LexborNode") -> bool:
    tag = node.tag or ""
    if tag == "-text":
        return False
    if tag in SILENT:
        return True
    attributes = node.attributes
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return bool(style and _HIDDEN.search(style.replace(" ", "").lower()))


def _is_quote(node: "LexborNode") -> bool:
    """A blockquote is a quote, save those by which clients only indent."""
    attributes = node.attributes
    if attributes.get("type") == "cite" or "quote" in (attributes.get("class") or ""):
        return True
    return not _INDENT.search((attributes.get("style") or "").replace(" ", ""))


class _Cell(Enum):
    """What the table cell being written holds; only cells of one line share theirs."""

    OUTSIDE = 0
    EMPTY = 1
    JOINED = 2  # its first words go on the line of the cell before
    ONE_LINE = 3


class _Writer:
    """Collects words into lines; breaks wait until words follow, so that cells stay in a row."""

    def __init__(self, *, parts_by_paragraphs: bool = False) -> None:
        """With `parts_by_paragraphs` empty ones stand between the others, which are lines then."""
        self.lines: list[Line] = []
        self._is_parted = parts_by_paragraphs
        self._words: list[str] = []
        self._prefix = ""
        self._break = 0  # 1: a new line before the next words, 2: and a blank one
        self._depth = 0
        self._depths: list[int] = []
        self._lists: list[int | None] = []
        self._cell = _Cell.OUTSIDE
        self._pre = 0
        self._mark = Mark.NONE

    def enter(self, node: "LexborNode") -> None:
        tag = node.tag or ""
        if tag == "-text":
            self._say(node.text_content or "")
            return
        if tag == "br":
            self._end_line()
        elif tag == "hr":
            self.flush()
            self.lines.append(Line("", self._depth, Mark.RULE))
        elif tag in {"td", "th"}:
            self._enter_cell()
        elif tag in GAPS or tag in BREAKS:
            if tag in {"tr", "table"}:
                self._cell = _Cell.OUTSIDE
            self._enter_block(tag, node)

    def leave(self, node: "LexborNode") -> None:
        tag = node.tag or ""
        if tag in GAPS or tag in BREAKS:
            self._want(self._gap(tag, node))
            if self._mark is Mark.ATTRIBUTION and _has_class(node, ATTRIBUTION_CLASSES):
                self.flush()
                self._mark = Mark.NONE
        if tag in {"td", "th"}:
            self._break = min(self._break, 1)
        elif tag == "blockquote":
            self.flush()
            self._depth = self._depths.pop() if self._depths else 0
        elif tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag == "pre":
            self.flush()
            self._pre = max(0, self._pre - 1)
        elif tag == "a" and (address := _hidden_address(node)):
            self._say(f" <{address}>")

    def flush(self) -> None:
        """End the line being written, if there is one."""
        words = "".join(self._words)
        self._words = []
        if words.strip():
            text = self._prefix + " ".join(words.split()) if not self._pre else words.rstrip()
            self.lines.append(
                Line(text.removesuffix(CELL.rstrip()).rstrip(), self._depth, self._mark)
            )
            self._prefix = ""

    def _gap(self, tag: str, node: "LexborNode") -> int:
        """How far a block stands off: 2 leaves a blank line. Word's paragraphs have no margin."""
        if tag != "p":
            return 2 if tag in GAPS else 1
        if (node.attributes.get("class") or "").startswith("Mso"):
            return 1
        if "margin" in (node.attributes.get("style") or "") or not self._is_parted:
            return 2
        return 1 if len("".join(self._words)) < BROKEN else 2

    def _enter_block(self, tag: str, node: "LexborNode") -> None:
        self._want(self._gap(tag, node))
        if tag == "blockquote":
            self.flush()
            self._depths.append(self._depth)
            self._depth = min(DEEPEST, self._depth + _is_quote(node))
        elif tag in {"ul", "ol"}:
            self._lists.append(_start(node) if tag == "ol" else None)
        elif tag == "li":
            self._enter_item(node)
        elif tag == "pre":
            self._pre += 1
        elif tag == "div":
            self._enter_div(node)

    def _enter_item(self, node: "LexborNode") -> None:
        self.flush()
        number = self._lists[-1] if self._lists else None
        if number is None:
            self._prefix = "- "
            return
        value = node.attributes.get("value") or ""
        number = int(value) if value.isascii() and value.isdigit() and len(value) < 6 else number
        self._prefix = f"{number}. "
        self._lists[-1] = number + 1

    def _enter_div(self, node: "LexborNode") -> None:
        attributes = node.attributes
        opens = OPENING_CLASSES.search(attributes.get("class") or "")
        if opens or OPENING_IDS.match(attributes.get("id") or ""):
            self.flush()
            self.lines.append(Line("", self._depth, Mark.OPENS))
        elif _has_class(node, ATTRIBUTION_CLASSES):
            self.flush()
            self._mark = Mark.ATTRIBUTION
        elif SIGNATURE_IDS.match(attributes.get("id") or "") or _has_class(node, SIGNATURE_CLASSES):
            self.flush()
            self.lines.append(Line("--", self._depth))

    def _enter_cell(self) -> None:
        words = "".join(self._words).rstrip()
        if words and self._cell is _Cell.JOINED:
            return  # the cell before it was empty
        if words and self._cell is _Cell.ONE_LINE:
            self._words = [words, " " if words.endswith((":", "：", "|")) else CELL]
            self._cell = _Cell.JOINED
        else:
            self._want(1)
            self._cell = _Cell.EMPTY

    def _say(self, words: str) -> None:
        is_blank = words.isspace()
        if is_blank and "\xa0" in words and (self._break or not self._words):
            self._want(2)  # an empty paragraph, as Word writes it
        words = words if is_blank and not self._pre else tidy.text(words)
        if not self._pre and not words.strip():
            if self._words and not self._break:
                self._words.append(" ")
            return
        self._make_break()
        if self._pre:
            *before, words = words.split("\n")
            for line in before:
                self._words.append(line)
                self._end_line()
        self._words.append(words.replace("\n", " "))

    def _make_break(self) -> None:
        if self._cell is _Cell.JOINED:
            self._break = 0
        if self._break:
            if self._cell is _Cell.ONE_LINE:
                self._cell = _Cell.OUTSIDE
            self.flush()
            if self._break == 2 and self.lines and not self.lines[-1].is_blank:
                self.lines.append(Line("", self._depth))
            self._break = 0
        if self._cell in {_Cell.EMPTY, _Cell.JOINED}:
            self._cell = _Cell.ONE_LINE

    def _end_line(self) -> None:
        """A line break: ends the words before it, or is a blank line where a block ended them."""
        self._cell = _Cell.OUTSIDE
        if self._break:
            self.flush()
        if "".join(self._words).strip():
            self.flush()
        else:
            self.lines.append(Line("", self._depth))
        self._break = 0

    def _want(self, lines: int) -> None:
        self._break = max(self._break, lines)


def _hidden_address(node: "LexborNode") -> str:
    """The address behind a name that is a link to it, as header blocks show people; or ""."""
    scheme, _, address = (node.attributes.get("href") or "").partition(":")
    if scheme.lower() != "mailto" or "@" in node.text(deep=True):
        return ""
    return address.partition("?")[0][:ADDRESS_CHARS]


def _start(node: "LexborNode") -> int:
    start = node.attributes.get("start") or ""
    return int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1


def _has_class(node: "LexborNode", names: frozenset[str]) -> bool:
    return not names.isdisjoint((node.attributes.get("class") or "").split())
