/** Translated by a machine; no speaker has checked it yet. */
import type { sessionDesk as dutch } from "../nl/sessionDesk";
import type { Spoken } from "../translated";

export const sessionDesk: Spoken<typeof dutch> = {
  answered: "Cevap ne oldu?",
  said: "Neler söylendi?",
  next: "Şimdi ne olacak?",
  checkInQr: "Bu kodu kapıda göster",
  checkInQrText: "Seni içeri alan kişi kodu okutur. Kodda isim yoktur.",
  figures: "Role göre gelenler",
  figuresRole: "Rol",
  figuresCount: "Sayı",
  figuresTotal: "Toplam",
  figuresByWay: "Salonda: {room}. İnternette: {online}.",
  figuresNoShows_one: "{count} kişi gelmedi.",
  figuresNoShows_other: "{count} kişi gelmedi.",
  figuresSupervisors_one: "{count} refakatçi, sayılmaz.",
  figuresSupervisors_other: "{count} refakatçi, sayılmaz.",
};
