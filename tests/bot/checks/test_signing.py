"""The key of certificates: not set, of use, near its end, or what to mend."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest

from bot import documents
from bot.checks import State, signing
from bot.settings import Settings
from tests.bot.documents.awarded import AT


def given(path: Path | None) -> Settings:
    return Settings(signing_key=path)


def kept(folder: Path) -> Path:
    documents.kept_test_key(folder / "key.pem", AT)
    return folder / "key.pem"


def test_without_one_it_is_said_that_documents_are_marked() -> None:
    found = signing.key(given(None), AT)
    assert (found.state, "marked so" in found.text) == (State.UNSET, True)


@pytest.mark.parametrize(
    ("days", "state"), [(0, State.OK), (3600, State.NOTE), (3700, State.MEND), (-2, State.MEND)]
)
def test_a_key_holds_until_its_end(tmp_path: Path, days: int, state: State) -> None:
    assert signing.key(given(kept(tmp_path)), AT + timedelta(days=days)).state is state


def test_a_key_that_cannot_be_read_must_be_mended(tmp_path: Path) -> None:
    found = signing.key(given(tmp_path / "none.pem"), AT)
    assert (found.state, "cannot be read" in found.text) == (State.MEND, True)


def test_without_the_extra_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = kept(tmp_path)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    found = signing.key(given(path), AT)
    assert (found.state, found.do) == (
        State.MEND, "install the desk with pip install 'citydesk[documents]'",
    )  # fmt: skip


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_of_a_key_that_others_can_read_it_is_said_how_to_close_it(
    tmp_path: Path, mode: int
) -> None:
    path = kept(tmp_path)
    path.chmod(mode)
    found = signing.key(given(path), AT)
    assert (found.state, found.do) == (State.NOTE, f"chmod 600 {path}")
