import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData, kindsFound } from "~/features/moderation/domain/personal-data";

/** The finds as "kind: letters", easy to read beside the sentence they come from. */
const finds = (text: string, publicNumbers: readonly string[] = []) =>
  findPersonalData(text, { publicNumbers }).map(
    (span) => `${span.kind}: ${text.slice(span.start, span.end)}`,
  );

describe("telephone numbers", () => {
  it.each([
    ["Bel me op 0612345678 vanavond", "0612345678"],
    ["app 06-12345678.", "06-12345678"],
    ["06 12 34 56 78 is mijn nummer", "06 12 34 56 78"],
    ["06 - 1234 5678", "06 - 1234 5678"],
    ["bel +31 6 12345678", "+31 6 12345678"],
    ["bel +31 (0)6 1234 5678", "+31 (0)6 1234 5678"],
    ["bel 0031612345678", "0031612345678"],
    ["thuis (053) 123 45 67", "(053) 123 45 67"],
    ["thuis 053-1234567", "053-1234567"],
    ["thuis 0546 123456", "0546 123456"],
    ["oma woont in Duitsland, +49 171 1234567", "+49 171 1234567"],
  ])("finds the number in %j", (text, number) => {
    expect(finds(text)).toEqual([`telephone: ${number}`]);
  });

  it.each([
    "Bel Veilig Thuis: 0800-2000 of de Kindertelefoon 0800-0432, bij nood 112.",
    "113 Zelfmoordpreventie: 0800-0113. Gemeente: 14 053. Politie 0900-8844.",
    "In 2015-2021 en 2020/2021 was er geen verslag.",
    "Op 06-12-2021 10 jongeren, op 01-02-2021 10 ouders.",
    "Het kostte 1.250.000 euro en € 12.345.678,00.",
    "Zaak 0123.2021.4455 en versie 1.0.2.3.",
    "De 92 respondenten, waarvan 88 professionals en 4 anderen.",
    "Ik wacht al 12 maanden, 3 weken en 2 dagen.",
  ])("finds no number in %j", (text) => {
    expect(finds(text)).toEqual([]);
  });

  it("leaves numbers alone that the region publishes itself, in any notation", () => {
    expect(finds("Bel 053 487 87 87 of +31534878787", ["053-4878787"])).toEqual([]);
  });
});

describe("e-mail addresses", () => {
  it.each([
    ["Mail naar anna.de-vries+werk@post.voorbeeld.nl.", "anna.de-vries+werk@post.voorbeeld.nl"],
    ["zoë@voorbeeld.nl", "zoë@voorbeeld.nl"],
    ["mail anna(at)voorbeeld.nl", "anna(at)voorbeeld.nl"],
    ["mail anna apenstaartje voorbeeld punt nl", "anna apenstaartje voorbeeld punt nl"],
  ])("finds the address in %j", (text, address) => {
    expect(finds(text)).toEqual([`email: ${address}`]);
  });

  it.each(["Wij zijn @ school", "een apenstaartje is een aapje", "prijs@2021", "zie inbreng.nl"])(
    "finds no address in %j",
    (text) => {
      expect(finds(text)).toEqual([]);
    },
  );
});

describe("citizen service numbers", () => {
  it.each([
    ["Mijn BSN is 123456782", "123456782", "certain"],
    ["burgerservicenummer: 123.456.782", "123.456.782", "certain"],
    ["mijn nummer 123456782 staat erop", "123456782", "likely"],
    ["mijn nummer 1234 56 782 staat erop", "1234 56 782", "likely"],
    ["nummer 10000008", "10000008", "likely"],
  ])("finds the number in %j", (text, number, certainty) => {
    expect(finds(text)).toEqual([`citizenNumber: ${number}`]);
    expect(findPersonalData(text)[0]?.certainty).toBe(certainty);
  });

  it.each([
    "nummer 123456789 faalt voor de proef",
    "zaaknummer 123456782",
    "dossiernr: 123456782",
    "het kostte € 123456782",
    "het kostte 123.456.782 euro",
    "het kostte 123456782 euro",
    // Passes the 11-test and is a date.
    "op 20210607",
    "tussen 2021-2024 en 2015 2016 2017",
    "https://voorbeeld.nl/123456782",
    "code A123456782",
    "000000000",
  ])("finds no number in %j", (text) => {
    expect(finds(text)).toEqual([]);
  });
});

describe("bank accounts", () => {
  it.each([
    ["Maak over op NL91ABNA0417164300 graag", "NL91ABNA0417164300"],
    ["nl91 abna 0417 1643 00", "nl91 abna 0417 1643 00"],
    ["BE68 5390 0754 7034 is van oma", "BE68 5390 0754 7034"],
    ["DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"],
  ])("finds the account in %j", (text, account) => {
    expect(finds(text)).toEqual([`bankAccount: ${account}`]);
  });

  it.each([
    "NL92ABNA0417164300 heeft een fout controlegetal",
    "NL91ABNA04171643001 is te lang",
    "in 2021 NL20 teams en LP1 tot LP8",
  ])("finds no account in %j", (text) => {
    expect(finds(text)).toEqual([]);
  });
});

