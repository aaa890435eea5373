"""The languages letters and pages can be in: one gettext catalogue each, English being the source.

`python -m replies.catalogue` writes the template for translators anew.
"""

from functools import cache, cached_property
from gettext import NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from babel.support import Translations

HERE = Path(__file__).parent
PAGES = HERE.parent / "bot" / "web" / "templates"
CHAT = HERE.parent / "bot" / "slack"
LOCALES = HERE / "locale"
TEMPLATE = LOCALES / "citydesk.pot"
SOURCE = "en"

METHODS = [("templates/**.md", "jinja2"), ("**.html", "jinja2"), ("**.py", "python")]
KEYWORDS = {
    "_": None, "gettext": None, "N_": None,
    "ngettext": (1, 2), "count_say": (1, 2), "counted": (1, 2),
}  # fmt: skip
_MARKED = {"N_": None}
"""Of Slack only what is marked: all else there is for organizers, who read English."""
_JINJA = {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}
OPTIONS = {"templates/**.md": _JINJA, "**.html": _JINJA}
_NOTES = ("L10N:",)


def N_(message: str) -> str:  # noqa: N802  the name gettext tools look for
    """Mark a message for translation where its language is not known yet."""
    return message


def path_of(language: str) -> Path:
    return LOCALES / f"{language}.po"


def spoken(language: str) -> str:
    """The language a letter is really written in: this one, its base language, or English."""
    known = _languages(LOCALES)
    for one in (language, language.replace("_", "-").partition("-")[0]):
        if one in known:
            return one
    return SOURCE


@cache
def _languages(folder: Path) -> frozenset[str]:
    return frozenset(path.stem for path in folder.glob("*.po"))


def locale_of(language: str) -> Locale:
    """How numbers, dates and lists are written; English as most of the world writes its dates."""
    return Locale.parse(
        "en_001" if language == SOURCE else language, sep="-" if "-" in language else "_"
    )


@cache
def translations(language: str) -> NullTranslations:
    """The messages of a spoken language."""
    return NullTranslations() if language == SOURCE else _Catalogued(language)


class _Catalogued(NullTranslations):
    """A catalogue that is read when the first of its messages is wanted: a third of a second."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def gettext(self, message: str) -> str:
        return self._known.gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._known.ngettext(msgid1, msgid2, n)

    @cached_property
    def _known(self) -> NullTranslations:
        compiled = BytesIO()
        write_mo(compiled, read_catalogue(path_of(self._language), self._language))
        compiled.seek(0)
        return Translations(compiled)


def read_catalogue(path: Path, language: str | None = None) -> Catalog:
    with path.open("rb") as lines:
        return read_po(lines, locale=language)


def extracted() -> Catalog:
    """Every message of letters, pages, buttons and code: all that translators get."""
    header = "# Messages of Citydesk's letters and pages."
    catalog = Catalog(project="citydesk", header_comment=header)
    for folder, within, keywords in (
        (HERE, "", KEYWORDS),
        (PAGES, "pages/", KEYWORDS),
        (CHAT, "slack/", _MARKED),
    ):
        found = extract_from_dir(folder, METHODS, OPTIONS, keywords=keywords, comment_tags=_NOTES)
        for name, _, message, comments, context in found:
            known = [(f"{within}{name}", 0)]
            catalog.add(message, None, known, auto_comments=comments, context=context)
    return catalog


def write_template() -> None:
    """Bring the template for translators up to date."""
    with TEMPLATE.open("wb") as file:
        write_po(file, extracted(), sort_by_file=True, include_lineno=False, omit_header=True)


if __name__ == "__main__":
    write_template()
