"""files.*: an upload in three steps, and what is known of a file."""

from bot.slack.fake import posting, rules, shapes
from bot.slack.fake.inside import Method, Slack
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import BOT_USER, File, Json


def upload_url(slack: Slack, args: Json) -> Json:
    """files.getUploadURLExternal: where the bytes go next."""
    rules.wanted(args, "filename", "length")
    length = int(args["length"])
    if length <= 0:
        raise Refused("invalid_arguments")
    file = slack.workspace.add_file(str(args["filename"]), BOT_USER, length)
    return {"upload_url": f"{slack.workspace.origin}/upload/{file.id}", "file_id": file.id}


def complete(slack: Slack, args: Json) -> Json:
    """files.completeUploadExternal: shared in a channel, or kept unseen."""
    rules.wanted(args, "files")
    files = tuple(_uploaded(slack, one) for one in args["files"])
    if args.get("channel_id"):
        _share(slack, files, args)
    return {"files": [shapes.file(slack.workspace, one) for one in files]}


def _share(slack: Slack, files: tuple[File, ...], args: Json) -> None:
    channel = rules.channel_of(slack.workspace, str(args["channel_id"]))
    rules.may_write(channel)
    said = {"text": args.get("initial_comment"), "thread_ts": args.get("thread_ts")}
    posting.post(slack, channel, said, files)


def _uploaded(slack: Slack, named: Json) -> File:
    found = slack.workspace.files.get(str(named.get("id")))
    if found is None or not found.content:
        raise Refused("file_not_found")
    found.title = str(named.get("title") or found.name)
    return found


def inspect(slack: Slack, args: Json) -> Json:
    """files.info."""
    rules.wanted(args, "file")
    found = slack.workspace.files.get(str(args["file"]))
    if found is None:
        raise Refused("file_not_found")
    return {"file": shapes.file(slack.workspace, found)}


METHODS: dict[str, Method] = {
    "files.getUploadURLExternal": upload_url,
    "files.completeUploadExternal": complete,
    "files.info": inspect,
}
