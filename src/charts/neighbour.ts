import type { Rect } from "./rect.ts";

/** Cells that share an edge may overlap by less than a pixel. */
const TOUCHING = 1;

export type Direction = "left" | "right" | "up" | "down";

/**
 * Where an arrow key leads in a picture: the place nearest in that direction, straight ahead before aside.
 * @param from index of the place it starts at
 * @returns the index of the place reached; `from` itself where nothing lies that way
 */
export function neighbour(places: readonly Rect[], from: number, direction: Direction): number {
  const start = places[from];
  if (start === undefined) return from;
  let best = from;
  let least = Infinity;
  places.forEach((place, i) => {
    const ahead = distanceAhead(start, place, direction);
    if (i === from || ahead < -TOUCHING) return;
    const cost = ahead + 2 * distanceAside(start, place, direction);
    if (cost < least) {
      least = cost;
      best = i;
    }
  });
  return best;
}

/** From the edge that is left to the edge that is reached; negative where the place does not lie wholly ahead. */
function distanceAhead(start: Rect, place: Rect, direction: Direction): number {
  switch (direction) {
    case "left":
      return start.x - (place.x + place.width);
    case "right":
      return place.x - (start.x + start.width);
    case "up":
      return start.y - (place.y + place.height);
    case "down":
      return place.y - (start.y + start.height);
  }
}

/** 0 where the two lie side by side in the direction's own line. */
function distanceAside(start: Rect, place: Rect, direction: Direction): number {
  const level = direction === "left" || direction === "right";
  const apart = level
    ? Math.max(place.y - (start.y + start.height), start.y - (place.y + place.height))
    : Math.max(place.x - (start.x + start.width), start.x - (place.x + place.width));
  const offCentre = level
    ? Math.abs(centreY(start) - centreY(place))
    : Math.abs(centreX(start) - centreX(place));
  return Math.max(0, apart) + offCentre / 4;
}

function centreX(rect: Rect): number {
  return rect.x + rect.width / 2;
}

function centreY(rect: Rect): number {
  return rect.y + rect.height / 2;
}
