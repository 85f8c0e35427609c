/** Een besluit dat nog niet af is, bewaard door wie eraan werkt. */
export const caseDraft = {
  keep: "Bewaar als concept",
  kept: "Je concept is bewaard",
  own: "Je hebt een concept van {when}",
  shown: "Het staat hieronder ingevuld. Er is nog niets besloten.",
  changed:
    "Het stuk is veranderd sinds je dit bewaarde. Lees het opnieuw en kijk of je concept nog klopt.",
  drop: "Gooi het concept weg",
  dropped: "Je concept is weggegooid",
  empty: "Kies of schrijf eerst iets om te bewaren.",
  ofColleague: "{name} bewaarde een concept op {when}. Jij kunt gewoon besluiten.",
  inQueue: "Jouw concept",
} as const;
