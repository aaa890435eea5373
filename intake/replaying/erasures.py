"""Words that are gone from a journal, beside the erasures that it records.

Invariant: each erasure says of how many entries it took the words; where the words of one that says
so are gone themselves, nothing is guessed.
"""

from collections.abc import Iterator, Mapping, Sequence

from intake.journal import Link
from intake.replaying.standing import Words

_SHOWN = 5


def unrecorded(chain: Sequence[Link], words: Mapping[int, Words]) -> Iterator[str]:
    """That words are gone of more entries than by the journal were erased."""
    noted = [words.get(one.sequence) for one in chain if one.act == "erased"]
    gone = [one.sequence for one in chain if one.sequence not in words]
    told = sum(int(said["entries"]) for said in noted if said)
    if None in noted or len(gone) <= told:
        return
    recorded = f"erasures of {told} are recorded" if told else "no erasure is recorded"
    yield f"the words of {_named(gone)} are gone, and {recorded}"


def _named(gone: Sequence[int]) -> str:
    if len(gone) > _SHOWN:
        return f"{len(gone)} entries"
    return f"{'entry' if len(gone) == 1 else 'entries'} {', '.join(map(str, gone))}"
