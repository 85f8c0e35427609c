/** Somebody without a mouse: what is done on a page is reached with Tab first, and every press is counted. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./support";

/** Nothing of a page may be further away than this, in presses of Tab. */
const MOST_TABS = 20;
const SKIP_LINKS = 'a[href="#content"], a[href="#part"]';

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

export class Keyboard {
  /** How many presses of Tab each thing took, in the order in which they were done. */
  readonly tabs: { what: string; tabs: number }[] = [];

  constructor(readonly page: Page) {}

  private key(name: string): Promise<void> {
    return this.page.keyboard.press(name);
  }

  /** Presses Tab until something has it; a link past what stands on every page is followed. */
  private async reach(target: Locator, what: string): Promise<void> {
    await expect(target, what).toHaveCount(1);
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      if (await hasFocus(target)) {
        this.tabs.push({ what, tabs });
        return;
      }
      await this.key("Tab");
      if (await this.page.locator(`:focus:is(${SKIP_LINKS})`).count()) await this.key("Enter");
    }
    throw new Error(`${what} is more than ${MOST_TABS} tabs away on ${this.page.url()}`);
  }

  /** Follows a link, to another page. */
  async follow(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const exact = typeof name === "string";
    await this.reach(within.getByRole("link", { name, exact }).first(), String(name));
    await this.leave("Enter");
  }

  /** Presses a button that leads to another page, or to this one anew. */
  async button(name: string): Promise<void> {
    await this.reach(this.page.getByRole("button", { name, exact: true }).first(), name);
    await this.leave("Enter");
  }

  private async leave(key: string): Promise<void> {
    const loaded = this.page.waitForEvent("load");
    await this.key(key);
    await loaded;
  }

  /** Types into a field, over what stands there. */
  async write(label: string | RegExp, text: string): Promise<void> {
    const exact = typeof label === "string";
    const field = this.page.getByLabel(label, { exact }).first();
    await this.reach(field, String(label));
    await this.key("ControlOrMeta+a");
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** Chooses one of several: Tab leads to the group, arrows go along it. */
  async choose(label: string): Promise<void> {
    const choice = this.page.getByLabel(label).first();
    const group = await choice.getAttribute("name");
    const all = this.page.locator(`input[type="radio"][name="${group}"]`);
    const chosen = this.page.locator(`input[type="radio"][name="${group}"]:checked`);
    await this.reach((await chosen.count()) > 0 ? chosen : all.first(), label);
    await this.key("Space");
    for (let left = await all.count(); left > 0 && !(await choice.isChecked()); left -= 1) {
      await this.key("ArrowDown");
    }
    await expect(choice).toBeChecked();
  }

  /** Chooses from a list by typing how the choice begins. */
  async select(label: string, option: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    await this.reach(field, label);
    await this.page.keyboard.type(option);
    await expect(field.locator("option:checked")).toHaveText(option);
  }

  /** Ticks what is not ticked. */
  async tick(choice: Locator, what: string): Promise<void> {
    await this.reach(choice, what);
    await this.key("Space");
    await expect(choice).toBeChecked();
  }

  /** Types a day, part by part. */
  async date(label: string, day: string): Promise<void> {
    const field = this.page.getByLabel(label).first();
    await this.reach(field, label);
    const [year = "", month = "", date = ""] = day.split("-");
    // The order of the parts is that of the language of the browser itself, which a page cannot ask for.
    for (const typed of [month + date + year, date + month + year]) {
      await this.page.keyboard.type(typed);
      if ((await field.inputValue()) === day) return;
      await this.key("ArrowLeft");
      await this.key("ArrowLeft");
    }
    await expect(field).toHaveValue(day);
  }
}
