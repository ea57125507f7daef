"""How the pipelines in `extractors/models` are made: corpora, augmentation, training, evaluation (see README.md)."""
