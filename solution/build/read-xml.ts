import { SaxesParser } from 'saxes';
import type { XmlElement } from './xml';

type Open = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: (XmlElement | string)[] };

/** Reads an XML file into a tree; throws where it is not well-formed. */
export const readXml = (text: string): XmlElement => {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const innermost = () => open.at(-1) ?? root;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const found: Open = { name, attributes, children: [] };
    innermost().children.push(found);
    open.push(found);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (content) => void innermost().children.push(content));
  parser.on('cdata', (content) => void innermost().children.push(content));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const found = root.children.find((child) => typeof child !== 'string');
  if (found === undefined) throw new Error('There is no root element.');
  return found;
};
