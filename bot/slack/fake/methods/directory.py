"""auth.*, apps.*, team.*, users.* and usergroups.*: who is who."""

from bot.slack.fake import rules, shapes
from bot.slack.fake.inside import Method, Slack
from bot.slack.fake.methods.paging import page, tail, truth
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import BOT, BOT_USER, TEAM, Json, User


def api_test(slack: Slack, args: Json) -> Json:
    """api.test: fails on demand with the error named."""
    if args.get("error"):
        raise Refused(str(args["error"]), args=args)
    return {"args": args}


def auth_test(slack: Slack, args: Json) -> Json:
    """auth.test."""
    workspace = slack.workspace
    return {
        "url": f"https://{workspace.domain}.slack.com/",
        "team": workspace.name,
        "user": workspace.users[BOT_USER].name,
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


def open_connection(slack: Slack, args: Json) -> Json:
    """apps.connections.open."""
    return {"url": slack.sockets.ticket(slack.workspace.origin)}


def team(slack: Slack, args: Json) -> Json:
    """team.info."""
    workspace = slack.workspace
    domain = f"{workspace.domain}.example"
    held = {"id": TEAM, "name": workspace.name, "domain": workspace.domain, "email_domain": domain}
    return {"team": held}


def _shown(slack: Slack, user: User, args: Json) -> Json:
    return shapes.user(
        user,
        with_email="users:read.email" in slack.scopes,
        with_locale=truth(args, "include_locale"),
    )


def user(slack: Slack, args: Json) -> Json:
    """users.info: the locale only when asked for, the address only with its scope."""
    rules.wanted(args, "user")
    return {"user": _shown(slack, rules.user_of(slack.workspace, str(args["user"])), args)}


def users(slack: Slack, args: Json) -> Json:
    """users.list."""
    shown, cursor = page(list(slack.workspace.users.values()), args)
    return {"members": [_shown(slack, one, args) for one in shown]} | tail(cursor)


def by_email(slack: Slack, args: Json) -> Json:
    """users.lookupByEmail."""
    rules.wanted(args, "email")
    wanted = str(args["email"]).casefold()
    for one in slack.workspace.users.values():
        if (one.email or "").casefold() == wanted and not one.deleted:
            return {"user": _shown(slack, one, args)}
    raise Refused("users_not_found")


def groups(slack: Slack, args: Json) -> Json:
    """usergroups.list."""
    found = [
        shapes.group(one)
        for one in slack.workspace.groups.values()
        if not one.deleted or truth(args, "include_disabled")
    ]
    if not truth(args, "include_users"):
        for one in found:
            one.pop("users")
    return {"usergroups": found}


def group_users(slack: Slack, args: Json) -> Json:
    """usergroups.users.list."""
    rules.wanted(args, "usergroup")
    found = slack.workspace.groups.get(str(args["usergroup"]))
    if found is None:
        raise Refused("no_such_subteam")
    if found.deleted and not truth(args, "include_disabled"):
        raise Refused("subteam_disabled")
    return {"users": list(found.users)}


METHODS: dict[str, Method] = {
    "api.test": api_test,
    "auth.test": auth_test,
    "apps.connections.open": open_connection,
    "team.info": team,
    "users.info": user,
    "users.list": users,
    "users.lookupByEmail": by_email,
    "usergroups.list": groups,
    "usergroups.users.list": group_users,
}
