"""English words about jobs, British and American.

Sources: the author's reading of British and American business and local news; occupations after the titles of the
Standard Occupational Classification (ONS, SOC 2020).
"""

from __future__ import annotations

from newsfacts.extractors.lang.schema_jobs import Cue, JobWords, Outcome, cues

_VOWELS = "aeiou"
_DOUBLED = frozenset({"scrap", "transfer", "kidnap", "trim"})
"""Verbs that double their last consonant before -ed and -ing."""


def _regular(base: str) -> tuple[str, str]:
    """The forms of a regular verb before an object, and its participle."""
    if base.endswith("e"):
        stem, third = base[:-1], base + "s"
    elif base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base} {base[:-1]}ies {base}ing {base[:-1]}ied", base[:-1] + "ied"
    else:
        stem, third = base + (base[-1] if base in _DOUBLED else ""), base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
    return f"{base} {third} {stem}ing {stem}ed", stem + "ed"


def _verbs(
    outcome: Outcome, takes: str, regular: str, irregular: str = "", *, bare: bool = False, unless: str = ""
) -> tuple[Cue, ...]:
    """Cues for verbs: `regular` are infinitives; `irregular` one a line, active forms | participles."""
    rows = [_regular(base) for base in regular.split()]
    rows += [
        (active, passive)
        for active, _, passive in (line.partition("|") for line in irregular.splitlines())
        if active.strip()
    ]
    made: list[Cue] = []
    for active, passive in rows:
        made += cues(outcome, takes, active, place="before", bare=bare, unless=unless)
        made += cues(outcome, takes, passive, place="after", unless=unless)
    return tuple(made)


_JOB_WORDS = frozenset({"job", "jobs", "post", "posts", "livelihood", "livelihoods", "position", "positions", "work"})

