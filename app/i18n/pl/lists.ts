/** Translated by a machine; no speaker has checked it yet. */
import type { lists as dutch } from "../nl/lists";
import type { Spoken } from "../translated";

export const lists: Spoken<typeof dutch> = {
  search: "Szukaj",
  searchAndFilter: "Szukaj i filtruj",
  searchAndFilterOn: "Szukaj i filtruj (włączone)",
  sort: "Kolejność",
  ascending: "{column}, rosnąco",
  descending: "{column}, malejąco",
  show: "Pokaż",
  clear: "Wyczyść wybór",
  all: "Wszystkie",
  everything: "{filter}: wszystkie",
  size: "Na stronę",
  shown: "{from} do {until} z {total}",
  total_one: "{count} w sumie",
  total_few: "{count} w sumie",
  total_many: "{count} w sumie",
  total_other: "{count} w sumie",
  none: "Nic nie znaleziono",
  noneText: "Na tej liście nie ma nic, co pasuje do twoich słów i wyborów.",
  unknownTitle: "Jednego z wyborów w adresie tu nie ma",
  unknown: "Lista jest pokazana bez tego wyboru: {parts}.",
  page: "strona",
  back: "Wróć do listy",
};
