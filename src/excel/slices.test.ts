import fc from "fast-check";
import { cellsIn, mergeBands, SLICE_BUDGET, takeSlice } from "./slices";

const area = fc
  .record({ top: fc.nat(2000), left: fc.nat(30), height: fc.integer({ min: 1, max: 1500 }), width: fc.integer({ min: 1, max: 60 }) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height - 1, right: left + width - 1 }));

test("slices cover every cell once, in order, and each fits into a request", () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 5 }), fc.integer({ min: 50, max: 3000 }), (areas, weight) => {
      let queue: readonly { area: (typeof areas)[number] }[] = areas.map((one) => ({ area: one }));
      let cells = 0;
      while (queue.length > 0) {
        const { now, rest } = takeSlice(queue, weight);
        const taken = now.reduce((sum, piece) => sum + cellsIn(piece.area), 0);
        const single = now.length === 1 && now[0].area.top === now[0].area.bottom;
        expect(taken).toBeGreaterThan(0);
        expect(taken * weight <= SLICE_BUDGET || single).toBe(true);
        cells += taken;
        queue = rest;
      }
      expect(cells).toBe(areas.reduce((sum, one) => sum + cellsIn(one), 0));
    }),
    { numRuns: 50 },
  );
});

test("bands for merged areas follow each other, and none can hold more than one call may answer", () => {
  fc.assert(
    fc.property(area, (whole) => {
      const bands = mergeBands(whole);
      expect(bands[0].top).toBe(whole.top);
      expect(bands.at(-1)?.bottom).toBe(whole.bottom);
      bands.slice(1).forEach((band, index) => expect(band.top).toBe(bands[index].bottom + 1));
      for (const { top, bottom, left, right } of bands) {
        const [rows, columns] = [bottom - top + 1, right - left + 1];
        // Two cells at least for each merge, but for those whose other cells lie below or to the right.
        expect(((rows + 1) * (columns + 1)) / 2 <= 512 || rows === 1).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
