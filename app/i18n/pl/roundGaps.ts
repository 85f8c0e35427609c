/** Translated by a machine; no speaker has checked it yet. */
import type { roundGaps as dutch } from "../nl/roundGaps";
import type { Spoken } from "../translated";

export const roundGaps: Spoken<typeof dutch> = {
  title: "Czego jeszcze brakuje",
  none: "Niczego nie brakuje: na wszystko jest odpowiedź i każde sprawozdanie można przeczytać.",
  reports_one: "{count} sprawozdania nie da się znaleźć albo jest tylko streszczenie",
  reports_few: "{count} sprawozdań nie da się znaleźć albo są tylko streszczenia",
  reports_many: "{count} sprawozdań nie da się znaleźć albo są tylko streszczenia",
  reports_other: "{count} sprawozdania nie da się znaleźć albo są tylko streszczenia",
  themes: "Tematy bez odpowiedzi: {open} z {total}",
  points: "Punkty opinii bez pisemnej odpowiedzi: {open} z {points}",
  municipalities: "Gminy, z których nie znamy nikogo, kto wziął udział: {missing} z {of}",
  municipalitiesAtMost:
    "Gminy, z których nie znamy nikogo, kto wziął udział: najwyżej {missing} z {of}",
  municipalitiesUnknown: "Nie wiadomo, z jakich gmin byli uczestnicy",
  sheet: "Ta runda na jednej stronie",
  sheetOf: "{round} na jednej stronie",
  sheetLeast: "Z możliwie najmniejszą liczbą założeń",
  sheetCouncil: "Tak jak liczyła rada doradcza",
  sheetFoot:
    "Wszystkie liczby, ze źródłami i innymi założeniami: {address}. Wydruk według stanu na {date}.",
  sheetList: "{count} ({titles})",
};
