"""German: what tells names of organizations, places and persons apart."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.lang.word_lists import alternatives, paired, words

WORDS = NameWords(
    legal_forms=alternatives(
        "GmbH & Co. KGaA|GmbH & Co. KG|GmbH & Co. OHG|GmbH & Co KG|AG & Co. KGaA|AG & Co. KG|SE & Co. KGaA|SE & Co. KG|"
        "UG (haftungsbeschränkt)|gGmbH|GmbH|gAG|AG|KGaA|KG|OHG|GbR|UG|SE|eG|e.G.|e. G.|e.V.|e. V.|eV|VVaG|AöR|KdöR|SCE|"
        "Ges.m.b.H.|GesmbH|mbH|Inc.|Inc|Corp.|Corp|Corporation|Ltd.|Ltd|Limited|PLC|plc|LLC|LLP|L.P.|S.A.|SA|S.p.A.|SpA|"
        "S.r.l.|SARL|Sàrl|SAS|S.A.S.|N.V.|NV|B.V.|BV|A/S|AS|ASA|AB|Oyj|Oy|Sp. z o.o.|sp. z o.o.|s.r.o.|a.s.|d.o.o.|d.d.|"
        "Kft.|Zrt.|Nyrt.|S.à r.l.|Pty Ltd|Co.|K.K.|JSC|PJSC|OAO|OOO"
    ),
    generic_suffixes=words(
        "Group Gruppe Holding Holdings Konzern International Deutschland Europe Europa Global Worldwide Unternehmensgruppe"
    ),
    organization_heads=words(
        "Bank Sparkasse Volksbank Raiffeisenbank Landesbank Zentralbank Notenbank Börse Versicherung Versicherungen "
        "Werke Stadtwerke Bergbahnen Verkehrsbetriebe Wasserwerke Wasserbetriebe Kliniken Motoren Energie Airlines Airways Telekom Bahn Post Reederei Brauerei Verlag Zeitung "
        "Nachrichten Anzeiger Tageblatt Tagblatt Rundschau Kurier Bote Blatt Allgemeine Rundfunk Fernsehen Radio "
        "Ministerium Bundesministerium Landesministerium Innenministerium Finanzministerium Wirtschaftsministerium "
        "Außenministerium Verteidigungsministerium Justizministerium Umweltministerium Verkehrsministerium "
        "Arbeitsministerium Gesundheitsministerium Kultusministerium Amt Bundesamt Landesamt Kartellamt Bundesanstalt "
        "Anstalt Agentur Bundesagentur Behörde Senat Senatsverwaltung Polizeipräsidium Staatsanwaltschaft "
        "Generalstaatsanwaltschaft Bundesanwaltschaft Gericht Amtsgericht Landgericht Oberlandesgericht "
        "Verwaltungsgericht Oberverwaltungsgericht Arbeitsgericht Landesarbeitsgericht Bundesarbeitsgericht "
        "Sozialgericht Finanzgericht Bundesgerichtshof Gerichtshof Bundesverfassungsgericht Verfassungsgericht "
        "Bundestag Bundesrat Landtag Nationalrat Parlament Partei Fraktion Gewerkschaft Verband Bundesverband "
        "Landesverband Gesamtverband Fachverband Dachverband Arbeitgeberverband Verein Bund Vereinigung Gesellschaft "
        "Kammer Handelskammer Handwerkskammer Verbund Genossenschaft Stiftung Institut Forschungsinstitut Universität "
        "Hochschule Fachhochschule Akademie Schule Gymnasium Klinikum Klinik Krankenhaus Universitätsklinikum Kirche "
        "Diözese Bistum Erzbistum Kommission Rat Rechnungshof Bundesrechnungshof Bundeswehr Armee Komitee Ausschuss "
        "Fonds Währungsfonds Organisation Union Liga Club Klub FC SC SV TSV VfB VfL Museum Theater Oper Philharmonie "
        "Orchester Festspiele Zentrum Forum Initiative Bündnis Allianz Netzwerk Dienst Nachrichtendienst Geheimdienst "
        "Verfassungsschutz Zollamt Finanzamt Jobcenter Arbeitsagentur Landratsamt Technologies Systems Solutions "
        "Software Industries Pharma Chemie Stahl Bau Immobilien Logistik Medien Media Capital Partners Ventures "
        "Automotive Electronics Foods Energy Resources Company Corporation Assurance Insurance Trust Airline University "
        "College Institute Foundation Association Council Committee Agency"
    ),
    opening_heads=words(
        "Universidad Universidade Università Universitat Université Universiteit Universitetet Banco Banca Banque Caisse "
        "Crédit Instituto Istituto Ministerio Ministère Ministero Société Sociedad Sociedade Grupo Groupe Gruppo Compagnie "
        "Compañía Companhia Fundación Fundação Fondation Fondazione Federación Federazione Fédération Confederación "
        "Comisión Commissione Sindicato Asociación Associazione Associação Cámara Chambre"
    ),
    institution_adjectives=("ische", "ischen", "ischer", "isches", "ischem"),
    organization_endings=alternatives(
        "bank|kasse|ministerium|ministeriums|amt|amtes|amts|anstalt|agentur|behörde|verband|verbandes|verbands|verein|"
        "gesellschaft|gewerkschaft|gericht|gerichts|gerichtshof|kammer|institut|universität|hochschule|klinikum|"
        "klinik|stiftung|zeitung|werke|partei|kommission|anwaltschaft|präsidium|versicherung|verwaltung|forum|komitee|front|dienst|bund|bunds|bundes|inspektorat|inspektorats|genossenschaft|verlag|"
        "initiative|fraktion|parlament|polizei|direktion|instituts|vereins|verlags|forums|komitees|inspektorates|"
        "gymnasium|gymnasiums|ministerrat|ministerrats|ministerrates|verkehrsbetriebe|verkehrsbetrieben"
    ),
    other_heads=words(
        "Gesetz Vertrag Abkommen Preis Pokal Cup Open Krieg Tag Fest Festival Messe Award Index Programm Projekt Plan Act "
        "Tarifvertrag Richtlinie Verordnung Prozess Affäre Skandal Krise Gipfel"
    ),
    loose_appositions=words("Rivale Rivalen Konkurrent Konkurrenten Wettbewerber Investor Großaktionär Marktführer Partei Verein Verband"),
    event_heads=words("Protokoll Protokolls Gesetz Gesetzes Gesetzen Konvention Biennale Marathon"),
    company_endings=words(
        "Airlines Airways Industries Technologies Holdings Bancorp Therapeutics Pharmaceuticals Semiconductors Motors Biosciences Robotics Laboratories Electronics Foods Systems Solutions Partners Ventures Entertainment "
        "Studios Energy Group"
    ),
    generic_organizations=words(
        "Bank Sparkasse Börse Versicherung Werke Ministerium Amt Behörde Agentur Gericht Amtsgericht Landgericht Partei "
        "Fraktion Gewerkschaft Verband Verein Gesellschaft Kammer Stiftung Institut Universität Hochschule Schule "
        "Gymnasium Klinikum Klinik Krankenhaus Kirche Kommission Rat Organisation Club Klub Museum Theater Zeitung "
        "Sender Anstalt Parlament Staatsanwaltschaft "
        "Finanzamt "
        "Zweitligist Drittligist Erstligist Bundesligist Regionalligist Oberligist Absteiger Aufsteiger Tabellenführer "
        "Jobcenter Landratsamt Energie Chemie Stahl Bau Medien Pharma Logistik Immobilien Forum Zentrum Initiative "
        "Regierung Konzern Unternehmen Firma Polizei Justiz Feuerwehr Opposition Koalition Verwaltung Kommune Staat Land "
        "Kreis Stadt Gemeinde Tochter Mutter Muttergesellschaft Tochtergesellschaft Betriebsrat Vorstand Aufsichtsrat "
        "Gesamtbetriebsrat Management Geschäftsführung Belegschaft Gewerkschaften Banken Behörden Medien Presse "
        "Ministerien Gerichte Verbände Parteien Krankenkasse Krankenkassen Kabinett Landesregierung Bundesregierung "
        "Staatsregierung Stadtverwaltung Stadtrat Gemeinderat Kreistag Militär Marine Luftwaffe Heer Zoll Autobauer "
        "Hersteller Anbieter Händler Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Industrie Branche Wirtschaft Handel Mittelstand Insolvenzverwalter Arbeitsagenturen"
    ),
    other_acronyms=words(
        "EBITDA EBIT EBITA EBT ROI ROE KPI EPS IPO M&A R&D CEO CFO COO CTO CIO CMO GW MW TW GWH MWH TWH KWH USD EUR GBP CHF JPY CNY LNG LPG HIV AIDS DNA RNA PCR GPS RFID LED OLED CPU GPU PDF HTML USB "
        "BIP VPI HGB IFRS GAAP MwSt EEG KfZ ÖPNV SUV LKW PKW F&E KI AGB DSGVO"
    ),
    apposition_nouns=words(
        "Konzern Konzerns Unternehmen Unternehmens Firma Autobauer Autobauers Bank Gewerkschaft Partei Behörde "
        "Nachrichtenagentur Agentur Zeitung Magazin Wochenmagazin Nachrichtenmagazin Sender Verband Branchenverband "
        "Verein Stiftung Institut Kette Einzelhändler Discounter Rivale Rivalen Konkurrent Konkurrenten Wettbewerber "
        "Start-up Startup Tochter Tochterfirma Tochtergesellschaft Unternehmensgruppe Gruppe Mischkonzern Reederei "
        "Versicherer Energieversorger Versorger Zulieferer Autozulieferer Brauerei Fluggesellschaft Airline Marktführer "
        "Krankenkasse Klinikbetreiber Betreiber Investor Finanzinvestor Hedgefonds Großaktionär Mutterkonzern "
        "Beratungsgesellschaft Beratungsfirma Unternehmensberatung Wirtschaftsprüfer Ratingagentur Kanzlei Verlag "
        "Onlinehändler Versandhändler Maschinenbauer Anlagenbauer Softwarekonzern Pharmakonzern Chemiekonzern"
    ),
    apposition_endings=alternatives(
        "konzern|konzerns|hersteller|herstellers|bauer|bauers|riese|riesen|unternehmen|unternehmens|firma|kette|anbieter|"
        "anbieters|gewerkschaft|versicherer|versicherers|gesellschaft|händler|händlers|betreiber|betreibers|lieferer|"
        "lieferant|lieferanten|ausrüster|ausrüsters|tochter|spezialist|spezialisten|entwickler|verarbeiter|produzent|"
        "produzenten|dienstleister|dienstleisters|dienst|versorger|versorgers|agentur|zeitung|magazin|sender|discounter|"
        "bank|verband|reederei|brauerei|finanzierer|vermittler|spediteur|verlag|börse|institut|partei|gruppe|"
        "rivale|rivalen|konkurrent|konkurrenten"
    ),
    role_nouns=words(
        "Ex Vize Interims Co Chef Chefs Chefin Vorstand Vorstands Vorstandschef Vorstandschefin Vorstandsvorsitzender Vorstandsvorsitzende "
        "Vorstandsvorsitzenden Aufsichtsrat Aufsichtsrats Aufsichtsratschef Sprecher Sprecherin Sprechers Manager "
        "Managerin Managers Konzern Konzerns Mutterkonzern Tochter Töchter Tochterfirma Gruppe Aktie Aktien Aktionär "
        "Aktionäre Anteil Anteile Mitarbeiter Mitarbeitern Beschäftigte Beschäftigten Beschäftigter Belegschaft "
        "Betriebsrat Betriebsrats Betriebsräte Gesamtbetriebsrat Gesamtbetriebsrats Gesamtbetriebsrates Werk Werke "
        "Werks Werken Fabrik Filiale Filialen Standort Standorte Standorten Zentrale Kunden Händler Gründer Gründerin "
        "Eigentümer Insolvenz Übernahme Papiere Führung Spitze Präsident Präsidentin Direktor Direktorin Analyst "
        "Analysten Analystin Ökonom Ökonomin Ökonomen Chefvolkswirt Chefökonom Experte Expertin Experten Mann Frau "
        "Politiker Politikerin Politikern Abgeordneter Abgeordnete Abgeordneten Fraktion Fraktionschef Parteichef "
        "Vorsitzender Vorsitzende Vorsitzenden Vize Finanzvorstand Finanzchef Personalvorstand Markenchef Partner "
        "Rivale Rivalen Konkurrent Mutter Marke Marken Modell Modelle Sparte Bezirksleiter Geschäftsführer "
        "Geschäftsführerin Geschäftsführung Generalsekretär Landeschef Mitglied Mitglieder Verhandlungsführer Skandal "
        "Deal Vertrag Fahrer Pilot Piloten Lieferant Zulieferer Personal Team Studie Bericht Angaben Korrespondent "
        "Reporter Redaktion Interview Umfrage Urteil Sanierung Rettung Verkauf Vorsitz Kanzlerkandidat Minister "
        "Ministerin Ministerpräsident Finanzexperte Landesverband Justiziar Spitzenkandidat Bezirk"
    ),
    role_endings=alternatives(
        "chef|chefin|vorstand|vorstands|vorstandes|sprecher|sprecherin|vorsitzender|vorsitzende|vorsitzenden|konzern|"
        "konzerns|tochter|aktie|aktien|werk|werke|werks|betriebsrat|betriebsrats|aufsichtsrat|aufsichtsrats|politiker|"
        "politikerin|manager|managerin|mitarbeiter|experte|expertin|ökonom|analyst|sekretär|leiter|leiterin|minister|"
        "ministerin|obmann|obfrau|direktor|trainer|spieler|kandidat|kandidatin|führung|gruppe"
    ),
    place_heads=words(
        "Stadt Gemeinde Landkreis Kreis Kanton Bundesland Bundesstaat Bundesstaates Provinz Region Insel Inseln "
        "Halbinsel Hauptstadt Landeshauptstadt Bezirk Stadtteil Ortsteil Dorf Ort Flughafen Hafen Fluss See Berg Straße "
        "Platz Golf Meer Oblast Département Departement Grafschaft Distrikt Republik Königreich Fürstentum Großraum "
        "Raum Hansestadt Kreisstadt Universitätsstadt Millionenstadt Küste Nachbarland Nachbarstadt Urlaubsinsel "
        "Kleinstadt Küstenstadt Hafenstadt Industriestadt Autobahn Bahnhof Hauptbahnhof"
    ),
    place_endings=alternatives("standort|hauptstadt|metropole|gemeinde|stadt|sitz|nachbarland|urlaubsort|badeort|ferienort|insel"),
    place_name_endings=alternatives(
        "straße|strasse|platz|allee|weg|gasse|brücke|bahnhof|bahnhofs|turm|halle|arena|stadion|ebene|becken|linie|kreis|park|schloss|"
        "dom|kirche|kanal|viertel|ring|ufer|damm|block|speicher|zone|gürtel|gletscher|graben|burg|burgs|stadt|berg|bergs|dorf|dorfs|bach|feld|felde|land|lands|hausen|heim|tal|thal|hafen|furt|furth|brück|"
        "brücken|kirchen|wald|see|werder|hagen|rode|roda|stein|fels|münde|au|aue|ow|itz|leben|ingen|ungen|weiler|zell|"
        "hof|höfe|mühle|born|brunn|beck|hain|stedt|büttel|wangen|markt|hofen|haven|kirch|weiher|sund|moor|nitz|witz|heide|kamp|grün|reuth|horst|ried|moos|rath|scheid|gau|insel|inseln"
    ),
    site_heads=words("Flughafen Flughafens Bahnhof Hauptbahnhof Hafen Autobahn Stadion Deponie Autobahnkreuz Platz See"),
    area_heads=words("Landkreis Landkreises Landkreise Kreis Kreises Kanton Kantons Oblast Großraum Rhein-Kreis"),
    area_tails=frozenset(),
    building_heads=words("Schule Gymnasium Klinikum Klinik Krankenhaus Kirche Museum Theater Oper Zentrum Forum Post"),
    person_titles=words(
        "Herr Herrn Frau Dr. Prof. Dr Prof Professor Professorin Präsident Präsidentin Kanzler Kanzlerin Bundeskanzler "
        "Bundeskanzlerin Bundespräsident Minister Ministerin Außenminister Außenministerin Innenminister "
        "Innenministerin Finanzminister Finanzministerin Wirtschaftsminister Wirtschaftsministerin "
        "Verteidigungsminister Verteidigungsministerin Verkehrsminister Arbeitsminister Arbeitsministerin "
        "Umweltminister Umweltministerin Justizminister Justizministerin Gesundheitsminister Gesundheitsministerin "
        "Landwirtschaftsminister Bundeswirtschaftsminister Bundesfinanzminister Bundesinnenminister "
        "Bundesaußenminister Bundesarbeitsminister Bundesarbeitsministerin Bundesumweltminister Bundesverkehrsminister "
        "Ministerpräsident Ministerpräsidentin Premierminister Premierministerin Regierungschef Regierungschefin "
        "Staatschef Staatspräsident Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Landrat "
        "Senator Senatorin Abgeordneter Abgeordnete Chef Chefin Vorstandschef Vorstandschefin Vorstandsvorsitzender "
        "Vorstandsvorsitzende Vorsitzender Vorsitzende Geschäftsführer Geschäftsführerin Sprecher Sprecherin "
        "Pressesprecher Pressesprecherin Unternehmenssprecher Unternehmenssprecherin Analyst Analystin Ökonom Ökonomin "
        "Chefvolkswirt Trainer Trainerin Stürmer Torwart General Oberst Papst Kardinal Bischof König Königin Prinz "
        "Prinzessin Gründer Gründerin Manager Managerin Betriebsratschef Betriebsratsvorsitzender Aufsichtsratschef "
        "Finanzvorstand Parteichef Parteichefin Fraktionschef Generalsekretär Generalsekretärin Staatsanwalt "
        "Staatsanwältin Richter Richterin Anwalt Anwältin Rechtsanwalt Autor Autorin Schauspieler Schauspielerin Sänger "
        "Sängerin Journalist Journalistin Experte Expertin Forscher Forscherin Politiker Politikerin"
    ),
    speech_verbs=words("sagt sagte erklärt erklärte betont betonte meint meinte kritisiert kritisierte warnt warnte schreibt schrieb erläutert erläuterte ergänzt ergänzte"),
    demonyms=words(
        "Deutsche Deutschen Deutscher Österreicher Schweizer Franzosen Franzose Briten Brite Engländer Amerikaner Russen "
        "Russe Polen Italiener Spanier Chinesen Japaner Türken Griechen Ukrainer Israelis Palästinenser Europäer "
        "Berliner Hamburger Münchner Münchener Kölner Frankfurter Stuttgarter Düsseldorfer Dortmunder Essener Leipziger "
        "Bremer Dresdner Hannoveraner Nürnberger Duisburger Bochumer Wuppertaler Bielefelder Bonner Mannheimer "
        "Karlsruher Wiesbadener Augsburger Mainzer Kieler Lübecker Erfurter Rostocker Kasseler Potsdamer Wiener Grazer "
        "Linzer Salzburger Innsbrucker Züricher Zürcher Basler Berner Genfer Pariser Londoner Brüsseler Moskauer "
        "Washingtoner Paderborner Wolfsburger Ingolstädter Walldorfer Leverkusener Ludwigshafener Darmstädter "
        "Heidelberger Ulmer Jenaer Chemnitzer Zwickauer Magdeburger"
    ),
    hyphen_endings=("isch", "ische", "ischen", "ischer", "isches", "ischem", "weit", "weite", "weiten", "nah", "nahe", "nahen",
        "geführt", "geführte", "geführten", "freundlich", "eigen", "eigene", "eigenen", "kritisch", "typisch"),
    field_prefixes=words(
        "ai ki it edv pkw lkw kfz suv wm em tech hightech hightec high-tech cloud online internet web digital e pc tv bio öko solar corona covid co2 "
        "start-up startup b2b gps dna llm iot 5g"
    ),
    currency_nouns=words("Dollar Dollars Pfund Franken Rupien Pesos"),
    index_names=words("S&P Nikkei FTSE Nasdaq NASDAQ Dow Jones Stoxx STOXX CAC Russell Topix TOPIX MSCI Nifty"),
    index_heads=words("Index Industrial Composite"),
    peoples=words("Schweden Polen Ungarn Sachsen Hessen Franken Schwaben Westfalen"),
    compass=words("Mitte Nord Süd Ost West Nordost Nordwest Südost Südwest"),
    role_adjectives=frozenset(),
    local_heads=words(
        "Volksbank Sparkasse Raiffeisenbank Nachrichten Zeitung Volkszeitung Anzeiger Tageblatt Tagblatt Rundschau Kurier "
        "Bote Blatt Morgenpost Abendblatt Abendzeitung Merkur Stadtanzeiger Stadt-Anzeiger Verkehrsbetriebe "
        "Verkehrsgesellschaft Philharmoniker Symphoniker"
    ),
    founded_heads=words("Stiftung Institut Akademie"),
    placed_heads=words("Werbung Tourismus Marketing Messe Energie Netz Netze Wasser Holding Airlines"),
    placed_starts=frozenset(),
    vehicle_nouns=words(
        "Raumfähre Raumschiff Raumsonde Sonde Shuttle Fähre Frachter Tanker Schiff Kreuzfahrtschiff Fregatte Zerstörer "
        "Flugzeugträger Taifun Hurrikan Wirbelsturm Zyklon Orkan MS MV HMS USS Asteroid Komet"
    ),
    inhabitant_endings=("er", "ern", "ers"),
    nationalities=paired(
        "us=US deutsch=DE österreichisch=AT schweizerisch=CH französisch=FR britisch=GB englisch=GB schottisch=GB walisisch=GB "
        "nordirisch=GB irisch=IE amerikanisch=US us-amerikanisch=US kanadisch=CA mexikanisch=MX brasilianisch=BR "
        "argentinisch=AR chilenisch=CL kolumbianisch=CO peruanisch=PE venezolanisch=VE kubanisch=CU italienisch=IT "
        "spanisch=ES portugiesisch=PT griechisch=GR türkisch=TR niederländisch=NL holländisch=NL belgisch=BE "
        "luxemburgisch=LU dänisch=DK schwedisch=SE norwegisch=NO finnisch=FI isländisch=IS polnisch=PL tschechisch=CZ "
        "slowakisch=SK ungarisch=HU rumänisch=RO bulgarisch=BG slowenisch=SI kroatisch=HR serbisch=RS bosnisch=BA "
        "albanisch=AL mazedonisch=MK montenegrinisch=ME kosovarisch=XK ukrainisch=UA russisch=RU belarussisch=BY "
        "weißrussisch=BY estnisch=EE lettisch=LV litauisch=LT moldauisch=MD georgisch=GE armenisch=AM "
        "aserbaidschanisch=AZ kasachisch=KZ usbekisch=UZ chinesisch=CN japanisch=JP südkoreanisch=KR nordkoreanisch=KP "
        "taiwanisch=TW taiwanesisch=TW indisch=IN pakistanisch=PK bangladeschisch=BD afghanisch=AF iranisch=IR "
        "irakisch=IQ syrisch=SY libanesisch=LB israelisch=IL palästinensisch=PS jordanisch=JO saudisch=SA "
        "saudi-arabisch=SA jemenitisch=YE ägyptisch=EG libysch=LY tunesisch=TN algerisch=DZ marokkanisch=MA sudanesisch=SD "
        "äthiopisch=ET somalisch=SO kenianisch=KE nigerianisch=NG ghanaisch=GH südafrikanisch=ZA kongolesisch=CD "
        "thailändisch=TH vietnamesisch=VN indonesisch=ID malaysisch=MY philippinisch=PH singapurisch=SG australisch=AU "
        "neuseeländisch=NZ bayerisch=DE hessisch=DE sächsisch=DE niedersächsisch=DE nordrhein-westfälisch=DE "
        "rheinland-pfälzisch=DE baden-württembergisch=DE thüringisch=DE saarländisch=DE brandenburgisch=DE schwäbisch=DE "
        "fränkisch=DE westfälisch=DE schleswig-holsteinisch=DE tirolerisch=AT steirisch=AT kalifornisch=US texanisch=US"
    ),
    nationality_endings=("", "e", "en", "er", "es", "em"),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines beim vom zum zur im am ins diese dieser dieses bei in "
        "an auf für mit von nach aus und wie so laut"
    ),
    articles=words("der die das ein eine einer einem des dem"),
    indefinite_articles=words("ein eine einen einem einer eines"),
    connectors=words("für der des die das und of the von zu zur im in am an de la le du & + - –"),
    locative_prepositions=words("in im nach aus bei nahe um gen Richtung"),
    inner_prepositions=words("in nahe"),
    directions=words("nördliche nördlichen südliche südlichen östliche östlichen westliche westlichen"),
    direction_prefixes=(
        "Nordost", "Nordwest", "Südost", "Südwest", "Nord", "Süd", "Ost", "West", "Mittel", "Zentral", "Ober", "Unter",
        "Nieder", "Inner", "Alt",
    ),
    nearness=words("nahe bei unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich"),
    genitive_endings=("s", "es"),
    address_connectors=words("aus in mit"),
    abbreviations={"us": "vereinigte staaten", "usa": "vereinigte staaten", "un": "vereinte nationen"},
    conjunctions=words("und oder sowie"),
    partner_words=words("Partner Partners Kollegen Söhne Sohn Co Cie Brüder Sons Company Gesellschafter"),
    name_joints=words("de del della di da do dos du des la le of"),
    common_starts=words(
        "Deutsche Deutscher Deutsches Deutschen Allgemeine Allgemeiner Vereinigte Vereinte Erste Erster Neue Neuer Neues "
        "Große Großer Internationale Internationaler Internationales Europäische Europäischer Europäisches Evangelische "
        "Katholische Freie Freier Freies Junge Junger Alte Alter Staatliche Staatliches Süddeutsche Norddeutsche "
        "Norddeutscher Westdeutsche Westdeutscher Mitteldeutsche Mitteldeutscher Bayerische Bayerischer Bayerisches "
        "Sächsische Sächsischer Hessische Hessischer Hessisches Österreichische Österreichischer Schweizerische "
        "Schweizerischer Niedersächsische American British United National First General Royal New Old Big Great Global "
        "American Financial Bundesverband Verband Verein Bank Banque Banco Banca Stadt Universität Hochschule Institut "
        "Fraunhofer Max Ministerium Bundesministerium Amt Bundesamt Gewerkschaft Rat Bund Haus Hotel Kirche Klinik "
        "Klinikum Hans Karl Sankt Nord Süd Ost West Rhein Main Groupe Grupo Compagnie Société Air Radio Union Club FC SV "
        "Stadtwerke Sparkasse Volksbank Landesbank Staatsanwaltschaft Landgericht Amtsgericht Oberlandesgericht Arbeit"
    ),
    chapter_kinds=words("party union"),
)  # fmt: skip
