/** How far a privilege reaches: own rows, the business unit's, those below it too, all. */
export const depths = { None: 0, Basic: 1, Local: 2, Deep: 3, Global: 4 } as const;
export type Depth = (typeof depths)[keyof typeof depths];
export type DepthName = Exclude<keyof typeof depths, 'None'>;

export const rightNames = ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo', 'Assign', 'Share'] as const;
export type Right = (typeof rightNames)[number];
