/** Translated by a machine; no speaker has checked it yet. */
import type { roundGaps as dutch } from "../nl/roundGaps";
import type { Spoken } from "../translated";

export const roundGaps: Spoken<typeof dutch> = {
  title: "Hâlâ eksik olanlar",
  none: "Hiçbir şey eksik değil: her şeye cevap verildi ve her rapor okunabiliyor.",
  reports_one: "{count} rapor bulunamıyor veya yalnızca özet",
  reports_other: "{count} rapor bulunamıyor veya yalnızca özet",
  themes: "Cevabı olmayan konular: {open} / {total}",
  points: "Tavsiyenin yazılı cevabı olmayan maddeleri: {open} / {points}",
  municipalities: "{of} belediyenin {missing} tanesinden katılan kimseyi bilmiyoruz",
  municipalitiesAtMost: "{of} belediyenin en fazla {missing} tanesinden katılan kimseyi bilmiyoruz",
  municipalitiesUnknown: "İnsanların hangi belediyelerden katıldığı bilinmiyor",
  sheet: "Bu görüş turu tek sayfada",
  sheetOf: "{round} tek sayfada",
  sheetLeast: "En az varsayımla",
  sheetCouncil: "Danışma kurulunun saydığı gibi",
  sheetFoot:
    "Bütün sayılar, kaynaklar ve başka varsayımlarla: {address}. Yazdırılan durumun tarihi: {date}.",
  sheetList: "{count} ({titles})",
};
