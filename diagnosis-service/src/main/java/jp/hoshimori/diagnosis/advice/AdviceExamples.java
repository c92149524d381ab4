package jp.hoshimori.diagnosis.advice;

/** The examples in the API document. A test compares them with what the service answers. */
final class AdviceExamples {

    static final String ONE = """
            {
              "topic": "ANTIVIRUS",
              "severity": 3,
              "ease": 3,
              "why": "ウイルスは、パスワードを盗む、パソコンを乗っ取る、ファイルを読めなくして身代金を求めるなどの被害を起こします。一台の感染が社内全体と取引先に広がることもあります。",
              "firstSteps": [
                {
                  "companySize": "SMALL",
                  "employeeBands": ["EMPLOYEES_1_5", "EMPLOYEES_6_20"],
                  "text": "すべてのパソコンでウイルス対策ソフトが動いているかを今日確かめ、定義ファイルの自動更新をオンにしましょう。"
                },
                {
                  "companySize": "MEDIUM",
                  "employeeBands": ["EMPLOYEES_21_50", "EMPLOYEES_51_100"],
                  "text": "会社で使うウイルス対策ソフトを一つに決め、全台に入れ、月に一度、更新と期限切れを確かめましょう。"
                },
                {
                  "companySize": "LARGE",
                  "employeeBands": ["EMPLOYEES_101_300", "EMPLOYEES_301_OR_MORE"],
                  "text": "全台の状態を一か所で見られる管理機能を使い、検知の知らせを受ける担当者と、そのときの手順を決めましょう。"
                }
              ],
              "examples": [
                {
                  "text": "ウイルス定義ファイルが自動更新されるように設定する",
                  "verification": "VERIFIED",
                  "source": "「SECURITY ACTION 制度解説」スライド（2024年7月）の対策例。原文のまま。英訳はこのプラットフォームによる参考訳。"
                },
                {
                  "text": "統合型のセキュリティ対策ソフト(ファイアウォールや脆弱性対策など統合的なセキュリティ機能を搭載したソフト)を導入する",
                  "verification": "VERIFIED",
                  "source": "「SECURITY ACTION 制度解説」スライド（2024年7月）の対策例。原文のまま。英訳はこのプラットフォームによる参考訳。"
                }
              ],
              "serviceCategories": ["NETWORK", "ENDPOINT", "COMBINED"]
            }""";

    static final String LIST = "{\"items\": [" + ONE + "]}";

    private AdviceExamples() {}
}
