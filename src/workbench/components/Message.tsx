import type { DeskMessage } from "../desk";

/** What the workbench has to say; errors are announced at once. */
export function Message({ message, onClose }: { readonly message: DeskMessage; readonly onClose: () => void }) {
  return (
    <div className={`message ${message.tone}`} role={message.tone === "error" ? "alert" : "status"}>
      <div>
        {message.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <button type="button" onClick={onClose}>
        閉じる
      </button>
    </div>
  );
}
