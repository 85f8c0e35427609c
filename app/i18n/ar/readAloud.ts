/** Translated by a machine; no speaker has checked it yet. */
import type { readAloud as dutch } from "../nl/readAloud";
import type { Spoken } from "../translated";

export const readAloud: Spoken<typeof dutch> = {
  start: "اقرأ لي",
  name: "القراءة بصوت عالٍ",
  pause: "توقف قليلًا",
  resume: "تابع القراءة",
  back: "الجملة السابقة",
  next: "الجملة التالية",
  stop: "إيقاف",
  noVoice: "لا يوجد في جهازك صوت لهذه اللغة.",
};
