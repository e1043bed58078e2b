// Room for the points of a line: arrays that grow as needed and can be written again for the next frame.

/** Points are added in order; a NaN level breaks the line. */
export class LineRoom {
  position: Float64Array;
  level: Float64Array;
  length = 0;

  constructor(capacity = 0) {
    this.position = new Float64Array(capacity);
    this.level = new Float64Array(capacity);
  }

  /** Empties the room and sees that this many points find place. */
  begin(capacity: number): void {
    this.length = 0;
    if (this.position.length >= capacity) return;
    this.position = new Float64Array(capacity);
    this.level = new Float64Array(capacity);
  }

  add(position: number, level: number): void {
    if (this.length === this.position.length) this.grow();
    this.position[this.length] = position;
    this.level[this.length++] = level;
  }

  /** Breaks the line, once for any number of days in a row. */
  breakAt(position: number): void {
    const before = this.level[this.length - 1];
    if (this.length > 0 && before === before) this.add(position, NaN);
  }

  private grow(): void {
    const { position, level } = this;
    this.position = new Float64Array(position.length * 2 + 16);
    this.level = new Float64Array(level.length * 2 + 16);
    this.position.set(position);
    this.level.set(level);
  }
}

/** A room of its own for each column of levels: what one frame drew is gone with the next. */
export interface LineRooms {
  of(levels: Float64Array): LineRoom;
}

/** Rooms for the frames of a gesture. A model that is kept must not be written into them. */
export function createLineRooms(): LineRooms {
  const rooms = new WeakMap<Float64Array, LineRoom>();
  return {
    of(levels) {
      const room = rooms.get(levels) ?? new LineRoom();
      rooms.set(levels, room);
      return room;
    },
  };
}
