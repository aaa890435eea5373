"""Which cities of a cut text are its writer's: by their kind, and by the words around them.

Invariant: a city in whose name other letters run on is none.
"""

import re

from intake.answers.geography import countries
from intake.answers.geography.cutting import Part, Run, has_kind, is_glued
from intake.answers.lexicon import listed

_NEAR = 6
"""Tokens before a name within which somebody else's city is spoken of."""
_PARTICLES = 2
_LONGEST_SUBJECT = 6
_LONGEST_SECOND = 6
"""Letters of a second city's name behind a comma."""
_LONGEST_BODY = 8
"""Letters from a city's name to the word for the body that is called after it."""
_LONGEST_GIVEN = 3
_RANK = re.compile("(?:[前元現现新原代任]|新任|时任|代理|初代|常[务務])*副?")
"""What is told of an office before it, and is no given name ("福山副市長")."""
_HEADS = frozenset("长장")
"""The last letter, folded, of a word for a head of a body (市長, 시장)."""
_ENDS = frozenset(".!?;\n")
_JOINTS = frozenset(",(（)）·:-/")


def applicants(run: Run) -> list[Part]:
    """The cities of a run without districts (朝阳区) and provinces named alike (東京都八王子市)."""
    found = [part for part in run.parts if part.cities and not _is_country_only(part)]
    found = [part for part in found if not (_is_district(run, part) or _is_longer(run, part))]
    found = [part for part in found if not _is_mayors(run, part)]
    found = [part for part in found if not _is_feature(run, part)] or found
    found = [part for part in found if not _is_within(run, part)] or found
    found = [
        part for place, part in enumerate(found)
        if not any(_is_seat_of(run, part, one) for one in found[place + 1 :])
    ]  # fmt: skip
    return [
        part
        for place, part in enumerate(found)
        if not (_is_province(run, part) and any(_follows(part, one) for one in found[place + 1 :]))
    ]


def _is_country_only(part: Part) -> bool:
    """A country that no city is called by, as a city-state is."""
    return bool(part.country) and not any(
        countries.is_city_state(city.name, city.country) for city in part.cities
    )


def _is_district(run: Run, part: Part) -> bool:
    return part.end < len(run.tokens) and run.tokens[part.end].folded in listed(
        "places", "district", run.language
    )


def _is_mayors(run: Run, part: Part) -> bool:
    """Whether the name is the family name of a mayor: 中野 in 中野祐介市長."""
    end = part.end
    while end in run.unknown and end - part.end < _LONGEST_GIVEN and is_glued(run.tokens, end):
        end += 1
    if end == part.end or _RANK.fullmatch(run.written(part.end, end)):
        return False
    return is_head(run, end)


def is_head(run: Run, place: int) -> bool:
    """Whether the word for the head of a body begins there (市長, 시장)."""
    office = run.beginning(place)
    is_body = office is not None and "body" in office.names
    return office is not None and is_body and run.tokens[office.end - 1].folded in _HEADS


def _is_longer(run: Run, part: Part) -> bool:
    """Whether it is the name of another city whose own kind closes it: 津市 in 津市市 of Hunan.

    Not so where a body is called after the city behind it (津市市役所).
    """
    place = part.end
    last, behind = run.tokens[place - 1].folded, run.beginning(place)
    is_kind = behind is not None and behind.end == place + 1 and "kind" in behind.names
    is_twice = has_kind(run.tokens, place - 1, run.language) and is_kind
    return is_twice and last == run.tokens[place].folded


def _is_feature(run: Run, part: Part) -> bool:
    """A bay that is called after a city (杭州湾): it tells where another city lies."""
    behind = run.tokens[part.end].folded if part.end < len(run.tokens) else ""
    return behind in listed("places", "feature", run.language)


def _is_within(run: Run, part: Part) -> bool:
    """A name in the midst of other letters that no kind closes, or in a body's (京都大学)."""
    return is_of_body(run, part) or (_is_inside(run, part) and not _is_kind_of(run, part))


def is_of_body(run: Run, part: Part) -> bool:
    """Whether a university or a firm is called after the city."""
    return any("institution" in names for names in _names_behind(run, part.end))


