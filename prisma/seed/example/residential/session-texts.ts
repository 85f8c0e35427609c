type SessionName = "coming" | "full" | "reportDue" | "reportOverdue";

/** What people read about each session of the open round. */
export const sessionTexts = {
  coming: {
    title: "Wat maakt een plek een thuis?",
    titleEn: "What makes a place a home?",
    summary:
      "We bedenken samen waar een goede plek om te wonen aan moet voldoen. Jij zegt wat telt: je kamer, de mensen, de regels, de buurt. OZJT gebruikt jullie lijst bij de afspraken met aanbieders. Je kunt in de zaal meedoen of online.",
    summaryEn:
      "Together we work out what a good place to live must offer. You say what counts: your room, the people, the rules, the neighbourhood. OZJT uses your list in its agreements with providers. You can join in the room or online.",
    forWhom: "Voor jongeren en ouders. Er zijn plekken vrijgehouden voor jongeren.",
    forWhomEn: "For young people and parents. Some seats are kept for young people.",
  },
  full: {
    title: "Ouderavond: volhouden als het thuis zwaar is",
    titleEn: "Parents' evening: keeping going when things are hard at home",
    summary:
      "Wat had jullie gezin nodig om bij elkaar te kunnen blijven wonen? Daar praten we over in kleine groepen, met ouders onder elkaar. Het is vol; je kunt wel op de wachtlijst.",
    summaryEn:
      "What did your family need to be able to keep living together? We talk about that in small groups, with parents among themselves. It is full; you can join the waiting list.",
    forWhom: "Voor ouders en andere volwassenen uit het gezin.",
    forWhomEn: "For parents and other adults of the family.",
  },
  reportDue: {
    title: "Broers en zussen bij elkaar",
    titleEn: "Keeping brothers and sisters together",
    summary:
      "Wat als je niet thuis kunt wonen, maar wel bij je broer of zus wilt blijven? We praatten over wat er nodig is om dat te laten lukken.",
    summaryEn:
      "What if you cannot live at home, but do want to stay with your brother or sister? We talked about what it takes to make that work.",
    forWhom: "Voor jongeren, broers, zussen en ouders.",
    forWhomEn: "For young people, brothers, sisters and parents.",
  },
  reportOverdue: {
    title: "Op jezelf na je achttiende",
    titleEn: "Living on your own at 18",
    summary:
      "Je wordt achttien en de hulp verandert. We praatten over een plek om te wonen, geld en mensen die blijven.",
    summaryEn:
      "You turn eighteen and the help changes. We talked about a place to live, money and people who stay.",
    forWhom: "Voor jongeren vanaf 16 jaar en hun ouders.",
    forWhomEn: "For young people from 16 and their parents.",
  },
} as const satisfies Record<SessionName, Record<string, string>>;

type ProgrammeLine = readonly [time: string, text: string, textEn: string];

const PROGRAMMES: Readonly<Record<SessionName, readonly ProgrammeLine[]>> = {
  coming: [
    ["15:30", "Binnenkomen, drinken en iets lekkers", "Come in, a drink and something nice"],
    ["15:45", "Wat ligt open en wat staat vast?", "What is open and what is fixed?"],
    ["16:00", "In kleine groepen: bouw jouw goede plek", "In small groups: build your good place"],
    ["16:50", "Pauze", "Break"],
    ["17:00", "De vijf belangrijkste punten kiezen", "Choosing the five main points"],
    [
      "17:20",
      "Wat doen we ermee en wanneer hoor je dat?",
      "What do we do with it and when do you hear?",
    ],
  ],
  full: [
    ["19:30", "Welkom met koffie en thee", "Welcome with coffee and tea"],
    ["19:45", "Ouders vertellen: wat hielp ons?", "Parents tell: what helped us?"],
    [
      "20:15",
      "In groepen: wat had er eerder moeten zijn?",
      "In groups: what should have been there sooner?",
    ],
    ["21:10", "Wat nemen we mee naar het plan?", "What do we take along to the plan?"],
  ],
  reportDue: [
    ["16:00", "Welkom", "Welcome"],
    ["16:15", "Drie verhalen", "Three stories"],
    ["16:45", "In groepen: wat is er nodig?", "In groups: what is needed?"],
    ["17:40", "Samen afronden", "Closing together"],
  ],
  reportOverdue: [
    ["19:00", "Welkom", "Welcome"],
    ["19:15", "Quiz: wat mag je op je achttiende?", "Quiz: what may you do at eighteen?"],
    ["19:45", "In groepen: wonen, geld, mensen", "In groups: housing, money, people"],
    ["20:45", "Samen afronden", "Closing together"],
  ],
};

/** The `programme` column: JSON array of `{ time, text, textEn }`. */
export function programmeOf(session: SessionName): string {
  return JSON.stringify(
    PROGRAMMES[session].map(([time, text, textEn]) => ({ time, text, textEn })),
  );
}

/** The `access` column: what people may want to know before they dare to come. */
export function accessOf(municipality: string, listener = "OZJT"): string {
  return JSON.stringify({
    wheelchair: {
      nl: "Je kunt met een rolstoel overal komen, ook op het toilet.",
      en: "You can get everywhere with a wheelchair, the toilet included.",
    },
    quietRoom: {
      nl: "Er is een rustige kamer waar je altijd even heen mag.",
      en: "There is a quiet room where you may go at any time.",
    },
    travelCosts: {
      nl: `Je reis naar ${municipality} betalen we terug. Neem je kaartje of kilometers mee.`,
      en: `We pay back your journey to ${municipality}. Bring your ticket or the distance.`,
    },
    food: {
      nl: "Er is eten en drinken. Zeg het bij je aanmelding als je iets niet eet.",
      en: "There is food and drink. Tell us when you sign up if there is something you do not eat.",
    },
    whoIsThere: {
      nl: `Twee gespreksleiders en iemand van ${listener} die luistert. Er komt geen hulpverlener van jou.`,
      en: `Two discussion leaders and someone from ${listener} who listens. None of your own care workers come.`,
    },
    companion: {
      nl: "Je mag iemand meenemen die je vertrouwt. Die telt niet mee als plek.",
      en: "You may bring someone you trust. They take up no seat.",
    },
  });
}
