/**
 * A workbook for spreadsheets (Office Open XML) that is written as it is read, row by row: its memory does not grow with
 * its rows, and the same rows give the same bytes.
 */
import { zipped } from "./zip.server";
import type { ZipEntry } from "./zip.server";

export type WorkbookCell = string | number | boolean | null;

type Rows = readonly (readonly WorkbookCell[])[];

/** A sheet: its first row stands out as the names of the columns, its rows come in batches. */
export type Sheet = {
  name: string;
  header: readonly string[];
  batches: () => AsyncIterable<Rows> | Iterable<Rows>;
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** How a workbook writes a character by its number; text that only looks so has its first sign written that way. */
const CHARACTER_BY_NUMBER = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Control characters that XML cannot hold. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Bold is the second of the two styles. */
const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts>` +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';
const BOLD = ' s="1"';

function escaped(text: string): string {
  return text
    .replaceAll(UNWRITABLE, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(CHARACTER_BY_NUMBER, "_x005F_");
}

/** The letters of a column: A, B, ..., Z, AA, ... from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function cellXml(cell: WorkbookCell, at: string, style: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"${style}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}"${style} t="b"><v>${cell ? 1 : 0}</v></c>`;
  // Text in a string cell never runs, so that it stands there as it was typed.
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

async function* sheetXml({ header, batches }: Sheet): AsyncGenerator<string, void> {
  const columns = header.map((_name, index) => columnName(index));
  let number = 0;
  const rowXml = (cells: readonly WorkbookCell[], style: string) => {
    number += 1;
    const own = cells.map((cell, index) => cellXml(cell, `${columns[index]}${number}`, style));
    return `<row r="${number}">${own.join("")}</row>`;
  };
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${rowXml(header, BOLD)}`;
  for await (const rows of batches()) yield rows.map((row) => rowXml(row, "")).join("");
  yield "</sheetData></worksheet>";
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(...all: readonly string[]): string[] {
  const list = `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
  return [DECLARATION, list];
}

function contentTypes(sheets: readonly Sheet[]): string[] {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook.xml", "sheet.main"),
    part("styles.xml", "styles"),
    ...sheets.map((_sheet, index) => part(`worksheets/sheet${index + 1}.xml`, "worksheet")),
    "</Types>",
  ];
}

function bookXml(sheets: readonly Sheet[]): string[] {
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<sheets>${listed.join("")}</sheets></workbook>`,
  ];
}

/**
 * The bytes of a workbook.
 * @param sheets with names of at most 31 characters and at most 1,048,576 rows each, which is what a spreadsheet holds
 */
export function workbookBytes(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array, void> {
  const style = relationship(sheets.length + 1, "styles", "styles.xml");
  const links = sheets.map((_sheet, index) =>
    relationship(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const entries: ZipEntry[] = [
    { name: "[Content_Types].xml", content: contentTypes(sheets) },
    {
      name: "_rels/.rels",
      content: relationships(relationship(1, "officeDocument", "xl/workbook.xml")),
    },
    { name: "xl/workbook.xml", content: bookXml(sheets) },
    { name: "xl/_rels/workbook.xml.rels", content: relationships(...links, style) },
    { name: "xl/styles.xml", content: [STYLES] },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetXml(sheet),
    })),
  ];
  return zipped(entries);
}