_CUES = (
    # Posts and persons go.
    *_verbs(
        "cut",
        "post person body",
        "axe eliminate slash terminate reduce downsize scrap remove trim",
        """
        cut cuts cutting | cut
        shed sheds shedding | shed
        drop drops dropping | dropped
        """,
    ),
    *_verbs(
        "cut",
        "post",
        "abolish threaten jeopardize jeopardise endanger destroy sacrifice surrender risk",
        """
        lose loses losing lost | lost
        cost costs costing | cost
        wipe_out wipes_out wiping_out wiped_out | wiped_out
        put_at_risk puts_at_risk | put_at_risk
        end ends ending ended | ended
        get_rid_of gets_rid_of getting_rid_of got_rid_of gotten_rid_of |
        """,
    ),
    *_verbs(
        "cut",
        "person post people",
        "dismiss sack fire furlough",
        """
        lay_off lays_off laying_off laid_off layoff lay-off | laid_off laid-off
        let_go lets_go letting_go let_go_of letting_go_of | let_go
        """,
        bare=True,
    ),
    *_verbs("cut", "person", "oust", "shed sheds shedding |\nretire retires retiring |"),
    *cues("cut", "person people", "let lets letting … go\nmake makes making made … redundant", place="before"),
    *cues("cut", "person people", "made_redundant be_redundant become_redundant given_notice let_go laid_off", place="after"),
    *cues(
        "cut",
        "person people",
        "lose loses losing lost",
        place="after",
        needs=_JOB_WORDS,
    ),
    *cues("cut", "person people", "cost costs costing", place="before", needs=_JOB_WORDS),
    *cues(
        "cut",
        "post person",
        """
        at_risk at_stake under_threat in_jeopardy on_the_line in_danger under_review in_doubt in_the_balance at_threat
        on_the_chopping_block facing_the_axe face_the_axe faces_the_axe for_the_axe the_chop facing_redundancy
        face_redundancy facing_layoffs face_layoffs threatened redundancy_notices layoff_notices pink_slips notice
        severance given_notice out_of_work out_of_a_job
        """,
        place="after",
        cost=0.1,
    ),
    *cues(
        "cut",
        "post person",
        """
        putting put puts placing … at_risk under_review under_threat in_doubt in_jeopardy
        """,
        place="before",
    ),
    *cues(
        "cut",
        "post person",
        """
        to_go will_go must_go would_go could_go may_go might_go have_to_go going gone would_be_gone go goes went
        disappear disappears disappeared disappearing vanish vanishes vanished vanishing evaporate evaporated
        will_leave would_leave to_leave are_leaving leave
        """,
        place="after",
        cost=0.1,
        unless="on back into through ahead home without toward towards unfilled vacant to",
    ),
    *cues(
        "cut",
        "post person",
        """
        loss losses cut cuts cutting elimination reduction shedding axing sacking dismissal layoff layoffs lay-off lay-offs
        firing redundancy abolition removal cull purge disappearance termination redundancies furlough
        """,
        place="before",
    ),
    *cues("cut", "post person", "replace replaces replaced replacing", place="before"),
    *cues("cut", "post person", "layoff_notices redundancy_notices dismissal_notices pink_slips", cost=0.4),
    *cues(
        "cut",
        "post person",
        """
        job_cuts job_losses job_cut job_loss job-cutting redundancies layoffs lay-offs layoff lay-off cutbacks
        workforce_reduction restructuring staff_cuts
        """,
        cost=1.2,
    ),
    *cues("cut", "post person", "fear fears feared fearing fear_for fears_for feared_for", place="before", cost=0.6),
    # Posts come, persons are taken on.
    *_verbs(
        "created",
        "post",
        "create add generate deliver establish promise pledge launch",
        """
        bring brings bringing brought | brought
        spawn spawns spawning spawned | spawned
        """,
    ),
    *_verbs("created", "post person", "fund provide announce", ""),
    *_verbs(
        "created",
        "person post people",
        "hire recruit",
        "take_on takes_on taking_on took_on | taken_on\nonboard onboards onboarding |",
        bare=True,
    ),
    *_verbs("created", "post", "fill", ""),
    *cues("created", "post person", "add adds adding added", place="before"),
    *cues(
        "created",
        "post person",
        "creation addition hiring recruitment influx arrival growth gain gains",
        place="before",
    ),
    *cues(
        "created",
        "post person",
        "coming created on_the_way in_the_pipeline will_come would_come",
        place="after",
        cost=0.3,
    ),
    *cues("created", "post", "mean means meant towards expect expects expected expecting", place="before", cost=0.8, adjacent=True),
    *cues("created", "post", "beckon beckons await", place="after", cost=0.3),
    # Posts that nobody holds.
    *_verbs(
        "open", "post person", "advertise need want lack require", "seek seeks seeking sought | sought\nshort_of |"
    ),
    *cues(
        "open",
        "post person",
        "unfilled vacant open needed wanted available up_for_grabs on_offer to_fill to_be_filled go_unfilled remain_unfilled",
        place="after",
    ),
    *cues("open", "post person", "shortage shortfall", place="before"),
    # Posts that are there.
    *_verbs("existing", "post person people", "employ", "", bare=True),
    *_verbs(
        "existing",
        "post person body",
        "",
        """
        comprise comprises comprising |
        numbering totalling totaling |
        """,
    ),
    *cues("existing", "post person body", "have has having had", place="before", cost=0.3, adjacent=True),
    *cues(
        "existing",
        "post person",
        "support supports supported supporting account_for accounts_for",
        place="before",
        cost=0.2,
    ),
    *cues(
        "existing", "person", "with_a_staff_of staff_of workforce_of payroll_of headcount_of team_of", place="before"
    ),
    *cues(
        "existing",
        "person",
        "work works worked working employed remain remains remained on_the_payroll on_its_payroll on_its_books",
        place="after",
        cost=0.2,
    ),
    *cues(
        "existing",
        "post",
        "depend depends rely hinge hinges tied remain remains remained exist left",
        place="after",
        cost=0.2,
    ),
    *cues("existing", "post person", "there_are there_were", place="before", cost=0.6, adjacent=True),
    # Posts that are to stay.
    *_verbs(
        "secured",
        "post person",
        "save safeguard protect preserve rescue retain guarantee spare secure",
        "keep keeps keeping kept | kept\nsafeguard | safe secure",
    ),
    *cues(
        "secured",
        "person",
        "keep keeps keeping kept retain",
        place="after",
        needs=_JOB_WORDS | {"contract", "contracts"},
    ),
    *cues("secured", "post person", "preservation retention rescue", place="before"),
    # Posts that change their place or owner: neither more nor fewer.
    *_verbs(
        "unknown",
        "post person",
        "transfer relocate move shift outsource convert redeploy reassign migrate inherit acquire",
        """
        take_over takes_over taking_over took_over | taken_over
        send sends sending sent | sent
        take takes taking took |
        """,
    ),
    *cues(
        "unknown",
        "post person",
        "transfer transfers relocate relocates move moves moving shift moved overlap",
        place="after",
    ),
    *cues("unknown", "post person", "transfer relocation takeover outsourcing", place="before"),
    # The size of a work force.
    *_verbs(
        "cut", "body", "decrease lower decline halve downsize", "shrink shrinks shrinking shrank | shrunk shrunken"
    ),
    *cues(
        "cut",
        "body",
        """
        shrink shrinks shrinking shrank shrunk fall falls falling fell fallen drop drops dropping dropped decline declines
        declined declining decrease decreased decreases down lower slump slumped sink sank sunk dwindle dwindled dwindles
        contract contracts contracted plunge plunged reduction cut
        """,
    ),
    *_verbs(
        "created",
        "body",
        "increase expand boost raise double triple enlarge swell",
        "grow grows growing grew | grown",
    ),
    *cues(
        "created",
        "body",
        "grow grows growing grew grown rise rises rising rose risen increase increases increased increasing up climb climbs "
        "climbed swell swells swelled swollen jump jumps jumped expand expands expanded expanding higher".replace(
            " ", "\n"
        ),
    ),
    *cues(
        "existing",
        "body",
        "pass passes passed exceed exceeds exceeded reach reaches reached stand stands stood hit topped total",
    ),
    # Persons of whom something else is told.
    *_verbs(
        "none",
        "person",
        "kill injure wound kidnap abduct arrest detain murder execute capture evacuate rescue infect charge sentence strand",
        """
        shoot shoots shooting shot | shot
        hold holds holding held | held
        seize seizes seizing seized | seized
        """,
    ),
    *cues(
        "none",
        "person",
        """
        died die dies dead hostage hostages missing trapped hurt killed wounded slain ill sick freed released
        protested protest protesting demonstrated rallied rally marched gathered demonstrating picketed
        """,
        place="after",
    ),
    *cues(
        "none", "person", "death deaths killing abduction kidnapping murder release bodies kidnappings", place="before"
    ),
)

