/** Translated by a machine; no speaker has checked it yet. */
import type { privacy as dutch } from "../nl/privacy";
import type { Spoken } from "../translated";

export const privacy: Spoken<typeof dutch> = {
  title: "Prywatność: co wiemy, a czego nie",
  lead: "Chcemy wiedzieć, co myślisz. Nie musimy wiedzieć, kim jesteś.",
  never: "O to nigdy nie pytamy i tego nie przechowujemy",
  neverName: "twoje pełne imię i nazwisko, adres lub data urodzenia",
  neverTrace: "twój adres IP lub to, jaki masz telefon",
  neverOthers: "dane przez inne firmy: nie działa tu nic od innych",
  keep: "To przechowujemy",
  keepCode:
    "Tajną postać twojego kodu. Nie da się z niej odczytać kodu. Dlatego nie możemy wysłać go ponownie.",
  keepInput:
    "To, co piszesz lub wybierasz, i twoją rolę. Jeśli chcesz, także twoją grupę wieku i gminę.",
  keepNickname:
    "Przychodzisz na spotkanie? Wtedy też imię lub ksywkę i to, czego potrzebujesz, jeśli to wpiszesz.",
  keepEmail:
    "Twój adres e-mail, tylko jeśli go podasz. Jest oddzielony od tego, co piszesz. Zawsze możesz go usunąć.",
  keepPush:
    "Adres twojej przeglądarki, tylko jeśli włączysz powiadomienia. Jest zaszyfrowany. Znika, gdy je wyłączysz.",
  keepDay:
    "Dzień wypełnienia ankiety. Bez godziny. Przy propozycji, komentarzu, pytaniu lub zapisie także godzinę.",
  answers: "Twoje odpowiedzi w ankiecie",
  answersText:
    "Twoje odpowiedzi są powiązane z kluczem, który działa tylko w tej rundzie. Gdy runda dostanie odpowiedź, niszczymy ten klucz. Potem nikt nie może już zobaczyć, które odpowiedzi były twoje, my też nie. Przy odpowiedzi nie ma wtedy już także dnia. Rola zostaje tylko wtedy, gdy miało ją co najmniej pięć osób.",
  count: "Jak cię liczymy",
  countText_one:
    "Gdy bierzesz udział w kilku rundach, liczymy cię raz. Możemy to robić przez {count} rok. Potem niszczymy klucz, który jest do tego potrzebny. Jeśli runda ma już wtedy odpowiedź, nikt nie zobaczy już, że to był twój udział. Zostaje wtedy tylko rola i to, co tak samo powiedziało co najmniej pięć osób. Propozycja lub zapis są twoje, dopóki ich nie usuniesz.",
  countText_few:
    "Gdy bierzesz udział w kilku rundach, liczymy cię raz. Możemy to robić przez {count} lata. Potem niszczymy klucz, który jest do tego potrzebny. Jeśli runda ma już wtedy odpowiedź, nikt nie zobaczy już, że to był twój udział. Zostaje wtedy tylko rola i to, co tak samo powiedziało co najmniej pięć osób. Propozycja lub zapis są twoje, dopóki ich nie usuniesz.",
  countText_many:
    "Gdy bierzesz udział w kilku rundach, liczymy cię raz. Możemy to robić przez {count} lat. Potem niszczymy klucz, który jest do tego potrzebny. Jeśli runda ma już wtedy odpowiedź, nikt nie zobaczy już, że to był twój udział. Zostaje wtedy tylko rola i to, co tak samo powiedziało co najmniej pięć osób. Propozycja lub zapis są twoje, dopóki ich nie usuniesz.",
  countText_other:
    "Gdy bierzesz udział w kilku rundach, liczymy cię raz. Możemy to robić przez {count} roku. Potem niszczymy klucz, który jest do tego potrzebny. Jeśli runda ma już wtedy odpowiedź, nikt nie zobaczy już, że to był twój udział. Zostaje wtedy tylko rola i to, co tak samo powiedziało co najmniej pięć osób. Propozycja lub zapis są twoje, dopóki ich nie usuniesz.",
  countAfter: "Dlatego liczby z rund sprzed tej chwili i po niej mówią „co najmniej” i „najwyżej”.",
  small: "Małe grupy",
  smallText:
    "Liczb mniejszych niż {threshold} w grupie i gminie nie pokazujemy. Odpowiedzi grupy pokazujemy dopiero od {answers} {answers:one=osoby|few=osób|many=osób|other=osoby}.",
  rights: "To możesz zrobić samodzielnie",
  rightsText:
    "Z kodem widzisz wszystko, co od ciebie mamy. Możesz to zmienić, wycofać lub usunąć. Jest już w sprawozdaniu? Wtedy zostaje tam tylko „uczestnik”.",
  rightsLink: "Przejdź na moją stronę",
  consent: "Dlaczego wolno nam o to pytać",
  cookies: "Pliki cookie",
  cookiesText:
    "Strona zapisuje tylko te pliki cookie. Żaden z nich cię nie śledzi. Wylogowanie je usuwa.",
  cookiesTyped:
    "To, co piszesz i co nie jest jeszcze wysłane, jest przez godzinę w twojej karcie. Serwer tego nie widzi.",
  cookiesTablet:
    "Tablet na spotkaniu może stracić internet. Wtedy odpowiedzi są zamknięte, aż zostaną wysłane. Na tablecie nikt ich nie przeczyta.",
  cookiesStaff: "Pliki cookie osób, które tu pracują",
  cookie_participant: "Logowanie z twoim kodem, dopóki używasz strony",
  cookie_receipt: "Pokazanie twojego nowego kodu",
  cookie_form: "Pilnowanie, żeby nikt po tobie nie wysłał twojego formularza",
  cookie_draft: "Odnalezienie ankiety, która nie jest jeszcze wysłana",
  cookie_letters: "Pamiętanie, że chcesz duże litery",
  cookie_easy: "Zapamiętanie, że chcesz łatwego niderlandzkiego",
  cookie_invitation: "Pamiętanie, że przychodzisz z zaproszenia",
  cookie_reader: "Sprawdzenie, czy to jest już od ciebie zgłoszone",
  cookie_left: "Usunięcie twoich stron z przeglądarki, gdy wychodzisz",
  cookie_staff: "Logowanie pracownika, dopóki używa strony",
  cookie_device: "Rozpoznanie przeglądarki, w której pracownik logował się wcześniej",
  cookie_typed: "Żeby nie pytać znów o hasło po błędnym kodzie z cyfr",
  cookie_newFactor: "Ustawienie nowego drugiego kroku",
  cookie_setupLink: "Pokazanie linku dla nowej osoby w zespole",
  cookie_organisationAsked: "Początek logowania przez własną organizację",
  cookie_organisation: "Koniec logowania przez własną organizację",
  cookie_organisationSession: "Żeby można było wylogować się też we własnej organizacji",
  cookie_kiosk: "Działanie jako tablet na spotkaniu",
  cookieEnd_browser: "Aż zamkniesz przeglądarkę",
  cookieEnd_minutes_one: "{count} minuta",
  cookieEnd_minutes_few: "{count} minuty",
  cookieEnd_minutes_many: "{count} minut",
  cookieEnd_minutes_other: "{count} minuty",
  cookieEnd_hours_one: "{count} godzina",
  cookieEnd_hours_few: "{count} godziny",
  cookieEnd_hours_many: "{count} godzin",
  cookieEnd_hours_other: "{count} godziny",
  cookieEnd_days_one: "{count} dzień",
  cookieEnd_days_few: "{count} dni",
  cookieEnd_days_many: "{count} dni",
  cookieEnd_days_other: "{count} dnia",
  who: "Kto czyta to, co piszesz",
  whoModerator:
    "Moderator czyta twoje słowa, zanim zobaczy je ktoś inny. Moderator nie widzi twojego kodu ani adresu e-mail.",
  whoDanger:
    "Wygląda na to, że twój tekst mówi o niebezpieczeństwie? Wtedy najpierw czyta go osoba do spraw bezpieczeństwa.",
  whoSession:
    "Przychodzisz na spotkanie? Wtedy organizacja czyta, jak mamy cię nazywać i czego potrzebujesz.",
  whoPush:
    "Włączasz powiadomienia? Idą wtedy przez firmę, która stworzyła twoją przeglądarkę, na przykład Google, Mozilla lub Apple. Nie może ich przeczytać.",
  whoEverybody: "To, co jest na stronie, może czytać każdy. Znajdują to też wyszukiwarki.",
  whoHost:
    "Osoba, która zarządza serwerem, ma dostęp do wszystkiego, co przechowujemy. Dopóki runda trwa, może zobaczyć, które odpowiedzi należą do którego kodu. Gdy runda ma już odpowiedź, nikt nie może już tego zobaczyć.",
  copies: "Kopie na wypadek awarii",
  copiesText:
    "Robimy kopie wszystkiego, co przechowujemy. W starej kopii może być jeszcze to, co jest już usunięte. Jeśli przywrócimy tę kopię, od razu usuniemy to ponownie. Możesz nas zapytać, jak długo trzymamy kopię.",
  complaint: "Nie zgadzasz się?",
  complaintText:
    "Powiedz nam. Możesz zapytać, co o tobie mamy, i poprosić, żebyśmy przestali. Bez twojego kodu nie widzimy, co jest twoje. Wtedy nie możemy tego też znaleźć ani usunąć.",
  complaintAuthority:
    "Możesz też złożyć skargę do Autoriteit Persoonsgegevens (holenderski urząd ochrony danych)",
};
