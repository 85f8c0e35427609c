/** Translated by a machine; no speaker has checked it yet. */
import type { lists as dutch } from "../nl/lists";
import type { Spoken } from "../translated";

export const lists: Spoken<typeof dutch> = {
  search: "Ara",
  searchAndFilter: "Ara ve filtrele",
  searchAndFilterOn: "Ara ve filtrele (açık)",
  sort: "Sıralama",
  ascending: "{column}, artan",
  descending: "{column}, azalan",
  show: "Göster",
  clear: "Seçimleri sil",
  all: "Hepsi",
  everything: "{filter}: hepsi",
  size: "Sayfa başına",
  shown: "{from} - {until} / {total}",
  total_one: "toplam {count}",
  total_other: "toplam {count}",
  none: "Bir şey bulunamadı",
  noneText: "Bu listede arama kelimelerine ve seçimlerine uyan bir şey yok.",
  unknownTitle: "Adresteki bir seçim burada yok",
  unknown: "Liste o seçim olmadan gösteriliyor: {parts}.",
  page: "sayfa",
  back: "Listeye dön",
};
