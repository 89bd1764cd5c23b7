import { parseNestedOptions } from './parse-options';
import { noOptions, type ExpandNode } from './syntax';
import type { TokenReader } from './token-reader';

/** `primarycontactid($select=fullname),tasks($top=5;$expand=…),ownerid/$ref`. */
export const parseExpand = (reader: TokenReader): readonly ExpandNode[] =>
  reader.nested(() =>
    reader.list(() => {
      const navigation = reader.needWord().text;
      if (reader.takeIf('/')) {
        reader.need('$ref');
        return { navigation, refOnly: true, options: noOptions };
      }
      if (!reader.takeIf('(')) return { navigation, refOnly: false, options: noOptions };
      const options = parseNestedOptions(reader);
      reader.need(')');
      return { navigation, refOnly: false, options };
    }),
  );
