import type { RuleCases } from "../tester";

const table = (...names: string[]) => ["①見守り | | ①見守り |", ...names.map((name, index) => `①-${index + 1} ○取組その${index + 1} | | ①-${index + 1} ○取組その${index + 1} | ${name}`)];

export const cases: RuleCases = {
  finds: [
    {
      name: "a unit typed twice, whatever else stands in the table",
      rows: table("高齢課課", "市民課"),
      findings: [{ message: "mistyped", says: "「高齢課課」は「高齢課」の打ち間違いと思われます(D3)。", cells: "D3", certainty: "evidence", fixes: [{ title: "「高齢課」にする", applicability: "choice", cells: { D3: "高齢課" } }] }],
    },
    {
      name: "one character of a roster name was typed wrong",
      rows: table("市民課", "生涯活踊推進室"),
      roster: ["市民課,", "生涯活躍推進室,"],
      findings: [
        {
          message: "roster",
          says: "「生涯活踊推進室」は課名一覧の「生涯活躍推進室」と1字違いです(D4)。",
          cells: "D4",
          certainty: "evidence",
          fixes: [{ title: "「生涯活躍推進室」にする", applicability: "choice", cells: { D4: "生涯活躍推進室" } }],
        },
      ],
    },
    {
      name: "one character of a roster name was left out, in two cells",
      rows: table("市民課⏎生涯活躍進室", "生涯活躍進室"),
      roster: ["市民課,", "生涯活躍推進室,"],
      findings: [
        {
          message: "roster",
          says: "「生涯活躍進室」は課名一覧の「生涯活躍推進室」と1字違いです(D3、D4)。",
          cells: "D3 D4",
          marks: "生涯活躍進室",
          certainty: "evidence",
          fixes: [{ title: "「生涯活躍推進室」にする", applicability: "choice", cells: { D3: "市民課⏎生涯活躍推進室", D4: "生涯活躍推進室" } }],
        },
      ],
    },
    {
      name: "without a roster: used once beside a name that is used three times",
      rows: table("資源循環課", "資源循環課", "資源循環課", "資源巡環課"),
      findings: [
        {
          message: "in-use",
          says: "「資源巡環課」は、この表にある「資源循環課」と1字違いです(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「資源循環課」にする", applicability: "choice", cells: { D6: "資源循環課" } }],
        },
      ],
    },
    {
      name: "without a roster: 文財課 beside 文化財課",
      rows: table("文化財課", "文化財課", "文化財課", "文財課"),
      findings: [
        {
          message: "in-use",
          says: "「文財課」は、この表にある「文化財課」と1字違いです(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「文化財課」にする", applicability: "choice", cells: { D6: "文化財課" } }],
        },
      ],
    },
    {
      name: "without a roster: 健課 beside 健康課",
      rows: table("健康課", "健康課", "健康課", "健課"),
      findings: [
        {
          message: "in-use",
          says: "「健課」は、この表にある「健康課」と1字違いです(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「健康課」にする", applicability: "choice", cells: { D6: "健康課" } }],
        },
      ],
    },
    {
      name: "without a roster: 市氏課 beside 市民課",
      rows: table("市民課", "市民課", "市民課", "市氏課"),
      findings: [
        {
          message: "in-use",
          says: "「市氏課」は、この表にある「市民課」と1字違いです(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「市民課」にする", applicability: "choice", cells: { D6: "市民課" } }],
        },
      ],
    },
    {
      name: "without a roster: a character of no department's name beside a name that is used twice",
      rows: table("財産活用課", "財産活用課", "財産沽用課"),
      findings: [
        {
          message: "in-use",
          says: "「財産沽用課」は、この表にある「財産活用課」と1字違いです(D5)。",
          cells: "D5",
          certainty: "evidence",
          fixes: [{ title: "「財産活用課」にする", applicability: "choice", cells: { D5: "財産活用課" } }],
        },
      ],
    },
    {
      name: "without a roster: a character short of a name of usual words that is used twice",
      rows: table("協働推進課", "協働推進課", "協推進課"),
      findings: [
        {
          message: "in-use",
          says: "「協推進課」は、この表にある「協働推進課」と1字違いです(D5)。",
          cells: "D5",
          certainty: "evidence",
          fixes: [{ title: "「協働推進課」にする", applicability: "choice", cells: { D5: "協働推進課" } }],
        },
      ],
    },
    {
      name: "without a roster: slips of the last character and of one that looks alike, beside a name used once",
      rows: table("国際交流課", "国際交流科", "学校給食センター", "学校給食センタ", "商工労働課", "商工労動課"),
      findings: [
        {
          message: "in-use",
          says: "「国際交流科」は、この表にある「国際交流課」と1字違いです(D4)。",
          cells: "D4",
          certainty: "evidence",
          fixes: [{ title: "「国際交流課」にする", applicability: "choice", cells: { D4: "国際交流課" } }],
        },
        {
          message: "in-use",
          says: "「学校給食センタ」は、この表にある「学校給食センター」と1字違いです(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「学校給食センター」にする", applicability: "choice", cells: { D6: "学校給食センター" } }],
        },
        {
          message: "in-use",
          says: "「商工労動課」は、この表にある「商工労働課」と1字違いです(D8)。",
          cells: "D8",
          certainty: "evidence",
          fixes: [{ title: "「商工労働課」にする", applicability: "choice", cells: { D8: "商工労働課" } }],
        },
      ],
    },
    {
      name: "without a roster: 化 for 課, beside a name used once, whatever the name's length",
      rows: table("商工観光課", "商工観光化", "農林課", "農林化", "市民課", "市民可"),
      findings: [
        {
          message: "in-use",
          says: "「商工観光化」は、この表にある「商工観光課」と1字違いです(D4)。",
          cells: "D4",
          certainty: "evidence",
          fixes: [{ title: "「商工観光課」にする", applicability: "choice", cells: { D4: "商工観光課" } }],
        },
        {
          message: "in-use",
          says: "「農林化」は、この表にある「農林課」と1字違いです(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「農林課」にする", applicability: "choice", cells: { D6: "農林課" } }],
        },
        {
          message: "in-use",
          says: "「市民可」は、この表にある「市民課」と1字違いです(D8)。",
          cells: "D8",
          certainty: "evidence",
          fixes: [{ title: "「市民課」にする", applicability: "choice", cells: { D8: "市民課" } }],
        },
      ],
    },
    {
      name: "without a roster: another word of the same reading, beside a name used once",
      rows: table("市民協働課", "市民共同課", "男女共同参画室", "男女協働参画室"),
      findings: [
        {
          message: "mistyped",
          says: "「市民共同課」は「市民協働課」の打ち間違いと思われます(D4)。",
          cells: "D4",
          certainty: "evidence",
          fixes: [{ title: "「市民協働課」にする", applicability: "choice", cells: { D4: "市民協働課" } }],
        },
        {
          message: "mistyped",
          says: "「男女協働参画室」は「男女共同参画室」の打ち間違いと思われます(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「男女共同参画室」にする", applicability: "choice", cells: { D6: "男女共同参画室" } }],
        },
      ],
    },
    {
      name: "another word of the same reading than the roster's",
      rows: table("農業新興課"),
      roster: ["農業振興課,"],
      findings: [
        {
          message: "mistyped",
          says: "「農業新興課」は「農業振興課」の打ち間違いと思われます(D3)。",
          cells: "D3",
          certainty: "evidence",
          fixes: [{ title: "「農業振興課」にする", applicability: "choice", cells: { D3: "農業振興課" } }],
        },
      ],
    },
    {
      name: "without a roster: a name has lost its unit",
      rows: table("総務課", "税務課", "文化振興室", "文化振興室", "文化振興室", "文化振興"),
      findings: [
        {
          message: "in-use",
          says: "「文化振興」は、この表にある「文化振興室」と1字違いです(D8)。",
          cells: "D8",
          certainty: "evidence",
          fixes: [{ title: "「文化振興室」にする", applicability: "choice", cells: { D8: "文化振興室" } }],
        },
      ],
    },
    {
      name: "without a roster: two names ran together",
      rows: table("福祉課⏎健康課", "福祉課⏎健康課", "福祉課健康課"),
      findings: [
        {
          message: "in-use",
          says: "「福祉課健康課」は、この表にある「福祉課、健康課」と1字違いです(D5)。",
          cells: "D5",
          certainty: "evidence",
          fixes: [{ title: "「福祉課、健康課」にする", applicability: "choice", cells: { D5: "福祉課、健康課" }, leaves: ["D405"] }],
        },
      ],
    },
    {
      name: "without a roster: a department behind its division",
      rows: table("福祉部　福祉課", "福祉部　福祉課", "福祉部　福祉課", "福祉部　福址課"),
      findings: [
        {
          message: "in-use",
          says: "「福祉部　福址課」は、この表にある「福祉部　福祉課」と1字違いです(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「福祉部　福祉課」にする", applicability: "choice", cells: { D6: "福祉部　福祉課" } }],
        },
      ],
    },
    {
      name: "without a roster: one word written in three ways",
      rows: table("こども課", "こども課", "こども課", "子ども課", "子供課", "こども家庭課"),
      findings: [
        {
          message: "spelling",
          says: "「子ども課」は「こども課」の別の書き方です(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「こども課」にする", applicability: "choice", cells: { D6: "こども課" } }],
        },
        {
          message: "spelling",
          says: "「子供課」は「こども課」の別の書き方です(D7)。",
          cells: "D7",
          certainty: "evidence",
          fixes: [{ title: "「こども課」にする", applicability: "choice", cells: { D7: "こども課" } }],
        },
      ],
    },
    {
      name: "without a roster: a name that has lost its middle dot",
      rows: table("人権・男女共同参画課", "人権・男女共同参画課", "人権・男女共同参画課", "人権男女共同参画課"),
      findings: [
        {
          message: "spelling",
          says: "「人権男女共同参画課」は「人権・男女共同参画課」の別の書き方です(D6)。",
          cells: "D6",
          certainty: "evidence",
          fixes: [{ title: "「人権・男女共同参画課」にする", applicability: "choice", cells: { D6: "人権・男女共同参画課" } }],
        },
      ],
    },
    {
      name: "the roster writes a word in another way",
      rows: table("福祉部　障害福祉課", "街づくり推進課", "街づくり推進課"),
      roster: ["障害福祉課,", "まちづくり推進課,"],
      findings: [
        {
          message: "spelling",
          says: "「街づくり推進課」は「まちづくり推進課」の別の書き方です(D4、D5)。",
          cells: "D4 D5",
          certainty: "evidence",
          fixes: [{ title: "「まちづくり推進課」にする", applicability: "choice", cells: { D4: "まちづくり推進課", D5: "まちづくり推進課" } }],
        },
      ],
    },
  ],
  silent: [
    { name: "the head of a department stands for it", rows: table("福祉総務課長", "福祉総務課", "福祉総務課", "福祉総務課", "学校教育課長") },
    { name: "words of the same reading whose like is not in use, or that may both be right", rows: table("農業協同組合", "共同利用課", "市民協働課", "保健課", "保険課", "男女共同参画課", "協働推進課") },
    { name: "words that end with 化, beside other departments", rows: table("文化課", "地域活性化", "緑化", "文化") },
    { name: "a quarter of the town before its unit", rows: table("西部部局連絡室", "南部部活動推進課") },
    { name: "abbreviations without their unit, as the sheet writes them", rows: table("総務", "税務", "文化振興室", "文化振興室", "文化振興室", "文化振興") },
    { name: "a unit of an office that stands alone elsewhere", rows: table("消防本部⏎総務課", "消防本部⏎総務課", "消防本部総務課") },
    { name: "a shorter name of usual words beside a longer one that is used twice", rows: table("上下水道課", "上下水道課", "下水道課") },
    { name: "two names that may both be right, one used twice", rows: table("農林振興課", "農林振興課", "農村振興課") },
    { name: "two names of three characters that may both be right", rows: table("文化課", "文化課", "文化課", "文教課") },
    { name: "two departments of one division that may both be right", rows: table("総務部　総務課", "総務部　総務課", "総務部　総務課", "総務部　税務課") },
    { name: "marks and words for others behind a name", rows: table("健康づくり課", "健康づくり課", "健康づくり課", "健康づくり課★", "健康づくり課※1", "健康づくり課 他", "健康づくり課等", "健康づくり課*") },
    { name: "names with the same word that are not one name", rows: table("こども課", "こども課", "こども課", "子ども家庭課", "障害福祉課") },
    { name: "two spellings, each used again and again", rows: table("こども課", "こども課", "子ども課", "子ども課") },
    { name: "abbreviations of two characters beside names of three", rows: table("健推課", "健推課", "健推課", "健推", "都計", "都計", "都計") },
    { name: "a look-alike character in two names that may both be right", rows: table("大沢支所", "大澤支所", "青鳥館", "青烏館") },
    { name: "an abbreviation beside a name that begins alike", rows: table("建設課", "建設管", "文化課", "文化振", "子育てセンター", "子育て") },
    { name: "税務課, 総務課, 管財課 and 財政課, each once", rows: table("税務課", "総務課", "管財課", "財政課") },
    { name: "健課 beside a name that is used twice", rows: table("健康課", "健康課", "健課") },
    { name: "two departments with a middle dot between them, and each alone", rows: table("福祉課・健康課", "福祉課", "健康課", "福祉課・健康課") },
    { name: "税務課 beside 総務課 without a roster", rows: table("総務課", "総務課", "総務課", "税務課") },
    { name: "one department alone where others have two", rows: table("福祉課⏎市民課", "福祉課⏎市民課", "福祉課") },
    { name: "a name made of usual words is unknown, not a slip", rows: table("農政課", "農林課"), roster: ["農政課,"] },
    { name: "the first and the second of a kind", rows: table("みどり第1支所", "みどり第1支所", "みどり第1支所", "みどり第2支所") },
    { name: "every name is in the roster", rows: table("総務課", "税務課"), roster: ["総務課,", "税務課,"] },
  ],
};
