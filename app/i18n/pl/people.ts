/** Translated by a machine; no speaker has checked it yet. */
import type { people as dutch } from "../nl/people";
import type { Spoken } from "../translated";

export const people: Spoken<typeof dutch> = {
  enterTitle: "Dalej z moim kodem",
  enterLead:
    "Z kodem zobaczysz, co nam przekazujesz i co się z tym dzieje. Imię nie jest potrzebne.",
  codeLabel: "Twój kod",
  codeDescription: "12 liter i cyfr. Wielkie litery, kreski i spacje nie mają znaczenia.",
  enter: "Dalej",
  code_missing: "Wpisz swój kod. Jest na kartce lub zdjęciu, które masz.",
  code_too_short:
    "Brakuje jeszcze {missing} {missing:one=znaku|few=znaków|many=znaków|other=znaku}. Kod ma 12 znaków.",
  code_too_long:
    "To o {extra} {extra:one=znak|few=znaki|many=znaków|other=znaku} za dużo. Kod ma 12 znaków.",
  code_unknown_character: "Znak {character} nie występuje w żadnym kodzie. Sprawdź jeszcze raz.",
  code_unknown: "Nie znamy tego kodu. Sprawdź, czy każdy znak jest dobrze przepisany.",
  noCodeTitle: "Nie masz jeszcze kodu?",
  noCodeText:
    "Dostaniesz go, gdy tylko coś nam przekażesz: ankietę, zapis na spotkanie lub propozycję. O nic nie musisz prosić.",
  lostCode: "Zgubiony kod?",
  lostCodeText:
    "Nie możemy znaleźć twojego kodu ani wysłać go ponownie. Nie wiemy przecież, kim jesteś. Tak jest też bezpieczniej dla ciebie. Jeśli na jakimś urządzeniu logowanie jest jeszcze ważne, zrób tam nowy kod na „Mojej stronie”. Możesz też po prostu wziąć udział od nowa. Dostaniesz wtedy inny kod. To, co jest już od ciebie, nadal się liczy.",
  ownTitle: "Moja strona",
  leave: "Wyloguj na tym urządzeniu",
  leaveText: "Czy ktoś inny też używa tego urządzenia? Wyloguj się. Z kodem wrócisz.",
  comment_submitted: "Twój komentarz jest jeszcze sprawdzany",
  comment_published: "Twój komentarz jest na stronie",
  comment_returned: "Twój komentarz został odesłany",
  comment_held: "Ktoś sprawdza, czy nic ci nie grozi. Twój komentarz nie trafi na stronę.",
  comment_withdrawn: "Komentarz wycofany przez ciebie",
  pushLink: "Powiadomienia na tym urządzeniu",
  pushOffer: "Dostawaj powiadomienie na tym urządzeniu, gdy są nowości",
  pushTitle: "Powiadomienia na twoim urządzeniu",
  pushLead:
    "Dostajesz powiadomienie, gdy są nowości o tym, co jest od ciebie. Adres e-mail nie jest potrzebny.",
  pushWhat:
    "W powiadomieniu jest tylko to, że są nowości. Nie ma w nim twojego imienia, rundy ani tego, co piszesz. Kto patrzy na twój ekran, widzi jednak, że jest ze strony {siteName}.",
  pushShared: "Czy ktoś inny też używa tego urządzenia? Nie włączaj tu wtedy powiadomień.",
  pushService:
    "Twoja przeglądarka pobiera powiadomienie od firmy, która ją stworzyła. Ta firma nie może go przeczytać. Widzi jednak, że coś dla ciebie jest.",
  pushNoScript:
    "Tutaj nie można włączyć powiadomień. Twoja przeglądarka potrzebuje do tego skryptów i nowszej wersji.",
  pushOn: "Włącz powiadomienia na tym urządzeniu",
  pushOff: "Wyłącz powiadomienia na tym urządzeniu",
  pushIsOn: "Powiadomienia są włączone na tym urządzeniu.",
  pushDenied:
    "Twoja przeglądarka blokuje powiadomienia z tej strony. Możesz to zmienić w ustawieniach przeglądarki.",
  pushFailed: "Nie udało się włączyć. Spróbuj później jeszcze raz.",
  pushInstall:
    "Na iPhonie lub iPadzie najpierw dodaj stronę do ekranu początkowego. Potem otwórz ją stamtąd.",
  pushCount_one: "Dostajesz powiadomienia na {count} urządzeniu.",
  pushCount_few: "Dostajesz powiadomienia na {count} urządzeniach.",
  pushCount_many: "Dostajesz powiadomienia na {count} urządzeniach.",
  pushCount_other: "Dostajesz powiadomienia na {count} urządzenia.",
  pushInDemo: "To jest demonstracja. Tutaj nie ma powiadomień.",
  pushAllOff: "Wyłącz powiadomienia wszędzie",
  push_notAService: "Ta przeglądarka nie ma usługi, której możemy użyć.",
  contactTitle: "Wiadomości dla ciebie",
  contactNone:
    "Nie dostajesz wiadomości. Zostaw adres e-mail, jeśli chcesz wiedzieć, co się dzieje.",
  contactConfirmed: "Wiadomości idą na adres {email}.",
  contactWaiting:
    "Wysłaliśmy link na adres {email}. Kliknij w niego, wtedy wiemy, że adres się zgadza.",
  contactAdd: "Dodaj adres e-mail",
  contactChange: "Zmień lub usuń adres e-mail",
  eraseTitle: "Usuwanie",
  eraseText: "Możesz usunąć to, co od ciebie mamy, część albo wszystko.",
  eraseLink: "Zobacz, co można usunąć",
  codeReminderTitle: "Zgubiony kod?",
  codeReminderText:
    "Nie możemy pokazać twojego kodu jeszcze raz. Nie przechowujemy go. Masz go na kartce lub na zdjęciu? Dobrze go pilnuj. Dopóki logowanie jest ważne, możesz zrobić nowy.",
  newCodeLink: "Zrób nowy kod",
  newCodeTitle: "Nowy kod",
  newCodeLead:
    "Kod jest zgubiony albo zna go ktoś inny? Zrób nowy. Wszystko, co od ciebie mamy, zostaje.",
  newCodeOld:
    "Stary kod przestanie wtedy działać. Logowanie na innych urządzeniach też się skończy.",
  newCodeMake: "Zrób nowy kod",
  newCodeDone: "To twój nowy kod",
  newCodeStale: "Później powstał już inny kod. Zrób nowy, jeśli go nie masz.",
  emailTitle: "Twój adres e-mail",
  emailLead:
    "Adres jest oddzielony od tego, co nam przekazujesz. Pracownicy go nie widzą. Zawsze możesz go usunąć.",
  addressCrowded:
    "Na ten adres poszło dziś już wiele wiadomości. Zostaw puste pole albo spróbuj jutro.",
  emailLabel: "Adres e-mail",
  emailDescription: "Wyślemy tam link. Kliknij w niego, wtedy wiemy, że adres jest twój.",
  frequencyLabel: "Jak często chcesz dostawać wiadomości?",
  frequency_atOnce: "Od razu, gdy coś się dzieje",
  frequency_weekly: "Raz w tygodniu, w niedzielę",
  emailSave: "Zapisz",
  emailRemove: "Usuń mój adres",
  emailRemoveText:
    "Zapomnimy twój adres i nic więcej nie wyślemy. Przestaniesz też obserwować to, co obserwujesz.",
  emailSent: "Sprawdź swoją pocztę",
  emailSentText:
    "Wysłaliśmy link na adres {email}. Działa do {time}. Nic nie widzisz? Zajrzyj do spamu albo wpisz adres jeszcze raz.",
  emailExpired: "Link wygasł. Wpisz swój adres jeszcze raz, a wyślemy nowy.",
  emailLinking:
    "Warto wiedzieć: potem wszystkie twoje wypowiedzi liczymy jako wypowiedzi jednej osoby. Dzięki temu liczby są uczciwsze.",
  backToOwn: "Wróć na moją stronę",
  confirmTitle: "Potwierdź swój adres e-mail",
  confirmLead: "Naciśnij przycisk. Od tej chwili będziemy wysyłać ci wiadomości.",
  confirm: "Tak, to mój adres",
  confirmedTitle: "Twój adres e-mail jest potwierdzony",
  confirmedText: "Damy ci znać, gdy coś się stanie z tym, co nam przekazujesz.",
  linkGoneTitle: "Ten link już nie działa",
  linkGoneText: "Był już użyty albo wygasł. Poproś o nowy na „Mojej stronie”.",
  unsubscribeTitle: "Koniec z wiadomościami",
  unsubscribeLead: "Naciśnij przycisk. Wtedy usuniemy twój adres e-mail i nic więcej nie wyślemy.",
  unsubscribe: "Nie wysyłajcie wiadomości",
  unsubscribedTitle: "Nie dostajesz już wiadomości",
  unsubscribedText: "Usunęliśmy twój adres e-mail. To, co od ciebie mamy, zostaje.",
  confirmMailSubject: "Potwierdź swój adres e-mail",
  confirmMailHello: "Dzień dobry,",
  confirmMailWhy:
    "Ten adres e-mail został podany na stronie {siteName}. Kliknij w link, żeby potwierdzić, że adres jest twój:",
  confirmMailTerm:
    "Link działa jeden raz, przez {minutes} {minutes:one=minutę|few=minuty|many=minut|other=minuty}.",
  confirmMailNotYou: "To nie ty? Nie rób nic. Nie odezwiemy się więcej.",
  codeMailSubject: "Powstał nowy kod",
  codeMailHello: "Dzień dobry,",
  codeMailWhat:
    "Na stronie {siteName} powstał właśnie nowy kod do tego, co nam przekazujesz. Stary kod już nie działa. Nowego kodu nie wysyłamy mailem: był na ekranie.",
  codeMailNotYou:
    "To nie ty? W takim razie ktoś inny może wejść na twoją stronę. Skontaktuj się z nami. Tu przeczytasz jak:",
  erasedTitle: "Wszystko jest usunięte",
  erasedText:
    "Twój kod już nie działa. Zawsze możesz wziąć udział od nowa; dostaniesz wtedy nowy kod.",
};
