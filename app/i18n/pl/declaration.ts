/** Translated by a machine; no speaker has checked it yet. */
import type { declaration as dutch } from "../nl/declaration";
import type { Spoken } from "../translated";

export const declaration: Spoken<typeof dutch> = {
  role: "Jako kto bierzesz udział?",
  roleWhy: "Uczciwie liczymy, ilu młodych ludzi i rodziców bierze udział. O imię nie pytamy.",
  role_youth:
    "pomoc dla młodzieży dotyczy lub dotyczyła ciebie, albo jesteś młodą osobą i chcesz zabrać głos",
  role_parent:
    "pomoc ma lub miało twoje dziecko (także dziecko, dla którego jesteś rodziną zastępczą)",
  role_nextOfKin: "jesteś z rodziny lub blisko kogoś, kto ma taką pomoc",
  role_professional: "pracujesz w pomocy dla młodzieży, w szkole lub w gminie",
  role_other: "coś innego albo nie masz pewności",
  ageBand: "Ile masz lat?",
  ratherNotSay: "wolę nie mówić",
  youngText:
    "Masz mniej niż 16 lat? Możesz to zrobić samodzielnie albo razem z dorosłą osobą, której ufasz. Nie pisz nic, po czym ktoś może cię poznać.",
  withTrustedAdult: "Wypełniam to razem z dorosłą osobą, której ufam",
  representativeConsents: "Mój rodzic lub opiekun zgadza się, że biorę udział",
  representativeWhen: "Potrzebne, jeśli nie masz jeszcze {age} lat.",
  municipality: "W jakiej gminie mieszkasz?",
  municipalityWhy: "Dzięki temu widzimy, z których gmin nikogo jeszcze nie słyszeliśmy.",
  more: "Jeszcze coś o tobie",
  experienceExpert: "Mam przeszkolenie jako ekspert przez doświadczenie",
  experienceExpertText: "To szkolenie, które uczy, jak swoim doświadczeniem pomagać innym.",
  forOrganisation: "Biorę udział w imieniu organizacji",
  role_does_not_fit_age: "Ta odpowiedź nie pasuje do twojego wieku. Sprawdź jedno i drugie.",
  role_or_age_needed:
    "Powiedz, jako kto bierzesz udział albo ile masz lat. Wtedy wiemy, czy rodzic lub opiekun musi się zgodzić.",
  consent_missing: "Zapytaj, czy twój rodzic lub opiekun się zgadza, i zaznacz pole.",
  codeTitle: "Zachowaj swój kod",
  codeLabel: "Twój kod",
  codeText:
    "Z tym kodem zobaczysz później, co dzieje się z tym, co nam przekazujesz. Możesz też coś zmienić lub usunąć. Nie znamy twojego imienia, więc tylko ty masz ten kod.",
  codeOther: "Możesz też zrobić zrzut ekranu, przepisać kod albo wydrukować tę stronę.",
  codeOnce:
    "Pokazujemy twój kod przez kwadrans, tylko tobie w tej przeglądarce. Zgubiony kod? Dopóki logowanie jest ważne, możesz zrobić nowy na „Mojej stronie”.",
  codeOfOthers: "Z tego ekranu korzystają też inni. Zeskanuj kod swoim telefonem albo go przepisz.",
  codePicture: "Zapisz jako obrazek",
  codePictureTitle: "Mój kod do {site}",
  codePictureWhere: "Dalej? Wejdź na {address}",
  codePictureAlone: "Tylko dla mnie. Z tym kodem widać to, co tu przekazuję.",
  codeCopy: "Kopiuj mój kod",
  codeCopied: "Skopiowane",
  codeShare: "Wyślij do siebie",
  codeShared: "Mój kod do {site}: {code}. Wchodzę dalej na {address}. Tylko dla mnie.",
  codeQr: "Twój kod jako kod QR",
  codeUse: "Dalej z twoim kodem",
  email: "Twój adres e-mail",
  emailText: "Tylko po to, żeby dać ci znać, co się dzieje. Bez adresu też możesz wziąć udział.",
};
