/**
 * Who owns which table, and who writes where.
 *
 * Rule: each table has one owner, and only the owner writes it; another feature asks the owner's command to.
 * Source: design, architecture ("Between features", one owner per table).
 *
 * Read from the code: every write through Prisma with the writes nested in it, every insert past Prisma, and every SQL
 * statement. Not looked at: the generated client and the data a region is loaded with (`prisma/seed`), which fills all
 * tables by its nature.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { walk } from "./source-tree";
import type { SourceFile } from "./source-tree";

/** The owner of each table: a feature, or the platform. */
export const OWNERS: Record<string, readonly string[]> = {
  platform: [
    ...["AuthSession", "AuditEntry", "AuditHead", "SubmissionReceipt", "Job"],
    "LimitCount",
    ...["DomainEvent", "EventCursor", "PageVersion"],
    "Installation",
    "ErasedKey",
  ],
  region: [
    ...["Region", "Municipality", "Body", "BodyAlias"],
    ...["Source", "SourceFile", "Document", "DocumentVersion", "GlossaryTerm"],
  ],
  people: ["Person", "ContactAddress"],
  notices: ["Follow", "Notice", "OutboxMessage", "PushDevice"],
  participation: [
    ...["LedgerPerson", "LedgerTerm", "LedgerTermRound", "LedgerChange", "Participation"],
    ...["Activity", "ActivityMunicipality"],
    ...["SourceCount", "ReferencePopulation", "FigureSnapshot"],
  ],
  staff: [
    ...["StaffAccount", "RoundModerator", "MutedNotice", "StaffDigest"],
    ...["IdentityProvider", "StaffIdentity"],
  ],
  rounds: [
    ...["Round", "RoundFrameItem", "RoundMunicipality", "RoundPrinciple", "ListenerPicture"],
    "SlugRedirect",
  ],
  principles: ["Principle", "PrincipleAction", "PrincipleActionOwner", "PrincipleWordingChange"],
  templates: ["OwnTemplate", "TemplatePicture"],
  translations: ["Translation"],
  surveys: ["Survey", "SurveyVersion", "SurveyPicture", "SurveyInvitation", "SurveyTablet"],
  responses: [
    ...["Response", "Answer", "AnswerCount", "ResponseDraft", "PaperForm"],
    ...["SurveySnapshot", "SurveySnapshotRow"],
  ],
  sessions: [
    ...["Session", "SeatReservation", "SignUp", "Attendance", "SpeakerRegistration"],
    ...["SessionReport", "SessionMaterial", "SessionQuestion", "SessionQuestionVote"],
    ...["InputCard", "DatePollOption", "DatePollVote"],
    ...["SessionMessage", "SessionMessageReader"],
  ],
  live: ["LiveRoom", "LiveQuestion", "LiveVote"],
  proposals: ["Proposal", "ProposalAuthor", "Support", "Comment", "ReplyOpinion"],
  experiences: ["Experience", "ExperienceCount"],
  opinions: ["OpinionStatement", "OpinionVote"],
  moderation: [
    "ModerationCase",
    "CaseWriter",
    "ReaderReport",
    "CaseBatch",
    "CaseBatchLine",
    "CaseNote",
    "CaseDraft",
    "ReturnMessage",
  ],
  reporting: [
    ...["Theme", "ThemeLink", "ThemePrinciple"],
    ...["Reply", "ReplyAgendaItem", "ReplyTemplate", "PreparedReply"],
    ...["RoundReport"],
  ],
  agenda: ["AgendaItem", "AgendaStatus", "AgendaPrinciple", "AgendaDependency", "AgendaOutcome"],
  advice: [...["Advice", "AdvicePoint", "Recommendation", "RecommendationPoint", "FormalReaction"]],
  decisions: ["Decision", "DecisionAlert"],
  claims: ["Claim", "ClaimChallenge"],
  search: ["SearchDocument"],
};

/** Tables that a migration makes beside the schema, for the full text. */
const TABLES_OF_THE_SEARCH = /^Search(Row|Words[A-Z]\w*)$/;

/** A relation of a table: the name of its field and the table it leads to. */
export interface Relation {
  field: string;
  leadsTo: string;
}

/** One write found in the code. */
export interface Write {
  /** The feature (or layer) the file belongs to. */
  writer: string;
  table: string;
  line: number;
  path: string;
}

