"""The desk's pages and doors over HTTP."""
