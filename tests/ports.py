"""Ports for servers that a test starts, kills and starts again at the same place."""

import random
import socket

from bot.forms import Endpoint

BELOW_THE_KERNELS = range(20_000, 32_768)
"""Linux gives ports from 32,768 on to connections that go out: one of those might be taken while
the server that listened on it is away."""


def free_port() -> int:
    """A port of this machine on which nobody listens, and that no connection is given."""
    for port in random.sample(BELOW_THE_KERNELS, k=len(BELOW_THE_KERNELS)):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("every port is taken")


def free_endpoint() -> Endpoint:
    """Such a port with its host."""
    return Endpoint(host="127.0.0.1", port=free_port())
