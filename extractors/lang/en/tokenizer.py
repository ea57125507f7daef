"""English additions to spaCy's tokenizer."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_tokenizer import TokenizerWords

WORDS = TokenizerWords(
    abbreviations=(
        "approx.", "avg.", "est.", "incl.", "max.", "min.", "vs.", "No.", "Nos.", "Dept.", "Univ.", "Assn.", "Bros.",
        "Intl.", "Natl.", "Inc.", "Corp.", "Co.", "Cos.", "Ltd.", "Plc.", "L.P.", "N.V.", "S.A.", "B.V.", "S.p.A.",
        "mln.", "bln.", "trln.", "bn.", "tn.", "pct.", "sq.", "ft.", "Gov.", "Sen.", "Rep.", "Gen.", "Lt.", "Col.",
        "Sgt.", "Capt.", "Maj.", "Adm.", "Rev.", "Hon.", "Pres.", "Supt.", "Insp.", "Atty.", "Dist.", "Sq.", "Blvd.",
        "Ave.", "Rd.", "Mt.", "Ft.", "St.", "Ste.",
    ),
    known_abbreviations=(
        "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "Mr.", "Mrs.", "Ms.",
        "Dr.", "Prof.", "Gov.", "Sen.", "Rep.", "Gen.", "Col.", "Capt.", "Lt.", "Sgt.", "Rev.", "Hon.", "Pres.", "Inc.",
        "Corp.", "Ltd.", "Co.", "Bros.", "vs.", "approx.", "No.", "St.", "Mt.", "Ave.", "Jr.", "Sr.",
    ),
    split_hyphens=True,
)  # fmt: skip
