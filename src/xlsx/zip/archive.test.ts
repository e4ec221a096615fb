import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { inflateEntry, openArchive } from "./archive";
import { packEntry, writeArchive } from "./write";

const text = (bytes: Uint8Array, name: string) => new TextDecoder().decode(inflateEntry(openArchive(bytes).byName.get(name)!));

/** A zip as a stream writes it: sizes and checksums follow the data. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [file, content] of [[new ZipDeflate("a.xml"), "甲".repeat(500)], [new ZipPassThrough("b.xml"), "乙"]] as const) {
    zip.add(file);
    file.push(strToU8(content), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** The same archive with its directory's place in a zip64 record. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.subarray(-22).slice();
  const view = new DataView(end.buffer);
  const record = new DataView(new ArrayBuffer(56 + 20));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, BigInt(view.getUint16(10, true)), true);
  record.setBigUint64(32, BigInt(view.getUint16(10, true)), true);
  record.setBigUint64(40, BigInt(view.getUint32(12, true)), true);
  record.setBigUint64(48, BigInt(view.getUint32(16, true)), true);
  record.setUint32(56, 0x07064b50, true);
  record.setBigUint64(64, BigInt(bytes.length - 22), true);
  view.setUint16(10, 0xffff, true);
  view.setUint32(16, 0xffffffff, true);
  return Buffer.concat([bytes.subarray(0, -22), new Uint8Array(record.buffer), end]);
}

describe("zip archives", () => {
  const made = () => writeArchive([packEntry("xl/一.xml", strToU8("甲".repeat(500))), packEntry("b.xml", strToU8("乙"))]);

  it("are read as they were written, in order", () => {
    expect(openArchive(made()).entries.map((entry) => entry.name)).toEqual(["xl/一.xml", "b.xml"]);
    expect(text(made(), "xl/一.xml")).toBe("甲".repeat(500));
  });

  it("may be streamed, with sizes behind the data, stored or deflated", () => {
    expect([text(streamed(), "a.xml"), text(streamed(), "b.xml")]).toEqual(["甲".repeat(500), "乙"]);
  });

  it("keep the packed bytes of an entry that is copied", () => {
    const { entries } = openArchive(streamed());
    const copied = openArchive(writeArchive(entries));
    copied.entries.forEach((entry, index) => expect(Buffer.from(entry.compressed)).toEqual(Buffer.from(entries[index].compressed)));
    expect(inflateEntry(copied.entries[0])).toEqual(inflateEntry(entries[0]));
  });

  it("may be zip64", () => {
    expect(text(asZip64(made()), "b.xml")).toBe("乙");
  });

  it("may have a comment at its end", () => {
    const commented = Buffer.concat([made().slice(0, -2), Uint8Array.from([3, 0]), strToU8("abc")]);
    expect(text(commented, "b.xml")).toBe("乙");
  });
});
