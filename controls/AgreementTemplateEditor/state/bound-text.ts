/** A column's text as the form gives it. `turn` grows whenever the form replaces it, so that the editor shows it anew. */
export type Given = { readonly text: string; readonly turn: number };

export type BoundText = {
  /** Takes what the form has; what it only gives back of what was handed over changes nothing, for meanwhile more may have been typed. */
  take(raw: string | null): Given;
  write(text: string): void;
  /** What the form shall have; `undefined` until somebody types. */
  hand(): string | undefined;
};

export const createBoundText = (): BoundText => {
  let given: Given = { text: '', turn: 0 };
  let inForm: string | null = null;
  let typed: string | undefined;
  let handed: readonly string[] = [];
  return {
    take(raw) {
      const incoming = raw ?? '';
      if (incoming === inForm) return given;
      inForm = incoming;
      const echo = handed.indexOf(incoming);
      if (echo !== -1) {
        handed = handed.slice(echo + 1);
        return given;
      }
      given = { text: incoming, turn: given.turn + 1 };
      typed = undefined;
      handed = [];
      return given;
    },
    write: (text) => void (typed = text),
    hand() {
      if (typed !== undefined && typed !== inForm && handed[handed.length - 1] !== typed) handed = [...handed, typed];
      return typed;
    },
  };
};
