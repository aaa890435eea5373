"""From a message to a turn: intents, answers, and what to say next."""
