/** The bytes are not a solution: no zip, no readable solution.xml or customizations.xml, or absurdly large. Nothing was imported. */
export class NotASolution extends Error {
  override readonly name = 'NotASolution';
}
