import type { home as dutch } from "../nl/home";
import type { Spoken } from "../translated";

export const home: Spoken<typeof dutch> = {
  lead: "Wij willen weten wat jij vindt van jeugdhulp. Vertel het ons. Je naam hoeft niet. Je krijgt altijd antwoord.",
  doorSurveyText: "Beantwoord vragen op je telefoon. Je mag stoppen. Later ga je verder.",
  doorSessionText: "Kom langs en praat mee. Wij luisteren naar jou.",
  doorProposalText: "Schrijf wat er beter moet. De gemeente geeft antwoord.",
};
