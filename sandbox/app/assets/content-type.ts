const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  resx: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
  woff: 'font/woff',
  xml: 'application/xml; charset=utf-8',
  xsl: 'application/xml; charset=utf-8',
};

export const contentTypeOf = (fileName: string): string =>
  types[/\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** `webresourcetype` of the platform; the name of a web resource need not have an extension. */
const webResourceExtensions: Readonly<Record<number, string>> = {
  1: 'html',
  2: 'css',
  3: 'js',
  4: 'xml',
  5: 'png',
  6: 'jpg',
  7: 'gif',
  9: 'xsl',
  10: 'ico',
  11: 'svg',
  12: 'resx',
};

export const contentTypeOfWebResource = (type: number): string => contentTypeOf(`x.${webResourceExtensions[type] ?? ''}`);
