"""A person in front of Slack: writes, presses, chooses, fills in, submits.

Invariant: nobody does what their screen does not offer (NotThereError), and what they do reaches
the app exactly as Slack would tell it.
"""

from collections.abc import Mapping, Sequence

from bot.slack.fake import forms, happenings, posting, screens, shapes, stances
from bot.slack.fake.events import Delivery
from bot.slack.fake.inside import Slack
from bot.slack.fake.rules import Refused
from bot.slack.fake.stances import NotThereError
from bot.slack.fake.workspace import Channel, File, Json, Message, User, View

Where = Message | View


class Person:
    """One user who acts; every act returns when Slack would have shown its outcome."""

    def __init__(self, slack: Slack, user: User) -> None:
        self._slack, self.user = slack, user
        self.id, self.name = user.id, user.name

    @property
    def dm(self) -> str:
        """The id of the direct message with the app."""
        return self._slack.workspace.dm_of(self.id).id

    @property
    def view(self) -> View | None:
        """The modal on top, None if none is open."""
        return self._slack.workspace.top_view(self.id)

    @property
    def home(self) -> View | None:
        """The app's Home as published for this person."""
        return self._slack.workspace.homes.get(self.id)

    def sees(self, channel: str) -> list[Message]:
        """All messages there, with those that only this person was shown."""
        known = self._channel(channel).everything
        return [one for one in known if not one.deleted and one.only_for in (None, self.id)]

    async def writes(
        self,
        channel: str,
        text: str,
        thread: Message | None = None,
        files: Sequence[File] = (),
    ) -> Message:
        """A message in a channel, a thread or the direct message ("dm")."""
        message = Message(
            ts=self._slack.workspace.next_ts(),
            channel=self._writable(channel).id,
            text=text,
            user=self.id,
            thread_ts=(thread.thread_ts or thread.ts) if thread else None,
            files=list(files),
            subtype="file_share" if files else None,
            extra={"client_msg_id": self._slack.workspace.next_id("M")},
        )
        await _heard(self._slack.posted(message))
        return message

    async def uploads(
        self,
        channel: str,
        filename: str,
        content: bytes,
        text: str = "",
        thread: Message | None = None,
        mimetype: str | None = None,
    ) -> Message:
        """A message with one file."""
        file = self._slack.workspace.add_file(filename, self.id, len(content), content)
        file.mimetype = mimetype or file.mimetype
        return await self.writes(channel, text, thread, [file])

    async def edits(self, message: Message, text: str) -> None:
        """Another text for one's own message."""
        self._own(message)
        before = shapes.message(self._slack.workspace, message)
        message.text, message.edited = text, self._slack.workspace.next_ts()
        await _heard(self._slack.changed(message, before))

    async def deletes(self, message: Message) -> None:
        """One's own message goes."""
        self._own(message)
        await _heard(self._slack.deleted(message))

    async def reacts(self, message: Message, emoji: str) -> None:
        """A reaction, once a person."""
        self._standing(message)
        users = message.reactions.setdefault(emoji, [])
        if self.id in users:
            raise NotThereError(f"{self.name} has already reacted with {emoji}")
        users.append(self.id)
        await _heard(self._slack.reacted(message, self.id, emoji, added=True))

    async def unreacts(self, message: Message, emoji: str) -> None:
        """The reaction taken back."""
        if self.id not in message.reactions.get(emoji, []):
            raise NotThereError(f"{self.name} has not reacted with {emoji}")
        message.reactions[emoji].remove(self.id)
        await _heard(self._slack.reacted(message, self.id, emoji, added=False))

    async def clicks(
        self, where: Where, action_id: str, value: str | None = None, block_id: str | None = None
    ) -> Delivery:
        """A button of a message, of the modal on top, or of Home."""
        self._visible(where)
        block, button = forms.button(where.blocks, action_id, value, block_id)
        return await self._acts(where, happenings.action_of(button, block["block_id"], None))

    async def clicks_stale(
        self, message: Message, action_id: str, value: str | None = None
    ) -> Delivery:
        """A button that was on the screen when `message` was copied, whatever stands there now."""
        block, button = forms.button(message.blocks, action_id, value, None)
        return await self._acts(message, happenings.action_of(button, block["block_id"], None))

    async def chooses(self, where: Where, action_id: str, *choices: str) -> Delivery:
        """Options of a menu by value or label; people and channels by name; days as 2031-01-31."""
        self._visible(where)
        block, element = forms.element(where.blocks, action_id)
        offered = await self._offered(where, block, element, choices)
        entry = stances.chosen(self._slack.workspace, element, choices, offered)
        if stances.is_stateful(element):
            where.values.setdefault(block["block_id"], {})[action_id] = entry
        return await self._acts(where, happenings.action_of(element, block["block_id"], entry))

    async def looks_up(self, where: Where, action_id: str, text: str) -> list[Json]:
        """The options that the app lists for what is typed into an external menu."""
        self._visible(where)
        block, element = forms.element(where.blocks, action_id)
        return await self._suggested(where, block, element, text)

    async def _offered(
        self, where: Where, block: Json, element: Json, choices: Sequence[str]
    ) -> list[Json]:
        if "external" not in str(element["type"]):
            return []
        found = [await self._suggested(where, block, element, one) for one in choices]
        return [option for options in found for option in options]

    async def _suggested(self, where: Where, block: Json, element: Json, text: str) -> list[Json]:
        asked = {"action_id": element["action_id"], "block_id": block["block_id"]}
        body = happenings.suggestion(self._slack, self.user, where, asked, text)
        delivery = await self._sends(body)
        return stances.offers(delivery.answer)

    async def _acts(self, where: Where, action: Json) -> Delivery:
        if isinstance(where, View):
            return await self._sends(happenings.in_view(self._slack, self.user, where, action))
        return await self._sends(happenings.in_message(self._slack, self.user, where, action))

    async def fills(self, fields: Mapping[str, str | Sequence[str]]) -> None:
        """Inputs of the modal on top, by label, block_id or action_id; nothing is sent yet."""
        view = self._top(None)
        for name, given in fields.items():
            block, element = forms.field(view.blocks, name)
            choices = [given] if isinstance(given, str) else list(given)
            offered = await self._offered(view, block, element, choices)
            entry = stances.chosen(self._slack.workspace, element, choices, offered)
            view.values.setdefault(block["block_id"], {})[element["action_id"]] = entry

    async def submits(
        self, fields: Mapping[str, str | Sequence[str]] | None = None, view: View | None = None
    ) -> Delivery:
        """Fill in and press the modal's submit; the screen then does what the app answers."""
        await self.fills(fields or {})
        top = self._top(view)
        forms.check_complete(top)
        delivery = await self._sends(happenings.submitted(self._slack, self.user, top))
        if delivery.acked:
            self._obey(top, delivery)
        return delivery

    def _obey(self, view: View, delivery: Delivery) -> None:
        try:
            screens.obey(self._slack.workspace, view, delivery.answer)
        except Refused as refused:
            delivery.trouble = f"We had some trouble connecting: {refused.error} {refused.more}"

    async def closes(self, view: View | None = None) -> Delivery | None:
        """Close the modal on top, with all below where it says so (`clear_on_close`).

        The app hears of each that asked to be told; returned is the last time that it did.
        """
        top = self._top(view)
        is_cleared = bool(top.json.get("clear_on_close"))
        told = None
        for gone in screens.close(self._slack.workspace, top):
            if gone.json.get("notify_on_close"):
                body = happenings.closed(self._slack, self.user, gone, is_cleared=is_cleared)
                told = await self._sends(body)
        return told

    async def shortcut(self, callback_id: str) -> Delivery:
        """A global shortcut."""
        return await self._sends(happenings.shortcut(self._slack, self.user, callback_id))

    async def message_shortcut(self, message: Message, callback_id: str) -> Delivery:
        """A shortcut from the menu of a message."""
        self._standing(message)
        made = happenings.message_shortcut(self._slack, self.user, message, callback_id)
        return await self._sends(made)

    async def commands(self, command: str, text: str = "", channel: str = "dm") -> Delivery:
        """A slash command; what the app answers at once is shown to this person alone."""
        where = self._writable(channel)
        body = happenings.command(self._slack, self.user, where, command, text)
        delivery = await _first(self._slack.events.send("slash_commands", body))
        if delivery.answer.get("text") or delivery.answer.get("blocks"):
            self._answered(where, delivery)
        return delivery

    def _answered(self, where: Channel, delivery: Delivery) -> None:
        try:
            if delivery.answer.get("response_type") == "in_channel":
                posting.post(self._slack, where, delivery.answer)
            else:
                posting.whisper(self._slack, where, self.id, delivery.answer)
        except Refused as refused:
            delivery.trouble = f"failed with the error {refused.error}"

    async def opens_home(self) -> Delivery | None:
        """The app's Home tab; None where the app does not want to know."""
        event: Json = {
            "type": "app_home_opened",
            "user": self.id,
            "channel": self.dm,
            "tab": "home",
            "event_ts": self._slack.workspace.next_ts(),
        }
        if self.home is not None:
            event["view"] = shapes.view(self.home)
        return await _heard(self._slack.tell(event))

    async def _sends(self, body: Json) -> Delivery:
        self._active()
        return await _first(self._slack.events.send("interactive", body))

    def _active(self) -> None:
        if self.user.deleted:
            raise NotThereError(f"{self.name} is deactivated")

    def _channel(self, name: str) -> Channel:
        return self._slack.workspace.channel(self.dm if name == "dm" else name)

    def _writable(self, name: str) -> Channel:
        self._active()
        found = self._channel(name)
        if found.is_archived or self.id not in found.members:
            raise NotThereError(f"{self.name} cannot write in {name}")
        return found

    def _standing(self, message: Message) -> None:
        found = self._slack.workspace.find_message(message.channel, message.ts)
        if found is not message or message not in self.sees(message.channel):
            raise NotThereError(f"{self.name} does not see this message")

    def _own(self, message: Message) -> None:
        self._standing(message)
        if message.user != self.id:
            raise NotThereError(f"the message is not {self.name}'s")

    def _visible(self, where: Where) -> None:
        if isinstance(where, Message):
            self._standing(where)
        elif where not in (self.view, self.home):
            raise NotThereError(f"{self.name} does not see this view")

    def _top(self, wanted: View | None) -> View:
        top = self.view
        if top is None or (wanted is not None and wanted is not top):
            raise NotThereError(f"{self.name} has no such modal open")
        return top


async def _first(delivery: Delivery) -> Delivery:
    await delivery.first.wait()
    return delivery


async def _heard(delivery: Delivery | None) -> Delivery | None:
    return await _first(delivery) if delivery is not None else None
