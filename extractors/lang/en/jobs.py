"""English words about jobs, British and American.

Sources: the author's reading of British and American business and local news; occupations after the titles of the
Standard Occupational Classification (ONS, SOC 2020).
"""

from __future__ import annotations

from newsfacts.extractors.lang.en.job_cues import CUES
from newsfacts.extractors.lang.schema_jobs import JobWords, words

WORDS = JobWords(
    nouns={
        "post": """
            job jobs post posts position positions role roles apprenticeships placements traineeships internships fte ftes
            full-time_equivalents full-time_equivalent full_time_equivalents job_opportunities
        """,
        "staff": """
            employee employees worker workers staff staffers staff_members members_of_staff staffer personnel
            apprentice apprentices contractors co-workers coworkers full-timers part-timers temps
            workers_and_staff civil_servants public_servants people_in_work people_in_employment people_employed employed_people jobholders wage_earners hourly_workers members_of_its_staff
            members_of_the_workforce labourers laborers employes team_members workmen
        """,
        "body": """
            workforce workforces work_force headcount staff payroll payrolls labour_force labor_force personnel
            staffing employment staff_numbers staffing_levels head_count manpower employee_numbers
        """,
        "people": """
            people persons associates partners hands men women souls men_and_women women_and_men
        """,
        "profession": """
            colleagues engineers technicians pilots nurses doctors medics casuals temps teachers officers journalists reporters editors developers
            programmers drivers managers executives scientists researchers researchers professors lecturers academics
            lawyers bankers traders analysts consultants accountants auditors salespeople miners steelworkers
            autoworkers flight_attendants cabin_crew mechanics electricians machinists welders assemblers cleaners
            clerks cashiers baristas chefs cooks waiters couriers postmen firefighters paramedics midwives carers
            caregivers physicians pharmacists guards agents advisers advisors specialists experts stewards dockers
            dockworkers longshoremen designers animators writers actors musicians seafarers sailors porters inspectors
            graduates freshers operators representatives salesmen sub-postmasters postmasters controllers police_officers
            recruits butchers builders bricklayers plumbers carpenters freelancers clinical_officers subcontractors interns
            trainees researchers weavers spinners smelters pickers packers loaders warehousemen fitters platers riggers
            troopers deputies constables detectives
            tailors seamstresses bakers barbers hairdressers librarians therapists dentists vets economists translators
            interpreters tellers brokers underwriters statisticians mathematicians chemists physicists biologists
            geologists architects surveyors planners foremen supervisors technologists coders testers moderators
            guides aides assistants attendants copywriters photographers camera_operators producers presenters broadcasters correspondents columnists
            caseworkers teaching_assistants healthcare_assistants orderlies
            janitors caretakers gardeners maids housekeepers receptionists secretaries stenographers typists bookkeepers
            dispatchers conductors engine_drivers truckers bus_drivers lorry_drivers truck_drivers deckhands stevedores
            oilmen roughnecks lumberjacks loggers fishermen farmhands farm_hands crew crews cabin_attendants aircrew
            ground_handlers baggage_handlers air_traffic_controllers customs_officers border_guards prison_officers
            soldiers_and_civilians rangers lifeguards instructors tutors coaches call-centre_agents telemarketers
        """,
        "cutback": """
            job_cutting workforce_reduction workforce_reductions downsizing headcount_reduction staff_reduction
        """,
        "loss": """
            layoffs lay-offs redundancies dismissals sackings job_losses job_cuts jobs_losses staff_cuts layoff job_cut
            job_loss redundancy terminations firings position_cuts headcount_reductions workforce_cuts
        """,
        "hire": "hires new_hires hirings recruitments",
        "vacancy": "vacancies job_openings openings job_vacancies vacancy job_offers",
    },
    heads={"staff": "workers", "post": "", "body": "", "people": "", "profession": ""},
    no_heads="",
    agent_endings=("ers", "ors", "ists", "ians", "men", "women", "smiths", "wrights"),
    no_agents="""
        members customers consumers users passengers voters viewers readers listeners followers subscribers shareholders
        investors creditors lenders borrowers depositors donors owners homeowners holders policyholders taxpayers
        villagers islanders settlers newcomers teenagers youngsters toddlers boarders borders orders offers numbers papers
        newspapers computers trailers tankers containers boosters towers flowers powers others brothers mothers fathers
        sisters daughters strangers prisoners offenders killers murderers robbers rioters protesters demonstrators
        marchers strikers jobseekers job-seekers job_seekers seekers asylum-seekers refugees migrants visitors
        holidaymakers travellers travelers commuters residents renters homebuyers buyers sellers bidders winners losers
        players footballers cricketers runners swimmers rowers fighters soldiers officers insurgents rebels supporters
        opponents backers campaigners volunteers mentors sponsors partners suppliers competitors rivals retailers
        manufacturers makers carmakers automakers producers growers farmers exporters importers insurers employers
        wholesalers carriers operators providers advertisers publishers broadcasters developers contractors hospitals
        women men gunmen policemen congressmen businessmen fishermen doctors tumors tumours motors sectors tractors
        reactors sensors monitors factors vectors mirrors doors floors errors colors colours flavors years quarters
        headquarters meters metres liters litres centers centres theaters theatres letters chapters acres tourists
        terrorists activists christians guardians civilians politicians veterinarians indians russians italians
        canadians australians norwegians egyptians asians historians lists dollars tigers spiders burgers lasers
        printers servers routers scanners drivers'_licences stickers posters layers rivers waters matters members_of
        dancers singers seniors minors survivors ancestors heirs sailors beneficiaries applicants learners beginners
        pensioners retirees leaders ministers lawmakers legislators senators governors mayors ambassadors directors
    """,
    weak="posts positions roles role post position contractors openings placements personnel",
    sizes_only=frozenset({"employment", "staffing", "manpower"}),
    capitalized=False,
    gender_endings="",
    pair_words=frozenset({"men", "officers", "faculty"}),
    kind_words={
        "permanent": "permanent",
        "construction": "construction",
        "full_time": "full-time full_time fulltime full- full",
        "part_time": "part-time part_time parttime part-",
        "temporary": "temporary temp seasonal interim fixed-term short-term agency",
        "apprentice": "apprentice apprenticeship",
    },
    kind_parts={
        "permanent": "",
        "construction": "",
        "full_time": "full-timer",
        "part_time": "part-timer",
        "temporary": "temps",
        "apprentice": "apprentice",
    },
    no_kind="full-time_equivalents full-time_equivalent full_time_equivalents fte ftes",
    attributes={
        "open": "open unfilled vacant advertised available",
        "created": "new additional extra more promised planned net_new",
        "cut": "lost threatened eliminated axed laid-off fewer dismissed sacked fired redundant endangered",
        "secured": "secure saved",
        "none": "unemployed jobless former retired military naval cabinet ministerial ambassadorial slain killed kidnapped abducted missing injured wounded dead ex-",
    },
    weak_attributes=words("new additional extra more promised planned available"),
    attribute_endings=(
        "al", "ed", "ing", "ary", "ic", "ics", "ive", "ous", "ent", "ant", "ful", "ish", "an", "ese", "ern", "ior", "time", "able",
        "ible", "less", "wide", "'s", "ial", "ar", "term", "paid", "skilled", "level", "based", "related", "some",
    ),
    attribute_words=words("""
        contract
        sales services operations logistics sports systems communications news customs arms goods
        mathematics maths economics physics electronics railways aerospace business support rescue transfer work research recruitment growth transport us u.s. uk u.k. eu it hr
        r&d and full-time part-time well-paid
    """),
    elliptic_endings=("al", "ed", "ary", "ent", "ic", "ive", "time", "-", "term", "collar", "ant", "new", "skilled", "part", "hourly", "salaried"),
    no_attributes=words("""
        a an the this that these those its their his her our your my and or but nor of in on at by for with
        from to into onto over under about across after before during since until till through between among
        against without within per near off out up down as than if when while where who whom whose which
        what how why because though although is are was were be been being am has have had having do does
        did done will would shall should can could may might must not no n't it he she they we i you him
        them us there here also just only then now so yet even still said says say told tells tell
        percent per_cent cent pct years year months month weeks week days day hours hour minutes times
        dollars dollar pounds pound euros euro miles mile km kg customers patients students pupils
        passengers residents lose loses lost losing get gets got getting make makes made take takes took
        give gives gave went go goes come comes came became become work works worked employ employs leave
        left find found keep kept quit quits held won gained apply applied create creates created hire hires
        hired cut cuts add adds added
    """)
    - {"left"},
    compound_attributes=True,
    takes_over=words("""
        report reports market markets fair fairs plan plans package bill act growth data figures summit
        numbers programme programmes program programs creation guarantee guarantees agency board website
        portal rate rates tribunal tribunals contract contracts law laws costs cost carriers salaries pay wages benefits council meeting meetings representatives union unions
        association pensions pension minister ministry secretary seekers seeker cars canteen training
        turnover shortage shortages
    """),
    genitive_links=frozenset({"of"}),
    hyphen_units=frozenset({"strong", "person", "man", "woman", "member", "people"}),
    bounding_suffixes=frozenset({"plus", "odd"}),
    hyphen_hosts=words("""
        workforce staff firm company plant factory business payroll operation site agency department
        work-force office team newsroom brewery startup start-up practice studio
    """),
    free_hyphen_units=frozenset({"employee", "worker", "job", "staff"}),
    percent=frozenset({"percent", "per cent", "%", "pct", "pc", "per-cent"}),
    range_words=frozenset({"to", "–", "-"}),
    fraction_of=words("of its the their all his her our total"),
    figures={
        **dict.fromkeys(("double-digit", "two-figure"), 2), **dict.fromkeys(("triple-digit", "three-figure"), 3),
        **dict.fromkeys(("four-digit", "four-figure"), 4),
    },
    figure_nouns=frozenset({"number", "numbers"}),
    figure_attributes=words("low high mid"),
    every=frozenset({"every"}),
    ordinals={
        "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
        "twelfth": 12, "twentieth": 20, "hundredth": 100,
    },
    one_in=frozenset({"in", "of", "out of"}),
    multiples=dict.fromkeys(("halve", "halves", "halving", "halved"), (0.5, "cut")),
    light=words("""
        the a an its their his her our all these those this that about around roughly nearly almost some up
        to at least more than over fewer less under as many much approximately estimated total another
        further additional extra only just even also still currently now then already initially possibly
        perhaps maybe probably another's between and former existing present present-day remaining
        other others last first combined global worldwide nationwide well close upwards excess in_excess
        region most any each together overall eventually ultimately collectively jointly directly
        globally nationally locally internationally overseas elsewhere abroad statewide regionally company-wide companywide
        permanently immediately itself themselves back yet
    """),
    definite=words("the its their his her our all these those both"),
    possessive=words("its their his her our"),
    employers=words("""
        company firm group airline carrier bank retailer manufacturer operator hospital school plant factory railway council force
        newspaper paper broadcaster station chain supermarket utility agency department university club store brewery carmaker
        automaker giant insurer lender startup start-up ministry police
    """),
    possessive_endings=("'s", "'"),
    prepositions=words("""
        in on at by for with from to into onto over under about across after before during since until
        through between among against without within per near off of amid despite around along behind beyond
        following including throughout toward towards upon via
    """),
    distancing=words("""
        in on at for with to into onto across after before during since until through among against without
        within per near amid despite along behind following throughout toward towards upon via from
    """),
    with_words=frozenset({"with"}),
    founding=words("open opens planned plans plan build builds building"),
    possessors=frozenset({"of"}),
    conjunctions=frozenset({"and", "or", "&", "plus"}),
    clause_openers=words("""
        that because while when where although though if unless after before until since as which who whose
        whom but whereas so once
    """),
    relative=frozenset({"who", "which", "that", "whom", "whose"}),
    finite=words("""
        is are was were be been has have had will would shall should can could may might must do does did 's
        're
    """),
    passive=words("is are was were be been being get gets got getting"),
    negators=words("""
        not no never without won't wouldn't don't doesn't didn't couldn't isn't aren't wasn't
        weren't hasn't haven't nor neither n't instead_of rather_than
    """),
    not_negating=words("only more fewer less just even later longer yet"),
    averting=words("""
        avoid avoids avoided avoiding avert averts averted averting prevent prevents prevented preventing
        forestall  barred bar blocked block halt halted
    """),
    affected=words("""
        affected affect affects affecting hit hits impacted impact impacts cover covers
    """),
    loss_topics="""
        close closes closed closing closure closures shut shuts shutting shutdown layoff layoffs lay-offs redundancies
        redundancy cut cuts cutting axe axes axed eliminate eliminates job_losses lay_off lays_off restructuring collapse
        collapses collapsed administration downsizing laid
    """,
    gain_topics="""
        opens opening opened expansion expands expanding new_plant new_factory new_site new_headquarters new_hub groundbreaking
        breaks_ground broke_ground new_facility investment invests
    """,
    topic_frames=frozenset(),
    including=frozenset({"including", "of which", "of whom", "of them", "among them", "there are", "there were", "of those", "of these", "includes", "include"}),
    of_them=frozenset({"of them", "of those", "of which", "of whom", "of these", "of the jobs", "of the total", "of that number"}),
    pro_nouns=frozenset({"ones"}),
    again=frozenset({"another", "further", "additional"}),
    adding=frozenset({"on top of", "in addition to", "as well as", "along with", "to follow", "plus", "besides", "alongside"}),
    comparing=frozenset({
        "short of", "shy of", "well above", "well below", "above", "below",
        "down from", "up from", "down from a peak of", "up from a low of", "from a peak of", "from a high of",
        "down from a high of", "after an increase of", "after a gain of", "after a rise of", "after gains of",
        "following a gain of", "puts it at", "puts the number at", "put the number at", "speaks of", "spoke of", "compared with", "compared to", "against", "rather than", "instead of", "from", "versus",
        "as against",
    }),
    totals=frozenset({
        "bringing the total to", "brings the total to", "brought the total to", "bring the total to", "taking the total to",
        "takes the total to", "took the total to", "bringing the number to", "taking the number to", "for a total of",
        "making a total of", "putting the total at", "putting the number at", "bringing total to", "taking its total to", "bringing its total to",
    }),
    claiming=frozenset({
        "puts it at", "put it at", "puts the number at", "put the number at", "puts the figure at", "put the figure at",
        "puts the total at", "put the total at", "puts the toll at", "put the toll at", "speaks of", "spoke of", "talks of",
        "talked of", "claims", "claimed it was",
    }),
    revising=words("revised revises revise revision ranging ranged range"),
    forecasters=words("economists analysts forecasters experts strategists investors traders markets"),
    forecasting=words("expected forecast forecasted predicted anticipated projected estimated expecting polled surveyed"),
    equating=frozenset({"or", "that is", "i.e.", "equal to", "equivalent to", "equating to", "representing", "amounting to", "which is", "that represents", "this represents", "that equals", "that's"}),
    more_less=words("as more less fewer higher lower above below"),
    than=frozenset({"than"}),
    fewer={"fewer": "cut", "more": "created", "less": "cut", "extra": "created", "additional": "created"},
    out_of=frozenset({"of its", "of the", "of their", "out of", "of our", "of his", "of once", "of", "of all", "of a", "out of its", "out of the"}),
    whole_openers=frozenset({"of", "among"}),
    events={
        "cuts": "cut", "job cuts": "cut", "cutbacks": "cut", "reductions": "cut", "redundancies": "cut", "layoffs": "cut",
        "losses": "cut", "hires": "created", "additions": "created", "gain": "created", "gains": "created", "increase": "created",
        "cut": "cut", "cutback": "cut", "expansion": "created",
        "rise": "created", "growth": "created", "decline": "cut", "loss": "cut", "drop": "cut", "fall": "cut", "reduction": "cut",
    },
    bullets=frozenset("*•-–—·▪■●►"),
    number_of=frozenset({"number of", "numbers of", "total of", "size of"}),
    by_words=frozenset({"by"}),
    to_words=frozenset({"to", "at"}),
    from_words=frozenset({"from"}),
    size_words=frozenset({"of", "at", "totaling", "totalling", "numbering", "was", "is", "stood at"}),
    time_units=words("year years month months week weeks day days decade decades hours a.m. p.m."),
    months=words("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m a.m. p.m."),
    date_words=words("""
        in since until by year after before early late mid spring summer autumn fall winter january february
        march april may june july august september october november december of end fiscal during from
    """),
    cues=CUES,
)  # fmt: skip
