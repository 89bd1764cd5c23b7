const marks = /\p{M}/gu;
const plain = /^[\0-\x7f]*$/;

/** A text without case and accents, as people search: `Café` is found by `cafe`. */
export const foldText = (text: string): string => {
  const lower = text.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize('NFD').replace(marks, '');
};
