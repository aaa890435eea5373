"""Places in scripts without blanks: 中国广东省深圳市, 愛知県豊田市の企画課です, 경상남도 창원시.

Invariant: a city inside such a run counts only where all around it is known, or where its kind
(市, 시, 政府) or the words before and behind it say that it is one.
"""

from collections.abc import Sequence
from functools import cache

from intake.answers.folding import clean
from intake.answers.geography import cities, countries, regions, telling
from intake.answers.geography.cities import City
from intake.answers.geography.cutting import Part, Run, cut, has_kind
from intake.answers.geography.regions import Region
from intake.answers.lexicon import lexicon, listed
from intake.answers.values import Context, Place, Unclear

_LONGEST_NAME = 6
_SHOWN = 6


def read(text: str, context: Context) -> Place | Unclear:
    """The city of an answer, with its country."""
    run = cut(clean(text), context.language)
    if not run.tokens or _is_no_place(run):
        return Unclear(reason="empty")
    told = telling.applicants(run)
    if not told:
        return _unlisted(cut(_unclosed(clean(text), context.language), context.language), context)
    if (
        any(telling.is_others(run, part) or telling.is_of_body(run, part) for part in told)
        or telling.is_of_district(run, told)
        or telling.is_joint(run)
    ):
        return _asked(run)
    is_certain = _are_certain(run, told) or _is_in_land(run, told)
    if run.unknown and not is_certain:
        return _asked(run)
    return _settled(run, told, context)


def _are_certain(run: Run, told: list[Part]) -> bool:
    """Whether each of the names is certain, or one of another that is (つくば市…筑波大学)."""
    sure = [part for part in told if telling.is_certain(run, part)]
    ids = {city.id for part in sure for city in part.cities}
    return bool(sure) and all(
        part in sure or {city.id for city in part.cities} <= ids for part in told
    )


def _is_in_land(run: Run, told: list[Part]) -> bool:
    """The only city there is, behind its country ("대한민국 전주시 …과장 박지영입니다")."""
    lands = [part for part in run.parts if part.country and not part.cities]
    return len(told) == len(lands) == 1 and lands[0].end <= told[0].start


def find(text: str, language: str) -> Place | None:
    """The one city that a text names as the applicant, or None."""
    run = cut(clean(text), language)
    told = [
        part
        for part in telling.applicants(run)
        if telling.is_told(run, part) and not telling.is_others(run, part)
    ]
    if not told:
        return _unlisted_applicant(run)
    settled = _settled(run, told, Context(language=language))
    return settled if isinstance(settled, Place) else None


# --- from parts to a place ----------------------------------------------------------------------


def _settled(run: Run, told: list[Part], context: Context) -> Place | Unclear:
    chosen = [_narrowed(run, part, context) for part in told]
    if any(city is None for city in chosen):
        return Unclear(reason="which_place", candidates=_readings(run, told))
    ids = {city.id: city for city in chosen if city}
    if len(ids) != 1:
        return Unclear(reason="which_place", candidates=_shown(list(ids.values())))
    city = next(iter(ids.values()))
    return Place(city=city.name, country=city.country, known=True)


def _narrowed(run: Run, part: Part, context: Context) -> City | None:
    """The one city meant: in the country and region named, else in the writer's country."""
    found = list(part.cities)
    written = frozenset().union(*(one.regions for one in run.parts if not one.cities))
    fitting = regions.fitting(found, written)
    if not fitting and _are_elsewhere(found, written):
        return None
    found = fitting or found
    codes = {one.country for one in run.parts if one.country and not one.cities}
    within = [city for city in found if _is_in(city, codes)] if codes else found
    if not codes and context.country:
        within = [city for city in found if city.country == context.country] or found
    return cities.dominant(sorted(within, key=lambda city: -city.thousands))


def _are_elsewhere(found: list[City], written: frozenset[Region]) -> bool:
    """Whether each of the cities is known to lie in another region than the ones named."""
    named = {country for country, _ in written}
    return bool(named) and all(city.within or city.country not in named for city in found)


