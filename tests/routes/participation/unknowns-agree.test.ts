/** The figures of a round and its sheet count the activities without a number as they name them. */
import { expect, test } from "vitest";
import { visit } from "../../support/application";

const mainOf = async (path: string) => {
  const html = await (await visit(path)).text();
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
};

test.each([
  ["/rondes/regiovisie-2021", /Bij (\d+) activiteit(?:en)?[^.]* schreef niemand op/],
  ["/en/rondes/regiovisie-2021", /At (\d+) activit(?:y|ies)[^.]* nobody wrote down/],
])("%s", async (round, sentence) => {
  const figures = await mainOf(`${round}/cijfers`);
  const unknowns = figures.slice(figures.indexOf('id="onbekend"'));
  const list = unknowns.slice(0, unknowns.indexOf("</ul>"));
  const named = [
    ...list.matchAll(
      /staat het aantal mensen in geen enkele bron|No source says how many people took part/g,
    ),
  ];
  const said = Number(sentence.exec(figures)?.[1] ?? 0);
  expect(said).toBeGreaterThan(0);
  expect(named.length).toBe(said);
  expect(Number(sentence.exec(await mainOf(`${round}/cijfers/blad`))?.[1] ?? 0)).toBe(said);
});
