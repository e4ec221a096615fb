import { reportText, runContract } from "../excel/contract/contract";

/** The developer page: runs the contract checks in the Excel that shows it and prints the report. */
async function start(): Promise<void> {
  await Office.onReady();
  const button = document.getElementById("run") as HTMLButtonElement;
  const output = document.getElementById("report") as HTMLTextAreaElement;
  button.addEventListener("click", () => {
    button.disabled = true;
    output.value = "…";
    runContract({ Office, Excel })
      .then((report) => reportText(report), (error: unknown) => String(error))
      .then((text) => {
        output.value = text;
        output.select();
        button.disabled = false;
      });
  });
}

void start();
