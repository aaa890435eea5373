"""The record as files that an auditor reads and checks without this program.

Invariant: the same store gives the same bytes, and nobody of the public is named in any of them,
unless in files that they sent, where those are asked for.
"""

from bot.export.files import files

__all__ = ["files"]
