"""Mails that no person wrote."""
