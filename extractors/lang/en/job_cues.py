"""English verbs and nouns that say what becomes of jobs."""

from __future__ import annotations

from newsfacts.extractors.lang.schema_jobs import Cue, Outcome, cues, words

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
        stem, third = (
            base + (base[-1] if base in _DOUBLED else ""),
            base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s"),
        )
    return f"{base} {third} {stem}ing {stem}ed", stem + "ed"


def _verbs(
    outcome: Outcome,
    takes: str,
    regular: str,
    irregular: str = "",
    *,
    bare: bool = False,
    unless: str = "",
    agents: bool = False,
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
        made += cues(outcome, takes, active, place="before", bare=bare, unless=unless, agents=agents)
        made += cues(outcome, takes, passive, place="after", unless=unless, participle=True, agents=agents)
    return tuple(made)


_JOB_WORDS = words("job jobs post posts livelihood livelihoods position positions employment")

_LOSS_WORDS = words("""
    cut cuts cutting layoff layoffs lay-offs redundancy redundancies dismissals losses buyout buyouts severance downsizing
    restructuring attrition voluntary voluntarily
""")

CUES = (
    # Posts and persons go.
    *_verbs(
        "cut",
        "post person body",
        "axe eliminate slash terminate reduce downsize scrap remove trim pare cull chop prune retrench",
        """
        cut cuts cutting | cut
        shed sheds shedding | shed
        """,
    ),
    *_verbs(
        "cut",
        "post",
        "abolish threaten jeopardize jeopardise endanger destroy sacrifice surrender risk drop ditch",
        """
        lose loses losing lost | lost
        cost costs costing | cost
        wipe_out wipes_out wiping_out wiped_out | wiped_out
        phase_out phases_out phasing_out phased_out | phased_out
        put_at_risk puts_at_risk | put_at_risk
        end ends ending ended | ended
        do_away_with does_away_with doing_away_with did_away_with done_away_with | done_away_with
        give_up gives_up giving_up gave_up given_up | given_up
        get_rid_of gets_rid_of getting_rid_of got_rid_of gotten_rid_of |
        """,
    ),
    *_verbs(
        "cut",
        "person post people",
        "dismiss sack furlough",
        """
        lay_off lays_off laying_off laid_off layoff lay-off | laid_off laid-off
        let_go lets_go letting_go let_go_of letting_go_of | let_go
        to_fire will_fire would_fire could_fire must_fire fires firing fired | fired
        """,
        agents=True,
        bare=True,
    ),
    *cues("cut", "person people", "fire", place="before", adjacent=True, bare=True),
    *cues("cut", "post", "not_refill not_to_refill", place="before"),
    *cues(
        "cut",
        "person people",
        "part_ways_with parts_ways_with parted_ways_with parting_ways_with",
        place="before",
        agents=True,
    ),
    *cues("cut", "post", "take takes taking took … with_it with_them with_him with_her", place="before"),
    *cues("cut", "person", "idle idled", place="after"),
    *cues("cut", "person", "send sends sending sent … home packing", place="before"),
    *cues(
        "cut",
        "person people",
        """
        left leave leaving will_leave would_leave depart departed quit went got_notices got_notice received_notices
        received_notice receive_notices get_notices given_notices accepted_buyouts took_buyouts
        """,
        place="after",
        cost=0.2,
        needs=_LOSS_WORDS,
    ),
    *cues(
        "cut",
        "person people",
        """
        received_notices received_notice receive_notices got_notices got_notice given_notice given_their_notice
        received_layoff_notices received_redundancy_notices received_dismissal_notices
        """,
        place="after",
        cost=0.1,
    ),
    *cues(
        "cut",
        "person people",
        """
        accept accepts accepted accepting take takes took taken taking opt opts opted volunteered apply applied … voluntary_redundancy
        redundancy voluntary_severance severance buyouts buyout early_retirement buyout_offers severance_packages exit_packages
        """.replace("\n", " "),
        place="after",
    ),
    *cues("cut", "person", "left_the_company leave_the_company leaving_the_company", place="after"),
    *cues("cut", "person", "quit quits resigned resign", place="after"),
    *cues("cut", "people", "quit quits resigned", place="after", needs=words("hired hire hires job jobs")),
    *cues("cut", "person", "oust ousts ousted retire retires", place="before"),
    *cues("cut", "person", "retire retires retiring retired", place="after"),
    *cues("cut", "person people", "let lets letting … go\nmake makes making made … redundant", place="before"),
    *cues("cut", "person people", "made_redundant be_redundant become_redundant let_go laid_off", place="after"),
    *cues("cut", "post", "made_redundant becoming_redundant become_redundant", place="after"),
    *cues("cut", "post person", "see sees saw seeing … go\nsee sees saw seeing … leave", place="before"),
    *cues("cut", "person people", "lose loses losing lost", place="after", needs=_JOB_WORDS),
    *cues("cut", "person people", "cost costs costing", place="before", needs=_JOB_WORDS),
    *cues(
        "cut",
        "post person",
        """
        at_risk at_stake under_threat at_threat in_jeopardy on_the_line in_danger under_review in_doubt in_the_balance
        by_a_thread on_the_chopping_block facing_the_axe face_the_axe faces_the_axe for_the_axe for_the_chop the_boot
        facing_redundancy face_redundancy faces_redundancy facing_layoffs face_layoffs facing_the_sack face_the_sack
        threatened redundancy_notices layoff_notices dismissal_notices pink_slips severance given_notice out_of_work
        out_of_a_job marching_orders shown_the_door the_sack jobless blow
        """,
        place="after",
        cost=0.1,
    ),
    *cues(
        "cut",
        "post person people",
        "putting put puts placing placed leave leaves leaving left … at_risk under_review under_threat in_doubt in_jeopardy out_of_work jobless unemployed without_work without_jobs without_a_job",
        place="before",
    ),
    *cues(
        "cut",
        "post person",
        "to_go will_go must_go would_go could_go may_go might_go have_to_go set_to_go will_leave would_leave to_leave are_leaving",
        place="after",
        cost=0.1,
        unless="on back into through ahead home without toward towards unfilled vacant to for",
    ),
    *cues(
        "cut",
        "post",
        """
        going gone go goes went disappear disappears disappeared disappearing vanish vanishes vanished vanishing evaporate
        evaporated
        """,
        place="after",
        cost=0.1,
        unless="on back into through ahead home without toward towards unfilled vacant to for",
    ),
    *cues(
        "cut",
        "post person",
        """
        loss losses cut cuts cutting elimination reduction shedding axing sacking dismissal layoff layoffs lay-off lay-offs
        firing redundancy abolition removal cull purge disappearance termination redundancies furlough
        """,
        place="before",
        cost=-0.2,
    ),
    *cues("cut", "post person", "replace replaces replaced replacing", place="before"),
    *cues(
        "cut",
        "person people",
        "notices_to notice_to notices_went_out_to notices_sent_to notices_were_sent_to notices_have_gone_to notices_went_to slips_to",
        place="before",
    ),
    *cues("cut", "post person", "layoff_notices redundancy_notices dismissal_notices pink_slips", cost=0.4),
    *cues("cut", "post person", "fear fears feared fearing fear_for fears_for feared_for", place="before", cost=0.6),
    *cues(
        "cut",
        "post person",
        """
        job_cuts job_losses job_cut job_loss job-cutting redundancies layoffs lay-offs layoff lay-off cutbacks
        workforce_reduction staff_cuts redundancy_programme redundancy_program
        """,
        cost=1.2,
    ),
    # Posts come, persons are taken on.
    *_verbs(
        "created",
        "post",
        "create add gain generate deliver establish promise pledge launch attract produce",
        """
        bring brings bringing brought | brought
        spawn spawns spawning spawned | spawned
        """,
    ),
    *_verbs("created", "post", "fund provide announce unveil"),
    *_verbs(
        "created",
        "person post people",
        "hire recruit rehire",
        """
        take_on takes_on taking_on took_on taken_on | taken_on
        onboard onboards onboarding onboarded | onboarded
        """,
        agents=True,
        bare=True,
    ),
    *cues("created", "post person", "fill fills filling filled", place="before", negated="open"),
    *cues("created", "post", "filled", place="after", participle=True, negated="open"),
    *cues(
        "open",
        "post",
        "cannot_fill can't_fill unable_to_fill struggling_to_fill struggle_to_fill",
        place="before",
        cost=-0.1,
    ),
    *cues(
        "created",
        "post person people",
        """
        will_employ would_employ could_employ might_employ should_employ will_provide_work_for would_provide_work_for
        will_give_work_to would_give_work_to
        """,
        place="before",
        cost=-0.1,
        bare=True,
    ),
    *cues(
        "created",
        "post person people",
        """
        create creates creating created generate generates generating generated … jobs_for work_for employment_for
        mean means meaning bring brings bringing brought … jobs_for work_for jobs_to work_to employment_to
        """,
        place="before",
        cost=-0.1,
    ),
    *cues(
        "created",
        "post person people",
        """
        to_provide will_provide would_provide could_provide to_give will_give would_give to_offer will_offer would_offer to_bring
        will_bring would_bring to_generate will_generate would_generate to_create will_create would_create … jobs_for jobs_to work_for work_to employment_for employment_to
        """.replace("\n", " "),
        place="before",
        cost=-0.2,
    ),
    *cues(
        "created",
        "person people",
        """
        will_work would_work will_run would_run will_staff would_staff will_operate would_operate will_be_employed
        would_be_employed to_be_employed will_find_work would_find_work will_be_needed_to report_for_duty start_work
        starting_work begin_work start_training begin_training start_their_training begin_their_training come_on_board
        """,
        place="after",
        cost=0.1,
    ),
    *cues("created", "post", "expected", place="after", participle=True, cost=0.7, unless="to"),
    *cues("created", "post", "follow", place="after", cost=0.9),
    *cues("created", "post", "prospect_of hope_of hopes_of promise_of offer_of", place="before", adjacent=True),
    *cues("created", "post person", "add adds adding added", place="before"),
    *cues("created", "person people", "bring_in brings_in brought_in bringing_in", place="before"),
    *cues(
        "created",
        "person people",
        "found_work find_work finds_work found_jobs found_employment find_jobs",
        place="after",
    ),
    *cues("created", "post person", "appoint appoints appointing appointed", place="before"),
    *cues("created", "post person", "creation hiring recruitment influx arrival growth gain gains", place="before"),
    *cues(
        "created",
        "post",
        "coming created on_the_way in_the_pipeline will_come would_come boost bonanza",
        place="after",
        cost=0.3,
    ),
    *cues(
        "created",
        "post",
        "mean means meant towards expect expects expected expecting",
        place="before",
        cost=0.8,
        adjacent=True,
    ),
    *cues("created", "post", "beckon beckons await", place="after", cost=0.3),
    # Posts that nobody holds.
    *_verbs("open", "post person", "advertise need want lack require", "seek seeks seeking | sought"),
    *cues(
        "open",
        "post person",
        "short_of",
        place="before",
        unless="well far just fell fall falls falling fallen came come",
    ),
    *cues(
        "open",
        "post person",
        """
        unfilled vacant open needed wanted available up_for_grabs on_offer to_fill to_be_filled go_unfilled remain_unfilled
        """,
        place="after",
    ),
    *cues("open", "post person", "shortage shortfall", place="before"),
    *cues(
        "open",
        "person",
        "look_for looks_for looking_for in_need_of advertising_for",
        place="before",
        agents=True,
    ),
    *cues(
        "existing",
        "person people",
        """
        walked_out walk_out walking_out went_on_strike go_on_strike going_on_strike on_strike striking downed_tools
        stopped_work voted_to_strike strike struck walked_off
        """,
        place="after",
    ),
    *cues(
        "open",
        "post",
        "listed posted registered reported notified advertised",
        place="after",
        participle=True,
        cost=0.2,
    ),
    # Posts that are there.
    *_verbs("existing", "post person people", "employ", bare=True, agents=True),
    *cues(
        "existing",
        "person people",
        """
        provide provides providing provided offer offers offering offered … jobs_for work_for employment_for work_to jobs_to
        give gives giving gave find finds found … jobs_for work_for employment_for work_to jobs_to employment_to
        """,
        place="before",
    ),
    *cues(
        "existing",
        "person people",
        """
        in_employment in_work in_jobs in_paid_work in_paid_employment in_formal_employment in_non-agricultural_employment in_full-time_employment in_permanent_employment
        in_regular_employment in_total_employment in_private_employment in_steady_work had_jobs have_jobs had_a_job
        have_a_job toiled toil on_its_staff on_staff on_its_books on_short_time work_there
        """,
        place="after",
        cost=0.1,
    ),
    *cues("existing", "person", "represents represent representing represented", place="before", adjacent=True),
    *cues(
        "existing",
        "people person",
        """
        pay_for wages_for salaries_for raise_for raises_for rises_for contract_for contract_covering deal_for deal_covering
        agreement_for agreement_covering back_pay_for owed_to bonuses_for bonus_for fate_of future_of pay_of wages_of
        salaries_of
        """,
        place="before",
        adjacent=True,
    ),
    *cues(
        "existing",
        "post person body",
        "comprise comprises comprising numbering totalling totaling",
        place="before",
    ),
    *cues("existing", "post person people", "count counts counted", place="before", cost=0.3, adjacent=True),
    *cues(
        "existing",
        "person people",
        "run_with runs_with operates_with operate_with gets_by_with get_by_with makes_do_with manages_with is_down_to are_down_to now_down_to",
        place="before",
        adjacent=True,
    ),
    *cues("created", "post person", "funding_for money_for funds_for", place="before", adjacent=True),
    *cues("existing", "post person people", "on_the_payroll on_its_payroll on_its_books", place="after", cost=0.1),
    *cues("cut", "person", "lose loses losing lost", place="before", adjacent=True, cost=0.1),
    *cues("existing", "post person body", "have has having had", place="before", cost=0.3, adjacent=True),
    *cues("existing", "post person", "support supports supporting account_for accounts_for", place="before", cost=0.2),
    *cues(
        "existing",
        "person people",
        "staff_of workforce_of payroll_of headcount_of team_of",
        place="before",
        adjacent=True,
    ),
    *cues(
        "existing",
        "people",
        "work works worked working employed on_the_payroll on_its_payroll",
        place="after",
        cost=0.2,
        unless="of",
    ),
    *cues("existing", "person", "remain remains remained", place="after", cost=0.2),
    *cues(
        "existing",
        "post",
        "depend depends rely hinge hinges tied remain remains remained exist left supported",
        place="after",
        cost=0.2,
    ),
    *cues("existing", "post person", "there_are there_were", place="before", cost=0.6, adjacent=True),
    # Posts that are to stay.
    *_verbs("secured", "post", "save safeguard protect preserve rescue spare secure"),
    *_verbs("secured", "post person", "retain guarantee", "keep keeps keeping kept | kept"),
    *cues("secured", "post", "safe secure", place="after"),
    *cues(
        "secured",
        "person people",
        "keep keeps keeping kept retain retains",
        place="after",
        needs=_JOB_WORDS | {"contract", "contracts"},
    ),
    *cues("secured", "post", "preservation retention rescue", place="before"),
    # Posts that change their place or owner: neither more nor fewer.
    *_verbs(
        "unknown",
        "post person",
        "transfer relocate move shift outsource convert redeploy reassign migrate inherit acquire",
        "take_over takes_over taking_over took_over | taken_over",
    ),
    *cues(
        "unknown",
        "person people",
        """
        offered_work offered_jobs offered_a_job offered_posts offered_roles offered_positions offered_transfers
        promised_jobs promised_work promised_posts promised_roles offered_alternative_jobs offered_alternative_work
        offered_other_jobs offered_new_roles offered_redeployment on_furlough furloughed short-time_work
        """,
        place="after",
        cost=-0.1,
    ),
    *cues("unknown", "post", "take takes taking took send sends sending sent", place="before"),
    *cues(
        "unknown",
        "post person",
        "transfer transfers relocate relocates move moves moving shift moved overlap",
        place="after",
    ),
    *cues("unknown", "post person", "transfer relocation takeover outsourcing", place="before"),
    # The size of a work force.
    *_verbs("cut", "body", "decrease lower halve"),
    *cues(
        "cut",
        "body",
        """
        shrink shrinks shrinking shrank shrunk shrunken fall falls falling fell fallen drop drops dropping dropped decline
        declines declined declining decrease decreased decreases down lower slump slumped sink sank sunk dwindle dwindled
        dwindles slip slips slipped slid tumble tumbled dipped edged_down contract contracts contracted plunge plunged reduction cut
        """,
    ),
    *_verbs("created", "body", "expand boost raise double triple enlarge"),
    *cues(
        "created",
        "body",
        """
        grow grows growing grew grown rise rises rising rose risen increase increases increased increasing up climb climbs
        climbed surged soared edged_up swell swells swelled swollen jump jumps jumped expand expands expanded expanding higher
        """,
    ),
    *cues(
        "existing",
        "body",
        "pass passes passed exceed exceeds exceeded reach reaches reached stand stands stood hit topped total totals totalled",
    ),
    # Persons of whom something else is told.
    *_verbs(
        "none",
        "person people",
        "kill injure wound kidnap abduct arrest detain murder execute capture evacuate rescue infect charge sentence strand",
        """
        shoot shoots shooting shot | shot
        seize seizes seizing seized | seized
        """,
    ),
    *cues(
        "none",
        "person people",
        """
        died die dies dead out_of_work hostage hostages missing trapped hurt slain ill sick freed released unemployed unemployment
        protested protest protesting demonstrated rallied rally marched gathered demonstrating picketed
        """,
        place="after",
    ),
    *cues(
        "none",
        "person people",
        "death deaths killing abduction kidnapping murder release bodies kidnappings",
        place="before",
    ),
)
