/** Translated by a machine; no speaker has checked it yet. */
import type { sessionMail as dutch } from "../nl/sessionMail";
import type { Spoken } from "../translated";

export const sessionMail: Spoken<typeof dutch> = {
  when: "Kiedy: {start} do {end}",
  where: "Gdzie: {place}",
  way_room: "Przychodzisz do sali.",
  way_online: "Bierzesz udział online.",
  online: "Możesz wziąć udział online. Link będzie tuż przed początkiem na stronie twojego zapisu.",
  calendarAttached: "W załączniku jest plik do twojego kalendarza.",
  own: "Zobacz swój zapis albo go odwołaj (nie potrzebujesz do tego kodu):\n{url}",
  confirmedSubject: "Masz miejsce: {title}",
  confirmed: "Fajnie, że będziesz. Masz miejsce na spotkaniu „{title}”.",
  waitlistedSubject: "Jesteś na liście oczekujących: {title}",
  waitlisted: "Spotkanie „{title}” jest pełne. Twoje miejsce na liście oczekujących: {place}.",
  waitlistedNext:
    "Zwolni się miejsce i będzie twoja kolej? Od razu dostaniesz wiadomość. Dasz wtedy znać, czy nadal chcesz przyjść.",
  promotedSubject: "Jest dla ciebie miejsce: {title}",
  promoted:
    "Dobra wiadomość: zwolniło się miejsce na spotkaniu „{title}” i teraz jest twoja kolej.",
  promotedConfirm:
    "Przyjdziesz? Potwierdź swoje miejsce, zanim minie ten termin: {until}. Nie możesz? Oddaj miejsce następnej osobie. Jedno i drugie zrobisz tutaj:\n{url}",
  lapsedSubject: "Twoje miejsce dostał ktoś inny: {title}",
  lapsed:
    "Nie wiedzieliśmy na czas, czy przyjdziesz na spotkanie „{title}”. Dlatego twoje miejsce dostała następna osoba.",
  lapsedAgain: "Chcesz jednak przyjść? Zapisz się ponownie. Trafisz na koniec kolejki:\n{url}",
  changedSubject: "Coś się zmieniło: {title}",
  changed: "Masz zapis na spotkanie „{title}”. Zmieniło się:",
  field_title: "tytuł",
  field_startsAt: "początek",
  field_endsAt: "koniec",
  field_format: "to, czy przychodzisz, czy bierzesz udział online",
  field_place: "miejsce",
  field_address: "adres",
  changedNow: "Tak jest teraz:",
  changedConfirm:
    "Jest dla ciebie wolne miejsce. Potwierdź, czy przyjdziesz w nowym terminie, zanim minie: {until}. Inaczej twoje miejsce dostanie następna osoba.",
  cancelledSubject: "Nie odbędzie się: {title}",
  cancelled: "Spotkanie „{title}” się nie odbędzie.",
  cancelledWhy: "Oto powód: {reason}",
  cancelledCalendar: "Plik w załączniku usunie spotkanie z twojego kalendarza.",
  reminderSubject: "Już wkrótce: {title}",
  reminder: "Masz miejsce na spotkaniu „{title}”. To już wkrótce.",
  reminderCannot:
    "Jednak nie możesz? Odwołaj swój zapis. Wtedy przyjdzie ktoś z listy oczekujących:\n{url}",
  speakerSubject: "Jesteś na liście mówców: {title}",
  speaker:
    "Możesz coś powiedzieć na spotkaniu „{title}”. Masz numer {place} na liście i najwyżej {minutes} {minutes:one=minutę|few=minuty|many=minut|other=minuty}.",
  speakerHow: "Tak to działa: {note}",
  speakerPage: "Zobacz swoje miejsce na liście albo się z niej wypisz:\n{url}",
  reportDueSubject: "Sprawozdanie ma być {date}: {title}",
  reportDue: "Uczestnicy spotkania „{title}” czekają na sprawozdanie. Obiecano je do {date}.",
  reportOverdueSubject: "Sprawozdanie jest spóźnione: {title}",
  reportOverdue:
    "Sprawozdanie ze spotkania „{title}” miało być {date}. Każdy widzi na stronie, że jest spóźnione.",
  reportWrite: "Napisz je tutaj:\n{url}",
  reportOwner:
    "Dostajesz tę wiadomość, bo twoja organizacja zaprasza na to spotkanie. Albo dlatego, że jesteś administratorem.",
  messageSubject: "Wiadomość o: {title}",
  message: "Masz zapis na spotkanie „{title}”. Organizatorzy piszą do ciebie:",
  experience: "To spotkanie się skończyło: '{title}'. Twoje miejsce było na liście.",
  experienceAsk: "Jak było? To cztery krótkie pytania. Najpierw wpisz swój kod:\n{url}",
  experienceSubject: "Jak było? {title}",
};
