/** What a strict emulator answers to what it does not know: 501 with the gap's name. */
export class NotSupported extends Error {
  /** `gap` names the route, query option, header or body member, e.g. `query option $apply`. */
  constructor(readonly gap: string) {
    super(`The sandbox does not support ${gap}.`);
  }
}
