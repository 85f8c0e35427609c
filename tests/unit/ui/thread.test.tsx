import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pageNumbers } from "~/ui/pagination";
import { QrCode } from "~/ui/qr-code";
import { RangeBar } from "~/ui/range-bar";
import { Thread } from "~/ui/thread";
import { ThreadLink } from "~/ui/thread-link";

const stateTexts = { happened: "gebeurd", current: "nu", coming: "komt nog" };

describe("Thread", () => {
  const html = renderToStaticMarkup(
    <Thread
      label="De stappen"
      stateTexts={stateTexts}
      steps={[
        { key: "open", label: "Open", state: "happened", when: "3 maart" },
        { key: "join", label: "Doe mee", state: "current", href: "/rondes/x" },
        { key: "answer", label: "Antwoord", state: "coming", when: "26 mei" },
      ]}
    />,
  );
  const items = html.split("<li").slice(1);

  it("is an ordered list with a name", () => {
    expect(html).toMatch(/^<ol[^>]*aria-label="De stappen"/);
    expect(items).toHaveLength(3);
  });

  it("says the state of every step in words", () => {
    expect(items[0]).toContain("(gebeurd)");
    expect(items[1]).toContain("(nu)");
    expect(items[2]).toContain("(komt nog)");
  });

  it("marks the current step for screen readers, and no other", () => {
    expect(items.map((item) => item.includes('aria-current="step"'))).toEqual([false, true, false]);
  });

  it("draws knots for what happened and open rings for what is to come", () => {
    expect(items[0]).toContain("thread-knot--happened");
    expect(items[2]).toContain("thread-knot--coming");
    expect(items[2]).not.toContain("thread-fill");
  });

  it("pulls the line tight up to now, and leaves it loose after", () => {
    expect(items[0]).not.toContain("stroke-dasharray");
    expect(items[1]).toContain("stroke-dasharray");
    expect(items[2]).not.toContain("thread-strand");
  });

  it("hides every drawing from screen readers", () => {
    const drawings = [...html.matchAll(/<svg\b[^>]*>/g)].map(([svg]) => svg);
    expect(drawings.length).toBeGreaterThan(3);
    expect(drawings.every((svg) => svg.includes('aria-hidden="true"'))).toBe(true);
  });
});

describe("ThreadLink", () => {
  it("leaves a ring and a loose line where a part is missing", () => {
    const html = renderToStaticMarkup(
      <ThreadLink
        label="Van woorden naar afspraak"
        parts={[
          { key: "quote", kind: "Jullie zeiden", linked: true, content: "..." },
          { key: "reply", kind: "Antwoord", linked: false, content: "Nog geen antwoord" },
        ]}
      />,
    );
    const [, first = "", second = ""] = html.split("<li");
    expect(first).toContain("thread-knot--happened");
    expect(first).toContain("stroke-dasharray");
    expect(second).toContain("thread-knot--coming");
    expect(second).toContain("Nog geen antwoord");
  });
});

describe("RangeBar", () => {
  it("gives the range in words and keeps the drawing out of the way", () => {
    const html = renderToStaticMarkup(
      <RangeBar
        label="Ouders"
        valueText="1 tot 3"
        range={{ min: 1, max: 3 }}
        axisMax={4}
        ticks={[0, 2, 4]}
      />,
    );
    expect(html).toContain("1 tot 3");
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
    expect(html).toContain('class="range-bar__sure" x="0" y="6" width="25.00%"');
    expect(html).toMatch(/<rect x="25\.00%" y="6" width="50\.00%"/);
  });

  it("draws no amount at all where nothing is known", () => {
    const html = renderToStaticMarkup(
      <RangeBar label="Naasten" valueText="onbekend" axisMax={4} />,
    );
    expect(html).toContain("range-bar__unknown");
    expect(html).not.toContain("range-bar__sure");
  });
});

describe("QrCode", () => {
  it("draws dark modules on white within one named image", () => {
    const html = renderToStaticMarkup(<QrCode value="https://example.org" label="Jouw code" />);
    expect(html).toContain('role="img" aria-label="Jouw code"');
    expect(html).toMatch(/<path d="M\d+ \d+h1v1h-1z/);
  });
});

describe("pageNumbers", () => {
  it("shows the ends and the neighbours, with a gap between", () => {
    expect(pageNumbers(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
    expect(pageNumbers(1, 2)).toEqual([1, 2]);
    expect(pageNumbers(2, 4)).toEqual([1, 2, 3, 4]);
  });
});

describe("every component", () => {
  it.each(readdirSync("app/ui").filter((file) => file.endsWith(".tsx")))(
    "%s sets no style attribute, which the content security policy would refuse",
    (file) => {
      expect(readFileSync(`app/ui/${file}`, "utf8")).not.toMatch(/\bstyle=/);
    },
  );
});
