/** Translated by a machine; no speaker has checked it yet. */
import type { information as dutch } from "../nl/information";
import type { Spoken } from "../translated";

export const information: Spoken<typeof dutch> = {
  helpTitle: "Potrzebujesz pomocy? To możesz zrobić teraz",
  helpLead:
    "Coś ci grozi albo nie czujesz się bezpiecznie? Porozmawiaj z kimś. Zawsze możesz zadzwonić i nie musisz mówić, jak masz na imię.",
  helpCall: "Zadzwoń: {phone}",
  helpWebsite: "Pisz na czacie lub czytaj więcej na {website}",
  helpNotHere: "{siteName} to nie telefon zaufania",
  helpNotHereText:
    "Tego, co tu piszesz, nie czytamy od razu. Nie czekaj na nas, jeśli potrzebujesz pomocy teraz.",
  hoursAlways: "Dzień i noc.",
  hoursDaily: "Codziennie od {from} do {until}.",
  hoursOn: "Dni: {days}, od {from} do {until}.",
  openNow: "Teraz otwarte.",
  openUntil: "Teraz otwarte, do {time}.",
  closedUntil: "Teraz zamknięte. Następne otwarcie: {day}, {time}.",
  weekday_1: "poniedziałek",
  weekday_2: "wtorek",
  weekday_3: "środa",
  weekday_4: "czwartek",
  weekday_5: "piątek",
  weekday_6: "sobota",
  weekday_7: "niedziela",
  quickExitTitle: "Szybkie wyjście z tej strony",
  quickExitText:
    "Ktoś patrzy ci przez ramię? Naciśnij „Szybkie wyjście” na dole ekranu albo dwa razy Esc. Od razu zobaczysz prognozę pogody.",
  quickExitHistory:
    "Przyciskiem Wstecz nie wrócisz na tę samą stronę. Strony otwarte wcześniej są jednak nadal w historii przeglądarki. Wyczyść ją albo używaj okna prywatnego.",
  helpWriting: "Piszesz tu coś o niebezpieczeństwie?",
  helpWritingText:
    "To nie trafi na stronę. Czyta to osoba, która ma do tego szkolenie. Nic nie idzie samo do twoich rodziców, szkoły ani policji.",
  rulesTitle: "Reguły",
  rulesLead:
    "Każdy musi być tu bezpieczny. Dlatego moderator czyta każdą propozycję i każdy komentarz, zanim trafi na stronę.",
  rulesList: "Dlaczego coś może wrócić",
  rulesWhatYouCanDo: "Co możesz wtedy zrobić: {text}",
  rulesTerms: "Ile to trwa",
  rulesTermDecide_one: "Moderator sprawdza w ciągu {count} dnia.",
  rulesTermDecide_few: "Moderator sprawdza w ciągu {count} dni.",
  rulesTermDecide_many: "Moderator sprawdza w ciągu {count} dni.",
  rulesTermDecide_other: "Moderator sprawdza w ciągu {count} dnia.",
  rulesTermAppeal_one:
    "Nie zgadzasz się? Przez {count} dzień możesz poprosić, żeby sprawdził to ktoś inny.",
  rulesTermAppeal_few:
    "Nie zgadzasz się? Przez {count} dni możesz poprosić, żeby sprawdził to ktoś inny.",
  rulesTermAppeal_many:
    "Nie zgadzasz się? Przez {count} dni możesz poprosić, żeby sprawdził to ktoś inny.",
  rulesTermAppeal_other:
    "Nie zgadzasz się? Przez {count} dnia możesz poprosić, żeby sprawdził to ktoś inny.",
  rulesTermAppealDecision_one: "Ten inny moderator decyduje w ciągu {count} dnia.",
  rulesTermAppealDecision_few: "Ten inny moderator decyduje w ciągu {count} dni.",
  rulesTermAppealDecision_many: "Ten inny moderator decyduje w ciągu {count} dni.",
  rulesTermAppealDecision_other: "Ten inny moderator decyduje w ciągu {count} dnia.",
  rulesLog: "Zobacz, jak ocenialiśmy do tej pory",
  rulesNever: "Czego moderatorzy nigdy nie robią",
  rulesNeverRewrite:
    "Nie zmieniają twoich słów. Mogą jednak zakryć kawałek tekstu i wtedy to widzisz.",
  rulesNeverOwn: "Nie oceniają niczego własnego.",
  rulesNeverSilent: "Nie usuwają niczego bez podania powodu.",
  glossaryTitle: "Trudne słowa",
  glossaryLead:
    "O pomocy dla młodzieży często mówi się trudno. Tu są te słowa, wyjaśnione po prostu.",
  glossaryAliases: "Inaczej: {names}",
  decidesTitle: "Kto o czym decyduje",
  decidesLead:
    "W regionie {region} o pomocy dla młodzieży decydują gminy, razem i osobno. Liczba gmin: {municipalityCount}. Tu widzisz, do kogo z czym się zgłosić.",
  decidesQuestions: "Pytania, które zadają ludzie",
  decidesBodies: "Organizacje",
  decidesBy: "Odpowiadają za to: {bodies}",
  decidesAlias: "dawna nazwa: {names}",
  calendarTitle: "Kiedy możesz zabrać głos",
  calendarLead:
    "Wszystkie nadchodzące dni w jednym miejscu. To spotkania i ankiety, które się zamykają. I posiedzenia, na których ludzie rozmawiają o planie lub decydują.",
  calendarNone: "Teraz nic nie ma w kalendarzu",
  calendarNoneText: "Gdy będzie nowa runda lub nowe spotkanie, zobaczysz je tutaj.",
  calendar_session: "Spotkanie. Możesz przyjść",
  calendar_roundOpens: "Ta runda się zaczyna",
  calendar_roundCloses: "Ostatni dzień, żeby zabrać głos",
  calendar_surveyCloses: "Ostatni dzień ankiety",
  calendar_reportBack: "Najpóźniej wtedy dowiesz się, co zrobiono z tym, co mówili ludzie",
  calendar_adviceMeeting: "Ta opinia będzie omawiana. Kto ją napisał:",
  calendar_opinion: "Rozmowa o tym planie, bez decyzji",
  calendar_decision: "Decyzja o tym planie",
  contact: "Pytania o tę stronę",
  contactText:
    "Na pytania o tę stronę odpowiada {name}. Gdy potrzebujesz pomocy albo coś ci grozi, są inne numery: zajrzyj do „Pomoc”.",
  moreWords: "Więcej trudnych słów",
};
