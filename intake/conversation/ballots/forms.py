"""The plain forms of a ballot's sentences, as patterns over the signs of `ballot_signs`.

Invariant: runs are bounded, so that the time to read any mail grows with its length.
"""

import re

CHAIN = r"[LX](?:(?:c?j|[cDT])[fd]{0,3}[LX]){0,20}"
VERDICT = r"(?:[nfgdx]{0,6}v[fd]{0,2}v|[nfgdx]{0,6}[vy]|n)"
GAP = (
    r"(?:p?l{0,3}(?=[fdSDc]{0,6}[nfgdx]{0,6}[vy]|n))?[fdcSDl]{0,6}"
    r"(?:(?<=[fdLX])a[fd]{0,3})?b?[fd]{0,3}"
)
EXCEPT = rf"c?[fd]{{0,3}}e[fd]{{0,3}}(?P<excepted>{CHAIN})"
UNJOINED = r"L{2,20}(?=[fd]{0,3}a)"
"""Standards in a row with nothing between them, which an "all" behind them joins."""
LABELLED = re.compile(
    rf"(?P<chain>{CHAIN}|{UNJOINED})(?P<gap>{GAP})(?P<verdict>{VERDICT})(?:(?<=v)f(?=[cp]))?"
)
"""With the rest of its verb right behind it: "sehe ich als erfüllt an, …"."""
JOINED = re.compile(
    r"(?P<chain>[LX](?:(?:c?j|[cDT])[fd]{0,3}[LX]){1,20}|[LX](?=[fd]{0,3}S))"
    rf"(?P<gap>[fd]{{0,3}}[cSD][fdcSD]{{0,5}}(?P<joint>[az])[fd]{{0,3}})(?P<verdict>{VERDICT})"
)
"""Standards that an "all" or "none" of their own stands behind ("S1-S4: all met")."""
NEITHER = re.compile(
    rf"[mM][fd]{{0,3}}(?P<chain>[LX](?:[cij]{{1,2}}[fd]{{0,3}}[LX]){{0,20}})(?P<gap>{GAP})"
    rf"(?P<verdict>{VERDICT})"
)
NONE_OF = re.compile(rf"z[fd]{{0,3}}(?P<chain>{CHAIN})(?P<gap>{GAP})(?P<verdict>{VERDICT})")
GROUP = re.compile(
    rf"(?P<group>[arz])[fd]{{0,4}}(?:{EXCEPT})?(?P<gap>[fdcSD]{{0,5}})(?P<verdict>{VERDICT})"
)
ALL_BUT = re.compile(
    rf"u[fd]{{0,3}}(?P<excepted>{CHAIN})(?P<gap>[fdcSD]{{0,5}})(?P<verdict>{VERDICT})"
)
BEFOREHAND = re.compile(
    rf"(?:e[fd]{{0,3}}(?P<excepted>{CHAIN})|(?P<spared>{CHAIN})[fd]{{0,2}}e)[fdcSD]{{0,4}}"
    rf"(?:r[fd]{{0,3}})?(?P<group>a)(?P<gap>[fdcSD]{{0,5}})(?P<verdict>{VERDICT})"
)
AFTERWARDS = re.compile(
    rf"{EXCEPT}(?:(?:[cS]?[fd]{{1,4}}|[cSD](?={VERDICT}(?:[bcplD]|$)))(?P<verdict>{VERDICT}))?"
)
ROW = r"[nfg]{0,4}[vy][fD]{0,2}[ST][fST]{0,3}"
_WHOLE = r"(?!(?:c?j|[cDT])[fd]{0,3}[LX])"
"""Behind a chain that leaves none of its standards to the reason."""
BEFORE_ROW = rf"(?:[DS]*|f{{0,4}}(?:{ROW}{CHAIN}(?:S[^LXpql]{{0,80}}S)?[cj]{{1,2}})+)f{{0,4}}"
"""What may stand before a verdict that leads: others with their standards, each with a reason."""
LEADING = re.compile(
    rf"(?:(?P<verdict>[nfg]{{0,4}}[vy])[fD]{{0,2}}[ST][fST]{{0,3}}(?P<chain>{CHAIN}){_WHOLE}"
    rf"|(?P<plain>(?=[nfg]{{0,4}}v[fd]|[ng]{{0,2}}f|vL)[nfg]{{0,4}}v)[fd]{{0,3}}(?P<listed>{CHAIN}){_WHOLE})(?=[plcbDjS]|$)"
)
LISTED = re.compile(
    rf"[DSf]{{0,4}}(?P<verdict>[nfg]{{0,4}}[vy])[fD]{{0,2}}[ST][fST]{{0,3}}"
    rf"(?:{CHAIN}[^LXvyq]*?[cjp][jfd]{{0,3}})+"
)
"""What stands before the next standard of a list that a verdict leads, reasons among them."""
ALL_LED = re.compile(
    r"(?P<verdict>[nfg]{0,4}[vy])[fD]{0,2}[ST][fST]{0,3}(?P<gap>)(?P<group>[ar])[fd]{0,4}"
    r"(?=[plcebDj]|$)"
)
DENIED = re.compile(rf"[tj]?n[fd]{{0,3}}(?P<chain>{CHAIN})(?=[plc]|$)")
_BEGUN = re.compile(r"[DSfdK]{0,4}(?:C{1,6}[fd]{0,2})?(?:[LX]|[nfgdx]{0,4}[vy][fd]{0,3}[LX])")


def is_begun(line: str, place: int) -> bool:
    """Whether a sentence may begin here: not on a line that only goes on with the one before it.

    That one has ended with its sentence, with a blank line, or itself begins with a standard or
    with the verdict on one.
    """
    before = line[:place].rstrip("DSfdK")
    prior = before.rstrip("l")
    if before == prior or not prior or len(before) - len(prior) > 1 or prior[-1] in "pq":
        return True
    return _BEGUN.match(prior.rpartition("l")[2]) is not None
