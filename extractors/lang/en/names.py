"""English: what tells names of organizations, places and persons apart."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_names import NameWords
from newsfacts.extractors.lang.word_lists import alternatives, paired, words

WORDS = NameWords(
    legal_forms=alternatives(
        "GmbH & Co. KG|GmbH|AG|KGaA|SE|Incorporated|Inc.|Inc|Corporation|Corp.|Corp|Limited|Ltd.|Ltd|PLC|plc|Plc|LLC|"
        "L.L.C.|LLP|L.P.|Company|Co.|Co|S.A.|SA|S.p.A.|SpA|S.r.l.|SARL|SAS|N.V.|NV|B.V.|BV|A/S|AS|ASA|AB|Oyj|Oy|"
        "Pty Ltd|Pty|Bhd|Berhad|Sdn Bhd|Pte Ltd|K.K.|JSC|PJSC|OAO|e.V.|S.A.B. de C.V.|S.A. de C.V.|Sp. z o.o.|s.r.o.|"
        "d.o.o.|Kft.|Nyrt."
    ),
    generic_suffixes=words("Group Holdings Holding International Global Worldwide Companies Enterprises Brands"),
    organization_heads=words(
        "Bank Bancorp Banking Insurance Assurance Financial Capital Partners Ventures Investments Investment Asset "
        "Management Securities Exchange Corporation Company Industries Technologies Technology Systems Solutions "
        "Software Semiconductor Semiconductors Electronics Electric Energy Power Petroleum Oil Gas Resources Mining "
        "Metals Steel Motors Motor Automotive Airlines Airways Aerospace Aviation Railways Railway Rail Shipping "
        "Logistics Foods Beverages Brewing Brewery Pharmaceuticals Pharma Therapeutics Biotech Health Healthcare "
        "Hospital Clinic Laboratories Laboratory Community Guild Municipality Media News Times Post Herald Tribune Journal Gazette Telegraph Guardian Chronicle "
        "Observer Radio Television Broadcasting Broadcaster Press Agency Administration Authority Bureau Department "
        "Ministry Office Commission Committee Council Board Court Tribunal Senate Parliament Congress Assembly House "
        "Party Union Association Federation Confederation Foundation Fund Institute Institution University College "
        "School Academy Society Club FC United League Church Diocese Police Constabulary Army Navy Force Forces Guard "
        "Command Corps Service Services Organization Organisation Alliance Coalition Network Forum Centre Center Museum "
        "Theatre Theater Orchestra Opera Stores Retail Supermarkets Hotels Resorts Entertainment Studios Pictures "
        "Records Games Communications Telecom Mobile Wireless Networks Labs Lab Products Materials Chemicals Chemical "
        "Properties Realty Estate Developments Construction Engineering Consulting Advisors Treasury Reserve Chamber "
        "School_District Unified_School_District Water_District Fire_District Park_District Utility_District Front Movement Brigade Brigades Resistance Trust Brigade Works"
    ),
    opening_heads=words(
        "Universidad Universidade Università Universitat Université Universiteit Universitetet Banco Banca Banque Caisse "
        "Crédit Instituto Istituto Ministerio Ministère Ministero Société Sociedad Sociedade Grupo Groupe Gruppo Compagnie "
        "Compañía Companhia Fundación Fundação Fondation Fondazione Federación Federazione Fédération Confederación "
        "Comisión Commissione Sindicato Asociación Associazione Associação Cámara Chambre"
    ),
    institution_adjectives=(),
    organization_endings=(),
    other_heads=words(
        "Day Week Month Act Bill Treaty Agreement Accord Accords Pact War Prize Award Awards Cup Championship Championships "
        "Summit Syndrome Index Constitution Amendment Protocol Resolution Festival Election Elections"
    ),
    loose_appositions=words("rival competitor investor owner parent party fund group union unit publisher"),
    event_heads=words(
        "Day Treaty Agreement Accord Accords Pact War Prize Award Awards Cup Championship Championships Summit Protocol "
        "Festival Games Olympics Declaration Meeting Airshow Expo Comicon Intermediate Conference Marathon Tournament "
        "Dialogue Convention Open Process Talks Roundtable Biennale"
    ),
    company_endings=words(
        "Airlines Airways Industries Technologies Holdings Bancorp Therapeutics Pharmaceuticals Semiconductors Motors Biosciences Robotics Laboratories Electronics Foods University Institute Foundation Federation Authority Corporation Holding Logistics Railways Brewing"
    ),
    generic_organizations=words(
        "January February March April May June July August September October November December Government State Administration Cabinet Opposition Coalition Group Holdings Management Police Army Military "
        "Navy Company Firm Ministry Minister Government's Authorities Officials Union Unions Bank Banks Media Press Board "
        "Committee Office Department Agency Commission Council School University Hospital Airport Station Church Club "
        "Team Party Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    ),
    other_acronyms=words(
        "EBITDA EBIT EBITA EBT ROI ROE KPI EPS IPO M&A R&D CEO CFO COO CTO CIO CMO GW MW TW GWH MWH TWH KWH USD EUR GBP CHF JPY CNY LNG LPG HIV AIDS DNA RNA PCR GPS RFID LED OLED CPU GPU PDF HTML USB "
        "GDP CPI PPI PMI VAT GST IFRS GAAP ESG SUV EV EVS AI PR"
    ),
    apposition_nouns=words(
        "company firm group conglomerate carmaker automaker truckmaker planemaker chipmaker drugmaker steelmaker brewer "
        "retailer supermarket chain bank lender insurer broker airline carrier manufacturer maker developer builder "
        "producer supplier operator owner giant subsidiary startup start-up unit rival competitor union party agency "
        "newspaper daily magazine tabloid broadcaster network website watchdog regulator charity thinktank consultancy "
        "publisher studio label platform app utility miner oilfield contractor distributor wholesaler grocer discounter "
        "brand business parent investor fund exchange bourse pioneer refiner smelter utility shipbuilder "
    ),
    apposition_endings=(),
    role_nouns=words(
        "CEO CFO COO CTO chief executive boss chairman chairwoman president vice director spokesman spokeswoman "
        "spokesperson founder co-founder shares stock shareholders employees workers staff executives executive "
        "investors customers analyst analysts economist representative officials official stores plant plants factory "
        "products subsidiary unit headquarters bosses board members lawmaker leader lawyers lawyer management secretary organiser organizer"
    ),
    role_endings=(),
    place_heads=words(
        "City Town Village County State Province Region District Island Islands Isle Peninsula River Lake Mount Mountain "
        "Mountains Valley Bay Gulf Sea Ocean Strait Coast Beach Desert Street Avenue Road Square Airport Port Harbor "
        "Harbour Bridge Canal Border Capital Republic Kingdom Commonwealth Territory Oblast Canton Prefecture "
        "Municipality Borough Parish Hills Heights Park Forest Falls Cape Point Springs Fort Camp North South East West "
        "Northern Southern Eastern Western Central"
    ),
    place_endings=(),
    place_name_endings=(),
    site_heads=words(
        "County Province Parish Island Islands River Lake Valley Airport District Peninsula Desert Mountains Beach "
        "Township Prefecture"
    ),
    area_heads=frozenset(),
    area_tails=words("County Province Region District Airport Oblast Prefecture City State Township Municipality"),
    building_heads=words(
        "Center Centre House Theatre Theater Opera Studios Hospital Clinic Hotels Resorts Stores Front Church School "
        "College Station Club Mobile Force Post Office Oil Gas Energy Power Rail Records Games Reserve Estate Works"
    ),
    person_titles=words(
        "Mr. Mr Mrs. Mrs Ms. Ms Miss Dr. Dr Prof. Professor Sir Dame Lord Lady President Vice-President Chancellor "
        "Minister Premier Secretary Speaker Senator Sen. Representative Rep. Congressman Congresswoman Governor Gov. Mayor Judge "
        "Justice Attorney General Gen. Colonel Col. Major Captain Capt. Lieutenant Lt. Sergeant Sgt. Admiral Commander "
        "Pope Cardinal Archbishop Bishop Rev. Reverend King Queen Prince Princess Emperor Sheikh Ayatollah Chairman "
        "Chairwoman Chair CEO CFO COO Chief Director Spokesman Spokeswoman Manager Commissioner Officer Undersecretary Counsel Correspondent "
        "Editor Coordinator Inspector Superintendent spokesman spokeswoman Analyst analyst "
        "Ambassador Coach coach Founder founder Prime Foreign Leader leader"
    ),
    speech_verbs=words(
        "said says told added adds argued argues warned warns wrote writes explained explains insisted stressed noted recalled"
    ),
    demonyms=words(
        "American Americans British Britons English Scottish Welsh Irish German Germans French Italian Italians Spanish "
        "Dutch Belgian Swiss Austrian Polish Poles Czech Slovak Hungarian Romanian Bulgarian Greek Greeks Turkish Turks "
        "Russian Russians Ukrainian Ukrainians Chinese Japanese Korean Koreans Indian Indians Pakistani Pakistanis "
        "Afghan Afghans Iranian Iranians Iraqi Iraqis Israeli Israelis Palestinian Palestinians Syrian Syrians Lebanese "
        "Egyptian Egyptians Saudis African Africans Nigerian Nigerians Kenyan Kenyans Sudanese Ethiopian Somali Libyan "
        "Tunisian Moroccan Algerian Mexican Mexicans Canadian Canadians Brazilian Brazilians Argentine Chilean "
        "Colombian Venezuelan Cuban Cubans Haitian Haitians Peruvian Australian Australians European Europeans Asian "
        "Asians Arab Arabs Kurdish Kurds Chechen Serbian Serbs Serb Croatian Croats Bosnian Albanian Albanians Swedish "
        "Swedes Norwegian Danish Danes Finnish Finns Portuguese Thai Vietnamese Filipino Indonesian Malaysian Burmese "
        "Nepalese Bangladeshi Taiwanese Tibetan Georgian Armenian Azerbaijani Kazakh Uzbek Yemeni Jordanian Kuwaiti "
        "Londoners Muslim Muslims Christian Christians Jewish Jews Hindu Hindus Sunni Shiite Catholic Protestant "
        "Republican Democratic"
    ),
    hyphen_endings=(
        "ed",
        "led",
        "made",
        "run",
        "born",
        "style",
        "wide",
        "area",
        "era",
        "bound",
        "born",
        "friendly",
        "linked",
    ),
    field_prefixes=words(
        "ai it tech hightech cloud online internet web digital e pc tv bio eco solar covid co2 startup b2b gps dna llm iot 5g"
    ),
    currency_nouns=words("dollar dollars pound pounds rupee rupees peso pesos franc francs Dollar Dollars"),
    index_names=words(
        "S&P Nikkei FTSE Nasdaq NASDAQ Dow Jones Stoxx STOXX CAC Russell Topix TOPIX MSCI Nifty Euronext Wilshire"
    ),
    index_heads=words("index Index indices Industrial Industrials Average Composite benchmark"),
    peoples=frozenset(),
    compass=frozenset(),
    role_adjectives=words(
        "general chief deputy national regional assistant executive senior managing vice interim former"
    ),
    local_heads=frozenset(),
    founded_heads=words("Foundation Institute Trust Endowment"),
    placed_heads=frozenset(),
    placed_starts=words(
        "Transport Creative Historic Visit Invest Enterprise Sport Skills Natural Homes Cycling Athletics Rugby Swim "
        "Statistics Elections Education Housing Fisheries Forestry Health Innovation Destination Tourism Export Team Tennis "
        "Cricket Hockey Rowing Rail Highways Scouts Girlguiding Citizens Competition Wines Medicines"
    ),
    vehicle_nouns=words(
        "shuttle Shuttle spacecraft spaceship probe rocket ship vessel ferry tanker freighter frigate destroyer submarine carrier "
        "yacht typhoon Typhoon hurricane Hurricane cyclone Cyclone storm Storm asteroid comet MV MS HMS USS SS FSG"
    ),
    inhabitant_endings=(),
    nationalities=paired(
        "american=US british=GB english=GB scottish=GB welsh=GB irish=IE german=DE bavarian=DE french=FR italian=IT "
        "spanish=ES catalan=ES dutch=NL belgian=BE flemish=BE swiss=CH austrian=AT polish=PL czech=CZ slovak=SK "
        "hungarian=HU romanian=RO bulgarian=BG greek=GR turkish=TR russian=RU ukrainian=UA belarusian=BY chinese=CN "
        "japanese=JP south-korean=KR north-korean=KP indian=IN pakistani=PK bangladeshi=BD afghan=AF iranian=IR iraqi=IQ "
        "israeli=IL palestinian=PS syrian=SY lebanese=LB egyptian=EG saudi=SA emirati=AE qatari=QA kuwaiti=KW "
        "jordanian=JO yemeni=YE nigerian=NG kenyan=KE sudanese=SD ethiopian=ET somali=SO libyan=LY tunisian=TN "
        "moroccan=MA algerian=DZ ghanaian=GH ugandan=UG rwandan=RW tanzanian=TZ zambian=ZM zimbabwean=ZW congolese=CD "
        "mexican=MX canadian=CA brazilian=BR argentine=AR chilean=CL colombian=CO venezuelan=VE cuban=CU haitian=HT "
        "peruvian=PE ecuadorian=EC bolivian=BO australian=AU swedish=SE norwegian=NO danish=DK finnish=FI icelandic=IS "
        "portuguese=PT serbian=RS croatian=HR bosnian=BA slovenian=SI albanian=AL kosovar=XK macedonian=MK "
        "montenegrin=ME estonian=EE latvian=LV lithuanian=LT moldovan=MD georgian=GE armenian=AM azerbaijani=AZ "
        "kazakh=KZ uzbek=UZ kyrgyz=KG tajik=TJ turkmen=TM mongolian=MN thai=TH vietnamese=VN indonesian=ID malaysian=MY "
        "filipino=PH philippine=PH singaporean=SG burmese=MM cambodian=KH laotian=LA nepalese=NP nepali=NP taiwanese=TW "
        "maltese=MT cypriot=CY luxembourgish=LU californian=US texan=US"
    ),
    nationality_endings=("",),
    determiners=words(
        "the a an this that these those its their his her our in at on of for from by with and or as but when while if "
        "to after before since under over into amid"
    ),
    articles=words("a an the"),
    indefinite_articles=words("a an"),
    connectors=words("of the for and on de la le du des der del di da y in & + - –"),
    locative_prepositions=words("in near to from across throughout outside around toward towards into"),
    inner_prepositions=words("in near"),
    directions=words(
        "northern southern eastern western central northeastern northwestern southeastern southwestern north south east "
        "west upper lower inner upstate mainland downtown"
    ),
    direction_prefixes=(),
    nearness=words("near outside north south east west northeast northwest southeast southwest"),
    genitive_endings=(),
    address_connectors=words("of in from based"),
    abbreviations={"us": "united states", "usa": "united states", "uk": "united kingdom", "un": "united nations"},
    conjunctions=words("and or"),
    partner_words=words("Partners Partner Sons Son Co Cie Brothers Company Associates Daughters Friends"),
    name_joints=words("de del della di da do dos du des la le of"),
    common_starts=words(
        "American British German French Italian Spanish Dutch Swiss Austrian Polish Russian Ukrainian Chinese Japanese "
        "Indian Korean European African Asian Australian Canadian Mexican Brazilian Israeli Iranian Iraqi Afghan Turkish "
        "Greek Swedish Norwegian Danish Finnish Irish Scottish Welsh English International National United First General "
        "Royal New Old Big Great Global World Federal Central Supreme High Public Private State States Union Bank Banco "
        "Banque Banca University College School Institute Ministry Department Office Bureau Board Committee Commission "
        "Council Court House Party People Popular Social Democratic Republican Liberal Conservative Labor Labour Free "
        "Green North South East West Northern Southern Eastern Western Air Radio News Daily Sunday Morning Evening "
        "Saint St. San Santa Los Las El La Le The Mount Lake Port Fort City Town County Club Real Sporting Inter Home "
        "Health Medical Human Women Children Youth Student Workers Labor Trade Industrial Commercial Financial Capital "
        "Energy Power Electric Oil Gas Water Food Black White Red Blue Golden Silver Grand Standard Common Community "
        "Independent Islamic Muslim Christian Catholic Jewish Arab Atlantic Pacific Mid Inner Outer Upper Lower Early "
        "Groupe Grupo Compagnie Société Consumer Securities Defense Defence Foreign Home Justice Foreign Advanced Applied "
        "Digital Electronic Micro Mutual Best Good Family Dollar Dark Silver Southwest Hope Smart Clear Open Public"
    ),
    chapter_kinds=words("party union"),
)
