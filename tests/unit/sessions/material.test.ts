import { describe, expect, test } from "vitest";
import { typeOfBytes } from "~/features/vocabulary/domain/file-type";
import {
  MATERIAL_MAX_BYTES,
  MATERIALS_MAX,
  materialVerdict,
} from "~/features/sessions/domain/material";

const bytes = (text: string) => new TextEncoder().encode(text);
const PDF = bytes("%PDF-1.7 and then pages");
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const WEBP = bytes("RIFF....WEBPVP8 ");

describe("what a file is follows from its first bytes", () => {
  test.each([
    ["application/pdf", PDF],
    ["image/png", PNG],
    ["image/jpeg", JPEG],
    ["image/webp", WEBP],
  ])("%s", (type, file) => {
    expect(typeOfBytes(file)).toBe(type);
  });

  test.each([
    ["a page that calls itself a picture", bytes("<html><script>alert(1)</script>")],
    ["a drawing that can hold script", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a program", bytes("MZ.exe")],
    ["a container that is no picture", bytes("RIFF....WAVEfmt ")],
    ["a PDF that begins later on", bytes(" %PDF-1.7")],
    ["too little to know", new Uint8Array([0x89])],
  ])("%s is nothing we take", (_, file) => {
    expect(typeOfBytes(file)).toBeNull();
    expect(materialVerdict(file, "image", 0)).toEqual({ ok: false, code: "unknown_type" });
  });
});

describe("what stands beside a report", () => {
  test("a picture is a picture and a PDF never one, whatever it is called", () => {
    expect(materialVerdict(PNG, "slides", 0)).toMatchObject({ ok: true, kind: "image" });
    expect(materialVerdict(PDF, "slides", 0)).toMatchObject({ ok: true, kind: "slides" });
    expect(materialVerdict(PDF, "image", 0)).toMatchObject({ ok: true, kind: "document" });
  });

  test("has a size and a number that end", () => {
    const largest = new Uint8Array(MATERIAL_MAX_BYTES);
    largest.set(PDF);
    const larger = new Uint8Array(MATERIAL_MAX_BYTES + 1);
    larger.set(PDF);
    expect(materialVerdict(largest, "document", 0).ok).toBe(true);
    expect(materialVerdict(larger, "document", 0)).toMatchObject({ code: "too_large" });
    expect(materialVerdict(new Uint8Array(), "document", 0)).toMatchObject({ code: "empty" });
    expect(materialVerdict(PDF, "document", MATERIALS_MAX - 1).ok).toBe(true);
    expect(materialVerdict(PDF, "document", MATERIALS_MAX)).toMatchObject({ code: "too_many" });
  });
});
