import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  findDanger,
  readDangerList,
  signalsFound,
} from "~/features/moderation/domain/danger-terms";
import { safetyFileSchema } from "~/features/region/schema";

const file: unknown = JSON.parse(
  readFileSync("prisma/seed/regions/twente/safety.json", { encoding: "utf8" }),
);
const matcher = readDangerList(safetyFileSchema.parse(file).danger);
const signalsIn = (text: string) => signalsFound(findDanger(text, matcher));

describe("the danger list of the region", () => {
  it.each([
    ["Mijn stiefvader slaat mijn broertje als hij dronken is.", "violence"],
    ["Thuis word ik geslagen", "violence"],
    ["Op de groep werd ik opgesloten in een kamer zonder raam.", "violence"],
    ["Hij slaat mij niet meer sinds ik op de groep woon", "violence"],
    ["my dad hits me when he drinks", "violence"],
    ["De begeleider zat aan mij en ik durfde niks te zeggen", "sexualAbuse"],
    ["Ik ben verkracht op de groep", "sexualAbuse"],
    ["Ik wil dood.", "suicide"],
    ["Ik WIL NIET MEER LEVEN", "suicide"],
    ["I want to die", "suicide"],
    ["’s avonds snij ik mezelf", "selfHarm"],
    ["We krijgen geen eten als we te laat zijn", "neglect"],
    ["Ik durf niet naar huis", "unsafeHome"],
    ["Ik moet drugs verkopen van hem", "exploitation"],
  ])("holds %j", (text, signal) => {
    expect(signalsIn(text)).toContain(signal);
  });

  it.each([
    "Dit plan slaat nergens op.",
    "Ik lach me dood om die formulieren.",
    "Wij willen een vaste begeleider die langer dan een jaar blijft.",
    "De wachttijd is dodelijk saai en veel te lang.",
    "Ik wil graag leven in een gewoon huis, niet in een instelling.",
    "Mijn moeder en ik willen samen beslissen over de hulp.",
    "Sla de intake over en begin gewoon met praten.",
    "Het gesprek raakte mij echt, er werd goed geluisterd.",
    "De gemeente moet minder geld uitgeven aan vergaderen.",
    "Mijn begeleider gaf mij een tip: schrijf het van je af.",
    "Ik kreeg de kans om mee te denken en dat gaf moed.",
    "De hulp stopte toen ik achttien werd.",
    "Kan iemand mij helpen met de aanvraag?",
    "Wij zaten aan tafel met kinderen en ouders.",
    "De jeugdbeschermer hield geen rekening met ons.",
    "Bel de Kindertelefoon: 0800-0432.",
  ])("leaves %j alone", (text) => {
    expect(signalsIn(text)).toEqual([]);
  });
});
