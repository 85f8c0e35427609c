/** Translated by a machine; no speaker has checked it yet. */
import type { search as dutch } from "../nl/search";
import type { Spoken } from "../translated";

export const search: Spoken<typeof dutch> = {
  title: "Ara",
  lead: "Herkese açık olan her şeyde ara: turlar, öneriler, cevaplar, ilkeler, tavsiyeler ve zor kelimeler.",
  label: "Ne arıyorsun?",
  button: "Ara",
  results_one: "{count} kez bulundu",
  results_other: "{count} kez bulundu",
  partsInstead:
    "Aradığın kelime hiçbir yerde tek başına geçmiyor. Aşağıda, daha uzun bir kelimenin içinde geçtiği yerler var. Örneğin “jeugdzorg” içinde “zorg”.",
  partsAsked:
    "İçinde kelimenin geçtiği daha uzun kelimeler de sayılıyor. Örneğin “jeugdzorg” içinde “zorg”.",
  partsToo: "Daha uzun kelimelerin içinde de ara",
  none: "Bir şey bulunamadı",
  noneText: "Başka bir kelime veya daha az kelime dene. Zor kelimelere de bakabilirsin.",
  filter: "Göster",
  all: "hepsi",
  kind_round: "görüş turları",
  kind_theme: "ortak konular",
  kind_session: "buluşmalar",
  kind_proposal: "öneriler",
  kind_principle: "ilkeler",
  kind_agenda: "anlaşmalar",
  kind_advice: "tavsiyeler",
  kind_decision: "kararlar",
  kind_claim: "iddialar",
  kind_term: "kelimeler ve kuruluşlar",
  kindCount: "{kind} ({count})",
  filterYear: "Hangi yıldan?",
  allYears: "bütün yıllar",
  yearCount: "{year} ({count})",
  alias: "“{typed}”, şunun başka bir adıdır: {name}.",
  aliasRead: "Bunun ne olduğunu oku",
  aliasSearch: "Şunu ara: {name}",
};
