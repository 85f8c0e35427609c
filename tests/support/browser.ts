/** A browser for a test: it keeps the cookies it gets and sends them along, and asks from one address. */
import { cookieOf } from "./actors";
import { post, visit } from "./application";

/** A browser that remembers its cookies. */
export class TestBrowser {
  readonly #cookies = new Map<string, string>();
  readonly #address: string | undefined;

  /** @param address the network address it asks from */
  constructor(address?: string) {
    this.#address = address;
  }

  /** Opens a page. */
  async open(path: string): Promise<Response> {
    return this.#keep(await visit(path, { headers: this.#headers() }));
  }

  /** Posts a form the way a page of the site does. */
  async send(path: string, fields: Record<string, string | string[]>): Promise<Response> {
    return this.#keep(await post(path, fields, this.#headers()));
  }

  /** Opens a page and gives the token of its form. */
  async tokenOf(path: string): Promise<string> {
    const html = await (await this.open(path)).text();
    const token = /name="submission" value="([^"]+)"/.exec(html)?.[1];
    if (token === undefined) throw new Error(`There is no form with a token on ${path}`);
    return token;
  }

  /** The value of a cookie it holds. */
  valueOf(name: string): string {
    return this.#cookies.get(name)?.slice(name.length + 1) ?? "";
  }

  /** Puts a cookie in by hand, as somebody who makes one up does. */
  hold(cookie: string): void {
    const [name = ""] = cookie.split("=", 1);
    this.#cookies.set(name, cookie);
  }

  #headers(): Record<string, string> {
    const cookie = [...this.#cookies.values()].join("; ");
    return {
      ...(cookie === "" ? {} : { Cookie: cookie }),
      ...(this.#address === undefined ? {} : { "X-Client-Address": this.#address }),
    };
  }

  #keep(answer: Response): Response {
    for (const set of answer.headers.getSetCookie()) {
      const pair = cookieOf(set);
      const [name = ""] = pair.split("=", 1);
      if (set.includes("Max-Age=0") || pair === `${name}=`) this.#cookies.delete(name);
      else this.#cookies.set(name, pair);
    }
    return answer;
  }
}
