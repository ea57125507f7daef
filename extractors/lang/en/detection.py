"""English function words."""

from newsfacts.extractors.lang.schema_detection import DetectionWords

WORDS = DetectionWords(
    frozenset(
        ["about", "after", "also", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "could", "for", "from", "had", "has", "have", "he", "her", "his", "how", "if", "into", "is", "it", "its", "more", "new", "not", "of", "on", "or", "our", "said", "says", "she", "should", "than", "that", "the", "their", "them", "there", "they", "this", "to", "up", "was", "we", "were", "what", "when", "which", "while", "who", "will", "with", "would", "you", "your"]
    )
)
