"""The JSON that Slack shows of what a workspace holds: users, channels, messages, files, views.

Invariant: read only; the same object looks the same in answers and in events.
"""

from bot.slack.fake.workspace import (
    APP,
    BOT,
    BOT_USER,
    TEAM,
    Channel,
    File,
    Group,
    Json,
    Message,
    User,
    View,
    Workspace,
)


def user(one: User, *, with_email: bool = True, with_locale: bool = False) -> Json:
    """As in users.info."""
    profile: Json = {"real_name": one.real_name, "display_name": one.name, "team": one.team_id}
    if with_email and one.email:
        profile["email"] = one.email
    made: Json = {
        "id": one.id,
        "team_id": one.team_id,
        "name": one.name,
        "deleted": one.deleted,
        "real_name": one.real_name,
        "tz": one.tz,
        "tz_offset": one.tz_offset,
        "profile": profile,
        "is_admin": False,
        "is_owner": False,
        "is_restricted": one.is_restricted,
        "is_ultra_restricted": False,
        "is_bot": one.is_bot,
        "is_stranger": one.is_stranger,
        "is_app_user": False,
        "updated": 1,
    }
    return made | ({"locale": one.locale} if with_locale else {})


def group(one: Group) -> Json:
    """As in usergroups.list with include_users."""
    return {
        "id": one.id,
        "team_id": TEAM,
        "is_usergroup": True,
        "name": one.handle.capitalize(),
        "handle": one.handle,
        "date_delete": 1 if one.deleted else 0,
        "users": one.users,
        "user_count": len(one.users),
    }


def channel(one: Channel) -> Json:
    """As in conversations.info."""
    if one.is_im:
        person = next(member for member in one.members if member != BOT_USER)
        return {
            "id": one.id,
            "is_im": True,
            "user": person,
            "is_archived": False,
            "is_org_shared": False,
            "created": 1,
        }
    return {
        "id": one.id,
        "name": one.name,
        "name_normalized": one.name,
        "is_channel": not one.is_private,
        "is_group": one.is_private,
        "is_im": False,
        "is_mpim": False,
        "is_private": one.is_private,
        "is_archived": one.is_archived,
        "is_member": BOT_USER in one.members,
        "is_shared": one.is_shared,
        "is_ext_shared": one.is_shared,
        "num_members": len(one.members),
        "created": 1,
    }


def file(workspace: Workspace, one: File) -> Json:
    """As in files.info; url_private wants the app's token."""
    url = f"{workspace.origin}/files/{one.id}/{one.name}"
    return {
        "id": one.id,
        "created": one.created,
        "timestamp": one.created,
        "name": one.name,
        "title": one.title,
        "mimetype": one.mimetype,
        "filetype": one.name.rpartition(".")[2],
        "user": one.user,
        "mode": "hosted",
        "size": len(one.content),
        "url_private": url,
        "url_private_download": url,
        "permalink": f"https://{workspace.domain}.slack.com/files/{one.user}/{one.id}/{one.name}",
        "is_external": False,
        "file_access": "visible",
    }


def message(workspace: Workspace, one: Message, *, with_metadata: bool = True) -> Json:
    """As in conversations.history; a thread's first message knows its replies."""
    made: Json = {"type": "message", "ts": one.ts, "user": one.user, "text": one.text}
    made["team"] = workspace.users[one.user].team_id
    if one.bot_id:
        made |= {"bot_id": one.bot_id, "app_id": APP, "bot_profile": {"id": BOT, "app_id": APP}}
    if one.subtype:
        made["subtype"] = one.subtype
    if one.blocks:
        made["blocks"] = one.blocks
    if one.edited:
        made["edited"] = {"user": one.user, "ts": one.edited}
    if one.files:
        made["files"] = [file(workspace, each) for each in one.files]
    if one.metadata and with_metadata:
        made["metadata"] = one.metadata
    return made | _reactions(one) | _threaded(workspace, one) | one.extra


def _reactions(one: Message) -> Json:
    held = [
        {"name": name, "users": users, "count": len(users)}
        for name, users in one.reactions.items()
        if users
    ]
    return {"reactions": held} if held else {}


def _threaded(workspace: Workspace, one: Message) -> Json:
    if one.is_reply:
        return {"thread_ts": one.thread_ts, "parent_user_id": _parent_user(workspace, one)}
    replies = [each for each in workspace.thread(one) if each.is_reply]
    if not replies:
        return {}
    return {
        "thread_ts": one.ts,
        "reply_count": len(replies),
        "reply_users": sorted({each.user for each in replies}),
        "latest_reply": replies[-1].ts,
    }


def _parent_user(workspace: Workspace, one: Message) -> str | None:
    parent = workspace.find_message(one.channel, one.thread_ts or "")
    return parent.user if parent else None


def view(one: View) -> Json:
    """As in views.open, and as sent with a submission: with what stands in its inputs."""
    kept = ("type", "blocks", "title", "submit", "close", "external_id")
    return {name: one.json.get(name) for name in kept} | {
        "id": one.id,
        "team_id": TEAM,
        "app_id": APP,
        "bot_id": BOT,
        "app_installed_team_id": TEAM,
        "hash": one.hash,
        "callback_id": one.callback_id,
        "private_metadata": one.private_metadata,
        "clear_on_close": bool(one.json.get("clear_on_close")),
        "notify_on_close": bool(one.json.get("notify_on_close")),
        "root_view_id": one.root_view_id,
        "previous_view_id": one.previous_view_id,
        "state": {"values": one.values},
    }
