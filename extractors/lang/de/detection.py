"""German function words."""

from newsfacts.extractors.lang.schema_detection import DetectionWords

WORDS = DetectionWords(
    frozenset(
        ["aber", "als", "am", "auch", "auf", "aus", "bei", "beim", "bis", "dass", "dem", "denn", "der", "die", "das", "den", "diese", "dieser", "dieses", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "für", "gegen", "habe", "haben", "hat", "hatte", "ich", "ihr", "ihre", "im", "ist", "kein", "keine", "kommt", "können", "könnte", "mehr", "mit", "nach", "nicht", "noch", "nur", "oder", "ohne", "schon", "sei", "seien", "seine", "seit", "sich", "sie", "sind", "sollen", "soll", "über", "um", "und", "uns", "unter", "vom", "von", "vor", "während", "wegen", "weil", "wenn", "werden", "werde", "wie", "wir", "wird", "wollen", "wurde", "wurden", "zu", "zum", "zur", "zwischen"]
    )
)
