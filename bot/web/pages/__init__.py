"""The public's pages: the preliminary announcement, opinions and votes, and verification (V3, V9).

Invariant: a page sets no cookie, runs no script and shows nothing that `Reading` did not give it.
"""

from bot.web.pages.reading import Announcement as Announcement
from bot.web.pages.reading import CityShown as CityShown
from bot.web.pages.reading import Given as Given
from bot.web.pages.reading import Official as Official
from bot.web.pages.reading import Pending as Pending
from bot.web.pages.reading import Pressed as Pressed
from bot.web.pages.reading import Reading as Reading
from bot.web.pages.reading import Verdict as Verdict
from bot.web.pages.reading import Voiced as Voiced
from bot.web.pages.room import Site as Site
from bot.web.pages.routes import public as public
