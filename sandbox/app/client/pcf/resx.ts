/** Strings of a RESX file by name. What is not XML has none. */
export const parseResx = (text: string): Readonly<Record<string, string>> => {
  const page = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  const strings: Record<string, string> = {};
  for (const data of page.querySelectorAll('root > data')) {
    const name = data.getAttribute('name');
    if (name !== null) strings[name] = data.querySelector('value')?.textContent ?? '';
  }
  return strings;
};