/** The tables of a schema with their relations. */
function readSchema(text: string): Map<string, Relation[]> {
  const blocks = [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(blocks.map(([, name = ""]) => name));
  return new Map(
    blocks.map(([, name = "", body = ""]) => {
      const fields = [...body.matchAll(/^[ \t]+(\w+)[ \t]+(\w+)/gm)];
      const relations = fields.flatMap(([, field = "", type = ""]) =>
        names.has(type) ? [{ field, leadsTo: type }] : [],
      );
      return [name, relations];
    }),
  );
}

/** The schema of the product. */
export const SCHEMA = readSchema(readFileSync("prisma/schema.prisma", "utf8"));

/** The owner of a table; undefined when nobody is named. */
function ownerOf(table: string): string | undefined {
  if (TABLES_OF_THE_SEARCH.test(table)) return "search";
  return Object.keys(OWNERS).find((owner) => OWNERS[owner]?.includes(table));
}

/** Who a file writes for: its feature, or the part of the application it stands in. */
function writerOf(path: string): string {
  return (
    /^app\/features\/([a-z-]+)\//.exec(path)?.[1] ?? /^app\/([a-z-]+)\//.exec(path)?.[1] ?? "app"
  );
}

const WRITES = /^(create|update|upsert|delete)(Many(AndReturn)?)?$/;
/** What a relation field holds when it writes the table it leads to. */
const NESTED_WRITES =
  /^(create|createMany|connectOrCreate|update|updateMany|upsert|delete|deleteMany|set|disconnect)$/;
const SQL_WRITE =
  /\b(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|UPDATE|DELETE\s+FROM)\s+"(\w+)"/gi;
/** A statement whose table is not written in it. */
export const SQL_WRITE_UNKNOWN = /\b(?:INSERT\s+INTO|REPLACE\s+INTO|DELETE\s+FROM)\s+"?$/i;

function tableOfDelegate(name: string): string | undefined {
  const table = name.charAt(0).toUpperCase() + name.slice(1);
  return SCHEMA.has(table) ? table : undefined;
}

function nameOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return undefined;
}

/** The table that a call writes, such as `transaction.proposal.update(...)`; undefined for any other call. */
function tableOfCall(node: ts.CallExpression): string | undefined {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || !WRITES.test(expression.name.text)) {
    return undefined;
  }
  const delegate = nameOf(expression.expression);
  return delegate === undefined ? undefined : tableOfDelegate(delegate);
}

function tableOfInsert(node: ts.CallExpression): string | undefined {
  if (!["insertRows", "putRow"].includes(nameOf(node.expression) ?? "")) return undefined;
  const [, table] = node.arguments;
  return table !== undefined && ts.isStringLiteral(table) ? table.text : undefined;
}

function propertyName(node: ts.Node): string | undefined {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return undefined;
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
}

/** Whether an object stands where a relation is written: `authors: { create: ... }`. */
function writesRelation(node: ts.Node): node is ts.PropertyAssignment {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isObjectLiteralExpression(node.initializer) &&
    node.initializer.properties.some((inner) => NESTED_WRITES.test(propertyName(inner) ?? ""))
  );
}

/** The tables that relation fields on the way to a node lead to, from the table of the call around it. */
function tableOfRelation(node: ts.PropertyAssignment): string | undefined {
  const fields: string[] = [];
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const field = propertyName(at);
    if (field !== undefined) fields.unshift(field);
    const table = ts.isCallExpression(at) ? tableOfCall(at) : undefined;
    if (table === undefined) continue;
    const end = fields.reduce(
      (current, name) =>
        SCHEMA.get(current)?.find(({ field: own }) => own === name)?.leadsTo ?? current,
      table,
    );
    return end === table ? undefined : end;
  }
  // An object put together outside the call: the field decides, where it can lead to one table only.
  const name = propertyName(node);
  const ends = [...SCHEMA.values()].flat().filter(({ field }) => field === name);
  const [only, ...others] = new Set(ends.map(({ leadsTo }) => leadsTo));
  return others.length === 0 ? only : undefined;
}

function tablesOfText(node: ts.Node): string[] {
  if (
    !ts.isStringLiteralLike(node) &&
    !ts.isTemplateHead(node) &&
    !ts.isTemplateMiddleOrTemplateTail(node)
  ) {
    return [];
  }
  return [...node.text.matchAll(SQL_WRITE)].flatMap(([, table]) => table ?? []);
}

/** The tables a node writes. */
function tablesOf(node: ts.Node): string[] {
  if (ts.isCallExpression(node)) {
    return [tableOfCall(node), tableOfInsert(node)].flatMap((table) => table ?? []);
  }
  if (writesRelation(node)) return [tableOfRelation(node)].flatMap((table) => table ?? []);
  return tablesOfText(node);
}

/** Every write in a file. */
export function findWrites(file: Pick<SourceFile, "path" | "tree">): Write[] {
  const found: Write[] = [];
  walk(file.tree, (node) => {
    for (const table of tablesOf(node)) {
      const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
      found.push({ writer: writerOf(file.path), table, line: line + 1, path: file.path });
    }
  });
  return found;
}

/** Whether a write is on somebody else's table. */
export function isForeign({ writer, table }: Write): boolean {
  return ownerOf(table) !== writer;
}
