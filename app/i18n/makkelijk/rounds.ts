import type { rounds as dutch } from "../nl/rounds";
import type { Spoken } from "../translated";

export const rounds: Spoken<typeof dutch> = {
  lead: "In een ronde stelt de gemeente een vraag. Jij geeft antwoord. Daarna lees je wat er gebeurt.",
  hearBackBy: "Op {date} lees je hier wat er gebeurt",
  step_listen: "Wij lezen wat jij zegt",
};
