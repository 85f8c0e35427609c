/** Teksten met precies dezelfde woorden, op de werkplek van de aandachtsfunctionaris. */
export const heldAlike = {
  title: "Dezelfde woorden, en wacht ook ({count})",
  intro: "Je leest hier alleen wanneer ze kwamen en waar ze staan.",
  came: "Gekomen op {date}",
  decideAll:
    "Doe hetzelfde met {count} {count:andere tekst|andere teksten} met precies dezelfde woorden",
  noteAll:
    "Zet deze notitie ook bij {count} {count:andere tekst|andere teksten} met dezelfde woorden",
  changed: "Een van de andere teksten is net veranderd. Kijk opnieuw welke er staan.",
  done: "Dat geldt voor {count} {count:tekst|teksten} met dezelfde woorden.",
} as const;
