/** Translated by a machine; no speaker has checked it yet. */
import type { readAloud as dutch } from "../nl/readAloud";
import type { Spoken } from "../translated";

export const readAloud: Spoken<typeof dutch> = {
  start: "Sesli oku",
  name: "Sesli okuma",
  pause: "Duraklat",
  resume: "Okumaya devam et",
  back: "Önceki cümle",
  next: "Sonraki cümle",
  stop: "Durdur",
  noVoice: "Cihazında bu dil için ses yok.",
};
