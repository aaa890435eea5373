"""Whether an answer denies a whole list: "we have not been recognised as any of these".

Invariant: it points at the list, denies it once, and says nothing else: of an option, a plan, a
doubt, or of anything whose words are not known here.
"""

from functools import lru_cache
from itertools import pairwise

from intake.answers.choices import lines, lists, options, shortened, unlisted
from intake.answers.choices.options import Tokens
from intake.answers.choices.signs import FEW
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import lexicon, listed
from intake.answers.values import Context

Span = tuple[int, int]
_AGAINST = frozenset({"fitting",
    "planned", "trial", "doubted", "else", "rest", "topic", "only", "partial", "except", "or",
    "all", "both",
})  # fmt: skip
_FIRM = frozenset({
    "there", "affirm", "awarded", "negator", "none", "all", "both", "except", "contrast", "and",
})  # fmt: skip
"""What a part behind a denial may not say beside its plan."""
_OPEN = frozenset({
    "except", "barring", "doubted", "fitting", "rest", "all", "both", "or", "partial", "only",
    "there", "affirm", "awarded", "else", "contrast",
})  # fmt: skip
"""What may leave a denial open beside it."""
_SHORTEST = 4
"""Letters of a word that may stand for the option in whose name it is."""
_CLAUSES = frozenset(",;.:!()–—\n")
_ENDS = frozenset(";.")
_PARTS = frozenset(";.,")
_DENYING = frozenset({"negator", "none"})


def says(tokens: Tokens, context: Context) -> bool:
    """Whether the answer is that none of the listed things is there, whatever it plans then."""
    end = next((place for place, token in enumerate(tokens) if token in _ENDS), len(tokens))
    comma = next((place for place, token in enumerate(tokens) if token in _PARTS), len(tokens))
    return _denies(tokens, context) or any(
        (_denies(tokens[:one], context) or _is_bare(tokens[:one], context))
        and _only_plans(tokens[one + 1 :], context)
        for one in {end, comma}
    )


def _is_bare(tokens: Tokens, context: Context) -> bool:
    """ "We have received none", and nothing else: of a list that it does not point at."""
    said = _said(tokens, context)
    is_none = any("none" in roles for _, roles in said)
    if not is_none or "?" in tokens or _names_option(tokens, context) or lacks(tokens, context):
        return False
    is_plain = not any(_AGAINST & roles for _, roles in said)
    return is_plain and all(is_small(words, roles, context) for words, roles in said)


def tells(tokens: Tokens, context: Context) -> bool:
    """Whether one clause denies the whole list, and no other speaks of any of it.

    "Aucune des quatre, malheureusement. Nous sommes une petite commune."
    """
    if "?" in tokens or _may_name_option(tokens, context):
        return False
    ends = [-1, *(n for n, token in enumerate(tokens) if token in _CLAUSES), len(tokens)]
    clauses = [clause for a, b in pairwise(ends) if (clause := tokens[a + 1 : b])]
    others = [one for one in clauses if not _is_none_or_other(one, context)]
    said = {role for one in others for _, roles in _said(one, context) for role in roles}
    known = lexicon("affirming", context.language)
    if any(str(len(context.options)) in one or "there" in known.said(one) for one in others):
        return False
    return any(_denies(one, context) for one in clauses) and not said & _OPEN


def _is_none_or_other(tokens: Tokens, context: Context) -> bool:
    """Whether a clause denies the list, or tells of a thing that is not on it: "only 4.5G"."""
    is_other = unlisted.ROLE in lines.words_beside(context).said(tokens)
    return is_other or _denies(tokens, context)


def _may_name_option(tokens: Tokens, context: Context) -> bool:
    """Whether an option is named, by its number, or by a word that stands in its name alone."""
    if _has_name(tokens, context):
        return True
    found = (options.number_at(tokens, place, context.language) for place in range(len(tokens)))
    numbers = {number for length, number in found if length and 1 < number < len(context.options)}
    words = [token for token in tokens if len(token) >= _SHORTEST or is_unspaced(token)]
    parts = shortened.of_words(words, context)
    return bool(numbers) or any(len(one) == 1 for one in parts)


