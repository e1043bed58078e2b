// Room for a line's points: written again each frame, never shared by two lines or by a model that is kept.
import { expect, it } from "vitest";
import { createLineRooms, LineRoom } from "../../src/charts/line-room.ts";
import { pixelColumns } from "../../src/charts/pixel-columns.ts";

const positions = Float64Array.from({ length: 500 }, (_, i) => i);
const rising = positions.map((i) => i);
const falling = positions.map((i) => -i);

it("a live frame writes into the arrays of the frame before", () => {
  const rooms = createLineRooms();
  const first = pixelColumns(positions, rising, [0, 400], 100, rooms.of(rising));
  const second = pixelColumns(positions, rising, [100, 300], 100, rooms.of(rising));
  expect(second.position).toBe(first.position);
  expect(second.level).toBe(first.level);
});

it("each line has its own room, and a line without one owns its arrays", () => {
  const rooms = createLineRooms();
  const up = pixelColumns(positions, rising, [0, 400], 100, rooms.of(rising));
  const down = pixelColumns(positions, falling, [0, 400], 100, rooms.of(falling));
  const rest = pixelColumns(positions, rising, [0, 400], 100);
  const before = rest.level.slice(0, rest.length);
  pixelColumns(positions, rising, [200, 220], 100, rooms.of(rising));
  pixelColumns(positions, rising, [200, 220], 100);
  expect(up.level).not.toBe(down.level);
  expect(rest.level.slice(0, rest.length)).toEqual(before);
});

it("a room that was full of another line holds nothing of it", () => {
  const room = new LineRoom();
  pixelColumns(positions, rising, [0, 499], 400, room);
  const [own, fresh] = [room, new LineRoom()].map((to) =>
    pixelColumns(positions, falling, [10, 60], 20, to),
  );
  const drawn = ({ position, level, length }: NonNullable<typeof own>) => [
    [...position.subarray(0, length)],
    [...level.subarray(0, length)],
  ];
  expect(drawn(own!)).toEqual(drawn(fresh!));
});

it("a room grows for a line of many holes and breaks it once a hole", () => {
  const room = new LineRoom(2);
  for (let i = 0; i < 100; i++) {
    room.add(i, i);
    room.breakAt(i + 0.25);
    room.breakAt(i + 0.5);
  }
  expect(room.length).toBe(200);
  expect(room.level.subarray(0, 4)).toEqual(Float64Array.of(0, NaN, 1, NaN));
});