describe("postcode with house number", () => {
  it.each([
    ["Ik woon op 7511 AB 12", "7511 AB 12"],
    ["Ik woon op 7511AB, 12a", "7511AB, 12a"],
    ["adres: 7511 ab huisnummer 12", "7511 ab huisnummer 12"],
    ["adres: 7511xk 12", "7511xk 12"],
    ["adres: 7511XK12", "7511XK12"],
    ["Dorpsstraat 12-b, 7511 XK Enschede", "Dorpsstraat 12-b, 7511 XK"],
  ])("finds the front door in %j", (text, address) => {
    expect(finds(text)).toEqual([`homeAddress: ${address}`]);
  });

  it.each([
    "in 2021 en 2022 gebeurde niets",
    "van 2015 of 2016",
    "in 2021 EN 2022",
    "Ik woon in 7511 XK",
    "voor 1500 km 2 keer",
    "7511 SS 12",
  ])("finds no front door in %j", (text) => {
    expect(finds(text)).toEqual([]);
  });
});

describe("names, as a hint only", () => {
  it.each([
    ["Mijn begeleider Sanne luisterde niet", "Sanne"],
    ["mijn juf heet Anne de Vries en zij", "Anne de Vries"],
    ["Van meneer van den Berg mocht het", "Berg"],
    ["dokter Özdemir zei", "Özdemir"],
    ["Ik heet Noor en ik ben 14", "Noor"],
  ])("hints at the name in %j", (text, name) => {
    expect(finds(text)).toEqual([`personName: ${name}`]);
    expect(findPersonalData(text)[0]?.certainty).toBe("hint");
  });

  it.each([
    "Mijn begeleider was er nooit",
    "mijn begeleider. Daarna kwam er niemand",
    "Mijn moeder Toen ik klein was",
    "mijn begeleider bij Jeugdzorg",
    "De juf en de meester waren lief",
    "mijn begeleider GING WEG",
  ])("hints at nothing in %j", (text) => {
    expect(finds(text)).toEqual([]);
  });
});

describe("names of people, wherever they stand", () => {
  it.each([
    ["Toen zei Karin dat ik weg moest", "Karin"],
    ["Karin zei dat ik weg moest", "Karin"],
    ["Ik was bij Mohammed van Dijk thuis", "Mohammed van Dijk"],
    ["Dat weet Fatima's broer ook", "Fatima"],
    ["samen met Kevin Jansen. Daarna niet meer", "Kevin Jansen"],
    ["(Sanne was erbij)", "Sanne"],
    ["I told Emma and she listened", "Emma"],
  ])("hints at the name in %j", (text, name) => {
    expect(finds(text)).toEqual([`personName: ${name}`]);
    expect(findPersonalData(text)[0]?.certainty).toBe("hint");
  });

  it("finds each of several", () => {
    expect(finds("Johan en Petra zeiden dat Daan mee mocht")).toEqual([
      "personName: Johan",
      "personName: Petra",
      "personName: Daan",
    ]);
  });

  it.each([
    "Ik woon in Enschede en ga naar school in Hengelo",
    "Jarabee en Samen Twente gaan hierover",
    "De gemeente Hof van Twente gaf geen antwoord",
    "Een huis aan de Johan Cruijffstraat",
    "Wij zaten op de Anna van Burenschool",
    "het Emma Kinderziekenhuis in Amsterdam",
    "Sint-Jan is een feest",
    "In mei en juli was er niemand, in juni ook niet",
    "Max 3 mensen. Mark je antwoord. Wil je dat?",
    "Roos is een bloem, Bas is een stem en Storm is weer",
    "karin met een kleine letter zegt niets",
    "KARIN IN HOOFDLETTERS",
    "Emmaus en Johannesburg",
    "Dat is wat de Wmo en het CJG doen",
    "Alles moet anders. Niemand luistert. Iedereen weet het.",
    "Nu weet ik: Vertel het mij voordat je het regelt",
  ])("hints at nothing in %j", (text) => {
    expect(finds(text)).toEqual([]);
  });

  it("hints at no name in the words of the examples and the region", () => {
    const words = [
      "Kinderen die niet thuis kunnen wonen, moeten bij hun broers en zussen kunnen blijven.",
      "Een vaste begeleider voor elk gezin. Nu krijgen wij elk half jaar iemand anders.",
      "Veilig Thuis en de Kindertelefoon staan in Borne, Almelo en Oldenzaal op elke deur.",
    ];
    expect(words.flatMap((text) => finds(text))).toEqual([]);
  });
});

describe("any text", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("06-12345678", "a@b.nl", "BSN 123456782", "7511 XK 12", "mijn juf Anne", " "),
    ),
    { maxLength: 12 },
  );

  it("gives spans in order, inside the text, that never overlap", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(" ");
        let place = 0;
        for (const span of findPersonalData(text)) {
          expect(span.start).toBeGreaterThanOrEqual(place);
          expect(span.end).toBeGreaterThan(span.start);
          place = span.end;
        }
        expect(place).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("comes to an end on hostile lines, with spans that lie inside them", () => {
    const lines = [
      "a".repeat(50_000),
      "0 ".repeat(25_000),
      "1".repeat(50_000),
      "a@".repeat(25_000),
    ];
    for (const line of lines) {
      const ends = findPersonalData(line).map((span) => span.end);
      expect(ends.filter((end) => end > line.length)).toEqual([]);
    }
  });

  it("names the kinds once", () => {
    const spans = findPersonalData("0612345678 of 0687654321 of a@b.nl");
    expect(kindsFound(spans)).toEqual(["telephone", "email"]);
  });
});
