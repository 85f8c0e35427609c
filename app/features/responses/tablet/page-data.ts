import type { TabletPage } from "~/features/responses/queries/tablet.server";
import type { SiteIdentity } from "~/features/region/queries/identity.server";
import type { CarriedMessages } from "~/i18n/carried-messages";
import type { Language } from "~/i18n/language";

/** What the page of a tablet carries for its script. */
export type TabletData = {
  page: TabletPage;
  language: Language;
  messages: CarriedMessages;
  identity: Pick<SiteIdentity, "name" | "siteName" | "municipalities"> | null;
  siteAddress: string;
};

function isTabletData(carried: unknown): carried is TabletData {
  return typeof carried === "object" && carried !== null && "page" in carried;
}

/** What the page that this script stands in carries; our own server wrote it there. */
export function readTabletData(): TabletData {
  const holder = document.querySelector<HTMLTemplateElement>("template#tablet-data");
  const carried: unknown = JSON.parse(holder?.content.textContent ?? "null");
  if (!isTabletData(carried)) throw new Error("The page of a tablet carries nothing");
  return carried;
}
