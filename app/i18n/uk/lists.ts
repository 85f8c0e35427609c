/** Translated by a machine; no speaker has checked it yet. */
import type { lists as dutch } from "../nl/lists";
import type { Spoken } from "../translated";

export const lists: Spoken<typeof dutch> = {
  search: "Пошук",
  searchAndFilter: "Пошук і фільтр",
  searchAndFilterOn: "Пошук і фільтр (увімкнено)",
  sort: "Порядок",
  ascending: "{column}, за зростанням",
  descending: "{column}, за спаданням",
  show: "Показати",
  clear: "Очистити вибір",
  all: "Усі",
  everything: "{filter}: усі",
  size: "На сторінці",
  shown: "від {from} до {until} із {total}",
  total_one: "усього {count}",
  total_few: "усього {count}",
  total_many: "усього {count}",
  total_other: "усього {count}",
  none: "Нічого не знайдено",
  noneText: "У цьому списку немає нічого, що підходить до твоїх слів і вибору.",
  unknownTitle: "Такого вибору, як в адресі, тут немає",
  unknown: "Список показано без нього: {parts}.",
  page: "сторінка",
  back: "Назад до списку",
};
