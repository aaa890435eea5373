"""Slack: the organizers' side of the desk, and a door by which cities apply.

Invariant: what comes is kept before it is acknowledged; what goes is made from the store when it is
carried. The core behind it knows nothing of Slack.
"""
