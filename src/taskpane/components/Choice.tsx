import { Field, Select } from "@fluentui/react-components";

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  /** Label and choice in one line. */
  readonly beside?: boolean;
}

/** A labelled choice of one among several, as the platform draws it. */
export function Choice<T extends string>({ label, value, options, onChange, hint, beside = false }: ChoiceProps<T>) {
  return (
    <Field label={label} hint={hint} size="small" orientation={beside ? "horizontal" : "vertical"}>
      <Select size="small" value={value} onChange={(_event, data) => onChange(data.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
