"""Calendar expressions: how they are found (tokens, grammar) and what they mean (values, resolve)."""
