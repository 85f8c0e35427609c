/**
 * Rule: whoever uses the open data reads whose figures they are and where to write to. Both are settings of the region;
 * without them the data are the site's, and the sender of its messages answers.
 * Source: DCAT-AP-NL (publisher, contact point); OpenAPI (info.contact).
 */
export interface Publisher {
  readonly name: { readonly nl: string; readonly en: string };
  readonly siteName: string;
  /** Who answers: the contact of the region, else the region. */
  readonly contactName: string;
  readonly email: string;
}

/** What a region says of itself, as far as users of the data need it. */
interface Named {
  readonly name: Publisher["name"];
  readonly siteName: string;
  readonly contact: { readonly name: string; readonly email: string } | null;
}

const UNNAMED: Named = {
  name: { nl: "Inbreng", en: "Inbreng" },
  siteName: "Inbreng",
  contact: null,
};

/**
 * Who publishes the open data.
 * @param region null while the database has none
 * @param sender where messages of this service come from
 */
export function publisherOf(region: Named | null, sender: string): Publisher {
  const { name, siteName, contact } = region ?? UNNAMED;
  return {
    name,
    siteName,
    contactName: contact?.name ?? name.nl,
    email: contact?.email ?? sender,
  };
}
