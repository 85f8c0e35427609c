/**
 * Rule: a name directly after "mijn begeleider", "juf", "meneer" and the like, and a common first name that can be nothing
 * else, is worth a hint to the writer ("does this person want to be named?"), never more. The list is short on purpose: a
 * name that is also a word, a place or a brand is left out, because who is warned for nothing stops reading warnings.
 * Source: design, section 8; the wish that such names are a hint only.
 */
import type { PersonalDataSpan } from "./personal-data-span";

const RELATIONS =
  "begeleider|begeleidster|mentor|coach|gezinscoach|ambulant begeleider|hulpverlener|" +
  "jeugdbeschermer|jeugdzorgwerker|gezinsvoogd|voogd|behandelaar|therapeut|psycholoog|psychiater|" +
  "orthopedagoog|huisarts|dokter|arts|juf|meester|leraar|lerares|docent|groepsleider|" +
  "groepsleidster|maatschappelijk werker|wijkcoach|consulent|vriend|vriendin|vriendje|" +
  "vriendinnetje|buurman|buurvrouw|buurjongen|buurmeisje|broer|broertje|zus|zusje|moeder|vader|" +
  "mama|papa|oma|opa|tante|oom|neef|nicht|zoon|dochter|kind|stiefmoeder|stiefvader|pleegmoeder|" +
  "pleegvader|pleegbroer|pleegzus|klasgenoot";

const AFTER_RELATION = new RegExp(
  `(?<!\\p{L})(?:mijn|m['’]n|onze|ons|haar|zijn|hun|jouw|de) (?:${RELATIONS})(?:,? (?:genaamd|die|dat) ?(?:heet|heette)?| heet| heette|,|:)? `,
  "giu",
);
const AFTER_TITLE =
  /(?<!\p{L})(?:mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|juf|meester|dokter|dr\.|tante|oom|opa|oma) (?:(?:van|de|der|den|ter|ten|te|el|al) ){0,2}/giu;
const AFTER_OWN_NAME = /(?<!\p{L})(?:ik heet|mijn naam is|mijn naam:) /giu;

/** One or two names with the small words of Dutch and Arabic surnames between them. */
const NAME =
  /\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?:(?: (?:van|de|der|den|ter|ten|te|el|al)){0,3} \p{Lu}\p{Ll}[\p{L}'’-]{0,30})?/uy;

/** Capitals that begin a sentence or name an organisation or a time instead of a person. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    "De Het Een Ik Jij Je Hij Zij Ze Wij We Jullie En Maar Want Of Toen Daar Daarna Nu Nee Ja Dat Dit " +
    "Die Er In Op Bij Van Voor Met Als Omdat Ook Niet Geen Alles Veel Soms Altijd Nooit Toch " +
    "Jeugdzorg Jeugdhulp Jeugdbescherming Veilig Gemeente Nederland Nederlands Nederlandse Engels " +
    "Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag"
  ).split(" "),
);

/** Common first names in this country, of all who live in it; none that is a word, a month, a place or a brand as well. */
const FIRST_NAMES =
  "Abdullah|Adam|Ahmed|Aisha|Ali|Amber|Amina|Amir|Anita|Anja|Anke|Anna|Anne|Annemarie|Anouk|Arjan|Astrid|Ayoub|" +
  "Bart|Bianca|Bilal|Björn|Carla|Carolien|Chantal|Charlotte|Christiaan|Cindy|Claudia|Corrie|Daan|Daniël|Daphne|Debbie|" +
  "Demi|Dennis|Diana|Dirk|Edwin|Elif|Ellen|Els|Emily|Emma|Emre|Erik|Esmee|Esther|Eva|Evelien|Fatima|Femke|Finn|" +
  "Floor|Frank|Fred|Gerard|Gerrit|Gijs|Hamza|Hanna|Hanneke|Hans|Hassan|Heleen|Hendrik|Henk|Herman|Ibrahim|Ilse|" +
  "Imane|Ingrid|Irene|Isa|Jack|Jacqueline|Jan|Janneke|Jasper|Jayden|Jeroen|Jessica|Jesse|Johan|John|Jolanda|Joost|" +
  "Jordy|Joris|Julia|Julian|Karel|Karim|Karin|Kees|Kelly|Kevin|Kim|Klaas|Khadija|Lars|Laura|Leila|Levi|Lieke|Lisa|" +
  "Lotte|Luuk|Maaike|Maarten|Manon|Marco|Margriet|Maria|Marieke|Marije|Marijke|Marja|Marjan|Marleen|Marloes|Martijn|" +
  "Mehmet|Melissa|Merel|Michael|Michelle|Miranda|Mohamed|Mohammed|Mustafa|Nadia|Naomi|Natasja|Nicole|Niels|Nina|Omar|" +
  "Patricia|Patrick|Paula|Pauline|Peter|Petra|Pieter|Priscilla|Rachid|Rachel|Ramona|Renske|Ria|Rianne|Richard|Rick|" +
  "Robert|Robin|Roel|Ruben|Saar|Sabine|Samira|Sandra|Sanne|Sara|Sarah|Saskia|Sebastiaan|Selma|Shanna|Silvia|Simone|" +
  "Sjoerd|Sofie|Sophie|Stefan|Steven|Suzanne|Sven|Tamara|Tanja|Tess|Thijs|Thomas|Tim|Tobias|Tom|Truus|Vera|Vincent|" +
  "Wendy|Wesley|Wilma|Willem|Wouter|Yara|Yasmin|Youssef|Yusuf|Yvonne|Zeynep";

const KNOWN_NAME = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${FIRST_NAMES})(?![\\p{L}\\p{N}-])`, "gu");

/** So many characters behind a name are looked at. */
const LONGEST_ADDRESS = 60;

/** What carries the name of somebody who does not live here: a street, a school, a hospital. */
const NAMED_AFTER =
  /^(?: (?:van|de|der|den|ter|ten|te))* ?\p{L}+(?:straat|laan|plein|weg|kade|school|college|lyceum|ziekenhuis|stichting)(?!\p{L})/iu;

/** @returns the names alone, without the words before them, in order of place; all are hints. */
export function findPersonNames(text: string): PersonalDataSpan[] {
  const found: PersonalDataSpan[] = [];
  for (const pattern of [AFTER_RELATION, AFTER_TITLE, AFTER_OWN_NAME]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length;
      NAME.lastIndex = start;
      const name = NAME.exec(text)?.[0];
      if (name === undefined || NOT_A_NAME.has(name.split(" ")[0] ?? "")) continue;
      found.push({ kind: "personName", start, end: start + name.length, certainty: "hint" });
    }
  }
  for (const { index, 0: first } of text.matchAll(KNOWN_NAME)) {
    if (NAMED_AFTER.test(text.slice(index + first.length, index + first.length + LONGEST_ADDRESS)))
      continue;
    NAME.lastIndex = index;
    const name = NAME.exec(text)?.[0] ?? first;
    const end = index + (name.startsWith(`${first}'`) ? first.length : name.length);
    found.push({ kind: "personName", start: index, end, certainty: "hint" });
  }
  return found;
}
