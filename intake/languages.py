"""The languages the desk reads (languages.toml), and the one a script tells by itself.

Invariant: this is the only list of languages; everything else by language is files named by code.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from pydantic import TypeAdapter

from intake.remembering import remembered

ENGLISH = "en"

_HAN = re.compile("[\u4e00-\u9fff]")


@dataclass(frozen=True, kw_only=True)
class Language:
    """One language: its English and its own name, and the letters that only it and a few write.

    `called` are its names in the other languages, with the forms they take in a sentence.
    `relatives` are codes written in the same letters whose writers are not read as this one's;
    `shared` are codes whose letters it writes too.
    """

    code: str
    name: str
    own: str
    called: tuple[str, ...] = ()
    letters: str = ""
    relatives: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


@cache
def all_read() -> dict[str, Language]:
    """Every language the desk reads, by RFC 5646 code, in the order of the file."""
    tables = tomllib.loads(files("intake").joinpath("languages.toml").read_text(encoding="utf-8"))
    language = TypeAdapter(Language)
    return {code: language.validate_python({"code": code, **row}) for code, row in tables.items()}


def named(code: str | None) -> str:
    """A language by its English name; the code where it has none here."""
    known = all_read().get(code or "")
    return known.name if known else code or "an unknown language"


def of_locale(locale: str) -> str | None:
    """The language that a program's setting tells; English tells none, since it comes with many."""
    code = primary(locale)
    return code if code in all_read() and code != ENGLISH else None


def primary(tag: str) -> str:
    """The language of a tag such as pt-BR or zh_TW, without its region and script."""
    return re.split("[-_]", tag.lower())[0]


@remembered(64)  # a reader asks it of one sentence for each of its lists
def spoken_in(text: str, language: str) -> str:
    """The language to read a text in: its writer's, unless its script is another language's.

    Only the primary subtag of the writer's counts ("zh-Hant" is zh). The script with the most
    letters decides; kana make Han Japanese, and letters that Japan lacks Chinese.
    """
    language = primary(language)
    if text.isascii():
        return language
    count = {code: len(letters.findall(text)) for code, letters in _scripts().items()}
    most = max(count, key=lambda code: count[code])
    if not count[most]:
        return language
    known = all_read()
    if sum(count.values()) == count["zh"] and told_by_han(text) == "zh":
        return "zh"
    for code, one in known.items():
        if most in one.shared and (code == language or count.get(code)):
            return code
    return language if language in known[most].relatives else most


def may_be_english(text: str, language: str) -> bool:
    """Whether plain Latin letters stand where the writer's language has letters of its own."""
    is_latin = text.isascii() and any(letter.isalpha() for letter in text)
    return is_latin and language in all_read() and language in _scripts()


def told_by_han(text: str) -> str | None:
    """Whether letters of Han that only one of them writes make a text Chinese or Japanese."""
    found = {_writer_of(letter) for letter in set(_HAN.findall(text))} - {None}
    return found.pop() if len(found) == 1 else None


def has_kana(text: str) -> bool:
    """Whether letters stand in it that only Japanese writes."""
    return _scripts()["ja"].search(text) is not None


@lru_cache(maxsize=8192)
def _writer_of(letter: str) -> str | None:
    """National sets of letters tell: what is in none of Japan's is Chinese, and the reverse."""
    chinese = _is_in(letter, "gb2312") or _is_in(letter, "big5")
    japanese = _is_in(letter, "cp932")
    if chinese == japanese:
        return None
    return "zh" if chinese else "ja"


def _is_in(letter: str, charset: str) -> bool:
    return bool(letter.encode(charset, "ignore"))


@cache
def _scripts() -> dict[str, re.Pattern[str]]:
    return {code: re.compile(f"[{one.letters}]") for code, one in all_read().items() if one.letters}
