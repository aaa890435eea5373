"""Matters of the public and the panel in Slack: read, answered and cleared by a button each."""

from datetime import timedelta
from pathlib import Path

from intake import store
from intake.calls.model import Stage
from intake.consultation import (
    Consulted,
    Objection,
    Opinion,
    State,
    Vote,
    counting,
    people,
    voices,
)
from intake.conversation.public import set_apart
from intake.conversation.turns import Turn
from intake.desk import posting
from tests.bot.slack.features.town import Town, town

WORDS = "The trams of this city do not run."


def save(post: Town, consulted: Consulted) -> None:
    post.house.clock.ahead += timedelta(seconds=1)
    now, office = post.house.clock(), post.house.office
    turn, seed = Turn(consulted=consulted), f"said-{now.timestamp():.6f}"
    post.house.write(lambda found: posting.perform(office, found, turn, now, seed=seed))


def opinion(post: Town, text: str = WORDS, address: str = "a@public.example") -> Opinion:
    """One given and confirmed."""
    now = post.house.clock()
    given = Opinion(
        edition=post.house.office.call.edition, city=1, person=people.person(address),
        address=address, given_at=now, text=text,
    )  # fmt: skip
    save(post, Consulted(voices=(given,)))
    with post.house.office.store.reading() as connection:
        (kept, *_) = store.voices.of_person(connection, given.edition, given.person)
    assert isinstance(kept, Opinion)
    save(post, Consulted(voices=voices.confirmed(kept, None, now)))
    return given


def vote(post: Town, address: str) -> None:
    """One given and confirmed."""
    office, now = post.house.office, post.house.clock()
    edition, rules = office.call.edition, office.call.consultation
    assert rules
    given = Vote(
        edition=edition, city=1, person=people.person(address), address=address, given_at=now
    )
    save(post, Consulted(voices=(given,)))
    with office.store.reading() as connection:
        (kept,) = store.voices.of_person(connection, edition, given.person)
        domain = store.domains.load(connection, edition, people.domain_of(given.person))
    assert isinstance(kept, Vote)
    made = counting.confirm(rules, kept, (), domain, now)
    save(post, Consulted(voices=(made.vote,), domains=(made.domain,)))


def objection(post: Town) -> None:
    now = post.house.clock()
    raised = Objection(
        city=1, person=people.person("a@public.example"), address="a@public.example",
        language="en", text=WORDS, raised_at=now, due_by=now + timedelta(days=7),
    )  # fmt: skip
    save(post, Consulted(objections=(raised,)))


def states(post: Town) -> list[State]:
    with post.house.office.store.reading() as connection:
        edition = post.house.office.call.edition
        return [one.state for one in store.voices.listed(connection, edition, tuple(State))]


async def news(post: Town, action: str) -> None:
    """Wait for the news of the matter, and press its button."""
    await post.later(minutes=2)
    message = next(one for one in reversed(post.said()) if action in str(one.blocks) and one.blocks)
    await post.presses(post.anna, message, action)


async def test_an_objection_is_answered_where_it_is_told(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        objection(post)
        await news(post, "objection_answer")
        assert WORDS in post.view(post.anna)
        await post.submits(post.anna, {"The answer": "They do, since May."})
        assert "They do, since May." in post.view(post.anna)
        assert "a@public.example" in post.view(post.anna)
        await post.submits(post.anna)
        with post.house.office.store.reading() as connection:
            (kept,) = store.objections.listed(connection)
        assert (kept.answer, kept.answered_by) == ("They do, since May.", "Anna")


async def test_opinions_are_read_and_shown_or_refused_one_by_one(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        opinion(post)
        await news(post, "opinions_read")
        assert WORDS in post.view(post.anna)
        assert "a@public.example" not in post.view(post.anna)
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "opinion_refuse")
        await post.quiet()
        assert "Who wrote the opinion reads it" in post.view(post.anna)
        await post.submits(post.anna, {"Why?": "It is about another city."})
        assert "Their reason:\n\nIt is about another city." in post.view(post.anna)
        assert "a@public.example" in post.view(post.anna)
        assert states(post) == [State.CONFIRMED]
        await post.submits(post.anna)
        assert states(post) == [State.MODERATED]


async def test_long_opinions_are_read_as_many_at_once_as_slack_shows(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        for place in range(8):
            opinion(post, f"{WORDS} {place} " + "long " * 500, f"a{place}@public.example")
        await news(post, "opinions_read")
        seen = post.view(post.anna)
        assert f"{WORDS} 0" in seen
        left = 8 - seen.count("Refuse it")
        assert f"and {left} more, once these are done" in seen


async def test_how_an_opinion_would_be_shown_stands_below_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        opinion(post, f"{WORDS} Call +48 600 123 456.")
        await news(post, "opinions_read")
        _, _, below = post.view(post.anna).partition("Of this is shown:")
        assert f"{WORDS} Call …" in below


async def test_an_opinion_is_shown_without_words_that_an_organizer_leaves_out(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        opinion(post, f"{WORDS} Ask the man in room 7.")
        await news(post, "opinions_read")
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "opinion_cut")
        await post.quiet()
        delivery = await post.anna.submits({"Leave out these words": "Nobody wrote this."})
        assert "holds these words" in str(delivery.answer)
        await post.submits(post.anna, {"Leave out these words": "Ask the man in room 7.\n"})
        assert f"{WORDS} …" in post.view(post.anna)
        assert states(post) == [State.CONFIRMED]
        await post.submits(post.anna)
        assert states(post) == [State.COUNTED]
        with post.house.office.store.reading() as connection:
            kept = store.voices.load(connection, 1)
        assert isinstance(kept, Opinion)
        assert set_apart.published(kept) == f"{WORDS} …"


async def test_words_that_were_cut_are_shown_by_the_verb_also_later(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        opinion(post, f"{WORDS}\n\nHarbour Museum")
        await news(post, "opinions_read")
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "opinion_let")
        await post.quiet()
        assert states(post) == [State.COUNTED]
        await post.anna.commands("/citydesk", "voices let 1", "organizers")
        await post.quiet()
        await post.submits(post.anna, {"Show these words": "Harbour Museum"})
        await post.submits(post.anna)
        with post.house.office.store.reading() as connection:
            kept = store.voices.load(connection, 1)
        assert isinstance(kept, Opinion)
        assert set_apart.published(kept) == f"{WORDS}\n\nHarbour Museum"
        assert kept.by == "Anna"


async def test_an_opinion_that_may_name_somebody_says_so_where_it_is_read(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        opinion(post, "Mr John Smith built this city badly.")
        await news(post, "opinions_read")
        assert "It may name a person: " in post.view(post.anna)


async def test_an_opinion_that_is_let_pass_is_gone_from_what_waits(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        opinion(post)
        await news(post, "opinions_read")
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "opinion_let")
        await post.quiet()
        assert "Nothing waits to be read here any more." in post.view(post.anna)
        assert states(post) == [State.COUNTED]


async def test_the_news_that_a_domain_was_cleared_names_it_and_how_many_waited(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
        rules = post.house.office.call.consultation
        assert rules
        for number in range(rules.domain_cap + 2):
            vote(post, f"p{number}@crowd.example")
        await news(post, "domain_clear")
        await post.submits(post.anna)
        await post.later(seconds=30)
        (told,) = post.told("let all votes of")
        assert told == "Anna let all votes of crowd.example count: 2 votes had waited."
