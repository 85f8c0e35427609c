/** Translated by a machine; no speaker has checked it yet. */
import type { search as dutch } from "../nl/search";
import type { Spoken } from "../translated";

export const search: Spoken<typeof dutch> = {
  title: "Szukaj",
  lead: "Szukaj we wszystkim, co jest jawne: rundach, propozycjach, odpowiedziach, zasadach, opiniach rad doradczych i trudnych słowach.",
  label: "Czego szukasz?",
  button: "Szukaj",
  results_one: "znaleziono {count} raz",
  results_few: "znaleziono {count} razy",
  results_many: "znaleziono {count} razy",
  results_other: "znaleziono {count} razu",
  partsInstead:
    "Nigdzie nie ma tego jako osobnego słowa. Poniżej widać, gdzie jest to częścią dłuższego słowa, jak „zorg” w „jeugdzorg”.",
  partsAsked: "Liczą się też dłuższe słowa, w których jest twoje słowo, jak „zorg” w „jeugdzorg”.",
  partsToo: "Szukaj też w dłuższych słowach",
  none: "Nic nie znaleziono",
  noneText: "Spróbuj innego słowa albo mniej słów. Możesz też zajrzeć do trudnych słów.",
  filter: "Pokaż",
  all: "wszystko",
  kind_round: "rundy",
  kind_theme: "wspólne wątki",
  kind_session: "spotkania",
  kind_proposal: "propozycje",
  kind_principle: "zasady",
  kind_agenda: "ustalenia",
  kind_advice: "opinie rad doradczych",
  kind_decision: "decyzje",
  kind_claim: "twierdzenia",
  kind_term: "słowa i organizacje",
  kindCount: "{kind} ({count})",
  filterYear: "Z którego roku?",
  allYears: "wszystkie lata",
  yearCount: "{year} ({count})",
  alias: "„{typed}” to inna nazwa: {name}.",
  aliasRead: "Przeczytaj, co to jest",
  aliasSearch: "Szukaj: {name}",
};