def _is_in(city: City, codes: set[str]) -> bool:
    """Whether a city lies in a country named; Hong Kong is written with China before it."""
    return city.country in codes or ("CN" in codes and city.country in _within_china())


@cache
def _within_china() -> frozenset[str]:
    return frozenset(code.upper() for code in listed("city_states", "within_china", "en"))


def _shown(found: Sequence[City]) -> tuple[str, ...]:
    return tuple(f"{one.name}, {countries.name(one.country)}" for one in found[:_SHOWN])


def _readings(run: Run, parts: Sequence[Part]) -> tuple[str, ...]:
    """Each city once, and as written where another region stands before its name."""
    cities_of = [name for part in parts for name in _shown(part.cities)]
    others = [name for part in parts if (name := _of_region(run, part))]
    return tuple(dict.fromkeys((*cities_of, *others)))[:_SHOWN]


def _of_region(run: Run, part: Part) -> str:
    """A city behind a region in which no city of its name is known ("경기도 광주시")."""
    region = run.ending(part.start)
    is_other = region and part.cities and _are_elsewhere(list(part.cities), region.regions)
    is_other = is_other and region and not regions.fitting(list(part.cities), region.regions)
    return run.written(region.start, part.end) if region and is_other else ""


def _asked(run: Run) -> Unclear:
    return Unclear(reason="which_place", candidates=_readings(run, run.parts))


def _is_no_place(run: Run) -> bool:
    """Ditto, unknown, "our city": all of it words that name nothing."""
    known = lexicon("places", run.language)
    whole = tuple(token.folded for token in run.tokens if token.is_letter)
    return not whole or "no_place" in known.of(whole)


def _unlisted(run: Run, context: Context) -> Place | Unclear:
    """A city in no table, as written, where all around it is known."""
    span = _unlisted_span(run)
    told = [part for part in run.parts if part.country or part.regions]
    if span is None or any("other" in part.names or "no_name" in part.names for part in run.parts):
        shown = tuple(countries.name(part.country) for part in told if part.country)
        return Unclear(reason="which_place" if told or run.unknown else "empty", candidates=shown)
    codes = {part.country for part in told if part.country}
    codes |= {code for part in told for code, _ in part.regions}
    country = codes.pop() if len(codes) == 1 else context.country
    return Place(city=run.written(*span), country=country)


def _unclosed(text: str, language: str) -> str:
    """The text without a copula at its end: "福井県鯖江市です。"."""
    bare = text.rstrip(" .。!")
    closing = sorted(listed("places", "closing", language), key=len, reverse=True)
    ended = next((one for one in closing if bare.endswith(one)), "")
    return bare.removesuffix(ended) if ended else text


def _unlisted_span(run: Run) -> tuple[int, int] | None:
    """The one stretch of unknown letters that is short enough for a name."""
    if not run.unknown:
        return None
    start, end = min(run.unknown), max(run.unknown) + 1
    whole = len(run.unknown) == end - start <= _LONGEST_NAME
    if not whole or not has_kind(run.tokens, end, run.language):
        return None
    return (start, end) if end - start > 1 else None


def _unlisted_applicant(run: Run) -> Place | None:
    """A city in no table with 市 behind it, right behind "on behalf of" or a region of it."""
    for part in run.parts:
        if not part.names & {"behalf", "speaks"}:
            continue
        start = part.end
        code: str | None = None
        while (one := run.beginning(start)) and (one.country or one.regions):
            code, start = one.country or next(iter(one.regions))[0], one.end
        end = next((p for p in range(start, min(start + _LONGEST_NAME, len(run.tokens)))
                    if p not in run.unknown), start)  # fmt: skip
        if end - start > 1 and has_kind(run.tokens, end, run.language):
            if telling.is_head(run, end):
                return None  # 李国强市长 is nobody's city
            return Place(city=run.written(start, end), country=code)
    return None
