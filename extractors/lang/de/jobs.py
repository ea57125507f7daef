"""German words about jobs.

Sources: the author's reading of German business and local news; occupations by the heads of the names in the German
classification of occupations (Klassifikation der Berufe 2010, Bundesagentur für Arbeit).
"""

from __future__ import annotations

from newsfacts.extractors.lang.schema_jobs import Cue, JobWords, Outcome, cues

_ENDINGS = ("", "e", "en", "er", "es", "em")


def _verbs(outcome: Outcome, takes: str, rows: str, *, unless: str = "", bare: bool = False) -> tuple[Cue, ...]:
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
            made += cues(outcome, takes, f"{finite} … {prefix}", unless=unless, bare=bare)
        else:
            joined = verbs
        present = [prefix + verbs[0] + "d" + ending for ending in _ENDINGS[1:]]
        made += cues(outcome, takes, " ".join(joined + inflected + present), unless=unless, bare=bare)
    return tuple(made)


_JOB_WORDS = frozenset({
    "job", "jobs", "arbeitsplatz", "arbeitsplätze", "stelle", "stellen", "arbeit", "arbeitsstelle", "anstellung",
    "platz", "posten", "existenz",
})  # fmt: skip

_CUES = (
    # Posts and persons go.
    *_verbs(
        "cut",
        "post person",
        """
        ab: bauen baut baute bauten baue | gebaut
        streichen streicht strich strichen streiche striche | gestrichen
        zusammen: streichen streicht strich strichen | gestrichen
        kürzen kürzt kürzte kürzten kürze | gekürzt
        weg: fallen fällt fiel fielen falle | gefallen
        weg: brechen bricht brach brachen breche | gebrochen
        ein: sparen spart sparte sparten spare | gespart
        ein: büßen büßt büßte büßten | gebüßt
        verschwinden verschwindet verschwand verschwanden verschwinde | verschwunden
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
        verlieren verliert verlor verloren verliere verlöre | verloren
        kosten kostet kostete kosteten koste | gekostet
        ab: schaffen schafft schaffte schafften | geschafft
        auf: geben gibt gab gaben | gegeben
        verringern verringert verringerte verringerten | verringert
        sparen spart sparte sparten | gespart
        """,
    ),
    *_verbs("cut", "post person", "entfallen entfällt entfiel entfielen entfalle | entfallen", unless="auf"),
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
        sollen sollten … gehen
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
        abbau wegfall verlust verlusts verlustes streichung kürzung einsparung vernichtung aus abbaus wegfalls
        entlassung freisetzung kündigung freistellung reduzierung streichen kappung
        """,
        place="before",
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
        entstehen entsteht entstand entstanden entstehe entstünden | entstanden
        ein: richten richtet richtete richteten | gerichtet
        auf: bauen baut baute bauten baue | gebaut
        an: siedeln siedelt siedelte siedelten | gesiedelt
        hinzu: kommen kommt kam kamen | gekommen
        dazu: kommen kommt kam kamen | gekommen
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
    ),
    *cues(
        "open",
        "post",
        "unbesetzt vakant leer frei offen zu_besetzen nicht_besetzt nicht_besetzen ausgeschrieben zu_vergeben",
    ),
    *cues("open", "post", "bewerber bewerbungen bewerberinnen", cost=1.5),
    # Posts that are there.
    *_verbs(
        "existing",
        "post person people",
        """
        beschäftigen beschäftigt beschäftigte beschäftigten beschäftige | beschäftigt
        """,
    ),
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
    *cues("existing", "post", "bieten bietet bot boten", cost=0.3, unless="an"),
    *cues("existing", "post person", "bleiben bleibt blieben blieb übrig verfügt verfügen", cost=0.9),
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
    *cues("cut", "body", "abbau kürzung reduzierung verkleinerung schrumpfung verringerung", place="before"),
    *_verbs(
        "created",
        "body",
        """
        wachsen wächst wuchs wuchsen wachse | gewachsen
        an: wachsen wächst wuchs | gewachsen
        steigen steigt stieg stiegen steige | gestiegen
        an: steigen steigt stieg | gestiegen
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
    # Persons of whom something else is told.
    *_verbs(
        "none",
        "person",
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
    *cues(
        "none", "person", "ums_leben krankenhaus rauchvergiftung rauchgasvergiftung verletzungen kundgebung demonstration protestmarsch protestzug in_sicherheit geborgen evakuiert"
    ),
)

WORDS = JobWords(
    nouns={
        "post": """
            Arbeitsplatz Arbeitsplatzes Arbeitsplätze Arbeitsplätzen Stelle Stellen Job Jobs Posten Position Positionen
            Vollzeitäquivalent Vollzeitäquivalente Vollzeitäquivalenten VZÄ Beschäftigungsverhältnisse
            Beschäftigungsverhältnissen Arbeitsverhältnisse Arbeitsverhältnissen Ausbildungsplätze Ausbildungsplätzen
            Lehrplätze Lehrplätzen Ausbildungsverträge Ausbildungsverträgen Beschäftigungsmöglichkeiten
        """,
        "staff": """
            Mitarbeiter Mitarbeitern Mitarbeiterin Mitarbeitende Mitarbeitenden Mitarbeitender Beschäftigte
            Beschäftigten Beschäftigter Angestellte Angestellten Angestellter Arbeitnehmer Arbeitnehmern
            Arbeitnehmerin Arbeitskraft Arbeitskräfte Arbeitskräften Arbeiter Arbeitern Arbeiterin Bedienstete
            Bediensteten Bediensteter Betriebsangehörige Betriebsangehörigen Firmenangehörige Firmenangehörigen
            Werksangehörige Werksangehörigen Belegschaftsmitglieder Belegschaftsmitgliedern Erwerbstätige
            Erwerbstätigen Werktätige Werktätigen Vollzeitkräfte Vollzeitkräften Teilzeitkräfte Teilzeitkräften
            Azubi Azubis Auszubildende Auszubildenden Auszubildender Lehrling Lehrlinge Lehrlingen Minijobber
            Minijobbern Werkstudenten Festangestellte Festangestellten Aushilfen Aushilfskräfte Aushilfskräften
            Saisonkräfte Saisonkräften Hilfskräfte Hilfskräften Leihkräfte Leihkräften Werkvertragler
        """,
        "body": """
            Belegschaft Belegschaften Personal Personals Personalbestand Personalbestands Personalbestandes
            Personalstand Mitarbeiterzahl Beschäftigtenzahl Mitarbeiterbestand Mitarbeiterschaft Arbeitnehmerschaft
            Stellenzahl Mannschaftsstärke Belegschaftsstärke Personalstärke Beschäftigung
        """,
        "people": "Menschen Leute Leuten Personen Mann Köpfe Köpfen Frauen Kollegen Kolleginnen Kräfte Kräften",
        "profession": """
            Ingenieure Ingenieuren Piloten Pilotinnen Ärzte Ärzten Ärztinnen Polizisten Polizistinnen Journalisten
            Journalistinnen Redakteure Redakteuren Redakteurinnen Krankenschwestern Hebammen Stewardessen Stewards
            Köche Köchen Monteure Monteuren Bergleute Bergleuten Kumpel Kumpels Professoren Professorinnen Forscher
            Forschern Forscherinnen Banker Bankern Juristen Staatsanwälte Staatsanwälten Beamte Beamten Beamtinnen
            Beamter Feuerwehrleute Feuerwehrleuten Sanitäter Sanitätern Schauspieler Schauspielern Musiker Musikern
            Apotheker Apothekern Spezialisten Experten Expertinnen Fachleute Fachleuten Fluglotsen Kapitäne Seeleute
            Seeleuten Matrosen Kuriere Kurieren Informatiker Informatikern Physiker Chemiker Gesellen Handwerker
            Handwerkern Zivilbedienstete Praktikanten Praktikantinnen Trainees Volontäre Volontären Freiberufler
            Freiberuflern Freie Richter Richtern Richterinnen Vertreter Dozenten Kassierer Kassiererinnen Pfleger
            Pflegern Pflegerinnen Lehrer Lehrern Lehrerinnen Referendare Postboten Schlosser Techniker Technikern
            Fachkräfte Fachkräften Führungskräfte Führungskräften Manager Managern
        """,
        "cutback": """
            Stellenabbau Personalabbau Jobabbau Arbeitsplatzabbau Stellenstreichung Stellenkürzung Personalkürzung
        """,
        "loss": """
            Entlassung Entlassungen Kündigung Kündigungen Stellenstreichungen Stellenkürzungen Jobverluste
            Jobverlusten Arbeitsplatzverluste Arbeitsplatzverlusten Stellenverluste Jobstreichungen
            Änderungskündigungen Massenentlassungen Freisetzungen Freistellungen Jobkürzungen Personalkürzungen
        """,
        "hire": "Neueinstellungen Einstellungen Festanstellungen Neuanstellungen Neuzugänge",
        "vacancy": """
            Vakanzen Stellenangebote Stellenangeboten Jobangebote Jobangeboten Stellenausschreibungen Stellenanzeigen
        """,
    },
    heads={
        "post": """
            arbeitsplatz arbeitsplätze arbeitsplätzen stelle stellen job jobs ausbildungsplätze ausbildungsplätzen
            praktikumsplätze praktikumsplätzen posten
        """,
        "staff": """
            mitarbeiter mitarbeitern mitarbeitende mitarbeitenden beschäftigte beschäftigten beschäftigter angestellte
            angestellten arbeitnehmer arbeitnehmern arbeiter arbeitern bedienstete bediensteten azubis auszubildende
            auszubildenden arbeitskräfte arbeitskräften
        """,
        "body": "belegschaft belegschaften personal personals",
        "people": "leute leuten kräfte kräften",
        "profession": """
            ingenieure ingenieuren techniker technikern piloten begleiter begleitern begleiterinnen pfleger pflegern
            pflegerinnen ärzte ärzten ärztinnen lehrer lehrern lehrerinnen erzieher erziehern erzieherinnen polizisten
            beamte beamten journalisten redakteure redakteuren entwickler entwicklern programmierer programmierern
            fahrer fahrern fahrerinnen führer führern zusteller zustellern verkäufer verkäufern verkäuferinnen
            mechaniker mechanikern mechatroniker elektriker elektrikern elektroniker schlosser schlossern monteure
            monteuren berater beratern beraterinnen manager managern wissenschaftler wissenschaftlern
            wissenschaftlerinnen köche köchen richter richtern bauer lotsen kontrolleure spezialisten experten
            betreuer betreuern schweißer laboranten
        """,
        "loss": "kündigungen entlassungen stellenstreichungen",
    },
    no_heads="""
        tankstelle tankstellen haltestelle haltestellen baustelle baustellen geschäftsstelle geschäftsstellen
        zweigstelle zweigstellen verkaufsstelle verkaufsstellen dienststelle dienststellen poststelle poststellen
        ladestelle ladestellen anlaufstelle anlaufstellen beratungsstelle beratungsstellen messstelle messstellen
        schnittstelle schnittstellen gedenkstelle gedenkstellen fundstelle fundstellen unfallstelle unfallstellen
        feuerstelle feuerstellen schwachstelle schwachstellen kommastelle kommastellen dezimalstelle dezimalstellen
        meldestelle meldestellen raststelle raststellen prüfstelle prüfstellen sammelstelle sammelstellen teststelle
        teststellen kontrollstelle kontrollstellen leitstelle leitstellen zulassungsstelle zulassungsstellen
        forschungsstelle forschungsstellen außenstelle außenstellen nebenstelle nebenstellen druckstelle druckstellen
        bruchstelle bruchstellen lagerstelle lagerstellen annahmestelle annahmestellen impfstelle impfstellen
        ausgabestelle ausgabestellen anlegestelle anlegestellen landestelle landestellen abgabestelle abgabestellen
        bezugsstelle bezugsstellen grabstelle grabstellen einsatzstelle einsatzstellen brandstelle brandstellen
        kochstelle kochstellen feuerwehrstelle wasserstelle wasserstellen futterstelle futterstellen futterstellen
        gefahrenstelle gefahrenstellen engstelle engstellen nahtstelle nahtstellen verbraucherstelle notrufstelle
        schlafstelle schlafstellen bushaltestellen mautstelle mautstellen zahlstelle zahlstellen agenturstelle
        erfassungsstelle erfassungsstellen aufnahmestelle aufnahmestellen vermittlungsstelle vermittlungsstellen
        servicestelle servicestellen clearingstelle schiedsstelle schiedsstellen aufsichtsstelle beschwerdestelle
        behandlungsstelle betreuungsstelle betreuungsstellen notfallstelle rettungsstelle rettungsstellen stellstelle
        fachstelle fachstellen stabsstelle stabsstellen pressestelle pressestellen koordinierungsstelle
        koordinierungsstellen kontaktstelle kontaktstellen auskunftsstelle verteilstelle verteilstellen badestelle
        badestellen pegelstelle tatstelle unglücksstelle aufprallstelle absturzstelle absturzstellen einstiegsstelle
        rechnungsposten grenzposten wachposten streikposten beobachtungsposten vorposten außenposten kontrollposten
        militärposten polizeiposten checkposten abwehrposten bilanzposten kostenposten rechenposten armeeposten
        haushaltsposten sicherheitsposten straßenposten doppelposten zollposten einzelposten
        zwangsarbeiter zwangsarbeitern kinderarbeiter eheleute eheleuten landsleute landsleuten
        sicherheitskräfte sicherheitskräften streitkräfte streitkräften einsatzkräfte einsatzkräften rettungskräfte
        rettungskräften seekräfte fliehkräfte feuerwehrkräfte bodenkräfte polizeikräfte polizeikräften naturkräfte
        spezialkräfte spezialkräften luftstreitkräfte hilfskräften_und ex-mitarbeiter ex-beschäftigte ehemitarbeiter
        haftentlassungen mietkündigungen wohnungskündigungen vertragskündigungen kontokündigungen
        bürgermeister weltmeister europameister reiseführer spielführer oppositionsführer rebellenführer
        fraktionsführer tabellenführer parteiführer stammesführer marktführer anführer radfahrer radfahrern autofahrer
        autofahrern beifahrer rennfahrer rollstuhlfahrer mitfahrer falschfahrer skifahrer motorradfahrer
        motorradfahrern fahrradfahrer geisterfahrer bobfahrer kinderärzte
    """,
    weak="Posten Position Positionen posten Arbeiter_ Freistellungen Einstellungen Beschäftigung Stellenanzeigen",
    capitalized=True,
    gender_endings=r"[:*_/·]?-?\(?[Ii]n(?:nen)?\)?",
    pair_words=frozenset({"innen"}),
    kind_words={
        "permanent": """
            dauerhaft dauerhafte dauerhaften dauerhafter feste festen fester fest unbefristet unbefristete unbefristeten
            unbefristeter permanente permanenten festangestellte festangestellten
        """,
        "construction": "",
        "full_time": "vollzeit vollzeit- vollzeitbeschäftigte",
        "part_time": "teilzeit teilzeit- teilzeitbeschäftigte",
        "temporary": """
            befristet befristete befristeten befristeter temporäre temporären temporärer vorübergehende vorübergehenden
            saisonale saisonalen zeitweilige zeitweiligen leih- zeit- saison-
        """,
        "apprentice": "ausbildungs- lehr-",
    },
    kind_parts={
        "permanent": "dauerarbeits dauerstelle dauerjob festangestellt festanstellung",
        "construction": "bauarbeitsplätz bauarbeitsplatz bau-arbeitsplätz baujob bau-job baustellen-job bau-",
        "full_time": "vollzeit",
        "part_time": "teilzeit minijob mini-job halbtags",
        "temporary": "leih zeitarbeit saison aushilf befristet ferienjob",
        "apprentice": "ausbildung azubi auszubildend lehrling lehrstell lehrplätz lehr- ausbildungs-",
    },
    no_kind="vollzeitäquivalent vollzeitäquivalente vollzeitäquivalenten",
    attributes={
        "open": """
            offene offenen offener freie freien freier unbesetzte unbesetzten unbesetzter vakante vakanten vakanter
            nicht_besetzte ausgeschriebene ausgeschriebenen gemeldete gemeldeten
        """,
        "created": """
            neue neuen neuer zusätzliche zusätzlichen zusätzlicher neu_geschaffene geschaffene geschaffenen neugeschaffene
            neugeschaffenen entstehende entstehenden versprochene versprochenen geplante geplanten zugesagte zugesagten
        """,
        "cut": """
            gefährdete gefährdeten gefährdeter bedrohte bedrohten bedrohter gestrichene gestrichenen gestrichener abgebaute
            abgebauten wegfallende wegfallenden weggefallene weggefallenen verlorene verlorenen verlorener entlassene
            entlassenen entlassener gekündigte gekündigten gekündigter betriebsbedingte_kündigungen freigesetzte
            freigesetzten überzählige überzähligen überflüssige überflüssigen entfallende entfallenden
        """,
        "secured": "gesicherte gesicherten gerettete geretteten",
        "none": """
            arbeitslose arbeitslosen ehemalige ehemaligen ehemaliger frühere früheren früherer streikende streikenden_
            demonstrierende demonstrierenden getötete getöteten verletzte verletzten entführte entführten infizierte
            infizierten erkrankte erkrankten pensionierte pensionierten verstorbene verstorbenen
        """,
    },
    weak_attributes=frozenset(
        ["neue", "neuen", "neuer", "zusätzliche", "zusätzlichen", "zusätzlicher", "geplante", "geplanten", "gemeldete", "gemeldeten", "freie", "freien", "freier", "ehemalige", "ehemaligen", "ehemaliger", "frühere", "früheren", "früherer"]
    ),
    attribute_endings=("e", "en", "er", "es", "em", "bar", "lich", "ig", "isch", "neu", "-"),
    attribute_words=frozenset(
        ["neu", "fest", "weltweit", "bundesweit", "direkt", "indirekt", "rein", "mehr", "weniger", "sozialversicherungspflichtig", "hauptamtlich", "ehemals", "gut", "voll", "hoch", "befristet", "unbefristet", "vollzeit", "teilzeit", "festangestellt", "konzernweit", "netto", "brutto", "dauerhaft", "zusätzlich", "zuletzt", "derzeit", "aktuell", "damals", "inzwischen", "noch"]
    ),
    elliptic_endings=("e", "en", "er", "-"),
    no_attributes=frozenset(
        ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder", "sowie", "aber", "denn", "sondern", "doch", "als", "wie", "in", "im", "an", "am", "auf", "aus", "bei", "beim", "bis", "durch", "für", "gegen", "mit", "nach", "ohne", "seit", "um", "unter", "über", "von", "vom", "vor", "während", "wegen", "zu", "zum", "zur", "zwischen", "trotz", "laut", "je", "pro", "per", "neben", "hinter", "ab", "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "worden", "sei", "seien", "wäre", "wären", "würde", "würden", "hat", "haben", "hatte", "hatten", "hätte", "hätten", "kann", "können", "konnte", "konnten", "könnte", "könnten", "muss", "müssen", "musste", "mussten", "müsste", "soll", "sollen", "sollte", "sollten", "will", "wollen", "wollte", "wollten", "darf", "dürfen", "dürfte", "dürften", "mag", "mögen", "möchte", "möchten", "bleibt", "bleiben", "geht", "gehen", "ging", "gingen", "kommt", "kommen", "kam", "kamen", "macht", "machen", "machte", "machten", "steht", "stehen", "stand", "standen", "gibt", "geben", "gab", "gaben", "ich", "du", "er", "sie", "es", "wir", "ihr", "sich", "ihn", "ihm", "ihnen", "uns", "euch", "man", "wer", "was", "wo", "wann", "warum", "wenn", "weil", "dass", "daß", "ob", "damit", "nachdem", "bevor", "obwohl", "sodass", "falls", "indem", "sobald", "solange", "deren", "dessen", "welche", "welcher", "welches", "dieser", "diese", "dieses", "diesen", "diesem", "jener", "jene", "jenes", "seine", "seiner", "seinen", "seinem", "seines", "ihre", "ihrer", "ihren", "ihrem", "ihres", "unsere", "unserer", "unseren", "mein", "meine", "dein", "kein", "keine", "keinen", "keiner", "jede", "jeder", "jedes", "jeden", "alle", "aller", "allen", "nicht", "auch", "nur", "schon", "bereits", "wieder", "dann", "dort", "hier", "da", "so", "uhr", "jahre", "jahren", "monate", "monaten", "wochen", "tage", "tagen", "stunden", "minuten", "prozent", "euro", "dollar", "mal", "prozentpunkte", "meter", "kilometer"]
    ),
    compound_attributes=False,
    takes_over=frozenset(),
    genitive_links=frozenset({"von", "der", "an"}),
    hyphen_units=frozenset(["mann", "frau", "personen", "leute", "köpfe", "köpfige", "köpfigen", "köpfiger", "köpfiges", "köpfigem"]),
    hyphen_hosts=frozenset(
        ["betrieb", "betriebes", "betriebs", "betriebe", "firma", "firmen", "unternehmen", "unternehmens", "werk", "werks", "werkes", "konzern", "konzerns", "agentur", "belegschaft", "stammbelegschaft", "mannschaft", "redaktion", "büro", "büros", "start-up", "startup", "brauerei", "fabrik", "laden", "kanzlei", "abteilung"]
    ),
    free_hyphen_units=frozenset({"mitarbeiter", "stellen", "jobs", "beschäftigten", "beschäftigte"}),
    percent=frozenset({"prozent", "%", "v.h."}),
    fraction_of=frozenset(
        ["der", "des", "aller", "von", "ihrer", "seiner", "dieser", "ihres", "seines", "deren", "dessen", "unserer", "unter", "sämtlicher", "allen", "den", "ihren", "seinen"]
    ),
    every=frozenset({"jede", "jeder", "jedes", "jeden", "jedem"}),
    ordinals={
        stem + ending: n
        for stem, n in {
            "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8, "neunt": 9,
            "zehnt": 10, "elft": 11, "zwölft": 12, "fünfzehnt": 15, "zwanzigst": 20, "fünfundzwanzigst": 25,
            "dreißigst": 30, "fünfzigst": 50, "hundertst": 100,
        }.items()
        for ending in ("e", "er", "es", "en", "em")
    },
    one_in=frozenset({"von"}),
    multiples={
        **dict.fromkeys(("halbieren", "halbiert", "halbierte", "halbierten", "halbierung", "halbierend", "halbiere"), (0.5, "cut")),
        **dict.fromkeys(("dritteln", "gedrittelt"), (0.6667, "cut")),
    },
    light=frozenset(
        ["der", "die", "das", "den", "dem", "des", "ihre", "ihrer", "ihren", "ihrem", "seine", "seiner", "seinen", "seinem", "seines", "ihres", "unsere", "unserer", "unseren", "alle", "aller", "allen", "diese", "dieser", "diesen", "sämtliche", "sämtlicher", "rund", "etwa", "ca", "ca.", "circa", "zirka", "gut", "knapp", "fast", "nahezu", "ungefähr", "über", "unter", "mehr", "weniger", "als", "bis", "zu", "mindestens", "höchstens", "maximal", "insgesamt", "zusammen", "weitere", "weiteren", "weiterer", "noch", "nur", "lediglich", "bereits", "schon", "sogar", "auch", "allein", "derzeit", "zurzeit", "aktuell", "zuletzt", "einst", "ehemals", "bislang", "bisher", "künftig", "heute", "jetzt", "nun", "inzwischen", "mittlerweile", "damals", "dann", "weltweit", "bundesweit", "deutschlandweit", "europaweit", "konzernweit", "hierzulande", "jeweils", "wohl", "voraussichtlich", "vermutlich", "möglicherweise", "etwas", "an", "um", "die", "genau", "exakt", "annähernd", "schätzungsweise", "ursprünglich", "eigenen", "ein", "eine", "einen", "einer", "einem", "von", "vom", "zudem", "zusätzlich", "immerhin", "etliche", "jene", "jener", "letzten", "verbliebenen", "verbleibenden", "restlichen", "übrigen", "übrige", "ersten", "andere", "anderen", "rd.", "gegenwärtig", "momentan", "dauerhaft", "langfristig", "dort", "hier"]
    ),
    definite=frozenset(
        ["die", "den", "der", "alle", "allen", "aller", "ihre", "ihren", "ihrer", "seine", "seinen", "seiner", "unsere", "unseren", "sämtliche", "deren", "dessen", "beide", "beiden"]
    ),
    possessive=frozenset(["ihre", "ihren", "ihrer", "seine", "seinen", "seiner", "unsere", "unseren", "deren", "dessen"]),
    prepositions=frozenset(
        ["in", "im", "an", "am", "auf", "aus", "bei", "beim", "bis", "durch", "für", "gegen", "mit", "nach", "ohne", "seit", "um", "unter", "über", "von", "vom", "vor", "während", "wegen", "zu", "zum", "zur", "zwischen", "trotz", "laut", "je", "pro", "per", "neben", "hinter", "ab", "gegenüber", "einschließlich", "inklusive", "infolge", "innerhalb", "außerhalb", "statt", "anstelle", "nahe", "binnen", "samt", "mitsamt"]
    ),
    distancing=frozenset(["für", "bei", "beim", "mit", "in", "an", "am", "im", "durch", "wegen", "trotz", "gegen", "ohne", "nach", "pro", "je", "unter", "laut", "vor", "neben", "seit", "statt"]),
    with_words=frozenset({"mit", "samt", "mitsamt"}),
    founding=frozenset("plant planen geplant geplante geplanten entsteht entstehen errichtet errichten bauen ansiedeln".split()),
    possessors=frozenset({"der"}),
    conjunctions=frozenset({"und", "oder", "sowie", "bzw.", "bzw", "beziehungsweise", "wie"}),
    clause_openers=frozenset(
        ["dass", "daß", "weil", "wenn", "ob", "da", "obwohl", "nachdem", "bevor", "während", "damit", "sodass", "falls", "indem", "sobald", "solange", "seitdem", "wobei", "wodurch", "womit", "wo", "wie", "weshalb", "warum", "aber", "sondern", "denn", "doch", "jedoch", "als", "seit"]
    ),
    relative=frozenset(["der", "die", "das", "den", "dem", "deren", "dessen", "denen", "welche", "welcher", "welches", "welchen"]),
    finite=frozenset(
        ["ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "sei", "seien", "wäre", "wären", "würde", "würden", "hat", "haben", "hatte", "hatten", "hätte", "hätten", "habe", "kann", "können", "konnte", "konnten", "könnte", "könnten", "muss", "müssen", "musste", "mussten", "müsste", "müssten", "soll", "sollen", "sollte", "sollten", "solle", "will", "wollen", "wollte", "wollten", "wolle", "darf", "dürfen", "dürfte", "dürften", "gibt", "gab"]
    ),
    passive=frozenset(),
    negators=frozenset(["nicht", "kein", "keine", "keinen", "keiner", "keinem", "ohne", "weder", "nie", "niemals", "statt"]),
    not_negating=frozenset(["nur", "mehr", "weniger", "einmal", "mal", "zuletzt", "allein", "unter", "ganz", "über"]),
    averting=frozenset(
        ["verhindern", "verhindert", "verhinderte", "verhinderten", "abwenden", "abgewendet", "abwendet", "vermeiden", "vermieden", "vermeidet", "abzuwenden", "verzichten", "verzichtet", "verzichtete", "ausgeschlossen", "ausschließen"]
    ),
    affected=frozenset(["betroffen", "betrifft", "betreffen", "betroffene", "betroffenen", "betraf"]),
    loss_topics="""
        schließung schließungen schließt schließen geschlossen werksschließung werkschließung stellenabbau personalabbau
        abbau abbauen stellenstreichung stellenstreichungen streichung streichen streicht entlassung entlassungen entlassen
        kündigung kündigungen kündigt aus ende dichtmachen dicht_macht macht_dicht kahlschlag standortschließung schließe
        einstellung sparprogramm jobabbau stilllegung restrukturierung
    """,
    topic_frames=frozenset({"um"}),
    including=frozenset({"davon", "darunter", "hiervon", "wovon"}),
    of_them=frozenset({"davon", "hiervon", "darunter", "von ihnen", "der beschäftigten", "von denen"}),
    again=frozenset(["weitere", "weiteren", "weiterer", "nochmals", "ebenfalls", "zusätzlich"]),
    comparing=frozenset({"waren es", "sind es", "wären es", "werden es", "nach", "statt", "gegenüber", "anstelle von", "anstatt", "vorher", "zuvor"}),
    equating=frozenset({"oder", "also", "das sind", "das wären", "das entspricht", "und damit", "das ist", "mithin", "bzw."}),
    more_less=frozenset(["mehr", "weniger", "höher", "niedriger", "größer", "kleiner"]),
    fewer={"weniger": "cut", "mehr": "created", "zusätzlich": "created", "minus": "cut", "plus": "created"},
    out_of=frozenset({"der", "von", "ihrer", "seiner", "dieser", "deren", "unserer", "aller", "von den", "von ihren", "von seinen", "des"}),
    whole_openers=frozenset({"von", "unter"}),
    number_of=frozenset({"zahl der", "anzahl der", "zahl ihrer", "zahl seiner", "anzahl von", "zahl an", "zahl von"}),
    by_words=frozenset({"um"}),
    to_words=frozenset({"auf", "bis auf"}),
    from_words=frozenset({"von"}),
    size_words=frozenset({"bei", "von", "mit"}),
    months=frozenset("januar jänner februar märz april mai juni juli august september oktober november dezember uhr".split()),
    date_words=frozenset(
        ["im", "in", "seit", "bis", "jahr", "jahre", "jahres", "ab", "vor", "nach", "anfang", "mitte", "ende", "herbst", "sommer", "frühjahr", "winter", "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"]
    ),
    cues=_CUES,
)  # fmt: skip
