/** The page before a step of a round: what keeps it back, who is reached, what changes and what is destroyed. */
export const roundSteps = {
  lead_announce: "Mensen zien daarna dat deze ronde eraan komt.",
  lead_withdrawAnnouncement: "De ronde is daarna weer alleen voor medewerkers te zien.",
  lead_open: "Mensen kunnen daarna meedoen.",
  lead_close: "Niemand kan daarna nog meedoen.",
  lead_reportBack: "Mensen horen daarna wat er met hun inbreng is gebeurd.",
  lead_evaluate: "De ronde is daarna helemaal klaar.",
  blockingTitle: "Dit kan nog niet",
  blockingText: "Vul dit eerst aan. Daarna kun je deze stap zetten.",
  laterTitle: "Dit heb je nodig voordat de ronde opengaat",
  kind_attention: "Kijk hier nog naar",
  kind_reached: "Wie ziet of hoort dit",
  kind_changes: "Wat er verandert",
  kind_destroyed: "Dit wordt vernietigd, voor altijd",
  reversible: "Je kunt dit later terugdraaien.",
  irreversible: "Je kunt dit niet terugdraaien.",
  yes_announce: "Ja, kondig aan",
  yes_withdrawAnnouncement: "Ja, trek de aankondiging in",
  yes_open: "Ja, open de ronde",
  yes_close: "Ja, sluit de ronde",
  yes_reportBack: "Ja, koppel terug",
  yes_evaluate: "Ja, rond af",
  back: "Nee, terug naar de ronde",
  look: "Bekijk",
  conflict:
    "Iemand anders heeft deze ronde net veranderd. Lees opnieuw wat er gebeurt, en beslis dan.",
  mend: "Vul de ronde aan",
  fact_page_public:
    "Iedereen kan de bladzijde van de ronde lezen: de vraag, wat open ligt en wat vaststaat, wie beslist en de datums.",
  fact_page_hidden: "De bladzijde van de ronde is voor niemand van buiten nog te zien.",
  fact_no_mail: "Niemand krijgt hierover een e-mail.",
  fact_mail:
    "{count} {count:persoon krijgt|mensen krijgen} een e-mail: wie meedeed of de ronde volgt, en een adres bevestigde.",
  fact_takes_part:
    "Iedereen kan meedoen: met vragenlijsten die open zijn, bijeenkomsten en voorstellen.",
  fact_closes_by_itself: "De ronde sluit vanzelf na {date}.",
  fact_no_closing_date: "Er is geen sluitdatum. De ronde blijft open tot jij hem sluit.",
  fact_no_reply_date: "Niemand heeft gezegd wanneer mensen iets horen.",
  fact_stops_taking_part: "De ronde neemt geen inbreng meer aan en gaat niet opnieuw open.",
  fact_closes_before_promised: "Mensen lazen dat ze tot en met {date} konden meedoen.",
  fact_surveys_close: "{count} {count:vragenlijst sluit|vragenlijsten sluiten} mee.",
  fact_survey_results_public:
    "De uitslag van {count} {count:vragenlijst|vragenlijsten} is voor iedereen te lezen.",
  fact_sessions_to_come: "{count} {count:bijeenkomst moet|bijeenkomsten moeten} nog komen.",
  fact_cases_waiting: "{count} {count:tekst wacht|teksten wachten} nog op een moderator.",
  fact_cases_held: "{count} {count:tekst ligt|teksten liggen} nog bij de veiligheidsfunctionaris.",
  fact_proposals_unanswered: "{count} {count:voorstel heeft|voorstellen hebben} geen antwoord.",
  fact_input_in_no_theme:
    "{count} {count:inbreng staat|keer inbreng staat} in geen enkele rode draad.",
  fact_figures_and_report_frozen: "De cijfers en het verslag worden vastgelegd.",
  fact_texts_frozen: "Wat er over de ronde staat, kan niemand nog veranderen.",
  fact_evaluated: "De laatste stap van de rode draad is klaar.",
  fact_drafts: "{count} {count:vragenlijst|vragenlijsten} die iemand begon en nooit verstuurde.",
  fact_answer_links:
    "Wat {count} {count:ingevulde vragenlijst|ingevulde vragenlijsten} verbindt met een persoon in de telling. De antwoorden zelf blijven.",
  fact_round_key:
    "De sleutel van deze ronde. Niemand kan daarna nog zien welke antwoorden van wie waren.",
};
