/** The own page, erasing, and what is held of a person. */
export const own = {
  ownLead: "Alleen jij ziet deze pagina, met jouw code.",
  nothingYet: "Hier staat nog niets",
  nothingYetText: "Zodra je iets inbrengt, zie je het hier terug.",
  toRounds: "Bekijk waar je aan mee kunt doen",

  surveysTitle: "Vragenlijsten",
  surveyDay: "Ingevuld op {date}",
  surveyEditable: "Je kunt je antwoorden nog bekijken, veranderen of intrekken.",
  surveyEditableUntil: "Je kunt je antwoorden bekijken, veranderen of intrekken tot {date}.",
  surveyClosed: "De vragenlijst is gesloten. Je antwoorden tellen mee.",
  surveyUnlinked:
    "Je hebt meegedaan. De ronde is teruggekoppeld en de sleutel is vernietigd: niemand, ook jij niet, kan nog zien welke antwoorden van jou waren.",
  surveyOpen: "Bekijk mijn antwoorden",
  surveyOutcome: "Bekijk wat eruit kwam",
  draftsTitle: "Nog niet verstuurd",
  draftDay: "Bewaard op {date}",
  draftGoOn: "Ga verder met invullen",

  signUpsTitle: "Bijeenkomsten",
  signUp_confirmed: "aangemeld",
  signUp_waitlisted: "op de wachtlijst",
  signUp_cancelled: "afgemeld",
  signUp_attended: "je was erbij",
  signUp_noShow: "niet geweest",
  signUpCancel: "Bekijken of afmelden",
  signUpReport: "Lees het verslag",

  proposalsTitle: "Voorstellen",
  proposal_draft: "nog niet verstuurd",
  proposal_submitted: "wordt bekeken",
  proposal_published: "staat op de site",
  proposal_returned: "teruggestuurd",
  proposal_held: "wordt met zorg bekeken",
  proposal_answered: "beantwoord",
  proposal_followedUp: "uitgevoerd",
  proposal_withdrawn: "ingetrokken",
  next_draft: "Maak het af en verstuur het.",
  next_submitted: "Een moderator bekijkt het. Daarna staat het op de site of hoor je waarom niet.",
  next_submittedBy:
    "Een moderator bekijkt het uiterlijk {date}. Daarna staat het op de site of hoor je waarom niet.",
  next_published: "Anderen kunnen het steunen. De organisatie die erover gaat, geeft antwoord.",
  next_publishedBy: "Anderen kunnen het steunen. Je krijgt uiterlijk {date} antwoord.",
  next_returned: "Lees waarom. Je kunt het aanpassen en opnieuw sturen.",
  next_held:
    "Iemand die verstand heeft van veiligheid leest het eerst. Heb je nu hulp nodig? Kijk bij Hulp.",
  next_answered: "Er is antwoord. Lees het bij je voorstel.",
  next_followedUp: "Wat beloofd is, is gedaan.",
  next_withdrawn: "Je hebt het ingetrokken. Niemand ziet het.",
  otherReactionsTitle: "Wat je steunde en waar je op reageerde",
  supports: "Je steunt dit",
  commentOnReport: "Reactie op een verslag",

  erasePageTitle: "Wissen wat ik inbracht",
  erasePageLead:
    "Kies wat weg moet. We zeggen er steeds bij wat er precies gebeurt. Wissen kan niet ongedaan worden gemaakt.",
  eraseChoose: "Wat wil je wissen?",
  eraseChosen: "Ga door met wat ik aankruis",
  eraseAll: "Wis alles, ook mijn code",
  eraseAllTitle: "Alles wissen",
  eraseAllText:
    "We wissen alles wat hierboven staat, je e-mailadres en je code. Daarna kun je met deze code niet meer terug.",
  eraseNothing: "Er is niets om te wissen",
  eraseNothingChosen: "Kruis aan wat je wilt wissen.",
  eraseUnknownChoice: "Wat je koos is er niet meer. Kijk de lijst nog eens na.",
  erase_remove: "Verdwijnt helemaal.",
  erase_removeText:
    "Je tekst verdwijnt. Er blijft staan dat hier iets stond, omdat anderen erop reageerden.",
  erase_leaveToOthers: "Je tekst blijft van wie hem met je schreef. Jij hoort er niet meer bij.",
  erase_keepAsParticipant:
    "Dit staat in een verslag of antwoord dat al openbaar is. Het blijft staan als 'een deelnemer', los van jou.",
  erase_alreadyUnlinked:
    "Hier is niets meer te wissen: niemand kan zien welke antwoorden van jou waren.",
  erase_removeWhenSafetyCaseCloses:
    "Iemand die over veiligheid gaat leest dit nog. Het raakt nu los van jou en verdwijnt als dat klaar is.",
  kind_response: "Vragenlijst",
  kind_signUp: "Aanmelding",
  kind_attendance: "Aanwezig bij",
  kind_proposal: "Voorstel",
  kind_comment: "Reactie",
  kind_support: "Steun",
  kind_sessionQuestion: "Vraag voor",
  eraseConfirmTitle: "Weet je het zeker?",
  eraseConfirmSome_one: "Je wist 1 ding. Dit kan niet ongedaan worden gemaakt.",
  eraseConfirmSome_other: "Je wist {count} dingen. Dit kan niet ongedaan worden gemaakt.",
  eraseConfirmAll:
    "Je wist alles wat je inbracht, je e-mailadres en je code. Dit kan niet ongedaan worden gemaakt. Cijfers die al openbaar zijn veranderen niet; daar staat niets van jou in.",
  eraseConfirm: "Ja, wis dit",
  eraseCancel: "Nee, terug",
  erasedSome: "Het is gewist.",

  kind_draft: "Nog niet verstuurd",
  kind_questionVotes: "Vragen die je steunde bij",
  kind_datePoll: "Dagen die jou uitkomen voor",
  kind_speaker: "Spreektijd bij",
  kind_opinions: "Je mening over stellingen in",
  kind_replyOpinion: "Wat je vond van het antwoord op",
  kind_claimChallenge: "Je tegenspraak bij",

  holdingsTitle: "Wat we van je bewaren",
  holdingsLead: "Dit is alles wat bij je code hoort, en hoelang het blijft. Meer is er niet.",
  retentionTitle: "Wat we bewaren, en hoelang",
  retentionLead:
    "Dit is de hele lijst. Alles hieruit kun je zelf wissen met je code. Iets anders bewaren we niet van je.",
  holdingsCount_one: "{count} keer",
  holdingsCount_other: "{count} keer",

  part_responses: "Antwoorden op vragenlijsten",
  until_responses:
    "Ze hangen aan een sleutel van de ronde. Als de ronde is teruggekoppeld, vernietigen we die. Daarna kan niemand meer zien welke antwoorden van jou waren.",
  part_drafts: "Vragenlijsten die je nog niet verstuurde",
  until_drafts:
    "Ze gaan weg als je ze verstuurt, en anders {days} dagen nadat de vragenlijst sluit.",
  part_signUps: "Aanmeldingen voor bijeenkomsten",
  until_signUps:
    "Ze blijven tot je ze wist. Wat je nodig hebt en hoe je wilt heten, wissen we {days} dagen na de bijeenkomst.",
  part_sessionQuestions: "Vragen bij bijeenkomsten",
  until_sessionQuestions:
    "Wat je vroeg of steunde, blijft tot je het wist. Een vraag met een openbaar antwoord blijft staan als die van 'een deelnemer'.",
  part_datePolls: "Dagen die jou uitkomen",
  until_datePolls: "Ze blijven tot je ze wist.",
  part_speakers: "Spreektijd die je vroeg",
  until_speakers: "Je onderwerp blijft tot je het wist of je afmeldt.",
  part_proposals: "Voorstellen die je schreef",
  until_proposals:
    "Ze blijven tot je ze wist. Een voorstel met een openbaar antwoord blijft staan als dat van 'een deelnemer'.",
  part_comments: "Reacties die je schreef",
  until_comments: "Ze blijven tot je ze wist.",
  part_supports: "Voorstellen die je steunt",
  until_supports: "Dat blijft tot je je steun weghaalt.",
  part_opinions: "Wat je van stellingen vindt",
  until_opinions:
    "Het hangt aan een sleutel van de ronde, net als je antwoorden op een vragenlijst. Na de terugkoppeling leidt het naar niemand meer.",
  part_replyOpinions: "Wat je van antwoorden vond",
  until_replyOpinions: "Dat blijft tot je het wist.",
  part_claimChallenges: "Beweringen die je tegensprak",
  until_claimChallenges:
    "Dat blijft tot je het wist. Staat er een openbaar antwoord bij, dan blijft het staan als dat van 'een deelnemer'.",
  part_moderation: "Beoordelingen en meldingen",
  until_moderation:
    "Een afdruk waaraan te zien is dat teksten van één schrijver zijn of meldingen van één lezer, nooit van wie. Wis je alles, dan past die afdruk nergens meer bij.",
  part_follows: "Wat je volgt",
  until_follows: "Dat blijft tot je stopt met volgen of je e-mailadres weghaalt.",
  part_notices: "Berichten die klaarstaan",
  until_notices: "Ze gaan weg zodra ze verstuurd zijn.",
  part_address: "Je e-mailadres",
  until_address: "Het blijft tot je het weghaalt.",
  part_ledger: "Dat je meedeed",
  until_ledger:
    "De dag, je rol en wat je daarbij over jezelf aankruiste. Daarmee tellen we eerlijk. Wis je alles, dan telt het nog mee, maar leidt het niet meer naar jou.",
  part_code: "Een afdruk van je code",
  until_code: "Die blijft tot je alles wist.",
} as const;
