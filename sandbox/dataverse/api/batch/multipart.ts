import * as errors from '../../errors';

/** One part of a multipart body: its headers, names in lower case, and what follows them. */
export type Part = { readonly headers: ReadonlyMap<string, string>; readonly content: string };

/** The boundary that a Content-Type names; quotes around it are allowed. */
export const boundaryOf = (contentType: string | null | undefined): string => {
  const boundary = /^multipart\/mixed\s*;.*?boundary="?([^";\s]+)"?/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined)
    throw errors.badBatch('The batch request must have a Content-Type header of multipart/mixed with a boundary.');
  return boundary;
};

/** The parts of a body. Lines must end with CRLF, as the service demands. */
export const partsOf = (body: string, boundary: string): readonly Part[] => {
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  const closing = pieces.at(-1) ?? '';
  if (pieces.length < 2 || !closing.startsWith('--'))
    throw errors.badBatch('The batch request is not properly terminated, or its lines do not end with CRLF.');
  return pieces.slice(1, -1).map((piece) => partOf(piece.replace(/^[ \t]*\r\n/, '')));
};

export const partOf = (text: string): Part => {
  const [head, content] = halves(text);
  return { headers: headersOf(head), content };
};

/** What stands before and after the first empty line. */
export const halves = (text: string): readonly [string, string] => {
  const at = text.startsWith('\r\n') ? -2 : text.indexOf('\r\n\r\n');
  if (at === -2) return ['', text.slice(2)];
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 4)];
};

const headersOf = (head: string): ReadonlyMap<string, string> =>
  new Map(
    head
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
