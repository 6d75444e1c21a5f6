/** The picture of a card, in pixels: what social networks and messengers show whole. */
export const CARD = { width: 1200, height: 630 } as const;
