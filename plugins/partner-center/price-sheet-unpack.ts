import { Unzip, UnzipInflate } from 'fflate';

/** The first bytes of a zip. */
const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** The text of a file that comes plain or as the first file of a zip, piece by piece; a byte-order mark is left out. */
export async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const piece of plainOf(pieces)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function* plainOf(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let unpack: ((piece: Uint8Array) => readonly Uint8Array[]) | null = null;
  let head: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    if (unpack !== null) {
      yield* unpack(piece);
      continue;
    }
    head = Buffer.concat([head, piece]);
    if (head.length < zipMark.length) continue;
    unpack = zipMark.every((byte, place) => head[place] === byte) ? createUnzip() : asItIs;
    yield* unpack(head);
  }
  if (unpack === null) yield head;
}

const asItIs = (piece: Uint8Array): readonly Uint8Array[] => [piece];

const createUnzip = (): ((piece: Uint8Array) => readonly Uint8Array[]) => {
  let out: Uint8Array[] = [];
  let hasFile = false;
  const unzip = new Unzip((file) => {
    if (hasFile) return;
    hasFile = true;
    file.ondata = (error, piece) => {
      if (error !== null) throw error;
      out.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return (piece) => {
    out = [];
    unzip.push(piece);
    return out;
  };
};
