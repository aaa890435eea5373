"""Each letter that reached nobody has a matter from which it can be sent once more."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from intake import store
from intake.cases import Case
from intake.contacts import Standing
from intake.desk import posting, unreached
from intake.messages import IN_SLACK, Address
from intake.notices import Letter
from intake.store import Connection
from tests.bot.slack.features.test_one_letter_again import returned


async def test_each_letter_that_fails_to_somebody_out_of_reach_has_a_matter_that_sends_it(
    tmp_path: Path,
) -> None:
    async with returned(tmp_path) as (post, first, second):
        chat = Address(address=f"u1@t1{IN_SLACK}")
        city = post.desk.file(1)
        gone = tuple(replace(one, address=chat, standing=Standing.BOUNCED) for one in city.contacts)
        post.house.write(lambda one: store.applications.save(one, [replace(city, contacts=gone)]))
        now, office = post.house.clock(), post.house.office

        def fails(connection: Connection, letter: Letter) -> Case | None:
            case = unreached.left(connection, replace(letter, to=chat), "user_not_found", now)
            if case:
                posting.report(office, post.house.clock, connection, case)
            return case

        told = [post.house.write(partial(fails, letter=one)) for one in (first, second)]
        again = post.house.write(partial(fails, letter=second))
        assert [bool(one) for one in told] == [True, True]
        assert again is None
