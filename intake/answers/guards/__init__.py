"""Words that change everything in an answer: where one stands, no value is taken past it."""
