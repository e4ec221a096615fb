import { openDesk, settle } from "../../../tests/officehost/harness";

const plan = { sheets: [{ name: "検討経過", texts: [["現行", "次期"], ["①-1", 3]] }, { name: "表紙" }], year: 2026 };

describe("the real office.js on the host", () => {
  test("reads a range", async () => {
    const { Excel } = await openDesk(plan);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      range.load("values,address");
      await context.sync();
      expect(range.address).toBe("検討経過!A1:B2");
      expect(range.values).toEqual([["現行", "次期"], ["①-1", 3]]);
    });
  });

  test("keeps objects over several batches and releases them at the end", async () => {
    const { Excel, host, user } = await openDesk(plan);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("検討経過").getRange("A2");
      range.load("values");
      await context.sync();
      user.type("検討経過", "A2", "①-2");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["①-2"]]);
    });
    await settle();
    expect(host.requests.at(-1)).toMatchObject({ housekeeping: true });
  });

  test("says where a batch failed", async () => {
    const { Excel } = await openDesk(plan);
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ない");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });

  test("loads nested members, collections and everything at once", async () => {
    const { Excel } = await openDesk(plan);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, protection: { protected: true } });
      const cell = worksheets.getActiveWorksheet().getRange("A1");
      cell.load();
      cell.format.load({ wrapText: true, font: { bold: true, size: true } });
      await context.sync();
      expect(worksheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([["検討経過", false], ["表紙", false]]);
      expect([cell.values, cell.text, cell.rowCount]).toEqual([[["現行"]], [["現行"]], 1]);
      expect([cell.format.wrapText, cell.format.font.bold, cell.format.font.size]).toEqual([false, false, 11]);
    });
  });

  test("keeps settings with the workbook", async () => {
    const { Excel } = await openDesk(plan);
    await Excel.run(async (context) => {
      context.workbook.settings.add("k", { a: [1] });
      const setting = context.workbook.settings.getItemOrNullObject("k");
      setting.load("value");
      await context.sync();
      expect(setting.value).toEqual({ a: [1] });
    });
  });
});

describe("what is refused", () => {
  const run = async (excelApi: string, batch: (context: Excel.RequestContext) => void) => {
    const { Excel } = await openDesk(plan, { excelApi });
    return Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  };
  const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

  test.each<[string, string, (context: Excel.RequestContext) => void, string]>([
    ["a method above the requirement set", "1.12", (context) => void first(context).getRange("A1").getMergedAreasOrNullObject().load("address"), "ApiNotFound"],
    ["a property above the requirement set", "1.6", (context) => context.workbook.load("name"), "ApiNotFound"],
    ["an event above the requirement set", "1.13", (context) => void context.workbook.worksheets.onProtectionChanged.add(async () => undefined), "ApiNotFound"],
    ["a member that no Excel has", "1.14", (context) => first(context).getRange("A1").load("colour"), "ApiNotFound"],
    ["a member of Excel that this host does not play", "1.14", (context) => void first(context).charts.load("items/name"), "NotImplemented"],
    ["values of another shape", "1.14", (context) => void (first(context).getRange("A1:B2").values = [["x"]]), "InvalidArgument"],
    ["an address that is none", "1.14", (context) => void first(context).getRange("A0").load("values"), "InvalidArgument"],
    ["a colour that is none", "1.14", (context) => void (first(context).getRange("A1").format.fill.color = "nocolour"), "InvalidArgument"],
    ["a sheet name with a slash", "1.14", (context) => void context.workbook.worksheets.add("a/b"), "InvalidArgument"],
    ["a sheet name that is taken", "1.14", (context) => void context.workbook.worksheets.add("表紙"), "ItemAlreadyExists"],
    ["XML that is not well-formed", "1.14", (context) => void context.workbook.customXmlParts.add("<a>"), "InvalidArgument"],
    ["a read-only property", "1.14", (context) => context.workbook.worksheets.getFirst().getRange("A1").set({ address: "B1" } as never), "InvalidArgument"],
  ])("%s", async (_what, excelApi, batch, code) => {
    await expect(run(excelApi, batch)).rejects.toMatchObject({ code });
  });
});

describe("faults on command", () => {
  test("the n-th act fails; what went before stays", async () => {
    const { Excel, host, workbook } = await openDesk(plan);
    host.faults.failAtAction(3);
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("検討経過");
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("A2").values = [["y"]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "GeneralException" });
    expect([workbook.active.cell(0, 0).value, workbook.active.cell(1, 0).value]).toEqual(["x", "①-1"]);
    expect(host.writeCount()).toBe(1);
  });

  test("latency, and events that come late", async () => {
    const { Excel, host, user } = await openDesk(plan);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    host.faults.eventDelay = 40;
    user.type("検討経過", "A1", "x");
    await settle(10);
    expect(heard).toEqual([]);
    await settle(50);
    expect(heard).toEqual(["A1"]);
    host.faults.latency = 30;
    const start = performance.now();
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  test("a closed host says nothing more", async () => {
    const { Excel, host, user } = await openDesk(plan);
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void heard++);
      await context.sync();
    });
    host.close();
    user.type("検討経過", "A1", "x");
    await settle();
    expect(heard).toBe(0);
  });
});

describe("the user's undo", () => {
  const writeOnce = (desk: Awaited<ReturnType<typeof openDesk>>) =>
    desk.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").values = [["add-in"]];
      await context.sync();
    });

  test("a write of the add-in empties it below ExcelApi 1.19", async () => {
    const desk = await openDesk(plan, { excelApi: "1.14" });
    desk.user.type("検討経過", "A1", "x");
    await writeOnce(desk);
    expect(desk.user.undo()).toBe(false);
  });

  test("from 1.19 on the write is a step of it", async () => {
    const desk = await openDesk(plan, { excelApi: "1.19" });
    desk.user.type("検討経過", "A1", "x");
    await writeOnce(desk);
    expect(desk.user.undo()).toBe(true);
    expect(desk.workbook.active.cell(0, 1).value).toBe("次期");
    expect(desk.user.undo()).toBe(true);
    expect(desk.workbook.active.cell(0, 0).value).toBe("現行");
  });

  test("reading leaves it alone, unless this Excel is one of those that lose it", async () => {
    for (const mergedReadClearsUndo of [false, true]) {
      const desk = await openDesk(plan, { quirks: { mergedReadClearsUndo } });
      desk.user.type("検討経過", "A1", "x");
      await desk.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").getMergedAreasOrNullObject().load("areaCount");
        await context.sync();
      });
      expect(desk.user.undo()).toBe(!mergedReadClearsUndo);
    }
  });
});
