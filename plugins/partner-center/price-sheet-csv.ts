/** A file that is no CSV, or that ends in the middle of a value. */
export class BrokenCsv extends Error {}

/** Reads CSV (RFC 4180) piece by piece, wherever the pieces were cut: quoted values, doubled quotes, line ends of both kinds. */
export type CsvReader = {
  /** Hands over each record that is complete. */
  push(text: string): void;
  /** Hands over what is left; throws `BrokenCsv` within a quoted value. */
  end(): void;
};

type Place = 'value' | 'quoted' | 'behind-quote';

export const createCsvReader = (take: (record: readonly string[]) => void): CsvReader => {
  let place: Place = 'value';
  let record: string[] = [];
  let value = '';

  const endValue = () => {
    record.push(value);
    value = '';
  };
  const endRecord = () => {
    endValue();
    const isBlank = record.length === 1 && record[0] === '';
    if (!isBlank) take(record);
    record = [];
  };

  const step = (text: string, at: number): number => {
    if (place === 'quoted') return quoted(text, at);
    const character = text.charAt(at);
    switch (character) {
      case '"':
        if (place === 'behind-quote') value += '"';
        else if (value !== '') throw new BrokenCsv('a quote stands within a value that is not quoted');
        place = 'quoted';
        return at + 1;
      case ',':
        endValue();
        break;
      case '\n':
        endRecord();
        break;
      case '\r':
        break;
      default:
        if (place === 'behind-quote') throw new BrokenCsv('something follows a closing quote');
        return plain(text, at);
    }
    if (character !== '\r') place = 'value';
    return at + 1;
  };

  const quoted = (text: string, at: number): number => {
    const quote = text.indexOf('"', at);
    value += text.slice(at, quote < 0 ? undefined : quote);
    if (quote < 0) return text.length;
    place = 'behind-quote';
    return quote + 1;
  };

  const plain = (text: string, at: number): number => {
    let end = at;
    while (end < text.length && !',\r\n"'.includes(text.charAt(end))) end++;
    value += text.slice(at, end);
    return end;
  };

  return {
    push(text) {
      for (let at = 0; at < text.length;) at = step(text, at);
    },
    end() {
      if (place === 'quoted') throw new BrokenCsv('it ends within a quoted value');
      if (value !== '' || record.length > 0) endRecord();
    },
  };
};
