"""What the app may ask of Slack: one file a family of Web API methods.

Invariant: METHODS names every method there is; any other is refused as unknown_method.
"""

from bot.slack.fake.inside import Method
from bot.slack.fake.methods import chat, conversations, directory, files, views

METHODS: dict[str, Method] = {
    **chat.METHODS,
    **conversations.METHODS,
    **directory.METHODS,
    **files.METHODS,
    **views.METHODS,
}
