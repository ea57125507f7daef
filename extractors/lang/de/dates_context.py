"""The words around dates in German: see `lang/schema_dates.py`."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_dates import ContextWords, DatelineForms, TenseWords
from newsfacts.extractors.lang.word_lists import words

CONTEXT = ContextWords(
    bounds={
        **dict.fromkeys(
            words("bis bis_zum bis_zur bis_zu bis_spätestens spätestens bis_in bis_ins bis_in_den bis_in_die"), "until"
        ),
        **dict.fromkeys(words("seit"), "since"),
        **dict.fromkeys(words("vor noch_vor"), "before"),
        **dict.fromkeys(words("nach"), "after"),
        **dict.fromkeys(words("ab frühestens beginnend_mit mit_beginn_vom"), "from"),
    },
    cued_bounds={word: ("from", words("an ab")) for word in ("von", "vom")},
    bounds_after={"oder später": "from", "oder früher": "until"},
    approximate=words("rund etwa ungefähr circa ca zirka gegen um fast knapp wohl schätzungsweise nahezu"),
    comparing=words("als gegenüber verglichen vergleich"),
    than=words("als"),
    owners=frozenset(),
    fillers=words(
        "der die das den dem des zum zur jahr jahre jahres jahren saison spielzeit ausbildungsjahr schuljahr einschließlich inklusive mindestens spätestens frühestens in im am zu . schon bereits"
    ),
    date_before=words(
        "am im vom zum bis ab seit vor nach in für zwischen gegen ende anfang mitte übers über dieses auf_den per ins zur"
    ),
    year_before=words(
        "jahr jahre jahres jahren in seit bis ab von nach vor zwischen um gegen anfang mitte ende beginn sommer winter herbst frühjahr frühling "
        "saison wm em olympia geschäftsjahr kalenderjahr wahljahr starb geboren gestorben ' * †"
    ),
    number_before=words(
        "mehr_als weniger_als $ € £ chf usd eur fr nr nummer # § artikel art agenda windows office din iso en tel fax postfach boeing airbus resolution "
        "seite paragraf paragraph halle flug zug ice ic ec re rb bundesstraße kanal modell version verordnung richtlinie wkn raum zimmer gleis wagen linie modelljahr plz postleitzahl aktenzeichen az release noch_einmal nochmals abermals weitere weiteren zusätzlich zusätzliche zusätzlichen"
    ),
    counting_before=words(
        "rund etwa ungefähr circa ca über unter knapp fast mindestens insgesamt weitere weiteren höchstens exakt je jeweils maximal minimal es"
    ),
    number_after=words(
        "% ° € $ prozent euro dollar franken mark pfund yen kronen menschen personen mitarbeiter mitarbeitern mitarbeiterinnen beschäftigte beschäftigten stellen "
        "arbeitsplätze arbeitsplätzen jobs arbeiter arbeitern angestellte angestellten einwohner einwohnern einwohnerinnen kilometer kilometern meter metern "
        "quadratmeter quadratmetern quadratkilometer tonnen uhr stück teile teilen teilnehmer teilnehmern zuschauer zuschauern besucher besuchern soldaten polizisten "
        "flüchtlinge flüchtlingen kinder kindern schüler schülern kubikmeter hektar liter gramm kilo kilogramm kg km m mal punkte punkten mio millionen mrd milliarden "
        "tote toten verletzte verletzten opfer opfern haushalte haushalten wohnungen fahrzeuge fahrzeugen autos filialen betriebe betrieben aktien seiten jahre jahren "
        "tage tagen stunden minuten grad watt megawatt kilowatt mw ps euro-schein frauen männer gäste gästen fans anhänger demonstranten läden geschäfte mitglieder "
        "mitgliedern aussteller ausstellern arbeitnehmer arbeitnehmern verkehrstote fälle fällen"
    ),
    number_links=words("auf um mit bei für gegen zu mal von es"),
    plural_ending="",
    determiners=frozenset(),
    not_after_season=words("- –"),
    after_day=frozenset(),
    before_month=words(
        "im in seit bis ab anfang mitte ende vom zum am letzten nächsten diesen vergangenen kommenden zwischen und - , beginn"
    ),
    titles=words("herr herrn frau dr prof professor minister ministerin präsident kanzler richter richterin familie"),
    sets=words("jeden jede jedes jeder jedem alle pro je allen einem eines"),
    any_before=frozenset(),
    genitives=words("des seines seiner ihres ihrer eines einer dieses dieser"),
    in_names=words("straße_des strasse_des platz_des allee_des ufer_des brücke_des bewegung_des"),
    infinitive=frozenset(),
    habits=words("normalerweise üblicherweise gewöhnlich meist meistens typischerweise"),
    not_today=words("bis von zum schon damals_wie früher_wie"),
    not_today_after=words("noch"),
    business=frozenset(),
    sports=words(
        "touchdown touchdowns quarterback rebounds korbleger halbzeit halbzeitpause basketballer basketballerinnen"
    ),
    ages=words("seine seinen ihre ihren meine meinen unsere unseren"),
    reports=words(
        "zahlen bilanz bilanzen ergebnis ergebnisse ergebnissen geschäftszahlen quartalszahlen zwischenbericht"
    ),
    lengths=words(
        "mal male erste erster ersten zweite zweiter zweiten dritte dritter dritten vierte vierten innerhalb binnen einmal zweimal dreimal höchste niedrigste meiste größte"
    ),
)

_VERB_PREFIXES = (
    "be|ver|er|ent|zer|über|unter|an|ab|auf|aus|ein|vor|zu|nach|mit|bei|um|durch|zurück|statt|teil|weg|hin|her|los|fest|"
    "wider|wieder|hinter|zusammen|gegenüber|bevor|weiter|heraus|hervor|nieder"
)
_PAST_STEMS = (
    "kam|ging|gab|stand|lag|fiel|sank|traf|begann|sprach|nahm|fand|rief|trat|ließ|hieß|hielt|starb|lief|fuhr|wuchs|schlug|schuf|brach|half|warf|lud|sah|trug|gewann|sprang|sang|trank|"
    "stieß|riet|schlief|stahl|verdarb|galt|barg|saß|las|aß|maß|vergaß|gefiel|drang|zwang|schwamm|band|hing|fing|wurd|war|hatt|bat|stach|geriet|trat|barst|warb|wusch|schwand|fraß|genas"
)
_PAST_STEMS_SINGULAR = "stieg|schloss|zog|blieb|schrieb|flog|bot|wies|schien|griff|schoss|schied|lor|schob|floh|floss|genoss|goss|wog|log|riss|pries|mied|lieh|schmolz|blies|schwieg|litt|ritt|stritt|schnitt|trieb|rieb|hob|pfiff|sog|bog"

TENSE = TenseWords(
    past=words(
        "war waren wurde wurden hatte hatten kam kamen ging gingen gab gaben stand standen lag lagen fiel fielen stieg stiegen sank sanken traf trafen begann begannen sprach "
        "sprachen nahm nahmen fand fanden schloss schlossen rief riefen trat traten zog zogen ließ ließen hieß hielt hielten blieb blieben schrieb schrieben verlor verloren gewann "
        "gewannen starb starben flog flogen lief liefen fuhr fuhren bot boten verließ verließen erhielt erhielten berief betrug wies wiesen wuchs wuchsen schlug schlugen schuf "
        "erschien erschienen bekam bekamen brach brachen griff griffen half halfen warf warfen lud luden brannte schoss schossen entschied entschieden beschloss beschlossen "
        "verschwand entstand entstanden geschah trug trugen gelang empfing sah sahen worden gewesen unterschrieb setzte"
    ),
    # Weak verbs by their ending, strong ones by their stem with any prefix; where the plural of the past is written
    # like the participle (*beschlossen*), the singular only.
    past_form=rf"[a-zäöüß]{{2,}}t(?:e|en)|(?:{_VERB_PREFIXES})*(?:(?:{_PAST_STEMS})(?:en)?|(?:{_PAST_STEMS_SINGULAR}))",
    not_past=words(
        "heute letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte sechste achte achten nächste nächsten bitte rechte rechten breite weite weiten "
        "späte späten rote roten harte harten laute alte alten unten mitten hinten arbeiten warten halten treten leiten raten kosten testen starten streiten bieten bitten "
        "gelten vertreten verhalten erhalten enthalten behalten betreten auftreten antreten zurücktreten stattfinden gute guten könnte könnten dürfte dürften möchte möchten "
        "müsste müssten sollte sollten hätte hätten geplante geplanten erwartete erwarteten bekannte bekannten gesamte gesamten beliebte deutlichste meisten wichtigsten "
        "größte größten höchste höchsten beste besten neueste neuesten jüngste jüngsten leichte leichten schlechte dichte feste festen echte echten bunte bunten lichten "
        "berichten richten einrichten verzichten achten betrachten beobachten erwarten bereiten vorbereiten verbreiten bedeuten beraten einhalten mindesten privaten"
    ),
    passive=frozenset(),
    pluperfect=frozenset(),
    future=words(
        "wird werden werde würde würden soll sollen solle will wollen wolle plant planen geplant geplante geplanten geplanter vorgesehen voraussichtlich erwartet erwartete "
        "erwarteten könnte könnten dürfte dürften muss müssen müsse möchte möchten kann können künftig demnächst ansteht anstehenden bevorsteht bevorstehenden angesetzt anberaumt"
    ),
    present=words(
        "findet finden beginnt beginnen startet starten spielt spielen tritt treten kommt kommen geht gehen trifft treffen wählt wählen entscheidet entscheiden lädt laden "
        "feiert feiern öffnet öffnen endet enden läuft laufen steht stehen gibt gilt gelten bleibt bleiben tagt tagen wechselt reist reisen empfängt erscheint nimmt folgt fährt "
        "stimmt berät verhandelt steigt stellt stellen hält bringt geben nehmen zieht eröffnet bestreikt streiken legt legen präsentiert präsentieren debattiert debattieren gastiert"
    ),
    noun_before=frozenset(),
    noun_after=frozenset(),
    perfect=words("hat haben habe ist sind sei seien hätten hätte wäre wären"),
    participle=r"(?!ersten|\w+enen)(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|wider)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert)",
    links=words("und oder"),
    clauses=words(
        "dass daß weil nachdem bevor ehe wenn als während obwohl ob damit falls wobei sodass wie aber sondern denn"
    ),
    past_clause=words("nach"),
    past_before=words("vom seit"),
    future_before=words("bis ab"),
    plan_before=words("für auf_den auf_kommenden"),
    plan_after=frozenset(),
    weekday=1,
)


DATELINE = DatelineForms(
    labels=words(
        "veröffentlicht veröffentlichung aktualisiert aktualisierung publiziert erstellt erschienen stand datum letzte letztes zuletzt artikel meldung "
        "pressemitteilung presse-mitteilung geändert uhr mez mesz von"
    ),
    small_words=words("am an der im in ob bei den dem vom um und uhr mez mesz h von zu dpa ots sda apa afp"),
    unambiguous=True,
)
