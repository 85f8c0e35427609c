/**
 * A tablet at a session that works with and without network. It makes the screens of the survey itself, out of the very parts that
 * the server makes its pages of. Whoever stands there exists in the memory of this page only; what they send is
 * sealed before it is kept, and nobody can open it on the tablet.
 */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  PARTICIPATION_CODE_BYTES,
  participationCodeFromRandomBytes,
} from "~/features/people/domain/participation-code";
import { tabletAddress, tabletSendAddress } from "~/features/surveys/domain/kiosk-address";
import { picturesIn } from "~/features/surveys/domain/pictures";
import { LanguageProvider } from "~/i18n/context";
import { LANGUAGES, localPath } from "~/i18n/language";
import { speakOf } from "~/i18n/region-words";
import { translator } from "~/i18n/t";
import { speakTranslations } from "~/i18n/translations";
import { SiteAddressProvider } from "~/ui/site-address";
import { REASONS_TO_STAY } from "../domain/sealed-refusal";
import { before, goTo, NOBODY, placeAt, press, wholeForm } from "../domain/tablet-visit";
import type { TabletSurvey, Visit } from "../domain/tablet-visit";
import { TabletScreen } from "../ui/tablet-screen";
import { TabletStop } from "../ui/tablet-stop";
import { makeOfflineCopy, removeOfflineCopy } from "./offline-copy";
import { readTabletData } from "./page-data";
import type { TabletData } from "./page-data";
import { formOf, postForm } from "./page-forms";
import { sealResponse } from "./sealing";
import { sendWaiting } from "./sending";
import { WaitingStore } from "./waiting";
import type { Waiting } from "./waiting";

const SEND_EVERY = 30_000;

