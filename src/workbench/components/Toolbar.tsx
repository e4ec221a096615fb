import { useRef, useSyncExternalStore } from "react";
import { formatArea } from "../../core/sheet/address";
import { PLAYED_EXCELS, type Desk } from "../desk";
import { downloadFile } from "../file/download";

/** What can be done with the book, and which Excel is played. */
export function Toolbar({ desk }: { readonly desk: Desk }) {
  const { open, excel, theme } = useSyncExternalStore(desk.subscribe, desk.state);
  const chooser = useRef<HTMLInputElement>(null);
  if (!open) return null;
  const sheet = open.workbook.active;
  const { name, selection } = sheet;
  const rows = selection.bottom - selection.top + 1;
  const merged = sheet.mergesTouching(selection).length > 0;
  const isProtected = sheet.protection !== null;

  const choose = async (file: File | undefined): Promise<void> => {
    if (file) desk.open(new Uint8Array(await file.arrayBuffer()), file.name);
    // The same file can be chosen again.
    if (chooser.current) chooser.current.value = "";
  };

  const save = (): void => {
    const saved = desk.save();
    if (saved) downloadFile(saved.bytes, saved.name);
  };

  return (
    <div className="toolbar" role="toolbar" aria-label="ブックの操作">
      <input ref={chooser} type="file" accept=".xlsx,.xlsm" hidden onChange={(event) => void choose(event.target.files?.[0])} />
      <button type="button" onClick={() => chooser.current?.click()}>開く</button>
      <button type="button" onClick={save}>保存（ダウンロード）</button>
      <span className="gap" />
      <button type="button" disabled={open.workbook.undoDepth === 0} onClick={() => desk.act((user) => user.undo())}>元に戻す</button>
      <button type="button" onClick={() => desk.act((user) => user.redo())}>やり直し</button>
      <span className="gap" />
      <button type="button" onClick={() => desk.act((user) => user.insertRows(name, selection.top, rows))}>行を挿入</button>
      <button type="button" onClick={() => desk.act((user) => user.deleteRows(name, selection.top, rows))}>行を削除</button>
      <button type="button" aria-pressed={merged} onClick={() => desk.act((user) => (merged ? user.unmerge(name, formatArea(selection)) : user.merge(name, formatArea(selection))))}>セルの結合</button>
      <button type="button" aria-pressed={isProtected} onClick={() => desk.act((user) => (isProtected ? user.unprotect(name) : user.protect(name)))}>シートの保護</button>
      <span className="gap" />
      <label>
        演じるExcel
        <select
          value={excel.api}
          onChange={(event) => desk.playExcel(PLAYED_EXCELS.find(({ api }) => api === event.target.value) ?? excel)}
        >
          {PLAYED_EXCELS.map(({ name: excelName, api }) => (
            <option key={api} value={api}>{`${excelName}（ExcelApi ${api}）`}</option>
          ))}
        </select>
      </label>
      <button type="button" aria-pressed={theme === "black"} onClick={() => desk.chooseTheme(theme === "black" ? "white" : "black")}>黒のテーマ</button>
      <button type="button" onClick={() => desk.reloadPane()}>作業ウィンドウを再読込み</button>
    </div>
  );
}
