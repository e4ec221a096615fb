import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { heightEdits, type Shortage } from "../../app/fit";
import type { CellEdit } from "../../core/fixes/edit";
import { fill } from "../../core/report/fill";
import { formatCell } from "../../core/sheet/address";
import { Explained } from "./Explained";
import { useLatePane } from "./late-pane";

const MOST_NAMED = 5;

/** Says which of the cells just written are too low for their text; their rows change only when asked. */
export function FitNotice({ written }: { readonly written: readonly CellEdit[] }) {
  const { session, texts, act } = useLatePane();
  const [shortages, setShortages] = useState<readonly Shortage[]>([]);
  useEffect(() => {
    let wanted = true;
    void session.fit(written).then((found) => wanted && setShortages(found));
    return () => {
      wanted = false;
    };
  }, [session, written]);
  if (shortages.length === 0) return null;
  const t = texts.fit;
  const named = shortages.slice(0, MOST_NAMED).map(({ at, lines }) => fill(t.short, { cell: formatCell(at), lines }));
  const more = shortages.length > MOST_NAMED ? [fill(t.more, { n: shortages.length - MOST_NAMED })] : [];
  return (
    <Explained
      tone="warning"
      what={t.title}
      lines={[...named, ...more, t.why]}
      actions={<Button onClick={() => act({ title: t.change, run: () => session.mend(t.change, heightEdits(shortages)) })}>{t.change}</Button>}
    />
  );
}
