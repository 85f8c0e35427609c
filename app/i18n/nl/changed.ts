/** Somebody else changed the same meanwhile: who, when and what. */
export const changed = {
  title: "Iemand anders veranderde dit ook",
  by: "De laatste verandering is van {who}, op {when}.",
  empty: "niets",
  fromTo: "Was {before}. Nu staat er {after}.",
  yours: "Jij schreef {typed}.",
  otherChoice: "Er is iets anders gekozen.",
  other: "Een ander onderdeel",
  next: "Wat jij invulde, staat hieronder nog. Neem over wat je wilt houden en bewaar opnieuw.",
} as const;
