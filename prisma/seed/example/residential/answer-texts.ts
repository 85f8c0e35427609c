import type { HouseRuleKey } from "~/features/moderation/domain/house-rules";
import type { ExampleText } from "../responses";

const approved = (text: string): ExampleText => ({ text, state: "approved" });
const waiting = (text: string): ExampleText => ({ text, state: "waiting" });
const refused = (text: string, rule: HouseRuleKey): ExampleText => ({
  text,
  state: "refused",
  rule,
});
const redacted = (text: string, covered: string): ExampleText => ({
  text,
  state: "redacted",
  covered,
});

/** What people of the example wrote under "What should change first?", by who they are. */
export const firstSteps: Readonly<Record<"youth" | "parent" | "professional", ExampleText[]>> = {
  youth: [
    approved("Vraag eerst aan mij waar ik wil wonen. Nu hoorde ik het in de auto."),
    approved(
      "Dat ik bij mijn zusje mag blijven. We zijn uit elkaar gehaald en ik zie haar één keer per maand.",
    ),
    waiting("Dat er niet steeds een nieuwe begeleider komt. Ik heb er nu acht gehad in twee jaar."),
    approved(
      "Een plek in mijn eigen dorp. Ik moest naar de andere kant van het land en raakte al mijn vrienden kwijt.",
    ),
    redacted(
      "Mijn begeleider van De Eikenhof luistert wel, maar op de andere groep deed niemand dat.",
      "De Eikenhof",
    ),
    approved("Ik wil op mijn eigen school kunnen blijven. Opnieuw beginnen is het ergste."),
    approved(
      "Minder regels op de groep. Thuis hoef je ook niet te vragen of je uit de koelkast mag pakken.",
    ),
    waiting("Als je 18 wordt moet je weg. Regel dat een jaar van tevoren en niet twee weken."),
    approved("Iemand die er is als het 's avonds misgaat. Overdag gaat het meestal wel."),
    approved("Praat gewoon normaal. Ik snap de helft van de woorden in mijn plan niet."),
    approved(
      "Dat je hulp krijgt voordat het uit de hand loopt. Ik heb zelf drie keer om hulp gevraagd.",
    ),
    refused("Jullie doen toch niks met dit soort lijstjes, stelletje prutsers.", "abuse"),
    approved("Een eigen kamer met een deur die op slot kan. Meer hoeft niet eens."),
    approved("Dat mijn moeder ook hulp krijgt. Als het met haar beter gaat, kan ik naar huis."),
    waiting("Logeren in het weekend bij een steungezin. Dan hou ik het thuis vol."),
    approved("Laat ons meebeslissen over wie er op de groep komt werken."),
    approved("Dat ik kan blijven bellen met mijn oude begeleider als ik weer thuis ben."),
    approved("Vertel hoe lang het duurt. Niet weten wanneer je naar huis mag is het moeilijkst."),
    waiting("Ik zou graag leren koken en met geld omgaan voordat ik op mezelf ga."),
    approved("Een plek waar mijn hond mee mag. Klinkt stom, maar hij was mijn rust."),
    approved("Kijk niet alleen naar wat ik fout doe. Ik kan ook dingen goed."),
    redacted(
      "Bij mijn pleegouders aan de Molenstraat gaat het nu goed. Laat mij daar dus gewoon wonen.",
      "aan de Molenstraat",
    ),
    waiting("Meer gezinshuizen en minder groepen. Op een groep is het nooit stil."),
    approved("Dat iemand na een jaar nog eens vraagt hoe het gaat."),
    approved("Als ik nee zeg, leg dan uit waarom het toch moet."),
    approved("Geef mij één telefoonnummer dat ik altijd mag appen."),
  ],
  parent: [
    approved(
      "Hulp toen het nog klein was. We hebben elf maanden gewacht en toen was het te laat om thuis op te lossen.",
    ),
    approved("Eén vaste persoon voor ons gezin. Nu vertellen we ons verhaal elke keer opnieuw."),
    waiting("Kom ook 's avonds. Overdag werk ik en is mijn zoon op school."),
    approved(
      "Een logeerplek in de buurt voor een weekend per maand. Daarmee hadden we het volgehouden.",
    ),
    approved("Praat met ons alsof we ouders zijn en geen dossier."),
    redacted(
      "Onze dochter zit op het Lindecollege en moest daar weg toen ze verhuisde. Dat had niet gehoeven.",
      "op het Lindecollege",
    ),
    approved(
      "Als een kind ergens anders woont: regel dan vervoer, zodat wij elke week langs kunnen komen.",
    ),
    approved("Zorg dat school en jeugdhulp met elkaar praten. Nu zijn wij de postbode."),
    waiting(
      "Begeleid ook de weg terug naar huis. Na een jaar stond hij met een tas voor de deur en toen was er niemand.",
    ),
    approved("Broers en zussen bij elkaar, tenzij zij dat zelf niet willen."),
    approved("Minder wisselingen. Elke nieuwe hulpverlener kost een half jaar vertrouwen."),
    approved("Help ons met het huis. We wonen met zes mensen in drie kamers, daar begint het mee."),
    waiting("Laat een ouder die dit heeft meegemaakt meedenken bij de keuze voor een plek."),
    approved("Vertel eerlijk wat er kan en wat niet. Wachten op niets is het ergste."),
    approved("Geef pleegouders meer steun, dan stoppen er minder."),
    refused(
      "Bel mij maar: dan leg ik het uit, ik sta in de gids onder mijn eigen naam.",
      "privateData",
    ),
    approved("Een plan in gewone taal, waar we samen onze handtekening onder zetten."),
    approved("Hulp voor mij als vader. Iedereen praat alleen met mijn ex."),
    waiting("Dat je mag bellen als het weer misgaat, zonder opnieuw een verwijzing."),
    approved("Kijk naar het hele gezin. Toen onze schulden geregeld waren, werd het thuis rustig."),
    approved("Laat kinderen op hun eigen club blijven, ook als ze ergens anders wonen."),
    approved(
      "Als thuis echt niet gaat: zoek eerst in de familie. Mijn zus wilde wel, maar niemand vroeg het.",
    ),
    waiting(
      "Meer plekken voor kinderen met autisme. Er was niets dichterbij dan anderhalf uur rijden.",
    ),
    approved("Leg uit wie er beslist. Wij dachten dat het de gemeente was."),
    approved("Een keer een compliment. We doen ons best."),
  ],
  professional: [
    approved("Geef ons tijd om te luisteren. Nu vul ik de helft van de week formulieren in."),
    approved("Eén aanspreekpunt per gezin, over de grenzen van gemeenten heen."),
    waiting(
      "Koop ook de weken na het verblijf in. Nu stopt de begeleiding op de dag van thuiskomst.",
    ),
    approved("Meer gezinshuizen, verspreid over de regio. Alles zit nu in de steden."),
    approved(
      "Laat ons langer dan drie jaar vooruit kijken. Dan durven we in huizen te investeren.",
    ),
    approved("Zet ervaringsdeskundigen naast ons in het team, betaald."),
    waiting("Maak één lijst met vrije plekken die alle verwijzers kunnen zien."),
  ],
};

