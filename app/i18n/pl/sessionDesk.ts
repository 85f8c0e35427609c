/** Translated by a machine; no speaker has checked it yet. */
import type { sessionDesk as dutch } from "../nl/sessionDesk";
import type { Spoken } from "../translated";

export const sessionDesk: Spoken<typeof dutch> = {
  answered: "Jaka była odpowiedź?",
  said: "Co powiedziano?",
  next: "Co będzie dalej?",
  checkInQr: "Pokaż ten kod przy wejściu",
  checkInQrText: "Osoba, która cię wpuszcza, zeskanuje go. Nie ma w nim nazwiska.",
  figures: "Obecni według roli",
  figuresRole: "Rola",
  figuresCount: "Liczba",
  figuresTotal: "Razem",
  figuresByWay: "Na sali: {room}. Online: {online}.",
  figuresNoShows_one: "{count} osoba nie przyszła.",
  figuresNoShows_few: "{count} osoby nie przyszły.",
  figuresNoShows_many: "{count} osób nie przyszło.",
  figuresNoShows_other: "{count} osoby nie przyszło.",
  figuresSupervisors_one: "{count} opiekun, nie liczy się.",
  figuresSupervisors_few: "{count} opiekunowie, nie liczą się.",
  figuresSupervisors_many: "{count} opiekunów, nie liczą się.",
  figuresSupervisors_other: "{count} opiekuna, nie liczą się.",
};
