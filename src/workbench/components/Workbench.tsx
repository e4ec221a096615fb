import { useEffect, useState, useSyncExternalStore } from "react";
import type { Desk } from "../desk";
import { Grid } from "../grid/Grid";
import { FormulaLine } from "./FormulaLine";
import { Message } from "./Message";
import { PaneFrame } from "./PaneFrame";
import { SheetTabs } from "./SheetTabs";
import { Toolbar } from "./Toolbar";
import { useFileDrop } from "./use-file-drop";

/** The whole page: a workbook in a grid, and the shipped pane beside it. */
export function Workbench({ desk }: { readonly desk: Desk }) {
  const { open, message, paneLoad } = useSyncExternalStore(desk.subscribe, desk.state);
  const [paneWidth, setPaneWidth] = useState(320);
  const dropping = useFileDrop(desk);

  useEffect(() => {
    document.title = open ? `${open.workbook.name} – 系譜の作業台` : "系譜の作業台";
  }, [open]);

  return (
    <div className={dropping ? "workbench dropping" : "workbench"}>
      <header>
        <div className="title">
          <h1>系譜の作業台</h1>
          <p>Excelのない所で試すためのページです。Excelの代わりにはなりません。F6キーで表と作業ウィンドウを行き来します。 <span lang="en">For developing and trying Keifu without Excel.</span></p>
        </div>
        <Toolbar desk={desk} />
      </header>
      {message && <Message message={message} onClose={() => desk.closeMessage()} />}
      <main>
        {open && (
          <section className="book" aria-label="ブック">
            <FormulaLine sheet={open.workbook.active} />
            <Grid key={open.workbook.activeId} desk={desk} open={open} />
            <SheetTabs workbook={open.workbook} onChoose={(name) => open.user.activate(name)} />
          </section>
        )}
        {open && <PaneFrame key={paneLoad} width={paneWidth} onWidth={setPaneWidth} />}
      </main>
    </div>
  );
}
