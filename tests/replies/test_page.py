import re

import pytest
from selectolax.lexbor import LexborHTMLParser as HTMLParser
from selectolax.lexbor import LexborNode

from replies import page
from tests.replies.writing import SAMPLES, sample


def words_of_page(html: str) -> list[str]:
    tree = HTMLParser(html)
    for item in tree.css("style, title"):
        item.decompose()
    assert tree.body
    return tree.body.text(separator=" ").split()


def first(within: HTMLParser | LexborNode, selector: str) -> LexborNode:
    found = within.css_first(selector)
    assert found, selector
    return found


def words_of_markdown(markdown: str) -> list[str]:
    marks = re.compile(r"^(#+ |\* \* \*$|\d+\. |- |  +|> ?)", re.MULTILINE)
    text = marks.sub("", marks.sub("", markdown))
    bare = re.sub(r"\*\*|(?<!\\)`", "", text)
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", bare).split()


@pytest.mark.parametrize("key", SAMPLES)
def test_text_and_page_say_the_same(key: str) -> None:
    letter = sample(key)
    html = page.html(letter.markdown, language="en", subject=letter.subject)
    glued = "".join(words_of_page(html))
    assert glued == "".join(words_of_markdown(letter.markdown))


def test_numbers_stay_right_across_indented_lines() -> None:
    questions = "".join(f"{n}. Question {n}?\n    Answer: yes or no\n\n" for n in range(1, 13))
    tree = HTMLParser(page.html(questions, language="en", subject="s"))
    assert len(tree.css("ol")) == 1
    assert [first(item, "strong").text() for item in tree.css("ol > li")] == [
        f"Question {n}?" for n in range(1, 13)
    ]


@pytest.mark.parametrize(
    ("language", "direction"), [("en", "ltr"), ("ar", "rtl"), ("zh-Hant", "ltr"), ("he", "rtl")]
)
def test_the_frame_says_language_and_direction(language: str, direction: str) -> None:
    html = page.html("Hello", language=language, subject="s")
    assert f'<html lang="{language}" dir="{direction}">' in html
    letter = first(HTMLParser(html), ".letter")
    assert (letter.attributes["lang"], letter.attributes["dir"]) == (language, direction)


def test_words_of_people_read_in_their_own_direction() -> None:
    markdown = "شكرًا\n\n> Buenos días:\n>\n> مرحبا\n\nإلى اللقاء"
    tree = HTMLParser(page.html(markdown, language="ar", subject="s"))
    directions = [one.attributes.get("dir") for one in tree.css("p")]
    assert directions == [None, "auto", "auto", None]


def test_the_look_is_inlined_and_the_dark_one_is_kept() -> None:
    html = page.html("# A\n\n- b", language="en", subject="s")
    assert "@media (prefers-color-scheme: dark)" in html
    assert 'name="color-scheme" content="light dark"' in html
    tree = HTMLParser(html)
    assert "max-width: 600px" in (first(tree, ".letter").attributes["style"] or "")
    assert first(tree, "li").attributes["style"]


@pytest.mark.parametrize(
    ("markdown", "links"),
    [
        ("See <https://desk.example/rules>", ["https://desk.example/rules"]),
        ("See <http://desk.example>", []),
        ("See <javascript:alert(1)>", []),
        ("See [a](https://desk.example)", []),
        ("See https://desk.example", []),
        ("![a](https://desk.example/a.png)", []),
        ('<a href="https://desk.example">a</a>', []),
    ],
)
def test_links_stand_only_where_a_template_wrote_one(markdown: str, links: list[str]) -> None:
    tree = HTMLParser(page.html(markdown, language="en", subject="s"))
    assert [link.attributes["href"] for link in tree.css("a")] == links
    assert not tree.css("img, script, iframe")


def test_a_subject_cannot_leave_the_title() -> None:
    html = page.html("x", language="en", subject="</title><script>alert(1)</script>")
    assert "<script>" not in html
