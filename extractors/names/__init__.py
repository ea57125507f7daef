"""Names: what the article's organizations and places are, for `organizations` and `locations`.

`find_names` weighs three sources against each other: the model's entities, the lexicon, and the article itself, which
mostly says somewhere what a name stands for.
"""

from newsfacts.extractors.names.resolution import STAGES, Named, Names, find_names

__all__ = ["STAGES", "Named", "Names", "find_names"]
