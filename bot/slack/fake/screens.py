"""What is on people's screens: each person's stack of modals, and their Home.

Invariant: a modal that was closed is no view any more; at most three lie on each other.
"""

from typing import Any

from bot.slack.fake import block_rules, parsing, stances
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import Json, View, Workspace

DEPTH = 3


def check(view: Any, surfaces: tuple[str, ...] = ("modal",)) -> None:
    """Refused where Slack would not show it."""
    block_rules.check_view(view, surfaces)


def check_hash(view: View, given: object) -> None:
    """Refused hash_conflict where somebody else was faster."""
    if given and given != view.hash:
        raise Refused("hash_conflict")


def push(workspace: Workspace, user: str, json: Json) -> View:
    """A new modal on top; Refused push_limit_reached on the fourth."""
    stack = workspace.open.setdefault(user, [])
    if len(stack) >= DEPTH:
        raise Refused("push_limit_reached")
    _check_external(workspace, json)
    view = _made(workspace, user, json)
    if stack:
        view.root_view_id, view.previous_view_id = stack[0], stack[-1]
    workspace.views[view.id] = view
    stack.append(view.id)
    return view


def _check_external(workspace: Workspace, json: Json) -> None:
    wanted = json.get("external_id")
    if wanted and any(one.json.get("external_id") == wanted for one in workspace.views.values()):
        raise Refused("duplicate_external_id")


def _made(workspace: Workspace, user: str, json: Json) -> View:
    name = workspace.next_id("V")
    view = View(id=name, user=user, hash="", json={}, root_view_id=name)
    _fill(workspace, view, json)
    return view


def _fill(workspace: Workspace, view: View, json: Json) -> None:
    blocks = parsing.parsed(workspace, stances.completed(json["blocks"]))
    view.values = stances.kept(blocks, view.values)
    view.json = json | {"blocks": blocks}
    view.hash = f"{workspace.next_ts()}.{view.id[-4:]}"


def replace(workspace: Workspace, view: View, json: Json) -> None:
    """The same view with another content; inputs that stayed keep what stands in them."""
    _fill(workspace, view, json)


def publish(workspace: Workspace, user: str, json: Json) -> View:
    """A person's Home, made or replaced."""
    view = workspace.homes.get(user)
    if view is None:
        view = _made(workspace, user, json)
        workspace.homes[user] = workspace.views[view.id] = view
    else:
        replace(workspace, view, json)
    return view


def close(workspace: Workspace, view: View) -> list[View]:
    """This modal goes, what lay under it is seen again; all go where it asked for that.

    Returns those that went, the top one first.
    """
    stack = workspace.open.get(view.user, [])
    if view.json.get("clear_on_close"):
        gone = [workspace.views[name] for name in reversed(stack)]
        clear(workspace, view.user)
        return gone
    if view.id in stack:
        stack.remove(view.id)
    workspace.views.pop(view.id, None)
    return [view]


def clear(workspace: Workspace, user: str) -> None:
    """All modals of a person go."""
    for name in workspace.open.pop(user, []):
        workspace.views.pop(name, None)


def obey(workspace: Workspace, view: View, answer: Json) -> None:
    """What the app's answer to a submission does to the screen; Refused if Slack would not."""
    action = answer.get("response_action")
    if action == "update":
        check(answer.get("view"))
        replace(workspace, view, answer["view"])
    elif action == "push":
        check(answer.get("view"))
        push(workspace, view.user, answer["view"])
    elif action == "clear":
        clear(workspace, view.user)
    elif action == "errors":
        _check_errors(view, answer.get("errors"))
    elif action is None:
        close(workspace, view)
    else:
        raise Refused("invalid_arguments", response_action=action)


def _check_errors(view: View, errors: Any) -> None:
    """Every error must stand at an input block of the view; Slack shows none otherwise."""
    known = {one["block_id"] for one in view.blocks if one["type"] == "input"}
    if not isinstance(errors, dict) or not errors or set(errors) - known:
        raise Refused("invalid_arguments", errors=errors)
