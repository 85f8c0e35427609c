import type { surveys as dutch } from "../nl/surveys";
import type { Spoken } from "../translated";

export const surveys: Spoken<typeof dutch> = {
  lead: "Vertel wat jij vindt. Je naam hoeft niet. Je mag altijd stoppen.",
  knowSkip: "Weet je het niet? Sla de vraag over. Elk antwoord is goed.",
  knowAnonymous: "Je naam hoeft niet. Wij weten niet wie jij bent.",
  knowStop: "Je mag stoppen. Je krijgt een code. Daarmee ga je later verder.",
  knowWho: "Iemand leest jouw antwoorden. Die weet niet wie jij bent.",
  knowReply: "Hier lees je wat er gebeurt. Dat staat hier op {date}.",
  knowYoung: "Ben je jonger dan 16? Je mag meedoen. Je mag ook iemand om hulp vragen.",
  startCalm: "Start met één vraag tegelijk",
  sentText:
    "Je stuurde je antwoorden op {date}. Wil je iets anders zeggen? Stuur ze dan nog een keer. De oude antwoorden gaan weg.",
};
