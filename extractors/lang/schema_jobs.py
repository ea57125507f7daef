"""What a language has to say about jobs: the nouns that are counted and the words that say what becomes of them.

Word lists are strings of forms separated by white space. Inside of a form, `_` joins the words of a phrase. Forms are
compared with text folded to lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from newsfacts.extractors.facts import JobKind

NounClass = Literal["post", "staff", "body", "people", "profession", "loss", "cutback", "hire", "vacancy", "agent"]
"""What a noun counts: posts; employed persons; a work force as a whole; persons who may be employed (people, and
professions); events of losing a post; the
uncountable loss of many (*Stellenabbau*); events of being hired; posts that nobody holds; persons of whom only the ending
of the noun says that they do something (`agent_endings`; no list of nouns)."""

Place = Literal["any", "before", "after"]
"""Where a cue stands as seen from what it governs: an active English verb before its object, a passive one behind its
subject; a German verb anywhere in the clause."""

Takes = Literal["post", "person", "people", "body"]
"""What a cue says something about: posts, employed persons, people who are employed only because the cue says so, the
size of a work force."""

Outcome = Literal["created", "cut", "existing", "secured", "open", "unknown", "none"]
"""A `JobChange`, or "none": what is told of these persons makes them no number of jobs (victims, demonstrators)."""


Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Cue:
    """Words that say what becomes of jobs."""

    outcome: Outcome
    forms: frozenset[Phrase]
    """The forms of the word, or of the phrase."""
    takes: frozenset[Takes]
    place: Place = "any"
    particles: frozenset[Phrase] = frozenset()
    """What has to follow within the clause: *baut … ab*, *let 50 people go*."""
    cost: float = 0.0
    """How much weaker it is than a verb that governs the number: a noun that only names the topic of the report."""
    needs: frozenset[str] = frozenset()
    """Words of which one has to stand in the sentence for the cue to count (*lose their jobs*)."""
    unless: frozenset[str] = frozenset()
    """Words of which none may stand directly before or behind the cue (*entfallen auf*: fall to, not away)."""
    participle: bool = False
    """Whether it is a participle that needs a form of *be* before it, or to follow its noun at once."""
    adjacent: bool = False
    """Whether it counts only directly beside the number (*has 500 jobs*)."""
    bare: bool = False
    """Whether a number without a noun is its object (*will hire 1,000*)."""
    negated: Outcome | None = None
    """What the negated cue says, where it is not what follows from its outcome."""
    agents: bool = False
    """Whether it makes staff of persons whose noun only ends like one (*sucht 45 Laminierer*)."""


def words(forms: str) -> frozenset[str]:
    """Forms separated by white space, as a set."""
    return frozenset(forms.split())


def phrases(forms: str) -> frozenset[Phrase]:
    """Forms separated by white space, as tuples of words.

    >>> sorted(phrases("cut lay_off"))
    [('cut',), ('lay', 'off')]
    """
    return frozenset(tuple(form.split("_")) for form in forms.split())


def cues(
    outcome: Outcome,
    takes: str,
    lines: str,
    *,
    place: Place = "any",
    cost: float = 0.0,
    needs: frozenset[str] = frozenset(),
    unless: str = "",
    participle: bool = False,
    adjacent: bool = False,
    bare: bool = False,
    negated: Outcome | None = None,
    agents: bool = False,
) -> tuple[Cue, ...]:
    """Cues, one a line: the forms of a word, and where it has one its particle behind `…`.

    >>> [(sorted(cue.forms), sorted(cue.particles)) for cue in cues("cut", "person", "let lets … go")]
    [([('let',), ('lets',)], [('go',)])]
    """
    made = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        forms, _, particles = line.partition("…")
        made.append(
            Cue(
                outcome,
                phrases(forms),
                frozenset(cast("list[Takes]", takes.split())),
                place,
                phrases(particles),
                cost,
                needs,
                frozenset(unless.split()),
                participle,
                adjacent,
                bare,
                negated,
                agents,
            )
        )
    return tuple(made)


@dataclass(frozen=True)
class JobWords:
    """The words of one language about jobs."""

    nouns: Mapping[NounClass, str]
    """Nouns that are counted, in every inflection. In a phrase (`members_of_staff`) the last word may be any."""
    heads: Mapping[NounClass, str]
    """Endings that make a noun of a closed or hyphenated compound (*Bauarbeitsplätze*, *Siemens-Jobs*)."""
    no_heads: str
    """Words, and endings of words, that have such an ending and are no jobs (*Tankstellen*)."""
    agent_endings: tuple[str, ...]
    """Endings of persons named after what they do (*Laminierer*, *riggers*)."""
    no_agents: str
    """Words, and endings of words, that end like that and are no staff (*Einwohner*, *customers*), separated by spaces."""
    weak: str
    """Nouns that count only where a cue tells of employment (*roles*, *Posten*); people and professions always do."""
    sizes_only: frozenset[str]
    """Nouns of a work force whose size is told, never a part of it: *employment fell by 46,000*."""
    capitalized: bool
    """Whether nouns begin with a capital letter."""
    gender_endings: str
    """What stands behind a noun in gender-inclusive spelling, as a regular expression."""
    pair_words: frozenset[str]
    """Endings of a noun whose masculine or general twin follows behind *and*, within the same count."""

    kind_words: Mapping[JobKind, str]
    """Attributes that say the kind, in every inflection."""
    kind_parts: Mapping[JobKind, str]
    """Beginnings of nouns and of hyphenated compounds that say the kind (*Vollzeit*stellen)."""
    no_kind: str
    """Nouns that begin like that and say nothing of a kind (*Vollzeitäquivalente*)."""
    attributes: Mapping[Outcome, str]
    """Attributes inside of the phrase that say what becomes of the jobs (*offene*, *threatened*, *new*)."""
    weak_attributes: frozenset[str]
    """Those that give way to a verb (*neue*)."""
    attribute_endings: tuple[str, ...]
    """Endings of words that may stand between number and noun."""
    attribute_words: frozenset[str]
    """Further words that may stand there."""
    elliptic_endings: tuple[str, ...]
    """Endings of an attribute whose noun stands with the next number (*800 dauerhafte und 2.400 …*)."""
    no_attributes: frozenset[str]
    """Words that never stand between number and noun: articles, prepositions, auxiliaries, pronouns."""
    compound_attributes: bool
    """Whether nouns without inflection stand before the noun as attributes (English *call centre jobs*)."""
    takes_over: frozenset[str]
    """Nouns behind the noun that make an attribute of it (*jobs report*, *staff costs*)."""
    genitive_links: frozenset[str]
    """Between a vague number and its noun: *Tausende von Jobs*, *thousands of jobs*."""

    hyphen_units: frozenset[str]
    """Parts of a hyphenated compound that make a number of staff: *200-Mann-Betrieb*, *300-strong workforce*."""
    bounding_suffixes: frozenset[str]
    """What bounds a number behind a hyphen, before its noun (*400-plus jobs*)."""
    hyphen_hosts: frozenset[str]
    """Endings of the word or compound that such a number belongs to."""
    free_hyphen_units: frozenset[str]
    """Units that need no such host (*500-employee*)."""

    percent: frozenset[str]
    """The word for per cent, and what means the same."""
    range_words: frozenset[str]
    """Between two percentages of one range: *15 % to 20 % of its staff*."""
    fraction_of: frozenset[str]
    """What stands between a percentage or fraction and the staff: *der*, *of the*."""
    figures: Mapping[str, int]
    """Attributes that say how many digits a number has: *vierstellige*, *double-digit*."""
    figure_nouns: frozenset[str]
    """The noun of such an attribute: *Zahl*, *number*."""
    figure_attributes: frozenset[str]
    """What may stand before such an attribute, as a part of the phrase: *niedrige*, *low*."""
    every: frozenset[str]
    """*jeder* in *jeder dritte Mitarbeiter*."""
    ordinals: Mapping[str, int]
    one_in: frozenset[str]
    """The word in *one in ten jobs*."""
    multiples: Mapping[str, tuple[float, Outcome]]
    """Verbs that say by what fraction a work force changes: *halving its staff*."""

    light: frozenset[str]
    """Words that may stand between a number and what governs it and change nothing: articles, qualifiers, adverbs."""
    definite: frozenset[str]
    """Articles and pronouns before a number that mean all of a staff: *die 200 Mitarbeiter*, *its 95 employees*."""
    possessive: frozenset[str]
    """Pronouns that make a profession an employer's staff: *its 3,000 pilots*."""
    employers: frozenset[str]
    """Nouns whose possessive does the same: *the airline's 3,000 pilots*."""
    possessive_endings: tuple[str, ...]
    """What makes a possessive of a noun or name."""
    prepositions: frozenset[str]
    distancing: frozenset[str]
    """Prepositions that keep a number from being the object of the verb."""
    with_words: frozenset[str]
    """*mit* in *ein Werk mit 300 Beschäftigten*."""
    founding: frozenset[str]
    """What says that the works with such a number are still to come: *geplant*, *to open*."""
    possessors: frozenset[str]
    """What joins a number to the noun before it: *die Löhne der 270 Mitarbeiter*, *wages of 500 workers*."""
    conjunctions: frozenset[str]
    clause_openers: frozenset[str]
    """Words that open a clause: subordinating conjunctions, and relative pronouns behind a comma."""
    relative: frozenset[str]
    """Relative pronouns."""
    finite: frozenset[str]
    """Auxiliary and modal verbs."""
    passive: frozenset[str]
    """Forms of *be* before an English participle."""
    negators: frozenset[str]
    not_negating: frozenset[str]
    """Words behind a negator that take its force: *nicht mehr als*, *not only*."""
    averting: frozenset[str]
    """Verbs that turn a loss into its opposite: *verhindern*, *avert*."""
    affected: frozenset[str]
    """*betroffen*: takes what the sentences around say."""
    loss_topics: str
    """Words that tell that posts are being cut, for `affected` and *It is about 400 jobs*."""
    gain_topics: str
    """Words that tell of works that open or grow: posts of which nothing else is told are created there."""
    topic_frames: frozenset[str]
    """*Es geht um*: takes what the sentences around say."""

    including: frozenset[str]
    """Before a number that is a part of the one before: *davon*, *including*."""
    of_them: frozenset[str]
    """Behind such a number: *davon*, *of them*."""
    pro_nouns: frozenset[str]
    """What stands for the noun behind an attribute: *150 permanent ones*."""
    again: frozenset[str]
    """Before a number that adds to the one before: *weitere*, *another*."""
    adding: frozenset[str]
    """In the clause of such a number: *hinzu kommen*, *on top of*."""
    comparing: frozenset[str]
    """Before a number that the one before is compared with: *nach*, *down from*."""
    totals: frozenset[str]
    """Before a number that adds up those before: *bringing the total to*."""
    claiming: frozenset[str]
    """Before another's number of the jobs told of in the sentence before: *spricht von*, *puts it at*."""
    revising: frozenset[str]
    """What says that a number told before is another: *revised to 121,000*."""
    forecasters: frozenset[str]
    """Those who expect a number that stands directly before them: *the 180,000 economists had forecast*."""
    forecasting: frozenset[str]
    """What these do."""
    equating: frozenset[str]
    """Between a number of jobs and the same number otherwise: *oder*, *that is*."""
    more_less: frozenset[str]
    """Behind a percentage that compares: *mehr*, *fewer*."""
    than: frozenset[str]
    """What follows where *more* compares: *als*, *than*."""
    fewer: Mapping[str, Outcome]
    """*weniger*, *fewer* around the noun."""
    out_of: frozenset[str]
    """Between a part and the number that it is a part of: *der*, *von*, *of its*."""

    whole_openers: frozenset[str]
    """What opens a clause before the whole of which parts follow: *Of its 400 staff, 30 …*."""

    events: Mapping[str, Outcome]
    """Events of many that a number is a part of once they were told of, or that it counts: *1,200 of the cuts*, *a gain of
    25,000*."""
    bullets: frozenset[str]
    """Signs that open the lines of a list."""

    number_of: frozenset[str]
    """*Zahl der* before a noun, which makes it a work force's size."""
    by_words: frozenset[str]
    """Before a change of a work force's size: *um*, *by*."""
    to_words: frozenset[str]
    """Before its new size: *auf*, *to*."""
    from_words: frozenset[str]
    """Before its old size: *von*, *from*."""
    size_words: frozenset[str]
    """Before a size without change: *bei*, *of*."""
    time_units: frozenset[str] = field(default_factory=frozenset)
    """Units of time behind a number, which then counts nothing else."""
    months: frozenset[str] = field(default_factory=frozenset)
    """Words beside a number that make it a day of the month."""
    date_words: frozenset[str] = field(default_factory=frozenset)
    """Words before a four-digit number that make it a year."""

    cues: tuple[Cue, ...] = ()
