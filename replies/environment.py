"""The templates of one language, with the filters that speak it.

Invariant: a name that a template uses and nobody gave is a fault, never an empty place.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from replies import speaking
from replies.chatting import Chatting
from replies.filters import Tongue, tongue
from replies.said import paragraphs, plain, quoted, requoted, said

TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment(language: str, *, is_chat: bool = False) -> Environment:
    """The templates in this language, or in English where no catalogue speaks it.

    In a chat they say what there has no sense otherwise.
    """
    spoken = tongue(language)
    if is_chat:
        spoken = replace(spoken, messages=Chatting(spoken.messages))
    made = Environment(  # noqa: S701  Markdown, not HTML: `said` neutralises what people wrote
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.globals["_"] = spoken.say
    made.filters |= {"said": said, "plain": plain, "quoted": quoted, "requoted": requoted}
    made.filters["paragraphs"] = paragraphs
    made.filters |= {"labelled": spoken.labelled, "with_commas": spoken.with_commas}
    made.filters |= {name: partial(verb, spoken) for name, verb in speaking.ALONE.items()}
    made.filters |= {name: _with_call(verb, spoken) for name, verb in speaking.KNOWING_CALL.items()}
    return made


def _with_call(verb: Callable[..., Any], spoken: Tongue) -> Callable[..., Any]:
    """A filter that is also given the call of the letter."""

    @pass_context
    def speak(context: Context, subject: object, *more: object) -> Any:
        return verb(spoken, subject, context["call"], *more)

    return speak
