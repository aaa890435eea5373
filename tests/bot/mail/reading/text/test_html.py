"""HTML read as a person sees it."""

import pytest

from bot.mail.reading.text.html import html_lines
from bot.mail.reading.text.lines import Mark


def shown(html: str) -> list[str]:
    return [line.text for line in html_lines(html) if line.text]


def test_lists_keep_their_numbers() -> None:
    html = (
        '<ol start="3"><li><p>Which city?</p></li><li>Where?</li><li value="9">x</li></ol>'
        "<ul><li>y</ul>"
    )
    assert shown(html) == ["3. Which city?", "4. Where?", "9. x", "- y"]


def test_a_row_of_one_line_cells_is_one_line() -> None:
    html = (
        "<table><tr><td><p>City:</p></td><td><p>Gdynia</p></td></tr><tr><th>A<th><th>B</tr></table>"
    )
    assert shown(html) == ["City: Gdynia", "A | B"]


def test_cells_of_several_lines_stay_apart() -> None:
    html = "<table><tr><td><div>a</div><div>b</div></td><td>c</td></tr></table>"
    assert shown(html) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "hidden",
    [
        '<span style="display: none">x</span>',
        "<p hidden>x</p>",
        '<span style="font-size:0px">x</span>',
        '<div style="mso-hide:all">x</div>',
        '<div style="color:red;max-height:0">x</div>',
        "<style>x</style>",
        "<script>x</script>",
        "<!-- x -->",
        "<head><title>x</title></head>",
        "<!--[if mso]>x<![endif]-->",
    ],
)
def test_hidden_text_is_left_out(hidden: str) -> None:
    assert shown(f"{hidden}<p>seen</p>") == ["seen"]


@pytest.mark.parametrize(
    "style", ["font-size:10px", "font-size:0.9em", "opacity:0.5", "max-height:05px"]
)
def test_small_text_is_not_hidden(style: str) -> None:
    assert shown(f'<p style="{style}">seen</p>') == ["seen"]


def test_quotes_keep_their_depth_and_indents_are_none() -> None:
    html = (
        "a<blockquote type=cite>b<blockquote>c</blockquote>d</blockquote>e"
        '<blockquote style="margin:0 0 0 40px;border:none">f</blockquote>'
    )
    found = [(line.text, line.depth) for line in html_lines(html) if line.text]
    assert found == [("a", 0), ("b", 1), ("c", 2), ("d", 1), ("e", 0), ("f", 0)]


def test_clients_say_where_a_quote_opens_and_what_is_an_attribution() -> None:
    marks = [line.mark for line in html_lines('x<div id="divRplyFwdMsg">From</div>')]
    assert marks == [Mark.NONE, Mark.OPENS, Mark.NONE]
    attribution = html_lines('<div class="gmail_attr">On Monday, x wrote:<br></div>y')
    assert [(line.text, line.mark) for line in attribution] == [
        ("On Monday, x wrote:", Mark.ATTRIBUTION),
        ("y", Mark.NONE),
    ]


def test_line_breaks_and_blanks_are_as_seen() -> None:
    assert shown("a\n  b<br>c&nbsp;d<pre>e\n  f</pre>") == ["a b", "c d", "e", "  f"]
    blank = [line.text for line in html_lines("<div>a</div><div><br></div><div>b</div>")]
    assert blank == ["a", "", "b"]


@pytest.mark.parametrize(
    "html", ["", "<", "<p", "</blockquote></ol></pre>", "<li>x", "\x00<b>", "&#0;"]
)
def test_broken_html_is_read_as_far_as_it_goes(html: str) -> None:
    html_lines(html)


def test_a_rule_is_a_blank_line_that_parts() -> None:
    marks = [line.mark for line in html_lines("a<hr>b")]
    assert marks == [Mark.NONE, Mark.RULE, Mark.NONE]
    assert shown("a<hr>b") == ["a", "b"]


@pytest.mark.parametrize(
    "name", ["yahoo_quoted", "ydp1a2b3c4dyahoo_quoted", "x ms-outlook-mobile-reference-message"]
)
def test_a_class_says_where_a_quoted_letter_opens(name: str) -> None:
    assert Mark.OPENS in [line.mark for line in html_lines(f'x<div class="{name}">y</div>')]


def test_a_summary_stands_on_a_line_of_its_own() -> None:
    assert shown("<details><summary>a</summary>b</details>c") == ["a", "b", "c"]


def test_paragraphs_parted_by_empty_ones_are_lines() -> None:
    lines = "<p>1. yes</p><p>2. 5G</p><p><br></p><p>Kind regards</p><p>Anna</p><p>&nbsp;</p>"
    assert [line.text for line in html_lines(lines)][:5] == [
        "1. yes", "2. 5G", "", "Kind regards", "Anna",
    ]  # fmt: skip
    assert [line.text for line in html_lines("<p>1. yes</p><p>2. 5G</p>")] == [
        "1. yes", "", "2. 5G",
    ]  # fmt: skip
    margin = '<p style="margin: 0 0 12px">1. yes</p><p style="margin: 0 0 12px">2. 5G</p>'
    assert [line.text for line in html_lines(f"{margin}<p><br></p><p><br></p>")][:3] == [
        "1. yes", "", "2. 5G",
    ]  # fmt: skip


def test_a_long_paragraph_parted_by_empty_ones_keeps_its_distance() -> None:
    """Else it would be taken for a line that a mail program broke."""
    long = "We are a smart city, recognised by the national ministry of digital affairs in 2022"
    html = f"<p>{long}</p><p>5G in the whole city</p><p><br></p><p>Anna</p><p><br></p>"
    assert [line.text for line in html_lines(html)][:3] == [long, "", "5G in the whole city"]
