/** jsdom lays nothing out: everything is a point at the beginning of the page. */
export const layOut = (): void => {
  const nowhere = { x: 0, y: 0, top: 0, left: 0, right: 0, bottom: 0, width: 0, height: 0, toJSON: () => ({}) };
  Object.assign(Range.prototype, { getBoundingClientRect: () => nowhere, getClientRects: () => [nowhere] });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  Object.assign(document, { elementFromPoint: () => null });
};
