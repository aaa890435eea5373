"""A letter's Markdown as one HTML page: the second voice of the same words.

Invariant: the page says what the Markdown says and nothing else. No raw HTML, no pictures, and
links only where our own templates write one in angle brackets and https.
"""

from functools import cache
from html import escape
from string import Template

import css_inline
from babel import Locale
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_STYLE = """
body { margin: 0; padding: 0; background: #f4f5f7; }
.letter { max-width: 600px; margin: 0 auto; padding: 24px; background: #ffffff; color: #1c1f23;
  font-family: -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  font-size: 16px; line-height: 1.5; overflow-wrap: anywhere; }
h1, h2 { font-size: 19px; line-height: 1.3; margin: 28px 0 8px; }
p { margin: 0 0 12px; }
ul, ol { margin: 0 0 12px; padding-inline-start: 26px; }
li { margin: 0 0 8px; }
blockquote { margin: 0 0 12px; padding-block: 4px; padding-inline: 12px;
  border-inline-start: 3px solid #9aa3ad; color: #4a525b; }
hr { border: 0; border-top: 1px solid #c9ced4; margin: 28px 0 12px; }
a { color: #0b5cad; }
"""

_DARK = """
@media (prefers-color-scheme: dark) {
  body { background: #101214 !important; }
  .letter { background: #1b1e22 !important; color: #e6e8ea !important; }
  blockquote { color: #b4bac1 !important; border-color: #5d656e !important; }
  hr { border-color: #3b4148 !important; }
  a { color: #7db8f5 !important; }
}
"""

_FRAME = Template("""<!DOCTYPE html>
<html lang="$language" dir="$direction">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>$subject</title>
<style>$style</style>
</head>
<body>
<div class="letter" lang="$language" dir="$direction">
$body</div>
</body>
</html>
""")


def html(markdown: str, *, language: str, subject: str) -> str:
    """The letter as a whole HTML page that also reads well in the dark and from right to left."""
    page = _FRAME.substitute(
        language=escape(language),
        direction=Locale.parse(language, sep="-").text_direction,
        subject=escape(subject),
        style=_STYLE + _DARK,
        body=_reader().render(markdown),
    )
    return _inliner().inline(page)


@cache
def _reader() -> MarkdownIt:
    """CommonMark without HTML and pictures; a line break in the text is one on the page."""
    reader = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(["image", "link"])
    reader.validateLink = _is_https  # type: ignore[method-assign]
    reader.core.ruler.push("questions", _stress_questions)
    reader.core.ruler.push("quotes", _turn_quotes)
    return reader


def _is_https(url: str) -> bool:
    return url.startswith("https://")


@cache
def _inliner() -> css_inline.CSSInliner:
    return css_inline.CSSInliner(keep_at_rules=True, load_remote_stylesheets=False)


def _turn_quotes(state: StateCore) -> None:
    """What people wrote reads in its own direction, whatever the letter's is."""
    depth = 0
    for token in state.tokens:
        if token.type in {"blockquote_open", "blockquote_close"}:
            depth += token.nesting
        elif token.type == "paragraph_open" and depth:
            token.attrSet("dir", "auto")


def _stress_questions(state: StateCore) -> None:
    """The first line of a numbered item is its question: let the eye find it."""
    numbered: list[bool] = []
    for before, token in zip([None, *state.tokens], state.tokens, strict=False):
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            numbered.append(token.type == "ordered_list_open")
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            numbered.pop()
        elif token.type == "inline" and numbered and numbered[-1] and before is not None:
            token.children = _stressed(token.children or [])


def _stressed(children: list[Token]) -> list[Token]:
    breaks = [at for at, child in enumerate(children) if child.type in {"softbreak", "hardbreak"}]
    end = breaks[0] if breaks else len(children)
    opened, closed = Token("strong_open", "strong", 1), Token("strong_close", "strong", -1)
    return [opened, *children[:end], closed, *children[end:]]
