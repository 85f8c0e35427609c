import type { z } from "zod";
import { adviceFileSchema } from "./schema/advice";
import { agendaFileSchema } from "./schema/agenda";
import { bodiesFileSchema } from "./schema/bodies";
import { claimsFileSchema, decisionsFileSchema, documentsFileSchema } from "./schema/documents";
import { glossaryFileSchema, principlesFileSchema } from "./schema/principles";
import { houseRulesFileSchema, regionFileSchema, safetyFileSchema } from "~/features/region/schema";
import { municipalitiesFileSchema } from "./schema/region";
import { roundFileSchema } from "./schema/round";

/**
 * The files of a region folder. Another region brings a folder with the same names; rounds and advice come in any
 * number, one file each, named after their slug.
 */
export const singleFiles = {
  settings: { name: "region.json", schema: regionFileSchema },
  municipalities: { name: "municipalities.json", schema: municipalitiesFileSchema },
  bodies: { name: "bodies.json", schema: bodiesFileSchema },
  principles: { name: "principles.json", schema: principlesFileSchema },
  glossary: { name: "glossary.json", schema: glossaryFileSchema },
  houseRules: { name: "house-rules.json", schema: houseRulesFileSchema },
  safety: { name: "safety.json", schema: safetyFileSchema },
  documents: { name: "documents.json", schema: documentsFileSchema },
  decisions: { name: "decisions.json", schema: decisionsFileSchema },
  claims: { name: "claims.json", schema: claimsFileSchema },
  agenda: { name: "agenda.json", schema: agendaFileSchema },
} as const;

export const repeatedFiles = {
  rounds: { prefix: "round-", schema: roundFileSchema },
  advice: { prefix: "advice-", schema: adviceFileSchema },
} as const;

export type RegionSettings = z.infer<typeof regionFileSchema>;
export type MunicipalitiesFile = z.infer<typeof municipalitiesFileSchema>;
export type BodiesFile = z.infer<typeof bodiesFileSchema>;
export type PrinciplesFile = z.infer<typeof principlesFileSchema>;
export type GlossaryFile = z.infer<typeof glossaryFileSchema>;
export type HouseRulesFile = z.infer<typeof houseRulesFileSchema>;
export type SafetyFile = z.infer<typeof safetyFileSchema>;
export type DocumentsFile = z.infer<typeof documentsFileSchema>;
export type DecisionsFile = z.infer<typeof decisionsFileSchema>;
export type ClaimsFile = z.infer<typeof claimsFileSchema>;
export type AgendaFile = z.infer<typeof agendaFileSchema>;
export type HistoricalRound = z.infer<typeof roundFileSchema>;
export type AdviceFile = z.infer<typeof adviceFileSchema>;

/** A region as read from its folder: every file valid, every reference resolved. */
export interface Region {
  settings: RegionSettings;
  municipalities: MunicipalitiesFile;
  bodies: BodiesFile;
  principles: PrinciplesFile;
  glossary: GlossaryFile;
  houseRules: HouseRulesFile;
  safety: SafetyFile;
  documents: DocumentsFile;
  decisions: DecisionsFile;
  claims: ClaimsFile;
  agenda: AgendaFile;
  rounds: HistoricalRound[];
  advice: AdviceFile[];
}
