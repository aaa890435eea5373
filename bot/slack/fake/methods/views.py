"""views.*: modals by trigger, and each person's Home."""

from bot.slack.fake import rules, screens, shapes
from bot.slack.fake.inside import Method, Slack
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import Json, View


def open_(slack: Slack, args: Json) -> Json:
    """views.open: the first modal on a screen; what was there goes."""
    rules.wanted(args, "trigger_id", "view")
    screens.check(args["view"])
    user = slack.triggers.exchange(str(args["trigger_id"]))
    screens.clear(slack.workspace, user)
    return {"view": shapes.view(screens.push(slack.workspace, user, args["view"]))}


def push(slack: Slack, args: Json) -> Json:
    """views.push: on top of the modal in which the trigger arose."""
    rules.wanted(args, "trigger_id", "view")
    screens.check(args["view"])
    user = slack.triggers.exchange(str(args["trigger_id"]))
    if not slack.workspace.open.get(user):
        raise Refused("not_found")
    return {"view": shapes.view(screens.push(slack.workspace, user, args["view"]))}


def update(slack: Slack, args: Json) -> Json:
    """views.update: by view_id or external_id, newest hash only where one is given."""
    rules.wanted(args, "view")
    view = _named(slack, args)
    screens.check_hash(view, args.get("hash"))
    screens.check(args["view"], (view.type,))
    screens.replace(slack.workspace, view, args["view"])
    return {"view": shapes.view(view)}


def _named(slack: Slack, args: Json) -> View:
    if args.get("view_id"):
        found = slack.workspace.views.get(str(args["view_id"]))
    elif args.get("external_id"):
        known = slack.workspace.views.values()
        wanted = args["external_id"]
        found = next((one for one in known if one.json.get("external_id") == wanted), None)
    else:
        raise Refused("invalid_arguments")
    if found is None:
        raise Refused("not_found")
    return found


def publish(slack: Slack, args: Json) -> Json:
    """views.publish: a person's Home."""
    rules.wanted(args, "user_id", "view")
    screens.check(args["view"], ("home",))
    user = rules.user_of(slack.workspace, str(args["user_id"]))
    before = slack.workspace.homes.get(user.id)
    if before is not None:
        screens.check_hash(before, args.get("hash"))
    return {"view": shapes.view(screens.publish(slack.workspace, user.id, args["view"]))}


METHODS: dict[str, Method] = {
    "views.open": open_,
    "views.push": push,
    "views.update": update,
    "views.publish": publish,
}
