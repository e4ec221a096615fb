import { Field, Input } from "@fluentui/react-components";
import { useLatePane } from "../late-pane";

export interface OpenSlotProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The words of a fix that only a person knows. */
export function OpenSlot({ value, onChange }: OpenSlotProps) {
  const { texts } = useLatePane();
  return (
    <Field label={texts.findings.openSlot} size="small">
      <Input size="small" value={value} onChange={(_event, typed) => onChange(typed.value)} />
    </Field>
  );
}
