"""The words around dates in English: see `lang/schema_dates.py`."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_dates import ContextWords, DatelineForms, TenseWords
from newsfacts.extractors.lang.word_lists import words

CONTEXT = ContextWords(
    bounds={
        **dict.fromkeys(words("until till by through thru no_later_than not_later_than up_to as_late_as"), "until"),
        **dict.fromkeys(words("since ever_since"), "since"),
        **dict.fromkeys(
            words("before prior_to ahead_of earlier_than run_-_up_to runup_to lead_-_up_to build_-_up_to"), "before"
        ),
        **dict.fromkeys(words("after later_than following"), "after"),
        **dict.fromkeys(
            words(
                "starting beginning starting_on starting_in starting_from beginning_on beginning_in effective as_from "
                "not_before no_earlier_than"
            ),
            "from",
        ),
    },
    cued_bounds={"from": ("from", words("on onward onwards") | {""}), "as of": ("from", frozenset("+"))},
    bounds_after={
        "or later": "from",
        "and later": "from",
        "and after": "from",
        "onward": "from",
        "onwards": "from",
        "or earlier": "until",
    },
    approximate=words(
        "about around circa approximately roughly some_time sometime nearly almost ca c. more_than less_than"
    ),
    comparing=words("than against versus vs compared"),
    than=words("than"),
    owners=words("its their our the"),
    fillers=words("the a an of on in at year years month late at_least least most mid"),
    date_before=words(
        "in on at over throughout across by until till since from before after during through to of between for this last next starting beginning around late early mid"
    ),
    year_before=words(
        "in by since until till from before after during through to of between for year years early mid late around circa spring summer autumn "
        "fall winter pre post season seasons ' olympics elections election class vintage"
    ),
    number_before=words(
        "$ € £ ¥ # no number nos route room hall highway flight boeing airbus windows office agenda resolution resolutions article section page pages "
        "another further additional iso zip release usd eur rs apollo channel model version studio building unit gate box code"
    ),
    counting_before=words(
        "about some over under than nearly almost approximately roughly only exactly least most fewer"
    ),
    number_after=words(
        "% percent € $ euros euro dollars dollar pounds people persons workers employees jobs staff men women children soldiers troops members miles mile km "
        "kilometers kilometres metres meters feet ft hours hour hrs points times tons tonnes homes houses million billion thousand votes tickets units copies "
        "parts patients deaths seats cases cars points pieces model models gmt utc est pdt edt hp kg mw bc square"
    ),
    number_links=frozenset(),
    plural_ending="s",
    determiners=words("the its this his her their our a each every 's s of"),
    not_after_season=words("of from out behind through - –"),
    after_day=words(
        "and or on onward to at with for when after before in of as but through until by from the a an is was will he she they it we i there who which where while because"
    ),
    before_month=words("in since until till last next this early mid late during through for - between every and , by"),
    titles=words("mr mrs ms dr sir lord lady prof theresa minister president senator gov sen rep captain judge brian"),
    sets=words("every each any per alternate most"),
    any_before=words("a"),
    genitives=words(
        "of_the of_a of_an of_his of_her of_its of_their of_my of_our of_your of_this of_that of_which of_whose"
    ),
    in_names=words("avenue_of street_of bridge_of square_of model_year model_years"),
    infinitive=words("to will would can could may might must should not"),
    habits=words("usually normally typically mostly"),
    not_today=words("of even than like until is then_as"),
    not_today_after=words("as"),
    business=words(
        "% percent pct sales profit profits revenue revenues earnings growth grew company companies economy economic net fiscal results income loss losses exports imports "
        "gdp output production orders bank market markets shares prices inflation million billion year"
    ),
    sports=words(
        "touchdown touchdowns quarterback quarterbacks halftime rebounds rebound fumble fumbles interception interceptions layup layups "
        "dunk dunks sacks punt punts playoffs nba nfl wnba coach jumper inning innings"
    ),
    ages=words("his her their my your our"),
    reports=words("results earnings figures numbers accounts"),
    lengths=words(
        "first second third fourth fifth time times once twice worst best lowest highest most biggest largest least longest only"
    ),
)

TENSE = TenseWords(
    past=words(
        "was were beat had did said told made took went came got gave became began brought bought built caught chose cut dealt drew drove ate fell felt fought found flew "
        "forgot froze grew heard held hid hit hurt kept knew laid led left lost lent let lit met paid put quit ran rang read rose sat sank saw sold sent set shot shut "
        "slept slid spoke spent split spread stood stole struck stuck swore swept swam swung taught tore thought threw understood woke wore won wrote broke shook sought undertook overtook withdrew arose awoke bent bore bet bled blew bred burst clung crept dug fed fled flung forbade forgave froze ground hung leapt leant leaned overcame oversaw rode rid shone shrank sang slung slit sped spun sprang stung strove underwent upheld wept wound "
        "been hadn't wasn't weren't didn't couldn't died lay"
    ),
    past_form=r"(?:re-|co-)?[a-z]{2,}(?:[^e]ed|eed)",
    not_past=words(
        "need needed need speed indeed feed seed breed bleed proceed succeed exceed embed sacred hundred retired alleged proposed combined limited estimated projected listed detailed adjusted naked wicked united supposed"
    ),
    passive=words("be being is are 're 's get to"),
    pluperfect=words("had"),
    future=words(
        "to_be is_to are_to payable will won't shall 'll would going scheduled expected due_in due_on due_back due_at due_by due_out due_next is_due are_due was_due were_due planned plans slated set_to upcoming may might could should must intends hopes aims wants expects "
        "planning intend hope aim expect plan plans tentatively can threatened_to vowed_to agreed_to promised_to pledged_to decided_to planned_to polls_close polls_open doors_open applications_close applications_open nominations_close adjourned_until adjourned_to postponed_until postponed_to deferred_until deferred_to extended_until extended_to rescheduled_for delayed_until proposed_to offered_to ordered_to prepares_to preparing_to ready_to wants_to seeks_to aims_to hopes_to intends_to likely_to called_for"
    ),
    present=words(
        "begins starts opens ends closes meets faces hosts launches takes returns expires arrives holds kicks go head heads vote travel travels runs airs goes comes leaves end begin expire resume resumes reopen reopens meet play plays"
    ),
    noun_before=words("the a an its their his her this that no every each"),
    noun_after=words("of"),
    perfect=frozenset(),
    participle="",
    links=words("and or"),
    clauses=words(
        "that which who whom whose where when because after before as while although though if but whether unless since"
    ),
    past_clause=words("after"),
    past_before=words("since"),
    future_before=words("until till by from"),
    plan_before=words("for"),
    plan_after=words("delivery settlement futures contracts"),
    weekday=-1,
)


DATELINE = DatelineForms(
    labels=words(
        "published updated posted last modified date release released press news article first issued filed et est edt pt gmt utc bst am pm"
    ),
    small_words=words("of on at the and upon by de la a.m. p.m. am pm et est edt gmt utc"),
    unambiguous=False,
)
