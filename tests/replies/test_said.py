import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replies import page
from replies.said import plain, quoted, requoted, said, unescaped

INJECTIONS = [
    "# x",
    "###### six",
    "[a](http://evil.example)",
    "[a](https://evil.example)",
    "[a]: https://evil.example",
    "![a](https://evil.example/x.png)",
    "<https://evil.example>",
    "<https://evil.example/a@b>",
    "<script>alert(1)</script>",
    "<b>bold</b>",
    "&lt;b&gt; &amp; &#60;",
    "1. x",
    "12) x",
    "- x",
    "+ x",
    "* x",
    "> x",
    "---",
    "===",
    "- - -",
    "***",
    "___",
    "```sh",
    "~~~",
    "**bold** and _slanted_ and `code`",
    "a_b_c and __init__",
    "back\\slash \\* \\",
    "|a|b|",
    "#",
    "-",
    "1.",
    "a\n# heading\n\n1. item",
    "a\r\nBcc: x@evil.example",
    "a\u2028# heading",
    "abc\u202etxt.exe",
    "\u2066hidden\u2069",
    "nul\x00 and bell\x07",
    "    code",
    "\ttab",
]


def shown(markdown: str) -> str:
    """What a reader of the page sees of it, without any mark-up."""
    body = page._reader().render(markdown).strip()
    assert body.startswith("<p>"), body
    assert body.endswith("</p>"), body
    inner = body.removeprefix("<p>").removesuffix("</p>")
    assert not re.search("<(?!br)", inner), body
    return html.unescape(inner)


@pytest.mark.parametrize("text", INJECTIONS)
@pytest.mark.parametrize("around", ["{}", "A city called {} applies.", "{} and {}"])
def test_what_a_person_wrote_shows_literally_wherever_it_stands(text: str, around: str) -> None:
    written = around.replace("{}", said(text))
    assert shown(written) == around.replace("{}", plain(text))


@pytest.mark.parametrize("text", [*INJECTIONS, "1. yes", "2) no", "a \\ b", "\\\\"])
def test_the_text_part_shows_what_a_person_wrote_without_escapes(text: str) -> None:
    assert unescaped(said(text)) == plain(text)
    assert unescaped(f"you wrote “{said(text)}”") == f"you wrote “{plain(text)}”"


@given(st.text(max_size=60))
def test_any_text_comes_back_as_it_was_written(text: str) -> None:
    assert unescaped(said(text)) == plain(text)


@pytest.mark.parametrize("text", INJECTIONS)
def test_a_quote_holds_only_paragraphs_of_the_words(text: str) -> None:
    body = page._reader().render(quoted(text))
    assert set(re.findall(r"<(\w+)", body)) <= {"blockquote", "p", "br"}


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_two_texts_together_make_markup(one: str, other: str) -> None:
    expected = " ".join(f"x {plain(one)} y {plain(other)} z".split())
    assert " ".join(shown(f"x {said(one)} y {said(other)} z").split()) == expected


@given(st.text(min_size=1, max_size=60).filter(lambda text: bool(plain(text))))
def test_no_text_alone_makes_a_block(text: str) -> None:
    assert shown(said(text)) == plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gdynia",
        "O'Higgins (Región)",
        "Şanlıurfa",
        "北京市",
        "القاهرة",
        "B1a_report_2024.pdf",
        "clerk@city.example",
        "Clerk <clerk@city.example>",
        "https://city.example/a?b=1&c=2",
        "+48 58 000 00 00",
        "5 < 6 > 4",
        "-5 %",
        "“yes” – 50 %",
    ],
)
def test_ordinary_words_stay_untouched(text: str) -> None:
    assert said(text) == text


def test_a_long_text_is_cut_with_an_ellipsis() -> None:
    assert said("word " * 50, 20) == "word word word word…"


def test_a_long_quote_keeps_its_first_lines() -> None:
    assert quoted("a\n\n\nb\nc\nd", 3) == "> a\n>\n> b\n> …"


def test_a_letter_that_is_told_again_is_quoted_as_it_read() -> None:
    markdown = "## Our questions\n\n1. What is \\*your\\* name?\n    Answer: <x>\n- _b_"
    told = requoted(markdown)
    assert (
        told
        == "> Our questions\n>\n> 1\\. What is \\*your\\* name?\n> Answer: \\<x>\n> \\- \\_b\\_"
    )
    assert unescaped(told).replace("> ", "").splitlines()[2] == "1. What is *your* name?"
