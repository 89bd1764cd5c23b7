const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const encode = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** `Xrm.Encoding`. */
export const encoding: Xrm.Encoding = {
  htmlAttributeEncode: encode,
  htmlEncode: encode,
  xmlAttributeEncode: encode,
  xmlEncode: encode,
  htmlDecode: (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.textContent ?? '',
};
