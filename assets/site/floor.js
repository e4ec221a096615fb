/*
 * Tells the user of an Excel that is too old what to do, instead of a blank pane.
 * ES5 and no library: this file must run in the Internet Explorer control of Excel 2016/2019.
 * An Excel with a newer engine but below the floor is told by the pane itself.
 */
(function () {
  "use strict";

  var FLOOR = "1.14";

  function isJapanese() {
    var language = navigator.language || navigator.userLanguage || "ja";
    return language.toLowerCase().indexOf("ja") === 0;
  }

  function tell() {
    var japanese = isJapanese();
    var lines = japanese
      ? [
          "この Excel では Keifu(系譜)を使えません。",
          "作業ウィンドウに必要な機能(ExcelApi " + FLOOR + ")がこの Excel にありません。シートは変更していません。",
          "Excel LTSC 2021 以降か Microsoft 365 の Excel で開いてください。版の更新は情報担当課に相談してください。"
        ]
      : [
          "Keifu cannot run in this Excel.",
          "This Excel lacks what the pane needs (ExcelApi " + FLOOR + "). The sheet has not been changed.",
          "Open it in Excel LTSC 2021 or newer, or in Microsoft 365. Ask your IT section about the update."
        ];
    var box = document.createElement("div");
    box.setAttribute("role", "alert");
    box.id = "keifu-floor";
    for (var i = 0; i < lines.length; i += 1) {
      var paragraph = document.createElement(i === 0 ? "h1" : "p");
      paragraph.appendChild(document.createTextNode(lines[i]));
      box.appendChild(paragraph);
    }
    document.documentElement.setAttribute("lang", japanese ? "ja" : "en");
    document.body.innerHTML = "";
    document.body.appendChild(box);
  }

  function whenBody(run) {
    if (document.body) run();
    else document.addEventListener("DOMContentLoaded", run);
  }

  // An engine without ES2022 (Internet Explorer, old Edge) cannot even parse the pane's script, which
  // would otherwise say the same for an Excel that has the engine but not the API.
  if (!Object.hasOwn) whenBody(tell);
})();
