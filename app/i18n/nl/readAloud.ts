/** Reading a page aloud with the voice of the device. */
export const readAloud = {
  start: "Lees voor",
  name: "Voorlezen",
  pause: "Pauze",
  resume: "Lees verder",
  back: "Zin terug",
  next: "Zin verder",
  stop: "Stop",
  noVoice: "Je apparaat heeft geen stem voor deze taal.",
} as const;