def _names_behind(run: Run, start: int) -> list[frozenset[str]]:
    """What the parts mean that go on in the word that a name begins."""
    names: list[frozenset[str]] = []
    for place in range(start, min(start + _LONGEST_BODY, len(run.tokens))):
        if not run.tokens[place].is_letter or not is_glued(run.tokens, place):
            break
        here = run.beginning(place)
        if here and here.names & {"kind", "body", "strip_after", "joint", "at", "in"}:
            break
        names += [here.names] if here else []
    return names


def _is_province(run: Run, part: Part) -> bool:
    last = run.tokens[part.end - 1].folded
    behind = run.tokens[part.end].folded if part.end < len(run.tokens) else ""
    return not {last, behind}.isdisjoint(listed("places", "province", run.language))


def _is_seat_of(run: Run, part: Part, after: Part) -> bool:
    """Whether a city is the one to which the city right behind it belongs (苏州市下属昆山市)."""
    if run.language != "zh" or not (_is_kind_of(run, part) and _is_kind_of(run, after)):
        return False
    start = part.end if part.has_kind else part.end + 1
    link = run.beginning(start)
    is_under = link is not None and "under" in link.names and link.end == after.start
    return start == after.start or is_under


def _follows(part: Part, after: Part) -> bool:
    return after.start - part.end <= 1


def is_of_district(run: Run, told: list[Part]) -> bool:
    """The government of a district of the city (北京市海淀区人民政府) is not the city's."""
    if any("district_body" in part.names for part in run.parts):
        return True
    districts = listed("places", "district", run.language)
    for place, token in enumerate(run.tokens):
        if token.folded in districts and place > told[0].end:
            behind = run.beginning(place + 1)
            return bool(behind and "body" in behind.names)
    return False


def is_joint(run: Run) -> bool:
    """Whether "and" or "or" leads to another name, which no table has."""
    joints = [one for one in run.parts if "joint" in one.names and not _is_with_body(run, one)]
    return any(
        _is_kind_here(run, one.end) or (one.end in run.unknown and _may_name(run, one))
        for one in joints
    )


def _is_with_body(run: Run, joint: Part) -> bool:
    """Whether it joins no second city but a university or firm, or tells with whom one works."""
    for place in range(joint.end, min(joint.end + _LONGEST_BODY + 1, len(run.tokens))):
        here = run.beginning(place)
        if here and here.names & {"institution", "together"}:
            return True
        if run.tokens[place].raw in _ENDS or (here and (here.cities or "kind" in here.names)):
            return False
    return False


def _may_name(run: Run, joint: Part) -> bool:
    """Whether a comma leads to a name: to a few letters without any word we know ("敬请指教")."""
    if run.tokens[joint.start].raw != ",":
        return True
    end = joint.end
    while end < len(run.tokens) and run.tokens[end].is_letter:
        end += 1
    known = [part for part in run.parts if joint.end <= part.start < end]
    return end - joint.end <= _LONGEST_SECOND and not any("no_name" in one.names for one in known)


def _is_kind_here(run: Run, place: int) -> bool:
    here = run.beginning(place)
    return bool(here and "kind" in here.names)


def _is_kind_of(run: Run, part: Part) -> bool:
    """Whether the name says that it is a city: 市 within or right behind it, or a body of one."""
    behind = run.beginning(part.end)
    return (
        part.has_kind
        or has_kind(run.tokens, part.end, run.language)
        or bool(behind and behind.names & {"body", "kind"})
    )


def is_certain(run: Run, part: Part) -> bool:
    """A city among unknown words: of its kind, and not only where something is."""
    if _is_inside(run, part) or not (_is_kind_of(run, part) or is_told(run, part)):
        return False
    before = run.ending(part.start)
    only_at = bool(before and "at" in before.names and not before.names & {"speaks", "strip"})
    return not only_at and not _is_at(run, _past_kind(run, part))


def _is_inside(run: Run, part: Part) -> bool:
    """Whether unknown letters grow together with the name before it (沿海城市 is no 海城市)."""
    before = part.start - 1
    if before not in run.unknown or not is_glued(run.tokens, part.start):
        return False
    ends = _is_kana(run.tokens[before].raw) and not _is_kana(run.tokens[part.start].raw)
    return not ends  # ある京都市


def _is_kana(letter: str) -> bool:
    return "\u3041" <= letter <= "\u309f"


