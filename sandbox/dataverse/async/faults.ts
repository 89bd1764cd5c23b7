/**
 * What can be made to go wrong with the next deliveries:
 * - `lose`: it is never made, and its job is canceled;
 * - `duplicate`: it is made twice;
 * - `delay`: it is made later, by so many milliseconds of the sandbox's clock;
 * - `reorder`: it is made after the next one.
 */
export type DeliveryFault =
  | { readonly kind: 'lose' | 'duplicate' | 'reorder'; readonly times: number }
  | { readonly kind: 'delay'; readonly times: number; readonly milliseconds: number };

/** Faults that were asked for and did not happen yet, first asked first used. */
export class DeliveryFaults {
  #armed: DeliveryFault[] = [];

  arm(fault: DeliveryFault): void {
    if (fault.times > 0) this.#armed.push(fault);
  }

  armed(): readonly DeliveryFault[] {
    return this.#armed;
  }

  clear(): void {
    this.#armed = [];
  }

  /** The fault of this delivery, used up once. */
  take(): DeliveryFault | null {
    const [first, ...more] = this.#armed;
    if (!first) return null;
    this.#armed = first.times > 1 ? [{ ...first, times: first.times - 1 }, ...more] : more;
    return first;
  }
}
