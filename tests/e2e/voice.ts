import type { Page } from "@playwright/test";

/** What the device would say is written down in `said`: a test has no voice. A sentence ends when the test says so. */
export async function withVoice(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((spoken) => {
    const said: string[] = [];
    let speaking: EventTarget | null = null;
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    }
    const voice = {
      getVoices: () => spoken.map((lang) => ({ lang, localService: true })),
      addEventListener: () => undefined,
      cancel: () => {
        speaking = null;
      },
      speak: (words: Utterance) => {
        speaking = words;
        said.push(words.text);
      },
    };
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: Utterance,
      endSentence: () => speaking?.dispatchEvent(new Event("end")),
    });
    Object.defineProperty(window, "speechSynthesis", { value: voice });
  }, languages);
}

/** The sentences that were said so far. */
export async function said(page: Page): Promise<string[]> {
  return page.evaluate<string[]>("window.said");
}

/** Lets the sentence that is read come to its end. */
export async function endSentence(page: Page): Promise<void> {
  await page.evaluate("window.endSentence()");
}