def _is_at(run: Run, place: int) -> bool:
    """Whether what stands here says only where something is (で, 에서)."""
    here = run.beginning(place)
    return bool(here and "at" in here.names)


def _past_kind(run: Run, part: Part) -> int:
    """Behind 市 and bodies such as 市政府."""
    place = part.end
    while (one := run.beginning(place)) and one.names & {"kind", "body", "strip_after"}:
        if one.names & {"at", "behalf", "apply", "speaks"}:
            break
        place = one.end
    return _past_land(run, place)


def _past_land(run: Run, place: int) -> int:
    """Behind the country or region in brackets right behind a name (厦门市(中国)有意参加)."""
    inside = run.beginning(place + 1) if run.tokens[place : place + 1] else None
    if inside is None or run.tokens[place].raw != "(" or not (inside.country or inside.regions):
        return place
    is_closed = run.tokens[inside.end : inside.end + 1] and run.tokens[inside.end].raw == ")"
    return inside.end + 1 if is_closed else place


def is_told(run: Run, part: Part) -> bool:
    """Whether the words before or behind a name make it the applicant's."""
    if _is_inside(run, part):
        return False
    if _is_told_behind(run, part) or _is_subject(run, part):
        return True
    place = part.start
    while before := _before(run, place):
        if before.names & {"behalf", "speaks", "city", "named"}:
            return _is_closed(run, part)
        if not (
            before.country or before.regions or before.names & {"strip", "in", "region_behind"}
        ):
            return False
        place = before.start
    return False


def _is_subject(run: Run, part: Part) -> bool:
    """A city of its kind that a sentence begins with and is about (宁波市位于…, 札幌市は…)."""
    start = part.start
    while (before := run.ending(start)) and (
        before.country or before.regions or "ours" in before.names
    ):
        start = before.start
    if (start and run.tokens[start - 1].raw not in _ENDS | _JOINTS) or not _is_kind_of(run, part):
        return False
    place = part.end
    while (one := run.beginning(place)) and one.names & {"kind", "body"}:
        place = one.end
    place = _past_land(run, place)
    said = "".join(token.folded for token in run.tokens[place : place + _LONGEST_SUBJECT])
    return said.startswith(tuple(listed("places", "subject", run.language)))


def _before(run: Run, place: int) -> Part | None:
    """The part that ends here, past commas."""
    while place and run.tokens[place - 1].raw in _JOINTS:
        place -= 1
    return run.ending(place)


def _is_closed(run: Run, part: Part) -> bool:
    """A bare name ends here: nothing unknown goes on, and it is not only where something is."""
    place = _past_kind(run, part)
    if _is_at(run, place):
        return False
    return _is_kind_of(run, part) or place not in run.unknown


def _is_told_behind(run: Run, part: Part) -> bool:
    """を代表して, 를 대표하여, 市役所, 政府, 申请参加 behind the name and its kind."""
    here = run.beginning(part.end)
    if here and "body" in here.names:
        return True
    place = _past_kind(run, part)
    for gap in range(_PARTICLES + 1):
        here = run.beginning(place + gap)
        if here and here.names & {"behalf", "apply", "speaks"}:
            return not (gap == 0 and here.names & {"at"})
        if place + gap >= len(run.tokens) or run.tokens[place + gap].raw in _ENDS:
            break
    return False


def is_others(run: Run, part: Part) -> bool:
    """A partner city, a neighbour, a place visited, or one to which somebody applies."""
    if _is_applied_to(run, part):
        return True
    near = [one for one in run.parts if part.start - _NEAR <= one.start < part.end + _PARTICLES]
    return any(
        ("other" in one.names or ("denied_behind" in one.names and one.start >= part.end))
        and not _is_parted(run, min(one.end, part.end), max(one.start, part.start))
        for one in near
    )


def _is_applied_to(run: Run, part: Part) -> bool:
    """Whether somebody applies to the city, or to a body of it (神戸市役所に応募)."""
    here = run.beginning(part.end)
    while here and "applied_to" not in here.names and here.names & {"kind", "body", "strip_after"}:
        here = run.beginning(here.end)
    return here is not None and "applied_to" in here.names


def _is_parted(run: Run, start: int, end: int) -> bool:
    return any(token.raw in _ENDS or token.raw == "," for token in run.tokens[start:end])
