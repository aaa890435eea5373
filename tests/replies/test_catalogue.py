import ast
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from replies import catalogue


def messages_of(catalog: Catalog) -> set[object]:
    return {tuple(one.id) if one.pluralizable else one.id for one in catalog if one.id}


def test_the_template_for_translators_is_up_to_date() -> None:
    """`python -m replies.catalogue` writes it."""
    assert messages_of(catalogue.read_catalogue(catalogue.TEMPLATE)) == messages_of(
        catalogue.extracted()
    )


def test_no_sentence_is_marked_within_an_f_string_where_python_3_11_hides_it() -> None:
    trees = [ast.parse(path.read_text("utf-8")) for path in catalogue.HERE.rglob("*.py")]
    within = [
        part
        for tree in trees
        for text in ast.walk(tree)
        if isinstance(text, ast.JoinedStr)
        for part in ast.walk(text)
        if isinstance(part, ast.Name) and part.id in catalogue.KEYWORDS
    ]
    assert [(one.id, one.lineno) for one in within] == []


def test_sentences_of_templates_and_of_code_are_both_found() -> None:
    found = messages_of(catalogue.extracted())
    assert "What we understood" in found
    assert "The currency is missing." in found
    assert ("%(count)s more", "%(count)s more") in found


def test_every_plural_names_its_count_in_both_forms() -> None:
    for message in catalogue.extracted():
        if message.pluralizable:
            assert all("%(count)s" in form for form in message.id), message.id


@pytest.mark.parametrize(
    "path", sorted(catalogue.LOCALES.glob("*.po")) or [catalogue.TEMPLATE], ids=lambda one: one.name
)
def test_every_language_is_complete_and_keeps_its_placeholders(path: Path) -> None:
    known = messages_of(catalogue.extracted())
    catalog = catalogue.read_catalogue(path)
    assert messages_of(catalog) == known
    for message in catalog:
        if message.id and path.suffix == ".po":
            said = message.string
            assert all(said if isinstance(said, (tuple, list)) else [said]), message.id
            assert not list(message.check(catalog)), message.id


def test_a_catalogue_speaks_and_its_territory_falls_back_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "LOCALES", tmp_path)
    (tmp_path / "eo.po").write_text('msgid ""\nmsgstr ""\n\nmsgid "yes"\nmsgstr "jes"\n')
    assert catalogue.spoken("eo") == catalogue.spoken("eo-XX") == catalogue.spoken("eo_XX") == "eo"
    assert catalogue.spoken("fr") == "en"
    assert catalogue.translations.__wrapped__("eo").gettext("yes") == "jes"
