"""Whether somebody who was asked if they apply for a city says so, in a word or in a wish.

Invariant: a denial, a condition, a year or a question beside it is no yes; they are asked again.
"""

from collections.abc import Sequence

from intake import languages
from intake.answers.folding import clean
from intake.answers.lexicon import lexicon, split
from intake.conversation import phrasefiles, sentences, verbatim
from intake.conversation.intents import assent, conditions, courtesy, intents
from intake.conversation.intents.commands import IntentKind
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import Phrases, phrases
from intake.conversation.senders import admitting
from intake.conversation.sorting import naming
from intake.conversation.spelling import has_question_mark
from intake.messages import Message

_YES, _NO = "literal_yes.toml", "beside_no.toml"


def said(message: Message) -> IntentKind | None:
    """ "confirm" or "deny", where the message says one of them and not the other."""
    language = _language(message)
    told = sentences.split(message.reply, language)
    word = admitting.said(message, "en")
    if not word and _declines(told, language):
        return "deny"
    if word or any(map(has_question_mark, told)):
        return word
    return "confirm" if any(_is_yes(one, language) for one in told) else None


def volunteered(message: Message) -> IntentKind | None:
    """The same of somebody of whom nothing is asked: "OK, thank you" is a yes to nothing."""
    language = _language(message)
    told = sentences.split(message.reply, language)
    if (word := said(message)) != "confirm" or any(_is_wish(one, language) for one in told):
        return word
    *before, last = [clause for one in told for clause in sentences.between_marks(one)] or [""]
    is_thanks = phrases(TABLE, "talk.thanks", language).found(courtesy.plain(message.reply))
    is_other = any(assent.told(one, language) for one in before)
    return "confirm" if _is_literal(last, "alone") and not (is_thanks or is_other) else None


def wishes(message: Message) -> bool:
    """Whether nothing but a wish to apply is said, and maybe a greeting, by who was not asked."""
    language = _language(message)
    told = sentences.split(message.reply, language)
    clauses = [sentences.between_marks(one) for one in told]
    opens = [_is_opening(one, parts, language) for one, parts in zip(told, clauses, strict=True)]
    greets = [len(parts) == 1 and _greets(parts[0], language) for parts in clauses]
    wish = naming.wishing(language)
    is_all = all(map(any, zip(opens, greets, strict=True))) and any(map(wish.search, told))
    return is_all and not any(map(has_question_mark, told))


def accepts(sentence: str, language: str, *, is_invited: bool) -> bool:
    """Whether it is nothing but a wish to apply of somebody on no file, or yes to an invitation."""
    first, *behind = sentences.between_marks(sentence) or [""]
    if has_question_mark(sentence):
        return False
    if not _is_literal(first, "alone", "leading"):
        return _is_opening(sentence, (first, *behind), language)
    if behind and all(_is_opening(one, (one,), language) for one in behind):
        return True
    is_yes = _is_literal(first, "alone") and assent.told(sentence, language) == "confirm"
    return is_invited and is_yes


def asked(message: Message) -> str:
    """The questions of a message, in its own words."""
    told = sentences.split(message.reply, _language(message))
    found = intents.find(told, language=_language(message))
    said = (one.words for one in found if one.kind == "question")
    return " ".join(verbatim.own(one, message.reply) for one in said)


def is_alone(message: Message) -> bool:
    """Whether a yes is all that the message says."""
    return assent.told(message.reply.strip(), _language(message)) == "confirm"


def _language(message: Message) -> str:
    return message.language or languages.spoken_in(message.reply, message.spoken)


def _declines(told: Sequence[str], language: str) -> bool:
    """Whether it begins with a no that stands ("No thanks, just looking.").

    Nothing follows it but manners, and questions without a wish to apply.
    """
    first, *others = told or [""]
    no, *beside = sentences.between_marks(first) or [""]
    manners = phrasefiles.listed("intents", _NO, language, "beside")
    if assent.told(no, language) != "deny" or not _are_all(beside, manners):
        return False
    return all(
        _are_all(clauses, manners) or (has_question_mark(one) and not _may_wish(clauses, language))
        for one in others
        if (clauses := sentences.between_marks(one))
    )


def _are_all(clauses: Sequence[str], known: Phrases) -> bool:
    return all(known.is_all(courtesy.plain(one)) for one in clauses)


def _may_wish(clauses: Sequence[str], language: str) -> bool:
    return any(assent.told(one, language) == "confirm" or _wishes(one, language) for one in clauses)


def _is_yes(sentence: str, language: str) -> bool:
    """Whether it is a wish to apply, or ends in a yes and perhaps in such a wish."""
    clauses = sentences.between_marks(sentence)
    words = [assent.told(one, language) for one in clauses]
    if "deny" in words:
        return False
    if "confirm" not in words:
        return _is_opening(sentence, clauses, language)
    behind = clauses[words.index("confirm") + 1 :]
    return all(_wishes(one, language) for one in behind)


def _is_opening(sentence: str, clauses: Sequence[str], language: str) -> bool:
    """Whether it is a wish to apply, perhaps behind a greeting ("Hello, our city wants to …")."""
    is_greeted = len(clauses) > 1 and _greets(clauses[0], language)
    wishes = clauses[1:] if is_greeted else (sentence,)
    if sentences.denies(courtesy.plain(sentence), language):
        return False
    return all(courtesy.is_opening(courtesy.plain(one), language) for one in wishes)


def _greets(clause: str, language: str) -> bool:
    return courtesy.manner(clause, language) == "greeting"


def _is_wish(sentence: str, language: str) -> bool:
    """Whether a sentence is nothing but a wish to apply, or a literal yes leads to such a wish."""
    clauses = sentences.between_marks(sentence)
    words = [assent.told(one, language) for one in clauses]
    if "confirm" not in words:
        return _is_opening(sentence, clauses, language)
    at = words.index("confirm")
    is_led = _is_literal(clauses[at], "alone", "leading")
    behind = clauses[at + 1 :]
    return bool(behind) and all(
        courtesy.is_opening(courtesy.plain(one), language) or (is_led and _wishes(one, language))
        for one in behind
    )


def _is_literal(clause: str, *lists: str) -> bool:
    """Whether a clause is a yes that is no "all right" as well, in whatever language."""
    return any(
        phrasefiles.listed("intents", _YES, one, *lists).is_all(courtesy.plain(clause))
        for one in phrasefiles.tables("intents", _YES)
    )


def _wishes(clause: str, language: str) -> bool:
    text = courtesy.plain(clause)
    beside = courtesy.beside_opening(text, language)
    is_free = not (
        sentences.denies(text, language)
        or conditions.hangs(text, "", language)
        or conditions.stands(text, language)
        or {"later", "promise"} & lexicon("deferring", language).said(split(clean(clause)))
        or any(map(str.isdigit, text))
    )
    return is_free and (bool(beside) or courtesy.is_opening(text, language))
