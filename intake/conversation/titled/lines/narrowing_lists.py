"""The lists of words by which a city narrows what stays on the page, by what they mean.

Invariant: the words stand in the word files alone.
"""

from typing import Literal

from intake.conversation.titled.lines.publishing_tokens import FILE, OLD

OWN, TAKING = "narrowing_words.toml", "unpublishing_words.toml"
Kind = Literal[
    "lines", "none_but", "only", "swap", "stay", "keep", "except", "but", "none", "rest", "all",
    "either", "off", "yes", "away", "faulty", "also", "mark", "stop", "line", "page", "beside",
]  # fmt: skip
LISTS: dict[Kind, tuple[tuple[str, str], ...]] = {
    "none_but": ((OWN, "none_but"),),
    "only": ((OWN, "only"), (FILE, "only"), (OLD, "others")),
    "swap": ((OWN, "swap"),),
    "except": ((OWN, "except"), (OLD, "except"), (OLD, "except_behind"), (FILE, "except")),
    "but": ((OWN, "but"), (FILE, "but")),
    "rest": ((OLD, "remaining"), (FILE, "rest")),
    "none": ((OLD, "none"), (FILE, "none")),
    "all": ((OLD, "all"), (FILE, "all"), (TAKING, "everything")),
    "either": ((OWN, "either"),),
    "stay": ((OWN, "stay"),),
    "keep": ((OWN, "keep"),),
    "away": ((OWN, "away"),),
    "off": ((TAKING, "remove"), (TAKING, "hide"), (FILE, "no"), (OLD, "refuse"), (FILE, "hold")),
    "yes": ((OWN, "yes"), (FILE, "yes"), (OLD, "agree"), (TAKING, "show")),
    "faulty": ((OWN, "faulty"),),
    "also": ((OWN, "also"),),
    "line": ((OWN, "line"), (TAKING, "line")),
    "page": ((OWN, "same"), (TAKING, "page")),
    "beside": ((OWN, "lead"), (TAKING, "changed"), (TAKING, "around"),
               (TAKING, "consent"), (FILE, "beside"), (OLD, "beside"), (OLD, "to")),
}  # fmt: skip
"""The lists of each kind; of two as long in one place the one named first here is read."""
