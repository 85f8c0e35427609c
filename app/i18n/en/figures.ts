import type { Translated } from "../translated";
import type { figures as dutch } from "../nl/figures";

export const figures: Translated<typeof dutch> = {
  origin: "Where does this come from?",
  originDefinition: "What it means",
  originSources: "What it rests on",
  originAssumptions: "What is assumed",
  originNoSource: "no source at all",
  originOfRounds:
    "On what this website counted itself, and on the documents that each round names under 'By activity, with the sources'.",
  originTable: "The contributions that this website counted until {date}.",
  originTables: "The newest frozen table of each round.",
  originPopulation: "Who took part: the figures of this round; by municipality the frozen table.",
  originNothingAssumed: "Nothing: this was counted, or a source says so.",
  originChange: "Choose other assumptions",
  assumeOverlap_none: "Nobody took part in more than one activity, except those we recognise.",
  assumeOverlap_possible: "Somebody may have taken part in more than one activity.",
  assumeCombined_each: "Where a source counts groups together, each group had at least one.",
  assumeCombined_any: "Where a source counts groups together, we do not know if each was there.",
  assumeBelieved: "Of sources that contradict each other one was chosen.",
  assumeAllSources: "Where sources contradict each other, all of them count.",
  frequency: "How often per person",
  frequencyIntro: "Giving your view once is something else than being part of it all along.",
  perPersonExactly: "{rate} {rate:contribution|contributions} per person on average.",
  perPersonBetween: "{min} to {max} {max:contribution|contributions} per person on average.",
  perPersonAtLeast: "At least {min} {min:contribution|contributions} per person on average.",
  onceEach: "Everybody took part exactly once.",
  onceAssumed: "Everybody took part once, if nobody took part twice.",
  repeatingNone: "Nobody took part more than once.",
  repeatingExactly: "{share} of the people took part twice or more.",
  repeatingAtMost: "At most {share} of the people took part twice or more.",
  repeatingBetween: "{min} to {max} of the people took part twice or more.",
  definitionPerPerson:
    "All contributions divided by all people. Where we do not know those exactly, the lowest and the highest outcome are given.",
  definitionRepeat:
    "The part of the people who certainly, or possibly, took part in two or more activities.",
  definitionSentence:
    "For each group the sentence gives the smallest and the largest number of people that can be right, how often they took part, and whether the plan was fixed by then. With other assumptions the sentence changes too.",
  definitionSwitches:
    "Each choice says what we assume where the sources are silent. When you assume as little as possible, the smallest and the largest number are furthest apart.",
  definitionUnknown: "What no source says. We do not guess: it counts with no group.",
  definitionSourceCount:
    "The number of people that a document gives, with the place where it says so. Where two documents give different numbers, both are here.",
  definitionPopulation:
    "The share of those who took part, beside the share of the population. It says 'fewer' or 'more than expected' only when that is so for every number that is still possible.",
  assumeBalance:
    "Up to a fifth more or less than the share of the population we call 'about as expected'.",
  definitionFrames:
    "Of each contribution we look whether it came before or after the day on which the plan was fixed.",
  definitionChannels: "The way in which a contribution came in. Each activity has one.",
  definitionMunicipalities:
    "Every municipality with at least one contribution. Where a source gives a number only, that number counts.",
  phase: "This round belongs to: {phase}.",
  quoteNl: "In Dutch",
  quoteEn: "In English",
  copy: "Copy this sentence",
  copied: "Copied",
  frozenTitle: "Frozen figures",
  frozenIntro:
    "On these days the figures were frozen. They never change again and keep their own address, so that you can refer to them.",
  frozenNone: "The figures of this round have not been frozen yet.",
  frozenEntry: "Figures of {date}",
  frozenOf: "Figures about {round}, frozen",
  frozenLead: "This is how the figures stood on {date}. They do not change any more.",
  frozenNow: "To the figures of now",
  frozenProof: "Proof that nothing was changed",
  frozenDate: "Frozen on",
  frozenDefinition: "Version of the definitions",
  frozenHashFigures: "Checksum of the figures (SHA-256)",
  frozenHashTable: "Checksum of the table (SHA-256)",
  frozenFile: "Exactly what was frozen, as JSON",
  frozenNoTable: "No table by municipality belongs to these figures.",
  trend: "Over time",
  trendIntro: "Each bar is a round. The full bar is certain, what fades is possible.",
  trendFor: "Show",
  trendEveryone: "everybody",
  columnOpened: "Open since",
  phases: "By phase of policy",
  phasesIntro: "Having a say at the start weighs more than looking back afterwards.",
  phaseRounds_one: "{phase} ({count} round)",
  phaseRounds_other: "{phase} ({count} rounds)",
  phaseExample_one: "{phase} ({count} example round)",
  phaseExample_other: "{phase} ({count} example rounds)",
  severalTerms:
    "These are rounds of long ago and of now. We no longer recognise who took part in both. That is why we say how many people there were at least and at most.",
  realNone: "There is no real round with figures yet.",
  silenceMap: "The map of silence",
  silenceMapIntro:
    "An open circle means: of this group nobody was ever heard in this municipality.",
  silenceCaption: "Heard or not, by group and municipality",
  silenceRounds_one: "From the newest table of {count} round.",
  silenceRounds_other: "From the newest tables of {count} rounds.",
  silenceExample: "Everything here comes from made-up example rounds.",
  silenceNoTable: "No table has been frozen yet, so we do not know who was never heard.",
  voice_heard: "heard",
  voice_silent: "nobody yet",
  voice_notShown: "not shown",
  population: "Compared with the population",
  populationIntro:
    "Do relatively many or few people of a municipality or group take part? We only say so where there is a count of the population.",
  populationNone:
    "No count of the population was entered. So we do not say whether this is a fair reflection.",
  populationByMunicipality: "Contributions by municipality, beside the population",
  populationByMunicipalityOf: "Contributions of {roles} by municipality, beside the population",
  populationByRole: "People by group, beside the population",
  columnPopulation: "Population",
  columnShare: "Share of who took part",
  columnPopulationShare: "Share of the population",
  columnBalance: "Compared",
  shareRange: "{min} to {max}",
  balance_under: "fewer than expected",
  balance_as: "about as expected",
  balance_over: "more than expected",
  balance_undecided: "cannot be said",
  populationSource: "Source of the population: {source}, {date}",
  columnGroup: "Group",
  activityAhead: "This session has not been held yet, or was cancelled.",
  originLedger: "{range} {range:contribution|contributions} that this website counted itself",
  definitionRoleTable:
    "The number of people of a group from a municipality, in steps. Everybody counts once, however often they took part.",
  definitionHidden:
    "Not divided: of this group we do not say from which municipality people came. They are too few, all from one municipality, or from nearly as many municipalities as there are people. We do not say which of the three.",
  definitionSilence:
    "Nobody yet: nobody of this group took part from this municipality. 'Not shown' is something else: there somebody may have been.",
  finding: "What we know",
  presets: "Count like this",
  presetLeast: "assume as little as possible",
  presetCouncil:
    "as the advisory council counted: somebody of each group was there, and nobody took part twice",
  liveUntil:
    "People are still taking part. The figures move in steps: by day, and only once enough new people came. They count up to and including {date}.",
  liveNothing:
    "People are still taking part. Figures appear here once there are enough people to recognise nobody.",
  findingUnknown:
    "There {range:was|were} {range} {range:person|people} at '{activity}'. Nobody wrote down the group.",
  findingAll: "There {range:was|were} {range} {roles} at '{activity}'.",
  findingRest: "Of {range} more {range:person|people} nobody wrote down the group.",
  findingOnceAssumed: "We assume that nobody took part twice.",
  findingOnceUnknown: "Nowhere does it say that anybody took part more than once.",
  findingAtMost:
    "Of {total} {total:person|people} at '{activity}' there {range:was|were} at most {range} {roles}.",
  findingOf:
    "Of {total} {total:person|people} at '{activity}' there {range:was|were} {range} {roles}.",
};
