/** Translated by a machine; no speaker has checked it yet. */
import type { roundGaps as dutch } from "../nl/roundGaps";
import type { Spoken } from "../translated";

export const roundGaps: Spoken<typeof dutch> = {
  title: "Чого ще бракує",
  none: "Нічого не бракує: на все є відповідь, і кожен звіт можна прочитати.",
  reports_one: "{count} звіт не знайдено або це лише короткий виклад",
  reports_few: "{count} звіти не знайдено або це лише короткий виклад",
  reports_many: "{count} звітів не знайдено або це лише короткий виклад",
  reports_other: "{count} звіту не знайдено або це лише короткий виклад",
  themes: "Теми без відповіді: {open} із {total}",
  points: "Пункти поради без письмової відповіді: {open} із {points}",
  municipalities: "Муніципалітети, з яких ми не знаємо жодного учасника: {missing} із {of}",
  municipalitiesAtMost:
    "Муніципалітети, з яких ми не знаємо жодного учасника: щонайбільше {missing} із {of}",
  municipalitiesUnknown: "Невідомо, з яких муніципалітетів були учасники",
  sheet: "Цей раунд на одній сторінці",
  sheetOf: "{round} на одній сторінці",
  sheetLeast: "Із якнайменшою кількістю припущень",
  sheetCouncil: "Як рахувала дорадча рада",
  sheetFoot:
    "Усі цифри, із джерелами й іншими припущеннями: {address}. Роздруковано за станом на {date}.",
  sheetList: "{count} ({titles})",
};
