/** Translated by a machine; no speaker has checked it yet. */
import type { openData as dutch } from "../nl/openData";
import type { Spoken } from "../translated";

export const openData: Spoken<typeof dutch> = {
  title: "Otwarte dane",
  lead: "Możesz używać wszystkich jawnych liczb i dokumentów strony {siteName}. Nigdy nie ma w nich nic, po czym można kogoś rozpoznać.",
  lists: "Listy",
  list_rounds: "rundy",
  list_sessions: "spotkania",
  list_proposals: "propozycje",
  list_principles: "zasady i działania",
  "list_agenda-items": "ustalenia",
  list_advice: "opinie rad doradczych, punkt po punkcie",
  list_decisions: "decyzje",
  list_claims: "twierdzenia",
  list_promises: "obietnice",
  perRound: "Według rund",
  perRoundText:
    "Liczby o tym, kto wziął udział, są przy każdej rundzie. Ukrytych liczb nie ma w żadnym pliku.",
  participationOf: "liczby rundy {round} (JSON)",
  descriptions: "Opisy dla programów",
  openapi: "OpenAPI 3.1: o co możesz zapytać i co dostaniesz",
  dcat: "DCAT-AP-NL: katalog jako JSON-LD",
  rules: "Warto wiedzieć",
  ruleRead: "Możesz tylko czytać. Nie musisz się logować.",
  rulePage: "Listy są podzielone na strony. Podaj page i pageSize, najwyżej {most} naraz.",
  ruleCache:
    "Każda odpowiedź ma ETag. Gdy zapytasz o to samo jeszcze raz, dowiesz się, czy coś się zmieniło.",
  ruleLimit:
    "Możesz pytać {limit} {limit:one=raz|few=razy|many=razy|other=razu} na minutę. Przy każdej odpowiedzi jest napisane, ile jeszcze zostało (RateLimit-Remaining).",
  ruleFrozen:
    "Liczby zapisane na stałe mają własny adres i liczbę kontrolną. Nigdy się nie zmieniają.",
  csvOf: "tabela według gmin, runda {round} (CSV)",
  experiencesOf: "co zauważyli ludzie, runda {round} (CSV)",
  ruleLicence: "Do wolnego użytku (CC0). Przy liczbach zawsze podawaj założenia.",
};
