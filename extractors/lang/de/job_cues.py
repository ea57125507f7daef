"""German verbs and nouns that say what becomes of jobs."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_jobs import Cue, Outcome, cues

_ENDINGS = ("", "e", "en", "er", "es", "em")


def _verbs(
    outcome: Outcome, takes: str, rows: str, *, unless: str = "", bare: bool = False, agents: bool = False
) -> tuple[Cue, ...]:
    """Cues for verbs, one a line: `prefix: infinitive finite forms | participle`, without `prefix:` where it is inseparable.

    `ab: bauen baut | gebaut` makes *bauen … ab*, *baut … ab*, *abbauen*, *abbaut*, *abzubauen*, *abgebaut*, *abgebaute* …
    """
    made: list[Cue] = []
    for row in filter(None, map(str.strip, rows.splitlines())):
        prefix, _, rest = row.rpartition(":")
        finite, _, participle = (part.strip() for part in rest.partition("|"))
        verbs = finite.split()
        inflected = [prefix + participle + ending for ending in _ENDINGS] if participle else []
        if prefix:
            joined = [prefix + verb for verb in verbs] + [f"{prefix}zu{verbs[0]}", prefix + verbs[0] + "d"]
            made += cues(outcome, takes, f"{finite} … {prefix}", unless=unless, bare=bare, agents=agents)
        else:
            joined = verbs
        present = [prefix + verbs[0] + "d" + ending for ending in _ENDINGS[1:]]
        made += cues(outcome, takes, " ".join(joined + inflected + present), unless=unless, bare=bare, agents=agents)
    return tuple(made)


_JOB_WORDS = frozenset({
    "job", "jobs", "arbeitsplatz", "arbeitsplätze", "stelle", "stellen", "arbeit", "arbeitsstelle", "anstellung",
    "platz", "posten", "existenz",
})  # fmt: skip

CUES = (
    # Posts and persons go.
    *_verbs(
        "cut",
        "post person",
        """
        ab: bauen baut baute bauten baue | gebaut
        streichen streicht strich strichen streiche striche | gestrichen
        zusammen: streichen streicht strich strichen | gestrichen
        kürzen kürzt kürzte kürzten kürze | gekürzt
        weg: fallen fällt fiel fielen falle fiele | gefallen
        weg: brechen bricht brach brachen breche | gebrochen
        ein: sparen spart sparte sparten spare | gespart
        ein: büßen büßt büßte büßten | gebüßt
        reduzieren reduziert reduzierte reduzierten reduziere | reduziert
        vernichten vernichtet vernichtete vernichteten | vernichtet
        kappen kappt kappte kappten | gekappt
        opfern opfert opferte opferten | geopfert
        gefährden gefährdet gefährdete gefährdeten gefährde | gefährdet
        bedrohen bedroht bedrohte bedrohten | bedroht
        wackeln wackelt wackelten wackelte | gewackelt
        zittern zittert zitterten zitterte | gezittert
        bangen bangt bangten bangte | gebangt
        fürchten fürchtet fürchteten fürchtete | gefürchtet
        um: fallen fällt fielen fiel | gefallen
        ab: stoßen stößt stieß stießen | gestoßen
        aus: dünnen dünnt dünnte dünnten | gedünnt
        """,
    ),
    *_verbs(
        "cut",
        "post",
        """
        verschwinden verschwindet verschwand verschwanden verschwinde | verschwunden
        verlieren verliert verlor verloren verliere verlöre verlorengegangen verlorengehen | verloren
        kosten kostet kostete kosteten koste | gekostet
        ab: schaffen schafft schaffte schafften | geschafft
        auf: geben gibt gab gaben | gegeben
        auf: heben hebt hob hoben hebe | gehoben
        weg: rationalisieren rationalisiert rationalisierte rationalisierten | rationalisiert
        ein: stampfen stampft stampfte stampften | gestampft
        verringern verringert verringerte verringerten | verringert
        sparen spart sparte sparten | gespart
        """,
    ),
    *_verbs("cut", "post person", "entfallen entfällt entfiel entfielen entfalle | entfallen", unless="auf"),
    *cues(
        "cut",
        "post",
        "nicht_wiederbesetzt nicht_wiederzubesetzen nicht_nachbesetzt nicht_nachzubesetzen nicht_nachbesetzen nicht_wiederbesetzen nicht_neu_besetzt nicht_neu_besetzen nicht_mehr_besetzt",
    ),
    *cues("cut", "post", "fallen fällt fielen\nraus\nweg\nfutsch\nfort", cost=0.7, unless="unter auf aus"),
    *_verbs(
        "cut",
        "person people",
        """
        entlassen entlässt entliess entließ entließen entlasse | entlassen
        feuern feuert feuerte feuerten | gefeuert
        frei: setzen setzt setzte setzten | gesetzt
        frei: stellen stellt stellte stellten | gestellt
        raus: werfen wirft warf warfen | geworfen
        hinaus: werfen wirft warf warfen | geworfen
        raus: schmeißen schmeißt schmiss schmissen | geschmissen
        ab: melden meldet meldete meldeten | gemeldet
        """,
        agents=True,
        bare=True,
    ),
    *_verbs(
        "cut",
        "person people",
        """
        trennen trennt trennte trennten trenne | getrennt
        kündigen kündigt kündigte kündigten kündige | gekündigt
        verlassen verlässt verließ verließen | verlassen
        verabschieden verabschiedet verabschiedete verabschiedeten | verabschiedet
        aus: scheiden scheidet schied schieden | geschieden
        ab: finden findet fand fanden | gefunden
        """,
        unless="an",
    ),
    *cues(
        "cut",
        "person",
        """
        müssen muss mussten musste müssten … gehen
        sollen sollten soll sollte … gehen
        gehen_müssen gehen_sollen gehen_mussten
        dankte dankten … ab
        """,
    ),
    *cues(
        "cut",
        "person",
        "kündigung kündigungen entlassung entlassungen entlassungswelle rauswurf abfindung abfindungen arbeitslosigkeit",
        cost=0.5,
    ),
    *cues(
        "cut",
        "person people",
        "nach_hause heim",
        needs=frozenset({"schicken", "schickt", "schickte", "schickten", "geschickt"}),
    ),
    *cues("cut", "person people", "in_den_ruhestand in_rente in_den_vorruhestand in_vorruhestand in_pension", cost=0.3),
    *cues("cut", "post person", "fürchten_um fürchtet_um bangen_um bangt_um zittern_um zittert_um"),
    *cues(
        "cut",
        "person people",
        """
        verlieren verliert verlor verloren kosten kostet kostete kosteten
        bangen fürchten zittern sorgen sorgten bangten
        """,
        needs=_JOB_WORDS,
    ),
    *cues(
        "cut",
        "post person",
        """
        auf_der_kippe auf_dem_spiel in_gefahr vor_dem_aus auf_der_streichliste auf_der_strecke zur_disposition
        vor_die_tür auf_die_straße auf_der_straße in_die_arbeitslosigkeit dem_rotstift zum_opfer zur_debatte
        ihren_hut den_hut vor_die_tür_gesetzt vor_der_kündigung vor_der_entlassung nicht_verlängert
        unter_dem_rotstift in_frage infrage
        """,
        cost=0.2,
    ),
    *cues(
        "cut",
        "post person",
        """
        abbau wegfall verlust verlusts verlustes streichung kürzung einsparung vernichtung aus_für abbaus wegfalls
        entlassung freisetzung kündigung freistellung reduzierung streichen kappung
        """,
        place="before",
        cost=-0.5,
    ),
    *cues(
        "cut",
        "post person",
        """
        stellenabbau personalabbau jobabbau arbeitsplatzabbau stellenstreichungen stellenstreichung jobverlust
        arbeitsplatzverlust stellenkürzungen stellenkürzung personalkürzung stellenabbaus personalabbaus jobkahlschlag
        kahlschlag massenentlassung massenentlassungen stellenwegfall rotstift sparprogramm jobverluste
        """,
        cost=1.2,
    ),
    # Posts come, persons are taken on.
    *_verbs(
        "created",
        "post person",
        """
        schaffen schafft schuf schufen schaffe schüfe | geschaffen
        entstehen entsteht entstand entstanden entstehe entstünden entstünde | entstanden
        ein: richten richtet richtete richteten | gerichtet
        auf: bauen baut baute bauten baue | gebaut
        an: siedeln siedelt siedelte siedelten | gesiedelt
        hinzu: kommen kommt kam kamen käme kämen | gekommen
        dazu: kommen kommt kam kamen käme kämen | gekommen
        auf: stocken stockt stockte stockten | gestockt
        bewilligen bewilligt bewilligte bewilligten | bewilligt
        genehmigen genehmigt genehmigte genehmigten | genehmigt
        """,
    ),
    *_verbs(
        "created",
        "person people",
        """
        ein: stellen stellt stellte stellten stelle | gestellt
        an: stellen stellt stellte stellten stelle | gestellt
        an: heuern heuert heuerte heuerten | geheuert
        rekrutieren rekrutiert rekrutierte rekrutierten | rekrutiert
        an: werben wirbt warb warben | geworben
        verpflichten verpflichtet verpflichtete verpflichteten | verpflichtet
        """,
        agents=True,
        bare=True,
    ),
    *cues(
        "created",
        "post",
        "bringen bringt brachte brachten gebracht versprechen verspricht versprach versprachen",
        cost=0.4,
    ),
    *cues(
        "created",
        "post",
        "versprochen versprochene versprochenen zugesagt holen holt geholt locken lockt gelockt",
        cost=0.4,
    ),
    *cues("created", "post", "vorgesehen geplant winken winkt", cost=1.0),
    *cues(
        "created",
        "post",
        "besetzen besetzt besetzte besetzten",
        cost=0.3,
        unless="zu nicht",
        negated="open",
    ),
    *cues(
        "created",
        "post person",
        """
        schaffung aufbau entstehung einrichtung ansiedlung einstellung neueinstellung anwerbung rekrutierung zuwachs
        """,
        place="before",
    ),
    *_verbs(
        "created",
        "person",
        """
        auf: nehmen nimmt nahm nahmen nehme | genommen
        an: fangen fängt fing fingen fange | gefangen
        """,
    ),
    *cues(
        "created",
        "person people",
        "beginnen beginnt begannen begonnen starten starteten antreten angetreten treten traten",
        needs=frozenset({"ausbildung", "lehre", "dienst", "berufsleben", "lehrzeit", "arbeit"}),
    ),
    *cues("created", "post", "hinzu_kommen hinzu_kommt hinzu_kamen hinzu_kämen", cost=0.9),
    *cues("created", "post", "in_aussicht in_aussicht_gestellt"),
    *cues(
        "created",
        "post",
        "aussicht_auf hofft_auf hoffen_auf hoffte_auf hofften_auf hoffnung_auf versprechen_von zusage_von",
        place="before",
    ),
    *cues("created", "people", "finden findet fanden gefunden", needs=_JOB_WORDS),
    # Posts that nobody holds.
    *_verbs(
        "open",
        "post person",
        """
        suchen sucht suchte suchten suche | gesucht
        fehlen fehlt fehlten fehlte fehle | gefehlt
        aus: schreiben schreibt schrieb schrieben | geschrieben
        benötigen benötigt benötigte benötigten | benötigt
        """,
        agents=True,
    ),
    *cues("open", "post person", "gebraucht dringend_gebraucht"),
    *cues("open", "person", "brauchen braucht brauchte brauchten", agents=True),
    *cues(
        "open",
        "post",
        "unbesetzt vakant leer frei offen zu_besetzen nicht_besetzt nicht_besetzen ausgeschrieben zu_vergeben",
    ),
    *cues(
        "open",
        "post",
        "melden meldet meldete meldeten gemeldet registrierte registrierten registriert verzeichnete verzeichneten",
        cost=0.1,
    ),
    *cues("open", "post", "bewerber bewerbungen bewerberinnen", cost=1.5),
    # Posts that are there.
    *_verbs(
        "existing",
        "post person people",
        """
        beschäftigen beschäftigt beschäftigte beschäftigten beschäftige | beschäftigt
        """,
        agents=True,
        bare=True,
    ),
    *_verbs("existing", "person people", "aus: bilden bildet bildete bildeten |"),
    *cues(
        "existing",
        "person people",
        "geben gibt gab gaben gegeben bieten bietet bot boten geboten verschaffte verschafften",
        needs=frozenset({"arbeit", "lohn", "brot", "beschäftigung", "arbeitsplatz", "auskommen"}),
    ),
    *cues(
        "existing",
        "person people",
        "angestellt",
        cost=-0.05,
        needs=frozenset({"bisher", "derzeit", "sind", "waren", "aktuell"}),
        unless="worden werden wird wurde wurden",
    ),
    *cues(
        "existing",
        "people",
        "haben hat hatte hatten",
        place="before",
        cost=0.4,
        needs=frozenset({"arbeitsplatz", "job", "arbeit", "stelle", "anstellung", "beschäftigung", "arbeitsvertrag"}),
    ),
    *cues(
        "existing",
        "people",
        """
        tätig angestellt lohn_und_brot unter_vertrag auf_der_lohnliste schicht malochen malochten maloche schuften
        schufteten im_dienst ihren_dienst
        """,
    ),
    *cues("existing", "people", "arbeiten arbeiteten", bare=True, unless="daran"),
    *_verbs("existing", "people", "arbeiten arbeitet arbeitete arbeiteten arbeite | gearbeitet", unless="daran"),
    *_verbs(
        "existing",
        "post person",
        """
        zählen zählt zählte zählten zähle | gezählt
        arbeiten arbeitet arbeitete arbeiteten arbeite | gearbeitet
        verbleiben verbleibt verblieb verblieben | geblieben
        umfassen umfasst umfasste umfassten |
        hängen hängt hing hingen hinge |
        ab: hängen hängt hingen hing |
        an: hängen hängt hingen hing |
        """,
    ),
    *cues(
        "existing", "person", "angestellt tätig bildet_aus ausgebildet unter_vertrag auf_der_lohnliste in_lohn_und_brot"
    ),
    *cues("existing", "post person", "übrig bleibt_es_bei bleibe_es_bei blieb_es_bei", cost=0.3),
    *cues("existing", "post", "es_gibt gibt_es es_gab gab_es", cost=0.6),
    *cues("existing", "post", "hat haben hatte hatten", cost=1.2),
    *cues("existing", "person", "hat haben hatte hatten", place="before", cost=0.4, adjacent=True),
    *cues("cut", "person", "verlieren verliert verlor verloren", cost=0.1, adjacent=True),
    *cues("secured", "post", "gelten_als_sicher gilt_als_sicher gelten_als_gesichert als_sicher_gelten", cost=0.1),
    *cues(
        "existing",
        "person",
        "streiken streikten gestreikt streik warnstreik ausstand im_ausstand arbeitsniederlegung arbeit_nieder",
        cost=0.2,
    ),
    *cues("existing", "post", "bieten bietet bot boten", cost=0.3, unless="an"),
    *cues("existing", "post person", "bleiben bleibt blieben blieb verfügt verfügen", cost=1.1),
    # Posts that are to stay.
    *_verbs(
        "secured",
        "post person",
        """
        sichern sichert sicherte sicherten sichere | gesichert
        ab: sichern sichert sicherte sicherten | gesichert
        retten rettet rettete retteten rette | gerettet
        bewahren bewahrt bewahrte bewahrten | bewahrt
        garantieren garantiert garantierte garantierten | garantiert
        behalten behält behielt behielten behalte |
        schützen schützt schützte schützten | geschützt
        """,
    ),
    *_verbs("secured", "post", "erhalten erhält erhielt erhielten | "),
    *cues(
        "secured",
        "post person",
        "bleiben bleibt blieben blieb … erhalten bestehen\nerhalten_bleiben erhalten_blieben bestehen_bleiben",
    ),
    *cues("secured", "person", "weiterbeschäftigt weiterbeschäftigen weiterbeschäftigung weiter_beschäftigt"),
    *cues("secured", "post person", "erhalt sicherung rettung fortbestand", place="before"),
    *cues(
        "secured",
        "person",
        "jobgarantie beschäftigungsgarantie standortgarantie bestandsgarantie arbeitsplatzgarantie garantie kündigungsschutz",
        cost=0.6,
    ),
    # Posts that change their place or owner: neither more nor fewer.
    *_verbs(
        "unknown",
        "post person",
        """
        verlagern verlagert verlagerte verlagerten | verlagert
        verlegen verlegt verlegte verlegten | verlegt
        versetzen versetzt versetzte versetzten | versetzt
        um: ziehen zieht zog zogen | gezogen
        wechseln wechselt wechselte wechselten wechsele | gewechselt
        übernehmen übernimmt übernahm übernahmen übernehme | übernommen
        übertragen überträgt übertrug übertrugen | übertragen
        über: gehen geht ging gingen | gegangen
        um: wandeln wandelt wandelte wandelten | gewandelt
        aus: lagern lagert lagerte lagerten | gelagert
        aus: gliedern gliedert gliederte gliederten | gegliedert
        ab: geben gibt gab gaben gebe | gegeben
        um: setzen setzt setzte setzten | gesetzt
        verschieben verschiebt verschob verschoben | verschoben
        wandern wandert wanderte wanderten | gewandert
        ab: wandern wandert wanderte wanderten | gewandert
        um: schulen schult schulte schulten | geschult
        """,
    ),
    *cues("unknown", "person people", "transfergesellschaft auffanggesellschaft", cost=-0.5),
    *cues("unknown", "person", "kamen_vom kamen_von kommen_vom kommen_von gekommen_vom", place="any"),
    *cues("unknown", "person people", "kurzarbeit kurzgearbeitet kurzarbeiten", cost=0.1),
    *cues(
        "unknown",
        "post person",
        "verlagerung übernahme versetzung umzug wechsel auslagerung ausgliederung",
        place="before",
    ),
    # The size of a work force.
    *_verbs(
        "cut",
        "body",
        """
        schrumpfen schrumpft schrumpfte schrumpften | geschrumpft
        sinken sinkt sank sanken sinke | gesunken
        zurück: gehen geht ging gingen | gegangen
        verringern verringert verringerte verringerten verringere | verringert
        verkleinern verkleinert verkleinerte verkleinerten | verkleinert
        senken senkt senkte senkten senke | gesenkt
        reduzieren reduziert reduzierte reduzierten reduziere | reduziert
        kürzen kürzt kürzte kürzten | gekürzt
        ab: bauen baut baute bauten baue | gebaut
        ab: nehmen nimmt nahm nahmen | genommen
        herunter: fahren fährt fuhr fuhren | gefahren
        herunter: schrauben schraubt schraubte | geschraubt
        verschlanken verschlankt verschlankte | verschlankt
        stutzen stutzt stutzte | gestutzt
        zusammen: streichen streicht strich | gestrichen
        ein: dampfen dampft dampfte | gedampft
        ein: brechen bricht brach | gebrochen
        halbieren halbiert halbierte halbierten | halbiert
        """,
    ),
    *cues("cut", "body", "fallen fällt fiel fielen gefallen"),
    *cues(
        "cut",
        "body",
        "abbau kürzung reduzierung verkleinerung schrumpfung verringerung rückgang schwund einbruch minus",
        place="before",
    ),
    *cues("created", "body", "wachstum zuwachs anstieg zunahme plus aufbau aufstockung", place="before"),
    *cues(
        "existing",
        "person",
        "schicksal_der zukunft_der löhne_der gehälter_der tarifvertrag_für",
        place="before",
        adjacent=True,
    ),
    *_verbs(
        "created",
        "body",
        """
        wachsen wächst wuchs wuchsen wachse | gewachsen
        an: wachsen wächst wuchs | gewachsen
        steigen steigt stieg stiegen steige | gestiegen
        an: steigen steigt stieg | gestiegen
        klettern klettert kletterte kletterten | geklettert
        erhöhen erhöht erhöhte erhöhten | erhöht
        auf: stocken stockt stockte stockten stocke | gestockt
        aus: bauen baut baute bauten | gebaut
        auf: bauen baut baute bauten | gebaut
        vergrößern vergrößert vergrößerte vergrößerten | vergrößert
        erweitern erweitert erweiterte erweiterten | erweitert
        zu: nehmen nimmt nahm nahmen | genommen
        zu: legen legt legte legten | gelegt
        verdoppeln verdoppelt verdoppelte verdoppelten | verdoppelt
        verdreifachen verdreifacht verdreifachte | verdreifacht
        verstärken verstärkt verstärkte | verstärkt
        """,
    ),
    *cues(
        "existing", "body", "zählt zählte umfasst umfasste liegt lag beträgt betrug erreicht erreichte überschreitet"
    ),
    *cues("cut", "person people", "arbeitslos_machen arbeitslos_gemacht arbeitslos_werden arbeitslos_geworden"),
    *cues("none", "person people", "arbeitslos"),
    # Persons of whom something else is told.
    *_verbs(
        "none",
        "person people",
        """
        töten tötet tötete töteten | getötet
        verletzen verletzt verletzte verletzten | verletzt
        entführen entführt entführte entführten | entführt
        fest: nehmen nimmt nahm nahmen | genommen
        verhaften verhaftet verhaftete verhafteten | verhaftet
        ermorden ermordet ermordete ermordeten | ermordet
        erschießen erschießt erschoss erschossen | erschossen
        sterben stirbt starb starben | gestorben
        verschleppen verschleppt verschleppte verschleppten | verschleppt
        vermissen vermisst | vermisst
        verunglücken verunglückt verunglückte | verunglückt
        erkranken erkrankt erkrankte erkrankten | erkrankt
        infizieren infiziert | infiziert
        um: kommen kommt kam kamen | gekommen
        verurteilen verurteilt | verurteilt
        demonstrieren demonstriert demonstrierte demonstrierten | demonstriert
        protestieren protestiert protestierte protestierten | protestiert
        versammeln versammelt versammelte versammelten | versammelt
        """,
    ),
    *cues("none", "person people", "gebäude_verlassen halle_verlassen gebäude_räumen halle_räumen", cost=-0.6),
    *cues(
        "none",
        "person",
        "ums_leben krankenhaus rauchvergiftung rauchgasvergiftung verletzungen kundgebung demonstration protestmarsch protestzug in_sicherheit geborgen evakuiert",
    ),
)