def before_conclusion(tokens: Tokens, context: Context) -> Tokens | None:
    """What stands before a last part that denies the whole list ("…, so I'd say none")."""
    ends = [-1, *(place for place, token in enumerate(tokens[:-1]) if token in _PARTS)]
    for end in reversed(ends):
        last = tokens[end + 1 :]
        if _concludes(last, context) or (tokens[end] in _ENDS and _denies(last, context)):
            return tokens[: max(end, 0)]
    return None


def _concludes(tokens: Tokens, context: Context) -> bool:
    said = _said(tokens, context)
    unknown = sum(len(words) for words, roles in said if not roles)
    is_said = any("concluding" in roles for _, roles in said) and unknown <= FEW
    return is_said and not (_names_option(tokens, context) or any(_AGAINST & r for _, r in said))


def _only_plans(tokens: Tokens, context: Context) -> bool:
    """Whether each part of what stands behind a denial tells of a plan, and of nothing there."""
    ends = [-1, *(place for place, token in enumerate(tokens) if token in _PARTS), len(tokens)]
    parts = [part for a, b in pairwise(ends) if (part := tokens[a + 1 : b])]
    said = [frozenset().union(*(roles for _, roles in _said(one, context))) for one in parts]
    return bool(said) and all("planned" in roles and not _FIRM & roles for roles in said)


def _denies(tokens: Tokens, context: Context) -> bool:
    """Whether all of it is such a denial."""
    pointing = _pointing(tokens, context)
    if pointing is None or "?" in tokens or _names_option(tokens, context):
        return False
    if lacks(tokens, context):
        return False
    start, end = pointing
    said = [*_said(tokens[:start], context), *_said(tokens[end:], context)]
    if any(_AGAINST & roles for _, roles in said):
        return False
    inside = any(_DENYING & roles for _, roles in _said(tokens[start:end], context))
    denials = sum(bool(_DENYING & roles) for _, roles in said) + inside
    most = 2 if "concord" in listed("grammar", "denial", context.language) else 1
    return 0 < denials <= most and all(is_small(words, roles, context) for words, roles in said)


def lacks(tokens: Tokens, context: Context) -> bool:
    """ "None of these is missing": what is denied is a lack, and nothing of the list."""
    return "lacking" in lexicon("listing", context.language).said(tokens)


def _pointing(tokens: Tokens, context: Context) -> Span | None:
    """Where the words point at the list: "any of these", or the number of all its options."""
    for place, length, roles in lexicon("listing", context.language).finds(tokens):
        if "any_of" in roles:
            return place, place + length
    for place in range(len(tokens)):
        length, number = options.number_at(tokens, place, context.language)
        if length and number == len(context.options) > 1:
            return place, place + length
    return None


def _names_option(tokens: Tokens, context: Context) -> bool:
    """Whether an option stands in the answer, by its name or a number; "4つのうち" counts them."""
    return _has_name(tokens, context) or any(
        token.isdecimal() and token != str(len(context.options)) for token in tokens
    )


def _has_name(tokens: Tokens, context: Context) -> bool:
    """Whether the name of an option stands in the answer."""
    names = options.names(_things(context.options, context.language), context.language)
    return any(names.at(tokens, place)[0] for place in range(len(tokens)))


@lru_cache(maxsize=64)
def _things(listed: lists.Options, language: str) -> lists.Options:
    """The options but one that is itself called "none": its name denies the others."""
    known = lines.words(language)
    return tuple(
        names
        for names in listed
        if not any("none" in known.of(options.tokens_of(name)) for name in names)
    )


def _said(tokens: Tokens, context: Context) -> list[tuple[Tokens, frozenset[str]]]:
    """The phrases beside what points at the list, and what they mean to a choice."""
    found = [
        (place, place + length, roles)
        for place, length, roles in lines.words(context.language).finds(tokens)
    ]
    spans = [(0, 0, ()), *found, (len(tokens), len(tokens), ())]
    gaps = [(tokens[a[1] : b[0]], frozenset[str]()) for a, b in pairwise(spans) if a[1] < b[0]]
    return [*((tokens[a:b], frozenset(roles)) for a, b, roles in found), *gaps]


def is_small(words: Tokens, roles: frozenset[str], context: Context) -> bool:
    """Whether words say no more than that something is there, received, or ours."""
    if roles:
        return True
    known = [lexicon(name, context.language) for name in ("listing", "affirming")]
    place = 0
    while place < len(words):
        length = max(one.at(words, place)[0] for one in known)
        if not length and words[place][0].isalnum():
            return False
        place += max(length, 1)
    return True
