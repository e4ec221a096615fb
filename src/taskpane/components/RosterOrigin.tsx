import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Roster } from "../../core/settings/roster";
import { rosterOrigin } from "../view/roster-origin";
import { useLatePane } from "./late-pane";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Where the roster in use came from, and how old it is. */
export function RosterOrigin({ roster }: { readonly roster: Roster }) {
  const styles = useStyles();
  const { texts } = useLatePane();
  const [now] = useState(() => new Date());
  return rosterOrigin(roster, now, texts).map((sentence) => (
    <p key={sentence} className={styles.line}>
      {sentence}
    </p>
  ));
}
