"""Finding on a screen what a person means: buttons, menus, and fields by their labels.

Invariant: exactly one thing is meant, or NotThereError lists what there is.
"""

from collections.abc import Sequence

from bot.slack.fake import stances
from bot.slack.fake.stances import NotThereError
from bot.slack.fake.workspace import Json, View

Found = tuple[Json, Json]


def button(
    blocks: Sequence[Json], action_id: str, value: str | None, block_id: str | None
) -> Found:
    """The first button of this action; with a value or block_id only the one that has it."""
    known = [(block, one) for block, one in stances.elements(blocks) if one["type"] == "button"]
    for block, one in known:
        wanted = one["action_id"] == action_id or one["text"]["text"] == action_id
        if wanted and value in (None, one.get("value")) and block_id in (None, block["block_id"]):
            return block, one
    raise NotThereError(f"no button {action_id!r} here, only {[b['action_id'] for _, b in known]}")


def element(blocks: Sequence[Json], action_id: str) -> Found:
    """A menu, checkbox, date or other input by its action_id."""
    known = list(stances.elements(blocks))
    for block, one in known:
        if one["action_id"] == action_id:
            return block, one
    raise NotThereError(f"no {action_id!r} here, only {[e['action_id'] for _, e in known]}")


def field(blocks: Sequence[Json], name: str) -> Found:
    """An input by its label, block_id or action_id."""
    known = _fields(blocks)
    for block, one in known:
        if name in _names(block, one):
            return block, one
    raise NotThereError(f"no field {name!r} here, only {[_label(b) for b, _ in known]}")


def has_field(blocks: Sequence[Json], name: str) -> bool:
    """Whether `field` would find one."""
    return any(name in _names(block, one) for block, one in _fields(blocks))


def _fields(blocks: Sequence[Json]) -> list[Found]:
    return [(b, e) for b, e in stances.elements(blocks) if stances.is_stateful(e)]


def _names(block: Json, element: Json) -> tuple[str, str, str]:
    return _label(block), str(block["block_id"]), str(element["action_id"])


def _label(block: Json) -> str:
    part = block.get("label") or block.get("text") or {}
    return str(part.get("text", block["block_id"]))


def check_complete(view: View) -> None:
    """Slack itself holds a modal back while something required is empty."""
    if not view.json.get("submit"):
        raise NotThereError("this modal has nothing to submit")
    for block in view.blocks:
        if block["type"] != "input" or block.get("optional"):
            continue
        entry = view.values[block["block_id"]].get(block["element"]["action_id"], {})
        if block["element"].get("type") != "file_input" and stances.is_empty(entry):
            raise NotThereError(f"{_label(block)!r} is required")
