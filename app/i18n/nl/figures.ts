/** The public pages of figures, beside the words of `participation`. */
export const figures = {
  origin: "Waar komt dit vandaan?",
  originDefinition: "Wat het betekent",
  originSources: "Waar het op rust",
  originAssumptions: "Wat is aangenomen",
  originNoSource: "geen enkele bron",
  originOfRounds:
    "Op wat deze website zelf telde en op de documenten die bij elke ronde staan, onder 'Per activiteit, met de bronnen'.",
  originTable: "De bijdragen die deze website tot {date} telde.",
  originTables: "De nieuwste vastgezette tabel van elke ronde.",
  originPopulation: "Wie meedeed: de cijfers van deze ronde; per gemeente de vastgezette tabel.",
  originNothingAssumed: "Niets: dit is geteld, of staat zo in een bron.",
  originChange: "Kies andere aannames",
  assumeOverlap_none: "Niemand deed aan meer dan één activiteit mee, behalve wie we herkennen.",
  assumeOverlap_possible: "Iemand kan aan meer dan één activiteit hebben meegedaan.",
  assumeCombined_each: "Telt een bron groepen samen, dan was er van elke groep minstens één bij.",
  assumeCombined_any: "Telt een bron groepen samen, dan weten we niet of elke groep erbij was.",
  assumeBelieved: "Van tegenstrijdige bronnen is er één gekozen.",
  assumeAllSources: "Spreken bronnen elkaar tegen, dan tellen ze allemaal mee.",
  frequency: "Hoe vaak per persoon",
  frequencyIntro: "Eén keer je mening geven is iets anders dan steeds meepraten.",
  perPersonExactly: "Gemiddeld {rate} {rate:bijdrage|bijdragen} per persoon.",
  perPersonBetween: "Gemiddeld {min} tot {max} {max:bijdrage|bijdragen} per persoon.",
  perPersonAtLeast: "Gemiddeld minstens {min} {min:bijdrage|bijdragen} per persoon.",
  onceEach: "Iedereen deed precies één keer mee.",
  onceAssumed: "Iedereen deed één keer mee, als niemand twee keer meedeed.",
  repeatingNone: "Niemand deed vaker dan één keer mee.",
  repeatingExactly: "{share} van de mensen deed twee keer of vaker mee.",
  repeatingAtMost: "Hoogstens {share} van de mensen deed twee keer of vaker mee.",
  repeatingBetween: "{min} tot {max} van de mensen deed twee keer of vaker mee.",
  definitionPerPerson:
    "Alle bijdragen gedeeld door alle mensen. Weten we die niet precies, dan staan de laagste en de hoogste uitkomst er.",
  definitionRepeat:
    "Het deel van de mensen dat met zekerheid, of mogelijk, aan twee of meer activiteiten meedeed.",
  definitionSentence:
    "De zin noemt van elke groep het kleinste en het grootste aantal mensen dat kan kloppen, hoe vaak zij meededen, en of dat vóór of na de kaders was. Kies je andere aannames, dan verandert de zin mee.",
  definitionSwitches:
    "Elke keuze zegt wat we aannemen waar de bronnen zwijgen. Neem je zo min mogelijk aan, dan liggen het kleinste en het grootste aantal het verst uit elkaar.",
  definitionUnknown:
    "Wat in geen enkele bron staat. We raden er niet naar: het telt bij geen enkele groep mee.",
  definitionSourceCount:
    "Het aantal mensen dat een document noemt, met de plek waar dat staat. Noemen twee documenten een ander aantal, dan staan ze hier allebei.",
  definitionPopulation:
    "Het deel van wie meedeed, naast het deel van de bevolking. Er staat alleen 'minder' of 'meer dan verwacht' als dat klopt bij elk aantal dat nog mogelijk is.",
  assumeBalance:
    "Tot een vijfde meer of minder dan het deel van de bevolking noemen we 'ongeveer zoals verwacht'.",
  definitionFrames:
    "Van elke bijdrage kijken we of die kwam vóór of na de dag waarop de kaders vaststonden.",
  definitionChannels: "De manier waarop een bijdrage binnenkwam. Per activiteit is dat er één.",
  definitionMunicipalities:
    "Elke gemeente waarvan minstens één bijdrage kwam. Noemt een bron alleen een aantal, dan telt dat aantal.",
  phase: "Deze ronde hoort bij: {phase}.",
  quoteNl: "In het Nederlands",
  quoteEn: "In het Engels",
  copy: "Kopieer deze zin",
  copied: "Gekopieerd",
  frozenTitle: "Vastgezette cijfers",
  frozenIntro:
    "Op deze dagen zijn de cijfers vastgezet. Ze veranderen nooit meer en houden hun eigen adres. Zo kun je ernaar verwijzen.",
  frozenNone: "De cijfers van deze ronde zijn nog niet vastgezet.",
  frozenEntry: "Cijfers van {date}",
  frozenOf: "Cijfers over {round}, vastgezet",
  frozenLead: "Zo stonden de cijfers op {date}. Ze veranderen niet meer.",
  frozenNow: "Naar de cijfers van nu",
  frozenProof: "Bewijs dat er niets veranderd is",
  frozenDate: "Vastgezet op",
  frozenDefinition: "Versie van de begrippen",
  frozenHashFigures: "Controlegetal van de cijfers (SHA-256)",
  frozenHashTable: "Controlegetal van de tabel (SHA-256)",
  frozenFile: "Precies wat is vastgezet, als JSON",
  frozenNoTable: "Bij deze cijfers hoort geen tabel per gemeente.",
  trend: "Door de tijd",
  trendIntro: "Elke staaf is een ronde. De volle staaf is zeker, wat vervaagt kan.",
  trendFor: "Laat zien",
  trendEveryone: "iedereen",
  columnOpened: "Open sinds",
  phases: "Per fase van beleid",
  phasesIntro: "Meepraten aan het begin weegt zwaarder dan achteraf terugkijken.",
  phaseRounds_one: "{phase} ({count} ronde)",
  phaseRounds_other: "{phase} ({count} rondes)",
  phaseExample_one: "{phase} ({count} voorbeeldronde)",
  phaseExample_other: "{phase} ({count} voorbeeldrondes)",
  severalTerms:
    "Dit gaat over rondes van lang geleden en van nu. Wie in allebei meedeed, herkennen we niet meer. Daarom zeggen we hoeveel mensen het minstens en hoogstens waren.",
  realNone: "Er is nog geen echte ronde met cijfers.",
  silenceMap: "De stiltekaart",
  silenceMapIntro:
    "Een open rondje betekent: van deze groep is in deze gemeente nog nooit iemand gehoord.",
  silenceCaption: "Gehoord of niet, per groep en gemeente",
  silenceRounds_one: "Uit de nieuwste tabel van {count} ronde.",
  silenceRounds_other: "Uit de nieuwste tabellen van {count} rondes.",
  silenceExample: "Alles hier komt uit verzonnen voorbeeldrondes.",
  silenceNoTable: "Er is nog geen tabel vastgezet. Dan weten we niet wie er nooit is gehoord.",
  voice_heard: "gehoord",
  voice_silent: "nog niemand",
  voice_notShown: "niet getoond",
  population: "Vergeleken met de bevolking",
  populationIntro:
    "Doen er uit een gemeente of groep naar verhouding veel of weinig mensen mee? Dat zeggen we alleen als er een telling van de bevolking is.",
  populationNone:
    "Er is geen telling van de bevolking ingevoerd. Daarom zeggen we niet of dit een goede afspiegeling is.",
  populationByMunicipality: "Bijdragen per gemeente, naast de bevolking",
  populationByMunicipalityOf: "Bijdragen van {roles} per gemeente, naast de bevolking",
  populationByRole: "Mensen per groep, naast de bevolking",
  columnPopulation: "Bevolking",
  columnShare: "Deel van wie meedeed",
  columnPopulationShare: "Deel van de bevolking",
  columnBalance: "Vergeleken",
  shareRange: "{min} tot {max}",
  balance_under: "minder dan verwacht",
  balance_as: "ongeveer zoals verwacht",
  balance_over: "meer dan verwacht",
  balance_undecided: "niet te zeggen",
  populationSource: "Bron van de bevolking: {source}, {date}",
  columnGroup: "Groep",
  activityAhead: "Deze bijeenkomst is nog niet geweest, of ging niet door.",
  originLedger: "{range} {range:bijdrage|bijdragen} die deze website zelf telde",
  definitionRoleTable:
    "Het aantal mensen van een groep uit een gemeente, in stappen. Iedereen telt één keer, hoe vaak iemand ook meedeed.",
  definitionHidden:
    "Niet verdeeld: van deze groep zeggen we niet uit welke gemeente mensen kwamen. Het zijn er te weinig, ze komen allemaal uit één gemeente, of uit bijna evenveel gemeenten als er mensen zijn. Welke van de drie zeggen we niet.",
  definitionSilence:
    "Nog niemand: uit deze gemeente deed nog niemand van deze groep mee. 'Niet getoond' is iets anders: daar kan wel iemand zijn geweest.",
  finding: "Dit weten we",
  presets: "Tel zo",
  presetLeast: "zo min mogelijk aannemen",
  presetCouncil:
    "zoals de adviesraad telde: van elke groep was er iemand, en niemand deed twee keer mee",
  liveUntil:
    "Mensen doen nog mee. De cijfers gaan in stappen: per dag, en pas als er genoeg nieuwe mensen bij zijn. Ze tellen tot en met {date}.",
  liveNothing:
    "Mensen doen nog mee. Hier staan cijfers zodra er genoeg mensen zijn om niemand te herkennen.",
  findingUnknown:
    "Bij '{activity}' {range:was|waren} {range} {range:persoon|mensen}. Niemand schreef de groep op.",
  findingAll: "Bij '{activity}' {range:was|waren} {range} {roles}.",
  findingRest: "Van nog {range} {range:persoon|mensen} schreef niemand de groep op.",
  findingOnceAssumed: "We nemen aan dat niemand twee keer meedeed.",
  findingOnceUnknown: "Nergens staat dat iemand vaker dan één keer meedeed.",
  findingAtMost:
    "Van {total} {total:persoon|mensen} bij '{activity}' {range:was|waren} er hoogstens {range} {roles}.",
  findingOf:
    "Van {total} {total:persoon|mensen} bij '{activity}' {range:was|waren} er {range} {roles}.",
} as const;
