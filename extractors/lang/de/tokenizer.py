"""German additions to spaCy's tokenizer."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_tokenizer import TokenizerWords

WORDS = TokenizerWords(
    abbreviations=(
        "Abs.", "Abt.", "allg.", "amtl.", "Anm.", "Art.", "Bd.", "bes.", "betr.", "Bez.", "Bj.", "bzgl.", "bzw.",
        "ca.", "dpa.", "ehem.", "einschl.", "entspr.", "etc.", "evtl.", "exkl.", "Fa.", "ff.", "Fr.", "geb.", "gegr.",
        "gem.", "Ges.", "gest.", "ggf.", "Hbf.", "Hr.", "Hrsg.", "inkl.", "insb.", "insbes.", "jährl.", "Jg.", "Jh.",
        "Kfm.", "Kto.", "lfd.", "lt.", "max.", "mind.", "Min.", "Mio.", "monatl.", "Mrd.", "Nr.", "o.g.", "od.",
        "österr.", "Pfd.", "Pkt.", "Prof.", "Prov.", "rd.", "Red.", "resp.", "s.o.", "s.u.", "schweiz.", "sog.",
        "St.", "Std.", "Stk.", "Str.", "stv.", "stellv.", "südl.", "nördl.", "östl.", "westl.", "Tel.", "tägl.",
        "Tsd.", "u.a.", "u.ä.", "usw.", "v.a.", "Verf.", "vgl.", "vs.", "wg.", "z.B.", "z.T.", "z.Z.", "zit.", "zw.",
        "zzgl.", "Dipl.", "Ing.", "Inh.", "Co.", "Inc.", "Corp.", "Ltd.", "Bros.", "Gebr.", "e.V.", "e.G.", "e.K.",
        "S.A.", "N.V.", "B.V.", "S.p.A.", "a.D.", "i.R.", "p.a.", "d.h.", "i.d.R.", "o.ä.", "h.c.", "Dr.", "med.",
        "jur.", "phil.",
    ),
    known_abbreviations=(
        "Jan.", "Feb.", "Mär.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Okt.", "Nov.", "Dez.", "Bio.", "approx.",
        "Mr.", "Mrs.",
    ),
    split_hyphens=True,
)  # fmt: skip
