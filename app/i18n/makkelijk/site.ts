import type { site as dutch } from "../nl/site";
import type { Spoken } from "../translated";

export const site: Spoken<typeof dutch> = {
  exampleNotice: "Dit is een voorbeeld. Het is niet echt gebeurd.",
  notFoundText: "Deze pagina is er niet. Ga terug naar het begin.",
  goneText: "Deze link is te oud. Ga terug naar het begin.",
  tooManyText: "Er kwam te veel tegelijk. Dat komt niet door jou.",
  unexpectedText: "Dit komt niet door jou. Wacht een paar minuten. Probeer het dan nog een keer.",
};
