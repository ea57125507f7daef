"""English: what tells names of organizations, places and persons apart."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_names import NameWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _forms(text: str) -> tuple[str, ...]:
    return tuple(form.strip() for form in text.split("|"))


WORDS = NameWords(
    legal_forms=_forms(
        "GmbH & Co. KG|GmbH|AG|KGaA|SE|Incorporated|Inc.|Inc|Corporation|Corp.|Corp|Limited|Ltd.|Ltd|PLC|"
        "plc|Plc|LLC|L.L.C.|LLP|LP|L.P.|Company|Co.|Co|S.A.|SA|S.p.A.|SpA|S.r.l.|SARL|SAS|N.V.|NV|B.V.|"
        "BV|A/S|AS|ASA|AB|Oyj|Oy|Pty Ltd|Pty|Bhd|Berhad|Sdn Bhd|Pte Ltd|K.K.|JSC|PJSC|OAO|e.V.|"
        "S.A.B. de C.V.|S.A. de C.V.|Sp. z o.o.|s.r.o.|d.o.o.|Kft.|Nyrt.|Holdings|Holding|Group|Trust"
    ),
    organization_heads=_words(
        "Bank Bancorp Banking Insurance Assurance Financial Capital Partners Ventures Investments "
        "Investment Asset Management Securities Exchange Group Holdings Holding Corporation Company "
        "Enterprises Industries International Technologies Technology Systems Solutions Software "
        "Semiconductor Semiconductors Electronics Electric Energy Power Petroleum Oil Gas Resources "
        "Mining Metals Steel Motors Motor Automotive Airlines Airways Aerospace Aviation Railways Railway "
        "Rail Shipping Logistics Foods Beverages Brewing Brewery Pharmaceuticals Pharma Therapeutics "
        "Biotech Health Healthcare Hospital Clinic Laboratories Media News Times Post Herald Tribune "
        "Journal Gazette Telegraph Guardian Chronicle Observer Radio Television Broadcasting Broadcaster "
        "Press Agency Administration Authority Bureau Department Ministry Office Commission Committee "
        "Council Board Court Tribunal Senate Parliament Congress Assembly House Party Union Association "
        "Federation Confederation Foundation Fund Institute Institution University College School Academy "
        "Society Club FC United League Church Diocese Police Constabulary Army Navy Force Forces Guard "
        "Command Corps Service Services Organization Organisation Alliance Coalition Network Forum Centre "
        "Center Museum Theatre Theater Orchestra Opera Stores Retail Supermarkets Hotels Resorts "
        "Entertainment Studios Pictures Records Games Communications Telecom Mobile Wireless Networks "
        "Labs Lab Brands Products Materials Chemicals Chemical Properties Realty Estate Developments "
        "Construction Engineering Consulting Advisors Treasury Reserve Chamber Front Movement Brigade "
        "Brigades Resistance"
    ),
    organization_endings=(),
    place_heads=_words(
        "City Town Village County State Province Region District Island Islands Isle Peninsula River Lake "
        "Mount Mountain Mountains Valley Bay Gulf Sea Ocean Strait Coast Beach Desert Street Avenue Road "
        "Square Airport Port Harbor Harbour Bridge Canal Border Capital Republic Kingdom Commonwealth "
        "Territory Oblast Canton Prefecture Municipality Borough Parish Hills Heights Park Forest Falls "
        "Cape Point Springs Fort Camp North South East West Northern Southern Eastern Western Central"
    ),
    person_titles=_words(
        "Mr. Mr Mrs. Mrs Ms. Ms Miss Dr. Dr Prof. Professor Sir Dame Lord Lady President Vice-President "
        "Chancellor Minister Premier Secretary Senator Sen. Representative Rep. Congressman Congresswoman "
        "Governor Gov. Mayor Judge Justice Attorney General Gen. Colonel Col. Major Captain Capt. "
        "Lieutenant Lt. Sergeant Sgt. Admiral Commander Pope Cardinal Archbishop Bishop Rev. Reverend "
        "King Queen Prince Princess Emperor Sheikh Ayatollah Chairman Chairwoman Chair CEO CFO COO Chief "
        "Director Spokesman Spokeswoman spokesman spokeswoman Analyst analyst Ambassador Coach coach "
        "Founder founder Prime Foreign Leader leader"
    ),
    demonyms=_words(
        "American Americans British Britons English Scottish Welsh Irish German Germans French Italian "
        "Italians Spanish Dutch Belgian Swiss Austrian Polish Poles Czech Slovak Hungarian Romanian "
        "Bulgarian Greek Greeks Turkish Turks Russian Russians Ukrainian Ukrainians Chinese Japanese "
        "Korean Koreans Indian Indians Pakistani Pakistanis Afghan Afghans Iranian Iranians Iraqi Iraqis "
        "Israeli Israelis Palestinian Palestinians Syrian Syrians Lebanese Egyptian Egyptians Saudi "
        "Saudis African Africans Nigerian Nigerians Kenyan Kenyans Sudanese Ethiopian Somali Libyan "
        "Tunisian Moroccan Algerian Mexican Mexicans Canadian Canadians Brazilian Brazilians Argentine "
        "Chilean Colombian Venezuelan Cuban Cubans Haitian Haitians Peruvian Australian Australians "
        "European Europeans Asian Asians Arab Arabs Kurdish Kurds Chechen Serbian Serbs Serb Croatian "
        "Croats Bosnian Albanian Albanians Swedish Swedes Norwegian Danish Danes Finnish Finns Portuguese "
        "Thai Vietnamese Filipino Indonesian Malaysian Burmese Nepalese Bangladeshi Taiwanese Tibetan "
        "Georgian Armenian Azerbaijani Kazakh Uzbek Yemeni Jordanian Kuwaiti Londoners Muslim Muslims "
        "Christian Christians Jewish Jews Hindu Hindus Sunni Shiite Catholic Protestant Republican "
        "Republicans Democrat Democrats Democratic Taleban Taliban"
    ),
    genitive_endings=(),
)
