"""Which font comes first, and what is said where the extra packages are missing."""

import subprocess
import sys

import pytest

from bot.documents import fonts


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("zh", "Noto Serif SC"),
        ("zh-Hans-SG", "Noto Serif SC"),
        ("zh-Hant", "Noto Serif TC"),
        ("zh_TW", "Noto Serif TC"),
        ("zh-HK", "Noto Serif TC"),
        ("ja", "Noto Serif JP"),
        ("ko-KR", "Noto Serif KR"),
        ("ar", "Libertinus Serif"),
        ("", "Libertinus Serif"),
    ],
)
def test_a_language_says_whose_shapes_come_first(language: str, first: str) -> None:
    assert fonts.in_order(language)[0] == first


def test_every_family_in_the_order_is_installed_and_none_is_the_systems() -> None:
    assert set(fonts.in_order("zh-Hant")) <= set(fonts.loaded().families())
    paths = [one.path for one in fonts.loaded().fonts() if one.path]
    assert paths
    assert all("site-packages" in str(one) for one in paths)


def test_nothing_heavy_is_imported_before_a_document_is_made() -> None:
    asked = (
        "import sys, bot.documents; "
        "print(sorted({'typst', 'pyhanko', 'segno', 'cryptography'} & sys.modules.keys()))"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert told.stdout.strip() == b"[]"


@pytest.mark.parametrize("package", ["typst", "fontpkg_amiri", "pyhanko"])
def test_a_missing_package_is_named_with_what_installs_it(package: str) -> None:
    asked = f"""
import sys
sys.modules[{package!r}] = None  # as if it were not installed
from bot import documents
from bot.documents import fonts, signing
try:
    fonts.loaded()
    signing.sign(b"", key=None, at=None)
except documents.DocumentsMissingError as fault:
    print(fault)
"""
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, text=True)
    assert package.replace("_", "-") in told.stdout
    assert "pip install 'citydesk[documents]'" in told.stdout