WORDS = JobWords(
    nouns={
        "post": """
            job jobs post posts position positions role roles apprenticeships placements traineeships internships fte ftes
            full-time_equivalents full-time_equivalent full_time_equivalents job_opportunities
        """,
        "staff": """
            employee employees worker workers staff staffers staff_members members_of_staff staffer personnel
            apprentice apprentices contractors co-workers coworkers full-timers part-timers temps interns trainees
            workers_and_staff civil_servants jobholders wage_earners hourly_workers members_of_its_staff
            members_of_the_workforce labourers laborers employes
        """,
        "body": """
            workforce workforces work_force headcount staff payroll payrolls labour_force labor_force personnel
            staffing staff_numbers staffing_levels head_count manpower employee_numbers
        """,
        "people": """
            people persons men women colleagues associates partners hands team_members heads folks individuals residents
            crew_members cast_members locals
        """,
        "profession": """
            engineers technicians pilots nurses doctors teachers officers journalists reporters editors developers
            programmers drivers managers executives scientists researchers researchers professors lecturers academics
            lawyers bankers traders analysts consultants accountants auditors salespeople miners steelworkers
            autoworkers flight_attendants cabin_crew crew mechanics electricians machinists welders assemblers cleaners
            clerks cashiers baristas chefs cooks waiters couriers postmen firefighters paramedics midwives carers
            caregivers physicians pharmacists guards agents advisers advisors specialists experts stewards dockers
            dockworkers longshoremen designers animators writers actors musicians seafarers sailors porters inspectors
            graduates operators representatives salesmen sub-postmasters postmasters controllers police_officers
            recruits butchers builders bricklayers plumbers carpenters freelancers
        """,
        "cutback": """
            job_cutting workforce_reduction workforce_reductions downsizing headcount_reduction staff_reduction
        """,
        "loss": """
            layoffs lay-offs redundancies dismissals sackings job_losses job_cuts jobs_losses staff_cuts layoff job_cut
            job_loss redundancy terminations firings position_cuts headcount_reductions cuts
        """,
        "hire": "hires new_hires hirings recruitments",
        "vacancy": "vacancies job_openings openings job_vacancies vacancy job_offers",
    },
    heads={"staff": "workers_", "post": "", "body": "", "people": "", "profession": ""},
    no_heads="",
    weak="posts positions roles role post position contractors interns trainees openings openings placements cuts residents",
    capitalized=False,
    gender_endings="",
    pair_words=frozenset({"men", "officers", "faculty"}),
    kind_words={
        "permanent": "permanent",
        "construction": "construction",
        "full_time": "full-time full_time fulltime full- full",
        "part_time": "part-time part_time parttime part-",
        "temporary": "temporary temp seasonal interim fixed-term short-term agency_",
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
        "none": "unemployed jobless former retired striking slain killed kidnapped abducted missing injured wounded dead ex-",
    },
    weak_attributes=frozenset(["new", "additional", "extra", "more", "promised", "planned", "available", "former", "retired"]),
    attribute_endings=(
        "al", "ed", "ing", "ary", "ic", "ics", "ive", "ous", "ent", "ant", "ful", "ish", "an", "ese", "ern", "ior", "time", "able",
        "ible", "less", "wide", "ial", "ar", "term", "paid", "skilled", "level", "based", "related", "some",
    ),
    attribute_words=frozenset(
        ["sales", "services", "operations", "logistics", "sports", "systems", "communications", "news", "customs", "arms", "goods", "mathematics", "maths", "economics", "physics", "electronics", "railways", "aerospace", "business", "us", "u.s.", "uk", "u.k.", "eu", "it", "hr", "r&d", "and", "full-time", "part-time", "well-paid"]
    ),
    elliptic_endings=("al", "ed", "ary", "ent", "ic", "ive", "time", "-", "term", "collar", "ant", "new", "skilled", "part"),
    no_attributes=frozenset(
        ["a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "your", "my", "and", "or", "but", "nor", "of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "onto", "over", "under", "about", "across", "after", "before", "during", "since", "until", "till", "through", "between", "among", "against", "without", "within", "per", "near", "off", "out", "up", "down", "as", "than", "if", "when", "while", "where", "who", "whom", "whose", "which", "what", "how", "why", "because", "though", "although", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "done", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "no", "n't", "it", "he", "she", "they", "we", "i", "you", "him", "them", "us", "there", "here", "also", "just", "only", "then", "now", "more_", "so", "yet", "even", "still", "said", "says", "say", "told", "tells", "tell", "percent", "per_cent", "cent", "pct", "years", "year", "months", "month", "weeks", "week", "days", "day", "hours", "hour", "minutes", "times", "dollars", "dollar", "pounds", "pound", "euros", "euro", "miles", "mile", "km", "kg", "customers", "patients", "students", "pupils", "passengers", "residents", "lose", "loses", "lost", "losing", "get", "gets", "got", "getting", "make", "makes", "made", "take", "takes", "took", "give", "gives", "gave", "went", "go", "goes", "come", "comes", "came", "became", "become", "work", "works", "worked", "employ", "employs", "leave", "left", "find", "found", "keep", "kept", "quit", "quits", "held", "won", "gained", "apply", "applied", "create", "creates", "created", "hire", "hires", "hired", "cut", "cuts", "add", "adds", "added"]
    )
    - {"left"},
    compound_attributes=True,
    takes_over=frozenset(
        ["report", "reports", "market", "markets", "fair", "fairs", "plan", "plans", "package", "bill", "act", "growth", "data", "figures", "summit", "numbers", "programme", "programmes", "program", "programs", "creation", "guarantee", "guarantees", "agency", "board", "website", "portal", "costs", "cost", "salaries", "pay", "wages", "benefits", "council", "meeting", "meetings", "representatives", "union", "unions", "association", "pensions", "pension", "minister", "ministry", "secretary", "seekers", "seeker", "cars", "canteen", "training", "turnover", "shortage", "shortages"]
    ),
    genitive_links=frozenset({"of"}),
    hyphen_units=frozenset({"strong", "person", "man", "woman", "member", "people"}),
    hyphen_hosts=frozenset(
        ["workforce", "staff", "team_", "firm", "company", "plant", "factory", "business", "payroll", "operation", "site", "agency", "department", "crew_", "work-force", "group_", "office"]
    ),
    free_hyphen_units=frozenset({"employee", "worker", "job", "staff"}),
    percent=frozenset({"percent", "per cent", "%", "pct", "pc", "per-cent"}),
    fraction_of=frozenset(
        ["of", "its", "the", "their", "all", "his", "her", "our", "total"]
    ),
    every=frozenset({"every"}),
    ordinals={
        "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
        "twelfth": 12, "twentieth": 20, "hundredth": 100,
    },
    one_in=frozenset({"in", "of", "out of"}),
    multiples=dict.fromkeys(("halve", "halves", "halving", "halved"), (0.5, "cut")),
    light=frozenset(
        ["the", "a", "an", "its", "their", "his", "her", "our", "all", "these", "those", "this", "that", "about", "around", "roughly", "nearly", "almost", "some", "up", "to", "at", "least", "more", "than", "over", "fewer", "less", "under", "as", "many", "much", "approximately", "estimated", "total", "of", "another", "further", "additional", "extra", "only", "just", "even", "also", "still", "currently", "now", "then", "already", "initially", "possibly", "perhaps", "maybe", "probably", "another's", "around", "between", "and", "once", "former", "existing", "present", "present-day", "remaining", "other", "others", "last", "first", "combined", "global", "worldwide", "nationwide", "well", "close", "upwards", "excess", "in_excess", "region", "most", "any", "each", "together", "overall", "eventually", "ultimately", "collectively", "jointly", "directly", "permanently", "immediately", "itself", "themselves", "back", "yet", "to"]
    ),
    definite=frozenset(["the", "its", "their", "his", "her", "our", "all", "these", "those", "both"]),
    possessive=frozenset(["its", "their", "his", "her", "our"]),
    prepositions=frozenset(
        ["in", "on", "at", "by", "for", "with", "from", "to", "into", "onto", "over", "under", "about", "across", "after", "before", "during", "since", "until", "through", "between", "among", "against", "without", "within", "per", "near", "off", "of", "amid", "despite", "around", "along", "behind", "beyond", "following", "including", "throughout", "toward", "towards", "upon", "via"]
    ),
    distancing=frozenset(
        ["in", "on", "at", "for", "with", "to", "into", "onto", "across", "after", "before", "during", "since", "until", "through", "among", "against", "without", "within", "per", "near", "amid", "despite", "along", "behind", "following", "throughout", "toward", "towards", "upon", "via", "from"]
    ),
    with_words=frozenset({"with"}),
    founding=frozenset("planned plans plan build builds building".split()),
    possessors=frozenset({"of"}),
    conjunctions=frozenset({"and", "or", "&", "plus"}),
    clause_openers=frozenset(
        ["that", "because", "while", "when", "where", "although", "though", "if", "unless", "after", "before", "until", "since", "as", "which", "who", "whose", "whom", "but", "whereas", "so", "once"]
    ),
    relative=frozenset({"who", "which", "that", "whom", "whose"}),
    finite=frozenset(
        ["is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "do", "does", "did", "'s", "'re"]
    ),
    passive=frozenset(["is", "are", "was", "were", "be", "been", "being", "get", "gets", "got", "getting"]),
    negators=frozenset(
        ["not", "no", "never", "without", "won't", "wouldn't", "don't", "doesn't", "didn't", "cannot", "can't", "couldn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "nor", "neither", "n't", "instead_of", "rather_than"]
    ),
    not_negating=frozenset(["only", "more", "fewer", "less", "just", "even", "later", "longer", "yet"]),
    averting=frozenset(
        ["avoid", "avoids", "avoided", "avoiding", "avert", "averts", "averted", "averting", "prevent", "prevents", "prevented", "preventing", "forestall", "rule", "ruled", "rules", "barred", "bar", "blocked", "block", "halt", "halted"]
    ),
    affected=frozenset(["affected", "affect", "affects", "affecting", "hit", "hits", "impacted", "impact", "impacts", "cover", "covers"]),
    loss_topics="""
        close closes closed closing closure closures shut shuts shutting shutdown layoff layoffs lay-offs redundancies
        redundancy cut cuts cutting axe axes axed eliminate eliminates job_losses lay_off lays_off restructuring collapse
        collapses collapsed administration downsizing laid
    """,
    topic_frames=frozenset(),
    including=frozenset({"including", "of which", "of whom", "of them", "among them", "of those", "of these", "includes", "include"}),
    of_them=frozenset({"of them", "of those", "of which", "of whom", "of these", "of the jobs", "of the total"}),
    again=frozenset({"another", "further", "additional"}),
    comparing=frozenset({
        "down from", "up from", "compared with", "compared to", "against", "rather than", "instead of", "from", "versus",
        "as against",
    }),
    equating=frozenset({"or", "that is", "i.e.", "equal to", "equivalent to", "equating to", "representing", "amounting to", "which is"}),
    more_less=frozenset(["more", "less", "fewer", "higher", "lower", "above", "below"]),
    fewer={"fewer": "cut", "more": "created", "less": "cut", "extra": "created", "additional": "created"},
    out_of=frozenset({"of its", "of the", "of their", "out of", "of our", "of his", "of once", "of", "of all", "of a", "out of its", "out of the"}),
    whole_openers=frozenset({"of", "among"}),
    number_of=frozenset({"number of", "numbers of", "total of"}),
    by_words=frozenset({"by"}),
    to_words=frozenset({"to", "at"}),
    from_words=frozenset({"from"}),
    size_words=frozenset({"of", "at", "totaling", "totalling", "numbering", "was", "is", "stood at"}),
    months=frozenset(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
        "sept oct nov dec a.m p.m a.m. p.m.".split()
    ),
    date_words=frozenset(
        ["in", "since", "until", "by", "year", "after", "before", "early", "late", "mid", "spring", "summer", "autumn", "fall", "winter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "of", "end", "fiscal", "during", "from"]
    ),
    cues=_CUES,
)  # fmt: skip
