export const openData = {
  title: "Open data",
  lead: "Alle openbare cijfers en stukken van {siteName} mag je gebruiken. Er staat nooit iets in waarmee iemand te herkennen is.",
  lists: "Lijsten",
  list_rounds: "rondes",
  list_sessions: "bijeenkomsten",
  list_proposals: "voorstellen",
  list_principles: "principes en acties",
  "list_agenda-items": "afspraken",
  list_advice: "adviezen per punt",
  list_decisions: "besluiten",
  list_claims: "beweringen",
  list_promises: "beloften",
  perRound: "Per ronde",
  perRoundText:
    "Cijfers over wie meedeed staan bij elke ronde. Verborgen getallen staan in geen enkel bestand.",
  participationOf: "cijfers over {round} (JSON)",
  descriptions: "Beschrijvingen voor programma's",
  openapi: "OpenAPI 3.1: wat je kunt opvragen en wat je terugkrijgt",
  dcat: "DCAT-AP-NL: de catalogus als JSON-LD",
  rules: "Goed om te weten",
  ruleRead: "Je kunt alleen lezen. Inloggen hoeft niet.",
  rulePage: "Lijsten komen per pagina. Geef page en pageSize mee, hoogstens {most} per keer.",
  ruleCache:
    "Elk antwoord heeft een ETag. Vraag je hetzelfde nog eens, dan hoor je of er iets veranderd is.",
  ruleLimit:
    "Je mag {limit} keer per minuut vragen. Bij elk antwoord staat hoeveel er nog over is (RateLimit-Remaining).",
  ruleFrozen:
    "Vastgezette cijfers hebben een eigen adres en een controlegetal. Ze veranderen nooit.",
  csvOf: "tabel per gemeente van {round} (CSV)",
  experiencesOf: "wat mensen merkten bij {round} (CSV)",
  ruleLicence: "Vrij te gebruiken (CC0). Noem bij cijfers altijd de aannames erbij.",
} as const;
