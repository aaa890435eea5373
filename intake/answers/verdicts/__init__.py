"""Yes or no: a word, a statement of the matter, or a refusal to say either."""
