import { charactersOfPoints, pointsOfCharacters } from "./column-width";

test.each([0.71, 8.43, 12, 60])("a width of %s characters comes back", (characters) => {
  expect(charactersOfPoints(pointsOfCharacters(characters))).toBe(characters);
});

test("Excel's default column is 48 points wide", () => {
  expect(pointsOfCharacters(8.43)).toBeCloseTo(48, 1);
});
