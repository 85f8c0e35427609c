/** Translated by a machine; no speaker has checked it yet. */
import type { figures as dutch } from "../nl/figures";
import type { Spoken } from "../translated";

export const figures: Spoken<typeof dutch> = {
  origin: "Skąd to się bierze?",
  originDefinition: "Co to znaczy",
  originSources: "Na czym to się opiera",
  originAssumptions: "Co założono",
  originNoSource: "żadne źródło",
  originOfRounds:
    "Na tym, co policzyła sama ta strona, i na dokumentach każdej rundy. Są one pod „Każde działanie, ze źródłami”.",
  originTable: "Wypowiedzi, które ta strona policzyła do {date}.",
  originTables: "Najnowsza zapisana na stałe tabela każdej rundy.",
  originPopulation: "Kto wziął udział: liczby tej rundy; dla gmin tabela zapisana na stałe.",
  originNothingAssumed: "Nic: to jest policzone albo tak mówi źródło.",
  originChange: "Wybierz inne założenia",
  assumeOverlap_none:
    "Nikt nie wziął udziału w więcej niż jednym działaniu, poza osobami, które rozpoznajemy.",
  assumeOverlap_possible: "Ktoś mógł wziąć udział w więcej niż jednym działaniu.",
  assumeCombined_each: "Jeśli źródło liczy grupy razem, z każdej grupy był co najmniej ktoś jeden.",
  assumeCombined_any: "Jeśli źródło liczy grupy razem, nie wiemy, czy każda grupa była obecna.",
  assumeBelieved: "Ze źródeł, które sobie przeczą, wybrano jedno.",
  assumeAllSources: "Jeśli źródła sobie przeczą, liczą się wszystkie.",
  frequency: "Jak często na osobę",
  frequencyIntro: "Powiedzieć raz swoje zdanie to coś innego niż brać udział cały czas.",
  perPersonExactly:
    "Średnio {rate} {rate:one=wypowiedź|few=wypowiedzi|many=wypowiedzi|other=wypowiedzi} na osobę.",
  perPersonBetween:
    "Średnio od {min} do {max} {max:one=wypowiedzi|few=wypowiedzi|many=wypowiedzi|other=wypowiedzi} na osobę.",
  perPersonAtLeast:
    "Średnio co najmniej {min} {min:one=wypowiedź|few=wypowiedzi|many=wypowiedzi|other=wypowiedzi} na osobę.",
  onceEach: "Każdy wziął udział dokładnie jeden raz.",
  onceAssumed: "Każdy wziął udział jeden raz, jeśli nikt nie był dwa razy.",
  repeatingNone: "Nikt nie wziął udziału więcej niż raz.",
  repeatingExactly: "{share} osób wzięło udział dwa razy lub częściej.",
  repeatingAtMost: "Najwyżej {share} osób wzięło udział dwa razy lub częściej.",
  repeatingBetween: "Od {min} do {max} osób wzięło udział dwa razy lub częściej.",
  definitionPerPerson:
    "Wszystkie wypowiedzi podzielone przez wszystkie osoby. Jeśli nie znamy tych liczb dokładnie, jest tu najniższy i najwyższy wynik.",
  definitionRepeat:
    "Część osób, które na pewno lub być może wzięły udział w dwóch lub więcej działaniach.",
  definitionSentence:
    "Zdanie podaje dla każdej grupy najmniejszą i największą liczbę, która może się zgadzać. Mówi też, jak często te osoby brały udział i czy plan był już wtedy ustalony. Gdy wybierzesz inne założenia, zdanie też się zmieni.",
  definitionSwitches:
    "Każdy wybór mówi, co zakładamy tam, gdzie źródła milczą. Jeśli zakładasz mało, najmniejsza i największa liczba są daleko od siebie.",
  definitionUnknown:
    "To, czego nie ma w żadnym źródle. Nie zgadujemy: nie liczy się to do żadnej grupy.",
  definitionSourceCount:
    "Liczba osób, którą podaje dokument, i miejsce, w którym to jest. Jeśli dwa dokumenty podają różne liczby, są tu obie.",
  definitionPopulation:
    "Część wśród osób, które wzięły udział, obok części ludności. „Mniej” lub „więcej, niż można się spodziewać” piszemy tylko wtedy, gdy zgadza się to dla każdej możliwej liczby.",
  assumeBalance:
    "Różnica do jednej piątej w stosunku do części ludności? Wtedy piszemy „mniej więcej tyle, ile można się spodziewać”.",
  definitionFrames:
    "Przy każdej wypowiedzi sprawdzamy, czy przyszła, zanim plan był ustalony, czy potem.",
  definitionChannels: "Sposób, w jaki przyszła wypowiedź. Każde działanie ma jeden sposób.",
  definitionMunicipalities:
    "Każda gmina, z której przyszła co najmniej jedna wypowiedź. Jeśli źródło podaje tylko liczbę, liczy się ta liczba.",
  phase: "Ta runda należy do etapu: {phase}.",
  quoteNl: "Po niderlandzku",
  quoteEn: "Po angielsku",
  copy: "Kopiuj to zdanie",
  copied: "Skopiowane",
  frozenTitle: "Liczby zapisane na stałe",
  frozenIntro:
    "W tych dniach liczby zapisano na stałe. Nigdy się już nie zmienią i mają własny adres. Dzięki temu można się na nie powołać.",
  frozenNone: "Liczby tej rundy nie są jeszcze zapisane na stałe.",
  frozenEntry: "Liczby z dnia {date}",
  frozenOf: "Liczby rundy {round}, zapisane na stałe",
  frozenLead: "Tak wyglądały liczby w dniu {date}. Już się nie zmienią.",
  frozenNow: "Do liczb na dziś",
  frozenProof: "Dowód, że nic się nie zmieniło",
  frozenDate: "Zapisano na stałe",
  frozenDefinition: "Wersja pojęć",
  frozenHashFigures: "Liczba kontrolna dla liczb (SHA-256)",
  frozenHashTable: "Liczba kontrolna dla tabeli (SHA-256)",
  frozenFile: "Dokładnie to, co zapisano na stałe, jako JSON",
  frozenNoTable: "Do tych liczb nie ma tabeli według gmin.",
  trend: "W czasie",
  trendIntro: "Każdy słupek to runda. Pełny słupek jest pewny, część blednąca jest możliwa.",
  trendFor: "Pokaż",
  trendEveryone: "wszyscy",
  columnOpened: "Otwarta od",
  phases: "Według etapu planów",
  phasesIntro: "Głos na początku waży więcej niż spojrzenie wstecz na końcu.",
  phaseRounds_one: "{phase} ({count} runda)",
  phaseRounds_few: "{phase} ({count} rundy)",
  phaseRounds_many: "{phase} ({count} rund)",
  phaseRounds_other: "{phase} ({count} rundy)",
  phaseExample_one: "{phase} ({count} runda przykładowa)",
  phaseExample_few: "{phase} ({count} rundy przykładowe)",
  phaseExample_many: "{phase} ({count} rund przykładowych)",
  phaseExample_other: "{phase} ({count} rundy przykładowej)",
  severalTerms:
    "Chodzi o rundy sprzed dłuższego czasu i obecne. Nie rozpoznajemy już, kto wziął udział i tu, i tu. Dlatego mówimy, ile osób było co najmniej i najwyżej.",
  realNone: "Nie ma jeszcze prawdziwej rundy z liczbami.",
  silenceMap: "Mapa ciszy",
  silenceMapIntro: "Puste kółko znaczy: z tej grupy w tej gminie nikogo jeszcze nie słyszano.",
  silenceCaption: "Słyszani lub nie, według grup i gmin",
  silenceRounds_one: "Z najnowszej tabeli {count} rundy.",
  silenceRounds_few: "Z najnowszych tabel {count} rund.",
  silenceRounds_many: "Z najnowszych tabel {count} rund.",
  silenceRounds_other: "Z najnowszych tabel {count} rundy.",
  silenceExample: "Wszystko tutaj pochodzi z wymyślonych rund przykładowych.",
  silenceNoTable:
    "Żadna tabela nie jest jeszcze zapisana na stałe. Dlatego nie wiemy, kogo nigdy nie słyszano.",
  voice_heard: "słyszani",
  voice_silent: "jeszcze nikt",
  voice_notShown: "nie pokazujemy",
  population: "W porównaniu z ludnością",
  populationIntro:
    "Czy z danej gminy lub grupy bierze udział stosunkowo dużo lub mało osób? Mówimy to tylko wtedy, gdy ludność jest policzona.",
  populationNone:
    "Nie wpisano liczby ludności. Dlatego nie mówimy, czy uczestnicy dobrze odbijają ogół ludzi.",
  populationByMunicipality: "Wypowiedzi według gmin, obok ludności",
  populationByMunicipalityOf: "Wypowiedzi według gmin, obok ludności: {roles}",
  populationByRole: "Osoby według grup, obok ludności",
  columnPopulation: "Ludność",
  columnShare: "Część uczestników",
  columnPopulationShare: "Część ludności",
  columnBalance: "Porównanie",
  shareRange: "{min} do {max}",
  balance_under: "mniej, niż można się spodziewać",
  balance_as: "mniej więcej tyle, ile można się spodziewać",
  balance_over: "więcej, niż można się spodziewać",
  balance_undecided: "nie da się powiedzieć",
  populationSource: "Źródło liczby ludności: {source}, {date}",
  columnGroup: "Grupa",
  activityAhead: "To spotkanie jeszcze się nie odbyło albo zostało odwołane.",
  originLedger:
    "{range} {range:one=wypowiedź policzona|few=wypowiedzi policzone|many=wypowiedzi policzonych|other=wypowiedzi policzonej} przez samą tę stronę",
  definitionRoleTable:
    "Liczba osób z danej grupy i gminy, w przedziałach. Każda osoba liczy się raz, bez względu na to, jak często brała udział.",
  definitionHidden:
    "Bez podziału: nie mówimy, z jakich gmin są osoby z tej grupy. Jest ich za mało albo wszystkie są z jednej gminy. Albo są z prawie tylu gmin, ile jest osób. Nie mówimy, która z tych trzech sytuacji to jest.",
  definitionSilence:
    "Jeszcze nikt: z tej gminy nikt z tej grupy nie wziął jeszcze udziału. „Nie pokazujemy” to coś innego: tam ktoś mógł być.",
  finding: "To wiemy",
  presets: "Licz tak",
  presetLeast: "zakładaj jak najmniej",
  presetCouncil: "tak jak liczyła rada doradcza: z każdej grupy ktoś był i nikt nie był dwa razy",
  liveUntil:
    "Ludzie nadal biorą udział. Liczby zmieniają się skokami: co dzień, gdy doszło dość nowych osób. Liczymy do dnia {date} włącznie.",
  liveNothing:
    "Ludzie nadal biorą udział. Liczby pojawią się tutaj, gdy będzie dość osób, żeby nikogo nie dało się rozpoznać.",
  findingUnknown:
    "„{activity}”: {range:one=była|few=były|many=było|other=było} {range} {range:one=osoba|few=osoby|many=osób|other=osoby}. Nikt nie zapisał grupy.",
  findingAll:
    "„{activity}”: {range:one=była|few=były|many=było|other=było} {range} {range:one=osoba|few=osoby|many=osób|other=osoby} ({roles}).",
  findingRest:
    "Jeszcze {range} {range:one=osoba|few=osoby|many=osób|other=osoby}: nikt nie zapisał grupy.",
  findingOnceAssumed: "Zakładamy, że nikt nie wziął udziału dwa razy.",
  findingOnceUnknown: "Nigdzie nie jest napisane, że ktoś wziął udział więcej niż raz.",
  findingAtMost:
    "„{activity}”: z {total} {total:one=osoby|few=osób|many=osób|other=osoby} najwyżej {range} ({roles}).",
  findingOf:
    "„{activity}”: z {total} {total:one=osoby|few=osób|many=osób|other=osoby} {range} ({roles}).",
};
