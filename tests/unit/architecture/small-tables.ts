/**
 * Tables that hold a limited number of rows by their nature, each with the reason: reading one whole is no reading
 * without a bound. Everything that people or staff keep adding to is read by page, by key or counted.
 */
export const SMALL_TABLES: Readonly<Record<string, string>> = {
  Region: "one",
  Installation: "a few facts of this installation",
  Municipality: "those of one region: Twente has fourteen",
  Round: "at most MOST_ROUNDS, which making a round sees to",
  Body: "the councils, colleges and organisations of a region",
  BodyAlias: "earlier and other names of those bodies",
  Principle: "those of the regional vision in force: Twente has ten",
  PrincipleAction: "what the vision says to do, principle by principle",
  PrincipleActionOwner: "the bodies named at those",
  PrincipleWordingChange: "wordings of a principle, changed with the vision",
  GlossaryTerm: "the words that the site explains",
  Source: "the public documents that facts of this region were taken from",
  Document: "the papers that the councils of a region decide on: some a year",
  DocumentVersion: "the versions of those papers",
  Decision: "one for each paper and council",
  Recommendation: "what those papers recommend",
  RecommendationPoint: "the points of advice behind those",
  AgendaItem: "the agreements of one regional agenda: Twente has thirty-four",
  AgendaStatus: "what became of each agreement, a few times a year",
  AgendaPrinciple: "the principles of each agreement",
  AgendaDependency: "which agreements wait for which",
  AgendaOutcome: "the outcomes named in that agenda",
  ReferencePopulation: "one row for each municipality, age and year that figures are held against",
  StaffAccount: "the people who work with this site",
  AuditHead: "one a day",
  LedgerTerm: "one for each term of the ledger",
  Job: "one for each kind of job",
  EventCursor: "one for each subscriber",
};
