import { inflateSync } from "fflate";
import { refusal } from "../refusal";
import { crc32 } from "./crc32";

/** One part of the package as the central directory states it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  /** DOS time (low 16 bits) and date (high 16 bits). */
  readonly modified: number;
  readonly externalAttributes: number;
}

/** A zip archive whose entries are still compressed, in the order of its central directory. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  readonly byName: ReadonlyMap<string, ArchiveEntry>;
}

/** More than any sheet that Excel can hold in practice, and less than what would hang a reader for 10 seconds. */
const MAX_PART_BYTES = 256 * 1024 * 1024;
/** Real parts reach 1:60; only runs of one byte come near deflate's limit of 1:1032. */
const MAX_RATIO = 500;
const RATIO_MATTERS_ABOVE = 16 * 1024 * 1024;
const MAX_ENTRIES = 20000;

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Opens a zip archive, zip64 and streamed entries (sizes in a data descriptor) included.
 * @throws PortError "bad-file" where it is truncated, damaged, encrypted or too big
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw refusal("truncated", "the end of the zip archive is missing: the file is incomplete");
  const directory = readEnd(view, end);
  if (directory.count > MAX_ENTRIES) throw refusal("too-big", `the archive has ${directory.count} parts`);

  const entries: ArchiveEntry[] = [];
  const byName = new Map<string, ArchiveEntry>();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    const { entry, next } = readCentral(bytes, view, at);
    at = next;
    if (byName.has(entry.name)) throw refusal("damaged-zip", `two parts are named ${entry.name}`);
    entries.push(entry);
    byName.set(entry.name, entry);
  }
  return { entries, byName };
}

/**
 * The bytes of one part, checked against its size and checksum.
 * @throws PortError "bad-file" where they differ, or where the part is a zip bomb
 */
export function inflateEntry(entry: ArchiveEntry): Uint8Array {
  if (entry.size > MAX_PART_BYTES) throw refusal("too-big", `${entry.name} would unpack to ${entry.size} bytes`);
  if (entry.size > RATIO_MATTERS_ABOVE && entry.size > entry.compressed.length * MAX_RATIO) {
    throw refusal("too-big", `${entry.name} is packed more tightly than any worksheet (a zip bomb?)`);
  }
  const content = entry.method === 0 ? entry.compressed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw refusal("damaged-zip", `${entry.name} is damaged: its checksum does not fit`);
  }
  return content;
}

function inflate(entry: ArchiveEntry): Uint8Array {
  try {
    // A buffer of the stated size: an entry that lies about its size fails instead of filling the memory.
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw refusal("damaged-zip", `${entry.name} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function readEnd(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return { count, offset };
  const end64 = readLong(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) throw refusal("damaged-zip", "the zip64 directory is damaged");
  return { count: readLong(view, end64 + 32), offset: readLong(view, end64 + 48) };
}

function readLong(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw refusal("truncated", "the zip archive ends inside its directory");
  return Number(view.getBigUint64(at, true));
}

function readCentral(bytes: Uint8Array, view: DataView, at: number): { entry: ArchiveEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
    throw refusal("truncated", "the zip directory is damaged or incomplete");
  }
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw refusal("truncated", "the zip directory is incomplete");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
  const extent = readExtent(view, at, at + 46 + nameLength, extraLength);
  if (flags & 1) throw refusal("encrypted", `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw refusal("damaged-zip", `${name} is packed by an unknown method (${method})`);

  const local = extent.offset;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw refusal("truncated", `${name} is missing from the archive`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + extent.compressedSize > view.byteLength) throw refusal("truncated", `${name} is incomplete`);
  return {
    next,
    entry: {
      name,
      method,
      crc: view.getUint32(at + 16, true),
      size: extent.size,
      compressed: bytes.subarray(start, start + extent.compressedSize),
      modified: view.getUint32(at + 12, true),
      externalAttributes: view.getUint32(at + 38, true),
    },
  };
}

/** Sizes and offset of an entry; those that do not fit 32 bits stand in its zip64 field, in this order. */
function readExtent(view: DataView, at: number, extra: number, extraLength: number): { size: number; compressedSize: number; offset: number } {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  const last = extra + extraLength;
  for (let field = extra; field + 4 <= last; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const takeLong = () => {
      value += 8;
      return readLong(view, value - 8);
    };
    if (size === 0xffffffff) size = takeLong();
    if (compressedSize === 0xffffffff) compressedSize = takeLong();
    if (offset === 0xffffffff) offset = takeLong();
  }
  return { size, compressedSize, offset };
}
