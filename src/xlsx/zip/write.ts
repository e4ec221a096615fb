import { deflateSync } from "fflate";
import type { ArchiveEntry } from "./archive";
import { crc32 } from "./crc32";

/** 1 January 1980, the first day that zip knows: files made anew are the same bytes every time. */
export const FIRST_DAY = 0x00210000;

/** Packs a part. */
export function packEntry(name: string, content: Uint8Array, modified = FIRST_DAY): ArchiveEntry {
  return {
    name,
    method: 8,
    crc: crc32(content),
    size: content.length,
    compressed: deflateSync(content, { level: 6 }),
    modified,
    externalAttributes: 0,
  };
}

/** Writes a zip archive. The entries' packed bytes are copied as they are. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const localSize = entries.reduce((sum, entry, index) => sum + 30 + names[index].length + entry.compressed.length, 0);
  const centralSize = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(localSize + centralSize + 22);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let central = localSize;
  entries.forEach((entry, index) => {
    const name = names[index];
    view.setUint32(local, 0x04034b50, true);
    writeCommon(view, local + 4, entry, name.length);
    bytes.set(name, local + 30);
    bytes.set(entry.compressed, local + 30 + name.length);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    writeCommon(view, central + 6, entry, name.length);
    view.setUint32(central + 38, entry.externalAttributes, true);
    view.setUint32(central + 42, local, true);
    bytes.set(name, central + 46);

    local += 30 + name.length + entry.compressed.length;
    central += 46 + name.length;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, centralSize, true);
  view.setUint32(central + 16, localSize, true);
  return bytes;
}

/** The fields that the local and the central header share: version, flags, method, time, checksum, sizes, name length. */
function writeCommon(view: DataView, at: number, entry: ArchiveEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true); // names are UTF-8
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