function element(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-tablet="${name}"]`);
}

function counted(waiting: readonly Waiting[]) {
  const refused = REASONS_TO_STAY.map((code) => ({
    code,
    count: waiting.filter((row) => row.refused === code).length,
  }));
  return {
    waiting: waiting.filter((row) => row.refused === null).length,
    refused: refused.filter(({ count }) => count > 0),
  };
}

/** The page of a tablet: who stands there, and what it does with a press of a button. */
class Tablet {
  readonly #data: TabletData;
  readonly #store: WaitingStore;
  readonly #name: string;
  readonly #survey: TabletSurvey;
  /** Its page in every language, and in this one. */
  readonly #pages: readonly string[];
  readonly #address: string;
  #visit: Visit = NOBODY;
  /** The code of whoever just sent. */
  #code: string | null = null;
  #notKept: string | undefined;
  /** Whether staff are at the page where a tablet stops. */
  #stops = new URLSearchParams(location.search).has("uit");
  /** The page where it stops, as it was last shown. */
  #shownStop = "";

  private constructor(data: TabletData, store: WaitingStore, name: string) {
    const { page, language } = data;
    const { asksRepresentative, representativeUnderAge } = page.choices;
    const legalBasis = asksRepresentative ? "consent" : "publicTask";
    this.#data = data;
    this.#store = store;
    this.#name = name;
    this.#survey = {
      questionnaire: page.questionnaire,
      consent: { legalBasis, representativeUnderAge },
    };
    const path = tabletAddress(page.head.slug);
    this.#pages = LANGUAGES.map((each) => localPath(each, path));
    this.#address = localPath(language, path);
  }

  static async open(data: TabletData): Promise<Tablet> {
    const name = `tablet-${data.page.head.slug}`;
    return new Tablet(data, await WaitingStore.open(name), name);
  }

  /** Shows a screen in the place of the one before, as a page that was just opened. */
  #put(screen: ReactNode): void {
    const place = element("screen");
    if (!place) return;
    const { language, siteAddress } = this.#data;
    place.innerHTML = renderToStaticMarkup(
      <LanguageProvider language={language}>
        <SiteAddressProvider address={siteAddress}>{screen}</SiteAddressProvider>
      </LanguageProvider>,
    );
    scrollTo(0, 0);
    (document.getElementById("error-summary") ?? document.getElementById("content"))?.focus();
  }

  async #show(): Promise<void> {
    const { page } = this.#data;
    const ended = await this.#store.isEnded(page.tablet);
    this.#stops ||= ended;
    if (!this.#stops) {
      const [visit, code, notKept] = [this.#visit, this.#code, this.#notKept];
      this.#put(<TabletScreen {...{ page, visit, code, notKept }} />);
      return;
    }
    const counts = counted(await this.#store.all());
    // Whoever reads this page, or is about to press something, is not disturbed while nothing changes.
    const shown = JSON.stringify({ counts, ended });
    if (shown === this.#shownStop) return;
    this.#shownStop = shown;
    this.#put(<TabletStop {...counts} ended={ended} />);
  }

  /** Says how many wait, in a place that is read aloud when it changes. */
  async #tellWaiting(): Promise<void> {
    const t = translator(this.#data.language);
    const { waiting, refused } = counted(await this.#store.all());
    const lines = [
      ...(waiting > 0 ? [t.count("surveys.tabletWaiting", waiting)] : []),
      ...(refused.length > 0 ? [t("surveys.tabletAskStaff")] : []),
    ];
    const place = element("waiting");
    if (!place) return;
    place.textContent = lines.join(" ");
    place.dataset["count"] = String(waiting);
  }

  async #send(again = false): Promise<void> {
    const { page, language } = this.#data;
    const to = localPath(language, tabletSendAddress(page.head.slug));
    await sendWaiting(to, this.#store, again);
    await this.#tellWaiting();
    if (!this.#stops) return;
    const isEnded = await this.#store.isEnded(page.tablet);
    if (isEnded && navigator.onLine && (await this.#store.all()).length === 0) await this.#leave();
    else await this.#show();
  }

  /** An ended tablet that has nothing left leaves nothing behind, and says so to the server, which destroys its key. */
  async #leave(): Promise<void> {
    await this.#store.destroy();
    await removeOfflineCopy(this.#name, this.#pages);
    postForm(this.#address, { intent: "end", tablet: this.#data.page.tablet });
  }

  /** Seals what somebody filled in and keeps it; then they are nobody to this tablet any more. */
  async #keep(sent: Visit): Promise<void> {
    const { tablet, version, recipient } = this.#data.page;
    const bytes = crypto.getRandomValues(new Uint8Array(PARTICIPATION_CODE_BYTES));
    const code = participationCodeFromRandomBytes(bytes);
    const form = wholeForm(this.#survey, sent);
    try {
      const sealed = await sealResponse(recipient, { code, version, form });
      await this.#store.put({ id: crypto.randomUUID(), tablet, sealed, refused: null });
      this.#visit = { ...NOBODY, place: { at: "done" } };
      this.#code = code;
      this.#notKept = undefined;
    } catch {
      this.#visit = goTo(sent, { at: "check" });
      this.#notKept = "surveys.tabletNotKept";
    }
  }

  /** What staff press where a tablet stops. */
  async #pressStop(intent: string): Promise<void> {
    if (intent === "goOn") {
      location.replace(this.#address);
      return;
    }
    if (intent === "end") await this.#store.end(this.#data.page.tablet);
    if (intent === "discard") {
      const refused = (await this.#store.all()).filter((row) => row.refused !== null);
      await this.#store.remove(refused.map(({ id }) => id));
    }
    await this.#send(intent !== "discard");
  }

  async #submit(event: SubmitEvent): Promise<void> {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement) || !element("screen")?.contains(target)) return;
    event.preventDefault();
    const pressed = formOf(target, submitter);
    if (this.#stops) return this.#pressStop(pressed.intent);
    // One entry more to go back from, which holds nothing: Back is a step back in the survey, not away from it.
    if (this.#visit.place.at === "start") history.pushState(null, "");
    this.#visit = press(this.#survey, this.#visit, pressed);
    if (this.#visit.place.at === "start") this.#code = null;
    if (this.#visit.place.at === "done") await this.#keep(this.#visit);
    await this.#show();
    if (this.#visit.place.at === "done") await this.#send();
  }

  /** A link in a screen leads to another screen, to a field on it, or to the same page in another language. */
  async #follow(event: MouseEvent): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || (this.#pages.includes(link.pathname) && link.hash === "")) return;
    event.preventDefault();
    if (link.pathname === location.pathname) {
      document.getElementById(link.hash.slice(1))?.focus();
      return;
    }
    const { language, page } = this.#data;
    const local = (path: string) => localPath(language, path);
    const place = placeAt(page, this.#visit, (path) => local(path) === link.pathname + link.search);
    this.#visit = place === null ? before(this.#survey, this.#visit) : goTo(this.#visit, place);
    await this.#show();
  }

  async #goBack(): Promise<void> {
    this.#code = null;
    this.#visit = before(this.#survey, this.#visit);
    if (this.#visit.place.at !== "start") history.pushState(null, "");
    await this.#show();
  }

  async run(): Promise<void> {
    const started = (work: Promise<void>) => void work.catch(() => undefined);
    addEventListener("submit", (event) => started(this.#submit(event)));
    addEventListener("popstate", () => started(this.#goBack()));
    element("screen")?.addEventListener("click", (event) => started(this.#follow(event)));
    await this.#show();
    const send = () => started(this.#send());
    addEventListener("online", send);
    setInterval(send, SEND_EVERY);
    send();
    // The browser may not throw away what waits when its disk fills up.
    await navigator.storage.persist().catch(() => false);
    const pictures = picturesIn(this.#survey.questionnaire).map((file) => `/${file}`);
    const isReady = await makeOfflineCopy(this.#name, this.#pages, pictures).catch(() => false);
    const t = translator(this.#data.language);
    const ready = element("ready");
    if (ready) ready.textContent = t(isReady ? "surveys.tabletReady" : "surveys.tabletNotReady");
  }
}

async function begin(): Promise<void> {
  const data = readTabletData();
  speakOf(data.identity);
  speakTranslations(data.language, new Map(data.page.translations), () => undefined);
  await (await Tablet.open(data)).run();
}

const tellUnable = () => element("unable")?.removeAttribute("hidden");
if (isSecureContext && "serviceWorker" in navigator) begin().catch(tellUnable);
else tellUnable();
