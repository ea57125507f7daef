"""Facts from news text."""
