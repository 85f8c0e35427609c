import type { readAloud as dutch } from "../nl/readAloud";
import type { Translated } from "../translated";

export const readAloud: Translated<typeof dutch> = {
  start: "Read aloud",
  name: "Reading aloud",
  pause: "Pause",
  resume: "Read on",
  back: "Sentence back",
  next: "Next sentence",
  stop: "Stop",
  noVoice: "Your device has no voice for this language.",
};
