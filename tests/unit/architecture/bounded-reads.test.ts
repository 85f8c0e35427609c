/** Keeps reads bounded. */
import ts from "typescript";
import { expect, test } from "vitest";
import type { Knowledge } from "./bounded-reads";
import { unboundedReads } from "./bounded-reads";
import { LIMITED_CHILDREN } from "./limited-children";
import { readTables, TABLES } from "./schema-tables";
import { SMALL_TABLES } from "./small-tables";
import { readTree } from "./source-tree";

const SHOP: Knowledge = {
  tables: readTables(`
model Town {
  id    String @id
  shops Shop[]
}
model Shop {
  id       String @id
  slug     String @unique
  statusId String
  townId   String
  town     Town   @relation(fields: [townId], references: [id])
  orders   Order[]
  prices   Price[]
}
model Order {
  id     String @id
  shopId String
  shop   Shop   @relation(fields: [shopId], references: [id])
  number Int
  lines  Line[]

  @@unique([shopId, number])
}
model Line {
  orderId String
  order   Order  @relation(fields: [orderId], references: [id])
  place   Int

  @@id([orderId, place])
}
model Price {
  shopId String
  shop   Shop   @relation(fields: [shopId], references: [id])
  townId String
  town   Town   @relation(fields: [townId], references: [id])

  @@id([shopId, townId])
}
`),
  small: { Town: "a few" },
  children: { "Line.orderId": "at most ten" },
};

function isUnbounded(code: string): boolean {
  const tree = ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true);
  return unboundedReads({ tree }, SHOP).length === 1;
}

test.each([
  ["everything", "client.shop.findMany()"],
  ["a condition that is no key", "client.shop.findMany({ where: { open: true } })"],
  ["a column that only looks like a key", "client.shop.findMany({ where: { statusId: id } })"],
  ["all children of a parent", "client.order.findMany({ where: { shopId: id } })"],
  ["all but one", "client.shop.findMany({ where: { id: { not: id } } })"],
  ["those after one", "client.shop.findMany({ where: { id: { gt: after } } })"],
  ["names that begin alike", "client.shop.findMany({ where: { slug: { startsWith: slug } } })"],
  ["a key that may be left out", "client.shop.findMany({ where: { ...amongIds(ids) } })"],
  ["half a key", "client.order.findMany({ where: { number: 3 } })"],
  ["a key or something else", "client.shop.findMany({ where: { OR: [{ id }, { open: true }] } })"],
  ["a key that is excluded", "client.shop.findMany({ where: { NOT: { id } } })"],
  ["an order by key", "client.shop.findMany({ orderBy: { id: 'asc' } })"],
  ["a bound further down", "client.shop.findMany({ select: { orders: { take: 3 } } })"],
  ["children of a parent by name", "client.order.findMany({ where: { shop: { slug } } })"],
  ["a condition made elsewhere", "client.shop.findMany({ where: openShops() })"],
])("%s is a read without a bound", (_name, code) => {
  expect(isUnbounded(code)).toBe(true);
});

test.each([
  ["a number of rows", "client.shop.findMany({ take: 20 })"],
  ["a number of rows by name", "client.shop.findMany({ skip, take })"],
  ["a small table", "client.town.findMany()"],
  ["a key", "client.shop.findMany({ where: { slug } })"],
  ["a list of keys", "client.shop.findMany({ where: { id: { in: ids } } })"],
  ["both halves of a key", "client.order.findMany({ where: { shopId, number: 3 } })"],
  ["half a key beside a small table", "client.price.findMany({ where: { shopId } })"],
  ["children of which there are few", "client.line.findMany({ where: { orderId } })"],
  ["those of one row of it", "client.line.findMany({ where: { order: { id } } })"],
  [
    "whatever has one of few children",
    "client.order.findMany({ where: { lines: { some: line } } }); const line = { orderId };",
  ],
  ["one key or another", "client.shop.findMany({ where: { OR: [{ id }, { slug }] } })"],
  ["a condition of the same file", "const where = { id }; client.shop.findMany({ where })"],
])("%s is a bound", (_name, code) => {
  expect(isUnbounded(code)).toBe(false);
});

test("the lists name tables and columns that exist", () => {
  expect(Object.keys(SMALL_TABLES).filter((table) => !TABLES.has(table))).toEqual([]);
  const unknown = Object.keys(LIMITED_CHILDREN).filter((child) => {
    const [table = "", column = ""] = child.split(".");
    return !TABLES.get(table)?.columns.has(column);
  });
  expect(unknown).toEqual([]);
});

test("no read goes without a bound", () => {
  const found = readTree("app").flatMap((file) =>
    unboundedReads(file).map(({ table, line }) => `${file.path}:${line} ${table}`),
  );
  expect(found).toEqual([]);
});