/** What would have been needed to stay at school. */
export const schoolTexts: readonly ExampleText[] = [
  approved("Een taxi of een ov-kaart."),
  approved("Een plek in dezelfde stad."),
  waiting("Dat school wist waarom ik er even niet was."),
  approved("Iemand die met mijn mentor praatte."),
  approved("Later op de dag beginnen, de reis was anderhalf uur."),
  approved("Een fiets. Echt waar."),
  waiting("Dat ik het jaar mocht afmaken voordat ik verhuisde."),
  approved("Een school die ervaring heeft met jongeren zoals ik."),
  approved("Hulp bij het inhalen."),
  redacted("Een plekje op de Wingerd, daar zat mijn broer ook.", "op de Wingerd"),
  approved("Een leerkracht die het begreep."),
  waiting("Dat de groep dichter bij school was."),
];

/** What people added at the end. */
export const closingRemarks: readonly ExampleText[] = [
  approved("Fijn dat er eens naar gevraagd wordt."),
  waiting("Ik hoop dat ik dit keer hoor wat ermee gebeurt."),
  approved("Succes, en maak het niet te ingewikkeld."),
  approved("Ik wil best een keer komen vertellen hoe het was."),
  waiting("Vergeet de opa's en oma's niet."),
  approved("Dank aan de groepsleiding die elke avond bleef tot iedereen sliep."),
  approved("De vragen waren goed te begrijpen."),
  waiting("Misschien kunnen jullie ook op school komen praten."),
];
