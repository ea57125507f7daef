"""German: what tells names of organizations, places and persons apart."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_names import NameWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _forms(text: str) -> tuple[str, ...]:
    return tuple(form.strip() for form in text.split("|"))


WORDS = NameWords(
    legal_forms=_forms(
        "GmbH & Co. KGaA|GmbH & Co. KG|GmbH & Co. OHG|GmbH & Co KG|AG & Co. KGaA|AG & Co. KG|"
        "SE & Co. KGaA|SE & Co. KG|UG (haftungsbeschränkt)|gGmbH|GmbH|gAG|AG|KGaA|KG|OHG|GbR|UG|SE|eG|"
        "e.G.|e. G.|e.V.|e. V.|eV|VVaG|AöR|KdöR|SCE|Ges.m.b.H.|GesmbH|mbH|Inc.|Inc|Corp.|Corp|Ltd.|Ltd|"
        "PLC|plc|LLC|LLP|L.P.|S.A.|SA|S.p.A.|SpA|S.r.l.|SARL|Sàrl|SAS|S.A.S.|N.V.|NV|B.V.|BV|A/S|AS|ASA|"
        "AB|Oyj|Oy|Sp. z o.o.|sp. z o.o.|s.r.o.|a.s.|d.o.o.|d.d.|Kft.|Zrt.|Nyrt.|S.à r.l.|Pty Ltd|Co.|Co|"
        "K.K.|JSC|PJSC|OAO|OOO|Holding|Group"
    ),
    organization_heads=_words(
        "Bank Sparkasse Volksbank Raiffeisenbank Landesbank Zentralbank Notenbank Börse Versicherung "
        "Versicherungen Holding Group Gruppe Konzern Werke Stadtwerke Motoren Energie Airlines Airways "
        "Telekom Bahn Post Reederei Brauerei Verlag Zeitung Nachrichten Anzeiger Tageblatt Tagblatt "
        "Rundschau Kurier Bote Blatt Allgemeine Rundfunk Fernsehen Radio Ministerium Bundesministerium "
        "Landesministerium Innenministerium Finanzministerium Wirtschaftsministerium Außenministerium "
        "Verteidigungsministerium Justizministerium Umweltministerium Verkehrsministerium "
        "Arbeitsministerium Gesundheitsministerium Kultusministerium Amt Bundesamt Landesamt Kartellamt "
        "Bundesanstalt Anstalt Agentur Bundesagentur Behörde Senat Senatsverwaltung Polizei "
        "Polizeipräsidium Staatsanwaltschaft Generalstaatsanwaltschaft Bundesanwaltschaft Gericht "
        "Amtsgericht Landgericht Oberlandesgericht Verwaltungsgericht Oberverwaltungsgericht "
        "Arbeitsgericht Landesarbeitsgericht Bundesarbeitsgericht Sozialgericht Finanzgericht "
        "Bundesgerichtshof Gerichtshof Bundesverfassungsgericht Verfassungsgericht Bundestag Bundesrat "
        "Landtag Nationalrat Parlament Partei Fraktion Gewerkschaft Verband Bundesverband Landesverband "
        "Gesamtverband Fachverband Dachverband Arbeitgeberverband Verein Bund Vereinigung Gesellschaft "
        "Kammer Handelskammer Handwerkskammer Industrie- Verbund Genossenschaft Stiftung Institut "
        "Forschungsinstitut Universität Hochschule Fachhochschule Akademie Schule Gymnasium Klinikum "
        "Klinik Krankenhaus Universitätsklinikum Kirche Diözese Bistum Erzbistum Kommission Rat "
        "Rechnungshof Bundesrechnungshof Bundeswehr Armee Kommando Komitee Ausschuss Fonds Währungsfonds "
        "Organisation Union Liga Club Klub FC SC SV TSV VfB VfL Museum Theater Oper Philharmonie "
        "Orchester Festspiele Zentrum Forum Initiative Bündnis Allianz Netzwerk Dienst Nachrichtendienst "
        "Geheimdienst Verfassungsschutz Zollamt Finanzamt Jobcenter Arbeitsagentur Landratsamt "
        "Technologies Systems Solutions Software Industries International Pharma Chemie Stahl Bau "
        "Immobilien Logistik Medien Media Capital Partners Ventures Automotive Electronics Foods Energy "
        "Resources"
    ),
    organization_endings=_forms(
        "bank|kasse|ministerium|ministeriums|amt|amtes|anstalt|agentur|behörde|verband|verbandes|"
        "verbands|verein|gesellschaft|gewerkschaft|gericht|gerichts|gerichtshof|kammer|institut|"
        "universität|hochschule|klinikum|klinik|stiftung|zeitung|konzern|werke|partei|kommission|"
        "anwaltschaft|präsidium|versicherung|genossenschaft|verlag|fraktion|parlament|tag|rat|wehr|"
        "polizei|direktion|zentrale|union"
    ),
    place_heads=_words(
        "Stadt Gemeinde Landkreis Kreis Kanton Bundesland Bundesstaat Provinz Region Insel Inseln "
        "Halbinsel Hauptstadt Landeshauptstadt Bezirk Stadtteil Ortsteil Dorf Ort Flughafen Hafen Fluss "
        "See Berg Straße Platz Golf Meer Oblast Département Departement Grafschaft Distrikt Republik "
        "Königreich Fürstentum Großraum Raum Hansestadt Kreisstadt Universitätsstadt Millionenstadt Küste "
        "Nachbarland Nachbarstadt Urlaubsinsel Kleinstadt Küstenstadt Hafenstadt Industriestadt Autobahn "
        "Bahnhof Hauptbahnhof"
    ),
    person_titles=_words(
        "Herr Herrn Frau Dr. Prof. Professor Professorin Präsident Präsidentin Kanzler Kanzlerin "
        "Bundeskanzler Bundeskanzlerin Bundespräsident Minister Ministerin Außenminister Außenministerin "
        "Innenminister Innenministerin Finanzminister Finanzministerin Wirtschaftsminister "
        "Wirtschaftsministerin Verteidigungsminister Verteidigungsministerin Verkehrsminister "
        "Arbeitsminister Arbeitsministerin Umweltminister Umweltministerin Justizminister "
        "Justizministerin Gesundheitsminister Gesundheitsministerin Landwirtschaftsminister "
        "Bundeswirtschaftsminister Bundesfinanzminister Bundesinnenminister Bundesaußenminister "
        "Bundesarbeitsminister Bundesarbeitsministerin Bundesumweltminister Bundesverkehrsminister "
        "Ministerpräsident Ministerpräsidentin Premierminister Premierministerin Regierungschef "
        "Regierungschefin Staatschef Staatspräsident Bürgermeister Bürgermeisterin Oberbürgermeister "
        "Oberbürgermeisterin Landrat Senator Senatorin Abgeordneter Abgeordnete Chef Chefin Vorstandschef "
        "Vorstandschefin Vorstandsvorsitzender Vorstandsvorsitzende Vorsitzender Vorsitzende "
        "Geschäftsführer Geschäftsführerin Sprecher Sprecherin Pressesprecher Pressesprecherin "
        "Unternehmenssprecher Unternehmenssprecherin Analyst Analystin Ökonom Ökonomin Chefvolkswirt "
        "Trainer Trainerin Stürmer Torwart General Oberst Papst Kardinal Bischof König Königin Prinz "
        "Prinzessin Gründer Gründerin Manager Managerin Betriebsratschef Betriebsratsvorsitzender "
        "Aufsichtsratschef Finanzvorstand Parteichef Parteichefin Fraktionschef Generalsekretär "
        "Generalsekretärin Staatsanwalt Staatsanwältin Richter Richterin Anwalt Anwältin Rechtsanwalt "
        "Autor Autorin Schauspieler Schauspielerin Sänger Sängerin Journalist Journalistin Experte "
        "Expertin Forscher Forscherin Politiker Politikerin"
    ),
    demonyms=_words(
        "Deutsche Deutschen Deutscher Österreicher Schweizer Franzosen Franzose Briten Brite Engländer "
        "Amerikaner Russen Russe Polen Italiener Spanier Chinesen Japaner Türken Griechen Ukrainer "
        "Israelis Palästinenser Europäer Berliner Hamburger Münchner Münchener Kölner Frankfurter "
        "Stuttgarter Düsseldorfer Dortmunder Essener Leipziger Bremer Dresdner Hannoveraner Nürnberger "
        "Duisburger Bochumer Wuppertaler Bielefelder Bonner Mannheimer Karlsruher Wiesbadener Augsburger "
        "Mainzer Kieler Lübecker Erfurter Rostocker Kasseler Potsdamer Wiener Grazer Linzer Salzburger "
        "Innsbrucker Züricher Zürcher Basler Berner Genfer Pariser Londoner Brüsseler Moskauer New Yorker "
        "Washingtoner Paderborner Wolfsburger Ingolstädter Walldorfer Leverkusener Ludwigshafener "
        "Darmstädter Heidelberger Ulmer Jenaer Chemnitzer Zwickauer Magdeburger"
    ),
    genitive_endings=("s", "es"),
)
