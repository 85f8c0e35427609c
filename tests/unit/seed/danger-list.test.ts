import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  findDanger,
  readDangerList,
  signalsFound,
} from "~/features/moderation/domain/danger-terms";
import { loadRegion } from "../../../prisma/seed/load-region";

const { safety } = loadRegion(join(import.meta.dirname, "../../../prisma/seed/regions/twente"));
const matcher = readDangerList(safety.danger);
const signalsIn = (text: string) => signalsFound(findDanger(text, matcher));

describe("the danger words that Twente ships", () => {
  it.each([
    ["violence", "Mijn vader slaat mij als hij gedronken heeft."],
    ["violence", "Papa slaat mama."],
    ["violence", "Ik word elke dag geslagen."],
    ["violence", "Mijn stiefvader slaat mij niet alleen, hij schopt ook."],
    ["violence", "Wij krijgen klappen van papa."],
    ["violence", "My stepfather beats my little sister."],
    ["violence", "Op de groep is iemand die mij slaat."],
    ["violence", "Er woont iemand die me schopt als de leiding weg is."],
    ["violence", "Wat moet ik doen als mijn broer me steeds stompt?"],
    ["violence", "Ik vertel het niet, omdat hij dreigt mij te slaan."],
    ["violence", "Iedereen weet dat ze mij slaan."],
    ["violence", "Een jongen van de groep bedreigde me."],
    ["violence", "Thuis is er iemand die mij pijn doet."],
    ["sexualAbuse", "Er is iemand die mij misbruikt."],
    ["sexualAbuse", "Niemand gelooft dat hij me betast."],
    ["sexualAbuse", "Hij raakt me aan waar ik het niet wil."],
    ["sexualAbuse", "Mijn begeleider zit aan meisjes."],
    ["sexualAbuse", "Ik ben verkracht."],
    ["sexualAbuse", "Hij komt 's nachts in mijn bed."],
    ["sexualAbuse", "My uncle touches me."],
    ["suicide", "Ik wil niet meer leven."],
    ["suicide", "Ik heb geen zin meer om te leven."],
    ["suicide", "Ik heb pillen geslikt omdat ik dood wilde."],
    ["suicide", "I don't wanna live anymore."],
    ["suicide", "Soms wil ik dood."],
    ["suicide", "Mijn oma is dood en nu wil ik ook dood."],
    ["violence", "Papa slaat op mij in."],
    ["violence", "Mijn vader slaat alles kapot en ook mij."],
    ["violence", "Hij slaat alles en iedereen, ook mij."],
    ["selfHarm", "Soms denk ik eraan om mezelf te snijden."],
    ["selfHarm", "I cut myself at night."],
    ["neglect", "We krijgen thuis geen eten."],
    ["neglect", "Ik slaap al weken op straat."],
    ["unsafeHome", "Ik durf niet naar huis."],
    ["unsafeHome", "Ze willen mij uithuwelijken."],
    ["unsafeHome", "I am scared of my dad."],
    ["exploitation", "Ze dwingen me om drugs te verkopen."],
    ["exploitation", "He forces me to do things with men for money."],
  ])("hold a text that points to %s: %s", (signal, text) => {
    expect(signalsIn(text)).toContain(signal);
  });

  it.each([
    "Dit plan slaat nergens op.",
    "Voor mij slaat dit nergens op.",
    "Voor mij slaat op tijd komen juist op respect.",
    "Mij sloeg de schrik om het hart toen de brief kwam.",
    "Het is iets wat me pijn doet om te lezen.",
    "Iemand die mij overslaat bij het rondje, dat vind ik niet eerlijk.",
    "Als iemand die mij begeleidt steeds wisselt, moet ik alles opnieuw vertellen.",
    "De klok die mij elk uur wakker maakt, slaat wel erg hard.",
    "Ik verveel me dood op de groep.",
    "Gemeenten moeten de handen ineen slaan voor jongeren.",
    "Er is misbruik van zorggeld.",
    "Ik wil niet dood papier invullen maar gewoon praten.",
    "Ze vroegen het wel, maar ik wil niet dood.",
    "Mijn begeleider slaat geen afspraak over.",
    "Ik schrok me dood van die brief.",
    "Mijn oma is dood en ik wil daarover praten met iemand.",
    "Ik was bang voor het gesprek, maar thuis hielp mijn moeder.",
    "Ik ben bang dat ik straks geen huis heb.",
    "Ik zie het niet zitten om weer te verhuizen.",
    "Ik wil alleen wonen als ik 18 ben.",
    "De wachtlijst is veel te lang, mijn ouders worden er gek van.",
    "I am scared that nobody at the council reads this.",
    "I was bored to death at the meeting.",
  ])("let an everyday text pass: %s", (text) => {
    expect(signalsIn(text)).toEqual([]);
  });
});
