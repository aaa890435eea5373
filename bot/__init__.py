"""Channels and runtime: the only package that meets the network."""
