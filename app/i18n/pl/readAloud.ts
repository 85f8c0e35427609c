/** Translated by a machine; no speaker has checked it yet. */
import type { readAloud as dutch } from "../nl/readAloud";
import type { Spoken } from "../translated";

export const readAloud: Spoken<typeof dutch> = {
  start: "Czytaj na głos",
  name: "Czytanie na głos",
  pause: "Pauza",
  resume: "Czytaj dalej",
  back: "Poprzednie zdanie",
  next: "Następne zdanie",
  stop: "Stop",
  noVoice: "Twoje urządzenie nie ma głosu dla tego języka.",
};
