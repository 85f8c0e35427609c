/** Following a round, a proposal or an agreement, and the mails about what happened. */
export const notices = {
  followTitle: "Volg per mail",
  followLead_round:
    "Je krijgt een mail als er iets gebeurt met deze ronde. Bijvoorbeeld een nieuw voorstel, een rode draad of een antwoord.",
  followLead_proposal: "Je krijgt een mail als er antwoord is, en als er verder iets mee gebeurt.",
  followLead_agreement:
    "Je krijgt een mail als de afspraak verder is. Dan vragen we je ook of je er iets van merkt.",
  followLink_agreement: "Volg deze afspraak per mail",
  followLink_round: "Volg deze ronde per mail",
  followLink_proposal: "Volg per mail",
  followAddress: "We mailen naar {email}.",
  pushNews: "Er is nieuws",
  followPush: "We vertellen het met een melding op je apparaat.",
  followStop: "Onder elke mail staat een link waarmee je met één klik stopt.",
  followButton: "Volg",
  followingNow: "Je volgt dit",
  followConfirm: "Kijk in je mail en klik op de link. Daarna krijg je pas berichten.",
  followBack: "Terug",
  followsTitle: "Wat je volgt",
  unfollow: "Niet meer volgen",
  digestSubject_one: "Er is nieuws over jouw inbreng",
  digestSubject_other: "Er zijn {count} berichten over jouw inbreng",
  digestHello: "Hallo,",
  digestLead: "Dit is er gebeurd met wat jij inbracht of volgt.",
  digest_returned:
    "Een moderator gaf iets terug dat jij schreef. Je leest waarom, en wat je kunt doen.",
  digest_published: "Wat je schreef, staat op de site: {title}",
  digest_reactionPublished: "Je reactie staat op de site, bij: {title}",
  digest_moved:
    "Een voorstel dat je schreef, steunt of volgt, hoort hier. Een moderator leest het hier opnieuw.",
  digest_merged:
    "Een voorstel dat je schreef, steunt of volgt, ging samen met een ander: {title}. Alle schrijvers en alle steun tellen mee.",
  digest_proposalPublished: "Nieuw voorstel: {title}",
  digest_themePublished: "Nieuwe rode draad: {title}",
  digest_replied: "Er is een antwoord: {title}",
  digest_agendaChanged: "Een afspraak is bijgewerkt: {title}. Merk jij er iets van?",
  digestAgreements: "Afspraken",
  digestOwn: "Vul op de website je code in. Dan zie je per bijdrage wat ermee is gedaan.",
  digestLeave: "Wil je geen berichten meer? Meld je dan hier af:",
} as const;
