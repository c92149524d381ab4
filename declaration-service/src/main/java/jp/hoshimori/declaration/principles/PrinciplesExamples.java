package jp.hoshimori.declaration.principles;

/** The example in the API document: the first lines of the list. */
final class PrinciplesExamples {

    static final String LIST = """
            {
              "items": [
                {
                  "id": "principles-6",
                  "name": "情報セキュリティ6か条",
                  "guideline": "中小企業の情報セキュリティ対策ガイドライン 第4.0版",
                  "effectiveFrom": "2026-03-31",
                  "source": "第4.0版を読んだ複数の第三者の記述",
                  "verification": "UNVERIFIED",
                  "principles": [
                    {
                      "number": 1,
                      "text": "OSやソフトウェアは常に最新の状態にしよう",
                      "explanation": "OSやソフトウェアを古いまま放置していると、セキュリティ上の問題点が解決されません。",
                      "examples": [
                        "Adobe Reader/Java実行環境(JRE) など利用中のソフトウェアを最新版にする"
                      ],
                      "examplesSource": "IPA「SECURITY ACTION 制度解説」資料（2024年7月）",
                      "examplesVerification": "VERIFIED"
                    }
                  ]
                }
              ]
            }""";

    private PrinciplesExamples() {}
}
