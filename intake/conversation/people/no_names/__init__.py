"""Words that stand where a name or an office does and are neither: talk, things, places."""
