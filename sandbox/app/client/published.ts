/**
 * Where browsers find a web resource or a file of a control without asking again whether it changed: by the version that was published
 * when this page was opened. Other pages, and what is imported later, have another one.
 */
export const publishedAddress = (path: string): string => {
  const version = document.body.dataset['published'];
  return version === undefined ? path : `${path}?v=${version}`;
};
