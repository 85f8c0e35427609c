import type { reporting as dutch } from "../nl/reporting";
import type { Spoken } from "../translated";

export const reporting: Spoken<typeof dutch> = {
  leadUnderWay:
    "Je kunt nog meedoen. Hier lees je wat mensen vaak zeggen. Je leest ook het antwoord.",
  leadListening: "Je kunt niet meer meedoen. Wij lezen nu alles. Daarna komt hier het antwoord.",
  themesIntro:
    "Een rode draad is iets dat veel mensen zeggen. Eerst lees je wat mensen zeggen. Daarna lees je het antwoord.",
  noThemesText: "Wij lezen eerst alles. Daarna staat het hier.",
};
