"""German words about jobs.

Sources: the author's reading of German business and local news; occupations by the heads of the names in the German
classification of occupations (Klassifikation der Berufe 2010, Bundesagentur für Arbeit).
"""

from __future__ import annotations

from newsfacts.extractors.lang.de.job_cues import CUES
from newsfacts.extractors.lang.schema_jobs import JobWords, words

WORDS = JobWords(
    nouns={
        "post": """
            Arbeitsplatz Arbeitsplatzes Arbeitsplätze Arbeitsplätzen Stelle Stellen Job Jobs Posten Position Positionen
            Vollzeitäquivalent Vollzeitäquivalente Vollzeitäquivalenten VZÄ Ausbildungsplätze Ausbildungsplätzen
            Lehrplätze Lehrplätzen Ausbildungsverträge Ausbildungsverträgen
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
            Beschäftigungsverhältnisse Beschäftigungsverhältnissen Arbeitsverhältnisse Arbeitsverhältnissen
            Metaller Metallern Eisenbahner Eisenbahnern Saisonniers Saisonnier Kurzarbeiter Kurzarbeitern Werktätiger Saisonkräfte Saisonkräften Hilfskräfte Hilfskräften Leihkräfte Leihkräften Werkvertragler
        """,
        "body": """
            Belegschaft Belegschaften Personal Personals Personalbestand Personalbestands Personalbestandes
            Personalstand Mitarbeiterzahl Beschäftigtenzahl Mitarbeiterbestand Mitarbeiterschaft Arbeitnehmerschaft
            Stellenzahl Mannschaftsstärke Belegschaftsstärke Personalstärke Beschäftigung
        """,
        "people": """
            Menschen Leute Leuten Personen Mann Köpfe Köpfen Frauen Männer Männern
            Männer_,_Frauen_und_Kinder Frauen_,_Männer_und_Kinder Frauen_und_Männer Männer_und_Frauen Frauen_und_Männern
            Männern_und_Frauen Hände
        """,
        "profession": """
            Ingenieure Ingenieuren Piloten Pilotinnen Ärzte Ärzten Ärztinnen Polizisten Polizistinnen Journalisten
            Journalistinnen Redakteure Redakteuren Redakteurinnen Krankenschwestern Hebammen Stewardessen Stewards
            Köche Köchen Monteure Monteuren Bergleute Bergleuten Kumpel Kumpels Professoren Professorinnen Forscher
            Forschern Forscherinnen Banker Bankern Juristen Staatsanwälte Staatsanwälten Beamte Beamten Beamtinnen
            Beamter Feuerwehrleute Feuerwehrleuten Sanitäter Sanitätern Schauspieler Schauspielern Musiker Musikern
            Apotheker Apothekern Spezialisten Experten Expertinnen Fachleute Fachleuten Fluglotsen Kapitäne Seeleute
            Seeleuten Matrosen Kuriere Kurieren Informatiker Informatikern Physiker Chemiker Gesellen Handwerker
            Handwerkern Zivilbedienstete Praktikanten Praktikantinnen Trainees Volontäre Volontären Freiberufler
            Freiberuflern Freie Richter Richtern Richterinnen Dozenten Kassierer Kassiererinnen Pfleger
            Pflegern Pflegerinnen Lehrer Lehrern Lehrerinnen Referendare Postboten Schlosser Techniker Technikern
            Erzieher Erziehern Fahrer Fahrern Verkäufer Verkäufern Berater Beratern Entwickler Entwicklern
            Wissenschaftler Wissenschaftlern Zusteller Zustellern Programmierer Programmierern Mechaniker Mechanikern
            Elektriker Elektrikern Betreuer Betreuern Lageristen Disponenten Sachbearbeiter Sachbearbeitern Sekretärinnen
            Kollegen Kolleginnen Kolleginnen_und_Kollegen Kräfte Kräften Fachkräfte Fachkräften Führungskräfte Führungskräften Manager Managern
        """,
        "cutback": """
            Stellenabbau Personalabbau Jobabbau Arbeitsplatzabbau Stellenstreichung Stellenkürzung Personalkürzung
        """,
        "loss": """
            Entlassung Entlassungen Kündigung Kündigungen Stellenstreichungen Stellenkürzungen Jobverluste
            Jobverlusten Arbeitsplatzverluste Arbeitsplatzverlusten Stellenverluste Jobstreichungen Entlassene Entlassenen Gekündigte Gekündigten
            Änderungskündigungen Frühpensionierungen Frühverrentungen Frühpensionierung Massenentlassungen Freisetzungen Freistellungen Jobkürzungen Personalkürzungen
        """,
        "hire": "Neueinstellungen Einstellungen Festanstellungen Neuanstellungen",
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
        "profession": """
            ingenieure ingenieuren techniker technikern piloten begleiter begleitern begleiterinnen pfleger pflegern
            pflegerinnen ärzte ärzten ärztinnen lehrer lehrern lehrerinnen erzieher erziehern erzieherinnen polizisten
            beamte beamten journalisten redakteure redakteuren entwickler entwicklern programmierer programmierern
            fahrer fahrern fahrerinnen führer führern zusteller zustellern verkäufer verkäufern verkäuferinnen
            mechaniker mechanikern mechatroniker elektriker elektrikern elektroniker schlosser schlossern monteure
            monteuren berater beratern beraterinnen manager managern wissenschaftler wissenschaftlern
            wissenschaftlerinnen köche köchen richter richtern bauer lotsen kontrolleure spezialisten experten
            betreuer betreuern schweißer laboranten leute leuten kräfte kräften
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
    agent_endings=(
        "er", "ern", "erinnen", "isten", "istinnen", "iker", "ikern", "ikerinnen", "eure", "euren", "ologen", "ologinnen", "ogen",
        "anten", "enten", "soren", "toren", "teure", "frauen", "männer", "männern",
    ),
    no_agents="""
        einwohner einwohnern einwohnerinnen kinder kindern schüler schülern schülerinnen bewerber bewerbern
        bewerberinnen teilnehmer teilnehmern teilnehmerinnen zuschauer zuschauern besucher besuchern besucherinnen
        käufer käufern mieter mietern bewohner bewohnern nutzer nutzern leser lesern hörer hörern anhänger anhängern
        spieler spielern spielerinnen gegner gegnern wähler wählern wählerinnen bürger bürgern bürgerinnen helfer helfern
        helferinnen gründer gründern sieger siegern gewinner verlierer täter tätern häuser häusern bilder bildern länder
        ländern bücher büchern zimmer zimmern fenster fenstern liter litern meter metern kilometer hektar dollar computer
        computern fernseher container containern rechner rechnern server servern drucker schalter dörfer dörfern
        güter gütern räder rädern felder feldern wälder wäldern lager lagern schiffer messer spender spendern partner
        partnern eigentümer eigentümern anleger anlegern aktionäre gläubiger gläubigern investoren abonnenten
        studenten studentinnen patienten patientinnen kunden flüchtlinge asylbewerber migranten demonstranten
        abgeordneten präsidenten konkurrenten produzenten lieferanten agenten elefanten varianten prozenten komponenten
        momenten dokumenten elementen motoren sektoren faktoren traktoren reaktoren rotoren autoren nummern jahre
        mitglieder mitgliedern anwohner anwohnern pendler pendlern urlauber urlaubern fahrgäste touristen sender
        wohltäter unterstützer unterstützern vertreter vertretern empfänger empfängern steuerzahler häftlinge
        verbrecher verbrechern soldaten kämpfer kämpfern krieger opfer opfern zeugen bieter bietern sponsoren fußballer
        sportler sportlern profis läufer läufern schwimmer tore tiere orter orten tochter töchter töchtern mütter
        müttern väter vätern brüder brüdern geschwister rentner rentnern senioren jungfrauen ehefrauen ehemänner
        tester probanden freiwilliger pächter pächtern winter sommer oktober dezember september november
    """,
    weak="Posten Position Positionen Freistellungen Einstellungen Beschäftigung Stellenanzeigen",
    sizes_only=frozenset({"beschäftigung"}),
    capitalized=True,
    gender_endings=r"[:*_/·]?-?\(?[Ii]n(?:nen)?\)?",
    pair_words=frozenset({"innen"}),
    kind_words={
        "permanent": """
            dauerhaft dauerhafte dauerhaften dauerhafter feste festen fester fest unbefristet unbefristete unbefristeten
            unbefristeter permanente permanenten festangestellte festangestellten
        """,
        "construction": "",
        "full_time": "vollzeit vollzeit- voll- vollzeitbeschäftigte",
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
            arbeitslose arbeitslosen ehemalige ehemaligen ehemaliger frühere früheren früherer demonstrierende demonstrierenden getötete getöteten verletzte verletzten entführte entführten infizierte
            infizierten erkrankte erkrankten pensionierte pensionierten verstorbene verstorbenen
        """,
    },
    weak_attributes=words("""
        neue neuen neuer zusätzliche zusätzlichen zusätzlicher geplante geplanten gemeldete gemeldeten freie
        freien freier
    """),
    attribute_endings=("e", "en", "er", "es", "em", "bar", "lich", "ig", "isch", "neu", "-"),
    attribute_words=words("""
        neu fest weltweit bundesweit direkt indirekt rein mehr weniger sozialversicherungspflichtig
        hauptamtlich ehemals gut voll hoch befristet unbefristet vollzeit teilzeit festangestellt
        konzernweit netto brutto dauerhaft zusätzlich zuletzt derzeit aktuell damals inzwischen noch
    """),
    elliptic_endings=("e", "en", "er", "-"),
    no_attributes=words("""
        der die das den dem des ein eine einen einem einer eines und oder sowie aber denn sondern doch als
        wie in im an am auf aus bei beim bis durch für gegen mit nach ohne seit um unter über von vom vor
        während wegen zu zum zur zwischen trotz laut je pro per neben hinter ab ist sind war waren wird
        werden wurde wurden worden sei seien wäre wären würde würden hat haben hatte hatten hätte hätten
        kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte
        sollten will wollen wollte wollten darf dürfen dürfte dürften mag mögen möchte möchten bleibt
        bleiben geht gehen ging gingen kommt kommen kam kamen macht machen machte machten steht stehen stand
        standen gibt geben gab gaben ich du er sie es wir ihr sich ihn ihm ihnen uns euch man wer was wo
        wann warum wenn weil dass daß ob damit nachdem bevor obwohl sodass falls indem sobald solange deren
        dessen welche welcher welches dieser diese dieses diesen diesem jener jene jenes seine seiner seinen
        seinem seines ihre ihrer ihren ihrem ihres unsere unserer unseren mein meine dein kein keine keinen
        keiner jede jeder jedes jeden alle aller allen nicht auch nur schon bereits wieder dann dort hier da
        so uhr jahre jahren monate monaten wochen tage tagen stunden minuten prozent euro dollar mal
        prozentpunkte meter kilometer
    """),
    compound_attributes=False,
    takes_over=frozenset(),
    genitive_links=frozenset({"von", "der", "an"}),
    hyphen_units=words("""
        mann frau personen leute köpfe köpfige köpfigen köpfiger köpfiges köpfigem
    """),
    bounding_suffixes=frozenset(),
    hyphen_hosts=words("""
        betrieb betriebes betriebs betriebe firma firmen unternehmen unternehmens werk werks werkes konzern
        konzerns agentur belegschaft stammbelegschaft mannschaft redaktion büro büros start-up startup
        brauerei fabrik laden kanzlei abteilung team teams
    """),
    free_hyphen_units=frozenset({"mitarbeiter", "stellen", "jobs", "beschäftigten", "beschäftigte"}),
    percent=frozenset({"prozent", "%", "v.h."}),
    range_words=frozenset({"bis", "–", "-"}),
    fraction_of=words("""
        der des aller von ihrer seiner dieser ihres seines deren dessen unserer unter sämtlicher allen den
        ihren seinen
    """),
    figures={
        stem + ending: digits
        for stem, digits in {"zweistellig": 2, "dreistellig": 3, "vierstellig": 4, "fünfstellig": 5, "sechsstellig": 6}.items()
        for ending in ("e", "en", "er")
    },
    figure_nouns=frozenset({"zahl", "anzahl"}),
    figure_attributes=words("niedrige niedrigen niedriger mittlere mittleren mittlerer hohe hohen hoher obere oberen untere unteren"),
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
    light=words("""
        der die das den dem des ihre ihrer ihren ihrem seine seiner seinen seinem seines ihres unsere
        unserer unseren alle aller allen diese dieser diesen sämtliche sämtlicher rund etwa ca ca. circa
        zirka gut knapp fast nahezu ungefähr über unter mehr weniger als bis zu mindestens höchstens maximal
        insgesamt zusammen weitere weiteren weiterer noch nur lediglich bereits schon sogar auch allein
        derzeit zurzeit aktuell zuletzt einst ehemals bislang bisher künftig heute jetzt nun inzwischen
        mittlerweile damals dann weltweit bundesweit deutschlandweit europaweit konzernweit hierzulande
        jeweils wohl voraussichtlich vermutlich möglicherweise etwas an um genau exakt annähernd
        schätzungsweise ursprünglich eigenen ein eine einen einer einem von vom zudem zusätzlich immerhin
        etliche jene jener letzten verbliebenen verbleibenden restlichen übrigen übrige ersten andere
        anderen rd. erst gegenwärtig momentan dauerhaft langfristig dort hier
    """),
    definite=words("""
        die den der alle allen aller ihre ihren ihrer seine seinen seiner unsere unseren sämtliche deren
        dessen beide beiden
    """),
    possessive=words("ihre ihren ihrer seine seinen seiner unsere unseren deren dessen"),
    employers=frozenset(),
    possessive_endings=(),
    prepositions=words("""
        in im an am auf aus bei beim bis durch für gegen mit nach ohne seit um unter über von vom vor
        während wegen zu zum zur zwischen trotz laut je pro per neben hinter ab gegenüber einschließlich
        inklusive infolge innerhalb außerhalb statt anstelle nahe binnen samt mitsamt
    """),
    distancing=words("""
        für bei beim mit in an am im durch wegen trotz gegen ohne nach pro je unter laut vor neben seit
    """),
    with_words=frozenset({"mit", "samt", "mitsamt"}),
    founding=words("eröffnen plant planen geplant geplante geplanten entsteht entstehen errichtet errichten bauen ansiedeln"),
    possessors=frozenset({"der"}),
    conjunctions=frozenset({"und", "oder", "sowie", "bzw.", "bzw", "beziehungsweise", "wie"}),
    clause_openers=words("""
        dass daß weil wenn ob da obwohl nachdem bevor während damit sodass falls indem sobald solange
        seitdem wobei wodurch womit wo wie weshalb warum aber sondern denn doch jedoch als seit
    """),
    relative=words("der die das den dem deren dessen denen welche welcher welches welchen"),
    finite=words("""
        ist sind war waren wird werden wurde wurden sei seien wäre wären würde würden hat haben hatte hatten
        hätte hätten habe kann können konnte konnten könnte könnten muss müssen musste mussten müsste
        müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen dürfte dürften
        gibt gab folgen folgt folgten gelten gilt galten
    """),
    passive=frozenset(),
    negators=words("nicht kein keine keinen keiner keinem ohne weder nie niemals"),
    not_negating=words("nur mehr weniger einmal mal zuletzt allein unter ganz über"),
    averting=words("""
        verhindern verhindert verhinderte verhinderten abwenden abgewendet abwendet vermeiden vermieden
        vermeidet abzuwenden verzichten verzichtet verzichtete ausgeschlossen ausschließen zurückgenommen zurückgezogen
        vermeide verhindere verhinderte
    """),
    affected=words("betroffen betrifft betreffen betroffene betroffenen betraf treffe träfe träfen trifft treffen getroffen"),
    loss_topics="""
        schließung schließungen schließt schließen geschlossen werksschließung werkschließung stellenabbau personalabbau
        abbau abbauen stellenstreichung stellenstreichungen streichung streichen streicht entlassung entlassungen entlassen
        kündigung kündigungen kündigt dichtmachen dicht_macht macht_dicht kahlschlag standortschließung schließe
        einstellung sparprogramm jobabbau stilllegung restrukturierung
    """,
    gain_topics="""
        eröffnet eröffnen eröffnung neubau neubaus ansiedlung ansiedlungen ansiedelt ansiedeln expansion erweiterung ausbau
        großansiedlung grundsteinlegung spatenstich inbetriebnahme erweitert expandiert
    """,
    topic_frames=frozenset({"um"}),
    including=frozenset({
        "von denen", "von diesen", "von ihnen",
        "davon", "darunter", "hiervon", "wovon", "waren es", "sind es", "sollen es", "sollten es", "könnten es", "dürften es", "würden es", "war es", "wären es", "seien es", "werden es",
    }),
    of_them=frozenset({"davon", "hiervon", "darunter", "von ihnen", "der beschäftigten", "von denen"}),
    pro_nouns=frozenset(),
    again=words("weitere weiteren weiterer nochmals ebenfalls zusätzlich"),
    adding=frozenset({"hinzu kommen", "hinzu kommt", "hinzu kamen", "hinzu kämen", "dazu", "plus", "außerdem", "zuzüglich", "obendrein", "zusätzlich zu", "folgen"}),
    comparing=frozenset({
        "spricht von", "sprach von", "sprechen von", "sprachen von", "geht von", "gehen von", "rechnet mit",
        "nach", "statt", "gegenüber", "anstelle von", "anstatt", "vorher", "zuvor"}),
    totals=frozenset({"summiert sich auf", "summieren sich auf", "summierte sich auf", "addiert sich auf", "macht zusammen", "sind insgesamt"}),
    claiming=frozenset({
        "spricht von", "sprach von", "sprechen von", "sprachen von", "geht von", "gehen von", "ging von", "gingen von", "rechnet mit",
        "rechnen mit", "ist von", "war von", "beziffert sie auf", "bezifferte sie auf", "schätzt sie auf", "schätzen sie auf",
        "nennt die zahl", "nannte die zahl",
    }),
    revising=words("revidiert revidierte korrigiert korrigierte berichtigt"),
    forecasters=frozenset(),
    forecasting=frozenset(),
    equating=frozenset({"oder", "also", "das sind", "das wären", "das wäre", "dies entspricht", "das entspricht", "und damit", "das ist", "mithin", "bzw."}),
    more_less=words("so mehr weniger höher niedriger größer kleiner"),
    than=frozenset({"als"}),
    fewer={"weniger": "cut", "mehr": "created", "zusätzlich": "created", "minus": "cut", "plus": "created"},
    out_of=frozenset({"der", "von", "ihrer", "seiner", "dieser", "deren", "unserer", "aller", "von den", "von ihren", "von seinen", "des"}),
    whole_openers=frozenset({"von", "unter"}),
    events={
        "streichungen": "cut", "kürzungen": "cut", "entlassungen": "cut", "kündigungen": "cut", "einstellungen": "created",
        "neueinstellungen": "created", "abbaus": "cut", "stellenabbaus": "cut", "zuwachses": "created", "anstiegs": "created",
        "plus": "created", "zuwachs": "created", "anstieg": "created", "zunahme": "created", "aufbau": "created", "minus": "cut",
        "rückgang": "cut", "abbau": "cut", "schwund": "cut",
    },
    bullets=frozenset("*•-–—·▪■●►"),
    number_of=frozenset({"bestand", "bestand an", "zahl", "anzahl", "zahl der", "anzahl der", "zahl ihrer", "zahl seiner", "anzahl von", "zahl an", "zahl von"}),
    by_words=frozenset({"um"}),
    to_words=frozenset({"auf", "bis auf"}),
    from_words=frozenset({"von"}),
    size_words=frozenset({"bei", "von", "mit"}),
    time_units=words("jahr jahre jahren jahrzehnte jahrzehnten monat monate monaten woche wochen tag tage tagen stunden uhr"),
    months=words("januar jänner februar märz april mai juni juli august september oktober november dezember uhr"),
    date_words=words("""
        im in seit bis jahr jahre jahres ab vor nach anfang mitte ende herbst sommer frühjahr winter januar
        februar märz april mai juni juli august september oktober november dezember
    """),
    cues=CUES,
)  # fmt: skip
