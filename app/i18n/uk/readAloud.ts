/** Translated by a machine; no speaker has checked it yet. */
import type { readAloud as dutch } from "../nl/readAloud";
import type { Spoken } from "../translated";

export const readAloud: Spoken<typeof dutch> = {
  start: "Прочитай уголос",
  name: "Читання вголос",
  pause: "Пауза",
  resume: "Читай далі",
  back: "Попереднє речення",
  next: "Наступне речення",
  stop: "Стоп",
  noVoice: "На твоєму пристрої немає голосу для цієї мови.",
};
