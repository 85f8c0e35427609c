/** Translated by a machine; no speaker has checked it yet. */
import type { lists as dutch } from "../nl/lists";
import type { Spoken } from "../translated";

export const lists: Spoken<typeof dutch> = {
  search: "بحث",
  searchAndFilter: "بحث وتصفية",
  searchAndFilterOn: "بحث وتصفية (مفعّل)",
  sort: "الترتيب",
  ascending: "{column}، تصاعديًا",
  descending: "{column}، تنازليًا",
  show: "عرض",
  clear: "مسح الاختيارات",
  all: "الكل",
  everything: "{filter}: الكل",
  size: "في كل صفحة",
  shown: "{from} إلى {until} من {total}",
  total_zero: "المجموع: {count}",
  total_one: "المجموع: {count}",
  total_two: "المجموع: {count}",
  total_few: "المجموع: {count}",
  total_many: "المجموع: {count}",
  total_other: "المجموع: {count}",
  none: "لم نجد شيئًا",
  noneText: "لا يوجد في هذه القائمة ما يناسب كلمات بحثك واختياراتك.",
  unknownTitle: "اختيار في العنوان غير موجود هنا",
  unknown: "تُعرض القائمة من دون هذا الاختيار: {parts}.",
  page: "صفحة",
  back: "العودة إلى القائمة",
};
